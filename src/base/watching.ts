import { invalidArgument } from './errors';

/** How work is watched, and ended. */
export interface Watching {
  signal?: AbortSignal | undefined;
  onProgress?: ((...counts: never[]) => void) | undefined;
}

/** @throws TorchError `ERR_ARGUMENT` where one is something else, before any work. */
export function expectWatching({ signal, onProgress }: Watching): void {
  if (signal !== undefined && typeof signal?.aborted !== 'boolean') {
    throw invalidArgument('signal', 'an AbortSignal', signal);
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw invalidArgument('onProgress', 'a function', onProgress);
  }
}
