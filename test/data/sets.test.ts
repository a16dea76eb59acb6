import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readVoc } from '../../dist/d2l/read-voc.js';
import { SegmentationDataset } from '../../dist/data/dataset/segmentation-dataset.js';
import { readImage } from '../../dist/data/images/images.js';
import { VOC_PALETTE } from '../../dist/data/masks/palette.js';
import { type ClassesOptions, makeClasses, VOC } from '../../dist/data/sets/classes.js';
import { loadClasses } from '../../dist/data/sets/classes-file.js';
import { folderSet } from '../../dist/data/sets/folder.js';
import { readClasses } from '../../dist/data/sets/read-classes.js';
import type { SegmentationSet } from '../../dist/data/sets/set.js';
import { atLeast, subset } from '../../dist/data/sets/subset.js';
import { type VocSetOptions, vocSet, vocSplits } from '../../dist/data/sets/voc.js';
import {
  FOREIGN_PALETTE,
  inTemporary,
  jpeg,
  maskPng,
  realVoc,
  rejects,
  writeVoc,
} from './fixtures';
import { png as pngOf } from './pngs';

const PAIRS = [
  { id: 'a_1', size: [20, 30] },
  { id: 'b_2', size: [12, 40] },
  { id: 'c_3', size: [24, 30] },
] as const;

const THREE: ClassesOptions = { names: ['ground', 'left', 'right', 'middle'] };

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

function ids(set: SegmentationSet): string[] {
  return Array.from({ length: set.length }, (_, i) => set.id(i));
}

/** A PNG of grey values, or of colours where there are three a pixel. */
function png(height: number, width: number, values: readonly number[]): Promise<Buffer> {
  const channels = values.length === height * width ? 1 : 3;
  return sharp(Uint8Array.from(values), { raw: { height, width, channels } })
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .png()
    .toBuffer();
}

const listOf = (dir: string, split: string): string =>
  join(dir, 'ImageSets', 'Segmentation', `${split}.txt`);

test("a VOC folder's list, with any classes", () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    const set = await vocSet(dir, { split: 'train', classes: THREE });
    assert.equal(ids(set), ['a_1', 'b_2', 'c_3']);
    assert.is(set.where, listOf(dir, 'train'));
    assert.is(set.imagePath(1), join(dir, 'JPEGImages', 'b_2.jpg'));
    assert.is(set.maskPath(1), join(dir, 'SegmentationClass', 'b_2.png'));
    const { height, width, data } = await set.readImage(1);
    assert.equal([height, width, data.length], [12, 40, 12 * 40 * 3]);
    const mask = await set.readMask(1);
    assert.equal([mask.height, mask.width, ...mask.data.subarray(0, 4)], [12, 40, 255, 2, 3, 1]);
  }));

test('unknown values become ignoreIndex: 255 by default, or what is asked for', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    const two = { names: ['ground', 'left'] };
    const first = async (options: object): Promise<number[]> => {
      const set = await vocSet(dir, { split: 'train', classes: two, ...options });
      return [...(await set.readMask(0)).data.subarray(0, 4)];
    };
    assert.equal(await first({}), [255, 255, 255, 1]);
    assert.equal(await first({ ignoreIndex: 0 }), [0, 0, 0, 1]);
    assert.equal(await first({ classes: { ...two, ignoreIndex: 7 } }), [7, 7, 7, 1]);
  }));

test('any split that is there, several of them, another list, a limit', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    await writeFile(listOf(dir, 'mine.v2'), 'c_3\n');
    await writeFile(join(dir, 'other.txt'), '\uFEFF b_2\t\r\n\r\na_1');
    assert.equal(await vocSplits(dir), ['mine.v2', 'train']);
    assert.equal(ids(await vocSet(dir, { split: 'mine.v2' })), ['c_3']);
    const both = await vocSet(dir, { split: ['mine.v2', 'train'], limit: 3 });
    assert.equal(ids(both), ['c_3', 'a_1', 'b_2']);
    assert.equal(ids(await vocSet(dir, { list: join(dir, 'other.txt') })), ['b_2', 'a_1']);
    await rejects(vocSet(dir, { split: 'val' }), 'ERR_DATA', listOf(dir, 'val'), 'no such file');
    for (const split of ['../train', '/etc/passwd', '.hidden', '']) {
      await rejects(vocSet(dir, { split }), 'ERR_ARGUMENT', 'split', `'${split}'`);
    }
    await rejects(vocSet(dir, {}), 'ERR_ARGUMENT', 'either a split or a list');
    await rejects(vocSet(dir, { split: 'train', limit: 0 }), 'ERR_ARGUMENT', 'limit');
    await rejects(vocSet(dir, { split: 'train', limits: 2 } as object), 'ERR_ARGUMENT', "'limits'");
    await writeFile(listOf(dir, 'bad'), 'a_1\n../b_2\n');
    await rejects(vocSet(dir, { split: 'bad' }), 'ERR_DATA', "'../b_2'");
  }));

