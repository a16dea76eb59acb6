import { TorchError, torchError } from '../base/errors';

/**
 * What is wrong with a file, worded to follow "Expected ... at FILE but". The readers do not know
 * the file's name: `load` and `save` add it and throw the `TorchError`.
 */
export class Problem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }
}

const MAX_QUOTED = 80;

/** Text out of a file with what would not be seen, or would move a terminal's cursor, as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (hidden) => `\\u{${(hidden.codePointAt(0) as number).toString(16)}}`,
  );
}

/** A name or a value out of a file as it stands in a message: a damaged file's can be very long. */
export function quote(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `'${value}'`
      : typeof value === 'bigint'
        ? String(value)
        : (JSON.stringify(value) ?? 'undefined');
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}...`;
}

/** One error for all that can be wrong with a file; an abort, or a bug, goes on as it is. */
export function failure(beginning: string, error: unknown): unknown {
  if (error instanceof Problem) {
    return torchError('ERR_WEIGHTS', `${beginning} ${error.message}`, { cause: error.cause });
  }
  if (!(error instanceof TorchError) || error.code === 'ERR_ABORTED') return error;
  // Those of reading and writing files name the file themselves.
  const isOfFile = error.code === 'ERR_DATA' || error.code === 'ERR_IO';
  const message = isOfFile ? error.message : `${beginning} ${error.message}`;
  return torchError('ERR_WEIGHTS', message, { cause: isOfFile ? error.cause : error });
}
