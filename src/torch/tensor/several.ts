// Functions of any number of tensors, given one by one or in an array, as torch/functional.py has them.

import { invalidArgument, noMoreOptions } from '../../base/errors';
import { callTensor, callTensors } from '../dispatch/call';
import { Tensor } from './tensor';

/** Tensors one by one, or an array of them. */
export type Several = readonly Tensor[] | readonly [tensors: readonly Tensor[]];

function listOf(given: readonly unknown[]): readonly Tensor[] {
  const [first] = given;
  const list: readonly unknown[] = given.length === 1 && Array.isArray(first) ? first : given;
  if (list.every((item): item is Tensor => item instanceof Tensor)) return list;
  throw invalidArgument('tensors', 'tensors or an array of them', list);
}

/**
 * Sums of products by Einstein's convention, `'bij,bjk->bik'` for example, of any number of tensors.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
 */
export function einsum(equation: string, ...operands: Several): Tensor {
  return callTensor('einsum', [equation, listOf(operands)]);
}

export interface MeshgridOptions {
  /** `'ij'`, as PyTorch's default: rows first; `'xy'`: columns first. */
  indexing?: 'ij' | 'xy' | undefined;
}

/**
 * The coordinates of a grid whose axes are tensors of one dimension (or none): a tensor for each.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html
 */
export function meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[];
export function meshgrid(...tensors: Tensor[]): Tensor[];
export function meshgrid(...tensorsAndOptions: [...Tensor[], MeshgridOptions]): Tensor[];
export function meshgrid(...args: unknown[]): Tensor[] {
  const last = args.at(-1);
  const isList = last instanceof Tensor || Array.isArray(last);
  const isOptions = typeof last === 'object' && last !== null && !isList;
  const { indexing = 'ij', ...rest } = (isOptions ? last : {}) as MeshgridOptions;
  noMoreOptions(rest, { indexing });
  // An `undefined` at the end is no options.
  const tensors = listOf(isOptions || last === undefined ? args.slice(0, -1) : args);
  return callTensors('meshgrid', [tensors], { indexing });
}

/**
 * The tensors, all of the shape to which they broadcast, sharing their memory.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export function broadcastTensors(...tensors: Several): Tensor[] {
  return callTensors('broadcast_tensors', [listOf(tensors)]);
}

/**
 * Every combination of one element from each tensor of one dimension, a row each.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 */
export function cartesianProd(...tensors: Several): Tensor {
  return callTensor('cartesian_prod', [listOf(tensors)]);
}

/**
 * A matrix with the tensors as blocks on its diagonal.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html
 */
export function blockDiag(...tensors: Several): Tensor {
  return callTensor('block_diag', [listOf(tensors)]);
}

/**
 * Sums products over several dimensions at once: over the last `dims` of `a` and the first `dims` of
 * `b`, or over those that are listed.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
 */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims: number | readonly [dimsA: readonly number[], dimsB: readonly number[]] = 2,
): Tensor {
  for (const [name, tensor] of Object.entries({ a, b })) {
    if (!(tensor instanceof Tensor)) throw invalidArgument(name, 'a tensor', tensor);
  }
  if (typeof dims !== 'number') {
    if (!Array.isArray(dims) || dims.length !== 2) {
      throw invalidArgument('dims', 'a number, or two lists of dimensions', dims);
    }
    return callTensor('tensordot', [a, b, ...dims]);
  }
  if (!Number.isInteger(dims) || dims < 0 || dims > Math.min(a.ndim, b.ndim)) {
    const most = Math.min(a.ndim, b.ndim);
    throw invalidArgument('dims', `an integer from 0 to ${most}, or two lists of dimensions`, dims);
  }
  const counted = Array.from({ length: dims }, (_, i) => i);
  return callTensor('tensordot', [a, b, counted.map((i) => i - dims), counted]);
}
