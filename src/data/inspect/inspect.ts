import { availableParallelism } from 'node:os';
import { eachConcurrent, throwIfAborted } from '../../base/concurrent';
import { invalidArgument, noMoreOptions, TorchError } from '../../base/errors';
import { isDenied, isMissing, messageOf } from '../../base/files';
import { openImage } from '../images/images';
import {
  checkOrient,
  type ImageHeader,
  pairOrientation,
  sizeMismatch,
  turnedSize,
} from '../images/orient';
import { countMask } from '../masks/masks';
import { readPalette } from '../masks/png-palette';
import { checkCount, isCount, type SegmentationSet } from '../sets/set';
import { VocDoubt } from '../sets/voc-doubt';
import { Problems } from './problems';
import type { SetReport } from './report';
import { SizeTally } from './sizes';
import { unknownValues, ValueTally } from './values';

export interface InspectOptions {
  /** [height, width]: how many pictures are at least as large is counted. */
  readonly crop?: readonly [number, number] | undefined;
  /** Take every value and colour of the masks for a class, as `readClasses`, and not the set's. */
  readonly findClasses?: boolean | undefined;
  /** How many pictures are read at a time. Default: as many as there are processors. */
  readonly threads?: number | undefined;
  /** Of each kind of problem, how many are in the report; all are counted. Default 100. */
  readonly maxExamples?: number | undefined;
  /** Looked at between pictures. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads all pictures and masks of a set once, and says what is in it and what is wrong: files that are
 * missing or cannot be read, sizes that differ, values that are no class's, pictures that are listed
 * twice, masks without pictures. What is in memory at a time is as many pictures as are read at once.
 *
 * @throws TorchError `ERR_ARGUMENT` for options out of range; `ERR_ABORTED`; `ERR_DATA` where
 * `findClasses` finds none, or more than 256; `ERR_IO` where the system cannot read a file, for another
 * reason than its permissions.
 */
export async function inspectSet(
  set: SegmentationSet,
  options: InspectOptions = {},
): Promise<SetReport> {
  const {
    crop,
    findClasses = false,
    threads,
    maxExamples = 100,
    signal,
    onProgress,
    ...rest
  } = options;
  noMoreOptions(rest, { crop, findClasses, threads, maxExamples, signal, onProgress });
  checkCount('threads', threads);
  checkCount('maxExamples', maxExamples);
  if (crop && !(Array.isArray(crop) && crop.length === 2 && [...crop].every(isCount))) {
    throw invalidArgument('crop', '[height, width] in whole pixels', crop);
  }
  throwIfAborted(signal);
  const orient = checkOrient(set.orient);

  const problems = new Problems(maxExamples);
  const sizes = new SizeTally();
  const values = new ValueTally();
  const unknownIn = findClasses ? () => undefined : unknownValues(set.classes);
  // Its own: all masks are in it, and a set may be looked over twice.
  const doubt = set.doubt && !findClasses ? new VocDoubt(set.where) : undefined;
  const seen = new Set<string>();
  const exif = { turned: 0, asStored: 0 };
  let done = 0;
  await eachConcurrent(
    set.length,
    { limit: threads ?? availableParallelism(), signal },
    async (index) => {
      const id = set.id(index);
      const report = reporter(problems, index, id);
      if (seen.has(id)) {
        report('listed twice', set.where, `${set.where} names ${id} more than once`);
      } else {
        seen.add(id);
        await inspectPair(set.imagePath(index), set.maskPath(index), report);
      }
      onProgress?.(++done, set.length);
    },
  );
  for (const [i, path] of ((await set.strayMasks?.()) ?? []).entries()) {
    problems.add('stray mask', i, { path, message: `There is no picture for ${path}` });
  }

  const found = findClasses ? values.classes(set.where, set.classes.ignoreIndex) : undefined;
  const groups = problems.groups();
  const warning = doubt?.warning();
  return {
    ok: groups.length === 0,
    where: set.where,
    pictures: seen.size,
    sizes: sizes.sizes(),
    exif,
    ...values.report(found ?? set.classes),
    notes: values.notes(found ?? set.classes),
    crop: crop && sizes.crop(crop),
    warnings: warning === undefined ? [] : [warning],
    problems: groups,
  };

  async function inspectPair(imagePath: string, maskPath: string, report: Reporter): Promise<void> {
    // One may be damaged further on, and has a header all the same.
    const header = await headerOf(imagePath, set.maxPixels, report);
    const mask = await countMask(maskPath, set).catch((error: unknown) =>
      report(kindOf(error, 'mask'), maskPath, messageOf(error)),
    );
    const orientation = header && (await pairOrientation(header, orient, async () => mask));
    if (header && orientation !== undefined) {
      sizes.add(turnedSize(header, orientation));
      if (header.orientation !== 1) exif[orientation === 1 ? 'asStored' : 'turned']++;
    }
    if (!mask) return;
    const wrong = header && orientation && sizeMismatch(header, orientation, mask, maskPath);
    if (wrong) report('size mismatch', maskPath, wrong);
    values.add(mask);
    doubt?.add(maskPath, mask.pixels, await readPalette(maskPath));
    const unknown = unknownIn(mask);
    if (unknown) {
      report(
        'unknown values',
        maskPath,
        `${maskPath} has values of none of the classes: ${unknown}`,
      );
    }
  }
}

type Reporter = (kind: Parameters<Problems['add']>[0], path: string, message: string) => undefined;

function reporter(problems: Problems, index: number, id: string): Reporter {
  return (kind, path, message) => {
    problems.add(kind, index, { id, path, message });
  };
}

/** A picture's header, also where the rest of it cannot be read. */
async function headerOf(
  path: string,
  maxPixels: number | undefined,
  report: Reporter,
): Promise<ImageHeader | undefined> {
  let header: ImageHeader | undefined;
  try {
    const picture = await openImage(path, maxPixels);
    header = picture.header;
    using _pixels = await picture.decode(1);
  } catch (error) {
    report(kindOf(error, 'picture'), path, messageOf(error));
  }
  return header;
}

/** What is wrong with a file. Throws the error where it is not about this file. */
function kindOf<What extends 'picture' | 'mask'>(
  error: unknown,
  what: What,
): `${'missing' | 'unreadable'} ${What}` {
  const isOfFile = error instanceof TorchError && (error.code === 'ERR_DATA' || isDenied(error));
  if (!isOfFile) throw error;
  return isMissing(error) ? `missing ${what}` : `unreadable ${what}`;
}
