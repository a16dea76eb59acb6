import { availableParallelism } from 'node:os';
import { mapConcurrent, throwIfAborted } from '../base/concurrent';
import { invalidArgument, noMoreOptions, type TorchError, torchError } from '../base/errors';
import { isMissing } from '../base/files';
import type { ImageSize, IndexMask, RgbImage } from '../data/images/image';
import { openImage } from '../data/images/images';
import type { MaxPixelsOption } from '../data/images/max-pixels';
import { sizeMismatch } from '../data/images/orient';
import { checkMaskOptions, type MaskOptions, readMask } from '../data/masks/masks';
import { notThere } from '../data/sets/set';
import { readVocList, vocFiles, vocListPath } from '../data/sets/voc';

/** One of PASCAL VOC's lists of pictures for segmentation. */
export type VocSplit = 'train' | 'val' | 'trainval';

export interface VocOptions extends MaskOptions, MaxPixelsOption {
  readonly split: VocSplit;
  /** [height, width]: pictures smaller than this on either side are dropped. */
  readonly cropSize: readonly [number, number];
  /** Only the first so many of the list, counted before any picture is dropped. Default: all. */
  readonly limit?: number | undefined;
  /** Looked at between files. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each picture of the list with how many are done, and of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Pictures and their masks, in the order of the list; all three arrays have one length. */
export interface VocSet {
  readonly ids: string[];
  readonly images: RgbImage[];
  /** Each of its picture's size. */
  readonly masks: IndexMask[];
  /** How many pictures of the list were smaller than the crop. */
  readonly dropped: number;
}

const SPLITS: readonly string[] = ['train', 'val', 'trainval'] satisfies VocSplit[];

/**
 * The ids that a list of `<vocDir>/ImageSets/Segmentation` names, in its order.
 *
 * @throws TorchError `ERR_ARGUMENT` for an unknown split; `ERR_DATA` where the folder or the list
 * is missing, or the list is empty, or an id is not a plain file name.
 */
export async function readImageSet(vocDir: string, split: VocSplit): Promise<string[]> {
  if (!SPLITS.includes(split)) {
    throw invalidArgument('split', "'train', 'val' or 'trainval'", split);
  }
  return readVocList(vocDir, vocListPath(vocDir, split));
}

/**
 * Reads the pictures and masks of one split of a PASCAL VOC folder (the one that holds
 * `ImageSets`, `JPEGImages` and `SegmentationClass`), as d2l's `VOCSegDataset` does: the first
 * `limit` ids of the list, without the pictures that are smaller than the crop. Those are dropped
 * by their header, undecoded. Everything stays 8 bits a channel: 3 + 1 bytes a pixel.
 *
 * As many files are under way at a time as there are processors. After an error or an abort no
 * further file is opened.
 *
 * @throws TorchError `ERR_ARGUMENT` for bad options; `ERR_DATA` for files that are missing,
 * damaged or of unlike sizes, and where every picture is smaller than the crop; `ERR_ABORTED`.
 */
export async function readVoc(vocDir: string, options: VocOptions): Promise<VocSet> {
  const { split, cropSize, limit, signal, onProgress } = options;
  checkOptions(options);
  throwIfAborted(signal);
  const ids = (await readImageSet(vocDir, split)).slice(0, limit);
  const files = await vocFiles(vocDir);

  let done = 0;
  const pairs = await mapConcurrent(
    ids,
    { limit: availableParallelism(), signal },
    async (id): Promise<Pair> => {
      const pair = await readPair(files, vocListPath(vocDir, split), id, options);
      onProgress?.(++done, ids.length);
      return pair;
    },
  );

  const kept = pairs.filter((pair) => pair.mask !== undefined);
  if (kept.length === 0) throw allSmaller(pairs, cropSize);
  return {
    ids: kept.map((pair) => pair.id),
    images: kept.map((pair) => pair.image),
    masks: kept.map((pair) => pair.mask),
    dropped: pairs.length - kept.length,
  };
}

/** A picture that was read, or, without a mask, one that was dropped: then only its size. */
type Pair =
  | { readonly id: string; readonly image: RgbImage; readonly mask: IndexMask }
  | { readonly id: string; readonly image: ImageSize; readonly mask?: undefined };

type VocFiles = Awaited<ReturnType<typeof vocFiles>>;

async function readPair(
  files: VocFiles,
  list: string,
  id: string,
  { cropSize: [cropHeight, cropWidth], ignoreIndex, numClasses, maxPixels }: VocOptions,
): Promise<Pair> {
  const [imagePath, maskPath] = [files.imagePath(id), files.maskPath(id)];
  const listed = <T>(path: string, reading: Promise<T>): Promise<T> =>
    reading.catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      throw notThere(path, list, id, error);
    });

  const encoded = await listed(imagePath, openImage(imagePath, maxPixels));
  const { height, width } = encoded.header;
  if (height < cropHeight || width < cropWidth) return { id, image: { height, width } };
  const image = await encoded.read(AS_STORED);
  const mask = await listed(maskPath, readMask(maskPath, { ignoreIndex, numClasses, maxPixels }));
  const wrong = sizeMismatch(encoded.header, AS_STORED, mask, maskPath);
  if (wrong !== undefined) throw torchError('ERR_DATA', wrong);
  return { id, image, mask };
}

/** As d2l reads them: the EXIF orientation is not applied. */
const AS_STORED = 1;

function sides({ height, width }: ImageSize): string {
  return `${height}x${width}`;
}

function checkOptions({ split, cropSize, limit, signal, onProgress, ...more }: VocOptions): void {
  const { ignoreIndex, numClasses, maxPixels, ...rest } = more;
  noMoreOptions(rest, { limit, ignoreIndex, numClasses, maxPixels, signal, onProgress });
  const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;
  if (!Array.isArray(cropSize) || cropSize.length !== 2 || !cropSize.every(isCount)) {
    throw invalidArgument('cropSize', '[height, width] in whole pixels', cropSize);
  }
  if (limit !== undefined && !isCount(limit)) {
    throw invalidArgument('limit', 'a whole number of at least 1', limit);
  }
  checkMaskOptions({ ignoreIndex, numClasses, maxPixels });
}

function allSmaller(
  pairs: readonly Pair[],
  [height, width]: readonly [number, number],
): TorchError {
  const area = ({ image }: Pair): number => image.height * image.width;
  const largest = pairs.reduce((a, b) => (area(b) > area(a) ? b : a));
  return torchError(
    'ERR_DATA',
    `Expected a crop no larger than the pictures but received ${height}x${width} (height x width): ` +
      `none of ${pairs.length} is as large, the largest, ${largest.id}, is ${sides(largest.image)}`,
  );
}
