import { optionsOf } from '../../base/check';
import { invalidArgument, torchError } from '../../base/errors';
import { callTensor, callTensors } from '../dispatch/call';
import { Tensor } from './core';
import { fromData, MAX_DIMS, type TensorData } from './data';
import { disposingRest } from './scope';

/**
 * What stands between the brackets of Python's `x[...]`:
 *
 * - a number: that row (or whatever the dimension holds), and the dimension goes;
 * - a range as Python writes it, `':'`, `'1:3'`, `'::2'`, `'-2:'`;
 * - `'...'`: as many `':'` as are missing;
 * - null: a new dimension of size 1;
 * - a tensor (or an array) of integers: rows by their numbers; of booleans: where they are true. Several
 *   go together, as in PyTorch.
 */
export type Index =
  | number
  | `${string}:${string}`
  | '...'
  | null
  | boolean
  | Tensor
  | readonly TensorData[];

/**
 * Indices as they are checked: a text that is written out must be a range or `'...'`, one that is put
 * together (`const rows = \`${from}:${to}\``, of type string) is looked at when it is used.
 */
export type Indices<Given extends readonly (Index | string)[]> = {
  [Key in keyof Given]: string extends Given[Key]
    ? Given[Key]
    : Given[Key] extends Index
      ? Given[Key]
      : Index;
};

const RANGE = /^\s*(-?\d*)\s*:\s*(-?\d*)\s*(?::\s*(-?\d*)\s*)?$/;

/** How many of the tensor's dimensions an index takes. */
function dimsTaken(index: Index): number {
  if (index === null || index === '...' || typeof index === 'boolean') return 0;
  if (index instanceof Tensor) {
    return index.dtype === 'bool' || index.dtype === 'uint8' ? index.ndim : 1;
  }
  if (Array.isArray(index)) {
    let mask: unknown = index;
    let depth = 0;
    for (; Array.isArray(mask) && depth <= MAX_DIMS; mask = mask[0]) depth++;
    return typeof mask === 'boolean' ? depth : 1;
  }
  return 1;
}

/** The part of `x` that is viewed, and the tensors that still choose from it, by dimension. */
function applyViews(x: Tensor, indices: readonly Index[]): [Tensor, (Tensor | null)[]] {
  if (!Array.isArray(indices)) throw invalidArgument('indices', 'an array of indices', indices);
  const taken = indices.reduce<number>((sum, index) => sum + dimsTaken(index), 0);
  if (taken > x.ndim) {
    throw torchError(
      'ERR_INDEX',
      `Expected at most ${x.ndim} indices for [${x.shape}] but received ${taken}`,
    );
  }
  if (indices.filter((index) => index === '...').length > 1) {
    throw invalidArgument('indices', "'...' once at most", indices.map(String).join(', '));
  }
  let view = x;
  let dim = 0;
  const chosen: (Tensor | null)[] = [];
  for (const index of indices) {
    if (index === '...') dim += x.ndim - taken;
    else if (index === null) view = view.unsqueeze(dim++);
    else if (typeof index === 'number') view = view.select(dim, index);
    else if (typeof index === 'string') view = applyRange(view, dim++, index);
    else {
      if (typeof index === 'boolean') view = view.unsqueeze(dim);
      const tensor = toTensor(index);
      while (chosen.length < dim) chosen.push(null);
      chosen.push(tensor);
      dim += typeof index === 'boolean' ? 1 : dimsTaken(index);
    }
  }
  return [view, chosen];
}

function applyRange(view: Tensor, dim: number, range: string): Tensor {
  const match = RANGE.exec(range);
  if (!match)
    throw invalidArgument('index', "a range such as ':', '1:3' or '::2', or '...'", range);
  const [start, end, step = 1] = match.slice(1).map((text) => (text ? Number(text) : undefined));
  if (step < 1) throw invalidArgument('index', 'a range with a step of at least 1', range);
  return view.slice(dim, start ?? null, end ?? null, step);
}

function toTensor(index: Tensor | boolean | readonly TensorData[]): Tensor {
  if (index instanceof Tensor) return index;
  if (typeof index === 'boolean') return fromData([index]);
  if (index.length === 0) return fromData([], 'int64');
  const tensor = fromData(index);
  if (tensor.dtype === 'float32') throw invalidArgument('index', 'integers or booleans', index);
  return tensor;
}

/** `x[indices]`: a view where only numbers, ranges and null are given, else a copy. */
export function getIndex(x: Tensor, indices: readonly Index[]): Tensor {
  return disposingRest(
    () => {
      const [view, chosen] = applyViews(x, indices);
      if (chosen.length > 0) return callTensor('index', [view, chosen]);
      return view === x ? callTensor('alias', [x]) : view;
    },
    () => true,
  );
}

/** `x[indices] = values`, or `+=` where `accumulate`. */
export function setIndex(
  x: Tensor,
  indices: readonly Index[],
  values: Tensor | number | boolean,
  accumulate: boolean,
): void {
  disposingRest(
    () => {
      const [view, chosen] = applyViews(x, indices);
      const { dtype, device } = x;
      let source =
        values instanceof Tensor
          ? values
          : callTensor('scalar_tensor', [values], { dtype, device });
      // As in PyTorch, values may have more dimensions than their place, of size 1 and in front.
      while (source.shape[0] === 1) source = source.squeeze(0);
      if (chosen.length > 0) callTensor('index_put_', [view, chosen, source, accumulate]);
      else if (accumulate) view.add_(source);
      else view.copy_(source);
    },
    () => true,
  );
}

/**
 * Where elements are not zero: `[how many, ndim]` indices, or with `asTuple` a tensor of indices for
 * each dimension, which `index` takes: `x.index(...x.nonzero({ asTuple: true }))`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(input: Tensor, options?: { asTuple?: false | undefined }): Tensor;
export function nonzero(input: Tensor, options: { asTuple: true }): Tensor[];
export function nonzero(
  input: Tensor,
  options: { asTuple?: boolean | undefined } = {},
): Tensor | Tensor[] {
  const { asTuple } = optionsOf(options, { asTuple: false });
  if (!asTuple) return callTensor('nonzero', [input]);
  return callTensors('nonzero_numpy', [input]);
}
