import { ORDERED_DICT, REBUILD_TENSOR } from './rebuild';
import { countElements, type StoredTensor } from './stored';

// Opcodes of pickle protocol 2, by Python's names.
const PROTO_2 = bytes(0x80, 2);
const MARK = bytes(0x28);
const STOP = bytes(0x2e);
const REDUCE = bytes(0x52);
const BINPERSID = bytes(0x51);
const TUPLE = bytes(0x74);
const EMPTY_TUPLE = bytes(0x29);
const SETITEMS = bytes(0x75);
const NEWFALSE = bytes(0x89);

/** The pickle of an OrderedDict of tensors, tensor i with its elements in storage `i`. */
export function pickleStateDict(tensors: readonly StoredTensor[]): Uint8Array<ArrayBuffer> {
  const emptyDict = [global(ORDERED_DICT), EMPTY_TUPLE, REDUCE];
  return Buffer.concat([
    PROTO_2,
    ...emptyDict,
    MARK,
    ...tensors.flatMap((tensor, i) => [text(tensor.name), ...rebuildTensor(tensor, `${i}`)]),
    SETITEMS,
    STOP,
  ]);

  function rebuildTensor({ dtype, shape }: StoredTensor, key: string): Buffer[] {
    const strides = shape.map((_, dim) =>
      shape.slice(dim + 1).reduce((product, size) => product * Math.max(size, 1), 1),
    );
    const storage = [text('storage'), global(`torch.${dtype.storage}`), text(key), text('cpu')];
    return [
      global(REBUILD_TENSOR),
      MARK,
      ...tuple(...storage, integer(countElements(shape))),
      BINPERSID,
      integer(0), // the offset
      ...tuple(...shape.map(integer)),
      ...tuple(...strides.map(integer)),
      NEWFALSE, // requires_grad
      ...emptyDict, // hooks
      TUPLE,
      REDUCE,
    ];
  }
}

function bytes(...values: number[]): Buffer {
  return Buffer.from(values);
}

function tuple(...items: Buffer[]): Buffer[] {
  return [MARK, ...items, TUPLE];
}

function global(name: string): Buffer {
  const dot = name.lastIndexOf('.');
  return Buffer.from(`c${name.slice(0, dot)}\n${name.slice(dot + 1)}\n`);
}

function text(value: string): Buffer {
  const utf8 = Buffer.from(value);
  const header = Buffer.from('X0000');
  header.writeUInt32LE(utf8.length, 1);
  return Buffer.concat([header, utf8]);
}

/** BININT, or LONG1 of 8 bytes where 4 do not hold the number. */
function integer(value: number): Buffer {
  if (value < 2 ** 31) {
    const int = Buffer.from('J0000');
    int.writeInt32LE(value, 1);
    return int;
  }
  const long = Buffer.from([0x8a, 8, 0, 0, 0, 0, 0, 0, 0, 0]);
  long.writeBigInt64LE(BigInt(value), 2);
  return long;
}
