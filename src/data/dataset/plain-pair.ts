import { native } from '../../addon/binding';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';
import { hasTurboJpeg } from '../images/jpeg';
import type { Orient } from '../images/orient';
import type { MaskDecoder } from '../masks/masks';

/**
 * Reads and decodes a picture and its mask in one job: file by file and step by step there are ten, and
 * the event loop in between. Undefined for all but a plain JPEG (`decodeJpeg`), and where anything is
 * wrong: the caller reads them one by one and finds what.
 */
export async function readPlainPair(
  imagePath: string,
  maskPath: string,
  { classes, maxPixels }: Pick<MaskDecoder, 'classes' | 'maxPixels'>,
  orient: Orient,
): Promise<{ image: Tensor; mask: Tensor } | undefined> {
  const isPlain = /\.jpe?g$/i.test(imagePath) && !`${imagePath}${maskPath}`.includes('\0');
  if (!isPlain || !hasTurboJpeg()) return undefined;
  const slots = await native.readPair(imagePath, maskPath, classes, orient === 'exif', maxPixels);
  return slots ? { image: tensorOf(slots[0]), mask: tensorOf(slots[1]) } : undefined;
}
