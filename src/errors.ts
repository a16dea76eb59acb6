/**
 * The one family of errors that this library throws. `code` is stable and meant for programs;
 * the message is meant for people: it names the value, what was expected and what to do.
 */
export class TorchError extends Error {
  /** A stable name such as `ERR_ARGUMENT`, `ERR_SHAPE`, `ERR_DISPOSED`, `ERR_DATA`, `ERR_ABORTED`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TorchError';
    this.code = code;
  }
}

/** `Expected X for Y but received Z of type T`: the sentence for every bad argument. */
export function invalidArgument(name: string, expected: string, received: unknown): TorchError {
  return new TorchError(
    'ERR_ARGUMENT',
    `Expected ${expected} for ${name} but received ${describe(received)}`,
  );
}

/** Refuses options that nothing reads: a mistyped name is not to go unnoticed. */
export function noMoreOptions(rest: object): void {
  const [name] = Object.keys(rest);
  if (name !== undefined) throw invalidArgument('options', 'known options only', name);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return `'${value}' of type string`;
  if (typeof value === 'function') return `a function`;
  if (typeof value === 'object') {
    const name = value.constructor?.name ?? 'Object';
    return Array.isArray(value)
      ? `[${value.join(', ')}] of type array`
      : `an object of type ${name}`;
  }
  return `${String(value)} of type ${typeof value}`;
}
