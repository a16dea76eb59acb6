import { optionsOf, pair, type Size } from '../../base/check';
import { torchError } from '../../base/errors';
import { callTensor, callTensors } from '../../torch/dispatch/call';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';
import { relu } from './activation';

export interface MaxPoolOptions {
  /** `kernelSize` unless given. */
  stride?: Size | null | undefined;
  padding?: Size | undefined;
  dilation?: Size | undefined;
  /** Count a window that begins within the input and ends beyond it. */
  ceilMode?: boolean | undefined;
  /** Give `[output, indices]`, where each maximum was in its `[H, W]`. */
  returnIndices?: boolean | undefined;
}

/**
 * The largest element of each window: `[N, C, H, W]` to `[N, C, H', W']`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 */
export function maxPool2d(
  input: Tensor,
  kernelSize: Size,
  options: MaxPoolOptions & { returnIndices: true },
): [output: Tensor, indices: Tensor];
export function maxPool2d(
  input: Tensor,
  kernelSize: Size,
  options?: MaxPoolOptions & { returnIndices?: false },
): Tensor;
export function maxPool2d(
  input: Tensor,
  kernelSize: Size,
  options: MaxPoolOptions = {},
): Tensor | [output: Tensor, indices: Tensor] {
  const { stride, padding, dilation, ceilMode, returnIndices } = optionsOf<
    Required<MaxPoolOptions>
  >(options, { stride: null, padding: 0, dilation: 1, ceilMode: false, returnIndices: false });
  const args = [input, kernelSize, stride ?? [], padding, dilation, ceilMode];
  if (!returnIndices) return callTensor('max_pool2d', args);
  return callTensors('max_pool2d_with_indices', args) as [Tensor, Tensor];
}

export interface MaxUnpoolOptions {
  stride?: Size | null | undefined;
  padding?: Size | undefined;
  /** Which of the sizes that pool to the input's is meant; `[H, W]`, or a whole shape. */
  outputSize?: readonly number[] | null | undefined;
}

/**
 * The counterpart of `maxPool2d`: puts each element where `indices` says its maximum was, and zeros
 * elsewhere.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 */
export function maxUnpool2d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Size,
  options: MaxUnpoolOptions = {},
): Tensor {
  const { stride, padding, outputSize } = optionsOf<Required<MaxUnpoolOptions>>(options, {
    stride: null,
    padding: 0,
    outputSize: null,
  });
  const kernel = pair('kernelSize', kernelSize);
  const size = unpooledSize(
    shapeOf('input', input),
    kernel,
    stride === null ? kernel : pair('stride', stride),
    pair('padding', padding),
    outputSize,
  );
  return callTensor('max_unpool2d', [input, indices, size]);
}

function unpooledSize(
  shape: readonly number[],
  kernel: readonly number[],
  stride: readonly number[],
  padding: readonly number[],
  outputSize: readonly number[] | null,
): number[] {
  const at = (list: readonly number[], dim: number) => list[dim] as number;
  const usual = [0, 1].map(
    (dim) =>
      ((shape.at(dim - 2) ?? 0) - 1) * at(stride, dim) + at(kernel, dim) - 2 * at(padding, dim),
  );
  const given = outputSize?.length === 4 ? outputSize.slice(2) : outputSize;
  const size = given ?? usual;
  const fits = (length: number, dim: number) =>
    length >= 0 &&
    (given === null || given === undefined || Math.abs(length - at(usual, dim)) < at(stride, dim));
  if (size.length !== 2 || !size.every(fits)) {
    throw torchError(
      'ERR_SHAPE',
      `Expected an outputSize within the stride [${stride}] of [${usual}] but received [${size}]`,
    );
  }
  return [...size];
}

export interface AvgPoolOptions {
  stride?: Size | null | undefined;
  padding?: Size | undefined;
  ceilMode?: boolean | undefined;
  /** Count the zeros of the padding in the mean. */
  countIncludePad?: boolean | undefined;
  /** What the sums are divided by, instead of the window's size. */
  divisorOverride?: number | null | undefined;
}

