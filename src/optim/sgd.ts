import { inspect } from 'node:util';
import { native, type SgdHandle, type SgdOptions } from '../addon/binding';
import { job } from '../addon/job';
import type { Dict } from '../base/dict';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { slotOf } from '../torch/tensor/handle';
import { tidy } from '../torch/tensor/scope';
import { Tensor } from '../torch/tensor/tensor';
import { makeAnother } from '../torch/tensor/unclonable';
import { checked } from './sgd-options';
import { readState, type SGDStateDict, writeState } from './sgd-state';

type Given = { [Name in keyof SgdOptions]?: SgdOptions[Name] | undefined };

export interface SGDOptions extends Given {
  /** The learning rate: a finite number of at least 0. */
  lr: number;
}

/** Parameters with options of their own; what is not given is the optimiser's. */
export interface ParamGroup extends Given {
  params: readonly Tensor[];
}

/** The native optimiser behind `optimizer`, with its options of this moment. */
export let sgdHandleOf: (optimizer: SGD) => SgdHandle;

/**
 * Stochastic gradient descent, as `torch.optim.SGD`. The options in `paramGroups` can be changed
 * between steps.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD {
  /** @internal */
  protected readonly unclonable = makeAnother;
  readonly paramGroups: (SgdOptions & { readonly params: readonly Tensor[] })[];
  readonly #handle: SgdHandle;

  constructor(params: readonly Tensor[] | readonly ParamGroup[], options: SGDOptions) {
    if (typeof options !== 'object' || options === null) {
      throw invalidArgument('options', 'options with a rate, { lr }', options);
    }
    const groups = toGroups(params);
    this.paramGroups = groups.map(({ params: group, ...own }) => ({
      ...checked({
        momentum: 0,
        dampening: 0,
        weightDecay: 0,
        nesterov: false,
        maximize: false,
        ...defined(options),
        ...defined(own),
      } as SgdOptions),
      params: [...group],
    }));
    const all = this.paramGroups.flatMap((group) => group.params);
    if (new Set(all).size !== all.length) {
      throw invalidArgument('params', 'each parameter once', 'some more than once');
    }
    this.#handle = new native.SgdHandle(this.paramGroups.map((group) => group.params.map(slotOf)));
  }

  static {
    sgdHandleOf = (optimizer) => optimizer.#handle;
  }

  /** Forgets the gradients of all parameters. */
  zeroGrad({
    setToNone = true,
    ...rest
  }: {
    /** true */ setToNone?: boolean | undefined;
  } = {}): void {
    noMoreOptions(rest, { setToNone });
    this.#handle.zeroGrad(setToNone);
  }

  /** Moves every parameter that has a gradient. */
  step(): void {
    this.#handle.step(this.options());
  }

  /** As `step`, on the thread that runs networks: the event loop stays free. */
  async stepAsync(): Promise<void> {
    await job(this.#handle.stepAsync(this.options()));
  }

  /** Each group's options as they are now. */
  options(): SgdOptions[] {
    return this.paramGroups.map(({ params: _, ...group }) => checked(group));
  }

  /** Every group with its options. */
  toString(): string {
    const groups = this.options().map((group, i) => {
      const lines = Object.entries(group).map(([name, value]) => `    ${name}: ${value}`);
      return [`Parameter Group ${i}`, ...lines.sort()].join('\n');
    });
    return `SGD (\n${groups.join('\n\n')}\n)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /**
   * The options and momentum buffers (copies), in the form of `torch.optim.SGD`'s `state_dict()`.
   * Its names are Python's, since they are what files hold: a checkpoint
   * `{ model, optimizer, epoch }` is read by either language as the other wrote it.
   */
  stateDict(): SGDStateDict {
    return writeState(this.paramGroups, this.#handle.momentumBuffers());
  }

  /**
   * Goes on from what `stateDict()` gave, here or in Python: dicts may be Maps or plain objects.
   * Groups and their parameters are matched by their order, as in PyTorch. Names that are not SGD's
   * options (a scheduler's `initial_lr`) are not looked at, nor are `foreach`, `fused` and
   * `differentiable`, which only say how PyTorch computes; `nesterov` and `maximize`, which old files
   * lack, are false then. Buffers take their parameter's dtype and device.
   *
   * @throws TorchError `ERR_STATE_DICT` where the groups or a buffer do not fit, `ERR_ARGUMENT` where
   * an option is wrong or it is no state of SGD's; nothing has changed then
   */
  loadStateDict(stateDict: SGDStateDict | Dict<unknown>): void {
    tidy(() => {
      const { options, buffers } = readState(stateDict, this.paramGroups);
      this.#handle.setMomentumBuffers(buffers.map((buffer) => buffer && slotOf(buffer)));
      for (const [i, group] of this.paramGroups.entries()) Object.assign(group, options[i]);
    });
  }
}

function toGroups(params: readonly Tensor[] | readonly ParamGroup[]): readonly ParamGroup[] {
  const isTensor = (item: unknown) => item instanceof Tensor;
  if (!Array.isArray(params) || params.length === 0) {
    throw invalidArgument('params', 'at least one parameter', params);
  }
  const groups = params.every(isTensor)
    ? [{ params: params as readonly Tensor[] }]
    : (params as readonly ParamGroup[]);
  for (const group of groups) {
    if (!Array.isArray(group.params) || !group.params.every(isTensor)) {
      throw invalidArgument('params', 'tensors, or groups { params: tensors }', group);
    }
  }
  return groups;
}

function defined<T extends object>(options: T): Partial<T> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
