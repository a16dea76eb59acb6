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
  options: ConcurrentOptions,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  await eachConcurrent(items.length, options, async (index) => {
    results[index] = await work(items[index] as T, index);
  });
  return results;
}

/** As `mapConcurrent`, of the numbers below `count`; nothing is kept of those that are done. */
export async function eachConcurrent(
  count: number,
  { limit, signal }: ConcurrentOptions,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const failures: { index: number; error: unknown }[] = [];
  let next = 0;

  async function drain(): Promise<void> {
    while (next < count && failures.length === 0 && !signal?.aborted) {
      const index = next++;
      try {
        await work(index);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, count) }, drain));
  const first = failures.sort((a, b) => a.index - b.index)[0];
  if (first) throw first.error;
  throwIfAborted(signal);
}

/** @throws TorchError `ERR_ABORTED` when the signal has been aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw torchError('ERR_ABORTED', 'The operation was aborted', { cause: signal.reason });
  }
}

/** Lets at most so many works run at a time; the others wait, and begin in their order. */
export class Limit {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(limit: number) {
    this.#free = limit;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