test('pictures of other formats are found by name; .jpg goes first', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    const image = (name: string): string => join(dir, 'JPEGImages', name);
    await rename(image('a_1.jpg'), image('a_1.JPEG'));
    await writeFile(
      image('b_2.png'),
      await sharp(await jpeg(9, 9))
        .png()
        .toBuffer(),
    );
    await rm(image('c_3.jpg'));
    await writeFile(
      image('c_3.png'),
      await sharp(await jpeg(7, 8))
        .png()
        .toBuffer(),
    );
    const set = await vocSet(dir, { split: 'train' });
    assert.equal(
      [0, 1, 2].map((i) => set.imagePath(i)),
      ['a_1.JPEG', 'b_2.jpg', 'c_3.png'].map(image),
    );
    assert.is((await set.readImage(0)).height, 20);
    assert.is((await set.readImage(2)).height, 7);
  }));

test('nothing but names is read before it is asked for, and a missing file is named then', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, []);
    await writeFile(listOf(dir, 'train'), 'gone\n');
    const set = await vocSet(dir, { split: 'train' });
    const named = [listOf(dir, 'train'), 'names gone', 'no such file'];
    await rejects(set.readImage(0), 'ERR_DATA', join('JPEGImages', 'gone.jpg'), ...named);
    await rejects(set.readMask(0), 'ERR_DATA', join('SegmentationClass', 'gone.png'), ...named);
    assert.throws(() => set.id(1), /index below 1 for index but received 1/);
    assert.throws(() => set.imagePath(-1), /index below 1/);
  }));

test('masks without pictures are found, whatever the list', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    const stray = join(dir, 'SegmentationClass', 'd_4.png');
    await writeFile(stray, await maskPng(4, 4));
    await writeFile(join(dir, 'SegmentationClass', 'notes.txt'), '');
    await writeFile(listOf(dir, 'one'), 'a_1');
    const set = await vocSet(dir, { split: 'one' });
    assert.equal(await set.strayMasks?.(), [stray]);
  }));

test('a folder of pictures and one of masks, with folders in them, in one order', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    for (const name of ['z.jpg', 'b/2.jpg', 'b/10.jpeg', 'a/1.jpg', '.hidden.jpg', 'read.me']) {
      await put(join(images, name), await jpeg(6, 8));
    }
    await put(join(masks, 'b', '10.png'), await maskPng(6, 8));
    await put(join(masks, 'b', '11.png'), await maskPng(6, 8));
    const set = await folderSet({ images, masks, classes: THREE });
    assert.equal(ids(set), ['a/1', 'b/10', 'b/2', 'z']);
    assert.is(set.imagePath(1), join(images, 'b', '10.jpeg'));
    assert.is((await set.readMask(1)).data[1], 2);
    await rejects(set.readMask(0), 'ERR_DATA', join(masks, 'a', '1.png'), 'names a/1');
    assert.equal(await set.strayMasks?.(), [join(masks, 'b', '11.png')]);
  }));

test("suffixes, as Cityscapes' names have them", () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'leftImg8bit'), join(dir, 'gtFine')];
    for (const id of ['ulm/ulm_0', 'bonn/bonn_7']) {
      await put(join(images, `${id}_leftImg8bit.png`), await png(2, 2, [1, 2, 3, 4]));
      await put(join(masks, `${id}_gtFine_labelIds.png`), await png(2, 2, [7, 8, 7, 0]));
      await put(join(masks, `${id}_gtFine_color.png`), await png(2, 2, [1, 1, 1, 1]));
    }
    await put(join(images, 'ulm', 'overview.png'), await png(2, 2, [1, 2, 3, 4]));
    const set = await folderSet({
      images,
      masks,
      imageSuffix: '_leftImg8bit',
      maskSuffix: '_gtFine_labelIds',
      classes: { names: ['road', 'sidewalk'], values: [7, 8], ignored: [0] },
    });
    assert.equal(ids(set), ['bonn/bonn_7', 'ulm/ulm_0']);
    assert.is((await set.readImage(0)).data[3], 2);
    assert.equal((await set.readMask(1)).data, Uint8Array.of(0, 1, 0, 255));
    assert.equal(await set.strayMasks?.(), []);
  }));

test('masks may lie beside the pictures, or below them', () =>
  inTemporary(async (dir) => {
    await put(join(dir, 'a.jpg'), await jpeg(2, 2));
    await put(join(dir, 'a.png'), await png(2, 2, [0, 1, 2, 3]));
    const beside = await folderSet({ images: dir, masks: dir, classes: THREE });
    assert.equal(ids(beside), ['a']);
    assert.equal((await beside.readMask(0)).data, Uint8Array.of(0, 1, 2, 3));
    await rename(join(dir, 'a.png'), join(dir, 'a_mask.png'));
    const named = await folderSet({ images: dir, masks: dir, maskSuffix: '_mask' });
    assert.equal(ids(named), ['a']);
    await put(join(dir, 'masks', 'a.png'), await png(2, 2, [0, 1, 2, 3]));
    await rm(join(dir, 'a_mask.png'));
    const below = await folderSet({ images: dir, masks: join(dir, 'masks') });
    assert.equal(ids(below), ['a']);
    assert.equal(await below.strayMasks?.(), []);
  }));

