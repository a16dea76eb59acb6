import { noMoreOptions } from '../../base/errors';
import type { TensorOptions } from '../operators/types';
import { Tensor } from './core';
import { fromData, type TensorData } from './data';

/** What a tensor made of data is to be; of the dtype that Python would choose where none is given. */
export type FromDataOptions = Pick<TensorOptions, 'dtype' | 'device' | 'requiresGrad'>;

/**
 * A tensor with a copy of `data`: numbers, nested arrays, or a typed array (a Node Buffer is uint8),
 * which gives one dimension. Whole numbers become int64, others float32, as in Python.
 */
export function tensor(data: TensorData, options: FromDataOptions = {}): Tensor {
  const { dtype, device, requiresGrad = false, ...rest } = options;
  noMoreOptions(rest, { dtype, device, requiresGrad });
  const made = fromData(data, dtype ?? undefined);
  if (!device) return made.requiresGrad_(requiresGrad);
  using source = made;
  return source.to(device).requiresGrad_(requiresGrad);
}

/**
 * `data` itself where it is a tensor of that dtype on that device, else a tensor made of it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(
  data: Tensor | TensorData,
  options: Omit<FromDataOptions, 'requiresGrad'> = {},
): Tensor {
  if (!(data instanceof Tensor)) return tensor(data, options);
  const { dtype, device, ...rest } = options;
  noMoreOptions(rest, { dtype, device });
  const target = { dtype: dtype ?? data.dtype, device: device ?? data.device };
  const isSame = target.dtype === data.dtype && `${target.device}` === `${data.device}`;
  return isSame ? data : data.to(target);
}
