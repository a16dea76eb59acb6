// Questions about tensors, as functions; ATen has them as members only.
import { invalidArgument } from '../../base/errors';
import { call } from '../dispatch/call';
import { Tensor } from './tensor';

/** Whether it is a tensor, as `torch.is_tensor`. */
export function isTensor(value: unknown): value is Tensor {
  return value instanceof Tensor;
}

/** Whether its elements are float16, bfloat16, float32 or float64, as `torch.is_floating_point`. */
export function isFloatingPoint(input: Tensor): boolean {
  return call('is_floating_point', [input]) as boolean;
}

/** Whether its elements are complex, as `torch.is_complex`. */
export function isComplex(input: Tensor): boolean {
  return call('is_complex', [input]) as boolean;
}

/** How many elements there are, as `torch.numel`. */
export function numel(input: Tensor): number {
  return call('numel', [input]) as number;
}

/** Checks that an argument is a tensor; gives its shape. */
export function shapeOf(name: string, value: Tensor): number[] {
  if (!(value instanceof Tensor)) throw invalidArgument(name, 'a tensor', value);
  return value.shape;
}
