import { normalizationOf, setNormalization } from '../normalization';
import { tensorIn } from './pickle/globals';
import { Dict, describe, type PickleValue } from './pickle/value';
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

const USUAL_KEYS = ['state_dict', 'model_state_dict', 'model'];

/** The tensors of a file's state dict by name. */
export function stateDictIn(
  value: PickleValue,
  { key, stripPrefix = '' }: StateDictOptions,
): Map<string, TensorSpec> {
  const specs = key === undefined ? findStateDict(value) : stateDictAt(value, key);
  const renamed = new Map<string, TensorSpec>();
  for (const [name, spec] of specs) {
    const short = name.startsWith(stripPrefix) ? name.slice(stripPrefix.length) : name;
    if (renamed.has(short)) {
      throw new Problem(`two of its names are ${quote(short)} without ${quote(stripPrefix)}`);
    }
    renamed.set(short, spec);
  }
  setNormalization(renamed, normalizationOf(specs));
  return renamed;
}

function findStateDict(value: PickleValue): Map<string, TensorSpec> {
  if (!(value instanceof Dict)) throw new Problem(`it holds ${describe(value)}, not a state dict`);
  const specs = asStateDict(value);
  if (specs) return specs;
  for (const key of USUAL_KEYS) {
    const inside = asStateDict(value.get(key));
    if (inside && inside.size > 0) return inside;
  }
  throw new Problem(`it is not a state dict: ${whatIsNot(value)}${hint(value)}`);
}

function stateDictAt(value: PickleValue, key: string): Map<string, TensorSpec> {
  const inside = value instanceof Dict ? value.get(key) : undefined;
  const specs = asStateDict(inside);
  if (specs) return specs;
  if (!(value instanceof Dict)) throw new Problem(`it holds ${describe(value)}, without keys`);
  if (inside instanceof Dict) {
    throw new Problem(`its entry ${quote(key)} is not a state dict: ${whatIsNot(inside)}`);
  }
  if (inside !== undefined) {
    throw new Problem(`its entry ${quote(key)} is ${describe(inside)}, not a state dict`);
  }
  throw new Problem(`it has no entry ${quote(key)}${hint(value) || `: ${someKeys(value)}`}`);
}

/** The tensors of a dict that holds nothing else. */
export function asStateDict(value: PickleValue | undefined): Map<string, TensorSpec> | undefined {
  if (!(value instanceof Dict)) return undefined;
  const specs = new Map<string, TensorSpec>();
  for (const [name, entry] of value.entries()) {
    const tensor = tensorIn(entry);
    if (typeof name !== 'string' || !tensor) return undefined;
    specs.set(name, tensor);
  }
  setNormalization(specs, value.normalization);
  return specs;
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
  return `its keys are ${keys.slice(0, 8).join(', ')}${keys.length > 8 ? ', ...' : ''}`;
}

/** Which entries of a checkpoint are state dicts: one of them is what is wanted. */
function hint(checkpoint: Dict): string {
  const keys = checkpoint.entries().flatMap(([name, entry]) => {
    const isOne = typeof name === 'string' && (asStateDict(entry)?.size ?? 0) > 0;
    return isOne ? [quote(name)] : [];
  });
  if (keys.length === 0) return '';
  return ` (what its entry ${keys.join(' or ')} holds is one: name it by the option key)`;
}
