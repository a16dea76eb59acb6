import { invalidArgument, torchError } from '../../base/errors';
import type { ImageSize } from './image';

/** How many pixels a picture or mask may have where `maxPixels` does not say otherwise: 2^26. */
export const MAX_PIXELS = 2 ** 26;

/** `maxPixels` as an option of what reads pictures or masks. */
export interface MaxPixelsOption {
  /**
   * A file of more pixels is refused by its header, before any memory is allocated for it: a whole
   * number of at least 1, or `Infinity`. Default 2^26, a square of 8192 pixels a side.
   */
  readonly maxPixels?: number | undefined;
}

/**
 * The limit that the option gives.
 *
 * @throws TorchError `ERR_ARGUMENT` where it is not a count
 */
export function pixelLimit(maxPixels: number | undefined = MAX_PIXELS): number {
  if (maxPixels === Number.POSITIVE_INFINITY) return maxPixels;
  if (Number.isSafeInteger(maxPixels) && maxPixels >= 1) return maxPixels;
  throw invalidArgument('maxPixels', 'a whole number of at least 1 or Infinity', maxPixels);
}

/**
 * Refuses a file by the size that its header says.
 *
 * @param name the file, for the message
 * @param maxPixels what `pixelLimit` gave
 * @throws TorchError `ERR_DATA`
 */
export function checkPixels(
  name: string,
  { height, width }: ImageSize,
  maxPixels: number = MAX_PIXELS,
): void {
  if (height * width <= maxPixels) return;
  throw torchError(
    'ERR_DATA',
    `Expected at most ${maxPixels} pixels at ${name} but its header says ${height}x${width} ` +
      '(height x width); a larger maxPixels allows more',
  );
}
