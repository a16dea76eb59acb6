import type { BigIntStats } from 'node:fs';
import { constants, type FileHandle, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { native } from '../addon/binding';
import { invalidArgument, TorchError, torchError } from '../base/errors';
import { cannotRead, errorCode } from '../base/files';
import { call, callTensor } from '../torch/dispatch/call';
import { fromBytes } from '../torch/tensor/data';
import { slotOf } from '../torch/tensor/handle';
import type { Tensor } from '../torch/tensor/tensor';
import { Problem } from './problem';

/** A file of weights: its path, its `file:` URL, or its bytes. */
export type WeightsFile = string | URL | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

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

/** A file under reading, in parts: what is in memory is what was asked for. */
export abstract class Source {
  abstract readonly size: number;
  /** undefined of one that is in memory. */
  readonly path: string | undefined;

  constructor(path?: string) {
    this.path = path;
  }

  /** Opens a file for `use` and closes it. `expected` says what should be there, for messages. */
  static async with<T>(
    file: string | Uint8Array,
    expected: string,
    use: (source: Source) => Promise<T>,
  ): Promise<T> {
    if (typeof file !== 'string') return await use(new MemorySource(file));
    const source = await FileSource.open(file, expected);
    try {
      return await use(source);
    } catch (error) {
      throw isSystemError(error) ? cannotRead(file, expected, error) : error;
    } finally {
      await source.close();
    }
  }

  /** @throws Problem where the file ends before the bytes do. */
  async read(position: number, length: number): Promise<Buffer> {
    if (position + length > this.size) {
      throw new Problem(
        `it is cut off: ${length} bytes were expected at byte ${position}, and it ends at ${this.size}`,
      );
    }
    return await this.copy(position, length);
  }

  /** Fills parts of tensors of bytes. */
  abstract fill(parts: readonly Part[]): Promise<void>;

  /** @throws Problem where it has been written to since it was opened. */
  abstract checkUnchanged(): Promise<void>;

  /** @throws Problem where the file that now has this name is another. */
  abstract checkNotReplaced(): Promise<void>;

  /**
   * Another file in its folder, which is closed with it.
   *
   * @throws Problem where it has no folder.
   */
  abstract sibling(name: string): Promise<Source>;

  protected abstract copy(position: number, length: number): Promise<Buffer>;
}

class FileSource extends Source {
  readonly size: number;
  declare readonly path: string;
  readonly #file: FileHandle;
  readonly #opened: BigIntStats;
  readonly #expected: string;
  readonly #siblings: FileSource[] = [];

  private constructor(path: string, file: FileHandle, opened: BigIntStats, expected: string) {
    super(path);
    this.size = Number(opened.size);
    this.#file = file;
    this.#opened = opened;
    this.#expected = expected;
  }

  static async open(path: string, expected: string): Promise<FileSource> {
    let file: FileHandle | undefined;
    try {
      file = await open(path, READ_NOW);
      const stats = await file.stat({ bigint: true });
      if (!stats.isFile()) throw notAFile(path, expected, stats.isDirectory());
      if (stats.size === 0n) throw new Problem('the file is empty');
      return new FileSource(path, file, stats, expected);
    } catch (error) {
      await file?.close();
      throw isSystemError(error) ? cannotRead(path, expected, error) : error;
    }
  }

  async close(): Promise<void> {
    for (const sibling of this.#siblings) await sibling.close();
    await this.#file.close();
  }

  protected async copy(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.#file.read(bytes, done, length - done, position + done);
      if (bytesRead === 0) throw changed();
      done += bytesRead;
    }
    return bytes;
  }

  async fill(parts: readonly Part[]): Promise<void> {
    const slots = parts.map(({ bytes }) => slotOf(bytes));
    const numbers = parts.flatMap(({ begin, length, position }) => [begin, length, position]);
    if (!(await native.fill(this.#file.fd, this.path, slots, numbers))) throw changed();
  }

  async checkUnchanged(): Promise<void> {
    const { size, mtimeNs } = await this.#file.stat({ bigint: true });
    if (size !== this.#opened.size || mtimeNs !== this.#opened.mtimeNs) throw changed();
  }

  async checkNotReplaced(): Promise<void> {
    const { ino, dev } = this.#opened;
    const there = await stat(this.path, { bigint: true }).catch(() => undefined);
    if (!there || there.ino !== ino || there.dev !== dev) throw changed();
  }

  async sibling(name: string): Promise<Source> {
    const source = await FileSource.open(join(dirname(this.path), name), this.#expected);
    this.#siblings.push(source);
    return source;
  }
}

/** A file's bytes that are in memory. */
class MemorySource extends Source {
  readonly size: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    if (bytes.length === 0) throw new Problem('there are none');
    this.#bytes = bytes;
    this.size = bytes.length;
  }

  protected async copy(position: number, length: number): Promise<Buffer> {
    return Buffer.from(this.#part(position, length));
  }

  async fill(parts: readonly Part[]): Promise<void> {
    for (const { bytes, begin, length, position } of parts) {
      await setImmediate(); // the event loop's turn
      using part = fromBytes(this.#part(position, length), [length]);
      using target = callTensor('slice', [bytes, 0, begin, begin + length]);
      call('copy_', [target, part]);
    }
  }

  async checkUnchanged(): Promise<void> {
    this.#part(0, this.size);
  }

  async checkNotReplaced(): Promise<void> {}

  async sibling(name: string): Promise<Source> {
    throw new Problem(
      `it is an index, which names other files such as '${name}': give its path instead of its bytes`,
    );
  }

  #part(position: number, length: number): Uint8Array {
    // Where it was given away to another thread, nothing is left.
    if (this.#bytes.length !== this.size) throw changed();
    return this.#bytes.subarray(position, position + length);
  }
}

/**
 * The path or the bytes of what a user gives for a file.
 *
 * @throws TorchError `ERR_ARGUMENT` for anything else.
 */
export function pathOrBytes(name: string, file: unknown): string | Uint8Array {
  if (ArrayBuffer.isView(file)) {
    return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  }
  if (types.isAnyArrayBuffer(file)) return new Uint8Array(file);
  const url = String((file as URL | null | undefined)?.href ?? file);
  if (typeof file === 'string' && !file.startsWith('file://')) return file;
  if (url.startsWith('file:')) {
    try {
      return fileURLToPath(url);
    } catch {} // of another machine, or with escapes that no path can have
  }
  throw invalidArgument(name, 'a path, a file: URL or the bytes of a file', file);
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
