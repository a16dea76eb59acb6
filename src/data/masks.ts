import { invalidArgument } from '../errors';
import { bytesOf, fromBytes } from '../tensor/data';
import type { Tensor } from '../tensor/tensor';
import { type Rgb, VOC_PALETTE } from '../vision/palette';
import { decodeRawMask, type RawMask, readMaskBytes } from './mask-png';
import { decodeIndices } from './png-indices';

/** A class index for every pixel of a picture. */
export interface IndexMask {
  readonly height: number;
  readonly width: number;
  /** Row-major (height, width), 0..255. */
  readonly data: Uint8Array;
}

export interface MaskOptions {
  /**
   * What border pixels and unknown classes become: 0..255. The default is 0, the background, as
   * in d2l; 255 keeps them apart, for a loss that ignores that index.
   */
  readonly ignoreIndex?: number | undefined;
  /** How many classes there are: 1..256. Indices from here on are unknown. Default 21, VOC's. */
  readonly numClasses?: number | undefined;
  /** Each class's colour in RGB masks; those beyond `numClasses` are unknown. Default `VOC_PALETTE`. */
  readonly palette?: readonly Rgb[] | undefined;
  /** Each class's value in indexed and grey masks, 0..255. Default: the class's own index. */
  readonly values?: readonly number[] | undefined;
}

/**
 * Reads a segmentation mask from a PNG.
 *
 * Of an indexed PNG (1, 2, 4 or 8 bits) the indices themselves are the classes, whatever its
 * palette says; of a greyscale PNG (1 to 8 bits) the grey values; `values` says otherwise. RGB
 * colours are looked up in `palette`. Alpha is not looked at. Every pixel that is none of the
 * classes (VOC's border, index 255 or colour (224, 224, 192), is one) becomes `ignoreIndex`.
 *
 * @throws TorchError `ERR_DATA`, naming the file, where it is missing, truncated, corrupt, 16-bit
 * or no PNG; `ERR_ARGUMENT` for options out of range.
 */
export async function readMask(path: string, options: MaskOptions = {}): Promise<IndexMask> {
  const { decode } = maskDecoder(options);
  using mask = await decode(path, await readMaskBytes(path));
  const [height, width] = mask.shape as [number, number];
  return { height, width, data: new Uint8Array(bytesOf(mask)) };
}

/** Decodes masks as `readMask` does, of files that are in memory. */
export interface MaskDecoder {
  /** The class of every value of an indexed or grey mask. */
  readonly ofValues: Uint8Array;
  /** A mask's classes, uint8 [H, W]. The path only names the file in errors. */
  decode(path: string, bytes: Buffer): Promise<Tensor>;
}

/** @throws TorchError `ERR_ARGUMENT` for options out of range. */
export function maskDecoder(options: MaskOptions): MaskDecoder {
  const { ignoreIndex } = checkMaskOptions(options);
  const classes = classesByKey(options);
  const ofValues = Uint8Array.from(
    { length: 256 },
    (_, value) => classes.get(value) ?? ignoreIndex,
  );
  const decode = async (path: string, bytes: Buffer): Promise<Tensor> => {
    const mask = await decodeIndices(bytes, ofValues);
    if (mask) return mask;
    const raw = await decodeRawMask(path, bytes);
    const data = raw.isColor
      ? classesOfColors(raw, classes, ignoreIndex)
      : classesOfValues(raw, ofValues);
    return fromBytes(data, [raw.height, raw.width]);
  };
  return { ofValues, decode };
}

/** The options with their defaults; throws `ERR_ARGUMENT` where one is out of range. */
export function checkMaskOptions({
  ignoreIndex = 0,
  numClasses = 21,
  palette = VOC_PALETTE,
  values,
}: MaskOptions): { ignoreIndex: number; numClasses: number } {
  if (!isByte(ignoreIndex)) {
    throw invalidArgument('ignoreIndex', 'an integer from 0 to 255', ignoreIndex);
  }
  if (!Number.isInteger(numClasses) || numClasses < 1 || numClasses > 256) {
    throw invalidArgument('numClasses', 'an integer from 1 to 256', numClasses);
  }
  checkPerClass('palette', 'a colour, [red, green, blue] of 0 to 255,', palette, isRgb, numClasses);
  if (values) checkPerClass('values', 'an integer from 0 to 255', values, isByte, numClasses);
  return { ignoreIndex, numClasses };
}

/**
 * What a pixel of a mask may be as one number: an index or grey value as it is; a colour's 24 bits,
 * red highest, above those.
 */
export function keyOf(value: number | Rgb): number {
  return typeof value === 'number' ? value : COLOR + (value[0] << 16) + (value[1] << 8) + value[2];
}

/** The value or colour that a key stands for. */
export function valueOfKey(key: number): number | Rgb {
  return key < COLOR ? key : [(key >> 16) & 255, (key >> 8) & 255, key & 255];
}

const COLOR = 1 << 24;

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

/** How many pixels of a mask have each of the values or colours in it, by key. */
export function countKeys(mask: RawMask): Map<number, number> {
  const { isColor, step, data, height, width } = mask;
  const end = height * width * step;
  if (isColor) {
    const counts = new Map<number, number>();
    for (let at = 0; at < end; ) {
      const from = at;
      const key = colorAt(data, at);
      // Neighbours are mostly alike: a run costs one look-up.
      do at += step;
      while (at < end && colorAt(data, at) === key);
      counts.set(key, (counts.get(key) ?? 0) + (at - from) / step);
    }
    return counts;
  }
  const counts = new Uint32Array(256);
  for (let at = 0; at < end; at += step) (counts[data[at] as number] as number)++;
  return new Map([...counts.entries()].filter(([, count]) => count > 0));
}

export function isByte(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255;
}

export function isRgb(value: unknown): value is Rgb {
  return Array.isArray(value) && value.length === 3 && value.every(isByte);
}

function classesOfValues({ height, width, step, data }: RawMask, classes: Uint8Array): Uint8Array {
  const into = new Uint8Array(height * width);
  for (let i = 0; i < into.length; i++) into[i] = classes[data[i * step] ?? 0] ?? 0;
  return into;
}

function classesOfColors(
  { height, width, step, data }: RawMask,
  byKey: ReadonlyMap<number, number>,
  ignoreIndex: number,
): Uint8Array {
  const into = new Uint8Array(height * width);
  // Neighbours are mostly alike.
  let last = -1;
  let lastClass = ignoreIndex;
  for (let i = 0, at = 0; i < into.length; i++, at += step) {
    const key = colorAt(data, at);
    if (key !== last) {
      last = key;
      lastClass = byKey.get(key) ?? ignoreIndex;
    }
    into[i] = lastClass;
  }
  return into;
}

function colorAt(data: Uint8Array, at: number): number {
  const [r, g, b] = [data[at] as number, data[at + 1] as number, data[at + 2] as number];
  return COLOR + (r << 16) + (g << 8) + b;
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
