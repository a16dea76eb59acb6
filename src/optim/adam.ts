import type { Tensor } from '../torch/tensor/tensor';
import { Optimizer, type ParamGroup } from './optimizer';
import { flag, type Given, number, type OptionsOf, pair } from './options';
import type { Definition, StateDict } from './state';

const optionsOf = (weightDecay: number) => ({
  /** The learning rate: a finite number of at least 0; 0.001. */
  lr: number({ atLeast: 0, fallback: 1e-3 }),
  /** How much of the averages of gradients, and of their squares, is kept: at least 0, below 1; [0.9, 0.999]. */
  betas: pair({ atLeast: 0, below: 1, fallback: [0.9, 0.999] }),
  /** What is added to the denominator, at least 0; 1e-8. */
  eps: number({ atLeast: 0, fallback: 1e-8 }),
  /** At least 0. Of Adam an L2 penalty, 0; of AdamW each step makes weights smaller by `lr * weightDecay`, 0.01. */
  weightDecay: number({ atLeast: 0, fallback: weightDecay }),
  /** Whether to divide by the largest average of squares there was; false. */
  amsgrad: flag(),
  /** Go up along the gradient, and not down; false. */
  maximize: flag(),
});

const state = {
  step: 'count',
  exp_avg: 'like',
  exp_avg_sq: 'like',
  max_exp_avg_sq: 'optional',
} as const;
type Options = OptionsOf<ReturnType<typeof optionsOf>>;

/** How PyTorch computes, as its defaults; and which of the two it is. */
const also = { foreach: null, capturable: false, differentiable: false, fused: null };

const adam: Definition = {
  name: 'Adam',
  options: optionsOf(0),
  state,
  also: { ...also, decoupled_weight_decay: false },
};
const adamW: Definition = {
  name: 'AdamW',
  options: optionsOf(1e-2),
  state,
  also: { ...also, decoupled_weight_decay: true },
};

export type AdamOptions = Given<Options>;
export type AdamStateDict = StateDict<
  Options,
  { step: Tensor; exp_avg: Tensor; exp_avg_sq: Tensor; max_exp_avg_sq?: Tensor }
>;

/**
 * Adam, as `torch.optim.Adam`. On the CPU its numbers are PyTorch's to the bit; on a GPU it is LibTorch's
 * fused step, as `fused=True` in Python.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html
 */
export class Adam extends Optimizer<Options, AdamStateDict> {
  constructor(
    params: readonly Tensor[] | readonly ParamGroup<AdamOptions>[],
    given: AdamOptions = {},
  ) {
    super(adam, params, given);
  }
}

/**
 * Adam with decoupled weight decay, as `torch.optim.AdamW`; otherwise as `Adam`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html
 */
export class AdamW extends Optimizer<Options, AdamStateDict> {
  constructor(
    params: readonly Tensor[] | readonly ParamGroup<AdamOptions>[],
    given: AdamOptions = {},
  ) {
    super(adamW, params, given);
  }
}
