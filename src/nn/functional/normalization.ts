import { countOf, numberOf, optionsOf } from '../../base/check';
import { torchError } from '../../base/errors';
import { callTensor } from '../../torch/dispatch/call';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';
import { pad } from './padding';

// PyTorch passes on whether cuDNN may be used; it may, where there is one.
const CUDNN = true;

export interface BatchNormOptions {
  /** `[C]`, what the normalised values are multiplied by. */
  weight?: Tensor | null | undefined;
  /** `[C]`, what is added then. */
  bias?: Tensor | null | undefined;
  /** Normalise by the batch's own statistics, and move the running ones. */
  training?: boolean | undefined;
  /** How far the running statistics move to the batch's. */
  momentum?: number | undefined;
  eps?: number | undefined;
}

/**
 * Normalises each channel of `[N, C, ...]`, by the running statistics `[C]` or, in training, by the
 * batch's, to which the running ones are moved in place.
 *
 * @throws TorchError in training where a channel has a single value
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  options: BatchNormOptions = {},
): Tensor {
  const { weight, bias, training, momentum, eps } = optionsOf<Required<BatchNormOptions>>(options, {
    weight: null,
    bias: null,
    training: false,
    momentum: 0.1,
    eps: 1e-5,
  });
  if (training) {
    const [first = 0, , ...rest] = shapeOf('input', input);
    checkSeveralValues(first * countOf(rest), input.shape);
    numberOf('eps', eps, 'a positive number in training', (value) => value > 0);
  }
  numberOf('eps', eps, 'a number of at least 0', (value) => value >= 0);
  const statistics = [runningMean, runningVar, training, momentum, eps, CUDNN];
  return callTensor('batch_norm', [input, weight, bias, ...statistics]);
}

/** Normalising a single value would leave nothing of it. */
function checkSeveralValues(count: number, shape: readonly number[]): void {
  if (count !== 1) return;
  throw torchError(
    'ERR_SHAPE',
    `Expected more than one value to normalise together but received one, of [${shape}]`,
  );
}

export interface GroupNormOptions {
  /** `[C]` */
  weight?: Tensor | null | undefined;
  /** `[C]` */
  bias?: Tensor | null | undefined;
  eps?: number | undefined;
}

/**
 * Normalises each of `numGroups` groups of channels of each item of `[N, C, ...]` by itself.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 */
export function groupNorm(
  input: Tensor,
  numGroups: number,
  options: GroupNormOptions = {},
): Tensor {
  const { weight, bias, eps } = optionsOf<Required<GroupNormOptions>>(options, {
    weight: null,
    bias: null,
    eps: 1e-5,
  });
  const shape = shapeOf('input', input);
  if (shape.length < 2) {
    throw torchError('ERR_SHAPE', `Expected an input [N, C, ...] but received [${shape}]`);
  }
  numberOf('numGroups', numGroups, 'an integer of at least 1', (n) => Number.isInteger(n) && n > 0);
  const [items, channels, ...rest] = shape as [number, number, ...number[]];
  checkSeveralValues(Math.floor((items * channels) / numGroups) * countOf(rest), shape);
  return callTensor('group_norm', [input, numGroups, weight, bias, eps, CUDNN]);
}

export interface LayerNormOptions {
  /** Of `normalizedShape`. */
  weight?: Tensor | null | undefined;
  /** Of `normalizedShape`. */
  bias?: Tensor | null | undefined;
  eps?: number | undefined;
}

/**
 * Normalises over the last dimensions, whose sizes are `normalizedShape`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 */
export function layerNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  options: LayerNormOptions = {},
): Tensor {
  const { weight, bias, eps } = optionsOf<Required<LayerNormOptions>>(options, {
    weight: null,
    bias: null,
    eps: 1e-5,
  });
  return callTensor('layer_norm', [input, normalizedShape, weight, bias, eps, CUDNN]);
}

