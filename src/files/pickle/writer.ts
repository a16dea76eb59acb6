import { types } from 'node:util';
import { isPlainObject } from '../../base/dict';
import { type Normalization, normalizationOf } from '../../base/normalization';
import type { Quantizer } from '../../torch/tensor/quantizer';
import { Tensor } from '../../torch/tensor/tensor';
import { Problem, quote } from '../problem';
import type { StoredDtype } from '../stored';
import {
  ORDERED_DICT,
  REBUILD_QUANTIZED,
  REBUILD_TENSOR,
  REBUILD_UNTYPED,
  UNTYPED_STORAGE,
} from './globals';
import { METADATA, NORMALIZATION } from './metadata';

/** Where a tensor's elements are: a view of the file's storage `key`. */
export interface TensorPlace {
  readonly dtype: StoredDtype;
  readonly key: number;
  readonly numBytes: number;
  readonly offset: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly quantizer?: Quantizer<TensorPlace> | undefined;
}

// Opcodes of pickle protocol 2, by Python's names.
const PROTO_2 = bytes(0x80, 2);
const MARK = bytes(0x28);
const STOP = bytes(0x2e);
const NONE = bytes(0x4e);
const REDUCE = bytes(0x52);
const BINPERSID = bytes(0x51);
const TUPLE = bytes(0x74);
const EMPTY_TUPLE = bytes(0x29);
const EMPTY_LIST = bytes(0x5d);
const EMPTY_DICT = bytes(0x7d);
const APPENDS = bytes(0x65);
const SETITEMS = bytes(0x75);
const BUILD = bytes(0x62);
const NEWTRUE = bytes(0x88);
const NEWFALSE = bytes(0x89);

/** Also what ends the walk in a value that contains itself. */
export const MAX_DEPTH = 100;

/**
 * The pickle of a value: Maps as OrderedDicts, plain objects as dicts, arrays as lists, whole numbers
 * as ints. `place` says where a tensor's elements are; what is reached by names is called by them.
 *
 * @throws Problem where there is something that is none of these.
 */
export function writePickle(
  value: unknown,
  place: (name: string, tensor: Tensor) => TensorPlace,
): Uint8Array {
  return Buffer.concat([PROTO_2, ...write(value, [])].concat(STOP));

  function write(item: unknown, path: readonly string[]): Buffer[] {
    if (path.length > MAX_DEPTH) {
      throw new Problem(`what is to be saved is more than ${MAX_DEPTH} deep, or contains itself`);
    }
    if (item === null) return [NONE];
    if (item === true || item === false) return [item ? NEWTRUE : NEWFALSE];
    if (typeof item === 'number') return [number(item)];
    if (typeof item === 'bigint') return [long(item)];
    if (typeof item === 'string') return [text(item)];
    const name = path.join('.');
    if (item instanceof Tensor) return rebuild(place(name, item));
    if (Array.isArray(item)) {
      const items = item.flatMap((each, i) => write(each, [...path, `${i}`]));
      return [EMPTY_LIST, MARK, ...items, APPENDS];
    }
    if (types.isMap(item)) {
      return [...writeDict([...ORDERED], [...item], path), ...metadata(normalizationOf(item))];
    }
    if (isPlainObject(item)) {
      const entries = Object.entries(item).filter(([, each]) => each !== undefined);
      return writeDict([EMPTY_DICT], entries, path);
    }
    const what = `a ${typeof item === 'object' ? item.constructor?.name : typeof item}`;
    throw new Problem(
      `${name ? quote(name) : 'it'} is ${what}, and only tensors, numbers, strings, booleans, null,` +
        ' and arrays, Maps and plain objects of them are saved',
    );
  }

  /** The attribute of the dict before it, for which PyTorch has a place: its modules take no notice. */
  function metadata(normalization: Normalization | undefined): Buffer[] {
    if (!normalization) return [];
    const { mean, std } = normalization;
    const own = { version: 1, [NORMALIZATION]: { mean: [...mean], std: [...std] } };
    return [...write({ [METADATA]: { '': own } }, []), BUILD];
  }

  function writeDict(
    empty: Buffer[],
    entries: readonly [unknown, unknown][],
    path: readonly string[],
  ): Buffer[] {
    const items = entries.flatMap(([key, item]) => {
      if (typeof key !== 'string' && typeof key !== 'number') {
        const where = path.length > 0 ? quote(path.join('.')) : 'what is saved';
        throw new Problem(`${where} has a key that is a ${typeof key}, not a string or a number`);
      }
      return [...write(key, []), ...write(item, [...path, String(key)])];
    });
    return [...empty, MARK, ...items, SETITEMS];
  }
}

