import { native, type Slot } from '../../addon/binding';
import { invalidArgument } from '../../base/errors';
import { Device, type DeviceLike, toDevice } from '../device';
import { Generator } from '../random';
import { Tensor, tensorOf } from '../tensor/core';
import { slotOf } from '../tensor/handle';
import { opName } from './ids';

/**
 * What an operator takes: tensors, numbers (whole ones are integers), booleans, strings (dtypes,
 * devices, memory formats and plain strings), lists, generators, null for None.
 */
export type OpArgument =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | Generator
  | Device
  | readonly OpArgument[];

/** Keyword arguments, by the names in the operator's schema (`keepdim`, `dtype`, `memory_format`). */
export interface OpKeywords {
  readonly [name: string]: OpArgument | undefined;
}

/** What an operator returns; several results are an array. */
export type OpResult = Tensor | number | bigint | boolean | string | null | OpResult[];

// The counterpart of native/core/dispatch/frame.h.
enum Tag {
  None = 0,
  Tensor = 1,
  Number = 2,
  Bool = 3,
  BigInt = 4,
  String = 5,
  List = 6,
  Generator = 7,
  Keyword = 8,
  Argument = 9,
}

let frame: Float64Array;
let bits: BigInt64Array; // the same memory, for 64-bit integers
let length = 0;
bindFrame(1 << 12);

function bindFrame(size: number): void {
  const next = new Float64Array(size);
  if (length > 0) next.set(frame.subarray(0, length));
  frame = next;
  bits = new BigInt64Array(next.buffer);
  native.bindFrame(next, grow);
}

/** Called from native code, whose results take so many numbers. */
function grow(needed: number): void {
  length = 0;
  bindFrame(2 ** Math.ceil(Math.log2(needed)));
}

function put(tag: Tag, content: number): void {
  if (length + 2 > frame.length) bindFrame(frame.length * 2);
  frame[length++] = tag;
  frame[length++] = content;
}

const interned = new Map<string, number>();

/** From here on ids are of one call alone; the same number is in native/core/dispatch/frame.h. */
const PASSING = 2 ** 31;
let isPassing = false;

function intern(text: string): number {
  let id = interned.get(text);
  if (id === undefined) {
    id = native.intern(text);
    if (id < PASSING) interned.set(text, id);
    else isPassing = true;
  }
  return id;
}

/** Before a call's strings: those of the one before are not needed any more. */
function forgetPassing(): void {
  native.forgetPassing();
  isPassing = false;
}

// No schema has lists of lists of lists.
const MAX_DEPTH = 4;

function write(op: number, value: OpArgument | undefined, depth = 0): void {
  if (typeof value === 'number') put(Tag.Number, value);
  else if (value instanceof Tensor) put(Tag.Tensor, slotOf(value));
  else if (value === null || value === undefined) put(Tag.None, 0);
  else if (typeof value === 'boolean') put(Tag.Bool, value ? 1 : 0);
  else if (typeof value === 'string') put(Tag.String, intern(value));
  else if (typeof value === 'bigint') {
    if (BigInt.asIntN(64, value) !== value) {
      throw invalidArgument(opName(op), 'an integer of 64 bits', value);
    }
    put(Tag.BigInt, 0);
    bits[length - 1] = value;
  } else if (Array.isArray(value)) {
    if (depth === MAX_DEPTH) {
      throw invalidArgument(opName(op), `lists in lists at most ${MAX_DEPTH} deep`, value);
    }
    const { length: count } = value; // and as many items, whatever its iterator says
    put(Tag.List, count);
    for (let i = 0; i < count; i++) write(op, value[i], depth + 1);
  } else if (value instanceof Generator) put(Tag.Generator, slotOf(value));
  else if (value instanceof Device) put(Tag.String, intern(value.toString()));
  else {
    throw invalidArgument(opName(op), 'a tensor, number, boolean, string, list or null', value);
  }
}

// Counts calls, to notice one that is made while another's arguments are read.
let turns = 0;

/** Writes a call's arguments into the frame; how many numbers they take. */
export function encode(
  op: number,
  args: ArrayLike<OpArgument | undefined>,
  keywords?: OpKeywords,
): number {
  // Read before anything is written: a getter could make a call of its own.
  const entries = keywords ? Object.entries(keywords) : NONE;
  const turn = ++turns;
  length = 0;
  if (isPassing) forgetPassing();
  for (let i = 0; i < args.length; i++) write(op, args[i]);
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    put(Tag.Keyword, intern(name));
    // A device that is not there: an error that says so, and not LibTorch's list of backends.
    write(op, name === 'device' && value !== null ? toDevice(value as DeviceLike) : value);
  }
  if (turn !== turns) {
    throw invalidArgument(opName(op), 'lists that call no operators when they are read', args);
  }
  return length;
}

const NONE: [string, OpArgument | undefined][] = [];

/**
 * What a call of `count` results left in the frame: the result, several as an array, null for none. One
 * that is an argument, written to, is that very object, found in `args` or `keywords`.
 */
export function decode(
  count: number,
  args: ArrayLike<OpArgument | undefined>,
  keywords?: OpKeywords,
): OpResult {
  length = 0;
  if (count === 1) return read(args, keywords);
  return count === 0 ? null : Array.from({ length: count }, () => read(args, keywords));
}

function read(args: ArrayLike<OpArgument | undefined>, keywords?: OpKeywords): OpResult {
  const tag = frame[length] as Tag;
  const content = frame[length + 1] as number;
  length += 2;
  switch (tag) {
    case Tag.Tensor:
      return tensorOf(content);
    case Tag.Argument:
      return argumentOf(content, args, keywords);
    case Tag.Bool:
      return content !== 0;
    case Tag.BigInt:
      return bits[length - 1] as bigint;
    case Tag.List:
      return Array.from({ length: content }, () => read(args, keywords));
    case Tag.Number:
      return content;
    case Tag.String:
      return native.text(content);
    default:
      return null;
  }
}

function argumentOf(
  slot: Slot,
  args: ArrayLike<OpArgument | undefined>,
  keywords: OpKeywords | undefined,
): Tensor {
  const isIt = (value: unknown): value is Tensor =>
    value instanceof Tensor && !value.isDisposed && slotOf(value) === slot;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (isIt(arg)) return arg;
  }
  return Object.values(keywords ?? {}).find(isIt) as Tensor;
}
