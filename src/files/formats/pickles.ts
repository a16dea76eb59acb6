import { CutOff, type PickleHooks, readPickle } from '../pickle/reader';
import type { PickleValue } from '../pickle/value';
import { Problem } from '../problem';
import type { Source } from '../source';
import type { StorageSpec } from '../spec';
import { isCount } from '../stored';

const FIRST_PART = 1 << 16;

/** Pickles and numbers one after another in a part of a file, as the old formats have them. */
export class PickleStream {
  readonly #source: Source;
  readonly #end: number;
  #at: number;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(source: Source, start = 0, end = source.size) {
    this.#source = source;
    this.#at = start;
    this.#end = end;
  }

  /** The next pickle. How long it is only its last byte says: as much is read as it takes. */
  async pickle(hooks: PickleHooks): Promise<PickleValue> {
    for (let length = FIRST_PART; ; length *= 4) {
      const bytes = await this.#peek(Math.min(length, this.#end - this.#at));
      try {
        const { value, end } = readPickle(bytes, this.#source.size, hooks);
        this.#at += end;
        return value;
      } catch (error) {
        const isMore = this.#at + bytes.length < this.#end;
        if (!(error instanceof CutOff && isMore)) throw error;
      }
    }
  }

  /** The next bytes. */
  async take(length: number): Promise<Buffer> {
    this.#expect(length);
    const bytes = await this.#peek(length);
    this.#at += length;
    return bytes.subarray(0, length);
  }

  /** The next `count` integers of 64 bits. */
  async integers(count: number): Promise<number[]> {
    const bytes = await this.take(8 * count);
    return Array.from({ length: count }, (_, i) => Number(bytes.readBigInt64LE(8 * i)));
  }

  /** A storage's bytes follow, behind their number of elements: they are passed over. */
  async storage(storage: StorageSpec, elementSize: number): Promise<void> {
    const [length] = await this.integers(1);
    if (!isCount(length) || length * elementSize !== storage.numBytes) {
      throw new Problem(
        `its storage '${storage.key}' has ${length} elements of ${elementSize} bytes,` +
          ` where its tensors take ${storage.numBytes} bytes`,
      );
    }
    this.skip(storage);
  }

  /** Says where a storage's bytes are, and goes on behind them. */
  skip(storage: StorageSpec): void {
    this.#expect(storage.numBytes);
    storage.position = this.#at;
    this.#at += storage.numBytes;
  }

  #expect(length: number): void {
    if (length <= this.#end - this.#at) return;
    throw new Problem(
      `it is cut off: ${length} bytes were expected at byte ${this.#at},` +
        ` and ${this.#end - this.#at} are there`,
    );
  }

  /** At least so many of the next bytes, without passing over them. */
  async #peek(length: number): Promise<Buffer> {
    const offset = this.#at - this.#start;
    if (offset < 0 || offset + length > this.#bytes.length) {
      const wanted = Math.max(length, Math.min(FIRST_PART, this.#end - this.#at));
      this.#bytes = await this.#source.read(this.#at, wanted);
      this.#start = this.#at;
      return this.#bytes;
    }
    return this.#bytes.subarray(offset);
  }
}
