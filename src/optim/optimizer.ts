import { inspect } from 'node:util';
import { native, type OptimizerHandle, type OptimizerOptions } from '../addon/binding';
import { job } from '../addon/job';
import type { Dict } from '../base/dict';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { slotOf } from '../torch/tensor/handle';
import { tidy } from '../torch/tensor/scope';
import { Tensor } from '../torch/tensor/tensor';
import { makeAnother } from '../torch/tensor/unclonable';
import { checked, defaults } from './options';
import { type Definition, readState, writeState } from './state';

/** Parameters with options of their own; what is not given is the optimiser's. */
export type ParamGroup<Options = object> = Partial<Options> & { params: readonly Tensor[] };

/** The native optimiser behind `optimizer`, with its options of this moment. */
export let optimizerHandleOf: (optimizer: Optimizer) => OptimizerHandle;

/**
 * What all optimisers can do, as `torch.optim.Optimizer`. The options in `paramGroups` can be changed
 * between steps.
 *
 * @see https://docs.pytorch.org/docs/stable/optim.html
 */
export abstract class Optimizer<
  // biome-ignore-start lint/suspicious/noExplicitAny: of any optimiser
  Options extends object = any,
  State extends object = any,
  // biome-ignore-end lint/suspicious/noExplicitAny: of any optimiser
> {
  /** @internal */
  protected readonly unclonable = makeAnother;
  readonly paramGroups: (Options & { readonly params: readonly Tensor[] })[];
  readonly #definition: Definition;
  readonly #handle: OptimizerHandle;

  /** @internal */
  protected constructor(
    definition: Definition,
    params: readonly Tensor[] | readonly ParamGroup[],
    options: object,
  ) {
    if (typeof options !== 'object' || options === null) {
      throw invalidArgument('options', 'options with a rate, { lr }', options);
    }
    this.#definition = definition;
    this.paramGroups = toGroups(params).map(({ params: group, ...own }) => ({
      ...this.#checked({ ...defaults(definition.options), ...defined(options), ...defined(own) }),
      params: [...group],
    }));
    const all = this.paramGroups.flatMap((group) => group.params);
    if (new Set(all).size !== all.length) {
      throw invalidArgument('params', 'each parameter once', 'some more than once');
    }
    this.#handle = new native.OptimizerHandle(
      definition.name,
      this.paramGroups.map((group) => group.params.map(slotOf)),
    );
  }

  static {
    optimizerHandleOf = (optimizer) => optimizer.#handle;
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
  options(): (Options & OptimizerOptions)[] {
    return this.paramGroups.map(({ params: _, ...group }) => this.#checked(group));
  }

  /** Every group with its options. */
  toString(): string {
    const show = (value: unknown) => (Array.isArray(value) ? `(${value.join(', ')})` : value);
    const groups = this.options().map((group, i) => {
      const lines = Object.entries(group).map(([name, value]) => `    ${name}: ${show(value)}`);
      return [`Parameter Group ${i}`, ...lines.sort()].join('\n');
    });
    return `${this.#definition.name} (\n${groups.join('\n\n')}\n)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /**
   * The options, and copies of what is kept of each parameter, in the form of `state_dict()` in
   * `torch.optim`. Its names are Python's, since they are what files hold: a checkpoint
   * `{ model, optimizer, epoch }` is read by either language as the other wrote it.
   */
  stateDict(): State {
    return writeState(this.#definition, this.paramGroups, this.#handle.state()) as State;
  }

  /**
   * Goes on from what `stateDict()` gave, here or in Python: dicts may be Maps or plain objects.
   * Groups and their parameters are matched by their order, as in PyTorch. Names that are not this
   * optimiser's options (a scheduler's `initial_lr`) are not looked at, nor are `foreach`, `fused` and
   * the like, which only say how PyTorch computes; switches that old files lack are false then. Tensors
   * take their parameter's dtype and device.
   *
   * @throws TorchError `ERR_STATE_DICT` where the groups or a tensor do not fit, `ERR_ARGUMENT` where
   * an option is wrong or it is no state of this optimiser's; nothing has changed then
   */
  loadStateDict(stateDict: State | Dict<unknown>): void {
    tidy(() => {
      const { options, tensors } = readState(this.#definition, stateDict, this.paramGroups);
      this.#handle.loadState(tensors.map((tensor) => tensor && slotOf(tensor)));
      for (const [i, group] of this.paramGroups.entries()) Object.assign(group, options[i]);
    });
  }

  #checked(group: object): Options & OptimizerOptions {
    const options = checked(this.#definition.options, group);
    this.#definition.check?.(options, (name) => name);
    return options as Options & OptimizerOptions;
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
