import { types } from 'node:util';
import { native } from '../../addon/binding';
import { noMoreOptions, type TorchError, torchError } from '../../base/errors';
import { messageOf, readBeginning, readBytes } from '../../base/files';
import { bytesOf } from '../../torch/tensor/data';
import { slotOf } from '../../torch/tensor/handle';
import { Tensor } from '../../torch/tensor/tensor';
import { type ImageSource, readSource } from './bytes-source';
import { type Coding, decodeBySharp, headerBySharp, rgbOf, type Samples } from './decode-sharp';
import type { RgbImage } from './image';
import { decodeJpeg, jpegHeader } from './jpeg';
import { checkPixels, type MaxPixelsOption, pixelLimit } from './max-pixels';
import { checkOrient, type ImageHeader, type OrientOption, turnedSize } from './orient';
import { isDeepPng, mayHaveExif, pngSize } from './png-size';

export interface ReadImageOptions extends OrientOption, MaxPixelsOption {}

const EXPECTED = 'a picture (JPEG, PNG, WebP, TIFF, GIF or AVIF)';

/**
 * Reads a picture as 8-bit RGB pixels, from a path, a `file:` URL, or the bytes of a file. The format is
 * told by the content, not by the name.
 *
 * The picture is upright: the EXIF orientation is applied unless `orient` is `'stored'`. A colour profile
 * is not applied. The bytes of a JPEG that is stored upright are those of Pillow's
 * `Image.open(path).convert('RGB')`, CMYK included. Greyscale is repeated over the three channels, an
 * alpha channel is dropped (not blended), of 16 bits the upper 8 are kept; of several pages or frames
 * the first is read.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, a folder, empty, truncated,
 * corrupt, not a picture, of more than `maxPixels`, or where 8 bits do not hold its values (floating
 * point; 16 bits of which none is above 4095); `ERR_IO` where the system cannot read it;
 * `ERR_ARGUMENT` for an option or a source that is none.
 */
export async function readImage(
  source: ImageSource,
  options: ReadImageOptions = {},
): Promise<RgbImage> {
  const { orient, maxPixels, ...rest } = options;
  noMoreOptions(rest, { orient, maxPixels });
  const isTurned = checkOrient(orient) === 'exif';
  const image = await openImage(source, maxPixels);
  return image.read(isTurned ? image.header.orientation : 1);
}

/** Whether it is what `readImage` gives: three bytes a pixel. */
export function isRgbImage(value: unknown): value is RgbImage {
  const { height, width, data } = (value ?? {}) as Partial<Record<keyof RgbImage, unknown>>;
  const isSide = (side: unknown) => Number.isSafeInteger(side) && (side as number) > 0;
  return isSide(height) && isSide(width) && types.isUint8Array(data);
}

/** A picture's file. Throws `ERR_DATA` or `ERR_IO`, naming it. */
export function readPictureBytes(path: string): Promise<Buffer> {
  return readBytes(path, EXPECTED);
}

/**
 * A picture's size as stored and its EXIF orientation, from its header alone: no pixel is decoded, so a
 * file that is damaged further on has a size too.
 *
 * @throws TorchError `ERR_DATA` or `ERR_IO` as `readImage` does.
 */
export async function imageHeader(path: string): Promise<ImageHeader> {
  // A large set has many files, whose headers are in their first bytes.
  const header = jpegHeader(await readBeginning(path, EXPECTED, HEADER));
  return header ?? (await readHeader(path, await readBytes(path, EXPECTED), Infinity)).header;
}

const HEADER = 1 << 15;

/** An encoded picture in memory, of which the header was read. */
export class EncodedImage {
  /** The size as stored, and the EXIF orientation. */
  readonly header: ImageHeader;
  readonly #name: string;
  readonly #bytes: Buffer;
  readonly #coding: Coding | undefined;
  readonly #maxPixels: number;

  /** @param name the file, for messages */
  constructor(name: string, bytes: Buffer, { header, coding }: Kind, maxPixels: number) {
    this.header = header;
    this.#name = name;
    this.#bytes = bytes;
    this.#coding = coding;
    this.#maxPixels = maxPixels;
  }

  /**
   * The pixels, uint8 [H, W, 3], turned as `orientation` says, as EXIF numbers it; 1: as stored.
   *
   * @throws TorchError `ERR_DATA`, naming the file
   */
  async decode(orientation: number): Promise<Tensor> {
    const decoded = await this.#decode(orientation);
    return decoded instanceof Tensor ? decoded : this.#readable(rgbOf(decoded));
  }

