import { invalidArgument } from '../../base/errors';
import type { Tensor } from '../../torch/tensor/tensor';
import type { ImageSource } from '../images/bytes-source';
import type { IndexMask } from '../images/image';
import { type MaxPixelsOption, pixelLimit } from '../images/max-pixels';
import { pixelsOf } from '../images/pixels';
import { LOW_DEPTHS, type LowDepth, meansSamples, scaledSample } from './grey-depth';
import { countPng, decodeMask, readMaskBytes } from './mask-png';
import { type Rgb, VOC_PALETTE } from './palette';

export interface MaskOptions extends MaxPixelsOption {
  /**
   * What border pixels and unknown classes become: 0..255. The default is 0, the background, as
   * in d2l; 255 keeps them apart, for a loss that ignores that index.
   */
  readonly ignoreIndex?: number | undefined;
  /** How many classes there are: 1..256. Indices from here on are unknown. Default 21, VOC's. */
  readonly numClasses?: number | undefined;
  /** Each class's colour in RGB masks; those beyond `numClasses` are unknown. Default `VOC_PALETTE`. */
  readonly palette?: readonly Rgb[] | undefined;
  /**
   * Each class's value in indexed and grey masks, 0..255. Default: the class's own index. Grey samples of
   * 1, 2 and 4 bits are scaled to 0..255 first (1 bit: 0 and 255), but are taken as they are by default,
   * and where some values are samples and none but 0 is a scaled one.
   */
  readonly values?: readonly number[] | undefined;
}

/**
 * Reads a segmentation mask from a PNG: a path, a `file:` URL, or the bytes of the file.
 *
 * Of an indexed PNG (1, 2, 4 or 8 bits) the indices themselves are the classes, whatever its
 * palette says; of a greyscale PNG (1 to 16 bits) the grey values; `values` says otherwise. RGB
 * colours are looked up in `palette`. Alpha is not looked at. Every pixel that is none of the
 * classes (VOC's border, index 255 or colour (224, 224, 192), is one) becomes `ignoreIndex`.
 * Grey samples of 16 bits are 0 to 255, or bytes repeated (257 is 1, 65535 is 255); of RGB ones the
 * upper 8 bits count.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, truncated, corrupt, no PNG,
 * has more than `maxPixels`, or 16-bit values that are no class's; `ERR_ARGUMENT` for options out of
 * range.
 */
export async function readMask(source: ImageSource, options: MaskOptions = {}): Promise<IndexMask> {
  const { decode } = maskDecoder(options);
  const { name, bytes } = await readMaskBytes(source);
  using mask = await decode(name, bytes);
  const [height, width] = mask.shape as [number, number];
  return { height, width, data: await pixelsOf(mask) };
}

/** Decodes masks as `readMask` does, of files that are in memory. */
export interface MaskDecoder {
  /** The class of every sample and colour, as native code takes them. */
  readonly classes: Uint8Array;
  readonly maxPixels: number;
  /** A mask's classes, uint8 [H, W]. The name is the file's, in errors. */
  decode(name: string, bytes: Buffer): Promise<Tensor>;
}

/** @throws TorchError `ERR_ARGUMENT` for options out of range. */
export function maskDecoder(options: MaskOptions): MaskDecoder {
  const { ignoreIndex, maxPixels } = checkMaskOptions(options);
  const classes = encodeClasses(options, ignoreIndex);
  const decode = (name: string, bytes: Buffer) => decodeMask({ name, bytes }, maxPixels, classes);
  return { classes, maxPixels, decode };
}

/**
 * The class of every sample and colour of masks, as native code (image/mask.h) takes them: that of
 * colours which are not named; of each index and grey value; of each grey sample of 1, 2 and 4 bits; then
 * red, green, blue and class of each colour.
 */
function encodeClasses(options: MaskOptions, ignoreIndex: number): Uint8Array {
  const classes = classesByKey(options);
  const table = (keyOfSample: (sample: number) => number) =>
    Array.from({ length: 256 }, (_, sample) => classes.get(keyOfSample(sample)) ?? ignoreIndex);
  const values = givenValues(options);
  const colors = [...classes].filter(([key]) => key >= COLOR);
  return Uint8Array.from([
    ignoreIndex,
    ...table((value) => value),
    ...LOW_DEPTHS.flatMap((depth) => table((sample) => keyIn(lowKey(depth, sample), values))),
    ...colors.flatMap(([key, index]) => [...(valueOfKey(key) as Rgb), index]),
  ]);
}

