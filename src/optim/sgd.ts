import { invalidArgument } from '../base/errors';
import type { Tensor } from '../torch/tensor/tensor';
import { Optimizer, type ParamGroup } from './optimizer';
import { flag, type Given, number, type OptionsOf } from './options';
import type { Definition, StateDict } from './state';

const options = {
  /** The learning rate: a finite number of at least 0. It has to be given. */
  lr: number({ atLeast: 0 }),
  /** How much of the last step's direction goes into the next one, at least 0; 0. */
  momentum: number({ atLeast: 0, fallback: 0 }),
  /** What share of the gradient stays out of the momentum's buffer; 0. */
  dampening: number({ fallback: 0 }),
  /** What is added to the gradient for each unit of the parameter (L2), at least 0; 0. */
  weightDecay: number({ atLeast: 0, fallback: 0 }),
  /** Nesterov's momentum, which wants momentum above 0 and no dampening; false. */
  nesterov: flag(),
  /** Go up along the gradient, and not down; false. */
  maximize: flag(),
};

type Options = OptionsOf<typeof options>;

const definition: Definition = {
  name: 'SGD',
  options,
  state: { momentum_buffer: 'optional' },
  also: { foreach: null, differentiable: false, fused: null },
  check({ nesterov, momentum, dampening }: Options, nameOf) {
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw invalidArgument(nameOf('nesterov'), 'momentum > 0 and dampening 0', nesterov);
    }
  },
};

export type SGDOptions = Given<Options> & { lr: number };
export type SGDStateDict = StateDict<Options, { momentum_buffer: Tensor }>;

/**
 * Stochastic gradient descent, as `torch.optim.SGD`. The options in `paramGroups` can be changed
 * between steps.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends Optimizer<Options, SGDStateDict> {
  constructor(params: readonly Tensor[] | readonly ParamGroup<SGDOptions>[], given: SGDOptions) {
    super(definition, params, given);
  }
}
