import { crc32 } from 'node:zlib';
import { native } from '../native/binding';
import { Tensor } from '../tensor/tensor';

/**
 * What the bytes of a mask's pixels stand for, uint8 [H, W]: each of an indexed or grey PNG of 8 bits,
 * looked up in `values`. This is the kind that data sets consist of, and it is decoded beside the
 * event loop. Undefined for any other, and for what is not as it should be: then it is fast-png's.
 */
export async function decodeIndices(
  bytes: Buffer,
  values: Uint8Array,
): Promise<Tensor | undefined> {
  const png = readChunks(bytes);
  if (!png) return undefined;
  const slot = await native.decodeIndices(png.data, png.height, png.width, values);
  return slot === null ? undefined : new Tensor(slot);
}

// As for every mask; see mask-png.ts.
const MAX_PIXELS = 2 ** 28;
const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Depth 8, indexed or grey; deflate, the usual filters, not interlaced. */
const PLAIN = new Set(['8,3,0,0,0', '8,0,0,0,0']);

interface Png {
  readonly height: number;
  readonly width: number;
  /** Deflated. */
  readonly data: Buffer;
}

function readChunks(bytes: Buffer): Png | undefined {
  if (bytes.toString('latin1', 0, 8) !== SIGNATURE) return undefined;
  const data: Buffer[] = [];
  let isWhole = false;
  let size: { height: number; width: number } | undefined;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const content = bytes.subarray(at + 8, end);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') {
      if (size || length !== 13 || !PLAIN.has(content.subarray(8).join())) return undefined;
      size = { width: content.readUInt32BE(0), height: content.readUInt32BE(4) };
    } else if (type === 'IDAT') {
      data.push(content);
    } else if (type === 'IEND') {
      isWhole = true;
      break;
    }
    at = end + 4;
  }
  if (
    !isWhole ||
    !size ||
    size.height * size.width === 0 ||
    size.height * size.width > MAX_PIXELS
  ) {
    return undefined;
  }
  return { ...size, data: data.length === 1 ? (data[0] as Buffer) : Buffer.concat(data) };
}
