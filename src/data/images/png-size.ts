import type { ImageSize } from './image';

/** The size that a PNG's header says. Undefined for what is no PNG, or less than its header. */
export function pngSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 29 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { height: bytes.readUInt32BE(20), width: bytes.readUInt32BE(16) };
}

/** Whether a PNG has more than 8 bits a channel. */
export function isDeepPng(bytes: Buffer): boolean {
  return (bytes[24] as number) > 8;
}

/** Whether a PNG may have an EXIF orientation: in a chunk of its own, or in a text as of old. */
export function mayHaveExif(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const isOldExif = type.endsWith('Xt') && bytes.toString('latin1', at + 8, at + 11) === 'Raw';
    if (type === 'eXIf' || isOldExif) return true;
  }
  return false;
}
