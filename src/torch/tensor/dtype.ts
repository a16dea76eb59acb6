import { invalidArgument } from '../../base/errors';

const DTYPES = [
  ...(['float32', 'float64', 'float16', 'bfloat16'] as const),
  ...(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz'] as const),
  ...(['float8_e8m0fnu', 'float4_e2m1fn_x2'] as const),
  ...(['uint8', 'uint16', 'uint32', 'uint64', 'int8', 'int16', 'int32', 'int64'] as const),
  ...(['bool', 'complex32', 'complex64', 'complex128'] as const),
  ...(['bits1x8', 'bits2x4', 'bits4x2', 'bits8', 'bits16'] as const),
  ...(['qint8', 'quint8', 'qint32', 'quint4x2', 'quint2x4'] as const),
] as const;

/** The types of a tensor's elements, by PyTorch's names. */
export type DType = (typeof DTYPES)[number];

export function isDType(value: unknown): value is DType {
  return (DTYPES as readonly unknown[]).includes(value);
}

export const float32 = 'float32';
export const float64 = 'float64';
export const float16 = 'float16';
export const bfloat16 = 'bfloat16';
export const uint8 = 'uint8';
export const uint16 = 'uint16';
export const uint32 = 'uint32';
export const uint64 = 'uint64';
export const int8 = 'int8';
export const int16 = 'int16';
export const int32 = 'int32';
export const int64 = 'int64';
export const bool = 'bool';
export const complex64 = 'complex64';
export const complex128 = 'complex128';

/** The arrays that hold a tensor's elements in JavaScript. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | BigUint64Array;

interface ArrayType {
  readonly dtype: DType;
  readonly from: (buffer: ArrayBuffer) => TypedArray;
}

/** How each dtype's elements are held; the others are converted to one of these first. */
export const ARRAY_TYPES: readonly ArrayType[] = [
  { dtype: 'float32', from: (buffer) => new Float32Array(buffer) },
  { dtype: 'float64', from: (buffer) => new Float64Array(buffer) },
  { dtype: 'uint8', from: (buffer) => new Uint8Array(buffer) },
  { dtype: 'bool', from: (buffer) => new Uint8Array(buffer) },
  { dtype: 'int8', from: (buffer) => new Int8Array(buffer) },
  { dtype: 'int16', from: (buffer) => new Int16Array(buffer) },
  { dtype: 'int32', from: (buffer) => new Int32Array(buffer) },
  { dtype: 'int64', from: (buffer) => new BigInt64Array(buffer) },
  { dtype: 'uint16', from: (buffer) => new Uint16Array(buffer) },
  { dtype: 'uint32', from: (buffer) => new Uint32Array(buffer) },
  { dtype: 'uint64', from: (buffer) => new BigUint64Array(buffer) },
];

/** By the name of an array's type, which is the same in each realm. */
const HELD: ReadonlyMap<string, DType> = new Map([
  // Node 24 has it, and the TypeScript that this is written in has no name for it.
  ['Float16Array', 'float16'],
  ['Float32Array', 'float32'],
  ['Float64Array', 'float64'],
  ['Uint8Array', 'uint8'],
  ['Uint8ClampedArray', 'uint8'],
  ['Int8Array', 'int8'],
  ['Int16Array', 'int16'],
  ['Int32Array', 'int32'],
  ['BigInt64Array', 'int64'],
  ['Uint16Array', 'uint16'],
  ['Uint32Array', 'uint32'],
  ['BigUint64Array', 'uint64'],
]);

/** The dtype whose elements a typed array (or a Node Buffer) holds. */
export function dtypeOfArray(array: ArrayBufferView): DType {
  const held = HELD.get((array as TypedArray)[Symbol.toStringTag]);
  if (held === undefined) throw invalidArgument('data', 'a typed array of numbers', array);
  return held;
}

export function isFloatingPoint(dtype: DType): boolean {
  return dtype.startsWith('float') || dtype === 'bfloat16';
}

/** Integers that stand for other numbers, by a scale and a zero point. */
export function isQuantized(dtype: DType): boolean {
  return /^qu?int/.test(dtype);
}

export function isComplex(dtype: DType): boolean {
  return dtype.startsWith('complex');
}
