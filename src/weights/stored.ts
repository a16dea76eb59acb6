import type { DType } from '../tensor/dtype';
import { Problem, quote } from './problem';

/** What one dtype is called in each format, and the bytes of one element. */
export interface StoredDtype {
  readonly dtype: DType;
  readonly size: number;
  /** PyTorch's storage class, in module `torch`. */
  readonly storage: string;
  /** The name in a safetensors header. */
  readonly code: string;
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
];

/** A tensor on its way to a file: its elements' bytes in row-major order. */
export interface StoredTensor {
  readonly name: string;
  readonly dtype: StoredDtype;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
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
