import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readVoc } from '../../dist/d2l/read-voc.js';
import { drawStreetSet, drawVocSet, STREET } from '../../dist/data/drawn/draw.js';
import { VOC_CLASSES } from '../../dist/data/masks/palette.js';
import { loadClasses } from '../../dist/data/sets/classes-file.js';
import { vocSet } from '../../dist/data/sets/voc.js';
import { inTemporary, rejects } from './fixtures';

const THINGS = ['aeroplane', 'boat', 'bottle', 'bus', 'potted plant', 'tv/monitor'];

const SMALL = { train: 6, val: 2, size: [48, 64] } as const;

test('draws a set that readVoc reads, with a completion mark and nothing beside it', () =>
  inTemporary(async (dir) => {
    const calls: number[][] = [];
    const target = join(dir, 'deep', 'set');
    const voc = await drawVocSet(target, {
      ...SMALL,
      onProgress: (done, total) => calls.push([done, total]),
    });
    assert.is(voc, target);
    assert.equal(calls.at(-1), [8, 8]);
    assert.equal(await readdir(join(dir, 'deep')), ['set']);
    assert.equal((await readdir(voc)).sort(), [
      'ImageSets',
      'JPEGImages',
      'SegmentationClass',
      'drawn.json',
    ]);
    const cropSize = [48, 64] as const;
    const train = await readVoc(voc, { split: 'train', cropSize, ignoreIndex: 255 });
    const val = await readVoc(voc, { split: 'val', cropSize });
    const both = await readVoc(voc, { split: 'trainval', cropSize });
    assert.equal([train.ids.length, val.ids.length, both.ids.length], [6, 2, 8]);
    assert.equal(both.ids, [...train.ids, ...val.ids]);
    const seen = new Set(train.masks.flatMap(({ data }) => [...data]));
    for (const name of THINGS) {
      assert.ok(seen.has(VOC_CLASSES.indexOf(name)), name);
    }
    assert.ok(seen.has(0) && seen.has(255));
    const png = await readFile(join(voc, 'SegmentationClass', `${train.ids[0]}.png`));
    assert.ok((await sharp(png).metadata()).isPalette);
  }));

test('the same seed draws the same files, another seed others', () =>
  inTemporary(async (dir) => {
    const first = await hashOf(await drawVocSet(join(dir, 'a'), SMALL));
    assert.is(await hashOf(await drawVocSet(join(dir, 'b'), SMALL)), first);
    assert.is.not(await hashOf(await drawVocSet(join(dir, 'c'), { ...SMALL, seed: 1 })), first);
  }));

async function hashOf(dir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['JPEGImages', 'SegmentationClass']) {
    for (const name of (await readdir(join(dir, folder))).sort()) {
      hash.update(name).update(await readFile(join(dir, folder, name)));
    }
  }
  return hash.digest('hex');
}

test('uses a complete set again and redraws one of other parameters or with a file missing', () =>
  inTemporary(async (dir) => {
    const target = join(dir, 'set');
    let drawn = 0;
    const draw = async (options: object = {}): Promise<number> => {
      drawn = 0;
      await drawVocSet(target, { ...SMALL, ...options, onProgress: () => drawn++ });
      return drawn;
    };
    await mkdir(target);
    assert.is(await draw(), 8, 'an empty folder is drawn into');
    assert.is(await draw(), 0);
    await rm(join(target, 'SegmentationClass', 'drawn_val_0001.png'));
    assert.is(await draw(), 8);
    assert.is(await draw({ val: 1 }), 7);
    assert.is((await readdir(join(target, 'JPEGImages'))).length, 7);
    await writeFile(join(target, 'drawn.json'), '{ "half');
    assert.is(await draw({ val: 1 }), 7);
    assert.equal(await readdir(dir), ['set']);
  }));

test('leaves a folder alone that has anything of somebody else in it', () =>
  inTemporary(async (dir) => {
    await writeFile(join(dir, 'thesis.txt'), 'dear');
    await rejects(drawVocSet(dir, SMALL), 'ERR_DATA', dir, 'thesis.txt');
    const file = join(dir, 'thesis.txt');
    await rejects(drawVocSet(file, SMALL), 'ERR_DATA', file);
    const set = join(dir, 'set');
    await drawVocSet(set, { ...SMALL, train: 1, val: 1 });
    await writeFile(join(set, 'notes.txt'), 'dear too');
    await rejects(drawVocSet(set, SMALL), 'ERR_DATA', set, 'notes.txt');
    assert.is(await readFile(file, 'utf8'), 'dear');
  }));