test("a folder's list, with endings or without; no id leads out of the folders", () =>
  inTemporary(async (dir) => {
    const options = { images: join(dir, 'i'), masks: join(dir, 'm'), list: join(dir, 'list.txt') };
    await put(join(options.images, 'a', 'x 1_rgb.png'), await png(1, 1, [1]));
    await put(join(options.images, 'y.2_rgb.png'), await png(1, 1, [1]));
    await mkdir(options.masks);
    await writeFile(options.list, '\uFEFFy.2\r\n  a/x 1_rgb.png  \r\n\r\n');
    const set = await folderSet({ ...options, imageSuffix: '_rgb' });
    assert.equal(ids(set), ['y.2', 'a/x 1']);
    assert.is(set.where, options.list);
    assert.is((await set.readImage(1)).height, 1);
    for (const id of ['../x', 'a/../../x', '/etc/passwd', 'a//b', 'C:x', 'a\\b', 'a/.git']) {
      await writeFile(options.list, id);
      await rejects(folderSet(options), 'ERR_DATA', options.list, `'${id}'`);
    }
    await writeFile(options.list, '\n \n');
    await rejects(folderSet(options), 'ERR_DATA', options.list, 'it is empty');
    await rm(options.list);
    await rejects(folderSet(options), 'ERR_DATA', options.list, 'no such file');
  }));

test('says which folder is missing, a file, or empty', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    await rejects(folderSet({ images, masks }), 'ERR_DATA', masks, 'no such file');
    await mkdir(masks);
    await rejects(folderSet({ images, masks }), 'ERR_DATA', images, 'no such file');
    await mkdir(images);
    await rejects(folderSet({ images, masks }), 'ERR_DATA', images, 'there are none');
    await put(join(dir, 'file'), 'x');
    await rejects(folderSet({ images, masks: join(dir, 'file') }), 'ERR_DATA', 'it is a file');
    await rejects(folderSet({ images: '', masks }), 'ERR_ARGUMENT', 'images', "''");
  }));

test('classes from JSON, from names, and from colours with names', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'classes');
    const load = async (text: string) => {
      await writeFile(path, text);
      return loadClasses(path);
    };
    const colors = [
      [128, 128, 128],
      [128, 0, 0],
    ];
    const json = { names: ['sky', 'building'], palette: colors, ignoreIndex: 11, values: [3, 5] };
    assert.equal(await load(JSON.stringify(json)), { ...json, ignored: [255] });
    assert.equal(await load(JSON.stringify(VOC)), { ...VOC, values: undefined });
    const names = await load('\uFEFF# two\n\nsky\r\n  tall building \r\n');
    assert.equal(names.names, ['sky', 'tall building']);
    assert.equal([names.ignoreIndex, names.palette[1]], [255, [128, 0, 0]]);
    const camvid = await load('128 128 128\tSky\n0 0 0\t\tVoid\n128 0 0 Building wall\n');
    assert.equal(camvid.names, ['Sky', 'Building wall']);
    assert.equal(camvid.palette, colors);
    assert.equal(camvid.ignored, [255, [0, 0, 0]]);
  }));

type Row = readonly [text: string, classes: Partial<ClassesOptions>];

const SKY = {
  names: ['sky', 'building'],
  palette: [
    [128, 128, 128],
    [128, 0, 0],
  ],
} as const;
const LEAF = { names: ['background', 'leaf'] };

