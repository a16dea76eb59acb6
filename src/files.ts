import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { throwIfAborted } from './concurrent';
import { invalidArgument, TorchError, torchError } from './errors';

/**
 * The bytes of a file, or one `ERR_DATA` that names the file and says what was `expected` there
 * (such as `a JPEG or PNG image`). The operating system's error is kept as the cause.
 */
export async function readBytes(path: string, expected: string): Promise<Buffer> {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw cannotRead(path, expected, error);
  }
  if (bytes.length === 0) {
    throw torchError('ERR_DATA', `Expected ${expected} at ${path} but the file is empty`);
  }
  return bytes;
}

/** The `ERR_DATA` of a file that the operating system does not let be read. */
export function cannotRead(path: string, expected: string, error: unknown): TorchError {
  return torchError('ERR_DATA', `Expected ${expected} at ${path} but ${reason(error)}`, {
    cause: error,
  });
}

export interface WriteOptions {
  /** Looked at before each part is written. */
  signal?: AbortSignal | undefined;
  /** Called with the bytes that are written. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * Writes a file whole or not at all: into a temporary name in the same folder, synced to the disk,
 * then renamed over `path`. Missing parent folders are made. Parts are taken one by one, each good
 * until the next. On failure no temporary file is left
 * and a file that was there before is untouched.
 *
 * @throws TorchError `ERR_IO`, naming the file.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
  options: WriteOptions = {},
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      if (typeof content === 'string' || content instanceof Uint8Array) {
        await file.writeFile(content);
      } else {
        await writeParts(file, content, options);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    // Not of writing: what the parts are made of, or an abort.
    if (error instanceof TorchError || errorCode(error) === undefined) throw error;
    throw torchError('ERR_IO', `Could not write ${path}: ${messageOf(error)}`, { cause: error });
  }
}

const BLOCK = 1 << 22;

/** Writes a block while the next is filled with parts. */
async function writeParts(
  file: FileHandle,
  parts: Iterable<Uint8Array>,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  let block = Buffer.allocUnsafeSlow(BLOCK);
  let other = Buffer.allocUnsafeSlow(BLOCK);
  let filled = 0;
  let done = 0;
  let writing = Promise.resolve();
  // The disk begins before the last byte is there, for the one sync at the end would wait for all.
  let syncing = Promise.resolve();
  let isSyncing = false;
  const sync = async (): Promise<void> => {
    isSyncing = true;
    await file.datasync();
    isSyncing = false;
  };
  const flush = async (): Promise<void> => {
    await writing;
    throwIfAborted(signal);
    if (done > 0 && !isSyncing) {
      await syncing;
      syncing = sync();
      syncing.catch(() => {}); // thrown where it is waited for
    }
    writing = writeAll(file, block.subarray(0, filled));
    writing.catch(() => {});
    done += filled;
    onProgress?.(done);
    [block, other] = [other, block];
    filled = 0;
  };
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length; ) {
        const room = Math.min(BLOCK - filled, part.length - at);
        block.set(part.subarray(at, at + room), filled);
        filled += room;
        at += room;
        if (filled === BLOCK) await flush();
      }
    }
    await flush();
    await writing;
    await syncing;
  } finally {
    await Promise.allSettled([writing, syncing]); // the file may be closed then
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
  }
}

/**
 * Makes the folder where it is missing and sees that files can be written there.
 *
 * @throws TorchError `ERR_IO`, naming the folder.
 */
export async function checkWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw torchError('ERR_IO', `Could not write in ${folder}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** Whether reading failed because the file is not there. */
export function isMissing(error: unknown): boolean {
  const cause = error instanceof TorchError ? error.cause : error;
  return errorCode(cause) === 'ENOENT';
}

function reason(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read (permission denied)';
    default:
      return messageOf(error);
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** An error's first line: libvips repeats itself, a line an attempt. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}
