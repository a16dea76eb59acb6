import { readFile, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { types } from 'node:util';
import { throwIfAborted } from '../../base/concurrent';
import { invalidArgument, noMoreOptions, TorchError, torchError } from '../../base/errors';
import { isMissing, messageOf } from '../../base/files';
import { progressBar } from '../../base/progress';
import { expectWatching } from '../../base/watching';
import { writeFileAtomic } from '../../files/atomic';
import { expandUser } from '../../files/hub/dir';
import { below } from '../../files/hub/mirror';
import { transfer } from '../../files/hub/transfer';
import { Archive, type ReadWatch } from './archive';
import { DATA_MIRROR, type DataSource, sourceOf } from './hub';
import { isPlaced, type Mark, place, writeMark } from './place';
import { VOC_SEGMENTATION } from './segmentation';
import { type Survey, survey } from './survey';
import { type Unpacked, unpack } from './unpack';

/**
 * What a download is at: getting the archive, comparing the hash of one that is there already, looking
 * what is in it, unpacking.
 */
export type DataStep = 'download' | 'verify' | 'list' | 'unpack';

export interface DataDownloadOptions {
  /** The folder that has the data sets, `~` is the home. Default: `../data`, as d2l's. */
  readonly to?: string | undefined;
  /** The URL of a folder that has the archive, asked in place of the entry's. */
  readonly mirror?: string | undefined;
  /** Ends it with `ERR_ABORTED`; what has been downloaded is kept for the next time. */
  readonly signal?: AbortSignal | undefined;
  /** Called with what it is at, how many bytes of the archive are done, and of how many if known. */
  readonly onProgress?:
    | ((step: DataStep, done: number, total: number | undefined) => void)
    | undefined;
  /** Shows a bar on stderr, or a line now and then where that is no terminal. Default: true. */
  readonly progress?: boolean | undefined;
}

export interface DataExtractOptions extends DataDownloadOptions {
  /** The archive, where it is on this machine already. It is left alone. */
  readonly archive?: string | undefined;
  /**
   * Unpacks everything. Of `voc2012`, that is not the default: then it is what segmentation needs.
   * Of other archives it is.
   */
  readonly all?: boolean | undefined;
  /** Leaves an archive that was downloaded in its folder. Default: false, it is removed in the end. */
  readonly keepArchive?: boolean | undefined;
}

/** Where a data set is, and how it got there. */
export interface Obtained {
  /** The folder that has all of it. */
  readonly folder: string;
  /** The archive's folder that this is, '' where the archive has several things at its top. */
  readonly root: string;
  /** Undefined where it was there already. */
  readonly unpacked?: Unpacked | undefined;
  /** The archive, where there is one that is left. */
  readonly archive?: string | undefined;
}

/** The archive's path, downloaded unless one with the right hash is there. */
export async function obtainArchive(name: string, options: DataDownloadOptions): Promise<string> {
  const { archive } = await openArchive(taskOf(name, options));
  await archive.close();
  return archive.path;
}

/** The folder of an archive's contents, downloaded and unpacked unless it is there. */
export async function obtain(
  name: string,
  { archive: given, all = false, keepArchive = false, ...rest }: DataExtractOptions,
): Promise<Obtained> {
  if (given !== undefined && typeof given !== 'string') {
    throw invalidArgument('archive', 'a path', given);
  }
  const task = taskOf(name, rest, { archive: given, all, keepArchive });
  const { source } = task;
  const known = name === VOC ? VOC_SEGMENTATION : undefined;
  const selection = all ? undefined : known;
  const wanted = { sha1: source.sha1, all: selection === undefined };
  const isThere = (folder: string): Promise<boolean> => isPlaced(folder, wanted, selection?.isIn);

  const root = known?.root ?? (await readRoot(task));
  if (root !== undefined) {
    const folder = folderOf(task, root);
    if (await isThere(folder)) return { folder, root };
  }
  const { archive, isOurs } = await openArchive(task, given);
  try {
    const found = await watched(task, 'list', archive, (watch) =>
      survey(archive, selection, watch),
    );
    const folder = folderOf(task, found.root);
    const unpacked = (await isThere(folder))
      ? undefined
      : await unpackTo(folder, task, archive, found, wanted, () => isThere(folder));
    if (!known) await writeRoot(task, found.root);
    const isKept = !isOurs || keepArchive;
    if (!isKept) await rm(archive.path, { force: true });
    return { folder, root: found.root, unpacked, archive: isKept ? archive.path : undefined };
  } finally {
    await archive.close();
  }
}

async function unpackTo(
  folder: string,
  task: Task,
  archive: Archive,
  found: Survey,
  wanted: Omit<Mark, 'files'>,
  isThere: () => Promise<boolean>,
): Promise<Unpacked> {
  let unpacked: Unpacked = { files: 0, bytes: 0 };
  try {
    await place(folder, isThere, async (temporary) => {
      unpacked = await watched(task, 'unpack', archive, (watch) =>
        unpack(archive, found, temporary, watch),
      );
      await writeMark(temporary, { ...wanted, files: unpacked.files });
    });
    return unpacked;
  } catch (error) {
    const parent = resolve(dirname(folder));
    if (parent !== resolve(task.base)) await rmdir(parent).catch(() => {}); // if it is empty
    if (error instanceof TorchError || !types.isNativeError(error) || !('syscall' in error))
      throw error;
    throw torchError(
      'ERR_IO',
      `Could not unpack ${archive.path} to ${folder}: ${messageOf(error)}; nothing of it was kept but` +
        ' the archive',
      { cause: error },
    );
  }
}

/** The entry of which a part is enough. */
const VOC = 'voc2012';

/** What is to be done, checked. */
interface Task extends Pick<DataDownloadOptions, 'signal' | 'onProgress' | 'progress'> {
  readonly source: DataSource;
  readonly base: string;
}

/** @param others options that there are besides, by name */
function taskOf(name: string, options: DataDownloadOptions, others: object = {}): Task {
  const { to = '../data', mirror, signal, onProgress, progress = true, ...unknown } = options;
  noMoreOptions(unknown, { ...others, to, mirror, signal, onProgress, progress });
  expectWatching({ signal, onProgress });
  if (typeof to !== 'string' || to === '') throw invalidArgument('to', 'a folder', to);
  const source = sourceOf(name);
  if (mirror !== undefined && typeof mirror !== 'string') {
    throw invalidArgument('mirror', 'an http or https URL', mirror);
  }
  const urls = mirror ? [below('mirror', mirror, source.fileName).href] : source.urls;
  throwIfAborted(signal);
  return { source: { ...source, urls }, base: expandUser(to, 'to'), signal, onProgress, progress };
}

/** The archive, and whether it was downloaded for that. */
async function openArchive(
  task: Task,
  given?: string,
): Promise<{ archive: Archive; isOurs: boolean }> {
  const { source, base, signal, onProgress, progress } = task;
  const path = given ?? join(base, source.fileName);
  const present = await Archive.open(path).catch((error: unknown) => {
    if (given === undefined && isMissing(error)) return undefined;
    throw error;
  });
  if (present) {
    const hash = await hashOf(task, present);
    if (hash === source.sha1) return { archive: present, isOurs: false };
    await present.close();
    if (given !== undefined) {
      throw torchError(
        'ERR_HASH',
        `Expected an archive whose sha1 hash is ${source.sha1} at ${given} but it is ${hash}`,
      );
    }
  }
  await transfer(
    source.urls,
    path,
    {
      hash: { algorithm: 'sha1', expected: source.sha1 },
      signal,
      onProgress: (...counts) => onProgress?.('download', ...counts),
      progress,
    },
    DATA_MIRROR,
  );
  return { archive: await Archive.open(path), isOurs: true };
}

async function hashOf(task: Task, archive: Archive): Promise<string> {
  try {
    return await watched(task, 'verify', archive, (watch) => archive.hash('sha1', watch));
  } catch (error) {
    await archive.close();
    throw error;
  }
}

const TITLES = { verify: 'Verifying', list: 'Listing', unpack: 'Unpacking' };

/** Shows how far the reading of an archive is. */
async function watched<T>(
  { signal, onProgress, progress }: Task,
  step: keyof typeof TITLES,
  archive: Archive,
  work: (watch: ReadWatch) => Promise<T>,
): Promise<T> {
  const bar = progress
    ? await progressBar(`${TITLES[step]} ${basename(archive.path)}:`)
    : undefined;
  bar?.update(0, archive.size);
  const mistakes: unknown[] = [];
  const onRead = (done: number): void => {
    bar?.update(done, archive.size);
    try {
      onProgress?.(step, done, archive.size);
    } catch (error) {
      mistakes.push(error); // not the archive's
      throw error;
    }
  };
  try {
    const result = await work({ signal, onRead });
    throwIfAborted(signal);
    return result;
  } catch (error) {
    throw mistakes.length > 0 ? mistakes[0] : error;
  } finally {
    bar?.stop();
  }
}

/** Where an archive's root is to be. What has no one folder around it gets one of the archive's name. */
function folderOf({ source, base }: Task, root: string): string {
  return join(base, root || source.fileName.replace(/(\.tar)?\.[^.]*$/, ''));
}

/** The root of an archive that may be gone by now, as it was noted when it was unpacked. */
async function readRoot(task: Task): Promise<string | undefined> {
  try {
    const { sha1, root } = JSON.parse(await readFile(notePath(task), 'utf8'));
    return sha1 === task.source.sha1 && typeof root === 'string' ? root : undefined;
  } catch {
    return undefined;
  }
}

async function writeRoot(task: Task, root: string): Promise<void> {
  const note = { sha1: task.source.sha1, root };
  await writeFileAtomic(notePath(task), `${JSON.stringify(note)}\n`);
}

function notePath({ source, base }: Task): string {
  return join(base, `.${source.fileName}.json`);
}
