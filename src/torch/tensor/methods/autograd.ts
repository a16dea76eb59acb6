import { native } from '../../../addon/binding';
import { job } from '../../../addon/job';
import { type BackwardOptions, backwardArguments } from '../../autograd/gradients';
import { call } from '../../dispatch/call';
import type { Tensor } from '../core';

/** Gradients. */
export class AutogradMethods {
  /** Keeps the gradient of a tensor that is not a leaf, in `grad`. */
  retainGrad(this: Tensor): void {
    call('retain_grad', [this]);
  }

  /** Adds this tensor's gradients to the leaves it came from, on the calling thread. */
  backward(this: Tensor, options: BackwardOptions = {}): void {
    native.backward(...backwardArguments(this, options));
  }

  /** As `backward`, on the thread that runs networks: the event loop stays free. */
  async backwardAsync(this: Tensor, options: BackwardOptions = {}): Promise<void> {
    await job(native.backwardAsync(...backwardArguments(this, options)));
  }
}
