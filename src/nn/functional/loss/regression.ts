import { optionsOf, sameShape } from '../../../base/check';
import { torchError } from '../../../base/errors';
import { warnOnce } from '../../../base/warn';
import { callTensor, callTensors } from '../../../torch/dispatch/call';
import type { OpArgument } from '../../../torch/dispatch/frame';
import { shapeOf } from '../../../torch/tensor/facts';
import type { Tensor } from '../../../torch/tensor/tensor';
import { type Reduction, type ReductionOptions, reduced, reductionCode } from './reduction';

/** Both expanded to one shape: losses broadcast, but that is seldom meant. */
function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  const [shape, other] = [shapeOf('input', input), shapeOf('target', target)];
  if (!sameShape(shape, other)) {
    warnOnce(
      `A target of the shape [${other}] is broadcast with an input [${shape}]: ` +
        'they should have the same shape',
    );
  }
  return callTensors('broadcast_tensors', [[input, target]]) as [Tensor, Tensor];
}

/** Calls an operator that compares element by element. */
function elementwise(
  name: string,
  input: Tensor,
  target: Tensor,
  reduction: Reduction,
  ...args: OpArgument[]
): Tensor {
  const code = reductionCode(reduction);
  const [a, b] = broadcast(input, target);
  using left = a;
  using right = b;
  return callTensor(name, [left, right, code, ...args]);
}

function checkWeightShape(input: Tensor, weight: Tensor): void {
  const [shape, own] = [shapeOf('input', input), shapeOf('weight', weight)];
  if (sameShape(shape, own)) return;
  throw torchError(
    'ERR_SHAPE',
    `Expected a weight of the input's shape [${shape}] but received [${own}]`,
  );
}

/** An operator of the differences, times weights of the input's shape; the mean is over the weights. */
function weighted(
  name: string,
  [input, target, weight]: [Tensor, Tensor, Tensor],
  reduction: Reduction,
  ...args: OpArgument[]
): Tensor {
  reductionCode(reduction);
  checkWeightShape(input, weight);
  const [a, b] = broadcast(input, target);
  using left = a;
  using right = b;
  using differences = callTensor('sub', [left, right]);
  using errors = callTensor(name, [differences, ...args]);
  const loss = callTensor('mul', [errors, weight]);
  if (reduction !== 'mean') return reduced(loss, reduction);
  using terms = loss;
  using sum = callTensor('sum', [terms]);
  using total = callTensor('sum', [weight]);
  return callTensor('div', [sum, total]);
}

export interface WeightedLossOptions extends ReductionOptions {
  /** Each element's weight, of the input's shape; the mean is then over the weights. */
  weight?: Tensor | null | undefined;
}

/**
 * The squared differences.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export function mseLoss(input: Tensor, target: Tensor, options: WeightedLossOptions = {}): Tensor {
  const { weight, reduction } = optionsOf<Required<WeightedLossOptions>>(options, {
    weight: null,
    reduction: 'mean',
  });
  if (weight !== null) return weighted('pow', [input, target, weight], reduction, 2);
  return elementwise('mse_loss', input, target, reduction);
}

/**
 * The absolute differences.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 */
export function l1Loss(input: Tensor, target: Tensor, options: WeightedLossOptions = {}): Tensor {
  const { weight, reduction } = optionsOf<Required<WeightedLossOptions>>(options, {
    weight: null,
    reduction: 'mean',
  });
  if (weight !== null) return weighted('abs', [input, target, weight], reduction);
  return elementwise('l1_loss', input, target, reduction);
}

export interface SmoothL1LossOptions extends ReductionOptions {
  /** Below it differences count squared, over `2 * beta`; 0 is `l1Loss`. */
  beta?: number | undefined;
}

/**
 * The absolute differences, squared near zero.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  options: SmoothL1LossOptions = {},
): Tensor {
  const { beta, reduction } = optionsOf<Required<SmoothL1LossOptions>>(options, {
    beta: 1,
    reduction: 'mean',
  });
  if (beta === 0) return elementwise('l1_loss', input, target, reduction);
  return elementwise('smooth_l1_loss', input, target, reduction, beta);
}

export interface HuberLossOptions extends WeightedLossOptions {
  /** Below it differences count squared, halved. */
  delta?: number | undefined;
}

/**
 * The squared differences, halved, and linear from `delta` on. With weights the mean is over all
 * elements, as in PyTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 */
export function huberLoss(input: Tensor, target: Tensor, options: HuberLossOptions = {}): Tensor {
  const { delta, weight, reduction } = optionsOf<Required<HuberLossOptions>>(options, {
    delta: 1,
    weight: null,
    reduction: 'mean',
  });
  if (weight === null) return elementwise('huber_loss', input, target, reduction, delta);
  checkWeightShape(input, weight);
  reductionCode(reduction);
  using elements = elementwise('huber_loss', input, target, 'none', delta);
  return reduced(callTensor('mul', [elements, weight]), reduction);
}
