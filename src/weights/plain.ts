import { setNormalization } from '../normalization';
import type { Tensor } from '../tensor/tensor';
import { asStateDict } from './checkpoint';
import { tensorIn } from './pickle/globals';
import { Dict, describe, isTuple, List, type PickleValue } from './pickle/value';
import { MAX_DEPTH } from './pickle/writer';
import { Problem } from './problem';
import type { TensorSpec } from './spec';

/**
 * A file's value as JavaScript has it: an OrderedDict as a Map, a dict as an object (as a Map where
 * keys are not strings, or where the file is a dict of tensors, a state dict), lists and tuples as
 * arrays, None as null.
 *
 * @throws Problem where it has what is no data, or contains itself.
 */
export function toPlain(value: PickleValue, make: (spec: TensorSpec) => Tensor): unknown {
  // What is in several places is converted once: a small file can have it in very many.
  const known = new Map<PickleValue, unknown>();
  const isStateDict = (asStateDict(value)?.size ?? 0) > 0;
  return convert(value, 0);

  function convert(item: PickleValue, depth: number): unknown {
    if (depth > MAX_DEPTH) {
      throw new Problem(`what it holds is more than ${MAX_DEPTH} deep, or contains itself`);
    }
    if (item === null || typeof item !== 'object') return item;
    const tensor = tensorIn(item);
    if (tensor) return make(tensor);
    let converted = known.get(item);
    if (converted === undefined) {
      converted = container(item, depth + 1);
      known.set(item, converted);
    }
    return converted;
  }

  function container(item: PickleValue, depth: number): unknown {
    if (isTuple(item)) return item.map((each) => convert(each, depth));
    if (item instanceof List) return item.items.map((each) => convert(each, depth));
    if (!(item instanceof Dict)) throw new Problem(`it holds ${describe(item)}, which is no data`);
    const entries = item.entries().map(([key, each]): [unknown, unknown] => {
      if (typeof key !== 'string' && typeof key !== 'number') {
        throw new Problem(`it has a dict with the key ${describe(key)}, not a string or a number`);
      }
      return [key, convert(each, depth)];
    });
    const isNamed = entries.every(([key]) => typeof key === 'string');
    if (item.ordered || !isNamed || (depth === 1 && isStateDict)) {
      const map = new Map(entries);
      setNormalization(map, item.normalization);
      return map;
    }
    return Object.fromEntries(entries as [string, unknown][]);
  }
}

/** Every tensor in a value, one that is in several places as often. */
export function tensorsIn(value: PickleValue): TensorSpec[] {
  const specs = new Set<TensorSpec>();
  // Nothing is made: the walk is what is wanted.
  toPlain(value, (spec) => {
    specs.add(spec);
    return undefined as unknown as Tensor;
  });
  return [...specs];
}
