import { optionsOf } from '../../base/check';
import { invalidArgument } from '../../base/errors';
import { callTensor } from '../dispatch/call';
import { Tensor } from './core';
import type { DType } from './dtype';

/** Which norm: of vectors `(sum |x|^p)^(1/p)`; of matrices Frobenius's (p = 2) or the nuclear one. */
export type NormOrder = number | 'fro' | 'nuc' | null;

export interface NormOptions {
  /** `'fro'` */
  p?: NormOrder | undefined;
  /** The dimensions over which it goes; null, all of them, is the default. */
  dim?: number | readonly number[] | null | undefined;
  /** Keep those dimensions, of size 1; false. */
  keepdim?: boolean | undefined;
  /** Convert to this first. */
  dtype?: DType | null | undefined;
}

/** What `norm` takes after the tensor: by position, then options. */
export type NormArguments =
  | [options?: NormOptions]
  | [p: NormOrder, options?: Omit<NormOptions, 'p'>]
  | [p: NormOrder, dim: number | readonly number[] | null, options?: Omit<NormOptions, 'p' | 'dim'>]
  | [
      p: NormOrder,
      dim: number | readonly number[] | null,
      keepdim: boolean,
      options?: Pick<NormOptions, 'dtype'>,
    ];

const NAMES = ['p', 'dim', 'keepdim'] as const;

/**
 * A norm of all elements, or over `dim`.
 *
 * ```ts
 * torch.norm(x); // of all elements, p = 2
 * torch.norm(x, 1, { dim: 1, keepdim: true });
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.norm.html
 */
export function norm(input: Tensor, ...args: NormArguments): Tensor {
  const at = args.findIndex(isOptions);
  const positional = at < 0 ? args : args.slice(0, at);
  if (positional.length > NAMES.length || (at >= 0 && at < args.length - 1)) {
    throw invalidArgument('norm', 'p, dim, keepdim and options', args);
  }
  const byPosition = Object.fromEntries(positional.map((value, i) => [NAMES[i], value]));
  const { p, dim, keepdim, dtype } = optionsOf<Required<NormOptions>>(
    { ...(at < 0 ? {} : (args[at] as NormOptions)), ...byPosition },
    { p: 'fro', dim: null, keepdim: false, dtype: null },
  );
  if (p === 'nuc') {
    return callTensor('linalg_matrix_norm', [input, p, dim ?? [-2, -1], keepdim], { dtype });
  }
  if (typeof p !== 'number' && p !== 'fro' && p !== null) {
    throw invalidArgument('p', "a number, 'fro' or 'nuc'", p);
  }
  const order = typeof p === 'number' ? p : 2;
  return callTensor('linalg_vector_norm', [input, order, dim, keepdim], { dtype });
}

function isOptions(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Tensor)
  );
}
