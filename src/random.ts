import { invalidArgument } from './errors';
import { native } from './native/binding';
import { Handle } from './tensor/handle';

const MAX_SEED = 2n ** 64n;

function toSeed(seed: number | bigint): bigint {
  const valid = typeof seed === 'bigint' || Number.isSafeInteger(seed);
  const value = valid ? BigInt(seed) : -MAX_SEED;
  if (value < -MAX_SEED / 2n || value >= MAX_SEED)
    throw invalidArgument('seed', 'an integer', seed);
  // As Python: a negative seed is the number with the same 64 bits.
  return BigInt.asUintN(64, value);
}

/** Seeds the random numbers of every device, as `torch.manual_seed`. */
export function manualSeed(seed: number | bigint): void {
  native.manualSeed(toSeed(seed));
}

/** A stream of random numbers of its own, on the CPU, as `torch.Generator`. */
export class Generator extends Handle {
  /** @param seed as for `manualSeed` */
  constructor(seed: number | bigint = 67280421310721n) {
    super(native.generator(toSeed(seed)));
  }
}
