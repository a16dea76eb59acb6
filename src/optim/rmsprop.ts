import type { Tensor } from '../torch/tensor/tensor';
import { Optimizer, type ParamGroup } from './optimizer';
import { flag, type Given, number, type OptionsOf } from './options';
import type { Definition, StateDict } from './state';

const options = {
  /** The learning rate: a finite number of at least 0; 0.01. */
  lr: number({ atLeast: 0, fallback: 1e-2 }),
  /** How much of the last step's direction goes into the next one, at least 0; 0. */
  momentum: number({ atLeast: 0, fallback: 0 }),
  /** How much of the average of squared gradients is kept, at least 0; 0.99. */
  alpha: number({ atLeast: 0, fallback: 0.99 }),
  /** What is added to the denominator, at least 0; 1e-8. */
  eps: number({ atLeast: 0, fallback: 1e-8 }),
  /** Whether to divide by an estimate of the gradients' deviation, and not of their size; false. */
  centered: flag(),
  /** What is added to the gradient for each unit of the parameter (L2), at least 0; 0. */
  weightDecay: number({ atLeast: 0, fallback: 0 }),
  /** Go up along the gradient, and not down; false. */
  maximize: flag(),
};

type Options = OptionsOf<typeof options>;

const definition: Definition = {
  name: 'RMSprop',
  options,
  state: {
    step: 'count',
    square_avg: 'like',
    momentum_buffer: 'optional',
    grad_avg: 'optional',
  },
  also: { capturable: false, foreach: null, differentiable: false },
};

export type RMSpropOptions = Given<Options>;
export type RMSpropStateDict = StateDict<
  Options,
  { step: Tensor; square_avg: Tensor; momentum_buffer?: Tensor; grad_avg?: Tensor }
>;

/**
 * RMSprop, as `torch.optim.RMSprop`. On the CPU its numbers are PyTorch's to the bit.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
 */
export class RMSprop extends Optimizer<Options, RMSpropStateDict> {
  constructor(
    params: readonly Tensor[] | readonly ParamGroup<RMSpropOptions>[],
    given: RMSpropOptions = {},
  ) {
    super(definition, params, given);
  }
}
