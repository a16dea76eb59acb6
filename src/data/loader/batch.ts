import { availableParallelism } from 'node:os';
import { native } from '../../addon/binding';
import { job } from '../../addon/job';
import { torchError } from '../../base/errors';
import {
  IMAGENET,
  type Normalization,
  numbersOf,
  setNormalization,
} from '../../base/normalization';
import type { Device } from '../../torch/device';
import { empty } from '../../torch/operators/functions';
import { slotOf } from '../../torch/tensor/handle';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';
import type { Pair } from '../dataset/pair';
import type { ImageSize } from '../images/image';
import { encode, type Plan, text } from '../transforms/steps';
import type { Buffers } from './buffers';
import { type MaskValues, setMaskValues } from './mask-values';

/** Normalised pictures, float32 [N, 3, H, W], and their classes, int64 [N, H, W]. */
export type Batch = [inputs: Tensor, targets: Tensor];

/**
 * A batch that pictures are put into, as bytes: uint8 [N, H, W, 3] and [N, H, W]. What networks take is
 * five times as much and is made last.
 */
export class BatchBuilder {
  readonly #capacity: number;
  readonly #buffers: Buffers;
  #size: (ImageSize & { readonly id: string }) | undefined;
  #images: Tensor | undefined;
  #masks: Tensor | undefined;
  readonly #values: MaskValues[] = [];
  #rows = 0;

  constructor(capacity: number, buffers: Buffers) {
    this.#capacity = capacity;
    this.#buffers = buffers;
  }

  /** How many pictures are in it. */
  get rows(): number {
    return this.#rows;
  }

  /** Does to a pair what was drawn for it, and puts it into the next row. */
  async add(id: string, pair: Pair, plan: Plan): Promise<void> {
    const [height, width] = pair.image.shape as [number, number, number];
    const size = plan.at(-1)?.after ?? { height, width };
    this.#size ??= { ...size, id };
    if (size.height !== this.#size.height || size.width !== this.#size.width) {
      throw torchError(
        'ERR_SHAPE',
        `Expected pictures of one size for a batch but ${this.#size.id} is ${text(this.#size)} and ` +
          `${id} is ${text(size)}: a transform such as randomCrop makes them alike`,
      );
    }
    const { height: rows, width: columns } = size;
    this.#images ??= this.#buffers.take([this.#capacity, rows, columns, 3]);
    this.#masks ??= this.#buffers.take([this.#capacity, rows, columns]);
    const [image, mask, images, masks] = [pair.image, pair.mask, this.#images, this.#masks].map(
      slotOf,
    ) as [number, number, number, number];
    const row = this.#rows++;
    const values = await job(native.place(image, mask, encode(plan), images, masks, row));
    this.#values[row] = { id, values };
  }

  /** The batch as a network takes it. Lets go of the bytes. */
  async finish(device: Device, normalization: Normalization = IMAGENET): Promise<Batch> {
    try {
      const images = (this.#images as Tensor).narrow(0, 0, this.#rows);
      const masks = (this.#masks as Tensor).narrow(0, 0, this.#rows);
      using _images = images;
      using _masks = masks;
      const numbers = numbersOf(normalization);
      const batch =
        device.type === 'cpu'
          ? await normalizeHere(images, masks, numbers)
          : await normalizeThere(images, masks, numbers, device);
      setNormalization(batch[0], normalization);
      setMaskValues(batch[1], this.#values);
      return batch;
    } finally {
      this.dispose();
    }
  }

  dispose(): void {
    for (const tensor of [this.#images, this.#masks]) if (tensor) this.#buffers.giveBack(tensor);
  }
}

async function normalizeThere(
  images: Tensor,
  masks: Tensor,
  normalization: readonly number[],
  device: Device,
): Promise<Batch> {
  const [inputs, targets] = await job(
    native.toDevice(slotOf(images), slotOf(masks), normalization, device.toString()),
  );
  return [tensorOf(inputs), tensorOf(targets)];
}

/** On libuv's threads, each some of the rows. */
async function normalizeHere(
  images: Tensor,
  masks: Tensor,
  normalization: readonly number[],
): Promise<Batch> {
  const [rows, height, width] = masks.shape as [number, number, number];
  const inputs = empty([rows, 3, height, width]);
  const targets = empty([rows, height, width], { dtype: 'int64' });
  const [from, classes, to, into] = [images, masks, inputs, targets].map(slotOf) as [
    number,
    number,
    number,
    number,
  ];
  const parts = Math.min(rows, availableParallelism());
  const end = (part: number) => Math.round((rows * part) / parts);
  await Promise.all(
    Array.from({ length: parts }, (_, i) =>
      job(native.normalizeRows(from, classes, normalization, to, into, end(i), end(i + 1))),
    ),
  );
  return [inputs, targets];
}
