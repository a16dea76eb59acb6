import { Problem, quote } from './problem';

/** A list, which can grow; a tuple is an array. */
export class List {
  readonly items: PickleValue[] = [];
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
}

export type PickleValue =
  | null
  | boolean
  | number
  | string
  | readonly PickleValue[]
  | List
  | Map<PickleValue, PickleValue>
  | Global
  | Foreign;

export interface PickleHooks {
  /** @throws Problem for a name that may not be there. */
  global(name: string): Global;
  /** What stands in for data that is kept outside the pickle. */
  persistent(id: PickleValue): PickleValue;
}

export function isTuple(value: PickleValue | undefined): value is readonly PickleValue[] {
  return Array.isArray(value);
}

/** What a value is, for messages. */
export function describe(value: PickleValue | undefined): string {
  if (value === null || value === undefined) return 'None';
  if (isTuple(value)) return 'a tuple';
  if (value instanceof List) return 'a list';
  if (value instanceof Map) return 'a dict';
  if (value instanceof Global) return value.name;
  if (value instanceof Foreign) return value.what;
  return typeof value === 'string' ? `the string ${quote(value)}` : String(value);
}

const PROTOCOL = 2;

// A tensor takes about 40 steps, so this is room for 50,000 of them. An empty dict takes one step
// and 250 bytes of memory, and running out of that would end the process.
const MAX_STEPS = 1 << 21;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// The opcodes of protocol 2 that data is made of, as torch.load(weights_only=True) reads them.
enum Op {
  Mark = 0x28, // (
  EmptyTuple = 0x29, // )
  Stop = 0x2e, // .
  BinFloat = 0x47, // G
  BinInt = 0x4a, // J
  BinInt1 = 0x4b, // K
  BinInt2 = 0x4d, // M
  None = 0x4e, // N
  BinPersId = 0x51, // Q
  Reduce = 0x52, // R
  BinUnicode = 0x58, // X
  EmptyList = 0x5d, // ]
  Append = 0x61, // a
  Build = 0x62, // b
  Global = 0x63, // c
  Appends = 0x65, // e
  BinGet = 0x68, // h
  LongBinGet = 0x6a, // j
  BinPut = 0x71, // q
  LongBinPut = 0x72, // r
  SetItem = 0x73, // s
  Tuple = 0x74, // t
  SetItems = 0x75, // u
  EmptyDict = 0x7d, // }
  Proto = 0x80,
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  NewTrue = 0x88,
  NewFalse = 0x89,
  Long1 = 0x8a,
}

/**
 * The value that a pickle holds. Nothing is imported or run: names become what `hooks` gives for
 * them, and opcodes that only code needs are errors. Time and memory are bounded: each step adds at
 * most one value and there is no recursion.
 *
 * @throws Problem where the pickle is cut off, malformed or holds more than data.
 */
export function readPickle(bytes: Uint8Array, hooks: PickleHooks): PickleValue {
  return new Reader(bytes, hooks).read();
}

class Reader {
  readonly #bytes: Buffer;
  readonly #hooks: PickleHooks;
  readonly #memo = new Map<number, PickleValue>();
  readonly #below: PickleValue[][] = []; // the stacks under each mark
  #stack: PickleValue[] = [];
  #at = 0;

