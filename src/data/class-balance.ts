import { availableParallelism } from 'node:os';
import { mapConcurrent } from '../concurrent';
import { noMoreOptions } from '../errors';
import type { SegmentationSet } from './sets/set';

export interface ClassBalanceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with how many masks have been read, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Weights for a `WeightedRandomSampler` under which pictures with rare classes come more often: each
 * picture has the mean, over the classes in it, of 1 / the number of pictures that have the class. One
 * of nothing but void pixels has 0. Every mask is read once.
 *
 * ```ts
 * const weights = await torch.data.classBalancedWeights(set);
 * const sampler = new torch.data.WeightedRandomSampler(weights, set.length);
 * const loader = new torch.DataLoader(dataset, { batchSize: 8, sampler });
 * ```
 *
 * @throws TorchError `ERR_DATA` for a mask that cannot be read; `ERR_ABORTED`
 */
export async function classBalancedWeights(
  set: SegmentationSet,
  { signal, onProgress, ...rest }: ClassBalanceOptions = {},
): Promise<Float64Array> {
  noMoreOptions(rest, { signal, onProgress });
  const numClasses = set.classes.names.length;
  const pictures = new Uint32Array(numClasses);
  let done = 0;
  const indices = Array.from({ length: set.length }, (_, index) => index);
  const limit = 2 * availableParallelism();
  const classesIn = await mapConcurrent(indices, { limit, signal }, async (index) => {
    const { data } = await set.readMask(index);
    const isThere = new Uint8Array(256);
    for (const value of data) isThere[value] = 1;
    const classes = Uint8Array.from([...isThere.keys()].filter((value) => isThere[value]));
    const known = classes.filter((value) => value < numClasses);
    for (const value of known) (pictures[value] as number)++;
    onProgress?.(++done, set.length);
    return known;
  });
  return Float64Array.from(classesIn, (classes) => {
    const shares = Array.from(classes, (value) => 1 / (pictures[value] as number));
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  });
}
