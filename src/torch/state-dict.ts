import type { Tensor } from './tensor/tensor';

/** Every parameter and buffer by its dotted name, in PyTorch's order. */
export type StateDict = Map<string, Tensor>;
