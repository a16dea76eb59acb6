import type { DeviceLike } from '../device';
import { noMoreOptions } from '../errors';
import { fromData, type TensorData } from './data';
import type { DType } from './dtype';
import type { Tensor } from './tensor';

/** What a tensor made of data is to be. */
export interface FromDataOptions {
  /** As Python would choose where not given. */
  dtype?: DType;
  /** The CPU where nothing says otherwise. */
  device?: DeviceLike;
  requiresGrad?: boolean;
}

/**
 * A tensor with a copy of `data`: numbers, nested arrays, or a typed array (a Node Buffer is uint8),
 * which gives one dimension. Whole numbers become int64, others float32, as in Python.
 */
export function tensor(data: TensorData, options: FromDataOptions = {}): Tensor {
  const { dtype, device, requiresGrad = false, ...rest } = options;
  noMoreOptions(rest);
  const made = fromData(data, dtype);
  if (device === undefined) return made.requiresGrad_(requiresGrad);
  using source = made;
  return source.to(device).requiresGrad_(requiresGrad);
}