test('lists of classes are understood, whichever way they are written', () =>
  inTemporary(async (dir) => {
    const rows: Row[] = [
      // CVAT
      [
        '# label:color_rgb:parts:actions\ncar:64,0,128::\n',
        { names: ['car'], palette: [[64, 0, 128]] },
      ],
      [
        '# label:color_rgb:parts:actions\nbackground:0,0,0::\na:b car:64,0,128:door,roof:open\nignored:1,2,3::',
        {
          names: ['background', 'a:b car'],
          palette: [
            [0, 0, 0],
            [64, 0, 128],
          ],
          ignored: [255, [1, 2, 3]],
        },
      ],
      ['# label:color_rgb:parts:actions\nbackground:::\nleaf:::\n', LEAF],
      ['sky:128,128,128\nbuilding:128,0,0\n', SKY],
      // Roboflow
      ['Pixel Value, Class\n0, background\n1, leaf\n', LEAF],
      ['\uFEFFPixel Value, Class\r\n1, leaf,\r\n0, background,\r\n', LEAF],
      [
        'Pixel Value, Class\n7, leaf\n0, background\n4, stem\n255, ignore',
        { names: ['background', 'stem', 'leaf'], values: [0, 4, 7] },
      ],
      // values and names
      ['0 background\n1 leaf', LEAF],
      ['1: leaf\n0: background', LEAF],
      ['background 0\nleaf 1', LEAF],
      ['leaf\t1\nbackground\t0', LEAF],
      ['class;value\nbackground;3\nleaf;9', { ...LEAF, values: [3, 9] }],
      [
        'Idx\tRatio\tName\n1\t0.15\twall\n2\t0.11\tbuilding;edifice',
        { names: ['wall', 'building;edifice'], values: [1, 2] },
      ],
      ['0\n7\n26\n', { names: ['0', '7', '26'], values: [0, 7, 26] }],
      // colours before and after
      ['0 128 128 128 sky\n1 128 0 0 building\n', SKY],
      ['1,128,0,0,building\n0,128,128,128,sky\n', SKY],
      ['128\t128\t128\tsky\n128\t0\t0\tbuilding\n', SKY],
      ['128;128;128;sky\n128;0;0;building\n', SKY],
      ['sky 128 128 128\nbuilding 128 0 0\n', SKY],
      ['0: sky: 128, 128, 128\n1: building: 128, 0, 0\n', SKY],
      ['0 sky 128 128 128\n1 building 128 0 0\n', SKY],
      ['sky 128 128 128 0\nbuilding 128 0 0 1\n', SKY],
      ['128 128 128 0 sky\n128 0 0 1 building\n', SKY],
      ['sky 128 128 128 255\nbuilding 128 0 0 255\n', SKY],
      ['name,r,g,b\nsky,128,128,128\nbuilding,128,0,0\n', SKY],
      ['R G B Name\n128 128 128 sky\n128 0 0 building\n', SKY],
      ['Label,Index,R,G,B\nbuilding,1,128,0,0\nsky,0,128,128,128\n', SKY],
      ['name,color\nsky,#808080\nbuilding,"128, 0, 0"\n', SKY],
      ['sky (128, 128, 128)\nbuilding (128, 0, 0)\n', SKY],
      ['#808080 sky\n#800000 building\n', SKY],
      ['128 128 128 sky # above\n// all that follows\n128 0 0 "building"\n', SKY],
      [
        '11 128 0 0 building\n7 128 128 128 sky\n0 0 0 0 unlabeled\n-1 0 0 142 void',
        { ...SKY, values: [7, 11], ignored: [255, 0, [0, 0, 0], [0, 0, 142]] },
      ],
      [
        '128,128,128,"2 lanes"\n128,0,0,"a, b"',
        { names: ['2 lanes', 'a, b'], palette: SKY.palette },
      ],
      ['128 128 128 lane 1\n128 0 0 road\n', { names: ['lane 1', 'road'], palette: SKY.palette }],
      [
        '0 0 0 0 a\n255 1 1 9 b',
        {
          names: ['a', 'b'],
          values: [0, 255],
          palette: [
            [0, 0, 0],
            [1, 1, 9],
          ],
          ignored: [],
        },
      ],
      // names alone
      ['__ignore__\n_background_\ncat\n', { names: ['_background_', 'cat'] }],
      [
        'lane 1\nlane 2\n2 wheels\nroad, paved\n',
        { names: ['lane 1', 'lane 2', '2 wheels', 'road, paved'] },
      ],
      ['void\nsky\n', { names: ['void', 'sky'] }],
    ];
    const path = join(dir, 'list.txt');
    for (const [text, { names = [], palette, values, ignored = [255] }] of rows) {
      await writeFile(path, text);
      const read = await loadClasses(path);
      const shown = JSON.stringify(text);
      assert.equal(read.names, names, shown);
      assert.equal(read.values, values, shown);
      assert.equal(read.palette, palette ?? VOC_PALETTE.slice(0, names.length), shown);
      assert.equal(read.ignored, ignored, shown);
      await writeFile(path, text.replaceAll('\n', '\r\n'));
      assert.equal(await loadClasses(path), read, `${shown} with CRLF`);
    }
  }));

test('a list that may mean several things is refused, with the line', () =>
  inTemporary(async (dir) => {
    const rows: [text: string, ...parts: string[]][] = [
      ['0 128 128 128 sky\n128 0 0 building', 'line 1', 'line 2', '128 0 0 building'],
      ['7 26 car\n8 27 bus', "line 1 is '7 26 car'"],
      ['128 128 128', "line 1 is '128 128 128'"],
      ['0 128 128 128\n1 0 0 0', 'line 1'],
      ['128,128,128,4 wheels\n128,0,0,road', 'in quotes', 'line 1'],
      ['lane 1,128,0,0\nclass 2,4,5,6', 'in quotes', 'line 1'],
      ['a 0 0 0 0\nb 1 1 1 1', 'first or the last number'],
      ['0 0 0 0 a\n255 1 1 1 b', 'first or the last number'],
      ['9 1 2 0 a\n3 4 5 1 b', 'first or the last number'],
      ['7 0 0 255 a\n3 1 1 255 b', 'first or the last number'],
      ['0.5 0.5 0.5 sky\n0 0 0 a', 'line 1 has 0.5 0.5 0.5'],
      ['0 5 0 9 a\n300 1 1 1 b', 'values of 0 to 255', 'line 2 has 300'],
      ['0 sky\nroad\n2 car', "line 2 is 'road'"],
      ['0,a\n0,b', 'lines 1 and 2 both have the value 0'],
      ['0 128 64 128 road\n0 70 70 70 sky', 'first or the last number'],
      ['car:64,0,128::\nbus', "line 2 is 'bus'"],
      ['car:64,0,128::\nbus:::', 'line 2 has none'],
      ['name\nsky', "line 1, 'name', looks like the name of a column"],
      ['Class\nsky', "line 1, 'Class'"],
      ['trainId,name\n0,sky\n1,road', "line 1 has 'trainId'"],
      ['id,value,name\n0,1,sky', 'two of a value'],
      ['name,r,g\nsky,1,2', 'columns of red, green and blue'],
      ['name,r,g,b\nsky,1,2', '4 columns', 'line 2 has 3'],
      ['name,color\nsky,grey', "line 2 has 'grey'"],
      ['sky,road,car', 'a name a line'],
      ['sky\tblue\nroad\tgrey', 'line 1 has columns'],
      ['_background_\n__ignore__\ncat', '__ignore__', 'line 2'],
      ['\x89PNG\r\n\x1a\n\0\0', 'UTF-8'],
    ];
    const path = join(dir, 'list.txt');
    for (const [text, ...parts] of rows) {
      await writeFile(path, text);
      await rejects(loadClasses(path), 'ERR_DATA', path, ...parts);
    }
  }));

