import { optionsOf, probability } from '../../base/check';
import { warnOnce } from '../../base/warn';
import { shapeOf } from '../../torch/tensor/facts';
import type { Tensor } from '../../torch/tensor/tensor';
import { callOrInplace, type InplaceOptions } from './inplace';

export interface DropoutOptions extends InplaceOptions {
  /** Whether anything is dropped: otherwise the input comes back as it is. */
  training?: boolean | undefined;
}

function drop(
  name: string,
  input: Tensor,
  p: number,
  options: DropoutOptions,
  usualTraining: boolean,
): Tensor {
  const { training, inplace } = optionsOf<Required<DropoutOptions>>(options, {
    training: usualTraining,
    inplace: false,
  });
  return callOrInplace(name, [input, probability('p', p), training], { inplace });
}

/**
 * Sets elements to zero, each with probability `p`, and divides the others by `1 - p`. `training` is
 * true by default, as in PyTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 */
export function dropout(input: Tensor, p = 0.5, options: DropoutOptions = {}): Tensor {
  return drop('dropout', input, p, options, true);
}

/**
 * As `dropout`, of whole channels: of `[N, C, H, W]` each `[n, c]` goes or stays.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 */
export function dropout2d(input: Tensor, p = 0.5, options: DropoutOptions = {}): Tensor {
  const shape = shapeOf('input', input);
  if (shape.length !== 4) {
    warnOnce(`dropout2d takes [N, C, H, W]: an input [${shape}] is read as [N, C, ...]`);
  }
  return drop('feature_dropout', input, p, options, true);
}

/**
 * Sets elements to SELU's lowest value, each with probability `p`, and keeps mean and variance.
 * `training` is false by default, as in PyTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 */
export function alphaDropout(input: Tensor, p = 0.5, options: DropoutOptions = {}): Tensor {
  return drop('alpha_dropout', input, p, options, false);
}

/**
 * As `alphaDropout`, of whole channels. `training` is false by default, as in PyTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 */
export function featureAlphaDropout(input: Tensor, p = 0.5, options: DropoutOptions = {}): Tensor {
  return drop('feature_alpha_dropout', input, p, options, false);
}
