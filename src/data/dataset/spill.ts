import { statfs } from 'node:fs/promises';
import { native, type SpillHandle } from '../../addon/binding';
import { torchError } from '../../base/errors';
import { messageOf } from '../../base/files';
import { warnOnce } from '../../base/warn';
import { slotOf } from '../../torch/tensor/handle';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';

/** Of what is free: who trains wants room for checkpoints, too. */
const USABLE = 0.9;

/**
 * Decoded pairs in a file that nobody else sees and that is gone when it is closed. Beyond making it,
 * what goes wrong with it costs time alone: a pair that is not there is decoded again.
 */
export class Spill {
  readonly #folder: string;
  readonly #wantedBytes: number | undefined;
  // Of each pair where it begins and its sides, which are 0 where it is not there. Sets may have
  // millions, and so many objects would be a burden.
  readonly #positions: Float64Array;
  readonly #heights: Uint32Array;
  readonly #widths: Uint32Array;
  readonly #underWay = new Set<number>();
  #opened: Promise<SpillHandle> | undefined;
  #maxBytes = 0;
  /** Where the next is written. */
  #end = 0;
  /** Where the last ends that is there. */
  #written = 0;
  #bytes = 0;
  #isStopped = false;
  #isOver = false;

  /** @param maxBytes nine tenths of what is free in the folder, unless given */
  constructor(folder: string, maxBytes: number | undefined, length: number) {
    this.#folder = folder;
    this.#wantedBytes = maxBytes;
    this.#positions = new Float64Array(length);
    this.#heights = new Uint32Array(length);
    this.#widths = new Uint32Array(length);
  }

  /** The bytes of the pairs that are there. */
  get numBytes(): number {
    return this.#bytes;
  }

  /** @throws TorchError `ERR_IO`, naming the folder, where no file can be made in it */
  async read(index: number): Promise<{ image: Tensor; mask: Tensor } | undefined> {
    const file = await this.#file();
    const height = this.#heights[index];
    if (!file || !height) return undefined;
    const [position, width] = [this.#positions[index], this.#widths[index]] as [number, number];
    try {
      const slots = await native.readSpill(file, position, height, width);
      if (slots) return { image: tensorOf(slots[0]), mask: tensorOf(slots[1]) };
      throw torchError('ERR_IO', `The file in ${this.#folder} was cut off`);
    } catch (error) {
      this.#stop(error);
      return undefined;
    }
  }

  /** Puts a pair there, unless there is no room or somebody has. */
  async write(index: number, image: Tensor, mask: Tensor): Promise<void> {
    const file = await this.#file();
    const [height, width] = mask.shape as [number, number];
    const [position, numBytes] = [this.#end, image.numel() + mask.numel()];
    const isThere = this.#heights[index] || this.#underWay.has(index);
    const isFull = this.#isStopped || position + numBytes > this.#maxBytes;
    if (!file || isThere || isFull) return;
    this.#end += numBytes;
    this.#underWay.add(index);
    try {
      await native.writeSpill(file, position, slotOf(image), slotOf(mask), this.#written);
      this.#positions[index] = position;
      this.#heights[index] = height;
      this.#widths[index] = width;
      this.#written = Math.max(this.#written, position + numBytes);
      this.#bytes += numBytes;
    } catch (error) {
      this.#stop(error);
    } finally {
      this.#underWay.delete(index);
    }
  }

  /** Closes the file, once those are done who read it or write to it. Nothing is there any more. */
  dispose(): void {
    this.#isOver = true;
    // Where it could not be made, who wanted it has been told.
    this.#opened?.then((file) => native.closeSpill(file)).catch(() => {});
  }

  /** None once it is over. Tried again where it could not be made. */
  async #file(): Promise<SpillHandle | undefined> {
    if (this.#isOver) return undefined;
    this.#opened ??= this.#open();
    try {
      const file = await this.#opened;
      return this.#isOver ? undefined : file;
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  async #open(): Promise<SpillHandle> {
    const file = await native.openSpill(this.#folder);
    this.#maxBytes = this.#wantedBytes ?? USABLE * (await freeBytes(this.#folder));
    return file;
  }

  /** Nothing more is written: a disk that is full stays so. What is there can still be read. */
  #stop(error: unknown): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    warnOnce(
      `${messageOf(error)}: from here on, pictures that are neither in memory nor in that file ` +
        'are decoded each time',
    );
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
