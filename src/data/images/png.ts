import { invalidArgument, torchError } from '../../base/errors';
import { importModule } from '../../base/realm';
import { writeFileAtomic } from '../../files/atomic';
import type { IndexMask } from '../images/image';
import { colorless, type Rgb, VOC_PALETTE } from '../masks/palette';
import type { RgbImage } from './image';

/**
 * Writes a picture as an RGB PNG, atomically (see `writeFileAtomic`).
 *
 * @throws TorchError `ERR_ARGUMENT` for data of another length than height x width x 3; `ERR_IO`
 * where the file cannot be written.
 */
export async function writeRgbPng(path: string, image: RgbImage): Promise<void> {
  await writeFileAtomic(path, await encodeRgbPng(image));
}

/** The bytes of a picture as an RGB PNG. */
export async function encodeRgbPng(image: RgbImage): Promise<Buffer> {
  const { height, width, data } = image;
  checkPixels('the image', image, 3);
  const sharp = require('sharp') as typeof import('sharp');
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/**
 * Writes a mask as an 8-bit indexed PNG, atomically (see `writeFileAtomic`): the file's indices
 * are the mask's, and the palette only says how viewers show them.
 *
 * @throws TorchError `ERR_ARGUMENT` for data of another length than height x width, a palette that
 * has not 1 to 256 colours, or an index without a colour; `ERR_IO` where the file cannot be
 * written.
 */
export async function writeIndexPng(
  path: string,
  mask: IndexMask,
  palette: readonly Rgb[] = VOC_PALETTE,
): Promise<void> {
  await writeFileAtomic(path, await encodeIndexPng(mask, palette));
}

/** The bytes of a mask as an 8-bit indexed PNG. */
export async function encodeIndexPng(
  mask: IndexMask,
  palette: readonly Rgb[] = VOC_PALETTE,
): Promise<Uint8Array> {
  const { height, width, data } = mask;
  checkPixels('the mask', mask, 1);
  if (palette.length < 1 || palette.length > 256) {
    throw invalidArgument('palette', '1 to 256 colours', palette.length);
  }
  const highest = data.reduce((a, b) => Math.max(a, b), 0);
  if (highest >= palette.length) throw colorless(highest, palette.length);
  const { encode } = await importModule('fast-png', () => import('fast-png'));
  return encode(
    { width, height, data, channels: 1, depth: 8, palette: palette.map((color) => [...color]) },
    { zlib: { level: 9 } },
  );
}

function checkPixels(what: string, { height, width, data }: RgbImage, channels: number): void {
  if (height * width < 1 || data.length !== height * width * channels) {
    throw torchError(
      'ERR_ARGUMENT',
      `Expected ${height}x${width}x${channels} bytes for ${what} but received ${data.length}`,
    );
  }
}
