import { availableParallelism } from 'node:os';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { type DeviceLike, toDevice } from '../../torch/device';
import { Generator } from '../../torch/random';
import type { PairDataset } from '../dataset/pair';
import type { Batch } from './batch';
import { drawSeed } from './draws';
import { Pass } from './pass';
import { checkGenerator, RandomSampler, type Sampler, SequentialSampler } from './samplers';

export type { Batch } from './batch';

export interface LoaderOptions {
  batchSize: number;
  /** A new order for each pass; false. */
  shuffle?: boolean | undefined;
  /** Another order, in place of `shuffle`. */
  sampler?: Sampler | undefined;
  /** Leave out a last batch that is smaller; false. */
  dropLast?: boolean | undefined;
  /**
   * How many pictures are read and changed at a time. 0 reads nothing before it is asked for, and
   * one after another. Default: 2 and twice the number of processors. The work is done by libuv's
   * threads, of which there are 4 unless the environment variable `UV_THREADPOOL_SIZE` says otherwise.
   */
  numWorkers?: number | undefined;
  /** How many batches are made ahead; 2. */
  prefetchFactor?: number | undefined;
  /** What is drawn for the order and the pictures comes from here; the CPU's default stream. */
  generator?: Generator | undefined;
  /**
   * Leave out pictures that cannot be read or changed as the transform says; they are in `badFiles`.
   * false: the first is an error.
   */
  skipBadFiles?: boolean | undefined;
}

export interface BatchesOptions {
  /** Where the batches are to lie; the CPU. */
  device?: DeviceLike | undefined;
  /** Ends the pass with `ERR_ABORTED`. */
  signal?: AbortSignal | undefined;
}

/**
 * Batches of a data set, an async iterable. Pictures are read, changed and put together ahead of the
 * receiver, beside the event loop; what a seed gives does not depend on how many at a time. With one
 * seed the order is that of PyTorch's `DataLoader` without workers, and each transform draws what
 * torchvision's does.
 *
 * Pictures are normalised as the data set's transform says (`transforms.normalize`), else with
 * ImageNet's mean and standard deviation. On a GPU that is done there: bytes cross, from pinned memory.
 *
 * A batch's tensors are the receiver's, to dispose of or to leave to the garbage collector.
 */
export class DataLoader<Dataset extends PairDataset = PairDataset> implements AsyncIterable<Batch> {
  readonly dataset: Dataset;
  readonly batchSize: number;
  readonly dropLast: boolean;
  readonly sampler: Sampler;
  readonly numWorkers: number;
  readonly prefetchFactor: number;
  /** What was left out, with `skipBadFiles`: what is wrong with each picture, by its id. */
  readonly badFiles: ReadonlyMap<string, Error>;
  readonly #badFiles = new Map<string, Error>();
  readonly #skipBadFiles: boolean;
  readonly #generator: Generator | undefined;

  /** @throws TorchError `ERR_ARGUMENT` for an option that is none or out of range */
  constructor(dataset: Dataset, options: LoaderOptions) {
    const { batchSize, shuffle, sampler, dropLast = false, generator, ...more } = options;
    const {
      numWorkers = 2 + 2 * availableParallelism(),
      prefetchFactor = 2,
      skipBadFiles = false,
      ...rest
    } = more;
    noMoreOptions(rest, {
      batchSize,
      shuffle,
      sampler,
      dropLast,
      generator,
      numWorkers,
      prefetchFactor,
      skipBadFiles,
    });
    if (typeof dataset?.pair !== 'function') {
      const expected = 'a data set with pair(index), such as new data.SegmentationDataset(set),';
      throw invalidArgument('dataset', expected, dataset);
    }
    expectInteger('batchSize', batchSize, 1);
    expectInteger('numWorkers', numWorkers, 0);
    expectInteger('prefetchFactor', prefetchFactor, 0);
    if (sampler && shuffle !== undefined) {
      throw invalidArgument('shuffle', 'nothing beside a sampler', shuffle);
    }
    this.#generator = checkGenerator(generator);
    this.sampler =
      sampler ??
      (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
    if (dropLast && batchSize > this.sampler.length) {
      const expected = `at most ${this.sampler.length}, the set's size,`;
      throw invalidArgument('batchSize', expected, batchSize);
    }
    this.dataset = dataset;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
    this.numWorkers = numWorkers;
    this.prefetchFactor = prefetchFactor;
    this.badFiles = this.#badFiles;
    this.#skipBadFiles = skipBadFiles;
  }

  /** How many batches a pass has. */
  get length(): number {
    const batches = this.sampler.length / this.batchSize;
    return this.dropLast ? Math.floor(batches) : Math.ceil(batches);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Batch> {
    return this.batches();
  }

  /** One pass. */
  async *batches({ device = 'cpu', signal, ...rest }: BatchesOptions = {}): AsyncGenerator<Batch> {
    noMoreOptions(rest, { device, signal });
    // As torch.utils.data.DataLoader's iterator: a seed for workers comes before the sampler's draws.
    drawSeed(this.#generator);
    const order = this.sampler.indices();
    if (order?.length !== this.sampler.length) {
      const expected = `indices() to give ${this.sampler.length} numbers, as its length says,`;
      throw invalidArgument('sampler', expected, order?.length);
    }
    yield* new Pass({
      ...this.#reading({ device, signal }),
      order,
      length: this.length,
      prefetch: this.numWorkers > 0 ? this.prefetchFactor : 0,
      generator: this.#generator,
      onBadFile: this.#skipBadFiles ? (id, error) => this.#badFiles.set(id, error) : undefined,
    }).batches();
  }

  /**
   * @internal A batch of the data set's first pictures, to see what batches are like. Neither the sampler
   * nor a generator of the loader's is used. Undefined where there is none.
   */
  async sample({ device = 'cpu', signal }: BatchesOptions): Promise<Batch | undefined> {
    const count = Math.min(this.batchSize, this.sampler.length, this.dataset.length);
    if (count === 0) return undefined;
    using generator = new Generator();
    const pass = new Pass({
      ...this.#reading({ device, signal }),
      order: Array.from({ length: count }, (_, index) => index),
      length: 1,
      prefetch: 0,
      generator,
      onBadFile: this.#skipBadFiles ? () => {} : undefined,
    });
    for await (const batch of pass.batches()) return batch;
    return undefined;
  }

  #reading({ device = 'cpu', signal }: BatchesOptions) {
    const { dataset, batchSize, numWorkers } = this;
    return { dataset, batchSize, numWorkers, device: toDevice(device), signal };
  }
}

function expectInteger(name: string, value: unknown, least: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  throw invalidArgument(name, `an integer of at least ${least}`, value);
}
