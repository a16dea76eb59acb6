import type { ImageSize } from '../images/image';
import type { Classes } from '../sets/classes';

export type ProblemKind =
  | 'missing picture'
  | 'missing mask'
  | 'stray mask'
  | 'unreadable picture'
  | 'unreadable mask'
  | 'size mismatch'
  | 'unknown values'
  | 'listed twice';

/** Something that is wrong with a file or an entry of a list. */
export interface Problem {
  /** None for a file that no list names. */
  readonly id?: string | undefined;
  readonly path: string;
  readonly message: string;
}

export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Problem[];
}

export interface Extent {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The sizes of the pictures whose headers could be read. */
export interface Sizes {
  readonly height: Extent;
  readonly width: Extent;
  /** How many different ones there are. */
  readonly different: number;
  /** The ten most frequent, and how many pictures have each. */
  readonly common: readonly (ImageSize & { readonly pictures: number })[];
}

export interface ClassCount {
  readonly name: string;
  readonly pixels: number;
  /** Of all masks' pixels, 0..1. */
  readonly share: number;
  /** How many pictures' masks have it. */
  readonly pictures: number;
}

/** What is in a data set, and what is wrong with it. */
export interface SetReport {
  /** Nothing is wrong. */
  readonly ok: boolean;
  readonly where: string;
  /** How many different pictures the set names. */
  readonly pictures: number;
  /** None where no picture could be read. */
  readonly sizes?: Sizes | undefined;
  /** How many pictures have an EXIF orientation other than 1. */
  readonly exif: {
    /** They are turned or mirrored as it says. */
    readonly turned: number;
    /** They are taken as stored: the set is read so, or the mask has the stored size alone. */
    readonly asStored: number;
  };
  readonly classes: Classes;
  /** By class index. */
  readonly counts: readonly ClassCount[];
  /** Pixels that are meant to be of none of the classes. */
  readonly ignored: { readonly pixels: number; readonly share: number };
  /** Pixels of none of the classes that are not. */
  readonly unknown: { readonly pixels: number; readonly share: number };
  /** How many pictures are at least as large as the crop that was asked for. */
  readonly crop?: (ImageSize & { readonly kept: number; readonly dropped: number }) | undefined;
  /** What is likely to be a mistake and is no fault of a file, such as classes that are another set's. */
  readonly warnings: readonly string[];
  /** What is not wrong, and good to know: how masks were read that could be read in two ways. */
  readonly notes: readonly string[];
  /** By kind; only those that there are. */
  readonly problems: readonly ProblemGroup[];
}
