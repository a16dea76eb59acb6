import { availableParallelism } from 'node:os';
import { mapConcurrent } from '../../base/concurrent';
import { noMoreOptions } from '../../base/errors';
import { isMissing } from '../../base/files';
import { classesByKey, countMask, keyIn, type MaskCounts } from '../masks/masks';
import { notThere, type SegmentationSet } from './set';

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
  const { names, palette, values, ignoreIndex } = set.classes;
  const numClasses = names.length;
  const byKey = classesByKey({ numClasses, palette, values });
  const pictures = new Uint32Array(numClasses);
  let done = 0;
  const indices = Array.from({ length: set.length }, (_, index) => index);
  const limit = 2 * availableParallelism();
  const classesIn = await mapConcurrent(indices, { limit, signal }, async (index) => {
    const { pixels, others } = await countsOf(set, index);
    const classes = new Set(others > 0 ? [ignoreIndex] : []);
    for (const key of pixels.keys()) classes.add(byKey.get(keyIn(key, values)) ?? ignoreIndex);
    const known = [...classes].filter((value) => value < numClasses);
    for (const value of known) (pictures[value] as number)++;
    onProgress?.(++done, set.length);
    return known;
  });
  return Float64Array.from(classesIn, (classes) => {
    const shares = classes.map((value) => 1 / (pictures[value] as number));
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  });
}

/** What is in a mask, counted off the event loop. */
async function countsOf(set: SegmentationSet, index: number): Promise<MaskCounts> {
  const path = set.maskPath(index);
  const counts = await countMask(path, set).catch((error: unknown) => {
    throw isMissing(error) ? notThere(path, set.where, set.id(index), error) : error;
  });
  await set.doubt?.lookAt(path, set.length);
  return counts;
}
