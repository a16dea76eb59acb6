import type { Sharp } from 'sharp';
import { native } from '../../addon/binding';
import { textOf } from '../../base/errors';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';
import type { ImageHeader } from './orient';

// Bytes, not the path, are handed to sharp: libvips caches what it opened by name, and would
// answer for a file that has since been rewritten.

/** What sharp has to be told to decode a picture. */
export interface Coding {
  /** What a sample is: `uchar`, `ushort`, `float`, ... */
  readonly depth: string;
  readonly isCmyk: boolean;
}

/** What a picture's header says. Throws what sharp throws. */
export async function headerBySharp(
  bytes: Buffer,
): Promise<{ header: ImageHeader; coding: Coding }> {
  const sharp = require('sharp') as typeof import('sharp');
  const { height, width, orientation = 1, depth, space } = await sharp(bytes, OF_HEADER).metadata();
  return { header: { height, width, orientation }, coding: { depth, isCmyk: space === 'cmyk' } };
}

// How many pixels there may be is the caller's to say, when the header is read.
const OF_HEADER = { limitInputPixels: false, failOn: 'error' } as const;

/** Pixels, row by row: 3 bytes each are RGB, 4 CMYK, 6 RGB of 16 bits. */
export interface Samples {
  readonly height: number;
  readonly width: number;
  readonly data: Buffer;
}

/** Samples as uint8 [H, W, 3]. Throws an error where 8 bits do not hold them. */
export async function rgbOf({ data, height, width }: Samples): Promise<Tensor> {
  const slot = await native.rgbPixels(data, height, width);
  if (slot !== null) return tensorOf(slot);
  throw new Error(
    'its values have 16 bits and none is above 4095, so that 8 bits would hold next to nothing of ' +
      'them: scale them to 0 to 65535, or save it with 8 bits a channel',
  );
}

/**
 * The samples of a picture, turned as `orientation` says.
 *
 * @throws what sharp throws, or an error, for values that are no integers of 8 or 16 bits
 */
export async function decodeBySharp(
  bytes: Buffer,
  { depth, isCmyk }: Coding,
  orientation: number,
  maxPixels: number,
): Promise<Samples> {
  const sharp = require('sharp') as typeof import('sharp');
  if (depth !== 'uchar' && depth !== 'ushort') {
    throw new Error(
      `its values are ${TYPES[depth] ?? depth}, and which of them is white is not known: save it with 8 bits a channel`,
    );
  }
  const decode = async (failOn: 'warning' | 'error'): Promise<Samples> => {
    const options = {
      failOn,
      ignoreIcc: true,
      limitInputPixels: Number.isFinite(maxPixels) ? maxPixels : false,
    } as const;
    const image = turned(sharp(bytes, options), orientation);
    const colors = isCmyk
      ? image.pipelineColourspace('cmyk').toColourspace('cmyk')
      : image.toColourspace(depth === 'ushort' ? 'rgb16' : 'srgb').removeAlpha();
    const { data, info } = await colors.raw({ depth }).toBuffer({ resolveWithObject: true });
    return { data, height: info.height, width: info.width };
  };
  try {
    return await decode('warning');
  } catch (error) {
    if (!isHarmless(error)) throw error;
    return decode('error');
  }
}

const TYPES: Readonly<Record<string, string>> = {
  char: 'signed 8-bit integers',
  short: 'signed 16-bit integers',
  int: 'signed 32-bit integers',
  uint: '32-bit integers',
  float: '32-bit floating-point numbers',
  double: '64-bit floating-point numbers',
};

// sharp mirrors first, and turns then.
function turned(image: Sharp, orientation: number): Sharp {
  switch (orientation) {
    case 2:
      return image.flop();
    case 3:
      return image.rotate(180);
    case 4:
      return image.flip();
    case 5:
      return image.rotate(270).flop();
    case 6:
      return image.rotate(90);
    case 7:
      return image.rotate(90).flop();
    case 8:
      return image.rotate(270);
    default:
      return image;
  }
}

/**
 * libjpeg's warnings mean wrong pixels (a bad Huffman code, data that ends early), all but one:
 * stray bytes before a marker, which cameras do write and Pillow reads past.
 */
function isHarmless(error: unknown): boolean {
  const lines = textOf(error).trim().split('\n');
  return lines.length > 0 && lines.every((line) => /\d+ extraneous bytes before marker/.test(line));
}
