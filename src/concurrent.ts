import { torchError } from './errors';

/** How `mapConcurrent` runs. */
export interface ConcurrentOptions {
  /** At most this many items are under way at a time: at least 1. */
  readonly limit: number;
  /** Looked at before each item is started. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Like `Promise.all(items.map(work))`, with at most `limit` items under way; results keep the
 * order of the items. After the first failure, or an abort, no further item is started, and the
 * promise rejects once those under way have ended, so nothing goes on behind the caller's back.
 * Of several failures the one of the earliest item is thrown, whichever came first in time.
 *
 * @throws TorchError `ERR_ABORTED` when the signal aborts, with its reason as the cause.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  { limit, signal }: ConcurrentOptions,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const failures: { index: number; error: unknown }[] = [];
  const queue = items.entries();

  async function drain(): Promise<void> {
    // A shared iterator: each turn of any worker takes the next item of the list.
    for (const [index, item] of queue) {
      if (failures.length > 0 || signal?.aborted) return;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, drain));
  const first = failures.sort((a, b) => a.index - b.index)[0];
  if (first) throw first.error;
  throwIfAborted(signal);
  return results;
}

/** @throws TorchError `ERR_ABORTED` when the signal has been aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw torchError('ERR_ABORTED', 'The operation was aborted', { cause: signal.reason });
  }
}
