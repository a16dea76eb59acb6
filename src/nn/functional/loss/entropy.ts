import { codeOf, optionsOf, sameShape } from '../../../base/check';
import { torchError } from '../../../base/errors';
import { callTensor } from '../../../torch/dispatch/call';
import { shapeOf } from '../../../torch/tensor/facts';
import type { Tensor } from '../../../torch/tensor/tensor';
import { type Reduction, type ReductionOptions, reductionCode } from './reduction';

export interface CrossEntropyOptions extends ReductionOptions {
  /** Each class's weight, `[C]`. */
  weight?: Tensor | null | undefined;
  /** A class whose pixels count for nothing; -100. */
  ignoreIndex?: number | undefined;
  /** How much of each target is spread over all classes, 0 to 1. */
  labelSmoothing?: number | undefined;
}

/**
 * The cross-entropy of logits `[N, C, ...]` and classes int64 `[N, ...]`, 0 to C - 1, or the classes'
 * shares `[N, C, ...]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  options: CrossEntropyOptions = {},
): Tensor {
  const { weight, ignoreIndex, reduction, labelSmoothing } = optionsOf<
    Required<CrossEntropyOptions>
  >(options, { weight: null, ignoreIndex: -100, reduction: 'mean', labelSmoothing: 0 });
  const code = reductionCode(reduction);
  const args = [input, target, weight, code, ignoreIndex, labelSmoothing];
  return callTensor('cross_entropy_loss', args);
}

export interface NllLossOptions extends ReductionOptions {
  /** Each class's weight, `[C]`. */
  weight?: Tensor | null | undefined;
  /** A class whose pixels count for nothing; -100. */
  ignoreIndex?: number | undefined;
}

/**
 * The negative log-likelihood: of log shares `[N, C, ...]` those of the classes int64 `[N, ...]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 */
export function nllLoss(input: Tensor, target: Tensor, options: NllLossOptions = {}): Tensor {
  const { weight, ignoreIndex, reduction } = optionsOf<Required<NllLossOptions>>(options, {
    weight: null,
    ignoreIndex: -100,
    reduction: 'mean',
  });
  return callTensor('nll_loss_nd', [input, target, weight, reductionCode(reduction), ignoreIndex]);
}

export interface BinaryCrossEntropyOptions extends ReductionOptions {
  /** Each element's weight; broadcasts. */
  weight?: Tensor | null | undefined;
}

/**
 * The cross-entropy of probabilities and targets of one shape, both 0 to 1.
 *
 * @throws TorchError where the shapes differ
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  options: BinaryCrossEntropyOptions = {},
): Tensor {
  const { weight, reduction } = optionsOf<Required<BinaryCrossEntropyOptions>>(options, {
    weight: null,
    reduction: 'mean',
  });
  const code = reductionCode(reduction);
  const shape = checkTargetShape(input, target);
  if (weight === null) return callTensor('binary_cross_entropy', [input, target, null, code]);
  using expanded = callTensor('expand', [weight, shape]);
  return callTensor('binary_cross_entropy', [input, target, expanded, code]);
}

export interface BinaryCrossEntropyWithLogitsOptions extends BinaryCrossEntropyOptions {
  /** What a target of 1 counts; broadcasts. */
  posWeight?: Tensor | null | undefined;
}

/**
 * The cross-entropy of logits and targets of one shape, the targets 0 to 1.
 *
 * @throws TorchError where the shapes differ
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  options: BinaryCrossEntropyWithLogitsOptions = {},
): Tensor {
  const { weight, posWeight, reduction } = optionsOf<Required<BinaryCrossEntropyWithLogitsOptions>>(
    options,
    { weight: null, posWeight: null, reduction: 'mean' },
  );
  const code = reductionCode(reduction);
  checkTargetShape(input, target);
  const args = [input, target, weight, posWeight, code];
  return callTensor('binary_cross_entropy_with_logits', args);
}

/** Checks that input and target are of one shape; gives it. */
function checkTargetShape(input: Tensor, target: Tensor): number[] {
  const shape = shapeOf('input', input);
  const given = shapeOf('target', target);
  if (sameShape(shape, given)) return shape;
  throw torchError(
    'ERR_SHAPE',
    `Expected a target of the input's shape [${shape}] but received [${given}]`,
  );
}

const KL_REDUCTIONS = { none: 0, mean: 1, sum: 2, batchmean: 2 };

export interface KlDivOptions {
  /** `'batchmean'` divides by N, which is the divergence; `'mean'` by the number of elements. */
  reduction?: Reduction | 'batchmean' | undefined;
  /** Whether the target, too, is logarithms. */
  logTarget?: boolean | undefined;
}

/**
 * The Kullback-Leibler divergence of log shares from target shares.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 */
export function klDiv(input: Tensor, target: Tensor, options: KlDivOptions = {}): Tensor {
  const { reduction, logTarget } = optionsOf<Required<KlDivOptions>>(options, {
    reduction: 'mean',
    logTarget: false,
  });
  const code = codeOf('reduction', KL_REDUCTIONS, reduction);
  const [batch] = shapeOf('input', input);
  const loss = callTensor('kl_div', [input, target, code], { log_target: logTarget });
  if (reduction !== 'batchmean' || batch === undefined) return loss;
  using sum = loss;
  return callTensor('div', [sum, batch]);
}
