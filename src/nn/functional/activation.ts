import { numberOf, optionsOf } from '../../base/check';
import { torchError } from '../../base/errors';
import { callTensor, callTensors } from '../../torch/dispatch/call';
import type { DType } from '../../torch/tensor/dtype';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';
import { callOrInplace, type InplaceOptions } from './inplace';

/**
 * `max(0, x)`, element by element.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 */
export function relu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('relu', [input], options);
}

/**
 * `min(max(0, x), 6)`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 */
export function relu6(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('relu6', [input], options);
}

/**
 * `x` where it is positive, else `negativeSlope * x`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 */
export function leakyRelu(
  input: Tensor,
  negativeSlope = 0.01,
  options: InplaceOptions = {},
): Tensor {
  return callOrInplace('leaky_relu', [input, negativeSlope], options);
}

/**
 * `x` where it is positive, else `alpha * (exp(x) - 1)`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 */
export function elu(input: Tensor, alpha = 1, options: InplaceOptions = {}): Tensor {
  return callOrInplace('elu', [input, alpha], options);
}

/**
 * The scaled exponential unit, with its two fixed constants.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 */
export function selu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('selu', [input], options);
}

/**
 * `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 */
export function celu(input: Tensor, alpha = 1, options: InplaceOptions = {}): Tensor {
  return callOrInplace('celu', [input, alpha], options);
}

export interface GeluOptions {
  /** `'none'`, the exact one, or `'tanh'`. */
  approximate?: 'none' | 'tanh' | undefined;
}

/**
 * `x` times the normal distribution's share below it.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
 */
export function gelu(input: Tensor, options: GeluOptions = {}): Tensor {
  const { approximate } = optionsOf<Required<GeluOptions>>(options, { approximate: 'none' });
  return callTensor('gelu', [input], { approximate });
}

/**
 * `x * sigmoid(x)`, also called swish.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 */
export function silu(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('silu', [input], options);
}

/**
 * `x * tanh(softplus(x))`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 */
export function mish(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('mish', [input], options);
}

/**
 * `1 / (1 + exp(-x))`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.sigmoid.html
 */
export function sigmoid(input: Tensor): Tensor {
  return callTensor('sigmoid', [input]);
}

/** @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html */
export function tanh(input: Tensor): Tensor {
  return callTensor('tanh', [input]);
}

/**
 * Each element, or the nearer of the two bounds.
 *
 * @throws TorchError where `minVal` is greater than `maxVal`
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 */
export function hardtanh(
  input: Tensor,
  minVal = -1,
  maxVal = 1,
  options: InplaceOptions = {},
): Tensor {
  numberOf('minVal', minVal, `a number of at most maxVal, ${maxVal},`, (min) => min <= maxVal);
  return callOrInplace('hardtanh', [input, minVal, maxVal], options);
}

/**
 * `x * relu6(x + 3) / 6`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 */
export function hardswish(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('hardswish', [input], options);
}

/**
 * `relu6(x + 3) / 6`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 */
export function hardsigmoid(input: Tensor, options: InplaceOptions = {}): Tensor {
  return callOrInplace('hardsigmoid', [input], options);
}

/**
 * `log(1 + exp(beta * x)) / beta`; `x` itself where `beta * x` is above `threshold`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
 */
export function softplus(input: Tensor, beta = 1, threshold = 20): Tensor {
  return callTensor('softplus', [input, beta, threshold]);
}

/**
 * `x / (1 + |x|)`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softsign.html
 */
export function softsign(input: Tensor): Tensor {
  using size = callTensor('abs', [input]);
  using below = callTensor('add', [size, 1]);
  return callTensor('div', [input, below]);
}

/**
 * `log(sigmoid(x))`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.logsigmoid.html
 */
export function logsigmoid(input: Tensor): Tensor {
  return callTensor('log_sigmoid', [input]);
}

/**
 * `x` where it is positive, else `weight * x`: one weight, or one for each channel (dimension 1).
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html
 */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  return callTensor('prelu', [input, weight]);
}

/**
 * The first half of a dimension, of even size, times the sigmoid of the second.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 */
export function glu(input: Tensor, dim = -1): Tensor {
  if (shapeOf('input', input).length === 0) {
    throw torchError('ERR_SHAPE', 'glu: Expected a dimension of even size but received a scalar');
  }
  return callTensor('glu', [input, dim]);
}

/**
 * `x` where it is above `threshold`, else `value`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 */
export function threshold(
  input: Tensor,
  threshold: number,
  value: number,
  options: InplaceOptions = {},
): Tensor {
  return callOrInplace('threshold', [input, threshold, value], options);
}

export interface SoftmaxOptions {
  /** What the input is converted to first. */
  dtype?: DType | null | undefined;
}

/**
 * Shares that add up to 1 along a dimension: `exp(x)` over its sum.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 */
export function softmax(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  const { dtype } = optionsOf<Required<SoftmaxOptions>>(options, { dtype: null });
  return callTensor('softmax', [input, dim, dtype]);
}

/**
 * As `softmax` of `-input`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 */
export function softmin(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  using negative = callTensor('neg', [input]);
  return softmax(negative, dim, options);
}

/**
 * The logarithms of `softmax`'s shares.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export function logSoftmax(input: Tensor, dim: number, options: SoftmaxOptions = {}): Tensor {
  const { dtype } = optionsOf<Required<SoftmaxOptions>>(options, { dtype: null });
  return callTensor('log_softmax', [input, dim, dtype]);
}

export interface GumbelSoftmaxOptions {
  /** Give exactly one 1 along the dimension; gradients are the soft ones all the same. */
  hard?: boolean | undefined;
  dim?: number | undefined;
}

/**
 * A draw from the categories of unnormalised log shares, through which gradients flow.
 *
 * @param tau the temperature: the lower, the nearer to one category
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 */
export function gumbelSoftmax(logits: Tensor, tau = 1, options: GumbelSoftmaxOptions = {}): Tensor {
  const { hard, dim } = optionsOf<Required<GumbelSoftmaxOptions>>(options, {
    hard: false,
    dim: -1,
  });
  const layout = { memory_format: 'contiguous_format' };
  using drawn = callTensor('empty_like', [logits], layout);
  callTensor('exponential_', [drawn]);
  using logarithm = callTensor('log', [drawn]);
  using sum = callTensor('sub', [logits, logarithm]);
  using scaled = callTensor('div', [sum, tau]);
  const soft = callTensor('softmax', [scaled, dim]);
  if (!hard) return soft;
  using kept = soft;
  const [largest, index] = callTensors('max', [kept, dim, true]) as [Tensor, Tensor];
  largest.dispose();
  using indices = index;
  using zeros = callTensor('zeros_like', [logits], layout);
  callTensor('scatter_', [zeros, dim, indices, 1]);
  using constant = callTensor('detach', [kept]);
  using rest = callTensor('sub', [zeros, constant]);
  return callTensor('add', [rest, kept]);
}