function rebuild(place: TensorPlace): Buffer[] {
  const { dtype, key, numBytes, offset, shape, strides, quantizer } = place;
  const isTyped = dtype.storage !== undefined;
  const storageClass = isTyped ? `torch.${dtype.storage}` : UNTYPED_STORAGE;
  const length = isTyped ? numBytes / dtype.size : numBytes;
  const storage = [text('storage'), global(storageClass), text(`${key}`), text('cpu')];
  const typed = quantizer ? REBUILD_QUANTIZED : REBUILD_TENSOR;
  return [
    global(isTyped ? typed : REBUILD_UNTYPED),
    MARK,
    ...tuple(...storage, number(length)),
    BINPERSID,
    number(offset),
    ...tuple(...shape.map(number)),
    ...tuple(...strides.map(number)),
    ...(quantizer ? tuple(...quantization(quantizer)) : []),
    NEWFALSE, // requires_grad: a state dict's tensors do not
    ...ORDERED, // hooks
    ...(isTyped ? [] : [global(`torch.${dtype.dtype}`)]),
    TUPLE,
    REDUCE,
  ];
}

function quantization(quantizer: Quantizer<TensorPlace>): Buffer[] {
  if (quantizer.scheme === 'per_tensor_affine') {
    return [global('torch.per_tensor_affine'), float(quantizer.scale), number(quantizer.zeroPoint)];
  }
  const { scales, zeroPoints, axis } = quantizer;
  // One name for both schemes, as PyTorch: the zero points' dtype tells which it is.
  return [
    global('torch.per_channel_affine'),
    ...rebuild(scales),
    ...rebuild(zeroPoints),
    number(axis),
  ];
}

function bytes(...values: number[]): Buffer<ArrayBuffer> {
  return Buffer.from(values);
}

function tuple(...items: Buffer[]): Buffer[] {
  return [MARK, ...items, TUPLE];
}

const globals = new Map<string, Buffer>();

function global(name: string): Buffer {
  let written = globals.get(name);
  if (!written) {
    const dot = name.lastIndexOf('.');
    written = Buffer.from(`c${name.slice(0, dot)}\n${name.slice(dot + 1)}\n`);
    globals.set(name, written);
  }
  return written;
}

const ORDERED = [global(ORDERED_DICT), EMPTY_TUPLE, REDUCE];

function text(value: string): Buffer {
  const utf8 = Buffer.from(value);
  const header = Buffer.from('X0000');
  header.writeUInt32LE(utf8.length, 1);
  return Buffer.concat([header, utf8]);
}

/** BININT where 4 bytes hold the number, LONG1 for a larger whole one, otherwise BINFLOAT. */
function number(value: number): Buffer {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return float(value);
  if (value !== (value | 0)) return long(BigInt(value));
  const int = Buffer.from('J0000');
  int.writeInt32LE(value, 1);
  return int;
}

function float(value: number): Buffer {
  const written = Buffer.from('G00000000');
  written.writeDoubleBE(value, 1);
  return written;
}

/** LONG1: the fewest bytes of two's complement that hold the number. */
function long(value: bigint): Buffer {
  let length = 1;
  while (BigInt.asIntN(8 * length, value) !== value) length++;
  if (length > 0xff) throw new Problem('it has an integer of more than 255 bytes');
  const digits = BigInt.asUintN(8 * length, value)
    .toString(16)
    .padStart(2 * length, '0');
  return Buffer.concat([bytes(0x8a, length), Buffer.from(digits, 'hex').reverse()]);
}
