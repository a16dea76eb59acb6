import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { invalidArgument } from '../base/errors';
import {
  type DataDownloadOptions,
  type DataExtractOptions,
  obtain,
  obtainArchive,
} from '../data/archive/obtain';

export { DATA_HUB, DATA_URL, type DataHubEntry } from '../data/archive/hub';
export type { DataDownloadOptions, DataExtractOptions, DataStep } from '../data/archive/obtain';

/**
 * The path of an archive of `DATA_HUB`, downloaded to the folder `to` unless one with the right hash is
 * there. What has arrived of one is continued the next time. An entry's other URLs are asked where the
 * first cannot give it. What is below `DATA_URL`, or is PASCAL VOC's, is asked from the URL
 * that the environment variable `FCN_TORCH_DATA_MIRROR` names, if it does.
 *
 * As d2l's `download`.
 *
 * @throws TorchError `ERR_ARGUMENT`; `ERR_DOWNLOAD`, with the reasons and what to do instead;
 * `ERR_HASH`, after which nothing is kept; `ERR_IO` where it cannot be written; `ERR_ABORTED`
 */
export async function download(name: string, options: DataDownloadOptions = {}): Promise<string> {
  return await obtainArchive(name, options);
}

/**
 * The path of what is in an archive of `DATA_HUB`, downloaded and unpacked into `to` unless it is there:
 * that of `folder` in it, by default of the one folder that has everything. Of `voc2012` only what
 * segmentation needs is unpacked, unless `all` is true.
 *
 * As d2l's `download_extract`, but for this: the archive is removed in the end (`keepArchive`). What is
 * there is complete, or it is not there at all. An archive with several things at its top gets a folder
 * of its name for them.
 *
 * @throws TorchError as `download`; `ERR_DATA` for a damaged archive, for one with links or names that
 * lead out of the folder, and where something else is in its place
 */
export async function downloadExtract(
  name: string,
  folder?: string,
  options: DataExtractOptions = {},
): Promise<string> {
  if (folder !== undefined && typeof folder !== 'string') {
    throw invalidArgument('folder', 'a folder of the archive', folder);
  }
  const { folder: all, root } = await obtain(name, options);
  if (folder === undefined) return all;
  // What was at the archive's top.
  const top = root.split('/').filter(Boolean).reduce(dirname, all);
  const path = join(top, folder);
  const facts = await stat(path).catch(() => undefined);
  if (!facts) throw invalidArgument('folder', `a folder that is in ${all}`, folder);
  return path;
}
