import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import type { MaxPixelsOption } from '../data/images/max-pixels';
import { DataLoader } from '../data/loader/loader';
import type { Tensor } from '../torch/tensor/tensor';
import { VOCSegDataset, type VocDatasetOptions } from './voc-seg-dataset';

export interface ReadVocOptions
  extends Pick<VocDatasetOptions, 'limit' | 'ignoreIndex' | 'maxPixels' | 'signal'> {}

/**
 * All pictures, uint8 [H, W, 3], and class maps, uint8 [H, W], of VOC's train or validation list, as
 * d2l's `read_voc_images`.
 */
export async function readVocImages(
  vocDir: string,
  isTrain = true,
  options: ReadVocOptions = {},
): Promise<[features: readonly Tensor[], labels: readonly Tensor[]]> {
  const split = isTrain ? 'train' : 'val';
  const { features, labels } = await VOCSegDataset.read(vocDir, split, [1, 1], options);
  return [features, labels];
}

export interface LoadVocOptions extends MaxPixelsOption {
  /** The folder with ImageSets, JPEGImages and SegmentationClass. */
  vocDir: string;
  /** Use so many of each list's first pictures. */
  limitTrain?: number | undefined;
  limitTest?: number | undefined;
  /** The class of borders and unknown colours; 0, the background, as the tutorial has it. */
  ignoreIndex?: number | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((split: 'train' | 'val', done: number, total: number) => void) | undefined;
}

/** A loader of VOC's pictures. */
export type VocLoader = DataLoader<VOCSegDataset>;

/**
 * VOC's training and validation pictures as loaders of random crops, as d2l's `load_data_voc`: both
 * drop a last smaller batch, the first is shuffled.
 *
 * @param cropSize [height, width]; smaller pictures are left out
 */
export async function loadDataVoc(
  batchSize: number,
  cropSize: readonly [number, number],
  options: LoadVocOptions,
): Promise<[trainIter: VocLoader, testIter: VocLoader]> {
  const { vocDir, limitTrain, limitTest, ignoreIndex, maxPixels, ...more } = options;
  const { signal, onProgress, ...rest } = more;
  const known = { vocDir, limitTrain, limitTest, ignoreIndex, maxPixels, signal, onProgress };
  noMoreOptions(rest, known);
  if (typeof vocDir !== 'string' || vocDir === '') {
    throw invalidArgument('vocDir', 'the folder of a VOC set', vocDir);
  }
  const load = async (split: 'train' | 'val', limit: number | undefined) => {
    const dataset = await VOCSegDataset.read(vocDir, split, cropSize, {
      limit,
      ignoreIndex,
      maxPixels,
      signal,
      onProgress: (done, total) => onProgress?.(split, done, total),
    });
    if (batchSize > dataset.length) {
      throw torchError(
        'ERR_ARGUMENT',
        `Expected a batch size of at most ${dataset.length}, how many pictures of ${split}.txt ` +
          `are as large as the crop, but received ${batchSize}`,
      );
    }
    return new DataLoader(dataset, { batchSize, shuffle: split === 'train', dropLast: true });
  };
  return [await load('train', limitTrain), await load('val', limitTest)];
}
