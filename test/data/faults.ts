import { appendFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { encodeIndexPng } from '../../dist/data/images/png.js';
import { readMask } from '../../dist/data/masks/masks.js';
import { jpeg, maskPng } from './fixtures';

/** What `inspectSet` is to find: ids by kind, or paths where no list names the file. */
export interface Faults {
  readonly expected: Record<string, string[]>;
}

/** Spoils a VOC folder whose list has at least 14 sound pairs, in a dozen ways and more. */
export async function plantFaults(dir: string, split: string): Promise<Faults> {
  const list = join(dir, 'ImageSets', 'Segmentation', `${split}.txt`);
  const ids = (await readFile(list, 'utf8')).trim().split(/\s+/).slice(0, 14);
  const image = (i: number): string => join(dir, 'JPEGImages', `${ids[i]}.jpg`);
  const mask = (i: number): string => join(dir, 'SegmentationClass', `${ids[i]}.png`);
  const half = async (path: string): Promise<void> =>
    truncate(path, Math.floor((await readFile(path)).length / 2));

  await rm(mask(0));
  // Its mask is one without a picture then.
  await rm(image(1));
  await half(image(2));
  await half(mask(3));
  await writeFile(image(4), '');
  await writeFile(mask(5), 'no mask');
  await writeFile(image(6), 'no picture');
  const spoilt = await readFile(mask(7));
  const at = spoilt.indexOf('IDAT') + 12;
  spoilt[at] = (spoilt[at] as number) ^ 0x55;
  await writeFile(mask(7), spoilt);
  const { height, width, data } = await readMask(mask(8), { numClasses: 256 });
  data.set([77, 77, 77, 77, 77, 30, 30]);
  await writeFile(mask(8), await encodeIndexPng({ height, width, data }));
  await writeFile(mask(9), await maskPng(3, 5));
  const own = await readMask(mask(10), { numClasses: 256 });
  const pixels = Buffer.alloc(own.height * own.width * 3, 99);
  const raw = { raw: { height: own.height, width: own.width, channels: 3 as const } };
  await writeFile(mask(10), await sharp(pixels, raw).png().toBuffer());
  await rename(image(11), join(dir, 'JPEGImages', 'elsewhere.jpg'));
  const stray = join(dir, 'SegmentationClass', 'stray.png');
  await writeFile(stray, await maskPng(4, 4));
  await writeFile(join(dir, 'JPEGImages', 'unlisted.jpg'), await jpeg(4, 4));
  await appendFile(list, `\n${ids[12]}\n${ids[13]}\nnobody\nnothing\n`);

  const named = (...indices: number[]): string[] => indices.map((i) => ids[i] as string);
  const others = ['nobody', 'nothing'];
  return {
    expected: {
      'listed twice': named(12, 13),
      'missing mask': [...named(0), ...others],
      'missing picture': [...named(1, 11), ...others],
      'size mismatch': named(9),
      'stray mask': [mask(1), mask(11), stray].sort(),
      'unknown values': named(8, 10),
      'unreadable mask': named(3, 5, 7),
      'unreadable picture': named(2, 4, 6),
    },
  };
}
