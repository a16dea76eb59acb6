import { invalidArgument } from '../base/errors';
import { type GridOptions, renderGrid } from '../data/images/grid';
import type { RgbImage } from '../data/images/image';
import { isRgbImage } from '../data/images/images';
import { writeFileAtomic } from '../files/atomic';
import type { Picture } from '../predict/predict';
import { Tensor } from '../torch/tensor/tensor';

export interface ShowOptions extends GridOptions {
  /** Where the PNG goes. */
  path?: string | undefined;
}

/**
 * Draws pictures in a grid, row by row, as d2l's `show_images`: uint8 [H, W, 3], 0 to 255, or
 * floats [H, W, 3], 0 to 1.
 *
 * @returns the PNG, also written to `path`
 */
export async function showImages(
  images: readonly Picture[],
  numRows: number,
  numCols: number,
  { path, ...options }: ShowOptions = {},
): Promise<Buffer> {
  const png = await renderGrid(images.map(toRgbImage), numRows, numCols, options);
  if (path) await writeFileAtomic(path, png);
  return png;
}

/** The picture's bytes. Floats are clamped to 0 to 1, as matplotlib clamps them. */
export function toRgbImage(picture: Picture): RgbImage {
  const expected = 'pictures, uint8 or float [H, W, 3] or what readImage(path) gives,';
  if (!(picture instanceof Tensor)) {
    if (!isRgbImage(picture)) throw invalidArgument('images', expected, picture);
    return picture;
  }
  const [height, width, channels] = picture.shape;
  const isFloat = picture.dtype.includes('float');
  if (picture.ndim !== 3 || channels !== 3 || !(isFloat || picture.dtype === 'uint8')) {
    throw invalidArgument('images', expected, picture);
  }
  const elements = picture.toTypedArray({ bigint: false });
  const data = isFloat
    ? Uint8Array.from(elements, (value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
    : new Uint8Array(elements);
  return { height: height as number, width: width as number, data };
}
