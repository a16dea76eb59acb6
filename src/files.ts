import { access, constants, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { invalidArgument, TorchError, textOf, torchError } from './errors';

/**
 * The bytes of a file, or one `ERR_DATA` that names the file and says what was `expected` there
 * (such as `a JPEG or PNG image`). The operating system's error is kept as the cause.
 */
export function readBytes(path: string, expected: string): Promise<Buffer> {
  return reading(path, expected, () => readFile(path));
}

/** As `readBytes`, but at most the first `length` bytes. */
export function readBeginning(path: string, expected: string, length: number): Promise<Buffer> {
  return reading(path, expected, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(length) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
}

async function reading(
  path: string,
  expected: string,
  read: () => Promise<Buffer>,
): Promise<Buffer> {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  let bytes: Buffer;
  try {
    bytes = (await expectFile(path)) ? await read() : Buffer.alloc(0);
  } catch (error) {
    throw cannotRead(path, expected, error);
  }
  if (bytes.length === 0) {
    throw torchError('ERR_DATA', `Expected ${expected} at ${path} but the file is empty`);
  }
  return bytes;
}

/**
 * Whether there is anything in a file. (What is in those below /proc, which have no size, may never end.)
 *
 * @throws where it is something else, such as a pipe, that may never end; a folder says so itself
 */
export async function expectFile(path: string): Promise<boolean> {
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new Error('it is no regular file');
  return stats.size > 0 || stats.isDirectory();
}

/** The `ERR_DATA` of a file that the operating system does not let be read. */
export function cannotRead(path: string, expected: string, error: unknown): TorchError {
  return torchError('ERR_DATA', `Expected ${expected} at ${path} but ${reason(error)}`, {
    cause: error,
  });
}

/**
 * Makes the folder where it is missing and sees that files can be written there.
 *
 * @throws TorchError `ERR_IO`, naming the folder.
 */
export async function checkWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw torchError('ERR_IO', `Could not write in ${folder}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/**
 * Makes a folder and those above it, where they are missing. (Node's own `recursive` never ends where
 * the one above cannot be had, as below /proc.)
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const above = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === folder) return await expectFolder(folder, error);
    await makeFolder(above);
    await mkdir(folder).catch((again: unknown) => expectFolder(folder, again));
  }
}

/** @throws what making it has thrown, where it is not there */
async function expectFolder(folder: string, error: unknown): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) throw error;
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

export function errorCode(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** An error's first line: libvips repeats itself, a line an attempt. */
export function messageOf(error: unknown): string {
  const text = textOf(error);
  return text.split('\n', 1)[0] ?? text;
}
