import { setNormalization } from '../base/normalization';
import type { Tensor } from '../torch/tensor/tensor';
import { asStateDict } from './checkpoint';
import { refuseUnread, tensorIn } from './pickle/globals';
import {
  Bytes,
  Dict,
  describe,
  Global,
  isTuple,
  List,
  PickleSet,
  type PickleValue,
  Plain,
} from './pickle/value';
import { MAX_DEPTH } from './pickle/writer';
import { Problem, quote } from './problem';
import type { TensorSpec } from './spec';

/**
 * A file's value as JavaScript has it: an OrderedDict as a Map, a dict as an object (as a Map where
 * keys are not strings, or where the file is a dict of tensors, a state dict), lists and tuples as
 * arrays, a set as a Set, bytes as a Uint8Array, None as null, a complex number as an object of its
 * parts, a device and a dtype as their names.
 *
 * @throws Problem where it has what is no data, or contains itself.
 */
export function toPlain(value: PickleValue, make: (spec: TensorSpec) => Tensor): unknown {
  // What is in several places is converted once: a small file can have it in very many.
  const known = new Map<PickleValue, unknown>();
  const isStateDict = (asStateDict(value)?.size ?? 0) > 0;
  const path: PickleValue[] = [];
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

  function inside(key: PickleValue, item: PickleValue, depth: number): unknown {
    path.push(key);
    const converted = convert(item, depth);
    path.pop();
    return converted;
  }

  function container(item: PickleValue, depth: number): unknown {
    if (isTuple(item)) return item.map((each, i) => inside(i, each, depth));
    if (item instanceof List) return item.items.map((each, i) => inside(i, each, depth));
    if (item instanceof PickleSet)
      return new Set(Array.from(item.items, (it) => hashed(it, depth)));
    if (item instanceof Bytes) return item.bytes;
    if (item instanceof Plain) return item.value;
    if (item instanceof Global && item.plain !== undefined) return item.plain;
    if (item instanceof Dict) return dict(item, depth);
    refuseUnread(item);
    const isRoot = path.length === 0;
    const what = isRoot ? 'it holds' : `its entry ${quote(path.map(keyName).join('.'))} is`;
    const advice = isRoot
      ? 'save the state dict alone: torch.save(net.state_dict(), path)'
      : 'loadWeights reads the state dict beside it';
    throw new Problem(
      `${what} ${describe(item)}, which is not read, since nothing in a file is run (${advice})`,
    );
  }

  function dict(item: Dict, depth: number): unknown {
    const entries = item
      .entries()
      .map(([key, each]): [unknown, unknown] => [hashed(key, depth), inside(key, each, depth)]);
    const isNamed = entries.every(([key]) => typeof key === 'string');
    if (item.ordered || !isNamed || (depth === 1 && isStateDict)) {
      const map = new Map(entries);
      setNormalization(map, item.normalization);
      return map;
    }
    return Object.fromEntries(entries as [string, unknown][]);
  }

  /** A dict's key or a set's item, which Python does not let be anything. */
  function hashed(key: PickleValue, depth: number): unknown {
    if (key instanceof Dict || key instanceof List || key instanceof PickleSet || tensorIn(key)) {
      throw new Problem(`it has ${describe(key)} as the key of a dict or in a set`);
    }
    return convert(key, depth);
  }
}

function keyName(key: PickleValue): string {
  return typeof key === 'string' ? key : describe(key);
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
