import { native } from '../../addon/binding';
import { invalidArgument, torchError } from '../../base/errors';
import { type Tensor, tensorOf } from './core';
import { slotOf } from './handle';

/** A tensor on its way to another thread: a plain object, to be posted to it; see `Tensor.share`. */
export interface SharedTensor {
  /** By this number `fromShared` finds it. */
  readonly sharedTensor: number;
  /** The id of the process that holds it. */
  readonly process: number;
}

/** See `Tensor.share`. */
export function share(tensor: Tensor): SharedTensor {
  return { sharedTensor: native.share(slotOf(tensor)), process: process.pid };
}

/**
 * Takes the tensor that another thread, or this one, has shared. It shares that one's memory: what
 * one writes, the other sees. Whether it requires grad comes with it, the gradient does not. Taking
 * is done once; it is the receiver's to dispose of.
 *
 * @param shared what `tensor.share()` returned, as posted
 * @throws TorchError `ERR_ARGUMENT` for anything else, `ERR_SHARED` where it has been taken already or
 *   comes from another process
 */
export function fromShared(shared: SharedTensor): Tensor {
  const { sharedTensor, process: owner } = shared ?? {};
  if (!Number.isSafeInteger(sharedTensor) || !Number.isSafeInteger(owner)) {
    throw invalidArgument('shared', 'what tensor.share() returned', shared);
  }
  if (owner !== process.pid) {
    throw torchError(
      'ERR_SHARED',
      `Expected a tensor shared in this process, ${process.pid}, but it is one of process ${owner}: ` +
        'threads share memory, processes do not',
    );
  }
  return tensorOf(native.take(sharedTensor));
}
