import { invalidArgument, torchError } from '../errors';
import { Tensor } from '../tensor/tensor';

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
  if (!(image instanceof Tensor)) throw invalidArgument('image', 'a tensor', image);
  for (const [name, value] of Object.entries({ top, left, height, width })) {
    if (!Number.isSafeInteger(value)) throw invalidArgument(name, 'an integer', value);
  }
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
