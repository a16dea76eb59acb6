import { native } from '../addon/binding';
import { toMap } from '../base/dict';
import { describe, torchError } from '../base/errors';
import { messageOf } from '../base/files';
import { noGrad } from '../torch/autograd';
import type { StateDict } from '../torch/state-dict';
import { slotOf } from '../torch/tensor/handle';
import { tidy } from '../torch/tensor/scope';
import { memoryOf, stageIfNeeded } from '../torch/tensor/stage';
import { Tensor } from '../torch/tensor/tensor';

/** An entry of a state dict that has another shape than the module's. */
export interface MismatchedKey {
  key: string;
  /** The module's shape. */
  expected: number[];
  /** The state dict's. */
  received: number[];
}

/** What a state dict and a module do not have in common. */
export interface IncompatibleKeys {
  /** In the module only. */
  missingKeys: string[];
  /** In the state dict only. */
  unexpectedKeys: string[];
  mismatchedKeys: MismatchedKey[];
}

/** A module to be given a state. */
interface Receiver {
  /** Its class's name. */
  readonly name: string;
  readonly state: StateDict;
  /** The dotted names of the modules in it, parents first; its own is `''`. */
  readonly modules: readonly string[];
}

/** Copies into the receiver what fits, or throws and copies nothing; see `Module.loadStateDict`. */
export function copyState(
  receiver: Receiver,
  given: ReadonlyMap<string, unknown>,
  strict: boolean,
): IncompatibleKeys {
  if (strict) refuseCheckpoint(receiver, given);
  const missingKeys = missingIn(given, receiver.state);
  const unexpectedKeys = unexpectedIn(given, receiver);
  const mismatchedKeys: MismatchedKey[] = [];
  const problems = strict
    ? [...list('Missing', missingKeys), ...list('Unexpected', unexpectedKeys)]
    : [];
  const staged: [target: Tensor, values: Tensor][] = [];
  const written = new Set(
    Array.from(receiver.state.values(), memoryOf).filter((it) => it !== undefined),
  );

  const compare = (key: string, target: Tensor): void => {
    const result = valuesFor(target, key, given.get(key), written);
    if (result instanceof Tensor) staged.push([target, result]);
    else if (typeof result === 'string') problems.push(result);
    else {
      mismatchedKeys.push(result);
      problems.push(sizeMismatch(result));
    }
  };
  noGrad(() =>
    tidy(() => {
      for (const [key, target] of receiver.state) if (given.has(key)) compare(key, target);
      const borne = strict ? 0 : mismatchedKeys.length;
      if (problems.length > borne) throw refusal(receiver, problems);
      native.copyAll(
        staged.map(([target]) => slotOf(target)),
        staged.map(([, values]) => slotOf(values)),
      );
    }),
  );
  return { missingKeys, unexpectedKeys, mismatchedKeys };
}

/** @throws TorchError where not the state dict is given but what it is an entry of */
function refuseCheckpoint(receiver: Receiver, given: ReadonlyMap<string, unknown>): void {
  const { state } = receiver;
  if ([...given.keys()].some((key) => state.has(key))) return;
  const dicts = [...given].flatMap(([key, value]): [string, number][] => {
    const inside = [...(toMap(value) ?? [])].filter(([, each]) => each instanceof Tensor);
    const fitting = inside.filter(([name]) => state.has(name as string));
    return inside.length > 0 ? [[key, fitting.length]] : [];
  });
  const [best] = dicts.sort(([, a], [, b]) => b - a);
  if (!best) return;
  throw refusal(receiver, [
    `A checkpoint was given, and its entry "${best[0]}" is a state dict: give that entry, or read it` +
      ' alone by loadWeights(path).',
  ]);
}

/** The values that `target` is to have, or why it cannot: another shape, or what a person should read. */
function valuesFor(
  target: Tensor,
  key: string,
  given: unknown,
  written: ReadonlySet<number>,
): Tensor | MismatchedKey | string {
  const copying = `While copying the parameter named "${key}"`;
  if (!(given instanceof Tensor) || given.isDisposed) {
    const received = given instanceof Tensor ? 'one that was disposed of' : describe(given);
    return (
      `${copying}, expected torch.Tensor or Tensor-like object from checkpoint ` +
      `but received ${received}`
    );
  }
  // PyTorch before 0.4 had no scalars: a single element is one, as in PyTorch.
  const isScalar = target.ndim === 0 && `${given.shape}` === '1';
  const source = isScalar ? given.select(0, 0) : given;
  const [expected, received] = [target.shape, source.shape];
  if (`${expected}` !== `${received}`) return { key, expected, received };
  try {
    return stageIfNeeded(target, source, written);
  } catch (error) {
    return (
      `${copying}, whose dimensions in the model are ${size(expected)} and whose dimensions in ` +
      `the checkpoint are ${size(received)}, an exception occurred : ${messageOf(error)}.`
    );
  }
}

/** In the module's order. */
function missingIn(given: ReadonlyMap<string, unknown>, state: StateDict): string[] {
  // Batch norms of PyTorch before 0.4.1 had no count, nor have the files of then.
  const isOld = ![...given.keys()].some(isBatchCount);
  return [...state.keys()].filter((key) => !given.has(key) && !(isOld && isBatchCount(key)));
}

function isBatchCount(key: string): boolean {
  return /(^|\.)num_batches_tracked$/.test(key);
}

/** In PyTorch's order: by the module that a key would belong to, and there in the state dict's. */
function unexpectedIn(given: ReadonlyMap<string, unknown>, { state, modules }: Receiver): string[] {
  const order = new Map(modules.map((name, i) => [name, i]));
  const ownerOf = (key: string): number => {
    let name = key;
    do name = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    while (!order.has(name));
    return order.get(name) as number;
  };
  const keys = [...given.keys()].filter((key) => !state.has(key));
  return keys.sort((a, b) => ownerOf(a) - ownerOf(b));
}

// PyTorch's words, which people search for

function refusal({ name }: Receiver, problems: readonly string[]): Error {
  return torchError(
    'ERR_STATE_DICT',
    `Error(s) in loading state_dict for ${name}:\n\t${some(problems, MAX_PROBLEMS).join('\n\t')}`,
  );
}

function list(what: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const names = keys.map((key) => `"${key}"`);
  return [`${what} key(s) in state_dict: ${some(names, MAX_KEYS).join(', ')}. `];
}

// Of a network of other layers, all are wrong. `strict: false` returns every one.
const MAX_KEYS = 20;
const MAX_PROBLEMS = 12;

function some(all: readonly string[], most: number): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), `and ${all.length - most} more`];
}

function sizeMismatch({ key, expected, received }: MismatchedKey): string {
  return (
    `size mismatch for ${key}: copying a param with shape ${size(received)} from checkpoint, ` +
    `the shape in current model is ${size(expected)}.`
  );
}

function size(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}
