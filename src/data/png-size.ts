import type { ImageSize } from './images';

/** The size that a PNG's header says. Undefined for what is no PNG, or less than its header. */
export function pngSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { height: bytes.readUInt32BE(20), width: bytes.readUInt32BE(16) };
}
