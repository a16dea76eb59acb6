import { Foreign } from './pickle/value';
import { Problem, quote } from './problem';
import { checkShape, countElements, isCount, type StoredDtype } from './stored';

/** Elements' bytes somewhere in the file, which tensors share. */
export class StorageSpec extends Foreign {
  readonly what = 'a storage';
  /** Where in the file; the reader of a format finds it out. */
  position = 0;

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
  ) {
    super();
  }

  /** The bytes of its elements. */
  get numBytes(): number {
    return countElements(this.shape) * this.dtype.size;
  }
}

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
): TensorSpec {
  checkShape('a tensor', shape);
  if (strides.length !== shape.length || !strides.every(isCount) || !isCount(offset)) {
    throw new Problem(
      `a tensor of shape [${shape}] has the strides [${strides.slice(0, 64).map(String)}]` +
        ` and the offset ${String(offset)}: not a count for each dimension`,
    );
  }
  const last = shape.reduce((at, size, dim) => at + (size - 1) * (strides[dim] as number), offset);
  const needed = countElements(shape) > 0 ? (last + 1) * dtype.size : offset * dtype.size;
  if (!(needed <= storage.numBytes)) {
    throw new Problem(
      `a tensor of shape [${shape}], strides [${strides}] and offset ${offset} needs ${needed}` +
        ` bytes of storage ${quote(storage.key)}, which has ${storage.numBytes}`,
    );
  }
  return new TensorSpec(dtype, storage, offset, shape, strides);
}
