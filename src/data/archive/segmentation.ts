import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../base/files';
import { Problem } from '../../files/problem';
import { readVocList, vocListPath } from '../sets/voc';
import type { Selection } from './survey';

const ROOT = 'VOCdevkit/VOC2012';
const LISTS = `${ROOT}/ImageSets/Segmentation/`;
const MASKS = `${ROOT}/SegmentationClass/`;
const IMAGES = `${ROOT}/JPEGImages/`;

/**
 * Of PASCAL VOC 2012 the part that is for semantic segmentation: its lists, the masks, and the
 * pictures that the lists name, a sixth of all.
 */
export const VOC_SEGMENTATION: Selection = {
  root: ROOT,

  decides: ({ path }) => path.startsWith(LISTS) && path.endsWith('.txt'),

  choose(paths, lists) {
    const ids = [...lists.values()].flatMap((text) => text.split(/\s+/).filter(Boolean));
    if (ids.length === 0) throw new Problem(`it has no lists of pictures in ${LISTS}`);
    const listed = ids.flatMap((id) => [`${IMAGES}${id}.jpg`, `${MASKS}${id}.png`]);
    const missing = listed.find((path) => !paths.has(path));
    if (missing) throw new Problem(`it has no ${missing}, which its lists name`);
    const whole = [...paths].filter((path) => path.startsWith(LISTS) || path.startsWith(MASKS));
    return new Set([...whole, ...listed]);
  },

  async isIn(folder) {
    try {
      const lists = ['train', 'val', 'trainval'].map((split) => vocListPath(folder, split));
      const ids = await Promise.all(lists.map((list) => readVocList(folder, list)));
      const images = new Set(await readdir(join(folder, 'JPEGImages')));
      const masks = new Set(await readdir(join(folder, 'SegmentationClass')));
      return ids.flat().every((id) => images.has(`${id}.jpg`) && masks.has(`${id}.png`));
    } catch (error) {
      if (['ERR_DATA', 'ENOENT'].includes(errorCode(error) ?? '')) {
        return false; // a list or a folder is missing
      }
      throw error;
    }
  },
};
