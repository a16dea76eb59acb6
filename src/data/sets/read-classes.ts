import { availableParallelism } from 'node:os';
import { eachConcurrent } from '../../base/concurrent';
import { noMoreOptions, torchError } from '../../base/errors';
import { countMask, keyOf, valueOfKey } from '../masks/masks';
import type { Rgb } from '../masks/palette';
import { type Classes, type ClassesOptions, makeClasses } from './classes';
import { checkCount, type SegmentationSet } from './set';

export interface ReadClassesOptions {
  /** How many masks are looked at, evenly spread over the set. Default: all. */
  readonly sample?: number | undefined;
  /** What a pixel of none of the classes is to become. Default 255. */
  readonly ignoreIndex?: number | undefined;
  /** Looked at between masks. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The classes that a set's masks have: each value or colour that occurs in them is one, in rising
 * order, named by it. 255 is taken for the border and is none, unless it is one of two values: masks of
 * 0 and 255 have two classes. Grey samples of 1, 2 and 4 bits are scaled to 0..255.
 *
 * @throws TorchError `ERR_DATA` for a mask that cannot be read, masks of which some have colours and
 * some have not, or more than 256 classes; `ERR_ABORTED`.
 */
export async function readClasses(
  set: Pick<SegmentationSet, 'where' | 'length' | 'maskPath' | 'maxPixels'>,
  { sample, ignoreIndex, signal, onProgress, ...rest }: ReadClassesOptions = {},
): Promise<Classes> {
  noMoreOptions(rest, { sample, ignoreIndex, signal, onProgress });
  checkCount('sample', sample);
  const count = Math.min(sample ?? set.length, set.length);
  const keys = new Set<number>();
  let done = 0;
  await eachConcurrent(count, { limit: availableParallelism(), signal }, async (i) => {
    const path = set.maskPath(Math.floor((i * set.length) / count));
    const { pixels } = await countMask(path, set);
    for (const key of pixels.keys()) keys.add(keyOf(valueOfKey(key)));
    if (keys.size > MOST_KEYS) throw tooMany(`${path} and those before it`, keys.size);
    onProgress?.(++done, count);
  });
  return classesOf([...keys], set.where, ignoreIndex);
}

/** 256 classes, and the border. */
const MOST_KEYS = 257;

/** The classes of masks that have these values or colours, by key. */
export function classesOf(
  keys: readonly number[],
  where: string,
  ignoreIndex?: number | undefined,
): Classes {
  const sorted = [...new Set(keys.map((key) => keyOf(valueOfKey(key))))].sort((a, b) => a - b);
  const isBinary = sorted.length === 2 && sorted[1] === 255;
  const found = sorted.filter((key) => key !== 255 || isBinary).map(valueOfKey);
  const values = found.filter((value): value is number => typeof value === 'number');
  const colors = found.filter((value): value is Rgb => typeof value !== 'number');
  if (values.length > 0 && colors.length > 0) {
    throw torchError(
      'ERR_DATA',
      `Expected masks of one kind in ${where} but some are of colours and some of values: ` +
        'say the classes to see which',
    );
  }
  if (found.length === 0)
    throw torchError('ERR_DATA', `Expected masks of classes in ${where} but none has one`);
  if (found.length > 256) throw tooMany(where, found.length);
  const options: ClassesOptions =
    colors.length > 0
      ? { names: colors.map(nameOf), palette: colors, ignored: [] }
      : { names: values.map(nameOf), values };
  return makeClasses({ ...options, ignoreIndex });
}

/** How a value or a colour is written: `7`, `#804080`. */
export function nameOf(value: number | Rgb): string {
  if (typeof value === 'number') return String(value);
  return `#${keyOf(value).toString(16).slice(1)}`;
}

function tooMany(where: string, count: number) {
  return torchError(
    'ERR_DATA',
    `Expected at most 256 different values or colours in masks but ${where} have ${count}: are they ` +
      'masks, and without smooth edges?',
  );
}
