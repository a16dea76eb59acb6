import { callTensor } from './dispatch/call';
import { invalidArgument } from './errors';
import type { Tensor } from './tensor/tensor';

export type Reduction = 'none' | 'mean' | 'sum';

// at::Reduction
const REDUCTIONS: Record<Reduction, number> = { none: 0, mean: 1, sum: 2 };

export interface CrossEntropyOptions {
  /** Each class's weight, `[C]`. */
  weight?: Tensor;
  /** A class whose pixels count for nothing; -100. */
  ignoreIndex?: number;
  /** `'mean'`; `'none'` keeps a loss for each target. */
  reduction?: Reduction;
  /** How much of each target is spread over all classes, 0 to 1. */
  labelSmoothing?: number;
}

/**
 * The cross-entropy of logits `[N, C, ...]` and classes int64 `[N, ...]`, 0 to C - 1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  { weight, ignoreIndex = -100, reduction = 'mean', labelSmoothing = 0 }: CrossEntropyOptions = {},
): Tensor {
  const code = REDUCTIONS[reduction];
  if (code === undefined) throw invalidArgument('reduction', "'none', 'mean' or 'sum'", reduction);
  return callTensor('cross_entropy_loss', [
    input,
    target,
    weight ?? null,
    code,
    ignoreIndex,
    labelSmoothing,
  ]);
}

export function relu(input: Tensor): Tensor {
  return callTensor('relu', [input]);
}

export function softmax(input: Tensor, dim: number): Tensor {
  return input.softmax(dim);
}

export function logSoftmax(input: Tensor, dim: number): Tensor {
  return input.logSoftmax(dim);
}