/** The options with their defaults; throws `ERR_ARGUMENT` where one is out of range. */
export function checkMaskOptions({
  ignoreIndex = 0,
  numClasses = 21,
  palette = VOC_PALETTE,
  values,
  maxPixels,
}: MaskOptions): { ignoreIndex: number; numClasses: number; maxPixels: number } {
  if (!isByte(ignoreIndex)) {
    throw invalidArgument('ignoreIndex', 'an integer from 0 to 255', ignoreIndex);
  }
  if (!Number.isInteger(numClasses) || numClasses < 1 || numClasses > 256) {
    throw invalidArgument('numClasses', 'an integer from 1 to 256', numClasses);
  }
  checkPerClass('palette', 'a colour, [red, green, blue] of 0 to 255,', palette, isRgb, numClasses);
  if (values) checkPerClass('values', 'an integer from 0 to 255', values, isByte, numClasses);
  return { ignoreIndex, numClasses, maxPixels: pixelLimit(maxPixels) };
}

/**
 * What a pixel of a mask may be as one number: an index or grey value as it is; a colour's 24 bits,
 * red highest, above those. Grey samples of 1, 2 and 4 bits have keys of their own, in between: what
 * they stand for is known with the classes.
 */
export function keyOf(value: number | Rgb): number {
  return typeof value === 'number' ? value : COLOR + (value[0] << 16) + (value[1] << 8) + value[2];
}

const COLOR = 1 << 24;

/** The key of a grey sample of few bits. */
function lowKey(depth: LowDepth, sample: number): number {
  return (depth << 8) | sample;
}

function lowOfKey(key: number): { depth: LowDepth; sample: number } | undefined {
  const depth = LOW_DEPTHS.find((each) => each === key >> 8);
  return depth && { depth, sample: key & 255 };
}

/** The value or colour that a key stands for. Grey samples of few bits are scaled to 0..255. */
export function valueOfKey(key: number): number | Rgb {
  if (key >= COLOR) return [(key >> 16) & 255, (key >> 8) & 255, key & 255];
  const low = lowOfKey(key);
  return low ? scaledSample(low.depth, low.sample) : key;
}

/** The key of what a key stands for where classes have these values: no longer one of few bits. */
export function keyIn(key: number, values: readonly number[] | undefined): number {
  const low = lowOfKey(key);
  return low && meansSamples(low.depth, values) ? low.sample : keyOf(valueOfKey(key));
}

/** The class of every value and colour that has one, by key. */
export function classesByKey({
  numClasses = 21,
  palette = VOC_PALETTE,
  values,
}: MaskOptions): Map<number, number> {
  const classes = new Map<number, number>();
  for (let index = 0; index < numClasses; index++) {
    classes.set(values?.[index] ?? index, index);
    classes.set(keyOf(palette[index] as Rgb), index);
  }
  return classes;
}

function givenValues({ values, numClasses = 21 }: MaskOptions): readonly number[] | undefined {
  return values?.slice(0, numClasses);
}

/** What is in a mask, before any of it is a class. */
export interface MaskCounts {
  readonly height: number;
  readonly width: number;
  /** Of a grey mask of few bits, how many. */
  readonly lowDepth: LowDepth | undefined;
  /** How many pixels have each of the values or colours in it, by key. */
  readonly pixels: ReadonlyMap<number, number>;
  /** How many have other colours: those of a photograph are not all counted. */
  readonly others: number;
}

/**
 * Counts the values or colours of a mask.
 *
 * @throws TorchError as `readMask`
 */
export async function countMask(
  source: ImageSource,
  { maxPixels }: MaxPixelsOption = {},
): Promise<MaskCounts> {
  const limit = pixelLimit(maxPixels);
  const counts = await countPng(await readMaskBytes(source), limit);
  const { height, width, isColor, greyBits, others } = counts;
  const lowDepth = LOW_DEPTHS.find((depth) => depth === greyBits);
  const pixels = new Map<number, number>();
  counts.values.forEach((value, i) => {
    const key = isColor ? COLOR + value : lowDepth ? lowKey(lowDepth, value) : value;
    pixels.set(key, counts.pixels[i] as number);
  });
  return { height, width, lowDepth, pixels, others };
}

export function isByte(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255;
}

export function isRgb(value: unknown): value is Rgb {
  return Array.isArray(value) && value.length === 3 && value.every(isByte);
}

/** One thing of a kind for each class, no two classes with the same. */
function checkPerClass<T>(
  name: string,
  what: string,
  items: readonly T[],
  isValid: (item: unknown) => boolean,
  numClasses: number,
): void {
  if (!Array.isArray(items) || items.length < numClasses) {
    throw invalidArgument(name, `${what} for each of ${numClasses} classes`, items);
  }
  const seen = new Map<string, number>();
  for (const [index, item] of items.slice(0, numClasses).entries()) {
    if (!isValid(item)) throw invalidArgument(`${name}[${index}]`, what, item);
    const other = seen.get(String(item));
    if (other !== undefined) {
      throw invalidArgument(`${name}[${index}]`, `another one than ${name}[${other}]'s`, item);
    }
    seen.set(String(item), index);
  }
}
