import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
    throw torchError('ERR_DATA', `Expected ${expected} at ${path} but ${reason(error)}`, {
      cause: error,
    });
  }
  if (bytes.length === 0) {
    throw torchError('ERR_DATA', `Expected ${expected} at ${path} but the file is empty`);
  }
  return bytes;
}

/**
 * Writes a file whole or not at all: into a temporary name in the same folder, synced to the disk,
 * then renamed over `path`. Missing parent folders are made. On failure no temporary file is left
 * and a file that was there before is untouched.
 *
 * @throws TorchError `ERR_IO`, naming the file.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const why = error instanceof Error ? error.message : String(error);
    throw torchError('ERR_IO', `Could not write ${path}: ${why}`, { cause: error });
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
