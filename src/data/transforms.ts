import { torchError } from '../errors';
import type { Tensor } from '../tensor/tensor';

/**
 * The part of a picture [H, W, 3] or of a class map [H, W] at `top`, `left`, sharing its memory.
 *
 * @throws TorchError `ERR_SHAPE` where the part reaches beyond the picture
 */
export function crop(
  image: Tensor,
  top: number,
  left: number,
  height: number,
  width: number,
): Tensor {
  const [rows = 0, columns = 0] = image.shape;
  if (top < 0 || left < 0 || top + height > rows || left + width > columns) {
    throw torchError(
      'ERR_SHAPE',
      `Expected a crop within [${image.shape}] but received ${height} x ${width} at (${top}, ${left})`,
    );
  }
  using strip = image.slice(0, top, top + height);
  return strip.slice(1, left, left + width);
}
