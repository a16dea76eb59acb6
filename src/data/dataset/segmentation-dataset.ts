import { resolve } from 'node:path';
import { invalidArgument, noMoreOptions, TorchError, torchError } from '../../base/errors';
import { isMissing } from '../../base/files';
import { untracked } from '../../torch/tensor/scope';
import type { Tensor } from '../../torch/tensor/tensor';
import { openImageBytes, readPictureBytes } from '../images/images';
import { pixelLimit } from '../images/max-pixels';
import { checkOrient, type Orient, pairOrientation, sizeMismatch } from '../images/orient';
import { readMaskBytes } from '../masks/mask-png';
import { type MaskDecoder, maskDecoder } from '../masks/masks';
import { notThere, type SegmentationSet } from '../sets/set';
import { compose } from '../transforms/compose';
import type { OwnTransform, Transform } from '../transforms/transform';
import { Cache } from './cache';
import type { Pair, PairDataset } from './pair';
import { readPlainPair } from './plain-pair';
import { Spill } from './spill';

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
  /**
   * A folder with room, for a file with what `cacheBytes` of `'decoded'` have no room for: written once,
   * and read back instead of decoded again. It is no cache for later: nobody else sees the file, and it
   * is gone after `dispose()`, or when the process ends. Without a folder there is none.
   */
  readonly spillDir?: string | undefined;
  /** How many bytes that file may have. Nine tenths of what is free in the folder when it is made. */
  readonly spillBytes?: number | undefined;
}

/** What files have in them. */
interface Encoded {
  readonly image: Buffer;
  readonly mask: Buffer;
  readonly numBytes: number;
}

/** What is in them. */
interface Decoded {
  readonly image: Tensor;
  readonly mask: Tensor;
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
  readonly #newSpill: () => Spill | undefined;
  #spill: Spill | undefined;
  readonly #masks: MaskDecoder;
  readonly #orient: Orient;
  readonly #maxPixels: number;

  /** @throws TorchError `ERR_ARGUMENT` for an option that is none or out of range */
  constructor(set: SegmentationSet, options: SegmentationDatasetOptions = {}) {
    const { transform, cache = 'none', cacheBytes = 2 ** 30, ...more } = options;
    const { spillDir, spillBytes, ...rest } = more;
    noMoreOptions(rest, { transform, cache, cacheBytes, spillDir, spillBytes });
    if (!CACHES.includes(cache)) {
      throw invalidArgument('cache', "'none', 'encoded' or 'decoded'", cache);
    }
    if (!(typeof cacheBytes === 'number' && cacheBytes >= 0)) {
      throw invalidArgument('cacheBytes', 'a number of at least 0', cacheBytes);
    }
    checkSpill(cache, spillDir, spillBytes);
    this.set = set;
    this.transform = transform === undefined ? undefined : compose([transform]);
    this.#kind = cache;
    this.#encoded = new Cache(cacheBytes);
    this.#decoded = new Cache(cacheBytes);
    const folder = spillDir === undefined ? undefined : resolve(spillDir);
    this.#newSpill = () => (folder ? new Spill(folder, spillBytes, set.length) : undefined);
    this.#spill = this.#newSpill();
    this.#orient = checkOrient(set.orient);
    this.#maxPixels = pixelLimit(set.maxPixels);
    const { names, ...classes } = set.classes;
    const { maxPixels } = set;
    this.#masks = maskDecoder({ numClasses: names.length, maxPixels, ...classes });
  }

  get length(): number {
    return this.set.length;
  }

  /** The bytes that the cache has now in memory. */
  get cachedBytes(): number {
    return this.#encoded.numBytes + this.#decoded.numBytes;
  }

  /** The bytes that are in the file of `spillDir`. */
  get spilledBytes(): number {
    return this.#spill?.numBytes ?? 0;
  }

  id(index: number): string {
    return this.set.id(index);
  }

