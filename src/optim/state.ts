// An optimiser's state as its `state_dict()` in torch.optim has it, for files that both languages read.

import type { Slot } from '../addon/binding';
import { toMap } from '../base/dict';
import { invalidArgument, torchError } from '../base/errors';
import { noGrad } from '../torch/autograd';
import { tensor } from '../torch/tensor/creation';
import { stage } from '../torch/tensor/stage';
import { Tensor, tensorOf } from '../torch/tensor/tensor';
import { checked, type OptionTable } from './options';

/**
 * What is kept of a parameter under one of PyTorch's names: 'like', a tensor of its shape; 'optional',
 * the same, which may be missing; 'count', a number of steps.
 */
export type StateKind = 'like' | 'optional' | 'count';

/** What distinguishes an optimiser: declared once. */
export interface Definition {
  /** As in torch.optim. */
  readonly name: string;
  readonly options: OptionTable;
  /** What is kept of each parameter, in the native optimiser's order. */
  readonly state: { readonly [name: string]: StateKind };
  /** What else PyTorch writes into a group, before `params`: how it computes, as its defaults. */
  readonly also: { readonly [name: string]: boolean | null };
  /** Checks options that are wrong only together. */
  // biome-ignore lint/suspicious/noExplicitAny: the table's options
  readonly check?: (group: any, nameOf: (option: string) => string) => void;
}

type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : '';

/** A type and no interface: so TypeScript knows that it is data, which `torch.save` writes. */
export type StateDict<Options, Entry> = {
  /** By a parameter's number, over all groups: of those that a step has moved. */
  state: Map<number, Entry>;
  param_groups: ({ [Option in keyof Options & string as Snake<Option>]: Options[Option] } & {
    /** The parameters' numbers. */
    params: number[];
  })[];
};

type Group = { readonly params: readonly Tensor[] } & { readonly [option: string]: unknown };

/** Of each group its options; of each parameter a tensor of its own, or null, for each name. */
export interface ReadState {
  options: object[];
  tensors: (Tensor | null)[];
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (upper) => `_${upper.toLowerCase()}`);

/** @param slots of each parameter of all groups, a slot or null for each name */
export function writeState(
  { options, state, also }: Definition,
  groups: readonly Group[],
  slots: readonly (Slot | null)[],
): object {
  const names = Object.keys(state);
  const entries = new Map<number, Record<string, Tensor>>();
  for (const [i, slot] of slots.entries()) {
    if (slot === null) continue;
    const parameter = Math.floor(i / names.length);
    const entry = entries.get(parameter) ?? {};
    entry[names[i % names.length] as string] = tensorOf(slot);
    entries.set(parameter, entry);
  }
  let next = 0;
  const copy = (value: unknown) => (Array.isArray(value) ? [...value] : value);
  const written = groups.map((group) => ({
    ...Object.fromEntries(Object.keys(options).map((name) => [snakeCase(name), copy(group[name])])),
    ...also,
    params: group.params.map(() => next++),
  }));
  return { state: entries, param_groups: written };
}

/** @throws TorchError where it is not a state of these groups */
export function readState(
  definition: Definition,
  stateDict: unknown,
  groups: readonly Group[],
): ReadState {
  const given = toMap(stateDict);
  const state = toMap(given?.get('state'));
  const stored = given?.get('param_groups');
  if (!state || !Array.isArray(stored)) {
    const wanted = `${definition.name}'s state, { state, param_groups },`;
    throw invalidArgument('stateDict', wanted, stateDict);
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
  const parameters = groups.flatMap(({ params }) => params);
  return {
    options: storedGroups.map(({ options }, i) => toOptions(definition, options, i)),
    tensors: toTensors(definition.state, state, numbers, parameters),
  };
}

type Entries = ReadonlyMap<unknown, unknown>;

function toGroup(group: unknown, i: number): { options: Entries; params: readonly unknown[] } {
  const options = toMap(group);
  const params = options?.get('params');
  if (options && Array.isArray(params)) return { options, params };
  throw invalidArgument(`param_groups[${i}]`, 'options and params, an array of numbers,', group);
}

function toOptions({ options, check }: Definition, group: Entries, i: number): object {
  const nameOf = (option: string) => `param_groups[${i}].${snakeCase(option)}`;
  const given = (name: string): unknown => {
    const value = group.get(snakeCase(name));
    // A rate may be a tensor in Python.
    if (value instanceof Tensor && value.numel() === 1) return value.item();
    // Files of old lack switches of today.
    return value ?? (options[name]?.fallback === false ? false : value);
  };
  const values = Object.fromEntries(Object.keys(options).map((name) => [name, given(name)]));
  const read = checked(options, values, nameOf);
  check?.(read, nameOf);
  return read;
}

/** @param numbers by which `state` names the parameters: in files of old, any that differ */
function toTensors(
  kinds: { readonly [name: string]: StateKind },
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
  return names.flatMap((name, i) => {
    const given = byName.get(name);
    const entries = given === undefined ? new Map() : toMap(given);
    if (!entries) {
      throw invalidArgument(`state[${name}]`, `{ ${Object.keys(kinds).join(', ')} }`, given);
    }
    return Object.entries(kinds).map(([key, kind]) => {
      const value = entries.get(key) ?? null;
      if (value !== null) return toTensor(value, key, kind, name, parameters[i] as Tensor);
      if (entries.size === 0 || kind === 'optional') return null;
      throw torchError('ERR_STATE_DICT', `Expected ${key} for parameter ${name} but it is missing`);
    });
  });
}

function toTensor(
  value: unknown,
  key: string,
  kind: StateKind,
  name: string,
  parameter: Tensor,
): Tensor {
  // A number of steps is a plain number in files of old.
  const given = kind === 'count' && typeof value === 'number' ? tensor(value) : value;
  if (!(given instanceof Tensor)) {
    throw invalidArgument(`state[${name}].${key}`, 'a tensor or null', value);
  }
  const isFitting =
    kind === 'count' ? given.numel() === 1 : `${given.shape}` === `${parameter.shape}`;
  if (!isFitting) {
    const wanted = kind === 'count' ? 'one number of steps' : `[${parameter.shape}]`;
    throw torchError(
      'ERR_STATE_DICT',
      kind === 'count'
        ? `Expected ${key} of parameter ${name} to be ${wanted} but received [${given.shape}]`
        : `Expected a ${key} ${wanted} for parameter ${name} but received [${given.shape}]`,
    );
  }
  return noGrad(() => (kind === 'count' ? given.detach() : stage(parameter, given)));
}
