import { torchError } from '../../../base/errors';
import type { Tensor } from '../core';
import { type FromDataOptions, tensor } from '../creation';
import { elementsOf, type NestedArray, nest, type ReadOptions, type TensorData } from '../data';
import type { TypedArray } from '../dtype';
import { printTensor } from '../print';
import { type SharedTensor, share } from '../share';

/** The elements as JavaScript's values, and on their way to other threads. */
export class ValueMethods {
  /**
   * A copy of the elements in row-major order, in the typed array of their dtype: int64 and uint64 as
   * BigInt64Array and BigUint64Array, or with `{ bigint: false }` as Float64Array; floats smaller than
   * float32 as Float32Array; bool as Uint8Array of 0 and 1.
   */
  toTypedArray(
    this: Tensor,
    options: { bigint: false },
  ): Exclude<TypedArray, BigInt64Array | BigUint64Array>;
  toTypedArray(this: Tensor, options?: ReadOptions): TypedArray;
  toTypedArray(this: Tensor, options: ReadOptions = {}): TypedArray {
    return elementsOf(this, options);
  }

  /** The elements as nested arrays of numbers (or booleans); a scalar is its value. */
  toArray(this: Tensor): NestedArray {
    return nest(this);
  }

  /** The value of a tensor of one element. */
  item(this: Tensor): number | boolean {
    if (this.numel() !== 1) {
      throw torchError('ERR_SHAPE', `Expected one element but received [${this.shape}]`);
    }
    let value = this.toArray();
    while (Array.isArray(value)) value = value[0] as NestedArray;
    return value;
  }

  /** The slices along the first dimension, as Python iterates over a tensor. */
  *[Symbol.iterator](this: Tensor): IterableIterator<Tensor> {
    if (this.ndim === 0) {
      throw torchError('ERR_TYPE', 'Expected dimensions to iterate over but this is a scalar');
    }
    for (let i = 0; i < this.size(0); i++) yield this.select(0, i);
  }

  /** A tensor with a copy of `data`, of this one's dtype and on its device where nothing else is said. */
  newTensor(this: Tensor, data: TensorData, options: FromDataOptions = {}): Tensor {
    return tensor(data, {
      ...options,
      dtype: options.dtype ?? this.dtype,
      device: options.device ?? this.device,
    });
  }

  /**
   * Gives this tensor to another thread: post the plain object that this returns, and call
   * `fromShared` there. The memory is shared, nothing is copied; it stays until the other thread has
   * taken and disposed of it, whatever happens here.
   *
   * @throws TorchError `ERR_SHARED` for a tensor with an autograd graph, which cannot cross to another
   *   thread: share `tensor.detach()`
   */
  share(this: Tensor): SharedTensor {
    return share(this);
  }

  /** As PyTorch prints tensors. */
  toString(this: Tensor): string {
    return printTensor(this);
  }
}
