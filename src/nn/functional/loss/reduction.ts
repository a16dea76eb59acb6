import { codeOf } from '../../../base/check';
import { callTensor } from '../../../torch/dispatch/call';
import type { Tensor } from '../../../torch/tensor/tensor';

/** What becomes of a loss's elements. */
export type Reduction = 'none' | 'mean' | 'sum';

// at::Reduction
const REDUCTIONS: Record<Reduction, number> = { none: 0, mean: 1, sum: 2 };

export interface ReductionOptions {
  /** `'mean'` of all elements, their `'sum'`, or `'none'`, which keeps them. */
  reduction?: Reduction | undefined;
}

export function reductionCode(reduction: Reduction): number {
  return codeOf('reduction', REDUCTIONS, reduction);
}

/** Reduces a loss that no operator has reduced; disposes of it where the result is another. */
export function reduced(loss: Tensor, reduction: Reduction): Tensor {
  reductionCode(reduction);
  if (reduction === 'none') return loss;
  using elements = loss;
  return callTensor(reduction, [elements]);
}
