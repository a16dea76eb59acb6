import { native } from '../native/binding';
import { Tensor } from '../tensor/tensor';
import { hasTurboJpeg } from './jpeg';
import type { Orient } from './orient';

/**
 * Reads and decodes a picture and its mask in one job: file by file and step by step there are ten, and
 * the event loop in between. Undefined for all but a JPEG with a mask of one byte a pixel
 * (`decodeJpeg`, `decodeIndices`), and where anything is wrong: reading them one by one tells what.
 */
export async function readPlainPair(
  imagePath: string,
  maskPath: string,
  ofValues: Uint8Array,
  orient: Orient,
  maxPixels: number,
): Promise<{ image: Tensor; mask: Tensor } | undefined> {
  const isPlain = /\.jpe?g$/i.test(imagePath) && !`${imagePath}${maskPath}`.includes('\0');
  if (!isPlain || !hasTurboJpeg()) return undefined;
  const slots = await native.readPair(imagePath, maskPath, ofValues, orient === 'exif', maxPixels);
  return slots ? { image: new Tensor(slots[0]), mask: new Tensor(slots[1]) } : undefined;
}
