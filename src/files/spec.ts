import { isQuantized } from '../torch/tensor/dtype';
import type { Quantizer } from '../torch/tensor/quantizer';
import { Foreign } from './pickle/value';
import { Problem, quote } from './problem';
import type { Source } from './source';
import {
  bytesOfElements,
  checkShape,
  contiguousStrides,
  countElements,
  isCount,
  isPacked,
  type StoredDtype,
} from './stored';

/** Elements' bytes somewhere in the file, which tensors share. */
export class StorageSpec extends Foreign {
  readonly what = 'a storage';
  /** Where in the file; the reader of a format finds it out. */
  position = 0;
  /** The file, where it is not the one that was opened, but a shard that it names. */
  source: Source | undefined;

  constructor(
    readonly key: string,
    readonly numBytes: number,
  ) {
    super();
  }
}

/** A tensor as its file describes it: a view of a storage, within its bounds. */
export class TensorSpec extends Foreign {
  readonly what = 'a tensor';

  constructor(
    readonly dtype: StoredDtype,
    readonly storage: StorageSpec,
    /** In elements. */
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
    /** Of a quantised tensor. */
    readonly quantizer?: StoredQuantizer | undefined,
  ) {
    super();
  }

  /** The bytes of its elements. */
  get numBytes(): number {
    return bytesOfElements(this.dtype, this.shape);
  }
}

/** How a file's tensor is quantised. */
export type StoredQuantizer = Quantizer<TensorSpec>;

/**
 * The tensor that a file describes, of values as they stand there.
 *
 * @throws Problem where a number is none, or the storage does not reach that far.
 */
export function tensorSpec(
  dtype: StoredDtype,
  storage: StorageSpec,
  offset: unknown,
  shape: readonly unknown[],
  strides: readonly unknown[],
  quantizer?: StoredQuantizer,
): TensorSpec {
  checkShape('a tensor', shape);
  if (strides.length !== shape.length || !strides.every(isCount) || !isCount(offset)) {
    throw new Problem(
      `a tensor of shape [${shape}] has the strides [${strides.slice(0, 64).map(String)}]` +
        ` and the offset ${String(offset)}: not a count for each dimension`,
    );
  }
  if (isQuantized(dtype.dtype) !== (quantizer !== undefined)) {
    const what = quantizer ? 'a quantisation, and that dtype has none' : 'no quantisation';
    throw new Problem(`a tensor of ${dtype.dtype} has ${what}`);
  }
  const needed = isPacked(dtype.dtype)
    ? packedBytes(dtype, offset, shape, strides)
    : stridedBytes(dtype, offset, shape, strides);
  if (!(needed <= storage.numBytes)) {
    throw new Problem(
      `a tensor of shape [${shape}], strides [${strides}] and offset ${offset} needs ${needed}` +
        ` bytes of storage ${quote(storage.key)}, which has ${storage.numBytes}`,
    );
  }
  return new TensorSpec(dtype, storage, offset, shape, strides, quantizer);
}

/** How much of its storage the elements reach over. */
function stridedBytes(
  { size }: StoredDtype,
  offset: number,
  shape: readonly number[],
  strides: readonly number[],
): number {
  if (countElements(shape) === 0) return offset * size;
  return (shape.reduce((at, n, dim) => at + (n - 1) * (strides[dim] as number), offset) + 1) * size;
}

/** The same where LibTorch has no strides. */
function packedBytes(
  dtype: StoredDtype,
  offset: number,
  shape: readonly number[],
  strides: readonly number[],
): number {
  const isPlain = offset === 0 && contiguousStrides(shape).every((it, dim) => it === strides[dim]);
  if (isPlain) return bytesOfElements(dtype, shape);
  throw new Problem(
    `a tensor of ${dtype.dtype} and shape [${shape}] has the strides [${strides}] and the offset` +
      ` ${offset}, where only one in row-major order, from the beginning of its storage, is possible`,
  );
}
