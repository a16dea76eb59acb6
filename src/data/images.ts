import { type TorchError, textOf, torchError } from '../errors';
import { messageOf, readBeginning, readBytes } from '../files';
import { bytesOf, fromBytes } from '../tensor/data';
import type { Tensor } from '../tensor/tensor';
import { decodeJpeg, jpegSize } from './jpeg';

/** A picture of 8-bit RGB pixels. */
export interface RgbImage {
  readonly height: number;
  readonly width: number;
  /** Row-major (height, width, 3), R, G, B, each 0..255. */
  readonly data: Uint8Array;
}

/** A picture's sides in pixels. */
export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

const EXPECTED = 'a picture (JPEG, PNG, WebP, TIFF, ...)';

/**
 * Reads a picture as 8-bit RGB pixels.
 *
 * The bytes of a JPEG are those of Pillow's `Image.open(path).convert('RGB')`: neither the EXIF
 * orientation nor a colour profile is applied. Greyscale is repeated over the three channels,
 * an alpha channel is dropped (not blended), 16 bits are cut to the upper 8; CMYK is converted by
 * libvips' own profile, so its colours look right but differ from Pillow's plain inversion.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, a folder, empty, truncated,
 * corrupt, or not a picture.
 */
export async function readImage(path: string): Promise<RgbImage> {
  return toImage(await decodePixels(path, await readPictureBytes(path)));
}

/** Whether it is what `readImage` gives: three bytes a pixel. */
export function isRgbImage(value: unknown): value is RgbImage {
  const { height, width, data } = (value ?? {}) as Partial<Record<keyof RgbImage, unknown>>;
  const isSide = (side: unknown) => Number.isSafeInteger(side) && (side as number) > 0;
  return isSide(height) && isSide(width) && data instanceof Uint8Array;
}

function toImage(tensor: Tensor): RgbImage {
  using pixels = tensor;
  const [height, width] = pixels.shape as [number, number, number];
  return { height, width, data: new Uint8Array(bytesOf(pixels)) };
}

/** A picture's file. Throws `ERR_DATA`, naming it. */
export function readPictureBytes(path: string): Promise<Buffer> {
  return readBytes(path, EXPECTED);
}

/**
 * A picture's size as stored, from its header alone: no pixel is decoded, so a file that is
 * damaged further on has a size too. The EXIF orientation is not applied.
 *
 * @throws TorchError `ERR_DATA` as `readImage` does.
 */
export async function imageSize(path: string): Promise<ImageSize> {
  // A large set has many files, whose headers are in their first bytes.
  const size = jpegSize(await readBeginning(path, EXPECTED, HEADER));
  return size ?? headerSize(path, await readBytes(path, EXPECTED));
}

const HEADER = 1 << 15;

/** An encoded picture that is in memory already; `path` only names it in errors. */
export interface EncodedImage {
  readonly size: ImageSize;
  decode(): Promise<RgbImage>;
}

/** Reads a file once, for a caller that looks at the size before it wants the pixels. */
export async function openImage(path: string): Promise<EncodedImage> {
  const bytes = await readBytes(path, EXPECTED);
  return {
    size: await headerSize(path, bytes),
    decode: async () => toImage(await decodePixels(path, bytes)),
  };
}

// Bytes, not the path, are handed to sharp: libvips caches what it opened by name, and would
// answer for a file that has since been rewritten.
async function headerSize(path: string, bytes: Buffer): Promise<ImageSize> {
  const size = jpegSize(bytes);
  if (size) return size;
  const sharp = require('sharp') as typeof import('sharp');
  try {
    const { height, width } = await sharp(bytes).metadata();
    return { height, width };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The pixels of an encoded picture, uint8 [H, W, 3]; `path` only names it in errors. */
export async function decodePixels(path: string, bytes: Uint8Array): Promise<Tensor> {
  const pixels = await decodeJpeg(bytes);
  if (pixels) return pixels;
  const { height, width, data } = await decodeImage(path, bytes);
  return fromBytes(data, [height, width, 3]);
}

async function decodeImage(path: string, bytes: Uint8Array): Promise<RgbImage> {
  try {
    return await decode(bytes, 'warning');
  } catch (error) {
    if (!isHarmless(error)) throw unreadable(path, error);
  }
  try {
    return await decode(bytes, 'error');
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function decode(bytes: Uint8Array, failOn: 'warning' | 'error'): Promise<RgbImage> {
  const sharp = require('sharp') as typeof import('sharp');
  const { data, info } = await sharp(bytes, { failOn, ignoreIcc: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return {
    height: info.height,
    width: info.width,
    data: new Uint8Array(data.buffer, data.byteOffset, data.length),
  };
}

/**
 * libjpeg's warnings mean wrong pixels (a bad Huffman code, data that ends early), all but one:
 * stray bytes between two segments, which cameras do write and Pillow reads past.
 */
function isHarmless(error: unknown): boolean {
  const lines = textOf(error).trim().split('\n');
  return lines.length > 0 && lines.every((line) => /\d+ extraneous bytes before marker/.test(line));
}

function unreadable(path: string, error: unknown): TorchError {
  return torchError(
    'ERR_DATA',
    `Expected ${EXPECTED} at ${path} but it could not be decoded: ${messageOf(error)}`,
    { cause: error },
  );
}