test('an abort leaves nothing behind', () =>
  inTemporary(async (dir) => {
    const controller = new AbortController();
    const drawing = drawVocSet(join(dir, 'set'), {
      ...SMALL,
      signal: controller.signal,
      onProgress: (done) => done === 2 && controller.abort(),
    });
    await rejects(drawing, 'ERR_ABORTED');
    assert.equal(await readdir(dir), []);
  }));

test('two processes may draw the same set at once', () =>
  inTemporary(async (dir) => {
    const target = join(dir, 'set');
    await Promise.all([drawVocSet(target, SMALL), drawVocSet(target, SMALL)]);
    assert.equal(await readdir(dir), ['set']);
    const set = await readVoc(target, { split: 'trainval', cropSize: [48, 64] });
    assert.is(set.ids.length, 8);
  }));

test('things are large and masks have no value but classes and the border', () =>
  inTemporary(async (dir) => {
    const target = await drawVocSet(dir, { train: 18, val: 1, seed: 5 });
    const set = await vocSet(target, { split: 'train' });
    for (let index = 0; index < set.length; index++) {
      const { data } = await set.readMask(index);
      const counts = new Map<number, number>();
      for (const value of data) counts.set(value, (counts.get(value) ?? 0) + 1);
      const share = (value: number): number => (counts.get(value) ?? 0) / data.length;
      assert.ok(1 - share(0) > 0.1, `picture ${index} shows something`);
      assert.ok(share(0) > 0.35, `picture ${index} has a background`);
      assert.ok(share(255) > 0.01 && share(255) < 0.08, `picture ${index} has a thin border`);
      const shown = [...counts.keys()].map((value) => VOC_CLASSES[value] ?? value);
      assert.ok(
        shown.every((name) => ['background', 255, ...THINGS].includes(name)),
        `picture ${index} shows ${shown}`,
      );
    }
  }));

test("draws streets with all of CamVid's classes, thin outlines, and a file of the classes", () =>
  inTemporary(async (dir) => {
    const target = await drawStreetSet(dir, { train: 5, val: 1, seed: 3 });
    assert.equal((await readdir(target)).sort(), [
      'ImageSets',
      'JPEGImages',
      'SegmentationClass',
      'classes.json',
      'drawn.json',
    ]);
    const classes = await loadClasses(join(target, 'classes.json'));
    assert.equal(classes, STREET);
    assert.is(classes.names.length, 11);
    const set = await vocSet(target, { split: ['train', 'val'], classes });
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < set.length; i++) {
      const mask = await set.readMask(i);
      assert.equal([mask.height, mask.width], [180, 240]);
      for (const value of mask.data) (counts[value] as number)++;
    }
    const pixels = set.length * 180 * 240;
    for (const [index, name] of classes.names.entries()) {
      assert.ok((counts[index] as number) > pixels / 1000, name);
    }
    assert.ok((counts[255] as number) > pixels / 100 && (counts[255] as number) < pixels / 12);
    assert.is(
      counts.reduce((sum, count) => sum + count),
      counts.slice(0, 11).reduce((sum, count) => sum + count) + (counts[255] as number),
    );
  }));

test('a set of one kind takes the place of one of the other, and lacks no file of its own', () =>
  inTemporary(async (dir) => {
    const target = join(dir, 'set');
    let drawn = 0;
    const options = { train: 1, val: 1, size: [48, 64], onProgress: () => drawn++ } as const;
    await drawVocSet(target, options);
    await drawStreetSet(target, options);
    assert.is(drawn, 4);
    await rm(join(target, 'classes.json'));
    await drawStreetSet(target, options);
    await drawStreetSet(target, options);
    assert.is(drawn, 6);
    await drawVocSet(target, options);
    assert.not((await readdir(target)).includes('classes.json'));
  }));

test('checks its options', async () => {
  const cases = { train: 0, val: 1.5, size: [16, 64], seed: -1 };
  for (const [name, value] of Object.entries(cases)) {
    await rejects(drawVocSet('unused', { [name]: value }), 'ERR_ARGUMENT', `for ${name}`);
  }
});

test.run();
