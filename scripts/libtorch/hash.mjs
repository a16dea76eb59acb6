// SHA-256 of files against the pinned ones.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ChecksumError } from './errors.mjs';

/**
 * @param {string} file
 * @param {AbortSignal} [signal]
 */
export async function sha256(file, signal) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash, { signal });
  return hash.digest();
}

/**
 * The file's SHA-256; throws when its name is pinned to another one.
 * @param {string} file
 * @param {Record<string, string>} pinned
 * @param {AbortSignal} [signal]
 */
export async function verifiedSha256(file, pinned, signal) {
  const received = (await sha256(file, signal)).toString('hex');
  const expected = pinned[basename(file)];
  if (expected !== undefined && expected !== received) {
    throw new ChecksumError({ file: basename(file), algorithm: 'sha256', expected, received });
  }
  return received;
}

/**
 * Whether a file of this hash is one of the pinned ones, whatever its name is.
 * @param {string} hash
 * @param {Record<string, string>} pinned
 */
export function isPinnedHash(hash, pinned) {
  return Object.values(pinned).includes(hash);
}
