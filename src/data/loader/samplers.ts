import { invalidArgument, noMoreOptions } from '../../base/errors';
import { callTensor } from '../../torch/dispatch/call';
import { randint, randperm } from '../../torch/operators/functions';
import { Generator } from '../../torch/random';
import { tensor } from '../../torch/tensor/creation';
import { drawSeed } from './draws';

/** In which order a pass comes to a data set's pictures. */
export interface Sampler {
  /** How many a pass has. */
  readonly length: number;
  /** Draws a pass's indices. */
  indices(): ArrayLike<number>;
}

/** What has a length: a data set, an array. */
export interface Sized {
  readonly length: number;
}

/** One after another, as `torch.utils.data.SequentialSampler`. */
export class SequentialSampler implements Sampler {
  readonly length: number;

  constructor({ length }: Sized) {
    this.length = length;
  }

  indices(): ArrayLike<number> {
    return Uint32Array.from({ length: this.length }, (_, i) => i);
  }
}

export interface RandomSamplerOptions {
  /** Whether one may come more than once; false. */
  readonly replacement?: boolean | undefined;
  /** How many a pass has; all. */
  readonly numSamples?: number | undefined;
  /** What the order is drawn from; a seed of the default stream. */
  readonly generator?: Generator | undefined;
}

/**
 * A new order for each pass, as `torch.utils.data.RandomSampler`: Python's for a seed.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler
 */
export class RandomSampler implements Sampler {
  readonly length: number;
  readonly #count: number;
  readonly #replacement: boolean;
  readonly #generator: Generator | undefined;

  constructor({ length }: Sized, options: RandomSamplerOptions = {}) {
    const { replacement = false, numSamples = length, generator, ...rest } = options;
    noMoreOptions(rest, { replacement, numSamples, generator });
    countOf("the data set's length", length);
    this.length = countOf('numSamples', numSamples);
    this.#count = length;
    this.#replacement = replacement;
    this.#generator = checkGenerator(generator);
  }

  indices(): ArrayLike<number> {
    if (this.#generator) return this.#draw(this.#generator);
    using generator = new Generator(drawSeed());
    return this.#draw(generator);
  }

  #draw(generator: Generator): Float64Array {
    const indices = new Float64Array(this.length);
    const step = this.#replacement ? 32 : this.#count;
    // As PyTorch: the rest is drawn also where it is nothing.
    for (let at = 0; at <= this.length; at += step) {
      const rest = this.length - at;
      using drawn = this.#replacement
        ? randint(0, this.#count, [Math.min(step, rest)], { generator })
        : randperm(this.#count, { generator });
      const part = drawn.toTypedArray({ bigint: false }).subarray(0, rest);
      indices.set(part as Float64Array, at);
    }
    return indices;
  }
}

export interface WeightedRandomSamplerOptions {
  /** Whether one may come more than once; true. */
  readonly replacement?: boolean | undefined;
  readonly generator?: Generator | undefined;
}

/**
 * Each as often as its weight says, as `torch.utils.data.WeightedRandomSampler`. Weights are at least
 * 0 and need not sum to 1; see `classBalancedWeights`.
 */
export class WeightedRandomSampler implements Sampler {
  readonly length: number;
  readonly #weights: Float64Array;
  readonly #replacement: boolean;
  readonly #generator: Generator | undefined;

  constructor(
    weights: ArrayLike<number>,
    numSamples: number,
    options: WeightedRandomSamplerOptions = {},
  ) {
    const { replacement = true, generator, ...rest } = options;
    noMoreOptions(rest, { replacement, generator });
    this.length = countOf('numSamples', numSamples);
    this.#weights = Float64Array.from(weights);
    if (!this.#weights.every((weight) => weight >= 0 && Number.isFinite(weight))) {
      throw invalidArgument('weights', 'numbers of at least 0', weights);
    }
    const some = this.#weights.filter((weight) => weight > 0).length;
    if (some < (replacement ? 1 : numSamples)) {
      const expected = replacement ? 'one above 0' : `${numSamples} above 0, to draw each once,`;
      throw invalidArgument('weights', expected, some);
    }
    this.#replacement = replacement;
    this.#generator = checkGenerator(generator);
  }

  indices(): ArrayLike<number> {
    using weights = tensor(this.#weights);
    using drawn = callTensor('multinomial', [weights, this.length, this.#replacement], {
      generator: this.#generator ?? null,
    });
    return drawn.toTypedArray({ bigint: false });
  }
}

export interface DistributedSamplerOptions {
  /** How many processes share the data set. */
  readonly numReplicas: number;
  /** Which of them this is, from 0. */
  readonly rank: number;
  /** true */
  readonly shuffle?: boolean | undefined;
  /** The same in every process; 0. */
  readonly seed?: number | undefined;
  /** Leave out what does not divide evenly, rather than repeat the first; false. */
  readonly dropLast?: boolean | undefined;
}

/**
 * The part of a data set that is one process's, as `torch.utils.data.DistributedSampler`: all parts
 * have one length. `setEpoch` before each pass gives it an order of its own.
 *
 * @see https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.distributed.DistributedSampler
 */
export class DistributedSampler implements Sampler {
  readonly length: number;
  readonly #count: number;
  readonly #replicas: number;
  readonly #rank: number;
  readonly #shuffle: boolean;
  readonly #seed: number;
  #epoch = 0;

  constructor({ length }: Sized, options: DistributedSamplerOptions) {
    const { numReplicas, rank, shuffle = true, seed = 0, dropLast = false, ...rest } = options;
    noMoreOptions(rest, { numReplicas, rank, shuffle, seed, dropLast });
    this.#replicas = countOf('numReplicas', numReplicas);
    if (!Number.isSafeInteger(rank) || rank < 0 || rank >= numReplicas) {
      throw invalidArgument('rank', `an integer from 0 to ${numReplicas - 1}`, rank);
    }
    if (!Number.isSafeInteger(seed)) throw invalidArgument('seed', 'an integer', seed);
    this.#count = countOf("the data set's length", length);
    this.#rank = rank;
    this.#shuffle = shuffle;
    this.#seed = seed;
    this.length = dropLast ? Math.floor(length / numReplicas) : Math.ceil(length / numReplicas);
  }

  /** Which pass comes next, from 0: its order follows from this and the seed. */
  setEpoch(epoch: number): void {
    if (!Number.isSafeInteger(epoch)) throw invalidArgument('epoch', 'an integer', epoch);
    this.#epoch = epoch;
  }

  indices(): ArrayLike<number> {
    const all = this.#shuffle ? this.#shuffled() : undefined;
    return Float64Array.from({ length: this.length }, (_, i) => {
      // Past the end it begins again.
      const at = (this.#rank + i * this.#replicas) % this.#count;
      return all ? (all[at] as number) : at;
    });
  }

  #shuffled(): ArrayLike<number> {
    using generator = new Generator(this.#seed + this.#epoch);
    using drawn = randperm(this.#count, { generator });
    return drawn.toTypedArray({ bigint: false });
  }
}

function countOf(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw invalidArgument(name, 'an integer of at least 1', value);
}

export function checkGenerator(generator: unknown): Generator | undefined {
  if (generator === undefined || generator instanceof Generator) return generator;
  throw invalidArgument('generator', 'a torch.Generator', generator);
}
