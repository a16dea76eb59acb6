import { invalidArgument, noMoreOptions, TorchError, torchError } from '../errors';
import { isMissing } from '../files';
import { untracked } from '../tensor/scope';
import type { Tensor } from '../tensor/tensor';
import { Cache } from './cache';
import { decodePixels, readPictureBytes } from './images';
import { readMaskBytes } from './mask-png';
import { maskDecoder } from './masks';
import type { Pair, PairDataset } from './pair';
import { notThere, type SegmentationSet } from './sets/set';
import { compose } from './transforms/compose';
import type { OwnTransform, Transform } from './transforms/transform';

export interface SegmentationDatasetOptions {
  /** What is drawn for each picture, and done to it and its mask. Batches want all of one size. */
  readonly transform?: OwnTransform | undefined;
  /**
   * What is kept in memory once it was read: nothing, the files' bytes, or pixels and classes, 4 bytes
   * a pixel. `'none'`.
   */
  readonly cache?: 'none' | 'encoded' | 'decoded' | undefined;
  /** How many bytes may be kept: what is beyond them is read each time. 2^30. */
  readonly cacheBytes?: number | undefined;
}

/** What files have in them. */
interface Encoded {
  readonly image: Buffer;
  readonly mask: Buffer;
  readonly numBytes: number;
}

/** A pair that is the data set's. */
interface Decoded extends Pair {
  readonly numBytes: number;
}

const CACHES: readonly unknown[] = ['none', 'encoded', 'decoded'];

/** The pictures of a set for a `DataLoader`: read when they are wanted, and kept if asked for. */
export class SegmentationDataset implements PairDataset {
  readonly set: SegmentationSet;
  readonly transform: Transform | undefined;
  readonly #kind: 'none' | 'encoded' | 'decoded';
  readonly #encoded: Cache<Encoded>;
  readonly #decoded: Cache<Decoded>;
  readonly #decodeMask: (path: string, bytes: Buffer) => Promise<Tensor>;

  /** @throws TorchError `ERR_ARGUMENT` for an option that is none or out of range */
  constructor(set: SegmentationSet, options: SegmentationDatasetOptions = {}) {
    const { transform, cache = 'none', cacheBytes = 2 ** 30, ...rest } = options;
    noMoreOptions(rest);
    if (!CACHES.includes(cache)) {
      throw invalidArgument('cache', "'none', 'encoded' or 'decoded'", cache);
    }
    if (!(typeof cacheBytes === 'number' && cacheBytes >= 0)) {
      throw invalidArgument('cacheBytes', 'a number of at least 0', cacheBytes);
    }
    this.set = set;
    this.transform = transform === undefined ? undefined : compose([transform]);
    this.#kind = cache;
    this.#encoded = new Cache(cacheBytes);
    this.#decoded = new Cache(cacheBytes);
    const { names, ...classes } = set.classes;
    this.#decodeMask = maskDecoder({ numClasses: names.length, ...classes });
  }

  get length(): number {
    return this.set.length;
  }

  /** The bytes that the cache has now. */
  get cachedBytes(): number {
    return this.#encoded.numBytes + this.#decoded.numBytes;
  }

  id(index: number): string {
    return this.set.id(index);
  }

  async pair(index: number): Promise<Pair> {
    const kept = this.#decoded.get(index);
    if (kept) return kept;
    if (this.#kind !== 'decoded') return lent(await this.#decode(index));
    // The data set's own, whatever `tidy` asks for it.
    const pair = await untracked(() => this.#decode(index));
    return this.#decoded.keep(index, pair) ? pair : lent(pair);
  }

  /** Lets go of what is kept. The data set can go on. */
  dispose(): void {
    this.#encoded.take();
    for (const pair of this.#decoded.take()) disposePair(pair);
  }

  async #decode(index: number): Promise<Decoded> {
    const { image: imageBytes, mask: maskBytes } = await this.#read(index);
    const [imagePath, maskPath] = [this.set.imagePath(index), this.set.maskPath(index)];
    const [picture, classes] = await Promise.allSettled([
      decodePixels(imagePath, imageBytes),
      this.#decodeMask(maskPath, maskBytes),
    ]);
    try {
      const image = resultOf(picture);
      const mask = resultOf(classes);
      checkSizes(image, mask, maskPath);
      return { image, mask, numBytes: image.numel() + mask.numel(), dispose: () => {} };
    } catch (error) {
      for (const each of [picture, classes]) if (each.status === 'fulfilled') each.value.dispose();
      throw this.#listed(index, error);
    }
  }

  async #read(index: number): Promise<Encoded> {
    const kept = this.#encoded.get(index);
    if (kept) return kept;
    const [imagePath, maskPath] = [this.set.imagePath(index), this.set.maskPath(index)];
    const named = (path: string) => (error: unknown) => {
      if (isMissing(error)) throw notThere(path, this.set.where, this.set.id(index), error);
      throw this.#listed(index, error);
    };
    const [image, mask] = await Promise.all([
      readPictureBytes(imagePath).catch(named(imagePath)),
      readMaskBytes(maskPath).catch(named(maskPath)),
    ]);
    const encoded = { image, mask, numBytes: image.length + mask.length };
    if (this.#kind === 'encoded') this.#encoded.keep(index, encoded);
    return encoded;
  }

  /** Says which list has the file in it. */
  #listed(index: number, error: unknown): unknown {
    if (!(error instanceof TorchError)) return error;
    const { where } = this.set;
    return torchError(error.code, `${error.message} (${where} names ${this.set.id(index)})`, {
      cause: error.cause ?? error,
    });
  }
}

/** A pair that is whoever's asked for it. */
function lent(pair: Pair): Pair {
  return { ...pair, dispose: () => disposePair(pair) };
}

function disposePair({ image, mask }: Pair): void {
  image.dispose();
  mask.dispose();
}

function resultOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

function checkSizes(image: Tensor, mask: Tensor, maskPath: string): void {
  const [wanted, received] = [image, mask].map(({ shape }) => `${shape[0]}x${shape[1]}`);
  if (wanted === received) return;
  throw torchError(
    'ERR_DATA',
    `Expected a mask of the picture's size, ${wanted} (height x width), at ${maskPath} but it is` +
      ` ${received}`,
  );
}
