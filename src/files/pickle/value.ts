import type { Normalization } from '../../base/normalization';
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

/** A set, in the order of insertion. */
export class PickleSet {
  readonly items = new Set<PickleValue>();
}

/** Python's bytes or bytearray. */
export class Bytes {
  constructor(readonly bytes: Uint8Array) {}
}

/** What a name in a pickle stands for; `rebuild` is what calling it makes, where it can be called. */
export class Global {
  constructor(
    readonly name: string,
    readonly rebuild?: (args: readonly PickleValue[]) => PickleValue,
    /** What JavaScript has for the name itself, such as `'float32'` for `torch.float32`. */
    readonly plain?: string,
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

/** A value that JavaScript has otherwise: a complex number, a device. */
export class Plain extends Foreign {
  constructor(
    readonly what: string,
    readonly value: unknown,
  ) {
    super();
  }
}

/**
 * What is not read: a name that weights do not need, and whatever the pickle makes of it by calls,
 * attributes and items. Nothing of that is run or kept.
 */
export class Opaque extends Foreign {
  readonly what: string;

  constructor(name: string) {
    super();
    this.what = quote(name);
  }

  override build(): boolean {
    return true;
  }
}

/** A tensor of a kind that is not read; `why` follows "but" in a message. */
export class UnreadTensor extends Foreign {
  readonly what = 'a tensor that is not read';

  constructor(readonly why: string) {
    super();
  }

  override build(): boolean {
    return true;
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
  | PickleSet
  | Bytes
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
  if (value instanceof PickleSet) return 'a set';
  if (value instanceof Bytes) return 'bytes';
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
