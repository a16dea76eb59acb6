import type { DeviceLike } from '../device';
import type { DType } from '../tensor/dtype';

/** An integer; beyond 2^53 a bigint. */
export type Int = number | bigint;

/** A number where any will do: a whole one is an integer, as Python's `2`, another a float. */
export type Scalar = number | bigint | boolean;

/** How elements are stored: one after another, or only those that are not zero. */
export type Layout =
  | 'strided'
  | 'sparse_coo'
  | 'sparse_csr'
  | 'sparse_csc'
  | 'sparse_bsr'
  | 'sparse_bsc';

/** What a new tensor is to be. */
export interface TensorOptions {
  /** What the operator says where nothing else does; mostly float32. */
  dtype?: DType | null | undefined;
  layout?: Layout | null | undefined;
  /** The CPU where nothing says otherwise. */
  device?: DeviceLike | null | undefined;
  /** In memory from which copies to a GPU are faster. */
  pinMemory?: boolean | null | undefined;
  /** Autograd is to record what becomes of it. */
  requiresGrad?: boolean | undefined;
}
