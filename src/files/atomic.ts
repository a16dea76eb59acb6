// Files that are written whole or not at all.
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { types } from 'node:util';
import { native } from '../addon/binding';
import { throwIfAborted } from '../base/concurrent';
import { TorchError, torchError } from '../base/errors';
import { checkWritable, errorCode, makeFolder, messageOf } from '../base/files';
import { mainProcess } from '../base/realm';
import { sweepTemporary, temporaryPath } from './temporary';

export interface WriteOptions {
  /** Looked at before each part is written. */
  signal?: AbortSignal | undefined;
  /** Called with the bytes that are written. */
  onProgress?: ((done: number) => void) | undefined;
}

/** Bytes of somebody else's, who may write to them while they are read. */
export interface LentBytes {
  readonly length: number;
  /** Those from `at`; asked for all of them in order, but for those that did not stay as they were. */
  lend(at: number, length: number): Loan;
}

export interface Loan {
  /** As they are now, until they are taken back. */
  readonly bytes: Uint8Array;
  /** Whether they have stayed as they were: if not, what was read since is not to be used. */
  takeBack(): boolean;
}

/**
 * Writes a file whole or not at all: into a temporary name in the same folder, synced to the disk,
 * then renamed over `path`, or over what it links to. Missing parent folders are made. A file that was
 * there before keeps its permissions, and on failure its contents; no temporary file is left, and those
 * that killed processes left in the folder are removed. Parts are taken one by one.
 *
 * @throws TorchError `ERR_IO`, naming the file.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array | LentBytes>,
  options: WriteOptions = {},
): Promise<void> {
  let temporary: string | undefined;
  try {
    await makeFolder(dirname(path));
    const target = await realpath(path).catch(() => path);
    const mode = await modeOf(target);
    await sweepTemporary(dirname(target));
    temporary = temporaryPath(target);
    const file = await open(temporary, 'wx', mode);
    removeAtExit(temporary);
    try {
      if (mode !== undefined) await file.chmod(mode); // what the process's mask took
      if (typeof content === 'string' || types.isUint8Array(content)) {
        await file.writeFile(content);
      } else {
        await writeParts(file, content, options);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const old = mode === undefined ? undefined : await hold(target);
    try {
      await rename(temporary, target);
    } finally {
      old?.close().catch(() => {});
    }
  } catch (error) {
    if (temporary) await rm(temporary, { force: true }).catch(() => {});
    // Not of writing: what the parts are made of, or an abort.
    if (error instanceof TorchError || errorCode(error) === undefined) throw error;
    throw torchError('ERR_IO', `Could not write ${path}: ${messageOf(error)}`, { cause: error });
  } finally {
    if (temporary) unfinished.delete(temporary);
  }
}

/**
 * Sees that `writeFileAtomic` could write there: to ask before hours of work.
 *
 * @throws TorchError `ERR_IO`, naming the file or its folder.
 */
export async function checkWritableFile(path: string): Promise<void> {
  await checkWritable(dirname(resolve(path)));
  await modeOf(await realpath(path).catch(() => path));
}

/**
 * Keeps a file that is to be replaced until nobody waits any more: freeing its blocks takes a quarter
 * of the time of writing as many. (Windows replaces no file that is open.)
 */
async function hold(target: string): Promise<FileHandle | undefined> {
  return process.platform === 'win32' ? undefined : await open(target).catch(() => undefined);
}

/** The permissions of the file that is to be replaced, if there is one. */
async function modeOf(target: string): Promise<number | undefined> {
  const stats = await stat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    // Such as a name that is too long, or a link to itself: what is written would be in vain.
    throw torchError('ERR_IO', `Could not write ${target}: ${messageOf(error)}`, { cause: error });
  });
  if (!stats) return undefined;
  if (stats.isFile()) return stats.mode & 0o777;
  const what = stats.isDirectory() ? 'it is a folder' : 'it is no regular file';
  throw torchError('ERR_IO', `Could not write ${target}: ${what}`);
}

