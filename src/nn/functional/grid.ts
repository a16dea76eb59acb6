import { codeOf, optionsOf } from '../../base/check';
import { invalidArgument, torchError } from '../../base/errors';
import { callTensor } from '../../torch/dispatch/call';
import { isFloatingPoint } from '../../torch/tensor/dtype';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';

export type GridSampleMode = 'bilinear' | 'nearest' | 'bicubic';
export type GridPaddingMode = 'zeros' | 'border' | 'reflection';

// at::native::detail::GridSamplerInterpolation and GridSamplerPadding
const GRID_MODES: Record<GridSampleMode, number> = { bilinear: 0, nearest: 1, bicubic: 2 };
const GRID_PADDINGS: Record<GridPaddingMode, number> = { zeros: 0, border: 1, reflection: 2 };

export interface GridSampleOptions {
  mode?: GridSampleMode | undefined;
  /** What lies beyond the input. */
  paddingMode?: GridPaddingMode | undefined;
  /** Whether -1 and 1 are the corner pixels' centres, and not their outer edges. */
  alignCorners?: boolean | undefined;
}

/**
 * The input `[N, C, H, W]` at the places of a grid `[N, H', W', 2]`, x before y, -1 to 1 from edge
 * to edge; or `[N, C, D, H, W]` at `[N, D', H', W', 3]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 */
export function gridSample(input: Tensor, grid: Tensor, options: GridSampleOptions = {}): Tensor {
  const { mode, paddingMode, alignCorners } = optionsOf<Required<GridSampleOptions>>(options, {
    mode: 'bilinear',
    paddingMode: 'zeros',
    alignCorners: false,
  });
  return callTensor('grid_sampler', [
    input,
    grid,
    codeOf('mode', GRID_MODES, mode),
    codeOf('paddingMode', GRID_PADDINGS, paddingMode),
    alignCorners,
  ]);
}

export interface AffineGridOptions {
  /** As for `gridSample`. */
  alignCorners?: boolean | undefined;
}

/**
 * The grid for `gridSample` that affine maps `[N, 2, 3]` give, of an output `[N, C, H, W]`; maps
 * `[N, 3, 4]` for `[N, C, D, H, W]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 */
export function affineGrid(
  theta: Tensor,
  size: readonly number[],
  options: AffineGridOptions = {},
): Tensor {
  const { alignCorners } = optionsOf<Required<AffineGridOptions>>(options, {
    alignCorners: false,
  });
  const shape = shapeOf('theta', theta);
  if (!isFloatingPoint(theta.dtype)) {
    throw torchError(
      'ERR_ARGUMENT',
      `Expected a tensor of floating point numbers for theta but received one of ${theta.dtype}`,
    );
  }
  const fits = (length: unknown) => Number.isSafeInteger(length) && (length as number) > 0;
  if (!Array.isArray(size) || ![4, 5].includes(size.length) || !size.every(fits)) {
    throw invalidArgument('size', '[N, C, H, W] or [N, C, D, H, W]', size);
  }
  const [rows, columns] = [size.length - 2, size.length - 1];
  if (shape.length !== 3 || shape[1] !== rows || shape[2] !== columns) {
    throw torchError(
      'ERR_SHAPE',
      `Expected affine maps [N, ${rows}, ${columns}] for the size [${size}] but received [${shape}]`,
    );
  }
  return callTensor('affine_grid_generator', [theta, size, alignCorners]);
}
