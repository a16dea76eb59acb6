import { type TorchError, torchError } from '../errors';
import { messageOf, readBytes } from '../files';
import { native } from '../native/binding';
import { importModule } from '../realm';
import { bytesOf } from '../tensor/data';
import { decodeIndices } from './png-indices';

/** A mask as its PNG has it, before any of its values is a class. */
export interface RawMask {
  readonly height: number;
  readonly width: number;
  /** Three colours a pixel, and not one index or grey value. */
  readonly isColor: boolean;
  /** Bytes from one pixel to the next. */
  readonly step: number;
  /** Row-major. */
  readonly data: Uint8Array;
}

const EXPECTED = 'an indexed, greyscale or RGB PNG';

// No mask is near this; a damaged or hostile header must not ask for gigabytes.
const MAX_PIXELS = 2 ** 28;

// The colour types of a PNG header; of 8 bits, the first two are one byte a pixel.
const GREY = 0;
const INDEXED = 3;
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
 * Reads the indices, grey values or colours of a mask. Palettes and alpha are not looked at.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, truncated, corrupt, 16-bit
 * or no PNG.
 */
export async function readRawMask(path: string): Promise<RawMask> {
  const bytes = await readMaskBytes(path);
  using indices = await decodeIndices(bytes, THEMSELVES);
  if (!indices) return decodeRawMask(path, bytes);
  const [height, width] = indices.shape as [number, number];
  return { height, width, isColor: false, step: 1, data: new Uint8Array(bytesOf(indices)) };
}

const THEMSELVES = Uint8Array.from({ length: 256 }, (_, value) => value);

export function readMaskBytes(path: string): Promise<Buffer> {
  return readBytes(path, EXPECTED);
}

/** As `readRawMask`, of a PNG in memory that `decodeIndices` has left. */
export async function decodeRawMask(path: string, bytes: Buffer): Promise<RawMask> {
  const header = readHeader(path, bytes);
  const { width, height, depth, colorType, interlaced } = header;
  const isPlain = depth === 8 && !interlaced && (colorType === GREY || colorType === INDEXED);
  // fast-png takes less data than there should be, and does not look at its checksum.
  if (isPlain && native.decodesIndices()) throw unreadable(path, 'it is truncated or corrupt');
  const raw = await decodePng(path, bytes);
  const data = depth < 8 ? unpack(raw, width, height, depth) : raw;
  const isColor = colorType === RGB || colorType === RGB_ALPHA;
  const alpha = colorType === GREY_ALPHA || colorType === RGB_ALPHA ? 1 : 0;
  return { height, width, isColor, step: (isColor ? 3 : 1) + alpha, data };
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
  const { decode } = await importModule('fast-png', () => import('fast-png'));
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

function unreadable(path: string, why: string, cause?: unknown): TorchError {
  return torchError('ERR_DATA', `Expected ${EXPECTED} at ${path} but ${why}`, { cause });
}