const unfinished = new Set<string>();

/** `process.exit` in the middle leaves nothing behind. (Being killed does, until the next is written.) */
function removeAtExit(temporary: string): void {
  unfinished.add(temporary);
  if (unfinished.size > 1) return;
  mainProcess.removeListener('exit', removeUnfinished).on('exit', removeUnfinished);
}

function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
}

// Smaller parts are gathered into blocks; larger ones are written from where they are, in pieces.
const BLOCK = 1 << 20;
const PIECE = 1 << 22;

/** Makes the next bytes ready while those before are written. */
async function writeParts(
  file: FileHandle,
  parts: Iterable<Uint8Array | LentBytes>,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  let block = Buffer.allocUnsafeSlow(BLOCK);
  let other = Buffer.allocUnsafeSlow(BLOCK);
  let filled = 0;
  let done = 0;
  let writing = Promise.resolve();
  const started: Promise<void>[] = [];

  // What is gathered, and a piece behind it: one call for both.
  const send = async (lend?: () => Loan): Promise<void> => {
    const gathered = block.subarray(0, filled);
    const loan = lend?.();
    try {
      await writing;
      throwIfAborted(signal);
    } catch (error) {
      loan?.takeBack();
      throw error;
    }
    const at = done;
    const length = filled + (loan?.bytes.length ?? 0);
    const written =
      lend && loan ? writeLent(file, gathered, loan, at, lend) : writeAll(file, [gathered], at);
    writing = written.then(() => {
      // The disk begins before the last byte is there, for the one sync at the end would wait for all.
      started.push(native.startWriteback(file.fd, at, length));
    });
    writing.catch(() => {}); // thrown where it is waited for
    done += length;
    onProgress?.(done);
    [block, other] = [other, block];
    filled = 0;
  };
  const gather = async (part: Uint8Array | LentBytes): Promise<void> => {
    for (let at = 0; at < part.length; ) {
      const length = Math.min(BLOCK - filled, part.length - at);
      if (types.isUint8Array(part)) block.set(part.subarray(at, at + length), filled);
      else copyLent(part.lend(at, length), block, filled);
      filled += length;
      at += length;
      if (filled === BLOCK) await send();
    }
  };
  try {
    for (const part of parts) {
      if (types.isUint8Array(part) || part.length < BLOCK) {
        await gather(part);
        continue;
      }
      for (let at = 0; at < part.length; at += PIECE) {
        await send(() => part.lend(at, Math.min(PIECE, part.length - at)));
      }
    }
    await send();
    await writing;
  } finally {
    await writing.catch(() => {});
    await Promise.all(started); // the file may be closed then
  }
}

function copyLent(loan: Loan, target: Buffer, at: number): void {
  target.set(loan.bytes, at);
  loan.takeBack();
}

/** Without a copy; once more where they did not stay as they were. */
async function writeLent(
  file: FileHandle,
  before: Uint8Array,
  loan: Loan,
  place: number,
  again: () => Loan,
): Promise<void> {
  const failed = await writeAll(file, [before, loan.bytes], place).then(
    () => undefined,
    (error) => ({ error }),
  );
  if (!loan.takeBack()) return await writeLent(file, before, again(), place, again);
  if (failed) throw failed.error;
}

async function writeAll(
  file: FileHandle,
  buffers: readonly Uint8Array[],
  place: number,
): Promise<void> {
  let rest = buffers.filter(({ length }) => length > 0);
  for (let at = place; rest.length > 0; ) {
    const { bytesWritten } = await file.writev(rest, at);
    at += bytesWritten;
    rest = without(rest, bytesWritten);
  }
}

/** What is left behind the first bytes. */
function without(buffers: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let skipped = bytes;
  return buffers.flatMap((buffer) => {
    const skip = Math.min(skipped, buffer.length);
    skipped -= skip;
    return skip < buffer.length ? [buffer.subarray(skip)] : [];
  });
}
