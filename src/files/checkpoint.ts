import { normalizationOf, setNormalization } from '../base/normalization';
import { refuseUnread, tensorIn } from './pickle/globals';
import { Dict, describe, List, Opaque, type PickleValue } from './pickle/value';
import { Problem, quote } from './problem';
import type { TensorSpec } from './spec';

/** Which part of a file is the state dict. */
export interface StateDictOptions {
  /**
   * The checkpoint's entry that is the state dict. Without it: the file itself where that is one,
   * then its entry `state_dict`, `model_state_dict` or `model`.
   */
  key?: string | undefined;
  /** What the names lose that begin with it: `module.` is DataParallel's. */
  stripPrefix?: string | undefined;
}

const MAX_KEYS = 8; // in a message
const USUAL_KEYS = ['state_dict', 'model_state_dict', 'model'];

/** A file's state dict. */
export interface FoundStateDict {
  readonly specs: Map<string, TensorSpec>;
  /** What is beside it in the file: each entry's name, and what it is. */
  readonly others: readonly WeightsListOther[];
}

/** An entry of a file that `loadWeights` does not read. */
export interface WeightsListOther {
  readonly name: string;
  /** Such as `3`, `a dict of 2`, `'argparse.Namespace'`. */
  readonly what: string;
}

/** The tensors of a file's state dict by name, and what else is there. */
export function stateDictIn(
  value: PickleValue,
  { key, stripPrefix = '' }: StateDictOptions,
): FoundStateDict {
  const [found, specs] = key === undefined ? findStateDict(value) : [key, stateDictAt(value, key)];
  const renamed = new Map<string, TensorSpec>();
  for (const [name, spec] of specs) {
    const short = name.startsWith(stripPrefix) ? name.slice(stripPrefix.length) : name;
    if (renamed.has(short)) {
      throw new Problem(`two of its names are ${quote(short)} without ${quote(stripPrefix)}`);
    }
    renamed.set(short, spec);
  }
  setNormalization(renamed, normalizationOf(specs));
  return { specs: renamed, others: othersIn(value, found, specs) };
}

function othersIn(
  value: PickleValue,
  found: string | undefined,
  specs: ReadonlyMap<string, TensorSpec>,
): WeightsListOther[] {
  const entries = value instanceof Dict ? value.entries() : [];
  return entries.flatMap(([key, entry]) => {
    const isRead = found === undefined ? specs.has(key as string) : key === found;
    if (isRead) return [];
    return { name: typeof key === 'string' ? key : describe(key), what: describeSize(entry) };
  });
}

function describeSize(value: PickleValue): string {
  if (value instanceof Dict) return `a dict of ${value.size}`;
  if (value instanceof List) return `a list of ${value.items.length}`;
  return typeof value === 'string' ? quote(value) : describe(value);
}

type Found = readonly [key: string | undefined, specs: Map<string, TensorSpec>];

/** The file itself or its entry of a usual name, whole ones before those with other things in them. */
function findStateDict(value: PickleValue): Found {
  if (!(value instanceof Dict)) {
    throw new Problem(`it holds ${describe(value)}, not a state dict${advice(value)}`);
  }
  const whole = asStateDict(value);
  if (whole) return [undefined, whole];
  for (const read of [asStateDict, tensorsAmong]) {
    for (const key of USUAL_KEYS) {
      const specs = read(value.get(key));
      if (specs && specs.size > 0) return [key, specs];
    }
  }
  const among = isCheckpoint(value) ? undefined : tensorsAmong(value);
  if (among) return [undefined, among];
  throw new Problem(`it is not a state dict: ${whatIsNot(value)}${hint(value)}`);
}

