import { callTensor } from '../dispatch/call';
import { torchError } from '../errors';
import { isComplex } from './dtype';
import type { Tensor } from './tensor';

/**
 * A copy of `source`, which has the shape of `target`, in the dtype and on the device of `target`.
 * What can fail about `target.copy_(source)` fails here: the copy can then be copied into `target`.
 * It also stays what it is where `target` and `source` share memory.
 *
 * @throws TorchError as `copy_`; `ERR_DTYPE` where imaginary parts would be lost
 */
export function stage(target: Tensor, source: Tensor): Tensor {
  if (isComplex(source.dtype) && !isComplex(target.dtype)) {
    throw torchError(
      'ERR_DTYPE',
      `Expected real numbers for a tensor of ${target.dtype} but received ${source.dtype}: its ` +
        'imaginary parts would be lost',
    );
  }
  const { shape, strides } = target;
  if (shape.some((size, dim) => size > 1 && strides[dim] === 0)) {
    throw torchError(
      'ERR_SHAPE',
      `Expected memory for each element to copy to but received [${shape}] that was expanded`,
    );
  }
  return callTensor('empty_like', [target]).copy_(source);
}
