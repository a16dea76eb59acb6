import { invalidArgument, type TorchError, torchError } from '../errors';
import { messageOf, readBytes } from '../files';
import { VOC_PALETTE } from '../vision/palette';

/** A class index for every pixel of a picture. */
export interface IndexMask {
  readonly height: number;
  readonly width: number;
  /** Row-major (height, width), 0..255. */
  readonly data: Uint8Array;
}

export interface MaskOptions {
  /**
   * What border pixels and unknown classes become: 0..255. The default is 0, the background, as
   * in d2l; 255 keeps them apart, for a loss that ignores that index.
   */
  readonly ignoreIndex?: number | undefined;
  /** How many classes there are: 1..256. Indices from here on are unknown. Default 21, VOC's. */
  readonly numClasses?: number | undefined;
}

const EXPECTED = 'an indexed, greyscale or RGB PNG';

// No mask is near this; a damaged or hostile header must not ask for gigabytes.
const MAX_PIXELS = 2 ** 28;

// The colour types of a PNG header that are not one byte a pixel.
const RGB = 2;
const GREY_ALPHA = 4;
const RGB_ALPHA = 6;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly interlaced: boolean;
}

/**
 * Reads a segmentation mask from a PNG.
 *
 * Of an indexed PNG (1, 2, 4 or 8 bits) the indices themselves are the classes, whatever its
 * palette says; of a greyscale PNG (1 to 8 bits) the grey values. RGB colours are looked up in
 * `VOC_PALETTE`. Alpha is not looked at. Every pixel that is none of the classes (VOC's border,
 * index 255 or colour (224, 224, 192), is one) becomes `ignoreIndex`.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, truncated, corrupt, 16-bit
 * or no PNG; `ERR_ARGUMENT` for options out of range.
 */
export async function readMask(path: string, options: MaskOptions = {}): Promise<IndexMask> {
  const { ignoreIndex, numClasses } = checkMaskOptions(options);
  const bytes = await readBytes(path, EXPECTED);
  const header = readHeader(path, bytes);
  const raw = await decodePng(path, bytes);
  const { width, height, depth, colorType } = header;
  const data = new Uint8Array(height * width);
  if (colorType === RGB || colorType === RGB_ALPHA) {
    classesOfColors(raw, colorType === RGB ? 3 : 4, data, numClasses, ignoreIndex);
  } else {
    const step = colorType === GREY_ALPHA ? 2 : 1;
    const indices = depth < 8 ? unpack(raw, width, height, depth) : raw;
    const classes = Uint8Array.from({ length: 256 }, (_, i) => (i < numClasses ? i : ignoreIndex));
    for (let i = 0; i < data.length; i++) data[i] = classes[indices[i * step] ?? 0] ?? 0;
  }
  return { height, width, data };
}

/** The options with their defaults; throws `ERR_ARGUMENT` where one is out of range. */
export function checkMaskOptions(options: MaskOptions): Required<{
  [K in keyof MaskOptions]: number;
}> {
  const { ignoreIndex = 0, numClasses = 21 } = options;
  if (!Number.isInteger(ignoreIndex) || ignoreIndex < 0 || ignoreIndex > 255) {
    throw invalidArgument('ignoreIndex', 'an integer from 0 to 255', ignoreIndex);
  }
  if (!Number.isInteger(numClasses) || numClasses < 1 || numClasses > 256) {
    throw invalidArgument('numClasses', 'an integer from 1 to 256', numClasses);
  }
  return { ignoreIndex, numClasses };
}

function readHeader(path: string, bytes: Buffer): Header {
  const signature = bytes.subarray(0, 8).toString('latin1');
  if (signature !== '\x89PNG\r\n\x1a\n' || bytes.length < 33) {
    throw unreadable(path, 'it is not one');
  }
  const header: Header = {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    depth: bytes.readUInt8(24),
    colorType: bytes.readUInt8(25),
    interlaced: bytes.readUInt8(28) !== 0,
  };
  const { width, height, depth, interlaced } = header;
  if (depth > 8) throw unreadable(path, `it has ${depth} bits a channel`);
  // fast-png takes the packed pixels of such a file for whole bytes.
  if (depth < 8 && interlaced)
    throw unreadable(path, `it is interlaced with ${depth} bits a pixel`);
  if (width * height === 0 || width * height > MAX_PIXELS) {
    throw unreadable(path, `its header says ${height}x${width} pixels`);
  }
  return header;
}

async function decodePng(path: string, bytes: Buffer): Promise<Uint8Array> {
  const { decode } = await import('fast-png');
  try {
    // A copy of its own: fast-png reads past a short chunk into whatever lies behind it, where
    // the bytes are a part of Node's shared pool.
    const { data } = decode(new Uint8Array(bytes), { checkCrc: true });
    return data as Uint8Array;
  } catch (error) {
    throw unreadable(path, `it is truncated or corrupt (${messageOf(error)})`, error);
  }
}

/** One index a byte from rows that are padded to whole bytes, leftmost pixel in the high bits. */
function unpack(packed: Uint8Array, width: number, height: number, depth: number): Uint8Array {
  const indices = new Uint8Array(height * width);
  const bytesPerRow = Math.ceil((width * depth) / 8);
  const valueMask = (1 << depth) - 1;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const bit = x * depth;
      const byte = packed[y * bytesPerRow + (bit >> 3)] ?? 0;
      indices[i] = (byte >> (8 - depth - (bit & 7))) & valueMask;
    }
  }
  return indices;
}

function classesOfColors(
  pixels: Uint8Array,
  channels: number,
  into: Uint8Array,
  numClasses: number,
  ignoreIndex: number,
): void {
  const classes = new Map(
    VOC_PALETTE.slice(0, numClasses).map(([r, g, b], index) => [(r << 16) | (g << 8) | b, index]),
  );
  for (let i = 0, at = 0; i < into.length; i++, at += channels) {
    const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    into[i] = classes.get((r << 16) | (g << 8) | b) ?? ignoreIndex;
  }
}

function unreadable(path: string, why: string, cause?: unknown): TorchError {
  return torchError('ERR_DATA', `Expected ${EXPECTED} at ${path} but ${why}`, { cause });
}
