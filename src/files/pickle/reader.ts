import { Problem } from '../problem';
import { normalizationIn } from './metadata';
import {
  Bytes,
  Dict,
  describe,
  Foreign,
  Global,
  isTuple,
  List,
  Opaque,
  PickleSet,
  type PickleValue,
} from './value';

export interface PickleHooks {
  /** What a name stands for: an `Opaque` where it is not known. */
  global(name: string): Global | Opaque;
  /** What stands in for data that is kept outside the pickle. */
  persistent(id: PickleValue): PickleValue;
}

/** A pickle that its bytes do not hold whole. */
export class CutOff extends Problem {}

const MAX_PROTOCOL = 5;

// What values take in memory, roughly: a pickle of a byte for each empty dict would otherwise end the
// process. Real weights stay far below: most of their file is not pickle.
const FREE = 1 << 24;
const PER_FILE_BYTE = 3;
const NUMBER = 16;
const OBJECT = 40;
const MARK = 100;
const ITEM = 8;
const ENTRY = 50;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// The opcodes of protocol 2 that data is made of, as torch.load(weights_only=True) reads them; those of
// the protocols 3 to 5 (torch.save's option pickle_protocol) and of Python 2; and what pickles of
// objects need, of which nothing is made.
enum Op {
  Mark = 0x28, // (
  EmptyTuple = 0x29, // )
  Stop = 0x2e, // .
  Pop = 0x30, // 0
  PopMark = 0x31, // 1
  BinBytes = 0x42, // B
  ShortBinBytes = 0x43, // C
  BinFloat = 0x47, // G
  BinInt = 0x4a, // J
  BinInt1 = 0x4b, // K
  BinInt2 = 0x4d, // M
  None = 0x4e, // N
  BinPersId = 0x51, // Q
  Reduce = 0x52, // R
  BinString = 0x54, // T
  ShortBinString = 0x55, // U
  BinUnicode = 0x58, // X
  EmptyList = 0x5d, // ]
  Append = 0x61, // a
  Build = 0x62, // b
  Global = 0x63, // c
  Appends = 0x65, // e
  BinGet = 0x68, // h
  LongBinGet = 0x6a, // j
  Obj = 0x6f, // o
  BinPut = 0x71, // q
  LongBinPut = 0x72, // r
  SetItem = 0x73, // s
  Tuple = 0x74, // t
  SetItems = 0x75, // u
  EmptyDict = 0x7d, // }
  Proto = 0x80,
  NewObj = 0x81,
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  NewTrue = 0x88,
  NewFalse = 0x89,
  Long1 = 0x8a,
  ShortBinUnicode = 0x8c,
  BinUnicode8 = 0x8d,
  BinBytes8 = 0x8e,
  EmptySet = 0x8f,
  AddItems = 0x90,
  FrozenSet = 0x91,
  NewObjEx = 0x92,
  StackGlobal = 0x93,
  Memoize = 0x94,
  Frame = 0x95,
  ByteArray8 = 0x96,
}

/**
 * The value that a pickle at the beginning of `bytes` holds, and where it ends. Nothing is imported
 * or run: names become what `hooks` gives for them, and opcodes that only code needs are errors.
 * There is no recursion, and memory is bounded by `fileSize`, the size of the file it came from.
 *
 * @throws Problem where the pickle is cut off (`CutOff`), malformed or holds more than data.
 */
export function readPickle(
  bytes: Uint8Array,
  fileSize: number,
  hooks: PickleHooks,
): { value: PickleValue; end: number } {
  return new Reader(bytes, fileSize, hooks).read();
}

class Reader {
  readonly #bytes: Buffer;
  readonly #hooks: PickleHooks;
  readonly #memo = new Map<number, PickleValue>();
  readonly #below: PickleValue[][] = []; // the stacks under each mark
  #stack: PickleValue[] = [];
  #at = 0;
  #memoryLeft: number;