/**
 * The mean of each window: `[N, C, H, W]` to `[N, C, H', W']`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
 */
export function avgPool2d(input: Tensor, kernelSize: Size, options: AvgPoolOptions = {}): Tensor {
  const { stride, padding, ceilMode, countIncludePad, divisorOverride } = optionsOf<
    Required<AvgPoolOptions>
  >(options, {
    stride: null,
    padding: 0,
    ceilMode: false,
    countIncludePad: true,
    divisorOverride: null,
  });
  const args = [kernelSize, stride ?? [], padding, ceilMode, countIncludePad, divisorOverride];
  return callTensor('avg_pool2d', [input, ...args]);
}

/** A size for height and width; null keeps the input's. */
export type AdaptiveSize = number | readonly [height: number | null, width: number | null];

/** Nulls as the input's sizes. */
function adaptiveSize(input: Tensor, outputSize: AdaptiveSize): Size {
  if (!Array.isArray(outputSize)) return outputSize as number;
  const shape = shapeOf('input', input);
  if (shape.length <= outputSize.length) {
    throw torchError(
      'ERR_SHAPE',
      `Expected an input of more than ${outputSize.length} dimensions but received [${shape}]`,
    );
  }
  return outputSize.map((size, dim) => size ?? (shape.at(dim - outputSize.length) as number));
}

/**
 * Means over as many windows as the output has pixels: `[N, C, H, W]` to `[N, C, ...outputSize]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 */
export function adaptiveAvgPool2d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return callTensor('adaptive_avg_pool2d', [input, adaptiveSize(input, outputSize)]);
}

export interface AdaptiveMaxPoolOptions {
  /** Give `[output, indices]`, where each maximum was in its `[H, W]`. */
  returnIndices?: boolean | undefined;
}

/**
 * Maxima over as many windows as the output has pixels: `[N, C, H, W]` to `[N, C, ...outputSize]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize,
  options: { returnIndices: true },
): [output: Tensor, indices: Tensor];
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize,
  options?: { returnIndices?: false },
): Tensor;
export function adaptiveMaxPool2d(
  input: Tensor,
  outputSize: AdaptiveSize,
  options: AdaptiveMaxPoolOptions = {},
): Tensor | [output: Tensor, indices: Tensor] {
  const { returnIndices } = optionsOf<Required<AdaptiveMaxPoolOptions>>(options, {
    returnIndices: false,
  });
  const args = [input, adaptiveSize(input, outputSize)];
  const [output, indices] = callTensors('adaptive_max_pool2d', args) as [Tensor, Tensor];
  if (returnIndices) return [output, indices];
  indices.dispose();
  return output;
}

export interface LpPoolOptions {
  stride?: Size | null | undefined;
  ceilMode?: boolean | undefined;
}

/**
 * The `normType`-norm of each window: `[N, C, H, W]` to `[N, C, H', W']`. Infinity gives the largest
 * absolute value, -Infinity the smallest.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 */
export function lpPool2d(
  input: Tensor,
  normType: number,
  kernelSize: Size,
  options: LpPoolOptions = {},
): Tensor {
  const { stride, ceilMode } = optionsOf<Required<LpPoolOptions>>(options, {
    stride: null,
    ceilMode: false,
  });
  const [height, width] = pair('kernelSize', kernelSize);
  if (Math.abs(normType) === Number.POSITIVE_INFINITY) {
    using size = callTensor('abs', [input]);
    if (normType > 0) return maxPool2d(size, kernelSize, { stride, ceilMode });
    using negative = callTensor('neg', [size]);
    using largest = maxPool2d(negative, kernelSize, { stride, ceilMode });
    return callTensor('neg', [largest]);
  }
  using powers = callTensor('pow', [input, normType]);
  using means = avgPool2d(powers, kernelSize, { stride, ceilMode });
  using sign = callTensor('sign', [means]);
  using size = callTensor('abs', [means]);
  using positive = relu(size);
  using signed = callTensor('mul', [sign, positive]);
  using sums = callTensor('mul', [signed, width * height]);
  return callTensor('pow', [sums, 1 / normType]);
}
