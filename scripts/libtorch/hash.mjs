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
  return hash.digest('hex');
}

/**
 * The file's SHA-256; throws when its name is pinned to another one.
 * @param {string} file
 * @param {Record<string, string>} pinned
 * @param {AbortSignal} [signal]
 */
export async function verifiedSha256(file, pinned, signal) {
  const received = await sha256(file, signal);
  requirePinned(basename(file), received, pinned);
  return received;
}

/**
 * @param {string} name
 * @param {string} received
 * @param {Record<string, string>} pinned
 */
export function requirePinned(name, received, pinned) {
  const expected = pinned[name];
  if (expected !== undefined && expected !== received) {
    throw new ChecksumError(name, expected, received);
  }
}
