import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFileAtomic } from '../../atomic';
import { throwIfAborted } from '../../concurrent';
import { invalidArgument, noMoreOptions, TorchError, textOf, torchError } from '../../errors';
import { makeFolder } from '../../files';
import type { Rgb } from '../../vision/palette';
import { encodeIndexPng } from '../../vision/png';
import type { Picture } from './picture';
import { Random } from './random';

export interface DrawnSetOptions {
  /** How many pictures to train on. Default 64. */
  readonly train?: number | undefined;
  /** How many to test on. Default 16. */
  readonly val?: number | undefined;
  /** [height, width] of every picture, each 32..2048. Default: what the pictures are drawn for. */
  readonly size?: readonly [number, number] | undefined;
  /** A whole number; each gives other pictures. Default 0. */
  readonly seed?: number | undefined;
  /** Looked at before each picture. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each picture with how many are done, and of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A kind of pictures that sets are drawn of. */
export interface Drawing {
  /**
   * In the mark: which kind it is, and its version, raised when the drawings change, so that a set drawn
   * by an earlier release is drawn anew.
   */
  readonly mark: object;
  /** [height, width] by default. */
  readonly size: readonly [number, number];
  readonly palette?: readonly Rgb[];
  /** Further files of the folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** @param index which picture of its list it is */
  draw(height: number, width: number, index: number, random: Random): Promise<Picture>;
}

/** What is to be drawn. */
interface Plan {
  readonly drawing: Drawing;
  readonly train: number;
  readonly val: number;
  readonly size: readonly [number, number];
  readonly seed: number;
  /** The text of the mark. */
  readonly mark: string;
}

/** The completion mark: the last file written, and what tells a drawn set from a user's own. */
const MARK = 'drawn.json';

/** All that is in a drawn set's folder, of whatever kind it is. */
const CONTENTS: readonly string[] = [
  MARK,
  'ImageSets',
  'JPEGImages',
  'SegmentationClass',
  'classes.json',
];

/**
 * Draws a data set in PASCAL VOC's layout into `dir`. It is drawn in a folder beside `dir` and renamed
 * into place when it is complete. A complete set of the same parameters in `dir` is used again; one of
 * other parameters, or one from which a file is missing, is replaced. Any other folder that is not
 * empty is left alone.
 *
 * @returns `dir` as an absolute path
 * @throws TorchError `ERR_ARGUMENT` for options out of range, `ERR_DATA` where `dir` has something
 * else in it, `ERR_IO` where it cannot be written, `ERR_ABORTED`; then nothing is left behind.
 */
export async function drawSet(
  dir: string,
  drawing: Drawing,
  options: DrawnSetOptions,
): Promise<string> {
  const { signal, onProgress } = options;
  const plan = makePlan(drawing, options);
  const target = resolve(dir);
  throwIfAborted(signal);
  if ((await stateOf(target, plan)) === 'complete') return target;

  const fresh = sibling(target, 'partial');
  try {
    await drawInto(fresh, plan, signal, onProgress);
    await moveIntoPlace(fresh, target, plan);
  } catch (error) {
    if (error instanceof TorchError) throw error;
    const why = textOf(error);
    throw torchError('ERR_IO', `Could not draw a data set in ${target}: ${why}`, {
      cause: error,
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return target;
}

async function drawInto(
  dir: string,
  plan: Plan,
  signal: AbortSignal | undefined,
  onProgress: DrawnSetOptions['onProgress'],
): Promise<void> {
  const { drawing, train, val, size, seed, mark } = plan;
  const [height, width] = size;
  await makeFolder(dir);
  const lists = { train: idsOf('train', train), val: idsOf('val', val) };
  let done = 0;
  // One picture after another: drawing is synchronous, and this way the event loop has its turn
  // between two of them.
  const sharp = require('sharp') as typeof import('sharp');
  for (const [split, ids] of Object.values(lists).entries()) {
    for (const [index, id] of ids.entries()) {
      throwIfAborted(signal);
      const random = new Random(seed, split, index);
      const { image, mask: classes } = await drawing.draw(height, width, index, random);
      const jpeg = await sharp(image.data, { raw: { width, height, channels: 3 } })
        .jpeg({ quality: 95 })
        .toBuffer();
      await writeFileAtomic(join(dir, 'JPEGImages', `${id}.jpg`), jpeg);
      await writeFileAtomic(
        join(dir, 'SegmentationClass', `${id}.png`),
        await encodeIndexPng(classes, drawing.palette),
      );
      onProgress?.(++done, train + val);
    }
  }
  const list = (name: string, ids: readonly string[]): Promise<void> =>
    writeFileAtomic(join(dir, 'ImageSets', 'Segmentation', `${name}.txt`), `${ids.join('\n')}\n`);
  await list('train', lists.train);
  await list('val', lists.val);
  await list('trainval', [...lists.train, ...lists.val]);
  for (const [name, text] of Object.entries(drawing.files ?? {})) {
    await writeFileAtomic(join(dir, name), text);
  }
  await writeFileAtomic(join(dir, MARK), `${mark}\n`);
}

function idsOf(split: 'train' | 'val', count: number): string[] {
  return Array.from({ length: count }, (_, i) => `drawn_${split}_${String(i).padStart(4, '0')}`);
}

/** What is in a folder: nothing, this very set, or a drawn one of which this set may take the place. */
type State = 'absent' | 'complete' | 'replaceable';

async function stateOf(dir: string, plan: Plan): Promise<State> {
  const entries = await readdir(dir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw torchError('ERR_DATA', `Expected a folder at ${dir} but ${error.message}`, {
      cause: error,
    });
  });
  if (entries.length === 0) return 'absent';
  const foreign = entries.filter((entry) => !CONTENTS.includes(entry));
  if (!entries.includes(MARK) || foreign.length > 0) {
    throw torchError(
      'ERR_DATA',
      `Expected an empty folder, or a drawn data set with its ${MARK} and nothing else, at ${dir} ` +
        `but it has ${foreign[0] ?? `no ${MARK}`}: choose another folder, or empty this one`,
    );
  }
  const mark = await readFile(join(dir, MARK), 'utf8').catch(() => '');
  if (mark.trim() !== plan.mark) return 'replaceable';
  return (await hasAllFiles(dir, plan)) ? 'complete' : 'replaceable';
}

async function hasAllFiles(dir: string, { drawing, train, val }: Plan): Promise<boolean> {
  const namesIn = async (...path: string[]): Promise<Set<string>> =>
    new Set(await readdir(join(dir, ...path)).catch(() => []));
  const [files, lists, images, masks] = await Promise.all([
    namesIn(),
    namesIn('ImageSets', 'Segmentation'),
    namesIn('JPEGImages'),
    namesIn('SegmentationClass'),
  ]);
  return (
    Object.keys(drawing.files ?? {}).every((name) => files.has(name)) &&
    ['train.txt', 'val.txt', 'trainval.txt'].every((name) => lists.has(name)) &&
    [...idsOf('train', train), ...idsOf('val', val)].every(
      (id) => images.has(`${id}.jpg`) && masks.has(`${id}.png`),
    )
  );
}

/** Renames a complete set to its final name; what was there goes only once that name is free. */
async function moveIntoPlace(fresh: string, target: string, plan: Plan): Promise<void> {
  const old = sibling(target, 'old');
  // Looked at again: somebody may have put something there while the pictures were drawn.
  const state = await stateOf(target, plan);
  if (state === 'complete') return;
  if (state === 'replaceable') {
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      // Another process has just replaced it.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  // Not every system renames a folder over an empty one; `rmdir` removes no other.
  await rmdir(target).catch(() => {});
  try {
    await rename(fresh, target);
  } catch (error) {
    // Another process that drew the same set was faster by a hair.
    if ((await stateOf(target, plan)) !== 'complete') throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

function sibling(dir: string, what: string): string {
  return join(dirname(dir), `.${basename(dir)}.${randomBytes(6).toString('hex')}.${what}`);
}

function makePlan(
  drawing: Drawing,
  { train = 64, val = 16, size = drawing.size, seed = 0, ...more }: DrawnSetOptions,
): Plan {
  const { signal, onProgress, ...rest } = more;
  noMoreOptions(rest, { train, val, size, seed, signal, onProgress });
  const isWhole = (value: unknown, low: number, high: number): boolean =>
    Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
  for (const [name, count] of Object.entries({ train, val })) {
    if (!isWhole(count, 1, 9999)) {
      throw invalidArgument(name, 'a whole number from 1 to 9999', count);
    }
  }
  if (!Array.isArray(size) || size.length !== 2 || !size.every((side) => isWhole(side, 32, 2048))) {
    throw invalidArgument('size', '[height, width], each a whole number from 32 to 2048', size);
  }
  if (!isWhole(seed, 0, 2 ** 32 - 1)) {
    throw invalidArgument('seed', 'a whole number from 0 to 4294967295', seed);
  }
  const recipe = { train, val, size: [size[0], size[1]] as const, seed };
  return { drawing, ...recipe, mark: JSON.stringify({ ...drawing.mark, ...recipe }, null, 2) };
}
