import { noMoreOptions } from '../errors';
import type { TensorOptions } from '../operators/types';
import { fromData, type TensorData } from './data';
import type { Tensor } from './tensor';

/** What a tensor made of data is to be; of the dtype that Python would choose where none is given. */
export type FromDataOptions = Pick<TensorOptions, 'dtype' | 'device' | 'requiresGrad'>;

/**
 * A tensor with a copy of `data`: numbers, nested arrays, or a typed array (a Node Buffer is uint8),
 * which gives one dimension. Whole numbers become int64, others float32, as in Python.
 */
export function tensor(data: TensorData, options: FromDataOptions = {}): Tensor {
  const { dtype, device, requiresGrad = false, ...rest } = options;
  noMoreOptions(rest);
  const made = fromData(data, dtype ?? undefined);
  if (!device) return made.requiresGrad_(requiresGrad);
  using source = made;
  return source.to(device).requiresGrad_(requiresGrad);
}
