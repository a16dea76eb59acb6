import { constants, createInflate } from 'node:zlib';

/**
 * What deflated bytes give, as far as `most` bytes and a little more: by Node's streams, which inflate
 * off the event loop. Where the data ends early the result is shorter.
 *
 * @throws where the data is damaged
 */
export async function inflate(deflated: Uint8Array, most: number): Promise<Buffer> {
  const stream = createInflate({ chunkSize: 1 << 18, finishFlush: constants.Z_SYNC_FLUSH });
  stream.end(deflated);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    // To the end where there is not more than there should be: the checksum is behind it.
    if (length > most) break;
  }
  return Buffer.concat(parts);
}
