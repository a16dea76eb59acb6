import type { Tensor } from '../core';
import { getIndex, type Index, type Indices, nonzero, setIndex } from '../indexing';
import { type NormArguments, norm } from '../norm';
import {
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
  unique,
  uniqueConsecutive,
} from '../unique';

/** Indices, and what else Python does around operators. */
export class IndexingMethods {
  /**
   * Python's `x[...]`: `x.index(0, '1:3', null, mask)` is `x[0, 1:3, None, mask]`.
   *
   * @throws TorchError `ERR_ARGUMENT` for a text that is no range; `ERR_INDEX`
   */
  index<const Given extends readonly (Index | string)[]>(
    this: Tensor,
    ...indices: Indices<Given>
  ): Tensor {
    return getIndex(this, indices as readonly Index[]);
  }

  /** Python's `x[...] = values`, or with `accumulate` its `+=`; `values` broadcasts. */
  indexPut_<Self extends Tensor, const Given extends readonly (Index | string)[]>(
    this: Self,
    indices: Indices<Given>,
    values: Tensor | number | boolean,
    accumulate = false,
  ): Self {
    setIndex(this, indices as readonly Index[], values, accumulate);
    return this;
  }

  /** A norm of all elements, or over `dim`; see `torch.norm`. */
  norm(this: Tensor, ...args: NormArguments): Tensor {
    return norm(this, ...args);
  }

  /** The indices of what is not zero; see `torch.nonzero`. */
  nonzero(this: Tensor, options?: { asTuple?: false | undefined }): Tensor;
  nonzero(this: Tensor, options: { asTuple: true }): Tensor[];
  nonzero(this: Tensor, options?: { asTuple?: boolean | undefined }): Tensor | Tensor[] {
    return nonzero(this, options as { asTuple: true });
  }

  /** The different elements, in order; see `torch.unique`. */
  unique<const Options extends UniqueOptions = Record<never, never>>(
    this: Tensor,
    options?: Options,
  ): UniqueResult<Options> {
    return unique(this, options);
  }

  /** As `unique`, of neighbours only; see `torch.uniqueConsecutive`. */
  uniqueConsecutive<const Options extends UniqueConsecutiveOptions = Record<never, never>>(
    this: Tensor,
    options?: Options,
  ): UniqueResult<Options> {
    return uniqueConsecutive(this, options);
  }
}
