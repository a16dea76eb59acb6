import type { DType } from '../torch/tensor/dtype';
import { Problem, quote } from './problem';

/** What one dtype is called in each format, and the bytes of one element. */
export interface StoredDtype {
  readonly dtype: DType;
  readonly size: number;
  /** PyTorch's storage class, in module `torch`; dtypes from after those classes have none. */
  readonly storage?: string;
  /** The name in a safetensors header. */
  readonly code?: string;
  /** How many elements of a safetensors header's shape one element holds, along the last dimension. 1. */
  readonly perElement?: number;
}

export const STORED_DTYPES: readonly StoredDtype[] = [
  { dtype: 'float32', size: 4, storage: 'FloatStorage', code: 'F32' },
  { dtype: 'float64', size: 8, storage: 'DoubleStorage', code: 'F64' },
  { dtype: 'float16', size: 2, storage: 'HalfStorage', code: 'F16' },
  { dtype: 'bfloat16', size: 2, storage: 'BFloat16Storage', code: 'BF16' },
  { dtype: 'uint8', size: 1, storage: 'ByteStorage', code: 'U8' },
  { dtype: 'int8', size: 1, storage: 'CharStorage', code: 'I8' },
  { dtype: 'int16', size: 2, storage: 'ShortStorage', code: 'I16' },
  { dtype: 'int32', size: 4, storage: 'IntStorage', code: 'I32' },
  { dtype: 'int64', size: 8, storage: 'LongStorage', code: 'I64' },
  { dtype: 'bool', size: 1, storage: 'BoolStorage', code: 'BOOL' },
  { dtype: 'complex64', size: 8, storage: 'ComplexFloatStorage', code: 'C64' },
  { dtype: 'complex128', size: 16, storage: 'ComplexDoubleStorage' },
  { dtype: 'complex32', size: 4 },
  { dtype: 'uint16', size: 2, code: 'U16' },
  { dtype: 'uint32', size: 4, code: 'U32' },
  { dtype: 'uint64', size: 8, code: 'U64' },
  { dtype: 'float8_e4m3fn', size: 1, code: 'F8_E4M3' },
  { dtype: 'float8_e5m2', size: 1, code: 'F8_E5M2' },
  { dtype: 'float8_e4m3fnuz', size: 1, code: 'F8_E4M3FNUZ' },
  { dtype: 'float8_e5m2fnuz', size: 1, code: 'F8_E5M2FNUZ' },
  { dtype: 'float8_e8m0fnu', size: 1, code: 'F8_E8M0' },
  { dtype: 'float4_e2m1fn_x2', size: 1, code: 'F4', perElement: 2 },
  { dtype: 'bits1x8', size: 1 },
  { dtype: 'bits2x4', size: 1 },
  { dtype: 'bits4x2', size: 1 },
  { dtype: 'bits8', size: 1 },
  { dtype: 'bits16', size: 2 },
  { dtype: 'qint8', size: 1, storage: 'QInt8Storage' },
  { dtype: 'quint8', size: 1, storage: 'QUInt8Storage' },
  { dtype: 'qint32', size: 4, storage: 'QInt32Storage' },
  { dtype: 'quint4x2', size: 1, storage: 'QUInt4x2Storage' },
  { dtype: 'quint2x4', size: 1, storage: 'QUInt2x4Storage' },
];

const BY_NAME = new Map(STORED_DTYPES.map((stored) => [stored.dtype, stored]));

/** How a tensor's dtype is stored. */
export function storedDtype(dtype: DType): StoredDtype {
  const stored = BY_NAME.get(dtype);
  if (!stored) throw new Problem(`no file format has tensors of ${dtype}`);
  return stored;
}

// LibTorch's own limit for strided iteration; no network comes near it.
const MAX_DIMENSIONS = 64;

/** Whether `value` is a size, a stride or an offset: an integer that counts something. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * That a file's word for a shape is one.
 *
 * @throws Problem for a negative size, too many dimensions or elements.
 */
export function checkShape(
  what: string,
  shape: readonly unknown[],
): asserts shape is readonly number[] {
  if (shape.length > MAX_DIMENSIONS) {
    throw new Problem(
      `${what} has ${shape.length} dimensions, where at most ${MAX_DIMENSIONS} are possible`,
    );
  }
  let product = 1;
  for (const size of shape) {
    if (!isCount(size)) throw new Problem(`${what} has ${quote(size)} in its shape, not a size`);
    // Also of an empty tensor: LibTorch computes strides from the other sizes.
    product *= Math.max(size, 1);
    if (!isCount(product)) throw new Problem(`${what} has more elements than can be counted`);
  }
}

export function countElements(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Whether several elements are in one byte. */
export function isPacked(dtype: DType): dtype is 'quint4x2' | 'quint2x4' {
  return dtype === 'quint4x2' || dtype === 'quint2x4';
}

/** The bytes of a tensor's elements: packed ones fill theirs row by row. */
export function bytesOfElements({ dtype, size }: StoredDtype, shape: readonly number[]): number {
  if (!isPacked(dtype)) return countElements(shape) * size;
  const perByte = dtype === 'quint4x2' ? 2 : 4;
  return countElements(shape.slice(0, -1)) * Math.ceil((shape.at(-1) ?? 1) / perByte);
}

/** The strides of elements that lie in row-major order. */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const size of shape.toReversed()) {
    strides.unshift(stride);
    stride *= Math.max(size, 1);
  }
  return strides;
}