function stateDictAt(value: PickleValue, key: string): Map<string, TensorSpec> {
  const inside = value instanceof Dict ? value.get(key) : undefined;
  const specs = asStateDict(inside) ?? tensorsAmong(inside);
  if (specs) return specs;
  if (!(value instanceof Dict)) {
    throw new Problem(`it holds ${describe(value)}, without keys${advice(value)}`);
  }
  if (inside instanceof Dict) {
    throw new Problem(
      `its entry ${quote(key)} is not a state dict: ${whatIsNot(inside)}${hint(value)}`,
    );
  }
  if (inside !== undefined) {
    throw new Problem(
      `its entry ${quote(key)} is ${describe(inside)}, not a state dict${advice(inside)}`,
    );
  }
  throw new Problem(`it has no entry ${quote(key)}${hint(value) || `: ${someKeys(value)}`}`);
}

// What modules with a state of their own, such as torch.ao's, put between the tensors.
const EXTRA_STATE = /(^|\.)_extra_state$/;

/** The tensors of a dict that holds nothing else but modules' extra state. */
export function asStateDict(value: PickleValue | undefined): Map<string, TensorSpec> | undefined {
  if (!(value instanceof Dict)) return undefined;
  const specs = new Map<string, TensorSpec>();
  for (const [name, entry] of value.entries()) {
    const tensor = tensorIn(entry);
    if (typeof name !== 'string') return undefined;
    if (tensor) specs.set(name, tensor);
    else if (!EXTRA_STATE.test(name)) return undefined;
  }
  setNormalization(specs, value.normalization);
  return specs;
}

/**
 * The tensors of a dict, without what else is in it.
 *
 * @throws Problem where a tensor is of a kind that is not read: it would be missing without a word.
 */
function tensorsAmong(value: PickleValue | undefined): Map<string, TensorSpec> | undefined {
  if (!(value instanceof Dict)) return undefined;
  const specs = new Map<string, TensorSpec>();
  for (const [name, entry] of value.entries()) {
    refuseUnread(entry);
    const tensor = tensorIn(entry);
    if (tensor && typeof name === 'string') specs.set(name, tensor);
  }
  return specs.size > 0 ? specs : undefined;
}

/** Whether dicts of tensors are in it: one of them is what is wanted, not the tensors around them. */
function isCheckpoint(value: Dict): boolean {
  // Each once: a small file can have one in very many places.
  const inside = new Set(value.entries().map(([, entry]) => entry));
  return [...inside].some((entry) => {
    return entry instanceof Dict && entry.entries().some(([, each]) => tensorIn(each));
  });
}

function whatIsNot(value: Dict): string {
  for (const [name, entry] of value.entries()) {
    if (typeof name !== 'string') return `a key is ${describe(name)}, not a name`;
    if (!tensorIn(entry)) return `the entry ${quote(name)} is ${describe(entry)}, not a tensor`;
  }
  return 'it is empty';
}

function someKeys(value: Dict): string {
  const keys = value.entries().map(([name]) => describe(name));
  const more = keys.length > MAX_KEYS ? ', ...' : '';
  return `its keys are ${keys.slice(0, MAX_KEYS).join(', ')}${more}`;
}

/** What to do about an object where a state dict should be: a module that was saved whole. */
function advice(value: PickleValue): string {
  if (!(value instanceof Opaque)) return '';
  return ' (nothing is made of it: save the state dict alone, torch.save(net.state_dict(), path))';
}

/** Which entries of a checkpoint are state dicts: one of them is what is wanted. */
function hint(checkpoint: Dict): string {
  const names = new Map<PickleValue, string>(); // each entry once, as above
  for (const [name, entry] of checkpoint.entries()) {
    if (typeof name === 'string' && !names.has(entry)) names.set(entry, quote(name));
  }
  const keys = [...names].flatMap(([entry, name]) =>
    (asStateDict(entry)?.size ?? 0) > 0 ? [name] : [],
  );
  if (keys.length === 0) return '';
  const some = keys.slice(0, MAX_KEYS).join(' or ');
  return ` (what its entry ${some} holds is one: name it by the option key)`;
}
