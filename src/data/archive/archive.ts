import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { throwIfAborted } from '../../base/concurrent';
import { TorchError, torchError } from '../../base/errors';
import { cannotRead, messageOf } from '../../base/files';
import { Problem } from '../../files/problem';
import type { Piece, Wanted } from './members';

/** How reading an archive is watched, and ended. */
export interface ReadWatch {
  readonly signal?: AbortSignal | undefined;
  /** Called with the archive's bytes that were read. */
  readonly onRead: (done: number) => void;
}

const BLOCK = 1 << 20;
const KINDS = 'a .tar, .tar.gz or .zip archive';

/** A .tar, .tar.gz or .zip. It stays readable when somebody removes the file. */
export class Archive {
  readonly path: string;
  readonly size: number;
  readonly #file: FileHandle;

  private constructor(path: string, size: number, file: FileHandle) {
    this.path = path;
    this.size = size;
    this.#file = file;
  }

  /** @throws TorchError `ERR_DATA` where there is no such file */
  static async open(path: string): Promise<Archive> {
    let file: FileHandle | undefined;
    try {
      file = await open(path);
      const facts = await file.stat();
      if (facts.isFile()) return new Archive(path, facts.size, file);
    } catch (error) {
      await file?.close();
      throw cannotRead(path, KINDS, error);
    }
    await file.close();
    throw torchError('ERR_DATA', `Expected ${KINDS} at ${path} but it is no regular file`);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** The hash of the file, in hexadecimal. */
  async hash(algorithm: string, watch: ReadWatch): Promise<string> {
    const hash = createHash(algorithm);
    for await (const bytes of this.#read(watch)) hash.update(bytes);
    return hash.digest('hex');
  }

  /**
   * All members, in the archive's order, and the bytes of those that are `wanted`.
   *
   * @throws TorchError `ERR_DATA` where it is damaged, or has what is no file or folder or leads out of
   * the folder it is unpacked to, naming it; `ERR_ABORTED`
   */
  async *pieces(wanted: Wanted, watch: ReadWatch): AsyncGenerator<Piece> {
    try {
      yield* await this.#format(wanted, watch);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** The `ERR_DATA` for what is wrong with it. */
  explain(error: unknown): TorchError {
    if (error instanceof TorchError) return error;
    const reason = error instanceof Problem ? error.message : `it is damaged: ${messageOf(error)}`;
    return torchError('ERR_DATA', `Expected ${KINDS} at ${this.path} but ${reason}`, {
      cause: error,
    });
  }

  /** By its first bytes, as Python's tarfile does: names are not always right. */
  async #format(wanted: Wanted, watch: ReadWatch): Promise<AsyncGenerator<Piece>> {
    const start = Buffer.alloc(2);
    await this.#file.read(start, 0, 2, 0);
    if (start.toString('latin1') === 'PK') {
      const { readZip } = require('./zip') as typeof import('./zip');
      let done = 0;
      return readZip(this.#file.fd, wanted, (bytes) => {
        throwIfAborted(watch.signal);
        done += bytes;
        watch.onRead(done);
      });
    }
    const isPacked = start.equals(Buffer.from([0x1f, 0x8b]));
    const { readTar } = require('./tar') as typeof import('./tar');
    const bytes = this.#read(watch);
    // The loop over it is where its errors are thrown.
    return readTar(isPacked ? pipeline(bytes, createGunzip(), () => {}) : bytes, wanted);
  }

  async *#read({ signal, onRead }: ReadWatch): AsyncGenerator<Uint8Array> {
    const options = { start: 0, autoClose: false, highWaterMark: BLOCK };
    let done = 0;
    for await (const bytes of this.#file.createReadStream(options)) {
      throwIfAborted(signal);
      done += bytes.length;
      onRead(done);
      yield bytes;
    }
  }
}
