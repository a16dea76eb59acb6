// One file over HTTP. It has its name only when every byte has arrived and the hash is right; what
// has arrived of it stays beside it, and the next attempt, or the next call, goes on from there.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChecksumError, DownloadError } from './errors.mjs';
import { Partial } from './partial.mjs';

/** Attempts in a row of which none got further than those before. */
const ATTEMPTS = 5;

/** What servers say that are busy or being restarted. */
const BUSY = new Set([408, 429, 500, 502, 503, 504]);

/** A connection that was lost. What is not here, such as a bad certificate, would not get better. */
const LOST = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/** No way to the server: a network that went away for a while, or was never there. */
const UNREACHABLE = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * @typedef {object} DownloadOptions
 * @property {{ algorithm: string, expected: string }} [hash] as Node names the algorithm; the
 *   beginning of the digest is enough, in lower-case hexadecimal
 * @property {AbortSignal} [signal] what has arrived is kept
 * @property {(received: number, total: number | undefined) => void} [onProgress] `received` begins
 *   above 0 where a download is continued, and falls back where it has to begin again
 * @property {number} [stallMs] an attempt ends after so long without a byte
 * @property {number} [backoffMs] the wait before the second attempt; each further one waits twice
 *   as long
 */

/**
 * Into a folder that is there. Lost connections, stalls and busy servers are tried again.
 *
 * Rejects with a `DownloadError` for what came of the network, a `ChecksumError`, the file system's
 * own error, or the signal's reason.
 * @param {string} url
 * @param {string} file
 * @param {DownloadOptions} [options]
 */
export async function download(url, file, options = {}) {
  const { hash, signal, backoffMs = 1_000 } = options;
  signal?.throwIfAborted();
  const partial = new Partial(file, hash?.algorithm);
  try {
    await partial.claim(signal);
    const claimed = partial.size;
    let furthest = claimed;
    for (let failures = 0; ; ) {
      try {
        await attempt(url, partial, options);
        break;
      } catch (error) {
        const isNews = partial.size > furthest;
        furthest = Math.max(furthest, partial.size);
        failures = isNews ? 1 : failures + 1;
        if (!isTransient(error, furthest > claimed) || failures === ATTEMPTS) throw error;
        await sleep(backoffMs * 2 ** (failures - 1), undefined, { signal });
      }
    }
    if (hash !== undefined && !partial.digest().startsWith(hash.expected)) {
      const received = partial.digest();
      await partial.remove();
      throw new ChecksumError({ file: basename(file), ...hash, received });
    }
    signal?.throwIfAborted();
    await partial.publish();
  } catch (error) {
    await partial.release().catch(() => {});
    throw signal?.aborted ? signal.reason : explained(error, partial.size);
  }
}

/**
 * One request, whose bytes are put to those that are there. Only a changed content or a server that
 * does not continue makes it two requests, and then it begins again.
 * @param {string} url
 * @param {Partial} partial
 * @param {DownloadOptions} options
 */
async function attempt(url, partial, { hash, signal, onProgress, stallMs = 30_000 }) {
  const stall = new AbortController();
  const watchdog = setTimeout(() => {
    stall.abort(new DownloadError(`no data for ${stallMs / 1000} s`, { transient: true }));
  }, stallMs);
  const either = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
  try {
    let response = await request(url, partial.tag === undefined ? 0 : partial.size, either);
    const continued = continues(response);
    if (!continued && (response.status === 206 || response.status === 416)) {
      await response.body?.cancel();
      response = await request(url, 0, either);
    }
    const { status, statusText, body } = response;
    if ((status !== 200 && !continued) || body === null) {
      await body?.cancel();
      const transient = BUSY.has(status);
      throw new DownloadError(`HTTP ${status} ${statusText}`.trim(), { transient });
    }
    const { total, tag } = contentOf(response, hash !== undefined);
    if (!continued) await partial.restart(tag);
    onProgress?.(partial.size, total);
    for await (const chunk of body) {
      watchdog.refresh();
      await partial.append(chunk);
      onProgress?.(partial.size, total);
    }
    if (total === undefined || partial.size === total) return;
    const counts = `${partial.size} of ${total} bytes`;
    // A server may answer with less than was asked for.
    if (partial.size < total) {
      throw new DownloadError(`the connection ended after ${counts}`, { transient: true });
    }
    await partial.remove();
    throw new DownloadError(`the server sent more than it had announced: ${counts}`);
  } catch (error) {
    // Whatever an abort of the watchdog looks like here, this is what happened.
    throw stall.signal.aborted ? stall.signal.reason : error;
  } finally {
    clearTimeout(watchdog);
  }

  /** @param {Response} response */
  function continues(response) {
    if (response.status !== 206) return false;
    const { start, tag } = contentOf(response, hash !== undefined);
    return start === partial.size && tag !== undefined && tag === partial.tag;
  }
}

/**
 * @param {string} url
 * @param {number} start
 * @param {AbortSignal} signal
 */
function request(url, start, signal) {
  // Lengths and ranges are those of the file as it is.
  /** @type {Record<string, string>} */
  const headers = { 'accept-encoding': 'identity' };
  if (start > 0) headers.range = `bytes=${start}-`;
  return fetch(url, { headers, signal });
}

/**
 * What a response is a part of, or all. A range is compared with what there is by this, and not by
 * If-Range: the header's value would have to be kept over the process's end, and the answer to a
 * range names its content anyway.
 * @param {Response} response
 * @param {boolean} hashed the end will show whether all parts were of one content
 */
function contentOf({ status, headers }, hashed) {
  const range = headers.get('content-range')?.match(/^bytes (\d+)-\d+\/(\d+)$/);
  const length = status === 206 ? range?.[2] : headers.get('content-length');
  // fetch unpacks what a server packs although it was asked not to: then nothing is known.
  const packed = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  const total = packed || length === null || length === undefined ? undefined : Number(length);
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  const known =
    !packed &&
    ((etag !== null && !etag.startsWith('W/')) || (modified !== null && total) || hashed);
  const tag = known
    ? createHash('sha256')
        .update(JSON.stringify([etag, modified, total]))
        .digest('hex')
        .slice(0, 16)
    : undefined;
  return { start: range ? Number(range[1]) : 0, total, tag };
}

/**
 * @param {unknown} error
 * @param {boolean} hasArrived
 */
function isTransient(error, hasArrived) {
  if (error instanceof DownloadError) return error.transient;
  const code = networkCode(error);
  // A server that could not be reached from the start will hardly be reached in a moment.
  return code !== undefined && (LOST.has(code) || (hasArrived && UNREACHABLE.has(code)));
}

/**
 * fetch says only "fetch failed" or "terminated"; what failed is in the cause.
 * @param {unknown} error
 * @param {number} received
 */
function explained(error, received) {
  const code = networkCode(error);
  if (code === undefined) return error;
  const { cause } = /** @type {TypeError & { cause: Error & { errors?: Error[] } }} */ (error);
  // A name with several addresses gives an error for each, and none of its own.
  const reason = cause.message || cause.errors?.[0]?.message || code || cause.name;
  const message = LOST.has(code)
    ? `the connection was lost after ${received} bytes (${reason})`
    : reason;
  return new DownloadError(message, { cause });
}

/**
 * The code of what fetch failed on, '' where that has none; undefined for any other error.
 * @param {unknown} error
 */
function networkCode(error) {
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return undefined;
  return /** @type {NodeJS.ErrnoException} */ (error.cause).code ?? '';
}
