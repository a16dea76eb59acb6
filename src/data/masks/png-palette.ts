import { readBeginning } from '../../base/files';
import type { Rgb } from './palette';

/** Further chunks, such as colour profiles, may stand before the palette. */
const BEGINNING = 1 << 16;

/** The colours of an indexed PNG by index; undefined where the file has none, or is no PNG. */
export async function readPalette(path: string): Promise<Rgb[] | undefined> {
  const bytes = await readBeginning(path, 'a PNG', BEGINNING);
  let at = 8; // behind the signature
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') return undefined;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'PLTE') {
      return Array.from(
        { length: Math.floor(content.length / 3) },
        (_, i) => [...content.subarray(3 * i, 3 * i + 3)] as unknown as Rgb,
      );
    }
    at += length + 12; // length, kind and checksum
  }
  return undefined;
}
