import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

/**
 * `input weight^T + bias`: `[..., In]` to `[..., Out]`; `weight` is `[Out, In]`, `bias` `[Out]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html
 */
export function linear(input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor {
  return callTensor('linear', [input, weight, bias]);
}

/**
 * `input1^T weight input2 + bias`: `[..., In1]` and `[..., In2]` to `[..., Out]`; `weight` is
 * `[Out, In1, In2]`, `bias` `[Out]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html
 */
export function bilinear(
  input1: Tensor,
  input2: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
): Tensor {
  return callTensor('bilinear', [input1, input2, weight, bias]);
}
