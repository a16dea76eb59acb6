import { optionsOf } from '../../../base/check';
import { torchError } from '../../../base/errors';
import { callTensor } from '../../../torch/dispatch/call';
import { shapeOf } from '../../../torch/tensor/facts';
import type { Tensor } from '../../../torch/tensor/tensor';
import { type ReductionOptions, reductionCode } from './reduction';

export interface MarginOptions extends ReductionOptions {
  margin?: number | undefined;
}

const withDefaults = (options: MarginOptions) =>
  optionsOf<Required<MarginOptions>>(options, { margin: 0, reduction: 'mean' });

/**
 * `1 - cos` of vectors `[N, D]` whose target `[N]` is 1; `max(0, cos - margin)` where it is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options: MarginOptions = {},
): Tensor {
  const { margin, reduction } = withDefaults(options);
  const code = reductionCode(reduction);
  return callTensor('cosine_embedding_loss', [input1, input2, target, margin, code]);
}

/**
 * `max(0, -target * (input1 - input2) + margin)`: a target of 1 wants the first one larger, -1 the
 * second.
 *
 * @throws TorchError where the numbers of dimensions differ
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 */
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  options: MarginOptions = {},
): Tensor {
  const { margin, reduction } = withDefaults(options);
  const code = reductionCode(reduction);
  const shapes = [shapeOf('input1', input1), shapeOf('input2', input2), shapeOf('target', target)];
  if (new Set(shapes.map((shape) => shape.length)).size !== 1) {
    throw torchError(
      'ERR_SHAPE',
      'Expected input1, input2 and target of as many dimensions but received ' +
        shapes.map((shape) => `[${shape}]`).join(', '),
    );
  }
  return callTensor('margin_ranking_loss', [input1, input2, target, margin, code]);
}

/**
 * `log(1 + exp(-target * input))`, for targets 1 and -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 */
export function softMarginLoss(
  input: Tensor,
  target: Tensor,
  options: ReductionOptions = {},
): Tensor {
  const { reduction } = optionsOf<Required<ReductionOptions>>(options, { reduction: 'mean' });
  return callTensor('soft_margin_loss', [input, target, reductionCode(reduction)]);
}
