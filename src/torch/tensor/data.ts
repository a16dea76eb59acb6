import { native } from '../../addon/binding';
import { invalidArgument, type TorchError, torchError } from '../../base/errors';
import { callTensor } from '../dispatch/call';
import { type Tensor, tensorOf } from './core';
import {
  ARRAY_TYPES,
  type DType,
  dtypeOfArray,
  isComplex,
  isFloatingPoint,
  isQuantized,
  type TypedArray,
} from './dtype';
import { slotOf } from './handle';

/** Numbers (or booleans) in arrays of arrays, all of one length at each depth. */
export type NestedArray = number | boolean | NestedArray[];

/** What a tensor can be made of. */
export type TensorData = number | boolean | bigint | ArrayBufferView | readonly TensorData[];

export interface ReadOptions {
  /** int64 as BigInt64Array (the default), or as Float64Array, where every value must be exact. */
  bigint?: boolean | undefined;
}

/** The elements in row-major order, copied. */
export function elementsOf(tensor: Tensor, { bigint = true }: ReadOptions = {}): TypedArray {
  const { dtype } = tensor;
  const direct = ARRAY_TYPES.find((type) => type.dtype === dtype);
  if (!direct) {
    if (!isFloatingPoint(dtype)) {
      const use = isComplex(dtype)
        ? ': read torch.viewAsReal(x), the real and imaginary parts'
        : isQuantized(dtype)
          ? ': read x.dequantize(), or x.intRepr(), the integers'
          : '';
      throw torchError('ERR_DTYPE', `Expected real elements to read but received ${dtype}${use}`);
    }
    using converted = callTensor('to', [tensor, 'float32']);
    return elementsOf(converted);
  }
  const elements = direct.from(bytesOf(tensor));
  const isWide = elements instanceof BigInt64Array || elements instanceof BigUint64Array;
  return isWide && !bigint ? toNumbers(elements) : elements;
}

/** A copy of the elements' bytes, in row-major order. */
export function bytesOf(tensor: Tensor): ArrayBuffer {
  const slot = slotOf(tensor);
  const size = native.numBytes(slot);
  let buffer: ArrayBuffer;
  try {
    buffer = new ArrayBuffer(size);
  } catch (error) {
    const message = `Expected memory for the tensor's ${size} bytes but there is none`;
    throw torchError('ERR_OUT_OF_MEMORY', message, { cause: error });
  }
  native.toData(slot, buffer);
  return buffer;
}

/** A tensor with a copy of these bytes, uint8. */
export function fromBytes(bytes: Uint8Array, shape: readonly number[]): Tensor {
  return tensorOf(native.fromData(bytes, shape, 'uint8'));
}

function toNumbers(integers: BigInt64Array | BigUint64Array): Float64Array {
  return Float64Array.from(integers as Iterable<bigint>, (integer) => {
    const number = Number(integer);
    if (!Number.isSafeInteger(number)) {
      throw torchError('ERR_VALUE', `Expected integers below 2^53 but there is ${integer}`);
    }
    return number;
  });
}

/** The elements as arrays nested as the tensor's dimensions are. */
export function nest(tensor: Tensor): NestedArray {
  const { shape } = tensor;
  const elements = elementsOf(tensor, { bigint: false });
  const isBool = tensor.dtype === 'bool';
  let at = 0;
  const build = (dim: number): NestedArray => {
    if (dim === shape.length) {
      const element = Number(elements[at++]);
      return isBool ? element !== 0 : element;
    }
    return Array.from({ length: shape[dim] as number }, () => build(dim + 1));
  };
  return build(0);
}

/** A tensor with a copy of what `data` holds; without `dtype`, of the dtype Python would choose. */
export function fromData(data: TensorData, dtype?: DType): Tensor {
  if (ArrayBuffer.isView(data)) {
    const held = dtypeOfArray(data);
    return fromArray(data as TypedArray, held, [(data as TypedArray).length], dtype ?? held);
  }
  const shape: number[] = [];
  const flat: (number | boolean | bigint)[] = [];
  flatten(data as NestedInput, 0, shape, flat);
  const wanted = dtype ?? inferDtype(flat);
  if (wanted === 'int64') {
    return fromArray(BigInt64Array.from(flat, toBigInt), 'int64', shape, wanted);
  }
  const range = RANGES.get(wanted);
  for (const value of range ? flat : []) {
    const [least, most] = range as readonly [number, number];
    if (!(Number(value) >= least && Number(value) <= most)) {
      throw invalidArgument('data', `numbers that ${wanted} has`, value);
    }
  }
  // Doubles hold every other dtype's values: LibTorch rounds or wraps them as it does elsewhere.
  return fromArray(Float64Array.from(flat, Number), 'float64', shape, wanted);
}

/** What PyTorch takes for each dtype; of uint8 the negative ones wrap. */
const RANGES: ReadonlyMap<DType, readonly [least: number, most: number]> = new Map([
  ['uint8', [-255, 255]],
  ['int8', [-128, 127]],
  ['int16', [-(2 ** 15), 2 ** 15 - 1]],
  ['int32', [-(2 ** 31), 2 ** 31 - 1]],
]);

function fromArray(array: TypedArray, held: DType, shape: number[], wanted: DType): Tensor {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const tensor = tensorOf(native.fromData(bytes, shape, held));
  if (wanted === held) return tensor;
  using source = tensor;
  return callTensor('to', [source, wanted]);
}

/** As deep as PyTorch looks into lists. One that contains itself has no end. */
export const MAX_DIMS = 128;

type NestedInput = number | boolean | bigint | readonly NestedInput[];

function flatten(
  data: NestedInput,
  depth: number,
  shape: number[],
  flat: (number | boolean | bigint)[],
): void {
  if (!Array.isArray(data)) {
    if (depth !== shape.length) throw ragged();
    if (typeof data !== 'number' && typeof data !== 'boolean' && typeof data !== 'bigint') {
      throw invalidArgument('data', 'numbers, booleans or arrays of them', data);
    }
    flat.push(data);
    return;
  }
  if (depth === MAX_DIMS) {
    throw invalidArgument('data', `arrays in arrays at most ${MAX_DIMS} deep`, data);
  }
  if (depth === shape.length && flat.length === 0) shape.push(data.length);
  else if (shape[depth] !== data.length) throw ragged();
  for (const item of data) flatten(item, depth + 1, shape, flat);
}

function ragged(): TorchError {
  return torchError('ERR_SHAPE', 'Expected arrays of one length at each depth of data');
}

function toBigInt(value: number | boolean | bigint): bigint {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw invalidArgument('data', 'integers', value);
  }
  const integer = BigInt(typeof value === 'number' ? Math.trunc(value) : value);
  if (BigInt.asIntN(64, integer) !== integer) {
    throw invalidArgument('data', 'integers of 64 bits', value);
  }
  return integer;
}

function inferDtype(flat: readonly (number | boolean | bigint)[]): DType {
  if (flat.length === 0) return 'float32';
  if (flat.every((value) => typeof value === 'boolean')) return 'bool';
  return flat.every((value) => typeof value !== 'number' || Number.isSafeInteger(value))
    ? 'int64'
    : 'float32';
}