test("a VOC folder's own classes are taken: CVAT's and labelme's files", () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    await rename(listOf(dir, 'train'), listOf(dir, 'default'));
    const colors = Array.from({ length: 20 * 30 }, (_, i) =>
      i < 30 ? [64, 0, 128] : [0, 0, 0],
    ).flat();
    await writeFile(join(dir, 'SegmentationClass', 'a_1.png'), await png(20, 30, colors));
    const labelmap = '# label:color_rgb:parts:actions\nbackground:0,0,0::\ncar:64,0,128::\n';
    await writeFile(join(dir, 'labelmap.txt'), labelmap);
    const set = await vocSet(dir, { split: 'default' });
    assert.equal(set.classes.names, ['background', 'car']);
    const { data } = await set.readMask(0);
    assert.equal([data[0], data[29], data[30]], [1, 1, 0]);
    await writeFile(join(dir, 'class_names.txt'), '_background_\ncat\n');
    assert.equal((await vocSet(dir, { split: 'default' })).classes.names, ['background', 'car']);
    await rm(join(dir, 'labelmap.txt'));
    assert.equal((await vocSet(dir, { split: 'default' })).classes.names, ['_background_', 'cat']);
    await writeFile(join(dir, 'labelmap.txt'), 'car:64,0,128::\nbus\n');
    await rejects(vocSet(dir, { split: 'default' }), 'ERR_DATA', 'labelmap.txt', "line 2 is 'bus'");
    await rejects(
      vocSet(dir, { split: 'defualt' }),
      'ERR_DATA',
      'defualt.txt but there is no such file: did you mean default? (the lists there: default)',
    );
  }));

test("masks that are not VOC's are warned of where they are read, once", () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    for (const { id, size } of PAIRS) {
      const mask = await maskPng(size[0] as number, size[1] as number, FOREIGN_PALETTE);
      await writeFile(join(dir, 'SegmentationClass', `${id}.png`), mask);
    }
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on('warning', listen);
    const read = async (options: Partial<VocSetOptions>) => {
      const set = await vocSet(dir, { split: 'train', ...options });
      const dataset = new SegmentationDataset(set);
      for (let i = 0; i < set.length; i++) {
        await set.readMask(i);
        (await dataset.pair(i)).dispose();
      }
      await new Promise((resolve) => setImmediate(resolve));
      return warnings.splice(0).map(({ message }) => message);
    };
    try {
      assert.equal(await read({ classes: THREE }), []);
      assert.equal(await read({ classes: VOC }), [], 'they were given');
      const [first, ...more] = await read({});
      assert.match(
        first ?? '',
        /VOC's 21 classes were taken for .*train\.txt, but .* draws \d in #/,
      );
      assert.equal(more, []);
      await writeFile(join(dir, 'classes.json'), JSON.stringify(THREE));
      assert.equal(await read({}), []);
    } finally {
      process.off('warning', listen);
    }
  }));

test('wrong classes name the file and the key or the line', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'classes.json');
    const cases: [text: string, ...parts: string[]][] = [
      ['', 'the file is empty'],
      ['{"names": ["a", "b"', 'JSON'],
      ['{"name": ["a"]}', '"names"', 'name'],
      ['["a", "b"]', '"names"'],
      ['{"names": []}', 'names'],
      ['{"names": ["a", ""]}', 'names[1]'],
      ['{"names": ["a", "a"]}', 'names[1]', "names[0]'s"],
      ['{"names": ["a"], "colours": []}', "'colours'"],
      ['{"names": ["a", "b"], "palette": [[0, 0, 0]]}', 'palette', 'a list of 2'],
      ['{"names": ["a"], "palette": [[0, 0, 300]]}', 'palette[0]', '0, 0, 300'],
      ['{"names": ["a", "b"], "palette": [[1, 1, 1], [1, 1, 1]]}', 'palette[1]'],
      ['{"names": ["a"], "ignoreIndex": 256}', 'ignoreIndex', '256'],
      ['{"names": ["a"], "values": [-1]}', 'values[0]', '-1'],
      ['{"names": ["a"], "values": [4], "ignored": [4]}', 'ignored[0]', '4'],
      ['{"names": ["a"], "ignored": 4}', 'ignored'],
      ['0 0 0 a\nb\n', "line 2 is 'b'"],
      ['0 0 0 a\n0 256 0 b\n', 'line 2 has 0 256 0'],
      ['a\n\nb\na\n', 'lines 1 and 4 both have a'],
      ['0 0 0 a\n0 0 0 b\n', 'lines 1 and 2 both have the colour 0 0 0'],
    ];
    for (const [text, ...parts] of cases) {
      await writeFile(path, text);
      await rejects(loadClasses(path), 'ERR_DATA', path, ...parts);
    }
    await rejects(loadClasses(dir), 'ERR_DATA', dir, 'it is a folder');
    assert.throws(() => makeClasses({ names: 'ab' as never }), /1 to 256 classes' names/);
  }));

