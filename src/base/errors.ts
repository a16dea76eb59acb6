import { byNearness, nearest } from './nearest';

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
      const text = withAdvice(message);
      const error = new (CLASSES.get(code) ?? TorchError)(code, text, options);
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

/** LibTorch's message of a loss says which target is wrong, and not what to do. */
const TARGET = /\bTarget (-?\d+) is out of bounds\.?(?! Expected)/;

function withAdvice(message: string): string {
  return message.replace(
    TARGET,
    'Target $1 is out of bounds. Expected classes from 0 to the number of logits - 1, or the ' +
      'ignoreIndex of the loss: { ignoreIndex: $1 } leaves the targets of $1 out',
  );
}

/** `Expected X for Y but received Z of type T`: the sentence for every bad argument. */
export function invalidArgument(name: string, expected: string, received: unknown): TorchError {
  return torchError(
    'ERR_ARGUMENT',
    `Expected ${expected} for ${name} but received ${describe(received)}`,
  );
}

/**
 * Refuses options that nothing reads: a mistyped name is not to go unnoticed.
 *
 * @param rest what is left of the options
 * @param known the options that there are, by name
 */
export function noMoreOptions(rest: object, known: object): void {
  const [name] = Object.keys(rest);
  if (name === undefined) return;
  const names = Object.keys(known);
  throw torchError(
    'ERR_ARGUMENT',
    `Expected known options only for options but received '${shortened(name)}'${suggest(name, names, 'known')}`,
  );
}

/** `: did you mean X? (WHAT: X, Y, Z)`, the names that there are, the nearest first. */
export function suggest(name: string, names: readonly string[], what: string): string {
  const near = nearest(name, names);
  const question = near === undefined ? '' : `: did you mean ${near}?`;
  const all = names.length === 0 ? 'none' : byNearness(name, names).join(', ');
  return `${question} (${what}: ${all})`;
}

// Of a long value only so much is shown.
const MAX_ITEMS = 8;
const MAX_TEXT = 100;

/** What a message says of a value. It may be anything, and must not make an error of its own. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object') return `${brief(value)} of type ${typeof value}`;
  if (!Array.isArray(value)) return tensorFacts(value) ?? `an object of type ${className(value)}`;
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
  if (typeof value === 'string') return `'${shortened(value)}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[...]' : (tensorFacts(value) ?? className(value));
}

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}...` : text;
}

/** `a float32 tensor of shape [3, 5]`; undefined for anything but a tensor that is not disposed of. */
function tensorFacts(value: object): string | undefined {
  try {
    const { dtype, shape } = value as { dtype?: unknown; shape?: unknown };
    if (typeof dtype !== 'string' || !Array.isArray(shape)) return undefined;
    return `${dtype.startsWith('i') ? 'an' : 'a'} ${dtype} tensor of shape [${shape.join(', ')}]`;
  } catch {
    return undefined; // a tensor that is disposed of, a proxy, a getter that throws
  }
}

function className(value: object): string {
  try {
    const name: unknown = value.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'Object';
  } catch {
    return 'Object'; // a proxy, or a getter that throws
  }
}
