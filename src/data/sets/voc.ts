import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { invalidArgument, noMoreOptions, suggest, TorchError, torchError } from '../../base/errors';
import { cannotRead, isMissing } from '../../base/files';
import { type MaxPixelsOption, pixelLimit } from '../images/max-pixels';
import { checkOrient, type OrientOption } from '../images/orient';
import { type ClassesOptions, makeClasses, VOC } from './classes';
import { loadClasses } from './classes-file';
import { isPlainName, readIds } from './lists';
import { fileNames, maskNames, pictureNames } from './names';
import { checkCount, FileSet, type SegmentationSet } from './set';
import { VocDoubt } from './voc-doubt';

export interface VocSetOptions extends OrientOption, MaxPixelsOption {
  /** The lists of `ImageSets/Segmentation`, by name without `.txt`; several are one after another. */
  readonly split?: string | readonly string[] | undefined;
  /** Another file of ids, in place of a split. */
  readonly list?: string | undefined;
  /**
   * Default: those of `classes.json`, CVAT's `labelmap.txt` or labelme's `class_names.txt` in the folder,
   * where there is one (see `loadClasses`), else VOC's: masks that look like others are warned of.
   */
  readonly classes?: ClassesOptions | undefined;
  /** What a pixel of none of the classes becomes. Default: what the classes say, 255 for VOC's. */
  readonly ignoreIndex?: number | undefined;
  /** Only the first so many of the list. */
  readonly limit?: number | undefined;
}

/**
 * The pictures that a list of a folder in PASCAL VOC's layout names: `JPEGImages/ID.jpg` (or another
 * format that `readImage` reads) and `SegmentationClass/ID.png`, with endings in capitals too. Only
 * the list and the names in the two folders are read, and the file of classes. Pictures are taken as
 * stored, as d2l and torchvision take them, unless `orient` is `'exif'`.
 *
 * @throws TorchError `ERR_ARGUMENT` for bad options; `ERR_DATA` where the folder or the list is
 * missing, or the list is empty, or an id is not a plain file name.
 */
export async function vocSet(dir: string, options: VocSetOptions): Promise<SegmentationSet> {
  const { split, list, classes, ignoreIndex, limit, orient, maxPixels, ...rest } = options;
  noMoreOptions(rest, { split, list, classes, ignoreIndex, limit, orient, maxPixels });
  checkCount('limit', limit);
  pixelLimit(maxPixels);
  if ((split === undefined) === (list === undefined)) {
    throw invalidArgument('split', 'either a split or a list', split);
  }
  const splits = split === undefined ? [] : [split].flat();
  const lists = list === undefined ? splits.map((name) => vocListPath(dir, name)) : [list];
  const ids: string[][] = [];
  for (const path of lists) ids.push(await readVocList(dir, path));
  const known = classes ?? (await classesIn(dir));
  const where = lists.join(' and ');
  return new FileSet({
    where,
    doubt: known === VOC && classes === undefined ? new VocDoubt(where) : undefined,
    classes: makeClasses({ ...known, ignoreIndex: ignoreIndex ?? known.ignoreIndex }),
    orient: checkOrient(orient, 'stored'),
    maxPixels,
    ids: ([] as string[]).concat(...ids).slice(0, limit),
    ...(await vocFiles(dir)),
  });
}

/** Where a folder has its own classes: ours, CVAT's and labelme's files of them. */
const CLASS_FILES: readonly string[] = ['classes.json', 'labelmap.txt', 'class_names.txt'];

async function classesIn(dir: string): Promise<ClassesOptions> {
  for (const name of CLASS_FILES) {
    const file = join(dir, name);
    if (await exists(file)) return loadClasses(file);
  }
  return VOC;
}

/** Where the files of an id are. */
export async function vocFiles(dir: string) {
  const [images, masks] = [join(dir, 'JPEGImages'), join(dir, 'SegmentationClass')];
  const picture = pictureNames(await fileNames(images));
  const mask = maskNames(await fileNames(masks));
  return filesOf({ images, masks, pictureName: picture.nameOf, maskName: mask.nameOf });
}

/** Holds on to no more names than it must. */
function filesOf({ images, masks, pictureName, maskName }: VocFolders) {
  return {
    imagePath: (id: string) => join(images, pictureName(id)),
    maskPath: (id: string) => join(masks, maskName(id)),
    strayMasks: async () => {
      const pictures = new Set(pictureNames(await fileNames(images)).stems);
      const { stems, nameOf } = maskNames(await fileNames(masks));
      return stems
        .filter((stem) => !pictures.has(stem))
        .map((stem) => join(masks, nameOf(stem)))
        .sort();
    },
  };
}

interface VocFolders {
  readonly images: string;
  readonly masks: string;
  readonly pictureName: (id: string) => string;
  readonly maskName: (id: string) => string;
}

/** The names of the lists in `ImageSets/Segmentation`, in the order of their characters' codes. */
export async function vocSplits(dir: string): Promise<string[]> {
  const names = await fileNames(listFolder(dir));
  return names
    .filter((name) => /.\.txt$/.test(name))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** Where a VOC folder has its list of a split. */
export function vocListPath(dir: string, split: string): string {
  if (typeof split !== 'string' || !isPlainName(split)) {
    throw invalidArgument('split', "a list's name, such as 'train',", split);
  }
  return join(listFolder(dir), `${split}.txt`);
}

function listFolder(dir: string): string {
  return join(dir, 'ImageSets', 'Segmentation');
}

/**
 * The ids of a list of a VOC folder, in its order: a line each, as torchvision reads them.
 *
 * @throws TorchError `ERR_DATA` where the folder or the list is missing, or the list is empty, or an
 * id is not a plain file name.
 */
export async function readVocList(dir: string, list: string): Promise<string[]> {
  try {
    return await readIds(list, isPlainName);
  } catch (error) {
    throw error instanceof TorchError ? error : await listError(dir, list, error);
  }
}

/** Why a list could not be read: it, or the whole folder, may be missing or lie elsewhere. */
async function listError(dir: string, list: string, cause: unknown): Promise<TorchError> {
  const layout = 'ImageSets, JPEGImages and SegmentationClass';
  if (!isMissing(cause)) return cannotRead(list, 'a list of image ids', cause);
  const inner = join(dir, 'VOCdevkit', 'VOC2012');
  const isListed = dirname(list) === listFolder(dir);
  let message = `Expected a list of image ids at ${list} but there is no such file`;
  if (!(await exists(dir))) {
    message = `Expected a PASCAL VOC folder (with ${layout}) at ${dir} but there is no such folder`;
  } else if (await exists(join(inner, 'ImageSets'))) {
    message = `Expected a PASCAL VOC folder (with ${layout}) at ${dir} but it lies in ${inner}`;
  } else if (isListed && !(await exists(join(dir, 'ImageSets')))) {
    message +=
      `, since ${dir} is no PASCAL VOC folder (with ${layout}): folderSet, or --images and --masks, ` +
      'take a folder of pictures and one of masks';
  } else if (isListed) {
    message += suggest(basename(list, '.txt'), await vocSplits(dir), 'the lists there');
  }
  return torchError('ERR_DATA', message, { cause });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
