import { invalidArgument } from '../errors';
import { randint } from '../operators/functions';
import { tensor } from '../tensor/creation';
import { untracked } from '../tensor/scope';
import type { Tensor } from '../tensor/tensor';
import { readVoc, type VocOptions, type VocSplit } from './voc';

export interface VocDatasetOptions
  extends Pick<VocOptions, 'limit' | 'ignoreIndex' | 'numClasses' | 'signal' | 'onProgress'> {}

/**
 * Pictures and masks of one VOC split in memory, as d2l's `VOCSegDataset`, but as bytes: they become
 * floats a batch at a time.
 */
export class VOCSegDataset {
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

  /**
   * Draws where to cut the `index`-th picture, as torchvision's `RandomCrop.get_params`: two
   * integers, or none where there is no choice.
   */
  drawCrop(index: number): [top: number, left: number] {
    const feature = this.features[index];
    if (!feature) throw invalidArgument('index', `an index below ${this.length}`, index);
    const [height, width] = feature.shape as [number, number, number];
    const [cropHeight, cropWidth] = this.cropSize;
    if (height === cropHeight && width === cropWidth) return [0, 0];
    return [draw(height - cropHeight + 1), draw(width - cropWidth + 1)];
  }

  /** Lets go of all pictures. */
  dispose(): void {
    for (const picture of [...this.features, ...this.labels]) picture.dispose();
  }
}

function bytes(data: Uint8Array, shape: readonly number[]): Tensor {
  // The data set's own, whatever `tidy` it is read in.
  return untracked(() => {
    using flat = tensor(data);
    return flat.reshape(shape);
  });
}

function draw(high: number): number {
  using drawn = randint(0, high, [1]);
  return drawn.item() as number;
}
