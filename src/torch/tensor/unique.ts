import { optionsOf } from '../../base/check';
import { callTensors } from '../dispatch/call';
import type { Tensor } from './core';

export interface UniqueConsecutiveOptions {
  /** Also where each element of the input is among the results; false. */
  returnInverse?: boolean | undefined;
  /** Also how often each result is in the input; false. */
  returnCounts?: boolean | undefined;
  /** Compare the slices of this dimension; null, the elements, is the default. */
  dim?: number | null | undefined;
}

export interface UniqueOptions extends UniqueConsecutiveOptions {
  /** In ascending order, true; on the CPU they are anyway. */
  sorted?: boolean | undefined;
}

/** The values, and what the options ask for besides. */
export type UniqueResult<Options> = Options extends { returnInverse: true }
  ? Options extends { returnCounts: true }
    ? [values: Tensor, inverse: Tensor, counts: Tensor]
    : [values: Tensor, inverse: Tensor]
  : Options extends { returnCounts: true }
    ? [values: Tensor, counts: Tensor]
    : Tensor;

/**
 * The different elements of a tensor, in one dimension; with `dim`, the different slices.
 *
 * ```ts
 * const [classes, counts] = torch.unique(mask, { returnCounts: true });
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique.html
 */
export function unique<const Options extends UniqueOptions = Record<never, never>>(
  input: Tensor,
  options?: Options,
): UniqueResult<Options> {
  const { sorted, dim, returnInverse, returnCounts } = optionsOf<Required<UniqueOptions>>(
    options ?? {},
    { ...CONSECUTIVE, sorted: true },
  );
  const results =
    dim === null
      ? callTensors('_unique2', [input, sorted, returnInverse, returnCounts])
      : callTensors('unique_dim', [input, dim, sorted, returnInverse, returnCounts]);
  return chosen(results, returnInverse, returnCounts);
}

/**
 * As `unique`, of neighbours only: what comes again later is there again.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 */
export function uniqueConsecutive<
  const Options extends UniqueConsecutiveOptions = Record<never, never>,
>(input: Tensor, options?: Options): UniqueResult<Options> {
  const { dim, returnInverse, returnCounts } = optionsOf(options ?? {}, CONSECUTIVE);
  const results = callTensors('unique_consecutive', [input, returnInverse, returnCounts, dim]);
  return chosen(results, returnInverse, returnCounts);
}

const CONSECUTIVE: Required<UniqueConsecutiveOptions> = {
  returnInverse: false,
  returnCounts: false,
  dim: null,
};

/** The operators always give three tensors, of which those that were not asked for are empty. */
function chosen<Options>(
  results: readonly Tensor[],
  inverse: boolean,
  counts: boolean,
): UniqueResult<Options> {
  const keep = [true, inverse, counts];
  const kept = results.filter((_, i) => keep[i]);
  for (const [i, tensor] of results.entries()) if (!keep[i]) tensor.dispose();
  return (kept.length === 1 ? kept[0] : kept) as UniqueResult<Options>;
}
