// SGD's state as torch.optim.SGD's state_dict() gives it, for files that both languages read.

import type { SgdOptions, Slot } from '../addon/binding';
import { toMap } from '../base/dict';
import { invalidArgument, torchError } from '../base/errors';
import { noGrad } from '../torch/autograd';
import { stage } from '../torch/tensor/stage';
import { Tensor, tensorOf } from '../torch/tensor/tensor';
import { checked } from './sgd-options';

/** A type and no interface: so TypeScript knows that it is data, which `torch.save` writes. */
export type SGDStateDict = {
  /** By a parameter's number, over all groups: of those that a step with momentum has moved. */
  state: Map<number, { momentum_buffer: Tensor }>;
  param_groups: {
    lr: number;
    momentum: number;
    dampening: number;
    weight_decay: number;
    nesterov: boolean;
    maximize: boolean;
    /** How PyTorch computes; as its defaults. */
    foreach: null;
    differentiable: false;
    fused: null;
    /** The parameters' numbers. */
    params: number[];
  }[];
};

type Group = SgdOptions & { readonly params: readonly Tensor[] };

/** Of each group its options, of each parameter its momentum buffer or null; tensors of their own. */
export interface ReadState {
  options: SgdOptions[];
  buffers: (Tensor | null)[];
}

/** @param buffers a slot for each parameter of all groups, or null */
export function writeState(
  groups: readonly Group[],
  buffers: readonly (Slot | null)[],
): SGDStateDict {
  let next = 0;
  return {
    state: new Map(
      buffers.flatMap((slot, i) =>
        slot === null ? [] : [[i, { momentum_buffer: tensorOf(slot) }]],
      ),
    ),
    param_groups: groups.map((group) => ({
      lr: group.lr,
      momentum: group.momentum,
      dampening: group.dampening,
      weight_decay: group.weightDecay,
      nesterov: group.nesterov,
      maximize: group.maximize,
      foreach: null,
      differentiable: false,
      fused: null,
      params: group.params.map(() => next++),
    })),
  };
}

/** @throws TorchError where it is not a state of these groups */
export function readState(stateDict: unknown, groups: readonly Group[]): ReadState {
  const given = toMap(stateDict);
  const state = toMap(given?.get('state'));
  const stored = given?.get('param_groups');
  if (!state || !Array.isArray(stored)) {
    throw invalidArgument('stateDict', "SGD's state, { state, param_groups },", stateDict);
  }
  const storedGroups = stored.map(toGroup);
  const sizes = groups.map(({ params }) => params.length).join(', ');
  const storedSizes = storedGroups.map(({ params }) => params.length).join(', ');
  if (storedSizes !== sizes) {
    throw torchError(
      'ERR_STATE_DICT',
      `Expected param_groups of ${sizes} parameters but received ${storedSizes || 'none'}`,
    );
  }
  const numbers = storedGroups.flatMap(({ params }) => params);
  return {
    options: storedGroups.map(({ options }, i) => toOptions(options, i)),
    buffers: toBuffers(
      state,
      numbers,
      groups.flatMap(({ params }) => params),
    ),
  };
}

type Entries = ReadonlyMap<unknown, unknown>;

function toGroup(group: unknown, i: number): { options: Entries; params: readonly unknown[] } {
  const options = toMap(group);
  const params = options?.get('params');
  if (options && Array.isArray(params)) return { options, params };
  throw invalidArgument(`param_groups[${i}]`, 'options and params, an array of numbers,', group);
}

function toOptions(group: Entries, i: number): SgdOptions {
  const nameOf = (option: string) =>
    `param_groups[${i}].${option === 'weightDecay' ? 'weight_decay' : option}`;
  const number = (name: string): number => {
    const value = group.get(name);
    // A rate may be a tensor in Python.
    return (value instanceof Tensor && value.numel() === 1 ? value.item() : value) as number;
  };
  const flag = (name: string): boolean => {
    const value = group.get(name) ?? false;
    if (typeof value !== 'boolean') throw invalidArgument(nameOf(name), 'a boolean', value);
    return value;
  };
  const options = {
    lr: number('lr'),
    momentum: number('momentum'),
    dampening: number('dampening'),
    weightDecay: number('weight_decay'),
    nesterov: flag('nesterov'),
    maximize: flag('maximize'),
  };
  return checked(options, nameOf);
}

/** @param numbers by which `state` names the parameters: in files of old, any that differ */
function toBuffers(
  state: Entries,
  numbers: readonly unknown[],
  parameters: readonly Tensor[],
): (Tensor | null)[] {
  // An object's keys are strings, a Map's are not.
  const byName = new Map([...state].map(([number, entry]) => [String(number), entry]));
  const names = numbers.map(String);
  const stray = [...byName.keys()].find((name) => !names.includes(name));
  if (stray !== undefined) {
    throw torchError(
      'ERR_STATE_DICT',
      `Expected state of parameters that param_groups has but received that of ${stray}`,
    );
  }
  return names.map((name, i) => {
    const entry = byName.get(name);
    return entry === undefined ? null : toBuffer(entry, name, parameters[i] as Tensor);
  });
}

function toBuffer(entry: unknown, name: string, parameter: Tensor): Tensor | null {
  const entries = toMap(entry);
  if (!entries) throw invalidArgument(`state[${name}]`, '{ momentum_buffer }', entry);
  const buffer = entries.get('momentum_buffer') ?? null;
  if (buffer === null) return null;
  if (!(buffer instanceof Tensor)) {
    throw invalidArgument(`state[${name}].momentum_buffer`, 'a tensor or null', buffer);
  }
  if (`${buffer.shape}` !== `${parameter.shape}`) {
    throw torchError(
      'ERR_STATE_DICT',
      `Expected a momentum_buffer [${parameter.shape}] for parameter ${name} but received ` +
        `[${buffer.shape}]`,
    );
  }
  return noGrad(() => stage(parameter, buffer));
}
