import { basename, dirname, resolve } from 'node:path';
import { types } from 'node:util';
import { type TorchError, torchError } from '../../base/errors';
import { checkWritable } from '../../base/files';
import { progressBar } from '../../base/progress';
import { importScript } from '../../base/scripts';
import { mirrorRemedy, parseUrl, throughMirror, WEIGHTS_MIRROR } from './mirror';

/** What a downloaded file is to have. */
export interface Hash {
  /** As Node's crypto names it: `sha256`, `sha1`. */
  readonly algorithm: string;
  /** The digest or its beginning, in lower-case hexadecimal. */
  readonly expected: string;
}

/** How a download goes. */
export interface TransferOptions {
  readonly hash?: Hash | undefined;
  /** Ends it with `ERR_ABORTED`; the next download of the file goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes that are there, and how many there will be where the server says. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined;
  /** Shows a bar on stderr, or a line now and then where that is no terminal. Default: true. */
  readonly progress?: boolean | undefined;
}

/** The parts of `scripts/libtorch` that LibTorch's own download shares with this. */
interface Downloader {
  download(
    url: string,
    file: string,
    options: Pick<TransferOptions, 'hash' | 'signal' | 'onProgress'>,
  ): Promise<void>;
}

/**
 * Downloads a file to `path`, through a mirror if there is one, folders made. The file is whole or not
 * there at all; what has arrived of it is kept beside it, and continued where the server can do
 * that. Lost connections, busy servers and silence of half a minute are tried again. Of several URLs
 * that have the same file each is tried when those before it could not give it.
 *
 * @throws TorchError `ERR_DOWNLOAD` with what to do instead, `ERR_HASH`, `ERR_IO` where it cannot be
 * written, `ERR_ABORTED`
 */
export async function transfer(
  urls: string | readonly string[],
  path: string,
  { hash, signal, onProgress, progress = true }: TransferOptions,
  mirror = WEIGHTS_MIRROR,
): Promise<void> {
  const wanted = [urls].flat().map((url) => parseUrl('url', url));
  const addresses = new Set(wanted.map((url) => throughMirror(url, mirror).href));
  await checkWritable(dirname(path));
  const { download } = await importScript<Downloader>('download.mjs');
  const failures: Failure[] = [];
  for (const address of addresses) {
    if (progress) process.stderr.write(`Downloading ${address} to ${path}\n`);
    const bar = progress ? await progressBar(`${basename(path)}:`) : undefined;
    try {
      await download(address, path, {
        hash,
        signal,
        onProgress: (received, total) => {
          bar?.update(received, total);
          onProgress?.(received, total);
        },
      });
      return;
    } catch (error) {
      if (!isDownloadError(error) || signal?.aborted) {
        throw explain(error, { address, path, hash, signal });
      }
      failures.push({ address, error });
    } finally {
      bar?.stop();
    }
    if (progress && failures.length < addresses.size) {
      process.stderr.write(`Could not download it: ${failures.at(-1)?.error.message}\n`);
    }
  }
  throw notDownloaded(failures, path, mirrorRemedy(wanted, mirror));
}

interface Failure {
  readonly address: string;
  readonly error: Error;
}

function isDownloadError(error: unknown): error is Error {
  return types.isNativeError(error) && error.name === 'DownloadError';
}

/** The one error where nobody gave the file. */
function notDownloaded(failures: readonly Failure[], path: string, orMirror: string): TorchError {
  const [file, folder] = [basename(path), resolve(dirname(path))];
  const reasons = failures.map(({ address, error }) => `${address}: ${error.message}`);
  return torchError(
    'ERR_DOWNLOAD',
    `Could not download ${reasons.join('; nor ')}; put the file there by hand, as ${file} in` +
      ` ${folder}${orMirror}`,
    { cause: failures.at(-1)?.error },
  );
}

interface Attempt {
  readonly address: string;
  readonly path: string;
  readonly hash: Hash | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The one error for a download; a bug, or what `onProgress` throws, goes on as it is. */
function explain(error: unknown, { address, path, hash, signal }: Attempt): unknown {
  if (signal?.aborted) {
    return torchError('ERR_ABORTED', `The download of ${address} was aborted`, {
      cause: signal.reason,
    });
  }
  if (!types.isNativeError(error)) return error;
  if (error.name === 'ChecksumError' && hash) {
    const { received } = error as Error & { received: string };
    return torchError(
      'ERR_HASH',
      `Expected a file whose ${hash.algorithm} hash begins with ${hash.expected} at ${address} but` +
        ` received one with ${received}, of which nothing was kept`,
    );
  }
  if ('syscall' in error) {
    return torchError('ERR_IO', `Could not write ${path}: ${error.message}`, { cause: error });
  }
  return error;
}
