import { invalidArgument } from '../../base/errors';
import { USE_FUNCTIONS } from './handle';
import { Tensor as OwnTensor } from './tensor';

/** The class of tensors as users see it: for `instanceof`, but not to be constructed. */
export type TensorClass = abstract new (...args: never) => OwnTensor;

export type Tensor = OwnTensor;

/**
 * The class of all tensors: `x instanceof torch.Tensor`. Its constructor takes a place in a native
 * table, and a number from elsewhere would be another tensor's. So it is this library's alone; tensors
 * are made by functions: `torch.tensor(data)`, `torch.empty(size)`.
 */
export const Tensor: TensorClass = new Proxy(OwnTensor, {
  construct(_target, [data]): never {
    throw invalidArgument('new Tensor', USE_FUNCTIONS, data);
  },
});
