import { readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { eachConcurrent, throwIfAborted } from '../../base/concurrent';
import { invalidArgument, noMoreOptions, TorchError, textOf, torchError } from '../../base/errors';
import { errorCode } from '../../base/files';
import { writeFileAtomic } from '../../files/atomic';
import { place } from '../archive/place';
import { encodeIndexPng } from '../images/png';
import type { Rgb } from '../masks/palette';
import type { Draw } from './pictures';
import { Random } from './random';
import { render } from './render';

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
  /** The classes' names. */
  readonly names: readonly string[];
  readonly draw: Draw;
  /** How many pixels along outlines are 255. */
  border(size: readonly [number, number]): number;
  readonly palette?: readonly Rgb[];
  /** Further files of the folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What is to be drawn. */
interface Plan {
  readonly drawing: Drawing;
  readonly size: readonly [number, number];
  readonly seed: number;
  /** The pictures' ids, by list. */
  readonly lists: Readonly<Record<'train' | 'val', readonly string[]>>;
  /** The text of the mark. */
  readonly mark: string;
}

/** The completion mark: the last file written, and what tells a drawn set from a user's own. */
const MARK = 'drawn.json';

/** All that is in a drawn set's folder, of whatever kind it is. The mark is the last to be removed. */
const CONTENTS = ['ImageSets', 'JPEGImages', 'SegmentationClass', 'classes.json', MARK];

const imageFile = (id: string): string => join('JPEGImages', `${id}.jpg`);
const maskFile = (id: string): string => join('SegmentationClass', `${id}.png`);
const listFile = (name: string): string => join('ImageSets', 'Segmentation', `${name}.txt`);

/** `drawVocSet` and `drawStreetSet`, which say what it does. */
export async function drawSet(
  dir: string,
  drawing: Drawing,
  options: DrawnSetOptions,
): Promise<string> {
  const plan = makePlan(drawing, options);
  const target = resolve(dir);
  throwIfAborted(options.signal);
  const isThere = async (): Promise<boolean> => (await stateOf(target, plan)) === 'complete';
  if (await isThere()) return target;
  try {
    await place(target, isThere, async (fresh) => {
      await drawInto(fresh, plan, options);
      // Looked at again: somebody may have put something there while the pictures were drawn.
      if ((await stateOf(target, plan)) !== 'replaceable') return;
      for (const name of CONTENTS) await rm(join(target, name), { recursive: true, force: true });
    });
  } catch (error) {
    if (error instanceof TorchError) throw error;
    const message = `Could not draw a data set in ${target}: ${textOf(error)}`;
    throw torchError('ERR_IO', message, { cause: error });
  }
  return target;
}

async function drawInto(
  dir: string,
  { drawing, size, seed, lists, mark }: Plan,
  { signal, onProgress }: DrawnSetOptions,
): Promise<void> {
  const { draw, names, palette, files } = drawing;
  const [height, width] = size;
  const all = [lists.train, lists.val].flatMap((ids, split) =>
    ids.map((id, index) => ({ id, split, index })),
  );
  let done = 0;
  await eachConcurrent(all.length, { limit: availableParallelism(), signal }, async (i) => {
    const { id, split, index } = all[i] as (typeof all)[number];
    const random = new Random(seed, split, index);
    const layers = draw((100 * width) / height, index, random);
    const border = drawing.border(size);
    const { image, mask } = await render(layers, size, names, border, random.whole(1, 9999));
    const sharp = require('sharp') as typeof import('sharp');
    const raw = { width, height, channels: 3 } as const;
    const jpeg = await sharp(image.data, { raw }).jpeg({ quality: 95 }).toBuffer();
    await writeFileAtomic(join(dir, imageFile(id)), jpeg);
    await writeFileAtomic(join(dir, maskFile(id)), await encodeIndexPng(mask, palette));
    onProgress?.(++done, all.length);
  });
  const texts = {
    [listFile('train')]: lists.train.join('\n'),
    [listFile('val')]: lists.val.join('\n'),
    [listFile('trainval')]: all.map(({ id }) => id).join('\n'),
    ...files,
    [MARK]: mark,
  };
  for (const [name, text] of Object.entries(texts)) {
    await writeFileAtomic(join(dir, name), `${text}\n`);
  }
}

/** What is in a folder: nothing, this very set, or a drawn one of which this set may take the place. */
async function stateOf(dir: string, plan: Plan): Promise<'absent' | 'complete' | 'replaceable'> {
  const entries = await readdir(dir).catch((error: unknown): string[] => {
    if (errorCode(error) === 'ENOENT') return [];
    const message = `Expected a folder at ${dir} but ${textOf(error)}`;
    throw torchError('ERR_DATA', message, { cause: error });
  });
  if (entries.length === 0) return 'absent';
  const foreign = entries.find((entry) => !CONTENTS.includes(entry));
  if (foreign !== undefined || !entries.includes(MARK)) {
    throw torchError(
      'ERR_DATA',
      `Expected an empty folder, or a drawn data set with its ${MARK} and nothing else, at ${dir} ` +
        `but it has ${foreign ?? `no ${MARK}`}: choose another folder, or empty this one`,
    );
  }
  const mark = await readFile(join(dir, MARK), 'utf8').catch(() => '');
  if (mark.trim() !== plan.mark) return 'replaceable';
  const { train, val } = plan.lists;
  const wanted = [
    ...['train', 'val', 'trainval'].map(listFile),
    ...[...train, ...val].flatMap((id) => [imageFile(id), maskFile(id)]),
    ...Object.keys(plan.drawing.files ?? {}),
  ];
  const found = new Set(await readdir(dir, { recursive: true }));
  return wanted.every((file) => found.has(file)) ? 'complete' : 'replaceable';
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
  const idsOf = (split: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `drawn_${split}_${String(i).padStart(4, '0')}`);
  return {
    drawing,
    ...recipe,
    lists: { train: idsOf('train', train), val: idsOf('val', val) },
    mark: JSON.stringify({ ...drawing.mark, ...recipe }, null, 2),
  };
}
