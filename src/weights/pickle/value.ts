import type { Normalization } from '../../normalization';
import { quote } from '../problem';

/** A list, which can grow; a tuple is an array. */
export class List {
  readonly items: PickleValue[] = [];
}

/** A dict, in the order of its keys' insertion; `ordered` where Python had an OrderedDict. */
export class Dict {
  // Made when something is in it: an empty one costs a file a byte, and a Map 200 bytes here.
  #entries: Map<PickleValue, PickleValue> | undefined;

  /** Of a state dict, where its attribute `_metadata` has one. */
  normalization: Normalization | undefined;

  constructor(readonly ordered = false) {}

  get size(): number {
    return this.#entries?.size ?? 0;
  }

  set(key: PickleValue, value: PickleValue): void {
    this.#entries ??= new Map();
    this.#entries.set(key, value);
  }

  get(key: PickleValue): PickleValue | undefined {
    return this.#entries?.get(key);
  }

  entries(): [key: PickleValue, value: PickleValue][] {
    return [...(this.#entries ?? [])];
  }
}

/** What a name in a pickle stands for; `rebuild` is what calling it makes, where it can be called. */
export class Global {
  constructor(
    readonly name: string,
    readonly rebuild?: (args: readonly PickleValue[]) => PickleValue,
  ) {}
}

/** Something that only the caller's globals and persistent ids make. */
export abstract class Foreign {
  /** What it is, for messages. */
  abstract readonly what: string;

  /** Takes over the state that a pickle gives it. False: it takes none. */
  build(_state: PickleValue): boolean {
    return false;
  }
}

export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly PickleValue[]
  | List
  | Dict
  | Global
  | Foreign;

export function isTuple(value: PickleValue | undefined): value is readonly PickleValue[] {
  return Array.isArray(value);
}

/** What a value is, for messages. */
export function describe(value: PickleValue | undefined): string {
  if (value === null || value === undefined) return 'None';
  if (isTuple(value)) return 'a tuple';
  if (value instanceof List) return 'a list';
  if (value instanceof Dict) return 'a dict';
  if (value instanceof Global) return quote(value.name);
  if (value instanceof Foreign) return value.what;
  if (typeof value === 'string') return `the string ${quote(value)}`;
  return typeof value === 'bigint' ? quote(value) : String(value);
}

const MAX_DESCRIBED = 8;

/** As `describe`, of what is in a tuple too. */
export function describeAll(value: PickleValue): string {
  if (!isTuple(value)) return describe(value);
  const more = value.length > MAX_DESCRIBED ? ', ...' : '';
  return `(${value.slice(0, MAX_DESCRIBED).map(describe).join(', ')}${more})`;
}
