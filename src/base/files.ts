import { access, constants, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Limit } from './concurrent';
import { invalidArgument, TorchError, textOf, torchError } from './errors';

/**
 * The bytes of a file, or one error that names the file and says what was `expected` there
 * (such as `a JPEG or PNG image`). The operating system's error is kept as the cause.
 *
 * @throws TorchError as `cannotRead` makes it; `ERR_DATA` for an empty file
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
    bytes = (await expectFile(path)) ? await withDescriptor(read) : Buffer.alloc(0);
  } catch (error) {
    throw cannotRead(path, expected, error);
  }
  if (bytes.length === 0) {
    throw torchError('ERR_DATA', `Expected ${expected} at ${path} but the file is empty`);
  }
  return bytes;
}

/**
 * Does what opens a file. Where the process or the system has no descriptor left, it waits its turn and
 * tries again, one file at a time, until one is free; it gives up once none has been for two seconds.
 */
export async function withDescriptor<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!lacksDescriptor(error)) throw error;
    return oneByOne.run(() => retry(work));
  }
}

const oneByOne = new Limit(1);
/** When descriptors began to lack, and when they did last. */
const lack = { since: 0, last: Number.NEGATIVE_INFINITY };

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const result = await work();
      lack.last = Number.NEGATIVE_INFINITY;
      return result;
    } catch (error) {
      if (!lacksDescriptor(error)) throw error;
      const now = performance.now();
      if (now - lack.last > PATIENCE_MS) lack.since = now;
      lack.last = now;
      if (now - lack.since > PATIENCE_MS) throw error;
      await sleep(RETRY_MS);
    }
  }
}

const PATIENCE_MS = 2000;
const RETRY_MS = 5;

function lacksDescriptor(error: unknown): boolean {
  return ['EMFILE', 'ENFILE'].includes(errorCode(error) ?? '');
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

/**
 * The error of a file that could not be read: `ERR_DATA` where it is not there, or is no file; else
 * `ERR_IO`, for what the system cannot do (permission denied, an I/O error, no descriptors left), which
 * says nothing about the file.
 */
export function cannotRead(path: string, expected: string, error: unknown): TorchError {
  return torchError(
    isOfSystem(error) ? 'ERR_IO' : 'ERR_DATA',
    `Expected ${expected} at ${path} but ${reason(error)}`,
    { cause: error },
  );
}

/** Of the system's errors, those that say that there is no such file. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'];

function isOfSystem(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  return /^E[A-Z0-9]+$/.test(code) && !NO_FILE.includes(code);
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
  return causeCode(error) === 'ENOENT';
}

/** Whether reading failed because this user may not read the file. */
export function isDenied(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(causeCode(error) ?? '');
}

function causeCode(error: unknown): string | undefined {
  return errorCode(error instanceof TorchError ? error.cause : error);
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
    case 'EMFILE':
    case 'ENFILE':
      return `too many files are open (${messageOf(error)}): raise the limit (ulimit -n)`;
    default:
      return messageOf(error);
  }
}

/** The code of an error of Node's. It may be of another realm, and so no `Error` of this one. */
export function errorCode(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** An error's first line: libvips repeats itself, a line an attempt. */
export function messageOf(error: unknown): string {
  const text = textOf(error);
  return text.split('\n', 1)[0] ?? text;
}