/** A set of masks of these values, two pixels each. */
async function setOf(dir: string, masks: readonly (readonly number[])[]): Promise<SegmentationSet> {
  for (const [i, values] of masks.entries()) {
    await put(join(dir, 'images', `${i}.jpg`), await jpeg(1, 2));
    await put(join(dir, 'masks', `${i}.png`), await png(1, 2, values));
  }
  return folderSet({ images: join(dir, 'images'), masks: join(dir, 'masks') });
}

test('reads the classes off the masks: values, two values, colours', () =>
  inTemporary(async (dir) => {
    const grey = await readClasses(
      await setOf(join(dir, 'grey'), [
        [9, 0],
        [255, 3],
        [3, 9],
      ]),
    );
    assert.equal([grey.names, grey.values, grey.ignored], [['0', '3', '9'], [0, 3, 9], [255]]);
    const binary = await readClasses(
      await setOf(join(dir, 'two'), [
        [0, 255],
        [0, 0],
      ]),
    );
    assert.equal([binary.names, binary.values, binary.ignored], [['0', '255'], [0, 255], []]);
    const colors = await setOf(join(dir, 'rgb'), [
      [128, 64, 128, 0, 0, 9],
      [0, 0, 9, 0, 0, 9],
    ]);
    const found = await readClasses(colors, { ignoreIndex: 200 });
    assert.equal(found.names, ['#000009', '#804080']);
    assert.is(found.ignoreIndex, 200);
    const again = await folderSet({
      images: join(dir, 'rgb', 'images'),
      masks: join(dir, 'rgb', 'masks'),
      classes: found,
    });
    assert.equal((await again.readMask(0)).data, Uint8Array.of(1, 0));
  }));

test('grey masks of 1, 2 and 4 bits have the classes that they have with 8', () =>
  inTemporary(async (dir) => {
    const set = await setOf(
      dir,
      Array.from({ length: 4 }, () => [0, 0]),
    );
    for (const [i, depth] of [8, 4, 2, 1].entries()) {
      const samples = [0, 2 ** depth - 1];
      await writeFile(set.maskPath(i), pngOf({ height: 1, width: 2, depth, samples }));
      const alone = await readClasses(subset(set, [i]));
      assert.equal([alone.values, alone.ignored], [[0, 255], []], `${depth} bits`);
    }
    const classes = await readClasses(set);
    assert.equal(
      [classes.names, classes.values],
      [
        ['0', '255'],
        [0, 255],
      ],
    );
    const again = await folderSet({
      images: join(dir, 'images'),
      masks: join(dir, 'masks'),
      classes,
    });
    for (let i = 0; i < 4; i++) assert.equal((await again.readMask(i)).data, Uint8Array.of(0, 1));
    // Without values, a mask of 1 bit is the classes 0 and 1.
    assert.equal((await set.readMask(3)).data, Uint8Array.of(0, 1));
    // Steps of 17 and of 85.
    const four = pngOf({ height: 1, width: 2, depth: 4, samples: [1, 5] });
    await writeFile(set.maskPath(0), four);
    const two = pngOf({ height: 1, width: 2, depth: 2, samples: [1, 2] });
    await writeFile(set.maskPath(1), two);
    assert.equal((await readClasses(subset(set, [0, 1]))).values, [17, 85, 170]);
  }));

test('maxPixels of a set is that of its masks, also in a subset and in a loader', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, PAIRS);
    const options = { split: 'train', classes: THREE } as const;
    const set = await vocSet(dir, { ...options, maxPixels: 600 });
    assert.is(set.maxPixels, 600);
    assert.is((await set.readMask(0)).height, 20);
    const tooLarge = ['c_3.png', '600', '24x30', 'maxPixels'];
    for (const each of [set, subset(set, [0, 1, 2])]) {
      await rejects(each.readMask(2), 'ERR_DATA', ...tooLarge);
      await rejects(new SegmentationDataset(each).pair(2), 'ERR_DATA', 'c_3', '24x30', 'maxPixels');
      await rejects(readClasses(each), 'ERR_DATA', ...tooLarge);
    }
    await rejects(vocSet(dir, { ...options, maxPixels: 0 }), 'ERR_ARGUMENT', 'maxPixels');
    const folders = { images: join(dir, 'JPEGImages'), masks: join(dir, 'SegmentationClass') };
    const folder = await folderSet({ ...folders, maxPixels: 600 });
    await rejects(folder.readMask(2), 'ERR_DATA', ...tooLarge);
    const voc = { split: 'train', cropSize: [1, 1] } as const;
    await rejects(
      readVoc(dir, { ...voc, maxPixels: 600 }),
      'ERR_DATA',
      'c_3',
      '24x30',
      'maxPixels',
    );
    assert.is((await readVoc(dir, voc)).masks.length, 3);
  }));

