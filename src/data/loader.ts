import { throwIfAborted } from '../concurrent';
import { type DeviceLike, toDevice } from '../device';
import { invalidArgument } from '../errors';
import { native } from '../native/binding';
import { job } from '../native/job';
import { empty, randperm } from '../operators/functions';
import { Generator } from '../random';
import { slotOf } from '../tensor/handle';
import { Tensor } from '../tensor/tensor';
import type { VOCSegDataset } from './dataset';

export interface LoaderOptions {
  batchSize: number;
  /** A new order for each pass; false. */
  shuffle?: boolean | undefined;
  /** Leave out a last batch that is smaller; false. */
  dropLast?: boolean | undefined;
}

/** Normalised pictures, float32 [N, 3, H, W], and their classes, int64 [N, H, W]. */
export type Batch = [inputs: Tensor, targets: Tensor];

export interface BatchesOptions {
  /** Where the batches are to lie; the CPU. */
  device?: DeviceLike | undefined;
  /** Looked at between batches. */
  signal?: AbortSignal | undefined;
}

/**
 * Batches of random crops, an async iterable. With one seed the order and the crops are those of
 * PyTorch's `DataLoader` without workers over torchvision's `RandomCrop`.
 *
 * A batch's tensors are the receiver's, to dispose of or to leave to the garbage collector.
 */
export class DataLoader implements AsyncIterable<Batch> {
  readonly dataset: VOCSegDataset;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly dropLast: boolean;

  constructor(
    dataset: VOCSegDataset,
    { batchSize, shuffle = false, dropLast = false }: LoaderOptions,
  ) {
    if (!Number.isSafeInteger(batchSize) || batchSize < 1) {
      throw invalidArgument('batchSize', 'an integer of at least 1', batchSize);
    }
    if (dropLast && batchSize > dataset.length) {
      throw invalidArgument('batchSize', `at most ${dataset.length}, the set's size,`, batchSize);
    }
    this.dataset = dataset;
    this.batchSize = batchSize;
    this.shuffle = shuffle;
    this.dropLast = dropLast;
  }

  /** How many batches a pass has. */
  get length(): number {
    const batches = this.dataset.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Batch> {
    return this.batches();
  }

  /** One pass. */
  async *batches({ device = 'cpu', signal }: BatchesOptions = {}): AsyncGenerator<Batch> {
    const place = toDevice(device).toString();
    const [height, width] = this.dataset.cropSize;
    const order = this.#drawOrder();
    for (let batch = 0; batch < this.length; batch++) {
      throwIfAborted(signal);
      const indices = order.slice(batch * this.batchSize, (batch + 1) * this.batchSize);
      const corners = indices.flatMap((index) => this.dataset.drawCrop(index));
      const slots = (pictures: readonly Tensor[]) =>
        indices.map((index) => slotOf(pictures[index] as Tensor));
      const { features, labels } = this.dataset;
      const [inputs, targets] = await job(
        native.makeBatch(slots(features), slots(labels), corners, height, width, place),
      );
      yield [new Tensor(inputs), new Tensor(targets)];
    }
  }

  // As torch.utils.data.DataLoader's iterator: a seed for workers it does not have, then
  // RandomSampler's seed for the generator that shuffles.
  #drawOrder(): number[] {
    drawSeed();
    if (!this.shuffle) return Array.from({ length: this.dataset.length }, (_, i) => i);
    using generator = new Generator(drawSeed());
    using order = randperm(this.dataset.length, { generator });
    return [...order.toTypedArray({ bigint: false })];
  }
}

function drawSeed(): bigint {
  using seed = empty([], { dtype: 'int64' }).random_();
  return (seed.toTypedArray() as BigInt64Array)[0] as bigint;
}
