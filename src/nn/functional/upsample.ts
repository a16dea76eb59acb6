import { optionsOf, type Size } from '../../base/check';
import { callTensor, callTensors } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';
import { type ReductionOptions, reductionCode } from './loss/reduction';

export interface UpsampleOptions {
  stride?: Size | undefined;
  padding?: Size | undefined;
  /** What is added to one side of the output. */
  outputPadding?: Size | undefined;
}

export interface UpsampleCrossEntropyOptions extends UpsampleOptions, ReductionOptions {
  /** Each class's weight in the loss, `[C]`. */
  weight?: Tensor | null | undefined;
  /** A class whose pixels count for nothing; -100. */
  ignoreIndex?: number | undefined;
}

export interface UpsampleCrossEntropy {
  /** As `crossEntropy`'s: one number, or `[N, H', W']` with `reduction: 'none'`. */
  loss: Tensor;
  /**
   * Int64 `[C, C]`: pixels whose target is not `ignoreIndex`, by their target (rows) and the class with
   * their largest logit (columns).
   */
  confusion: Tensor;
}

/**
 * `crossEntropy(convTranspose2d(input, weight, bias), target)` and which classes pixels are taken for, for a
 * network that ends in a transposed convolution: `input` `[N, Cin, H, W]`, `weight`
 * `[Cin, C, Kh, Kw]`, `bias` `[C]`, `target` int64 `[N, H', W']`.
 *
 * On the CPU with large strides, in float32 and float64, the logits are never in memory: each row of
 * them becomes its part of the loss, of the confusion matrix and of the gradients while it is in the
 * processor's cache. Elsewhere it is what the two functions give.
 *
 * @throws TorchError where the shapes do not fit, or a target is no class
 * @see https://arxiv.org/abs/2410.10989, which has the idea for language models
 */
export function upsampleCrossEntropy(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  target: Tensor,
  options: UpsampleCrossEntropyOptions = {},
): UpsampleCrossEntropy {
  const {
    stride,
    padding,
    outputPadding,
    weight: classWeight,
    ignoreIndex,
    reduction,
  } = optionsOf<Required<UpsampleCrossEntropyOptions>>(options, {
    stride: 1,
    padding: 0,
    outputPadding: 0,
    weight: null,
    ignoreIndex: -100,
    reduction: 'mean',
  });
  const layer = [input, weight, bias, target, stride, padding, outputPadding];
  const [loss, confusion] = callTensors('fcn::upsample_cross_entropy', [
    ...layer,
    classWeight,
    reductionCode(reduction),
    ignoreIndex,
  ]) as [Tensor, Tensor];
  return { loss, confusion };
}

/**
 * `convTranspose2d(input, weight, bias).argmax(1)`, each pixel's class, int64 `[N, H', W']`: the same
 * way as `upsampleCrossEntropy`, without the logits in memory. It has no gradient.
 *
 * @throws TorchError where the shapes do not fit
 */
export function upsampleArgmax(
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null = null,
  options: UpsampleOptions = {},
): Tensor {
  const { stride, padding, outputPadding } = optionsOf<Required<UpsampleOptions>>(options, {
    stride: 1,
    padding: 0,
    outputPadding: 0,
  });
  return callTensor('fcn::upsample_argmax', [input, weight, bias, stride, padding, outputPadding]);
}
