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
 * then renamed over `path`. Missing parent folders are made. On failure no temporary file is left
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

// Small parts go to the disk together.
const BATCH = 1 << 22;

/** Writes some parts while the next are made. */
async function writeParts(
  file: FileHandle,
  parts: Iterable<Uint8Array>,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  let done = 0;
  let writing = Promise.resolve();
  let batch: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    await writing;
    throwIfAborted(signal);
    writing = writeAll(file, batch);
    done += size;
    onProgress?.(done);
    batch = [];
    size = 0;
  };
  try {
    for (const part of parts) {
      batch.push(part);
      size += part.length;
      if (size >= BATCH) await flush();
    }
    await flush();
  } finally {
    await writing; // its memory may go then
  }
}

async function writeAll(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let rest = parts;
  while (rest.length > 0) {
    let { bytesWritten } = await file.writev(rest);
    // Rarely not all of it, as of what is larger than 2 GiB.
    const first = rest.findIndex(({ length }) => {
      if (bytesWritten < length) return true;
      bytesWritten -= length;
      return false;
    });
    if (first < 0) return;
    rest = [(rest[first] as Uint8Array).subarray(bytesWritten), ...rest.slice(first + 1)];
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
