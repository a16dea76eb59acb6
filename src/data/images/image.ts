// Pictures and masks in JavaScript's memory.

/** A picture of 8-bit RGB pixels. */
export interface RgbImage {
  readonly height: number;
  readonly width: number;
  /** Row-major (height, width, 3), R, G, B, each 0..255. */
  readonly data: Uint8Array;
}

/** A picture's sides in pixels. */
export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

/** A class index for every pixel of a picture. */
export interface IndexMask {
  readonly height: number;
  readonly width: number;
  /** Row-major (height, width), 0..255. */
  readonly data: Uint8Array;
}
