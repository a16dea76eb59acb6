// One file over HTTP. It has its name only when every byte has arrived and the hash is right.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ChecksumError } from './errors.mjs';

/**
 * @typedef {object} DownloadOptions
 * @property {string} sha256
 * @property {AbortSignal} [signal]
 * @property {(received: number, total: number | undefined) => void} [onProgress]
 * @property {number} [stallMs] gives up after so long without a byte
 */

/**
 * @param {string} url
 * @param {string} file
 * @param {DownloadOptions} options
 */
export async function download(url, file, { sha256, signal, onProgress, stallMs = 60_000 }) {
  const partial = `${file}.partial`;
  const stall = new AbortController();
  const watchdog = setTimeout(
    () => stall.abort(new Error(`no data for ${stallMs / 1000} s`)),
    stallMs,
  );
  const either = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
  try {
    const response = await fetch(url, { signal: either });
    if (!response.ok || !response.body) {
      throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
    }
    const total = Number(response.headers.get('content-length')) || undefined;
    const hash = createHash('sha256');
    let received = 0;
    await pipeline(
      Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body)),
      async function* (chunks) {
        for await (const chunk of chunks) {
          watchdog.refresh();
          hash.update(chunk);
          received += chunk.length;
          onProgress?.(received, total);
          yield chunk;
        }
      },
      createWriteStream(partial),
      { signal: either },
    );
    if (total !== undefined && received !== total) {
      throw new Error(`the connection ended after ${received} of ${total} bytes`);
    }
    const digest = hash.digest('hex');
    if (digest !== sha256) throw new ChecksumError(basename(file), sha256, digest);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw either.aborted ? either.reason : withCause(error);
  } finally {
    clearTimeout(watchdog);
  }
}

/**
 * fetch says only "fetch failed"; what failed is in the cause.
 * @param {unknown} error
 */
function withCause(error) {
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return error;
  return new Error(`${error.message}: ${error.cause.message || error.cause.name}`, {
    cause: error.cause,
  });
}
