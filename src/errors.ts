/**
 * The error of a code: a `ShapeError` for `ERR_SHAPE`, and so on; the one place that makes errors,
 * for TypeScript and for native code.
 */
export let torchError: (code: string, message: string, options?: ErrorOptions) => TorchError;

/**
 * The one family of errors that this library throws. `code` is stable and meant for programs;
 * the message is meant for people: it names the value, what was expected and what to do.
 */
export class TorchError extends Error {
  /** A stable name such as `ERR_ARGUMENT`, `ERR_SHAPE`, `ERR_DISPOSED`, `ERR_DATA`, `ERR_ABORTED`. */
  readonly code: string;

  /** @internal `torchError` makes every error, of the class that its code has. */
  protected constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  static {
    torchError = (code, message, options) => {
      const error = new (CLASSES.get(code) ?? TorchError)(code, message, options);
      Error.captureStackTrace(error, torchError); // it begins where the error is thrown
      return error;
    };
  }
}

/** Shapes that do not fit one another, or what is to be done with them: `ERR_SHAPE`. */
export class ShapeError extends TorchError {}

/** Dtypes that do not fit one another, or what is to be done with them: `ERR_DTYPE`. */
export class DTypeError extends TorchError {}

/** A device that is not there, or tensors on several that belong on one: `ERR_DEVICE`. */
export class DeviceError extends TorchError {}

/** No memory left, on the CPU or on a GPU: `ERR_OUT_OF_MEMORY`. */
export class OutOfMemoryError extends TorchError {}

/** A tensor that has been disposed of: `ERR_DISPOSED`. */
export class DisposedError extends TorchError {}

/** An `AbortSignal` was aborted; its reason is the `cause`: `ERR_ABORTED`. */
export class AbortError extends TorchError {}

/** The codes that have a class of their own. */
const CLASSES = new Map<string, typeof TorchError>([
  ['ERR_SHAPE', ShapeError],
  ['ERR_DTYPE', DTypeError],
  ['ERR_DEVICE', DeviceError],
  ['ERR_OUT_OF_MEMORY', OutOfMemoryError],
  ['ERR_DISPOSED', DisposedError],
  ['ERR_ABORTED', AbortError],
]);

// On the prototypes, as with JavaScript's own errors: a stack begins with the name. Written out,
// since minifiers rename classes.
for (const [name, errorClass] of Object.entries({
  TorchError,
  ShapeError,
  DTypeError,
  DeviceError,
  OutOfMemoryError,
  DisposedError,
  AbortError,
})) {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true });
}

/** `Expected X for Y but received Z of type T`: the sentence for every bad argument. */
export function invalidArgument(name: string, expected: string, received: unknown): TorchError {
  return torchError(
    'ERR_ARGUMENT',
    `Expected ${expected} for ${name} but received ${describe(received)}`,
  );
}

/** Refuses options that nothing reads: a mistyped name is not to go unnoticed. */
export function noMoreOptions(rest: object): void {
  const [name] = Object.keys(rest);
  if (name !== undefined) throw invalidArgument('options', 'known options only', name);
}

// Of a long value only so much is shown.
const MAX_ITEMS = 8;
const MAX_TEXT = 100;

/** What a message says of a value. It may be anything, and must not make an error of its own. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `${brief(value)} of type ${typeof value}`;
  if (!Array.isArray(value)) return `an object of type ${className(value)}`;
  const items = Array.from(value.slice(0, MAX_ITEMS), brief);
  if (value.length > MAX_ITEMS) items.push(`... ${value.length - MAX_ITEMS} more`);
  return `[${items.join(', ')}] of type array`;
}

/** What an error says, of whatever class it is: Node's own are of another realm than a vm context's. */
export function textOf(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}

function brief(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > MAX_TEXT ? `'${value.slice(0, MAX_TEXT)}...'` : `'${value}'`;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[...]' : className(value);
}

function className(value: object): string {
  try {
    const name: unknown = value.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'Object';
  } catch {
    return 'Object'; // a proxy, or a getter that throws
  }
}
