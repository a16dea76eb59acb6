import { invalidArgument } from '../base/errors';
import type { Pair, PairDataset } from '../data/dataset/pair';
import { drawBelow } from '../data/transforms/draws';
import { type Transform, transform } from '../data/transforms/transform';
import { fromBytes } from '../torch/tensor/data';
import { untracked } from '../torch/tensor/scope';
import type { Tensor } from '../torch/tensor/tensor';
import { readVoc, type VocOptions, type VocSplit } from './read-voc';

export interface VocDatasetOptions
  extends Pick<
    VocOptions,
    'limit' | 'ignoreIndex' | 'numClasses' | 'maxPixels' | 'signal' | 'onProgress'
  > {}

/**
 * Pictures and masks of one VOC split in memory, as d2l's `VOCSegDataset`, but as bytes: they become
 * floats a batch at a time.
 */
export class VOCSegDataset implements PairDataset {
  /** Pictures, uint8 [H, W, 3]. */
  readonly features: readonly Tensor[];
  /** Their classes, uint8 [H, W]. */
  readonly labels: readonly Tensor[];
  readonly ids: readonly string[];
  /** [height, width] of the random crops. */
  readonly cropSize: readonly [number, number];

  private constructor(
    cropSize: readonly [number, number],
    ids: string[],
    features: Tensor[],
    labels: Tensor[],
  ) {
    this.cropSize = cropSize;
    this.ids = ids;
    this.features = features;
    this.labels = labels;
    this.transform = cropping(cropSize);
  }

  /** Reads the split's pictures that are at least as large as the crop. */
  static async read(
    vocDir: string,
    split: VocSplit,
    cropSize: readonly [number, number],
    options: VocDatasetOptions = {},
  ): Promise<VOCSegDataset> {
    const { ids, images, masks } = await readVoc(vocDir, { split, cropSize, ...options });
    const features: Tensor[] = [];
    const labels: Tensor[] = [];
    // Taken off one by one, so that each picture's first copy can go.
    for (let image = images.shift(); image; image = images.shift()) {
      features.push(bytes(image.data, [image.height, image.width, 3]));
    }
    for (let mask = masks.shift(); mask; mask = masks.shift()) {
      labels.push(bytes(mask.data, [mask.height, mask.width]));
    }
    return new VOCSegDataset(cropSize, ids, features, labels);
  }

  get length(): number {
    return this.features.length;
  }

  /** A random crop, drawn as torchvision's `RandomCrop.get_params` draws it. */
  readonly transform: Transform;

  id(index: number): string {
    return this.#at(this.ids, index);
  }

  async pair(index: number): Promise<Pair> {
    const [image, mask] = [this.#at(this.features, index), this.#at(this.labels, index)];
    return { image, mask, dispose: () => {} };
  }

  #at<T>(items: readonly T[], index: number): T {
    const item = items[index];
    if (item === undefined) throw invalidArgument('index', `an index below ${this.length}`, index);
    return item;
  }

  /** Lets go of all pictures. */
  dispose(): void {
    for (const picture of [...this.features, ...this.labels]) picture.dispose();
  }
}

function bytes(data: Uint8Array, shape: readonly number[]): Tensor {
  // The data set's own, whatever `tidy` it is read in.
  return untracked(() => fromBytes(data, shape));
}

/**
 * The crop of torchvision's first transforms, which the tutorial uses: two integers are drawn, or none
 * where there is no choice at all. (The second, `transforms.randomCrop`, draws each only where there
 * is a choice.)
 */
function cropping([height, width]: readonly [number, number]): Transform {
  return transform((size, generator) => {
    if (size.height === height && size.width === width) return [];
    const top = drawBelow(size.height - height + 1, generator);
    const left = drawBelow(size.width - width + 1, generator);
    return [{ kind: 'crop', top, left, height, width }];
  });
}
