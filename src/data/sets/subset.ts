import { availableParallelism } from 'node:os';
import { mapConcurrent } from '../../base/concurrent';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { imageHeader } from '../images/images';
import { checkOrient, maskSize, pairOrientation, turnedSize } from '../images/orient';
import type { SegmentationSet } from './set';

/**
 * Some pictures of a set, by index, as `torch.utils.data.Subset`.
 *
 * @throws TorchError `ERR_ARGUMENT` for an index that the set does not have
 */
export function subset(set: SegmentationSet, indices: Iterable<number>): SegmentationSet {
  if (typeof (indices as Partial<Iterable<number>>)?.[Symbol.iterator] !== 'function') {
    throw invalidArgument('indices', 'a list of indices', indices);
  }
  const given = [...indices];
  for (const index of given) {
    if (Number.isSafeInteger(index) && index >= 0 && index < set.length) continue;
    throw invalidArgument('indices', `integers from 0 to ${set.length - 1}`, index);
  }
  const kept = Uint32Array.from(given);
  const at = (index: number) => {
    const original = kept[index];
    if (original === undefined) {
      throw invalidArgument('index', `an index below ${kept.length}`, index);
    }
    return original;
  };
  return {
    where: set.where,
    classes: set.classes,
    orient: set.orient,
    maxPixels: set.maxPixels,
    length: kept.length,
    id: (index) => set.id(at(index)),
    imagePath: (index) => set.imagePath(at(index)),
    maskPath: (index) => set.maskPath(at(index)),
    readImage: (index) => set.readImage(at(index)),
    readMask: (index) => set.readMask(at(index)),
    doubt: set.doubt,
  };
}

export interface AtLeastOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with how many pictures have been looked at, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The pictures of a set that are at least so large, as the FCN chapter's `filter` leaves them: a crop
 * of that size fits. Only the files' headers are looked at.
 *
 * @param size [height, width]
 * @throws TorchError `ERR_DATA` for a picture that cannot be read; `ERR_ABORTED`
 */
export async function atLeast(
  set: SegmentationSet,
  size: readonly [height: number, width: number],
  { signal, onProgress, ...rest }: AtLeastOptions = {},
): Promise<SegmentationSet> {
  noMoreOptions(rest, { signal, onProgress });
  const isSide = (side: unknown) => Number.isSafeInteger(side) && (side as number) > 0;
  if (!Array.isArray(size) || size.length !== 2 || !size.every(isSide)) {
    throw invalidArgument('size', '[height, width] in whole pixels', size);
  }
  const indices = Array.from({ length: set.length }, (_, index) => index);
  let done = 0;
  const limit = 2 * availableParallelism();
  const orient = checkOrient(set.orient);
  const fits = await mapConcurrent(indices, { limit, signal }, async (index) => {
    const header = await imageHeader(set.imagePath(index));
    const ofMask = () => maskSize(set.maskPath(index));
    const { height, width } = turnedSize(header, await pairOrientation(header, orient, ofMask));
    onProgress?.(++done, set.length);
    return height >= size[0] && width >= size[1];
  });
  return subset(
    set,
    indices.filter((index) => fits[index]),
  );
}