test('looks at a sample of the masks where that is asked for', () =>
  inTemporary(async (dir) => {
    const set = await setOf(dir, [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const calls: number[][] = [];
    const onProgress = (done: number, total: number) => calls.push([done, total]);
    const { names } = await readClasses(set, { sample: 2, onProgress });
    assert.equal(names, ['0', '2']);
    assert.equal(calls.at(-1), [2, 2]);
    await rejects(readClasses(set, { signal: AbortSignal.abort() }), 'ERR_ABORTED');
    await rejects(readClasses(set, { sample: 0 }), 'ERR_ARGUMENT', 'sample');
  }));

test('masks of two kinds, of no class, and photographs have no classes', () =>
  inTemporary(async (dir) => {
    const mixed = await setOf(join(dir, 'mixed'), [
      [0, 1],
      [1, 2, 3, 1, 2, 3],
    ]);
    await rejects(readClasses(mixed), 'ERR_DATA', join(dir, 'mixed'), 'some of values');
    const none = await setOf(join(dir, 'none'), [[255, 255]]);
    await rejects(readClasses(none), 'ERR_DATA', 'none has one');
    const photo = await setOf(join(dir, 'photo'), [[0, 1]]);
    const pixels = Array.from({ length: 300 }, (_, i) => [i & 255, i >> 8, 7]).flat();
    await writeFile(photo.maskPath(0), await png(1, 300, pixels));
    await rejects(readClasses(photo), 'ERR_DATA', photo.maskPath(0), 'at most 256');
  }));

test('a list of many names opens with nothing read', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, []);
    const text = Array.from({ length: 1_000_000 }, (_, i) => `id_${i}\n`).join('');
    await writeFile(listOf(dir, 'train'), text);
    const set = await vocSet(dir, { split: 'train' });
    assert.is(set.length, 1_000_000);
    assert.is(set.maskPath(999_999), join(dir, 'SegmentationClass', 'id_999999.png'));
  }));

test('a line is an id, with spaces in it; names may end in capitals, of masks too', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'my photo', size: [20, 30] }, ...PAIRS]);
    const [image, mask] = ['JPEGImages', 'SegmentationClass'].map(
      (folder) => (name: string) => join(dir, folder, name),
    ) as [(name: string) => string, (name: string) => string];
    await rename(mask('my photo.png'), mask('my photo.PNG'));
    await rename(image('a_1.jpg'), image('a_1.JPG'));
    await rename(image('b_2.jpg'), image('b_2.Jpeg'));
    await rename(mask('b_2.png'), mask('b_2.Png'));
    const names = ['my photo', 'a_1', 'b_2', 'c_3'];
    for (const end of ['\n', '\r\n', '\r']) {
      await writeFile(listOf(dir, 'train'), `\uFEFF${names.join(` ${end}`)}${end}`);
      const set = await vocSet(dir, { split: 'train', classes: THREE });
      assert.equal(ids(set), names);
      for (let i = 0; i < set.length; i++) {
        const [picture, classes] = [await set.readImage(i), await set.readMask(i)];
        assert.equal([picture.height, picture.width], [classes.height, classes.width]);
      }
      assert.equal(await set.strayMasks?.(), []);
    }
    const { images } = await readVoc(dir, { split: 'train', cropSize: [1, 1] });
    assert.is(images.length, 4);

    const folders = { images: image('.'), masks: mask('.') };
    const set = await folderSet({ ...folders, classes: THREE });
    assert.equal(ids(set), [...names].sort());
    for (let i = 0; i < set.length; i++) await set.readMask(i);
    assert.equal(await set.strayMasks?.(), []);
    await rename(image('a_1.JPG'), image('another.jpg'));
    assert.equal(await set.strayMasks?.(), [mask('a_1.png')]);
  }));

/** A folder of one picture, stored as 12 x 20 with an EXIF orientation, and its mask. */
async function writeTurned(
  dir: string,
  orientation: number,
  mask: readonly [height: number, width: number],
  isColor = false,
): Promise<{ images: string; masks: string }> {
  const stored = await sharp(await jpeg(12, 20))
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
  const [height, width] = mask;
  const values = Array.from({ length: height * width * (isColor ? 3 : 1) }, () => 1);
  await put(join(dir, 'images', 'a.jpg'), stored);
  await put(join(dir, 'masks', 'a.png'), await png(height, width, values));
  return { images: join(dir, 'images'), masks: join(dir, 'masks') };
}

