import { constants, type FileHandle, open, stat } from 'node:fs/promises';
import { TorchError, torchError } from '../errors';
import { cannotRead, errorCode } from '../files';
import { native } from '../native/binding';
import { slotOf } from '../tensor/handle';
import type { Tensor } from '../tensor/tensor';
import { Problem } from './problem';

// A pipe would wait for somebody who writes to it. (Windows has neither.)
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Where some of a file's bytes are to go. */
export interface Part {
  readonly bytes: Tensor;
  readonly begin: number;
  readonly length: number;
  /** In the file. */
  readonly position: number;
}

/** A file under reading. It is read in parts: what is in memory is what was asked for. */
export class Source {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #modified: bigint;
  readonly path: string;

  private constructor(path: string, file: FileHandle, size: number, modified: bigint) {
    this.path = path;
    this.#file = file;
    this.size = size;
    this.#modified = modified;
  }

  /** Opens a file for `use` and closes it. `expected` says what should be there, for messages. */
  static async with<T>(
    path: string,
    expected: string,
    use: (source: Source) => Promise<T>,
  ): Promise<T> {
    let file: FileHandle | undefined;
    try {
      file = await open(path, READ_NOW);
      const { size, mtimeNs } = await file.stat({ bigint: true });
      const stats = await file.stat();
      if (!stats.isFile()) throw notAFile(path, expected, stats.isDirectory());
      if (size === 0n) throw new Problem('the file is empty');
      return await use(new Source(path, file, Number(size), mtimeNs));
    } catch (error) {
      throw isSystemError(error) ? cannotRead(path, expected, error) : error;
    } finally {
      await file?.close();
    }
  }

  /** @throws Problem where the file ends before the bytes do. */
  async read(position: number, length: number): Promise<Buffer> {
    if (position + length > this.size) {
      throw new Problem(
        `it is cut off: ${length} bytes were expected at byte ${position}, and it ends at ${this.size}`,
      );
    }
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.#file.read(bytes, done, length - done, position + done);
      if (bytesRead === 0) throw changed();
      done += bytesRead;
    }
    return bytes;
  }

  /** Fills parts of tensors of bytes. */
  async fill(parts: readonly Part[]): Promise<void> {
    const slots = parts.map(({ bytes }) => slotOf(bytes));
    const numbers = parts.flatMap(({ begin, length, position }) => [begin, length, position]);
    if (!(await native.fill(this.#file.fd, this.path, slots, numbers))) throw changed();
  }

  /** @throws Problem where somebody has written to the file since it was opened. */
  async checkUnchanged(): Promise<void> {
    const { size, mtimeNs } = await this.#file.stat({ bigint: true });
    if (Number(size) !== this.size || mtimeNs !== this.#modified) throw changed();
  }

  /** @throws Problem where the file that now has this name is another. */
  async checkNotReplaced(): Promise<void> {
    const { ino, dev } = await this.#file.stat({ bigint: true });
    const there = await stat(this.path, { bigint: true }).catch(() => undefined);
    if (there?.ino !== ino || there.dev !== dev) throw changed();
  }
}

function changed(): Problem {
  return new Problem('it was changed while it was read: load it again when it is whole');
}

function notAFile(path: string, expected: string, isFolder: boolean): Error {
  const what = isFolder ? 'it is a folder' : 'it is no regular file';
  return torchError('ERR_DATA', `Expected ${expected} at ${path} but ${what}`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return errorCode(error) !== undefined && !(error instanceof TorchError);
}
