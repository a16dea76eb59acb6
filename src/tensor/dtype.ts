import { invalidArgument } from '../errors';

/** The types of a tensor's elements, by PyTorch's names. */
export type DType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'uint8'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'bool'
  | 'complex64'
  | 'complex128';

const DTYPES: ReadonlySet<unknown> = new Set<DType>([
  ...(['float32', 'float64', 'float16', 'bfloat16', 'uint8', 'int8', 'int16'] as const),
  ...(['int32', 'int64', 'bool', 'complex64', 'complex128'] as const),
]);

export function isDType(value: unknown): value is DType {
  return DTYPES.has(value);
}

export const float32 = 'float32';
export const float64 = 'float64';
export const float16 = 'float16';
export const bfloat16 = 'bfloat16';
export const uint8 = 'uint8';
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
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array;

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
];

/** The dtype whose elements a typed array (or a Node Buffer) holds. */
export function dtypeOfArray(array: ArrayBufferView): DType {
  if (array instanceof Float32Array) return 'float32';
  if (array instanceof Float64Array) return 'float64';
  if (array instanceof Uint8Array || array instanceof Uint8ClampedArray) return 'uint8';
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Int16Array) return 'int16';
  if (array instanceof Int32Array) return 'int32';
  if (array instanceof BigInt64Array) return 'int64';
  throw invalidArgument(
    'data',
    'a Float32Array, Float64Array, Uint8Array, Int8Array, Int16Array, Int32Array or BigInt64Array',
    array,
  );
}

export function isFloatingPoint(dtype: DType): boolean {
  return dtype.startsWith('float') || dtype === 'bfloat16';
}

export function isComplex(dtype: DType): boolean {
  return dtype.startsWith('complex');
}