test("a folder's pictures are upright, unless the mask has the size of the stored one alone", () =>
  inTemporary(async (dir) => {
    for (const isColor of [false, true]) {
      for (const [orientation, mask, isTurned] of [
        [1, [12, 20], false],
        [3, [12, 20], true],
        [4, [12, 20], true],
        [6, [20, 12], true],
        [8, [20, 12], true],
        [5, [12, 20], false],
        [6, [12, 20], false],
      ] as const) {
        const folders = await writeTurned(dir, orientation, mask, isColor);
        const expected = await readImage(join(folders.images, 'a.jpg'), {
          orient: isTurned ? 'exif' : 'stored',
        });
        const classes = isColor
          ? { names: ['a', 'b'], palette: [[0, 0, 0] as const, [1, 1, 1] as const] }
          : { names: ['a', 'b'] };
        const set = await folderSet({ ...folders, classes });
        const what = `${orientation}, ${mask}, ${isColor ? 'colours' : 'values'}`;
        assert.equal(await set.readImage(0), expected, what);
        for (const cache of ['none', 'encoded', 'decoded'] as const) {
          const dataset = new SegmentationDataset(set, { cache });
          const { image, mask: read } = await dataset.pair(0);
          assert.equal(image.shape, [...mask, 3], what);
          assert.equal(read.shape, [...mask], what);
          assert.ok(Buffer.from(image.toTypedArray() as Uint8Array).equals(expected.data), what);
          dataset.dispose();
        }
        const kept = await atLeast(set, [mask[0], mask[1]]);
        assert.is(kept.length, 1, what);
        assert.equal(await subset(kept, [0]).readImage(0), expected, what);
      }
    }
  }));

test("orient: 'stored' takes pictures of a folder as stored; a VOC folder's are, unless it says 'exif'", () =>
  inTemporary(async (dir) => {
    const folders = await writeTurned(dir, 3, [12, 20]);
    const path = join(folders.images, 'a.jpg');
    const [stored, upright] = [
      await readImage(path, { orient: 'stored' }),
      await readImage(path, { orient: 'exif' }),
    ];
    assert.not.equal(stored, upright);
    const set = await folderSet({ ...folders, orient: 'stored' });
    assert.equal(await set.readImage(0), stored);
    await rejects(folderSet({ ...folders, orient: 'up' as 'exif' }), 'ERR_ARGUMENT', 'orient');

    await writeVoc(dir, [{ id: 'a', size: [12, 20] }]);
    await writeFile(join(dir, 'JPEGImages', 'a.jpg'), await readFile(path));
    const voc = await vocSet(dir, { split: 'train' });
    assert.equal(await voc.readImage(0), stored);
    assert.equal(
      await (await vocSet(dir, { split: 'train', orient: 'exif' })).readImage(0),
      upright,
    );
    const { images } = await readVoc(dir, { split: 'train', cropSize: [1, 1] });
    assert.equal(images[0], stored);
  }));

test('a mask of another size than its picture: the error tells of the EXIF orientation', () =>
  inTemporary(async (dir) => {
    const folders = await writeTurned(dir, 6, [9, 9]);
    const pair = async (options: object) =>
      new SegmentationDataset(await folderSet({ ...folders, ...options })).pair(0);
    await rejects(pair({}), 'ERR_DATA', '20x12', '9x9', '12x20', 'EXIF orientation, 6, is applied');
    await rejects(pair({ orient: 'stored' }), 'ERR_DATA', '12x20', '9x9', 'EXIF orientation, 6');
    await writeVoc(dir, [{ id: 'a', size: [12, 20] }]);
    await writeFile(
      join(dir, 'JPEGImages', 'a.jpg'),
      await readFile(join(folders.images, 'a.jpg')),
    );
    await writeFile(join(dir, 'SegmentationClass', 'a.png'), await maskPng(20, 12));
    const reading = readVoc(dir, { split: 'train', cropSize: [1, 1] });
    await rejects(reading, 'ERR_DATA', '12x20', '20x12', 'EXIF orientation, 6', "orient: 'exif'");
  }));

test('maxPixels of a set is that of its pictures', () =>
  inTemporary(async (dir) => {
    const folders = await writeTurned(dir, 1, [12, 20]);
    const small = await folderSet({ ...folders, maxPixels: 239 });
    await rejects(small.readImage(0), 'ERR_DATA', 'maxPixels');
    await rejects(new SegmentationDataset(small).pair(0), 'ERR_DATA', 'maxPixels');
    const large = await folderSet({ ...folders, maxPixels: 240 });
    assert.is((await new SegmentationDataset(large).pair(0)).image.numel(), 720);
    await rejects(folderSet({ ...folders, maxPixels: 0 }), 'ERR_ARGUMENT', 'maxPixels');
  }));

const voc = realVoc();
if (voc) {
  test("genuine pairs are readVoc's", async () => {
    const set = await vocSet(voc, { split: 'train', limit: 12 });
    const all = await readVoc(voc, {
      split: 'train',
      cropSize: [1, 1],
      limit: 12,
      ignoreIndex: 255,
    });
    assert.equal(ids(set), all.ids);
    for (let i = 0; i < set.length; i++) {
      assert.equal(await set.readImage(i), all.images[i]);
      assert.equal(await set.readMask(i), all.masks[i]);
    }
    const list = await readFile(listOf(voc, 'train'), 'utf8');
    assert.is((await vocSet(voc, { split: 'train' })).length, list.trim().split(/\s+/).length);
  });
}

test.run();