  /** As `decode`, as bytes. */
  async read(orientation: number): Promise<RgbImage> {
    const size = turnedSize(this.header, orientation);
    const decoded = await this.#decode(orientation);
    if (!(decoded instanceof Tensor) && decoded.data.length === size.height * size.width * 3) {
      const { buffer, byteOffset, length } = decoded.data;
      return { ...size, data: new Uint8Array(buffer, byteOffset, length) };
    }
    using pixels = decoded instanceof Tensor ? decoded : await this.#readable(rgbOf(decoded));
    return { ...size, data: await copyOf(pixels) };
  }

  async #decode(orientation: number): Promise<Tensor | Samples> {
    if (this.#coding) return this.#bySharp(this.#bytes, this.#coding, orientation);
    const pixels = await decodeJpeg(this.#bytes, orientation);
    if (pixels) return pixels;
    const plain = await native.plainJpeg(this.#bytes);
    if (plain) {
      const { coding } = await this.#readable(headerBySharp(plain));
      return this.#bySharp(plain, coding, orientation);
    }
    const { height, width } = this.header;
    const why = `premature end: its data is too short for ${height}x${width} pixels`;
    throw unreadable(this.#name, why);
  }

  #bySharp(bytes: Buffer, coding: Coding, orientation: number): Promise<Samples> {
    return this.#readable(decodeBySharp(bytes, coding, orientation, this.#maxPixels));
  }

  #readable<T>(decoding: Promise<T>): Promise<T> {
    return decoding.catch((error: unknown) => {
      throw unreadable(this.#name, messageOf(error), error);
    });
  }
}

/** A copy of pixels: of many, off the event loop. */
async function copyOf(pixels: Tensor): Promise<Uint8Array> {
  if (pixels.numel() <= COPIED_AT_ONCE) return new Uint8Array(bytesOf(pixels));
  const data = new Uint8Array(pixels.numel());
  await native.copyPixels(slotOf(pixels), data);
  return data;
}

const COPIED_AT_ONCE = 1 << 22;

/** Reads a file once, for a caller that looks at the size before it wants the pixels. */
export async function openImage(source: ImageSource, maxPixels?: number): Promise<EncodedImage> {
  const { name, bytes } = await readSource(source, EXPECTED);
  return openImageBytes(name, bytes, maxPixels);
}

/** As `openImage`, of a file whose bytes are there already. */
export async function openImageBytes(
  name: string,
  bytes: Buffer,
  maxPixels?: number,
): Promise<EncodedImage> {
  const limit = pixelLimit(maxPixels);
  return new EncodedImage(name, bytes, await readHeader(name, bytes, limit), limit);
}

/** What a header says. */
interface Kind {
  readonly header: ImageHeader;
  /** Not known of a JPEG, whose own decoder comes first. */
  readonly coding?: Coding | undefined;
}

/** @throws TorchError `ERR_DATA` for what is no picture, or has more pixels than the limit */
async function readHeader(name: string, bytes: Buffer, limit: number): Promise<Kind> {
  const jpeg = jpegHeader(bytes);
  const png = pngSize(bytes);
  const size = jpeg ?? png;
  if (size) checkPixels(name, size, limit);
  if (jpeg) return { header: jpeg };
  if (png && !mayHaveExif(bytes)) {
    const coding = { depth: isDeepPng(bytes) ? 'ushort' : 'uchar', isCmyk: false };
    return { header: { ...png, orientation: 1 }, coding };
  }
  const beginning = bytes.toString('latin1', 0, 16);
  if (!isPicture(beginning)) throw unreadable(name, otherFormat(beginning));
  const kind = await headerBySharp(bytes).catch((error: unknown) => {
    throw unreadable(name, messageOf(error), error);
  });
  checkPixels(name, kind.header, limit);
  return kind;
}

/**
 * Whether a file begins as one of the formats. What sharp reads besides (SVG, and more where it is built
 * otherwise) is no picture but a program that draws one, and may ask for any time and memory.
 */
function isPicture(beginning: string): boolean {
  return (
    MAGIC.some((magic) => beginning.startsWith(magic)) ||
    (beginning.startsWith('RIFF') && beginning.startsWith('WEBP', 8)) ||
    beginning.startsWith('ftyp', 4) // AVIF
  );
}

const TIFF = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'];
const MAGIC = ['\xff\xd8', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', ...TIFF];

function otherFormat(beginning: string): string {
  const drawn = /^\s*<(\?xml|svg|!doctype)/i.test(beginning)
    ? ' (SVG is not read: save it as PNG)'
    : '';
  return `it begins as a file of none of these formats${drawn}`;
}

function unreadable(name: string, why: string, cause?: unknown): TorchError {
  return torchError(
    'ERR_DATA',
    `Expected ${EXPECTED} at ${name} but it could not be decoded: ${why}`,
    { cause },
  );
}
