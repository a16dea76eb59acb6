// Files that are written whole or not at all.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { throwIfAborted } from './concurrent';
import { TorchError, torchError } from './errors';
import { checkWritable, errorCode, makeFolder, messageOf } from './files';
import { native } from './native/binding';

export interface WriteOptions {
  /** Looked at before each part is written. */
  signal?: AbortSignal | undefined;
  /** Called with the bytes that are written. */
  onProgress?: ((done: number) => void) | undefined;
}

/** Bytes that are put into place when it is their turn. */
export interface LateBytes {
  readonly length: number;
  /** Fills the target with those from `at`; asked for all of them, in order. */
  read(at: number, target: Uint8Array<ArrayBuffer>): void;
}

/**
 * Writes a file whole or not at all: into a temporary name in the same folder, synced to the disk,
 * then renamed over `path`, or over what it links to. Missing parent folders are made. A file that was
 * there before keeps its permissions, and on failure its contents; no temporary file is left. Parts
 * are taken one by one.
 *
 * @throws TorchError `ERR_IO`, naming the file.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array | LateBytes>,
  options: WriteOptions = {},
): Promise<void> {
  let temporary: string | undefined;
  try {
    await makeFolder(dirname(path));
    const target = await realpath(path).catch(() => path);
    const mode = await modeOf(target);
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    const file = await open(temporary, 'wx', mode);
    removeAtExit(temporary);
    try {
      if (mode !== undefined) await file.chmod(mode); // what the process's mask took
      if (typeof content === 'string' || content instanceof Uint8Array) {
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
  const stats = await stat(target).catch(() => undefined);
  if (!stats) return undefined;
  if (stats.isFile()) return stats.mode & 0o777;
  const what = stats.isDirectory() ? 'it is a folder' : 'it is no regular file';
  throw torchError('ERR_IO', `Could not write ${target}: ${what}`);
}

const unfinished = new Set<string>();

/** `process.exit` in the middle leaves nothing behind. (Being killed does.) */
function removeAtExit(temporary: string): void {
  unfinished.add(temporary);
  if (unfinished.size > 1) return;
  process.removeListener('exit', removeUnfinished).on('exit', removeUnfinished);
}

function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
}

const BLOCK = 1 << 22;

/** Writes a block while the next is filled with parts. */
async function writeParts(
  file: FileHandle,
  parts: Iterable<Uint8Array | LateBytes>,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  let block = Buffer.allocUnsafeSlow(BLOCK);
  let other = Buffer.allocUnsafeSlow(BLOCK);
  let filled = 0;
  let done = 0;
  let writing = Promise.resolve();
  const started: Promise<void>[] = [];
  const write = async (bytes: Buffer, at: number): Promise<void> => {
    await writeAll(file, bytes);
    // The disk begins before the last byte is there, for the one sync at the end would wait for all.
    started.push(native.startWriteback(file.fd, at, bytes.length));
  };
  const flush = async (): Promise<void> => {
    await writing;
    throwIfAborted(signal);
    writing = write(block.subarray(0, filled), done);
    writing.catch(() => {}); // thrown where it is waited for
    done += filled;
    onProgress?.(done);
    [block, other] = [other, block];
    filled = 0;
  };
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length; ) {
        const room = Math.min(BLOCK - filled, part.length - at);
        const target = block.subarray(filled, filled + room);
        if (part instanceof Uint8Array) target.set(part.subarray(at, at + room));
        else part.read(at, target);
        filled += room;
        at += room;
        if (filled === BLOCK) await flush();
      }
    }
    await flush();
    await writing;
  } finally {
    await writing.catch(() => {});
    await Promise.all(started); // the file may be closed then
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
  }
}