export interface InstanceNormOptions {
  /** `[C]`, moved in place where `useInputStats` is true. */
  runningMean?: Tensor | null | undefined;
  /** `[C]` */
  runningVar?: Tensor | null | undefined;
  /** `[C]` */
  weight?: Tensor | null | undefined;
  /** `[C]` */
  bias?: Tensor | null | undefined;
  /** Normalise by each picture's own statistics, and not by the running ones. */
  useInputStats?: boolean | undefined;
  momentum?: number | undefined;
  eps?: number | undefined;
}

/**
 * Normalises each channel of each item of `[N, C, ...]` by itself.
 *
 * @throws TorchError with `useInputStats` where a channel has a single value
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 */
export function instanceNorm(input: Tensor, options: InstanceNormOptions = {}): Tensor {
  const { runningMean, runningVar, weight, bias, useInputStats, momentum, eps } = optionsOf<
    Required<InstanceNormOptions>
  >(options, {
    runningMean: null,
    runningVar: null,
    weight: null,
    bias: null,
    useInputStats: true,
    momentum: 0.1,
    eps: 1e-5,
  });
  if (useInputStats) checkSeveralValues(countOf(shapeOf('input', input).slice(2)), input.shape);
  const statistics = [runningMean, runningVar, useInputStats, momentum, eps, CUDNN];
  return callTensor('instance_norm', [input, weight, bias, ...statistics]);
}

export interface LocalResponseNormOptions {
  alpha?: number | undefined;
  beta?: number | undefined;
  k?: number | undefined;
}

/**
 * Divides each element of `[N, C, ...]` by what its `size` neighbouring channels have there:
 * `(k + alpha * mean of their squares) ^ beta`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 */
export function localResponseNorm(
  input: Tensor,
  size: number,
  options: LocalResponseNormOptions = {},
): Tensor {
  const { alpha, beta, k } = optionsOf<Required<LocalResponseNormOptions>>(options, {
    alpha: 1e-4,
    beta: 0.75,
    k: 1,
  });
  const shape = shapeOf('input', input);
  if (shape.length < 3) {
    throw torchError('ERR_SHAPE', `Expected an input [N, C, L, ...] but received [${shape}]`);
  }
  numberOf('size', size, 'an integer of at least 1', (n) => Number.isInteger(n) && n > 0);
  if (countOf(shape) === 0) return input;
  // The channels become a dimension to take means over: [N, 1, C, ...].
  const [items, channels, rows] = shape as [number, number, number];
  const isFlat = shape.length === 3;
  const neighbours = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  using squares = callTensor('mul', [input, input]);
  using lifted = isFlat
    ? callTensor('unsqueeze', [squares, 1])
    : callTensor('view', [squares, [items, 1, channels, rows, -1]]);
  using padded = pad(lifted, [0, 0, ...(isFlat ? [] : [0, 0]), ...neighbours]);
  using means = callTensor(isFlat ? 'avg_pool2d' : 'avg_pool3d', [
    padded,
    isFlat ? [size, 1] : [size, 1, 1],
    1,
  ]);
  using lowered = callTensor('squeeze', [means, 1]);
  using shaped = callTensor('view', [lowered, shape]);
  using scaled = callTensor('mul', [shaped, alpha]);
  using raised = callTensor('add', [scaled, k]);
  using divisor = callTensor('pow', [raised, beta]);
  return callTensor('div', [input, divisor]);
}

export interface NormalizeOptions {
  /** Which norm. */
  p?: number | undefined;
  dim?: number | readonly number[] | undefined;
  /** The least that is divided by. */
  eps?: number | undefined;
}

/**
 * Divides by the `p`-norm along a dimension.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 */
export function normalize(input: Tensor, options: NormalizeOptions = {}): Tensor {
  const { p, dim, eps } = optionsOf<Required<NormalizeOptions>>(options, {
    p: 2,
    dim: 1,
    eps: 1e-12,
  });
  using norm = callTensor('linalg_vector_norm', [input, p, dim, true]);
  using divisor = callTensor('clamp_min', [norm, eps]);
  using expanded = callTensor('expand_as', [divisor, input]);
  return callTensor('div', [input, expanded]);
}
