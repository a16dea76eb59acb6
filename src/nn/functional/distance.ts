import { optionsOf } from '../../base/check';
import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

export interface CosineSimilarityOptions {
  /** The dimension of the vectors. */
  dim?: number | undefined;
  /** The least that is divided by. */
  eps?: number | undefined;
}

/**
 * The cosine of the angle between the vectors along a dimension, which goes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
 */
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  options: CosineSimilarityOptions = {},
): Tensor {
  const { dim, eps } = optionsOf<Required<CosineSimilarityOptions>>(options, { dim: 1, eps: 1e-8 });
  return callTensor('cosine_similarity', [x1, x2, dim, eps]);
}

export interface PairwiseDistanceOptions {
  /** Which norm. */
  p?: number | undefined;
  /** What is added to each difference. */
  eps?: number | undefined;
  /** Keep the vectors' dimension, with size 1. */
  keepdim?: boolean | undefined;
}

/**
 * The distance between the vectors in the last dimension, which goes.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
 */
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  options: PairwiseDistanceOptions = {},
): Tensor {
  const { p, eps, keepdim } = optionsOf<Required<PairwiseDistanceOptions>>(options, {
    p: 2,
    eps: 1e-6,
    keepdim: false,
  });
  return callTensor('pairwise_distance', [x1, x2, p, eps, keepdim]);
}
