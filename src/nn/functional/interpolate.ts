import { optionsOf, type Size } from '../../base/check';
import { invalidArgument, torchError } from '../../base/errors';
import { callTensor } from '../../torch/dispatch/call';
import type { OpArgument } from '../../torch/dispatch/frame';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';

export type InterpolateMode =
  | 'nearest'
  | 'nearest-exact'
  | 'area'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear';

export interface InterpolateOptions {
  /** The spatial dimensions' new sizes, or one for all of them. */
  size?: Size | null | undefined;
  /** What the spatial sizes are multiplied by, instead of `size`; rounded down. */
  scaleFactor?: number | readonly number[] | null | undefined;
  /** `'linear'` takes `[N, C, L]`, `'bilinear'` and `'bicubic'` `[N, C, H, W]`, `'trilinear'` `[N, C, D, H, W]`; the others all three. */
  mode?: InterpolateMode | undefined;
  /** For the linear and cubic modes: whether the corner pixels' centres stay where they are. */
  alignCorners?: boolean | null | undefined;
  /** Compute the factor anew from the rounded size, instead of using `scaleFactor` itself. */
  recomputeScaleFactor?: boolean | null | undefined;
  /** Blur before making smaller, as Pillow does; for `'bilinear'` and `'bicubic'`. */
  antialias?: boolean | undefined;
}

/** Operators by mode and number of spatial dimensions, 1 to 3. */
const OPERATORS: Record<InterpolateMode, readonly (string | null)[]> = {
  nearest: ['upsample_nearest1d', 'upsample_nearest2d', 'upsample_nearest3d'],
  'nearest-exact': [
    '_upsample_nearest_exact1d',
    '_upsample_nearest_exact2d',
    '_upsample_nearest_exact3d',
  ],
  area: ['adaptive_avg_pool1d', 'adaptive_avg_pool2d', 'adaptive_avg_pool3d'],
  linear: ['upsample_linear1d', null, null],
  bilinear: [null, 'upsample_bilinear2d', null],
  bicubic: [null, 'upsample_bicubic2d', null],
  trilinear: [null, null, 'upsample_trilinear3d'],
};

/** The modes that have corners to align. */
const ALIGNING: ReadonlySet<InterpolateMode> = new Set([
  'linear',
  'bilinear',
  'bicubic',
  'trilinear',
]);

const ANTIALIASED: Partial<Record<InterpolateMode, string>> = {
  bilinear: '_upsample_bilinear2d_aa',
  bicubic: '_upsample_bicubic2d_aa',
};

/**
 * Makes sequences, pictures or volumes `[N, C, ...]` larger or smaller, to `size` or by
 * `scaleFactor`.
 *
 * @throws TorchError where both or neither are given, or the mode does not fit
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 */
export function interpolate(input: Tensor, options: InterpolateOptions): Tensor {
  const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias } = optionsOf<
    Required<InterpolateOptions>
  >(options, {
    size: null,
    scaleFactor: null,
    mode: 'nearest',
    alignCorners: null,
    recomputeScaleFactor: null,
    antialias: false,
  });
  const spatial = shapeOf('input', input).slice(2);
  const operator = operatorFor(mode, spatial.length, antialias);
  const aligns = ALIGNING.has(mode);
  if (!aligns && alignCorners !== null) {
    throw invalidArgument('alignCorners', `nothing in the mode '${mode}'`, alignCorners);
  }
  if ((size === null) === (scaleFactor === null)) {
    throw invalidArgument('options', 'either size or scaleFactor', { size, scaleFactor });
  }
  if (recomputeScaleFactor && size !== null) {
    throw invalidArgument('recomputeScaleFactor', 'nothing beside size', recomputeScaleFactor);
  }
  const sizes = size === null ? null : forEach('size', size, spatial.length, Number.isSafeInteger);
  const scales =
    scaleFactor === null
      ? null
      : forEach('scaleFactor', scaleFactor, spatial.length, Number.isFinite);
  const args: OpArgument[] =
    scales && (recomputeScaleFactor || mode === 'area')
      ? [spatial.map((length, dim) => Math.trunc(length * (scales[dim] as number))), null]
      : [sizes, scales];
  if (mode === 'area') return callTensor(operator, [input, args[0] as OpArgument]);
  if (aligns) args.splice(1, 0, alignCorners ?? false);
  return callTensor(operator, [input, ...args]);
}

function operatorFor(mode: InterpolateMode, dims: number, antialias: boolean): string {
  if (!Object.hasOwn(OPERATORS, mode)) {
    throw invalidArgument('mode', `one of ${Object.keys(OPERATORS).join(', ')}`, mode);
  }
  if (antialias && !(dims === 2 && ANTIALIASED[mode])) {
    throw torchError(
      'ERR_ARGUMENT',
      "Expected 'bilinear' or 'bicubic' and an input [N, C, H, W] for antialias but received " +
        `'${mode}' and ${dims + 2} dimensions`,
    );
  }
  const operator = antialias ? ANTIALIASED[mode] : OPERATORS[mode][dims - 1];
  if (operator) return operator;
  const fitting = OPERATORS[mode].flatMap((name, i) => (name ? [i + 3] : []));
  throw torchError(
    'ERR_SHAPE',
    `Expected an input of ${fitting.join(' or ')} dimensions for the mode '${mode}' but received ` +
      `one of ${dims + 2}`,
  );
}

/** A value for each spatial dimension. */
function forEach(
  name: string,
  value: number | readonly number[],
  dims: number,
  fits: (value: number) => boolean,
): readonly number[] {
  const values = Array.isArray(value) ? value : new Array<number>(dims).fill(value as number);
  if (values.length === dims && values.every(fits)) return values;
  throw invalidArgument(name, `one number or ${dims}, for the spatial dimensions,`, value);
}
