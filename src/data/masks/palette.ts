import { type TorchError, torchError } from '../../base/errors';
import type { IndexMask, RgbImage } from '../images/image';

/** A colour: red, green, blue, each 0..255. */
export type Rgb = readonly [number, number, number];

/**
 * The 256 colours of PASCAL VOC's index images, from the bits of the index: its bit 3k becomes
 * bit 7-k of red, 3k+1 of green, 3k+2 of blue. Index 255, the border, is (224, 224, 192).
 * Source: `VOClabelcolormap.m` of the VOC development kit.
 */
export const VOC_PALETTE: readonly Rgb[] = Array.from({ length: 256 }, (_, index) => {
  const channel = (first: number): number => {
    let value = 0;
    for (let k = 0; first + 3 * k < 8; k++) value |= ((index >> (first + 3 * k)) & 1) << (7 - k);
    return value;
  };
  return [channel(0), channel(1), channel(2)];
});

/** The colours of the 21 classes, by class index: d2l's `VOC_COLORMAP`. */
export const VOC_COLORMAP: readonly Rgb[] = VOC_PALETTE.slice(0, 21);

/** The names of the 21 classes, by class index: d2l's `VOC_CLASSES`. */
export const VOC_CLASSES: readonly string[] = [
  'background',
  'aeroplane',
  'bicycle',
  'bird',
  'boat',
  'bottle',
  'bus',
  'car',
  'cat',
  'chair',
  'cow',
  'diningtable',
  'dog',
  'horse',
  'motorbike',
  'person',
  'potted plant',
  'sheep',
  'sofa',
  'train',
  'tv/monitor',
];

/**
 * Paints a mask: each index becomes its colour of the palette (VOC's unless given).
 *
 * @throws TorchError `ERR_ARGUMENT` where the mask has an index that the palette has no colour for.
 */
export function colorMask(mask: IndexMask, palette: readonly Rgb[] = VOC_PALETTE): RgbImage {
  const data = new Uint8Array(mask.data.length * 3);
  mask.data.forEach((index, i) => {
    const color = palette[index];
    if (!color) throw colorless(index, palette.length);
    data.set(color, i * 3);
  });
  return { height: mask.height, width: mask.width, data };
}

/** The error for an index that a palette has no colour for. */
export function colorless(index: number, colors: number): TorchError {
  return torchError(
    'ERR_ARGUMENT',
    `Expected indices below ${colors}, the number of colours in the palette, for the mask ` +
      `but received ${index}`,
  );
}
