import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { invalidArgument, noMoreOptions, TorchError, torchError } from '../../base/errors';
import { importScript } from '../../base/scripts';
import { expectWatching } from '../../base/watching';
import type { StateDict } from '../../torch/state-dict';
import { loadWeights } from '../index';
import { expandUser, getDir } from './dir';
import { parseUrl } from './mirror';
import { type Hash, type TransferOptions, transfer } from './transfer';

export { getDir, setDir } from './dir';

/** How a file is downloaded: silently or not, and until when. */
export type ProgressOptions = Omit<TransferOptions, 'hash'>;

export interface DownloadUrlOptions extends ProgressOptions {
  /** What the file's SHA-256 begins with, in hexadecimal. */
  readonly hashPrefix?: string | undefined;
}

export interface DownloadOptions extends ProgressOptions {
  /** The folder. Default: `checkpoints` in `getDir()`. */
  readonly modelDir?: string | undefined;
  /** The file's name there. Default: the URL's. */
  readonly fileName?: string | undefined;
  /**
   * Whether a file that is downloaded is to have the SHA-256 that begins with what stands between
   * `-` and `.` in its name, as in `resnet18-f37072fd.pth`. Default: false.
   */
  readonly checkHash?: boolean | undefined;
}

/**
 * Downloads a file to `path`, over one that is there; folders are made, `~` is the home. The file is
 * whole or not there at all: what has arrived of it lies beside it as `.partial`, and the next
 * download goes on from there where the server can do that. What can be gone in a moment (a lost
 * connection, silence of half a minute, HTTP 500, 502, 503 and the like) is tried again, until five
 * attempts in a row got no further. Downloads of the same file at once do not disturb each other.
 *
 * What is below `https://download.pytorch.org/models/` is asked from the URL that the environment
 * variable `FCN_TORCH_WEIGHTS_MIRROR` names, if it does.
 *
 * As torch.hub.download_url_to_file.
 *
 * @throws TorchError `ERR_ARGUMENT`; `ERR_DOWNLOAD`, with the reason and what to do instead;
 * `ERR_HASH`, after which nothing is kept; `ERR_IO` where it cannot be written; `ERR_ABORTED`
 */
export async function downloadUrlToFile(
  url: string,
  path: string,
  options: DownloadUrlOptions = {},
): Promise<void> {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  const { hashPrefix, ...rest } = options;
  let hash: Hash | undefined;
  if (hashPrefix !== undefined) {
    if (typeof hashPrefix !== 'string' || !/^[0-9a-f]{1,64}$/i.test(hashPrefix)) {
      throw invalidArgument('hashPrefix', 'the beginning of a SHA-256 in hexadecimal', hashPrefix);
    }
    hash = { algorithm: 'sha256', expected: hashPrefix.toLowerCase() };
  }
  await transfer(url, expandUser(path, 'path'), { ...progressOptions(rest, { hashPrefix }), hash });
}

/**
 * The path of a URL's file in PyTorch's cache, downloaded if it is not there: the two share their
 * files. A file that is there is taken as it is.
 *
 * @throws TorchError as `downloadUrlToFile`
 */
export async function download(url: string, options: DownloadOptions = {}): Promise<string> {
  const {
    modelDir = join(getDir(), 'checkpoints'),
    fileName,
    checkHash = false,
    ...rest
  } = options;
  if (typeof modelDir !== 'string') throw invalidArgument('modelDir', 'a path', modelDir);
  const progress = progressOptions(rest, { modelDir, fileName, checkHash });
  const path = join(modelDir, nameOf(url, fileName));
  if (await exists(path)) return path;
  const prefix = checkHash ? hashInName(path) : undefined;
  const hash = prefix ? { algorithm: 'sha256', expected: prefix } : undefined;
  await transfer(url, path, { ...progress, hash });
  return path;
}

/**
 * The state dict of a URL, from PyTorch's cache, downloaded if it is not there. The tensors are as
 * `load` gives them.
 *
 * As torch.hub.load_state_dict_from_url.
 *
 * @throws TorchError as `downloadUrlToFile`; `ERR_WEIGHTS` as `load`, also where a file that was there
 * is damaged
 */
export async function loadStateDictFromUrl(
  url: string,
  options: DownloadOptions = {},
): Promise<StateDict> {
  const path = await download(url, options);
  try {
    return await loadWeights(path);
  } catch (error) {
    throw await withDamage(path, error);
  }
}

/** @param others options that the function has besides, by name */
function progressOptions(options: ProgressOptions, others: object): ProgressOptions {
  const { signal, onProgress, progress, ...unknown } = options;
  noMoreOptions(unknown, { ...others, signal, onProgress, progress });
  expectWatching({ signal, onProgress });
  return { signal, onProgress, progress };
}

function nameOf(url: string, fileName: unknown): string {
  const { pathname } = parseUrl('url', url);
  const name = fileName ?? pathname.slice(pathname.lastIndexOf('/') + 1);
  if (typeof name !== 'string') throw invalidArgument('fileName', 'a name', name);
  if (name === '') throw invalidArgument('url', 'a URL that ends in a name, or a fileName,', url);
  return name;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** As Python's torch.hub. */
function hashInName(path: string): string | undefined {
  return /-([a-f0-9]*)\./.exec(basename(path))?.[1];
}

/** Says so where the file is not what its name says: half of it, for example. */
async function withDamage(path: string, error: unknown): Promise<unknown> {
  const prefix = hashInName(path);
  if (!prefix || !(error instanceof TorchError)) return error;
  const { sha256 } = await importScript<{ sha256(file: string): Promise<Buffer> }>('hash.mjs');
  const digest = await sha256(path).then(
    (bytes) => bytes.toString('hex'),
    () => undefined,
  );
  if (digest === undefined || digest.startsWith(prefix)) return error;
  return torchError(
    error.code,
    `${error.message}; it is damaged, for its SHA-256 is ${digest} and does not begin with` +
      ` ${prefix} as its name says: delete it, and it will be downloaded again`,
    { cause: error.cause },
  );
}
