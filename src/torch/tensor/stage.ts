import { native } from '../../addon/binding';
import { torchError } from '../../base/errors';
import { callTensor } from '../dispatch/call';
import type { Tensor } from './core';
import { isComplex } from './dtype';
import { slotOf } from './handle';

/**
 * A copy of `source`, which has the shape of `target`, in the dtype and on the device of `target`.
 * What can fail about `target.copy_(source)` fails here: the copy can then be copied into `target`.
 *
 * @throws TorchError as `copy_`; `ERR_DTYPE` where imaginary parts would be lost
 */
export function stage(target: Tensor, source: Tensor): Tensor {
  expectRoom(target, source);
  return callTensor('empty_like', [target]).copy_(source);
}

/**
 * As `stage`, or `source` itself where nothing can fail, and where it stays what it is while the
 * memory in `written` is written to.
 */
export function stageIfNeeded(
  target: Tensor,
  source: Tensor,
  written: ReadonlySet<number>,
): Tensor {
  const memory = memoryOf(source);
  const isSafe = memory !== undefined && !written.has(memory) && memoryOf(target) !== undefined;
  if (!isSafe || `${source.device}` !== `${target.device}`) return stage(target, source);
  expectRoom(target, source);
  return source;
}

function expectRoom(target: Tensor, source: Tensor): void {
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
}

/** Which memory a tensor is a part of, where it has any of its own. */
export function memoryOf(tensor: Tensor): number | undefined {
  return native.memoryOf(slotOf(tensor));
}