  constructor(bytes: Uint8Array, hooks: PickleHooks) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#hooks = hooks;
  }

  read(): PickleValue {
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const start = this.#at;
      const op: number = this.#take(1).readUInt8();
      if (op === Op.Stop) return this.#pop();
      const value = this.#make(op);
      if (value !== undefined) this.#stack.push(value);
      else if (!this.#change(op)) throw unknownOpcode(op, start);
    }
    throw new Problem(`its pickle takes more than ${MAX_STEPS} steps, too many for a state dict`);
  }

  /** What an opcode puts on the stack, if that is what it does. */
  #make(op: number): PickleValue | undefined {
    switch (op) {
      case Op.None:
        return null;
      case Op.NewTrue:
        return true;
      case Op.NewFalse:
        return false;
      case Op.BinInt:
        return this.#take(4).readInt32LE();
      case Op.BinInt1:
        return this.#take(1).readUInt8();
      case Op.BinInt2:
        return this.#take(2).readUInt16LE();
      case Op.Long1:
        return this.#long(this.#take(1).readUInt8());
      case Op.BinFloat:
        return this.#take(8).readDoubleBE();
      case Op.BinUnicode:
        return this.#text(this.#take(this.#take(4).readUInt32LE()));
      case Op.EmptyList:
        return new List();
      case Op.EmptyDict:
        return new Map();
      case Op.EmptyTuple:
        return [];
      case Op.Tuple1:
        return this.#popMany(1);
      case Op.Tuple2:
        return this.#popMany(2);
      case Op.Tuple3:
        return this.#popMany(3);
      case Op.Tuple:
        return this.#popToMark();
      case Op.BinGet:
        return this.#remembered(this.#take(1).readUInt8());
      case Op.LongBinGet:
        return this.#remembered(this.#take(4).readUInt32LE());
      case Op.Global:
        return this.#hooks.global(`${this.#line()}.${this.#line()}`);
      case Op.Reduce:
        return this.#rebuilt(this.#pop(), this.#pop());
      case Op.BinPersId:
        return this.#hooks.persistent(this.#pop());
      default:
        return undefined;
    }
  }

  /** Does what an opcode does to the values that are there; false where it is not known. */
  #change(op: number): boolean {
    switch (op) {
      case Op.Proto:
        this.#checkProtocol(this.#take(1).readUInt8());
        return true;
      case Op.Mark:
        this.#below.push(this.#stack);
        this.#stack = [];
        return true;
      case Op.Append:
        this.#append(this.#popMany(1));
        return true;
      case Op.Appends:
        this.#append(this.#popToMark());
        return true;
      case Op.SetItem:
        this.#setItems(this.#popMany(2));
        return true;
      case Op.SetItems:
        this.#setItems(this.#popToMark());
        return true;
      case Op.BinPut:
        this.#memo.set(this.#take(1).readUInt8(), this.#top());
        return true;
      case Op.LongBinPut:
        this.#memo.set(this.#take(4).readUInt32LE(), this.#top());
        return true;
      case Op.Build:
        this.#setAttributes(this.#pop());
        return true;
      default:
        return false;
    }
  }

  // Bytes

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) {
      throw new Problem(
        `its pickle is cut off: at byte ${this.#at}, ${length} more were expected,` +
          ` and ${this.#bytes.length - this.#at} are there`,
      );
    }
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw new Problem(`its pickle is cut off in a name at byte ${this.#at}`);
    return this.#text(this.#take(end + 1 - this.#at).subarray(0, -1));
  }

  #text(bytes: Buffer): string {
    try {
      return utf8.decode(bytes);
    } catch (cause) {
      throw new Problem(`its pickle has text before byte ${this.#at} that is not UTF-8`, { cause });
    }
  }

  /** A two's-complement integer of `length` bytes, as PyTorch writes sizes from 2^31. */
  #long(length: number): number {
    const digits = Buffer.from(this.#take(length)).reverse().toString('hex');
    const value = BigInt.asIntN(8 * length, BigInt(`0x${digits || '0'}`));
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new Problem(`its pickle has the integer ${value}, which is too large to count anything`);
  }

  // The stack

  #top(): PickleValue {
    const top = this.#stack.at(-1);
    if (top === undefined) throw this.#underflow();
    return top;
  }

  #pop(): PickleValue {
    const top = this.#top();
    this.#stack.pop();
    return top;
  }

  #popMany(count: number): PickleValue[] {
    if (this.#stack.length < count) throw this.#underflow();
    return this.#stack.splice(-count);
  }

  #popToMark(): PickleValue[] {
    const items = this.#stack;
    const below = this.#below.pop();
    if (!below) throw this.#underflow();
    this.#stack = below;
    return items;
  }

  #underflow(): Problem {
    return new Problem(`its pickle takes a value at byte ${this.#at} where there is none`);
  }

  #remembered(index: number): PickleValue {
    const value = this.#memo.get(index);
    if (value !== undefined) return value;
    throw new Problem(`its pickle reads memo ${index}, which it has not written`);
  }

  // What the opcodes do

  #checkProtocol(protocol: number): void {
    if (protocol === PROTOCOL) return;
    throw new Problem(
      `its pickle has protocol ${protocol}, where torch.save writes protocol ${PROTOCOL}`,
    );
  }

  #rebuilt(args: PickleValue, callee: PickleValue): PickleValue {
    if (callee instanceof Global && callee.rebuild && isTuple(args)) return callee.rebuild(args);
    throw new Problem(`its pickle calls ${describe(callee)}, which cannot be called`);
  }

  /** A module's state dict has its layers' versions as an attribute, `_metadata`: not needed. */
  #setAttributes(attributes: PickleValue): void {
    const target = this.#top();
    if (target instanceof Map && attributes instanceof Map) return;
    throw new Problem(`its pickle sets attributes of ${describe(target)}, not of an OrderedDict`);
  }

  #append(items: readonly PickleValue[]): void {
    const target = this.#top();
    if (!(target instanceof List)) {
      throw new Problem(`its pickle appends to ${describe(target)}, not to a list`);
    }
    for (const item of items) target.items.push(item);
  }

  #setItems(items: readonly PickleValue[]): void {
    const target = this.#top();
    if (!(target instanceof Map) || items.length % 2 !== 0) {
      throw new Problem(`its pickle sets ${items.length} keys and values in ${describe(target)}`);
    }
    for (let i = 0; i < items.length; i += 2) {
      target.set(items[i] as PickleValue, items[i + 1] as PickleValue);
    }
  }
}

function unknownOpcode(op: number, at: number): Problem {
  return new Problem(
    `its pickle has opcode 0x${op.toString(16).padStart(2, '0')} at byte ${at},` +
      ' which a state dict does not need',
  );
}