  async pair(index: number): Promise<Pair> {
    const kept = this.#decoded.get(index);
    if (kept) return shared(kept);
    if (this.#kind !== 'decoded') return lent(await this.#decode(index));
    // Of before a `dispose()` that may come in between.
    const spill = this.#spill;
    const spilled = await spill?.read(index);
    if (spilled) return lent(spilled);
    // The data set's own, whatever `tidy` asks for it.
    const pair = await untracked(() => this.#decode(index));
    if (this.#decoded.keep(index, pair)) return shared(pair);
    // Another pass may have kept it meanwhile.
    if (!this.#decoded.get(index)) await spill?.write(index, pair.image, pair.mask);
    return lent(pair);
  }

  /** Lets go of what is kept, in memory and in the file. The data set can go on. */
  dispose(): void {
    this.#spill?.dispose();
    this.#spill = this.#newSpill();
    this.#encoded.take();
    for (const { image, mask } of this.#decoded.take()) disposeBoth(image, mask);
  }

  async #decode(index: number): Promise<Decoded> {
    const [imagePath, maskPath] = [this.set.imagePath(index), this.set.maskPath(index)];
    const plain =
      this.#kind === 'encoded'
        ? undefined
        : await readPlainPair(imagePath, maskPath, this.#masks, this.#orient);
    const { image, mask } = plain ?? (await this.#decodeEach(index));
    await this.set.doubt?.lookAt(maskPath, this.length);
    return { image, mask, numBytes: image.numel() + mask.numel() };
  }

  /** Also what is not plain; and it can say what is wrong. */
  async #decodeEach(index: number): Promise<{ image: Tensor; mask: Tensor }> {
    const [imagePath, maskPath] = [this.set.imagePath(index), this.set.maskPath(index)];
    const { image, mask } = await this.#read(index);
    const masking = this.#masks.decode(maskPath, mask);
    const [picture, classes] = await Promise.allSettled([
      this.#decodeImage(imagePath, image, maskPath, masking),
      masking,
    ]);
    if (picture.status === 'fulfilled' && classes.status === 'fulfilled') {
      return { image: picture.value, mask: classes.value };
    }
    if (picture.status === 'fulfilled') picture.value.dispose();
    if (classes.status === 'fulfilled') classes.value.dispose();
    const [failed] = [picture, classes].filter((each) => each.status === 'rejected');
    throw this.#listed(index, failed?.reason);
  }

  /** At the same time as its mask, unless the mask says how it is to be turned. */
  async #decodeImage(
    path: string,
    bytes: Buffer,
    maskPath: string,
    masking: Promise<Tensor>,
  ): Promise<Tensor> {
    const picture = await openImageBytes(path, bytes, this.#maxPixels);
    const maskSize = () =>
      masking.then(
        ({ shape }) => ({ height: shape[0] as number, width: shape[1] as number }),
        () => undefined, // thrown where it is waited for
      );
    const orientation = await pairOrientation(picture.header, this.#orient, maskSize);
    const image = await picture.decode(orientation);
    const mask = await maskSize();
    const wrong = mask && sizeMismatch(picture.header, orientation, mask, maskPath);
    if (wrong === undefined) return image;
    image.dispose();
    throw torchError('ERR_DATA', wrong);
  }

  async #read(index: number): Promise<Encoded> {
    const kept = this.#encoded.get(index);
    if (kept) return kept;
    const [imagePath, maskPath] = [this.set.imagePath(index), this.set.maskPath(index)];
    const named = (path: string) => (error: unknown) => {
      if (isMissing(error)) throw notThere(path, this.set.where, this.set.id(index), error);
      throw this.#listed(index, error);
    };
    const [image, { bytes: mask }] = await Promise.all([
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

function checkSpill(cache: unknown, spillDir: unknown, spillBytes: unknown): void {
  if (spillDir === undefined) {
    if (spillBytes === undefined) return;
    throw invalidArgument('spillBytes', 'nothing without a spillDir', spillBytes);
  }
  // A file's name ends at its first zero.
  if (typeof spillDir !== 'string' || spillDir === '' || spillDir.includes('\0')) {
    throw invalidArgument('spillDir', 'a folder', spillDir);
  }
  if (cache !== 'decoded') {
    throw invalidArgument('spillDir', "nothing without cache: 'decoded'", spillDir);
  }
  if (spillBytes !== undefined && !(typeof spillBytes === 'number' && spillBytes >= 0)) {
    throw invalidArgument('spillBytes', 'a number of at least 0', spillBytes);
  }
}

/** A pair that is whoever's asked for it. */
function lent({ image, mask }: Pick<Decoded, 'image' | 'mask'>): Pair {
  return { image, mask, dispose: () => disposeBoth(image, mask) };
}

/** The same memory as a pair that is kept, so that the data set may let go of it at any time. */
function shared({ image, mask }: Decoded): Pair {
  return lent({ image: image.detach(), mask: mask.detach() });
}

function disposeBoth(image: Tensor, mask: Tensor): void {
  image.dispose();
  mask.dispose();
}
