import { inspect } from 'node:util';
import { invalidArgument, noMoreOptions, torchError } from '../errors';
import { native, type SgdHandle, type SgdOptions } from '../native/binding';
import { job } from '../native/job';
import { slotOf } from '../tensor/handle';
import { Tensor } from '../tensor/tensor';
import { makeAnother } from '../tensor/unclonable';

type Given = { [Name in keyof SgdOptions]?: SgdOptions[Name] | undefined };

export interface SGDOptions extends Given {
  /** The learning rate. */
  lr: number;
}

/** Parameters with options of their own; what is not given is the optimiser's. */
export interface ParamGroup extends Given {
  params: readonly Tensor[];
}

export interface SGDStateDict {
  /** By a parameter's number, over all groups. */
  state: Map<number, { momentumBuffer: Tensor | null }>;
  paramGroups: (SgdOptions & { params: number[] })[];
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
  zeroGrad({ setToNone = true }: { setToNone?: boolean | undefined } = {}): void {
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

  stateDict(): SGDStateDict {
    const buffers = this.#handle.momentumBuffers();
    let next = 0;
    return {
      state: new Map(
        buffers.map((slot, i) => [i, { momentumBuffer: slot === null ? null : new Tensor(slot) }]),
      ),
      paramGroups: this.paramGroups.map(({ params, ...options }) => ({
        ...options,
        params: params.map(() => next++),
      })),
    };
  }

  /** @throws TorchError where the groups are not of the same sizes */
  loadStateDict(stateDict: SGDStateDict): void {
    const { state, paramGroups } = stateDict ?? {};
    if (!(state instanceof Map) || !Array.isArray(paramGroups)) {
      throw invalidArgument('stateDict', 'what stateDict() gives', stateDict);
    }
    const sizes = (groups: readonly { params: readonly unknown[] }[]) =>
      groups.map(({ params }) => params.length).join(', ');
    if (sizes(paramGroups) !== sizes(this.paramGroups)) {
      throw torchError(
        'ERR_STATE_DICT',
        `Expected parameter groups of ${sizes(this.paramGroups)} but received ${sizes(paramGroups)}`,
      );
    }
    const all = this.paramGroups.flatMap((group) => group.params);
    // All of it is looked at before any of it is taken over.
    const options = paramGroups.map(({ params: _, ...group }) => checked(group));
    this.#handle.setMomentumBuffers(
      all.map((parameter, i) => {
        const buffer = state.get(i)?.momentumBuffer ?? null;
        if (buffer && `${buffer.shape}` !== `${parameter.shape}`) {
          throw torchError(
            'ERR_STATE_DICT',
            `Expected a momentum buffer [${parameter.shape}] but received [${buffer.shape}]`,
          );
        }
        return buffer && slotOf(buffer);
      }),
    );
    for (const [i, group] of this.paramGroups.entries()) Object.assign(group, options[i]);
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

function checked(group: SgdOptions): SgdOptions {
  const { lr, momentum, dampening, weightDecay, nesterov, maximize, ...rest } = group;
  noMoreOptions(rest);
  for (const [name, value] of Object.entries({ lr, momentum, weightDecay })) {
    if (!(Number.isFinite(value) && value >= 0)) {
      throw invalidArgument(name, 'a finite number of at least 0', value);
    }
  }
  if (!Number.isFinite(dampening)) throw invalidArgument('dampening', 'a finite number', dampening);
  if (nesterov && (momentum <= 0 || dampening !== 0)) {
    throw invalidArgument('nesterov', 'momentum > 0 and dampening 0', nesterov);
  }
  return { lr, momentum, dampening, weightDecay, nesterov: !!nesterov, maximize: !!maximize };
}
