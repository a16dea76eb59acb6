import { native, type Slot } from '../addon/binding';
import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import { Device, type DeviceLike, toDevice } from './device';
import { Tensor, tensorOf } from './tensor/core';
import { Handle, OWN, slotOf } from './tensor/handle';

const MAX_SEED = 2n ** 64n;
const DEFAULT_SEED = 67280421310721n; // PyTorch's, of a generator that nobody has seeded

function toSeed(seed: number | bigint): bigint {
  const valid = typeof seed === 'bigint' || Number.isSafeInteger(seed);
  const value = valid ? BigInt(seed) : -MAX_SEED;
  if (value < -MAX_SEED / 2n || value >= MAX_SEED) {
    throw invalidArgument('seed', 'an integer from -2^63 to 2^64 - 1', seed);
  }
  // As Python: a negative seed is the number with the same 64 bits.
  return BigInt.asUintN(64, value);
}

/** Sets a generator's state; `null` is the CPU's default generator. */
function setStateOf(generator: Slot | null, state: Tensor): void {
  if (!(state instanceof Tensor)) {
    throw invalidArgument('state', 'a uint8 tensor from getState()', state);
  }
  const { dtype } = state;
  if (dtype !== 'uint8') {
    throw torchError(
      'ERR_ARGUMENT',
      `Expected a uint8 tensor from getState() for state but received one of ${dtype}`,
    );
  }
  native.setGeneratorState(generator, slotOf(state));
}

/**
 * A stream of random numbers of its own, as `torch.Generator`. Whatever draws takes one as its
 * `generator`; the default stream goes on where it was.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.Generator.html
 */
export class Generator extends Handle {
  /**
   * @param seed an integer from -2^63 to 2^64 - 1
   * @param options.device where the numbers are drawn; the CPU by default
   */
  constructor(
    seed: number | bigint = DEFAULT_SEED,
    { device = 'cpu', ...rest }: { device?: DeviceLike | undefined } = {},
  ) {
    noMoreOptions(rest, { device });
    super(native.generator(toSeed(seed), toDevice(device).toString()), OWN);
  }

  /** Where its numbers are drawn. */
  get device(): Device {
    return new Device(native.generatorDevice(slotOf(this)));
  }

  /** Starts the stream that follows from `seed`, an integer from -2^63 to 2^64 - 1. */
  manualSeed(seed: number | bigint): this {
    native.generatorManualSeed(slotOf(this), toSeed(seed));
    return this;
  }

  /** Starts a stream from a seed that the system's randomness gives, 0 to 2^64 - 1; returns it. */
  seed(): bigint {
    return native.generatorSeed(slotOf(this));
  }

  /** The seed that the stream began with, 0 to 2^64 - 1. */
  initialSeed(): bigint {
    return native.generatorInitialSeed(slotOf(this));
  }

  /** Where the stream is, as a uint8 tensor: the bytes of Python's `get_state()`. */
  getState(): Tensor {
    return tensorOf(native.generatorState(slotOf(this)));
  }

  /**
   * Goes on from a state that `getState()` gave, here or in Python.
   *
   * @throws TorchError where it is not one
   */
  setState(state: Tensor): this {
    setStateOf(slotOf(this), state);
    return this;
  }
}

/**
 * Seeds the random numbers of every device, as `torch.manual_seed`.
 *
 * @param seed an integer from -2^63 to 2^64 - 1
 */
export function manualSeed(seed: number | bigint): void {
  native.manualSeed(toSeed(seed));
}

/**
 * Seeds the random numbers of every device from the system's randomness, as `torch.seed`; returns
 * the seed, 0 to 2^64 - 1.
 */
export function seed(): bigint {
  const drawn = native.generatorSeed(null);
  native.manualSeed(drawn);
  return drawn;
}

/** The seed that the CPU's random numbers began with, 0 to 2^64 - 1, as `torch.initial_seed`. */
export function initialSeed(): bigint {
  return native.generatorInitialSeed(null);
}

/** Where the CPU's random numbers are, as a uint8 tensor: the bytes of `torch.get_rng_state()`. */
export function getRngState(): Tensor {
  return tensorOf(native.generatorState(null));
}

/**
 * Lets the CPU's random numbers go on from a state that `getRngState()` gave, here or in Python.
 *
 * @throws TorchError where it is not one
 */
export function setRngState(state: Tensor): void {
  setStateOf(null, state);
}
