/** The optimisers, for tests of what holds for each of them. */
import * as torch from 'fcn-torch';

const { optim } = torch;

type Make = (params: readonly torch.Tensor[]) => torch.optim.Optimizer;

export const OPTIMIZERS: Record<string, Make> = {
  SGD: (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9, weightDecay: 0.01 }),
  Adam: (params) => new optim.Adam(params, { lr: 0.1, amsgrad: true, weightDecay: 0.01 }),
  AdamW: (params) => new optim.AdamW(params, { lr: 0.1, betas: [0.8, 0.9] }),
  RMSprop: (params) =>
    new optim.RMSprop(params, { lr: 0.1, momentum: 0.5, centered: true, eps: 0.1 }),
};
