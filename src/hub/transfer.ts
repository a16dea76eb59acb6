import { basename, dirname, resolve } from 'node:path';
import { torchError } from '../errors';
import { checkWritable } from '../files';
import { importScript } from '../scripts';
import { mirrorRemedy, parseUrl, throughMirror } from './mirror';

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

interface Progress {
  progressBar(title: string): {
    update(received: number, total: number | undefined): void;
    stop(): void;
  };
}

/**
 * Downloads a file to `path`, through the mirror for weights, folders made. The file is whole or not
 * there at all; what has arrived of it is kept beside it, and continued where the server can do
 * that. Lost connections, busy servers and silence of half a minute are tried again.
 *
 * @throws TorchError `ERR_DOWNLOAD` with what to do instead, `ERR_HASH`, `ERR_IO` where it cannot be
 * written, `ERR_ABORTED`
 */
export async function transfer(
  url: string,
  path: string,
  { hash, signal, onProgress, progress = true }: TransferOptions,
): Promise<void> {
  const wanted = parseUrl('url', url);
  const address = throughMirror(wanted).href;
  await checkWritable(dirname(path));
  const { download } = await importScript<Downloader>('download.mjs');
  const bar = progress ? await startBar(address, path) : undefined;
  try {
    await download(address, path, {
      hash,
      signal,
      onProgress: (received, total) => {
        bar?.update(received, total);
        onProgress?.(received, total);
      },
    });
  } catch (error) {
    throw explain(error, { wanted, address, path, hash, signal });
  } finally {
    bar?.stop();
  }
}

async function startBar(address: string, path: string) {
  const { progressBar } = await importScript<Progress>('progress.mjs');
  process.stderr.write(`Downloading ${address} to ${path}\n`);
  return progressBar(`${basename(path)}:`);
}

interface Attempt {
  readonly wanted: URL;
  readonly address: string;
  readonly path: string;
  readonly hash: Hash | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The one error for a download; a bug, or what `onProgress` throws, goes on as it is. */
function explain(error: unknown, { wanted, address, path, hash, signal }: Attempt): unknown {
  if (signal?.aborted) {
    return torchError('ERR_ABORTED', `The download of ${address} was aborted`, {
      cause: signal.reason,
    });
  }
  if (!(error instanceof Error)) return error;
  if (error.name === 'DownloadError') {
    const [file, folder] = [basename(path), resolve(dirname(path))];
    return torchError(
      'ERR_DOWNLOAD',
      `Could not download ${address}: ${error.message}; put the file there by hand, as ${file} in` +
        ` ${folder}${mirrorRemedy(wanted)}`,
      { cause: error },
    );
  }
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
