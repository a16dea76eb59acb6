import { numberOf, optionsOf, sameShape } from '../../../base/check';
import { torchError } from '../../../base/errors';
import { noGrad } from '../../../torch/autograd';
import { callTensor } from '../../../torch/dispatch/call';
import { shapeOf } from '../../../torch/tensor/facts';
import { Tensor } from '../../../torch/tensor/tensor';
import { type ReductionOptions, reduced, reductionCode } from './reduction';

export interface GaussianNllLossOptions extends ReductionOptions {
  /** Add the constant, `log(2 pi) / 2`. */
  full?: boolean | undefined;
  /** The least variance that is divided by. */
  eps?: number | undefined;
}

/**
 * The negative log-likelihood of targets under normal distributions with means `input` and variances
 * `variance`: a number, or a tensor of the input's shape, without its last dimension, or with a size
 * of 1 there.
 *
 * @throws TorchError where a variance is negative
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  options: GaussianNllLossOptions = {},
): Tensor {
  const { full, eps, reduction } = optionsOf<Required<GaussianNllLossOptions>>(options, {
    full: false,
    eps: 1e-6,
    reduction: 'mean',
  });
  reductionCode(reduction);
  using bounded = boundedVariance(input, variance, eps);
  using logarithm = callTensor('log', [bounded]);
  using difference = callTensor('sub', [input, target]);
  using squares = callTensor('pow', [difference, 2]);
  using ratio = callTensor('div', [squares, bounded]);
  using sum = callTensor('add', [logarithm, ratio]);
  const loss = callTensor('mul', [sum, 0.5]);
  if (!full) return reduced(loss, reduction);
  using elements = loss;
  return reduced(callTensor('add', [elements, 0.5 * Math.log(2 * Math.PI)]), reduction);
}

/** Variances that broadcast with the input, none below `eps`; gradients pass as if none had been. */
function boundedVariance(input: Tensor, variance: Tensor | number, eps: number): Tensor {
  const shape = shapeOf('input', input);
  if (!(variance instanceof Tensor)) {
    numberOf('variance', variance, 'a tensor or a number of at least 0', (value) => value >= 0);
    return callTensor('full_like', [input, Math.max(variance, eps)]);
  }
  using negative = callTensor('lt', [variance, 0]);
  using isAnyNegative = callTensor('any', [negative]);
  if (isAnyNegative.item()) {
    throw torchError('ERR_ARGUMENT', 'Expected variances of at least 0 but one is negative');
  }
  using lifted = takesDimension(variance.shape, shape)
    ? callTensor('unsqueeze', [variance, -1])
    : null;
  const bounded = callTensor('clone', [lifted ?? variance]);
  noGrad(() => callTensor('clamp_', [bounded, eps]));
  return bounded;
}

/** Whether the variances lack the input's last dimension. */
function takesDimension(own: readonly number[], shape: readonly number[]): boolean {
  if (sameShape(own, shape)) return false;
  if (sameShape(own, shape.slice(0, -1))) return true;
  const others = own.filter((size, dim) => size !== shape[dim]);
  if (own.length === shape.length && others.length === 1 && others[0] === 1) return false;
  throw torchError(
    'ERR_SHAPE',
    `Expected variances of the input's shape [${shape}], without its last size or with a 1 in place ` +
      `of one, but received [${own}]`,
  );
}
