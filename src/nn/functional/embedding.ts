import { numberOf, optionsOf } from '../../base/check';
import { noGrad } from '../../torch/autograd';
import { callTensor } from '../../torch/dispatch/call';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';

/**
 * Classes int64 `[...]` as vectors `[..., numClasses]` with a 1 at the class; as many as the largest
 * class needs where `numClasses` is -1.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
 */
export function oneHot(input: Tensor, numClasses = -1): Tensor {
  return callTensor('one_hot', [input, numClasses]);
}

export interface EmbeddingOptions {
  /** The row that gets no gradient; negative ones count from the end. */
  paddingIdx?: number | null | undefined;
  /** Rows that are used and longer than this are shortened to it, in place. */
  maxNorm?: number | null | undefined;
  /** Which norm says how long a row is. */
  normType?: number | undefined;
  /** Divide each row's gradient by how often it is used. */
  scaleGradByFreq?: boolean | undefined;
  sparse?: boolean | undefined;
}

/**
 * Rows of `weight` `[V, D]` by their numbers: `[...]` to `[..., D]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 */
export function embedding(input: Tensor, weight: Tensor, options: EmbeddingOptions = {}): Tensor {
  const { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse } = optionsOf<
    Required<EmbeddingOptions>
  >(options, {
    paddingIdx: null,
    maxNorm: null,
    normType: 2,
    scaleGradByFreq: false,
    sparse: false,
  });
  const [rows = 0] = shapeOf('weight', weight);
  let padding = -1;
  if (paddingIdx !== null) {
    const fits = (i: number) => Number.isInteger(i) && i >= -rows && i < Math.max(rows, 1);
    numberOf('paddingIdx', paddingIdx, `one of weight's ${rows} rows`, fits);
    padding = paddingIdx < 0 ? rows + paddingIdx : paddingIdx;
  }
  if (maxNorm !== null) {
    noGrad(() => {
      using values = callTensor('detach', [weight]);
      callTensor('embedding_renorm_', [values, input, maxNorm, normType]);
    });
  }
  return callTensor('embedding', [weight, input, padding, scaleGradByFreq, sparse]);
}