  constructor(bytes: Uint8Array, fileSize: number, hooks: PickleHooks) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#hooks = hooks;
    this.#memoryLeft = FREE + PER_FILE_BYTE * fileSize;
  }

  read(): { value: PickleValue; end: number } {
    for (;;) {
      const start = this.#at;
      const op: number = this.#take(1).readUInt8();
      if (op === Op.Stop) return { value: this.#pop(), end: this.#at };
      const value = this.#make(op);
      if (value !== undefined) {
        this.#spend(typeof value === 'object' && value ? OBJECT : NUMBER);
        this.#stack.push(value);
      } else if (!this.#change(op)) throw unknownOpcode(op, start);
    }
  }

  #spend(memory: number): void {
    this.#memoryLeft -= memory;
    if (this.#memoryLeft >= 0) return;
    throw new Problem(
      'its pickle would take several times the memory of the file: no weights are made like that',
    );
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
        return this.#text(this.#take(4).readUInt32LE());
      case Op.BinString:
        return this.#text(this.#take(4).readUInt32LE());
      case Op.ShortBinString:
      case Op.ShortBinUnicode:
        return this.#text(this.#take(1).readUInt8());
      case Op.BinUnicode8:
        return this.#text(this.#length());
      case Op.ShortBinBytes:
        return this.#bytesOf(this.#take(1).readUInt8());
      case Op.BinBytes:
        return this.#bytesOf(this.#take(4).readUInt32LE());
      case Op.BinBytes8:
      case Op.ByteArray8:
        return this.#bytesOf(this.#length());
      case Op.EmptyList:
        return new List();
      case Op.EmptyDict:
        return new Dict();
      case Op.EmptySet:
        return new PickleSet();
      case Op.FrozenSet:
        this.#popToMark();
        return this.#hooks.global('builtins.frozenset');
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
        return this.#global(this.#line(), this.#line());
      case Op.StackGlobal: {
        const [module, name] = this.#popMany(2);
        return this.#global(module, name);
      }
      case Op.Reduce:
      case Op.NewObj: // a class in place of a function
        return this.#rebuilt(this.#pop(), this.#pop());
      case Op.NewObjEx: // with arguments by name, which nothing that is read has
        return this.#rebuilt(null, this.#popMany(3)[0]);
      case Op.Obj: {
        const [callee, ...args] = this.#popToMark();
        return this.#rebuilt(args, callee);
      }
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
      case Op.Frame: // where parts of the pickle begin: it is in memory
        this.#length();
        return true;
      case Op.Pop:
        if (this.#stack.length > 0) this.#pop();
        else this.#popToMark();
        return true;
      case Op.PopMark:
        this.#popToMark();
        return true;
      case Op.Mark:
        this.#spend(MARK);
        this.#below.push(this.#stack);
        this.#stack = [];
        return true;
      case Op.Append:
        this.#append(this.#popMany(1));
        return true;
      case Op.Appends:
        this.#append(this.#popToMark());
        return true;
      case Op.AddItems:
        this.#addItems(this.#popToMark());
        return true;
      case Op.SetItem:
        this.#setItems(this.#popMany(2));
        return true;
      case Op.SetItems:
        this.#setItems(this.#popToMark());
        return true;
      case Op.BinPut:
        this.#remember(this.#take(1).readUInt8());
        return true;
      case Op.LongBinPut:
        this.#remember(this.#take(4).readUInt32LE());
        return true;
      case Op.Memoize:
        this.#remember(this.#memo.size);
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
      throw new CutOff(
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
    if (end < 0) throw new CutOff(`its pickle is cut off in a name at byte ${this.#at}`);
    const line = this.#text(end - this.#at);
    this.#at = end + 1;
    return line;
  }

  #text(length: number): string {
    const bytes = this.#take(length);
    this.#spend(2 * length); // where one letter is not Latin, all take two bytes
    try {
      // Most have none: a surrogate's first byte is 0xed.
      const isPlain = length > MAX_WITH_SURROGATES || !bytes.includes(0xed);
      return isPlain ? utf8.decode(bytes) : decodeSurrogates(bytes);
    } catch (cause) {
      throw new Problem(`its pickle has text before byte ${this.#at} that is not UTF-8`, { cause });
    }
  }

  #length(): number {
    // Beyond 2^53 it is no longer exact, and beyond every file.
    return Number(this.#take(8).readBigUInt64LE());
  }

  #bytesOf(length: number): Bytes {
    const bytes = this.#take(length);
    this.#spend(length);
    return new Bytes(Uint8Array.from(bytes));
  }

  /** A two's-complement integer of `length` bytes. */
  #long(length: number): number | bigint {
    const digits = Buffer.from(this.#take(length)).reverse().toString('hex');
    const value = BigInt.asIntN(8 * length, BigInt(`0x${digits || '0'}`));
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
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
    this.#spend(count * ITEM);
    return this.#stack.splice(-count);
  }

  #popToMark(): PickleValue[] {
    const items = this.#stack;
    this.#spend(items.length * ITEM);
    const below = this.#below.pop();
    if (!below) throw this.#underflow();
    this.#stack = below;
    return items;
  }

  #underflow(): Problem {
    return new Problem(`its pickle takes a value at byte ${this.#at} where there is none`);
  }

  #remember(index: number): void {
    this.#spend(ENTRY);
    this.#memo.set(index, this.#top());
  }

  #remembered(index: number): PickleValue {
    const value = this.#memo.get(index);
    if (value !== undefined) return value;
    throw new Problem(`its pickle reads memo ${index}, which it has not written`);
  }

  // What the opcodes do

  #checkProtocol(protocol: number): void {
    if (protocol <= MAX_PROTOCOL) return;
    throw new Problem(
      `its pickle has protocol ${protocol}, where those up to ${MAX_PROTOCOL} are read`,
    );
  }

  /** By Python 3's name, as PyTorch's own reader. */
  #global(module: PickleValue | undefined, name: PickleValue | undefined): PickleValue {
    if (typeof module !== 'string' || typeof name !== 'string') {
      throw new Problem(`its pickle has ${describe(module)} and ${describe(name)} for a name`);
    }
    return this.#hooks.global(`${MODULES.get(module) ?? module}.${name}`);
  }

  #rebuilt(args: PickleValue | undefined, callee: PickleValue | undefined): PickleValue {
    if (callee instanceof Opaque) return callee;
    if (!(callee instanceof Global && callee.rebuild && isTuple(args))) {
      throw new Problem(`its pickle calls ${describe(callee)}, which cannot be called`);
    }
    const value = callee.rebuild(args);
    // What it may have copied: a small file can have it called very often.
    if (value instanceof Dict) this.#spend(ENTRY * value.size);
    else if (value instanceof PickleSet) this.#spend(ENTRY * value.items.size);
    else if (value instanceof Bytes) this.#spend(value.bytes.length);
    return value;
  }

  /** A module's state dict has its layers' versions as an attribute, `_metadata`, and ours a normalization. */
  #setAttributes(attributes: PickleValue): void {
    const target = this.#top();
    if (target instanceof Dict && target.ordered && attributes instanceof Dict) {
      target.normalization = normalizationIn(attributes);
      return;
    }
    if (target instanceof Foreign && target.build(attributes)) return;
    throw new Problem(`its pickle sets attributes of ${describe(target)}, which has none to set`);
  }

  #append(items: readonly PickleValue[]): void {
    const target = this.#top();
    if (target instanceof Opaque) return;
    if (!(target instanceof List)) {
      throw new Problem(`its pickle appends to ${describe(target)}, not to a list`);
    }
    for (const item of items) target.items.push(item);
  }

  #addItems(items: readonly PickleValue[]): void {
    const target = this.#top();
    if (target instanceof Opaque) return;
    if (!(target instanceof PickleSet)) {
      throw new Problem(`its pickle adds to ${describe(target)}, not to a set`);
    }
    this.#spend(ENTRY * items.length);
    for (const item of items) target.items.add(item);
  }

  #setItems(items: readonly PickleValue[]): void {
    const target = this.#top();
    if (target instanceof Opaque) return;
    if (!(target instanceof Dict) || items.length % 2 !== 0) {
      throw new Problem(`its pickle sets ${items.length} keys and values in ${describe(target)}`);
    }
    this.#spend(ENTRY * items.length);
    for (let i = 0; i < items.length; i += 2) {
      target.set(items[i] as PickleValue, items[i + 1] as PickleValue);
    }
  }
}

// What Python 2, and protocol 2 for its sake, calls modules of Python 3.
const MODULES: ReadonlyMap<string, string> = new Map([
  ['__builtin__', 'builtins'],
  ['copy_reg', 'copyreg'],
]);

const MAX_WITH_SURROGATES = 1 << 12;

/** Python's strings may have halves of surrogate pairs, as names of files do that are not UTF-8. */
function decodeSurrogates(bytes: Buffer): string {
  const parts = bytes.toString('latin1').split(/(\xed[\xa0-\xbf][\x80-\xbf])/);
  return parts
    .map((part, i) => {
      const encoded = Buffer.from(part, 'latin1');
      if (i % 2 === 0) return utf8.decode(encoded);
      const [, high, low] = encoded as unknown as [number, number, number];
      return String.fromCharCode(0xd000 | ((high & 0x3f) << 6) | (low & 0x3f));
    })
    .join('');
}

function unknownOpcode(op: number, at: number): Problem {
  return new Problem(
    `its pickle has opcode 0x${op.toString(16).padStart(2, '0')} at byte ${at},` +
      ' which weights do not need',
  );
}
