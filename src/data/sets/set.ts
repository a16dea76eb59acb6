import { invalidArgument, torchError } from '../../base/errors';
import { isMissing } from '../../base/files';
import type { IndexMask, RgbImage } from '../images/image';
import { openImage } from '../images/images';
import { type MaxPixelsOption, pixelLimit } from '../images/max-pixels';
import {
  checkOrient,
  maskSize,
  type Orient,
  type OrientOption,
  pairOrientation,
} from '../images/orient';
import { readMask } from '../masks/masks';
import type { Classes } from './classes';

/** Looks at masks whether their classes are what nothing has said. */
export interface Doubt {
  lookAt(maskPath: string, total: number): Promise<void>;
}

/**
 * Pictures and their masks, by name: nothing is read until it is asked for. Nothing but names grows
 * with the number of pictures.
 */
export interface SegmentationSet extends OrientOption, MaxPixelsOption {
  /** The list or folder, for messages. */
  readonly where: string;
  readonly classes: Classes;
  readonly length: number;
  id(index: number): string;
  imagePath(index: number): string;
  maskPath(index: number): string;
  /** The picture, uint8 [H, W, 3], turned as for its mask. Throws `ERR_DATA`, naming the file. */
  readImage(index: number): Promise<RgbImage>;
  /** The mask's classes, uint8 [H, W]. Throws `ERR_DATA`, naming the file. */
  readMask(index: number): Promise<IndexMask>;
  /** How many pixels a picture or mask may have at most. Default 2^26. */
  readonly maxPixels?: number | undefined;
  /** Masks of which there is no picture, by path. */
  strayMasks?(): Promise<string[]>;
  /** @internal Where the classes are VOC's only because nothing names others. */
  readonly doubt?: Doubt | undefined;
}

/** What a set of files is made of. */
export interface FileSetOptions extends OrientOption, MaxPixelsOption {
  readonly where: string;
  readonly classes: Classes;
  readonly maxPixels: number | undefined;
  readonly ids: readonly string[];
  imagePath(id: string): string;
  maskPath(id: string): string;
  strayMasks(): Promise<string[]>;
  readonly doubt?: Doubt | undefined;
}

/** Files of pictures and of masks, whose names follow from ids. */
export class FileSet implements SegmentationSet {
  readonly where: string;
  readonly classes: Classes;
  readonly orient: Orient;
  readonly maxPixels: number;
  readonly doubt: Doubt | undefined;
  readonly #files: FileSetOptions;

  constructor(files: FileSetOptions) {
    this.where = files.where;
    this.classes = files.classes;
    this.orient = checkOrient(files.orient);
    this.maxPixels = pixelLimit(files.maxPixels);
    this.doubt = files.doubt;
    this.#files = files;
  }

  get length(): number {
    return this.#files.ids.length;
  }

  id(index: number): string {
    const id = this.#files.ids[index];
    if (id === undefined) {
      throw invalidArgument('index', `an index below ${this.length}`, index);
    }
    return id;
  }

  imagePath(index: number): string {
    return this.#files.imagePath(this.id(index));
  }

  maskPath(index: number): string {
    return this.#files.maskPath(this.id(index));
  }

  readImage(index: number): Promise<RgbImage> {
    const path = this.imagePath(index);
    return this.#named(index, path, this.#readUpright(path, this.maskPath(index)));
  }

  async #readUpright(path: string, maskPath: string): Promise<RgbImage> {
    const picture = await openImage(path, this.maxPixels);
    const ofMask = () => maskSize(maskPath);
    return picture.read(await pairOrientation(picture.header, this.orient, ofMask));
  }

  async readMask(index: number): Promise<IndexMask> {
    const path = this.maskPath(index);
    const { names, ...options } = this.classes;
    const { maxPixels } = this;
    const reading = readMask(path, { numClasses: names.length, maxPixels, ...options });
    const mask = await this.#named(index, path, reading);
    await this.doubt?.lookAt(path, this.length);
    return mask;
  }

  strayMasks(): Promise<string[]> {
    return this.#files.strayMasks();
  }

  #named<T>(index: number, path: string, reading: Promise<T>): Promise<T> {
    return reading.catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      throw notThere(path, this.where, this.id(index), error);
    });
  }
}

/** The error for a file that a list names and that is not there. */
export function notThere(path: string, where: string, id: string, cause: unknown) {
  return torchError(
    'ERR_DATA',
    `Expected ${path}, since ${where} names ${id}, but there is no such file`,
    { cause },
  );
}

/** Refuses what is not a number of things, where it is given. */
export function checkCount(name: string, value: number | undefined): void {
  if (value !== undefined && !isCount(value)) {
    throw invalidArgument(name, 'a whole number of at least 1', value);
  }
}

export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
