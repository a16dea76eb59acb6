import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { invalidArgument, noMoreOptions, TorchError, torchError } from '../../base/errors';
import { cannotRead } from '../../base/files';
import { type MaxPixelsOption, pixelLimit } from '../images/max-pixels';
import { checkOrient, type OrientOption } from '../images/orient';
import { type ClassesOptions, makeClasses } from './classes';
import { isPlainPath, readIds } from './lists';
import { endingOf, filesBelow, maskNames, pictureNames } from './names';
import { checkCount, FileSet, type SegmentationSet } from './set';

export interface FolderSetOptions extends OrientOption, MaxPixelsOption {
  /** The folder of pictures, which may lie in folders of it. */
  readonly images: string;
  /** The folder of masks, PNGs, in folders of the same names; it may be the same folder. */
  readonly masks: string;
  /** A file with an id a line, where not all pictures are wanted. */
  readonly list?: string | undefined;
  /** What pictures' names have after the id, before the ending, such as `_leftImg8bit`. Default: nothing. */
  readonly imageSuffix?: string | undefined;
  /** What masks' names have there, such as `_mask` or `_gtFine_labelIds`. Default: nothing. */
  readonly maskSuffix?: string | undefined;
  /** Default: each value of 0 to 254 is a class of its own, named by the value. */
  readonly classes?: ClassesOptions | undefined;
  /** What a pixel of none of the classes becomes. Default: what the classes say, which is 255 by default. */
  readonly ignoreIndex?: number | undefined;
  /** Only the first so many pictures. */
  readonly limit?: number | undefined;
}

const EVERY_VALUE: ClassesOptions = {
  names: Array.from({ length: 255 }, (_, value) => String(value)),
};

/**
 * The pictures of a folder with the masks of a folder: `IMAGES/ID.jpg` (or another format that
 * `readImage` reads) and `MASKS/ID.png`, with endings in capitals too,
 * where an id may begin with folders. Every picture belongs to
 * the set, in the order of the ids' character codes; a picture without a mask is an error when the
 * mask is read. With a list only the ids in it do, in its order; they may be written with endings.
 * Only names are read. Hidden files are left out, and links to folders are not followed.
 *
 * Pictures are turned as their EXIF orientation says unless `orient` is `'stored'`, or the mask has the
 * size of the stored picture alone.
 *
 * @throws TorchError `ERR_ARGUMENT` for bad options; `ERR_DATA` where a folder or the list is missing
 * or has nothing in it, or an id leads out of the folders.
 */
export async function folderSet(options: FolderSetOptions): Promise<SegmentationSet> {
  const { images, masks, list, classes = EVERY_VALUE, ignoreIndex, limit, ...names } = options;
  const { imageSuffix = '', maskSuffix = '', orient, maxPixels, ...rest } = names;
  noMoreOptions(rest, {
    images,
    masks,
    list,
    classes,
    ignoreIndex,
    limit,
    imageSuffix,
    maskSuffix,
    orient,
    maxPixels,
  });
  checkCount('limit', limit);
  pixelLimit(maxPixels);
  for (const [name, path] of Object.entries({ images, masks })) {
    if (typeof path !== 'string' || path === '') throw invalidArgument(name, 'a folder', path);
  }
  const own = makeClasses({ ...classes, ignoreIndex: ignoreIndex ?? classes.ignoreIndex });
  const folders: Folders = {
    images: resolve(images),
    masks: resolve(masks),
    imageSuffix,
    maskSuffix,
  };
  await expectFolder(folders.masks);
  const { ids, nameOf } = await pictures(folders);
  const mask = maskNames(await filesBelow(folders.masks, folders.images));
  if (ids.length === 0) {
    throw torchError(
      'ERR_DATA',
      `Expected pictures named *${imageSuffix}.jpg, .png or the like in ${images} but there are none`,
    );
  }
  const chosen = list === undefined ? [...ids].sort() : await listedIds(list, imageSuffix);
  return new FileSet({
    where: list ?? images,
    classes: own,
    orient: checkOrient(orient),
    maxPixels,
    ids: chosen.slice(0, limit),
    ...filesOf(folders, nameOf, mask.nameOf),
  });
}

interface Folders {
  readonly images: string;
  readonly masks: string;
  readonly imageSuffix: string;
  readonly maskSuffix: string;
}

/** Holds on to no more names than it must. */
function filesOf(
  folders: Folders,
  pictureName: (stem: string) => string,
  maskName: (stem: string) => string,
) {
  const { images, masks, imageSuffix, maskSuffix } = folders;
  return {
    imagePath: (id: string) => join(images, pictureName(id + imageSuffix)),
    maskPath: (id: string) => join(masks, maskName(id + maskSuffix)),
    strayMasks: () => strayMasks(folders),
  };
}

async function pictures({ images, masks, imageSuffix, maskSuffix }: Folders) {
  const all = await filesBelow(images, masks);
  // In one folder, what is named as a mask is one.
  const found = images === masks ? maskNames(all) : undefined;
  const ofMasks = new Set(
    found?.stems.filter((stem) => stem.endsWith(maskSuffix)).map((stem) => found.nameOf(stem)),
  );
  const { stems, nameOf } = pictureNames(all.filter((file) => !ofMasks.has(file)));
  const ids =
    imageSuffix === ''
      ? stems
      : stems
          .filter((stem) => stem.endsWith(imageSuffix))
          .map((stem) => stem.slice(0, -imageSuffix.length));
  return { ids, nameOf };
}

async function strayMasks(folders: Folders): Promise<string[]> {
  const { images, masks, maskSuffix } = folders;
  const ids = new Set((await pictures(folders)).ids);
  const { stems, nameOf } = maskNames(await filesBelow(masks, images));
  return stems
    .filter((stem) => stem.endsWith(maskSuffix))
    .filter((stem) => !ids.has(stem.slice(0, stem.length - maskSuffix.length)))
    .map((stem) => join(masks, nameOf(stem)))
    .sort();
}

async function listedIds(list: string, imageSuffix: string): Promise<string[]> {
  try {
    const lines = await readIds(list, isPlainPath);
    return lines.map((line) => {
      const ending = endingOf(line);
      if (ending === undefined) return line;
      const stem = line.slice(0, -ending.length);
      const hasSuffix = imageSuffix !== '' && stem.endsWith(imageSuffix);
      return hasSuffix ? stem.slice(0, -imageSuffix.length) : stem;
    });
  } catch (error) {
    throw error instanceof TorchError ? error : cannotRead(list, 'a list of image ids', error);
  }
}

async function expectFolder(path: string): Promise<void> {
  const stats = await stat(path).catch((error: unknown) => {
    throw cannotRead(path, 'a folder of masks', error);
  });
  if (!stats.isDirectory()) {
    throw torchError('ERR_DATA', `Expected a folder of masks at ${path} but it is a file`);
  }
}
