import { copyFile, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawStreetSet, STREET } from '../../dist/data/drawn/draw.js';
import { encodeIndexPng } from '../../dist/data/images/png.js';
import { inspectSet } from '../../dist/data/inspect/inspect.js';
import { formatReport } from '../../dist/data/inspect/print.js';
import type { SetReport } from '../../dist/data/inspect/report.js';
import { renderSheet } from '../../dist/data/inspect/sheet.js';
import { readMask } from '../../dist/data/masks/masks.js';
import type { ClassesOptions } from '../../dist/data/sets/classes.js';
import { folderSet } from '../../dist/data/sets/folder.js';
import { vocSet } from '../../dist/data/sets/voc.js';
import { plantFaults } from './faults';
import {
  FOREIGN_PALETTE,
  inTemporary,
  jpeg,
  maskPng,
  realVoc,
  rejects,
  writeVoc,
} from './fixtures';
import { INDEXED, png, RGB } from './pngs';

/** Kinds with the ids, or for files without one the paths, that they were found in. */
function found({ problems }: SetReport): Record<string, string[]> {
  return Object.fromEntries(
    problems.map(({ kind, examples }) => [kind, examples.map(({ id, path }) => id ?? path)]),
  );
}

test('says what is in a set: sizes, classes by pixels and pictures, what a crop keeps', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [
      { id: 'a', size: [20, 30] },
      { id: 'b', size: [10, 40] },
      { id: 'c', size: [20, 30] },
      { id: 'd', size: [24, 31] },
    ]);
    const classes = { names: ['ground', 'left', 'right', 'middle', 'none'] };
    const set = await vocSet(dir, { split: 'train', classes });
    const calls: number[][] = [];
    const report = await inspectSet(set, {
      crop: [20, 31],
      onProgress: (done, total) => calls.push([done, total]),
    });
    assert.ok(report.ok);
    assert.equal([report.where, report.pictures], [set.where, 4]);
    assert.equal(report.sizes, {
      height: { min: 10, median: 20, max: 24 },
      width: { min: 30, median: 30, max: 40 },
      different: 3,
      common: [
        { height: 20, width: 30, pictures: 2 },
        { height: 24, width: 31, pictures: 1 },
        { height: 10, width: 40, pictures: 1 },
      ],
    });
    assert.equal(report.crop, { height: 20, width: 31, kept: 1, dropped: 3 });
    const expected = await countsOf(set);
    assert.equal(
      report.counts.map(({ name, pixels, pictures }) => [name, pixels, pictures]),
      classes.names.map((name, i) => [name, expected[i] ?? 0, i >= 1 && i <= 3 ? 4 : 0]),
    );
    assert.equal(report.ignored.pixels, expected[255]);
    assert.is(report.unknown.pixels, 0);
    const shares = [...report.counts, report.ignored].map(({ share }) => share);
    assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-12);
    assert.equal(
      calls,
      [1, 2, 3, 4].map((done) => [done, 4]),
    );
  }));

async function countsOf(set: { length: number; maskPath(i: number): string }): Promise<number[]> {
  const counts: number[] = [];
  for (let i = 0; i < set.length; i++) {
    const { data } = await readMask(set.maskPath(i), { numClasses: 256 });
    for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

test('finds each fault that is planted in a drawn set, and nothing else', () =>
  inTemporary(async (dir) => {
    const target = await drawStreetSet(join(dir, 'set'), { train: 16, val: 2, size: [48, 64] });
    const set = () => vocSet(target, { split: ['train', 'val'], classes: STREET });
    assert.ok((await inspectSet(await set())).ok);
    const faults = await plantFaults(target, 'train');
    const report = await inspectSet(await set());
    assert.not(report.ok);
    assert.equal(found(report), faults.expected);
    assert.is(report.pictures, 18 + 2, 'two that are listed only');
    for (const { kind, count, examples } of report.problems) {
      assert.is(count, examples.length);
      for (const { path, message } of examples) assert.ok(message.includes(path), kind);
    }
    const unknown = report.problems.find(({ kind }) => kind === 'unknown values')?.examples[0];
    assert.match(unknown?.message ?? '', /: 77 \(5 pixels\), 30 \(2 pixels\)$/);
    assert.is(report.unknown.pixels, 7 + 48 * 64);
  }));

test('counts all problems and shows the first, in the order of the list', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, []);
    const ids = Array.from({ length: 40 }, (_, i) => `gone_${i}`);
    await writeFile(join(dir, 'ImageSets', 'Segmentation', 'train.txt'), ids.join('\n'));
    const set = await vocSet(dir, { split: 'train' });
    const report = await inspectSet(set, { maxExamples: 3, threads: 2 });
    assert.equal(found(report), {
      'missing mask': ids.slice(0, 3),
      'missing picture': ids.slice(0, 3),
    });
    assert.equal(
      report.problems.map(({ count }) => count),
      [40, 40],
    );
    assert.is(report.sizes, undefined);
    assert.equal(
      report.counts.map(({ share }) => share),
      new Array(21).fill(0),
    );
  }));

/** A set of these masks and pictures of their sizes. */
async function setOfMasks(dir: string, masks: readonly Buffer[], classes?: ClassesOptions) {
  const [images, labels] = [join(dir, 'images'), join(dir, 'masks')];
  for (const folder of [images, labels]) await mkdir(folder, { recursive: true });
  for (const [i, mask] of masks.entries()) {
    await writeFile(
      join(images, `${i}.jpg`),
      await jpeg(mask.readUInt32BE(20), mask.readUInt32BE(16)),
    );
    await writeFile(join(labels, `${i}.png`), mask);
  }
  return folderSet({ images, masks: labels, classes });
}

test('grey masks of few bits count by what they are read as, and it says where that is their samples', () =>
  inTemporary(async (dir) => {
    const masks = [8, 4, 2, 1].map((depth) => {
      const white = 2 ** depth - 1;
      return png({ height: 1, width: 4, depth, samples: [0, white, white, white] });
    });
    const names = ['ground', 'roof'];
    const scaled = await inspectSet(await setOfMasks(dir, masks, { names, values: [0, 255] }));
    const pixels = ({ counts }: SetReport) => counts.map((count) => count.pixels);
    assert.equal([pixels(scaled), scaled.notes, scaled.ok], [[4, 12], [], true]);
    const found = await inspectSet(await setOfMasks(dir, masks), { findClasses: true });
    assert.equal([found.classes.values, pixels(found), found.notes], [[0, 255], [4, 12], []]);

    // Samples that are values: as they are, and it says so.
    const samples = [0, 1, 1, 2];
    const own = [
      png({ height: 1, width: 4, depth: 1, samples: samples.map((value) => value & 1) }),
      png({ height: 1, width: 4, depth: 4, samples }),
      png({ height: 1, width: 4, depth: 4, type: INDEXED, samples }),
      png({ height: 1, width: 4, samples }),
    ];
    for (const values of [undefined, [0, 1, 2]]) {
      const classes = { names: ['ground', 'roof', 'wall'], values };
      const set = await setOfMasks(dir, own, classes);
      const report = await inspectSet(set);
      assert.equal([report.ok, pixels(report)], [true, [5, 8, 3]]);
      assert.is(report.notes.length, 2);
      assert.match(report.notes[0] as string, /1 bit a pixel \(1\): .*0 to 1, .* not scaled/);
      assert.match(report.notes[1] as string, /4 bits a pixel \(1\): .*0 to 15, .* not scaled/);
      assert.match(
        formatReport(report, 10),
        /\n\nnote: grey .*\nnote: grey .*\n\nnothing is wrong$/,
      );
    }
    // What is none of the classes is named as it is read.
    const unknown = await inspectSet(
      await setOfMasks(dir, [own[1] as Buffer], { names, values: [0, 17] }),
    );
    assert.match(unknown.problems[0]?.examples[0]?.message ?? '', /: 34 \(1 pixels\)$/);
    const raw = await inspectSet(await setOfMasks(dir, [own[1] as Buffer], { names }));
    assert.match(raw.problems[0]?.examples[0]?.message ?? '', /: 2 \(1 pixels\)$/);
  }));

test('a photograph for a mask: all pixels count, not each of its colours', () =>
  inTemporary(async (dir) => {
    const [height, width] = [2, 35_000];
    const samples = Array.from({ length: height * width }, (_, i) => [
      i >> 16,
      (i >> 8) & 255,
      i & 255,
    ]);
    const photo = png({ height, width, type: RGB, samples: samples.flat() });
    const set = await setOfMasks(dir, [photo], { names: ['black'], palette: [[0, 0, 0]] });
    const report = await inspectSet(set);
    assert.equal([report.counts[0]?.pixels, report.unknown.pixels], [1, 69_999]);
    const message = report.problems.find(({ kind }) => kind === 'unknown values')?.examples[0]
      ?.message;
    assert.match(message ?? '', /, more than 65529 more$/);
  }));

test('takes what the masks have for the classes where that is asked for', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    await mkdir(images);
    await mkdir(masks);
    await writeFile(join(images, 'a.jpg'), await jpeg(1, 4));
    const colors = Uint8Array.of(9, 9, 9, 0, 0, 0, 9, 9, 9, 9, 9, 9);
    const raw = { raw: { height: 1, width: 4, channels: 3 } } as const;
    await writeFile(join(masks, 'a.png'), await sharp(colors, raw).png().toBuffer());
    const set = await folderSet({ images, masks });
    const report = await inspectSet(set, { findClasses: true });
    assert.ok(report.ok);
    assert.equal(report.classes.palette, [
      [0, 0, 0],
      [9, 9, 9],
    ]);
    assert.equal(
      report.counts.map(({ name, pixels }) => [name, pixels]),
      [
        ['#000000', 1],
        ['#090909', 3],
      ],
    );
    assert.not((await inspectSet(set)).ok, '#090909 is no colour of VOC');
  }));

test("VOC's classes are doubted where the masks have other colours, or few of the classes", () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'a', size: [8, 9] }]);
    const set = () => vocSet(dir, { split: 'train' });
    const write = (mask: Uint8Array | Buffer) =>
      writeFile(join(dir, 'SegmentationClass', 'a.png'), mask);
    const warning = async (): Promise<string> => {
      const report = await inspectSet(await set());
      assert.ok(formatReport(report, 3).includes(report.warnings[0] ?? 'nothing is wrong'));
      assert.is(report.warnings.length < 2, true);
      return report.warnings[0] ?? '';
    };
    await write(await maskPng(8, 9, FOREIGN_PALETTE));
    assert.match(await warning(), /a\.png draws 1 in #01fe07, and VOC its aeroplane in #800000/);
    const few = { height: 8, width: 9, data: new Uint8Array(72).fill(1) };
    await write(await encodeIndexPng(few));
    assert.match(await warning(), /only 1 of the 21 occur in 1 masks.*classes\.json.*--classes/);
    const rgb = { raw: { height: 8, width: 9, channels: 3 } } as const;
    await write(await sharp(new Uint8Array(216).fill(99), rgb).png().toBuffer());
    assert.match(await warning(), /a\.png has #636363, which is none of theirs/);
    const grey = { raw: { height: 8, width: 9, channels: 1 } } as const;
    const values = Uint8Array.from({ length: 72 }, (_, i) => i % 4);
    await write(await sharp(values, grey).toColourspace('b-w').png().toBuffer());
    assert.match(await warning(), /only 4 of the 21/);
    const all = Uint8Array.from({ length: 72 }, (_, i) => (i === 71 ? 255 : i % 21));
    await write(await encodeIndexPng({ ...few, data: all }));
    assert.is(await warning(), '');
    await write(await sharp(values, grey).toColourspace('b-w').png().toBuffer());
    const named = await vocSet(dir, { split: 'train', classes: { names: ['a', 'b', 'c', 'd'] } });
    assert.equal((await inspectSet(named)).warnings, []);
  }));

test('the table of classes leaves out what has no name and never occurs, and fits 40 columns', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    await mkdir(images);
    await mkdir(masks);
    await writeFile(join(images, 'a.jpg'), await jpeg(2, 2));
    const none = formatReport(await inspectSet(await folderSet({ images, masks })), 3);
    assert.match(none, /\nno class occurs\n\nmissing mask: 1\n/);
    const grey = { raw: { height: 2, width: 2, channels: 1 } } as const;
    const mask = sharp(Uint8Array.of(0, 7, 7, 200), grey).toColourspace('b-w');
    await writeFile(join(masks, 'a.png'), await mask.png().toBuffer());
    const text = formatReport(await inspectSet(await folderSet({ images, masks })), 3);
    const rows = [...text.matchAll(/^ *(\d+) (\d+) +\d+ +\d+\.\d\d%/gm)].map((row) => row[2]);
    assert.equal(rows, ['0', '7', '200']);
    const classes = { names: ['a background with a long name', 'never'], values: [7, 9] };
    const named = await inspectSet(await folderSet({ images, masks, classes }));
    const narrow = formatReport(named, 3, 40)
      .split('\n')
      .filter((line) => /%/.test(line));
    assert.match(narrow.join('\n'), /^ {2}0 a back.*… +2 +50\.00% +1\n {2}1 never +0 +0\.00% +0/);
    assert.ok(
      narrow.every((line) => line.length <= 40),
      narrow.join('\n'),
    );
    assert.match(formatReport(named, 3), /a background with a long name/);
  }));

test('two lists with one picture, and an abort', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [
      { id: 'a', size: [4, 4] },
      { id: 'b', size: [4, 4] },
    ]);
    await writeFile(join(dir, 'ImageSets', 'Segmentation', 'val.txt'), 'b\n');
    const set = await vocSet(dir, { split: ['train', 'val'] });
    const report = await inspectSet(set);
    assert.equal(found(report), { 'listed twice': ['b'] });
    assert.match(report.problems[0]?.examples[0]?.message ?? '', /train\.txt and .*val\.txt/);
    assert.is(report.pictures, 2);
    await rejects(inspectSet(set, { signal: AbortSignal.abort() }), 'ERR_ABORTED');
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const signal = controller.signal;
    await rejects(inspectSet(set, { signal, onProgress, threads: 1 }), 'ERR_ABORTED');
  }));

test('checks its options', async () => {
  const set = await inTemporarySet();
  for (const [name, value] of Object.entries({
    crop: [1, undefined],
    threads: 0,
    maxExamples: 1.5,
  })) {
    await rejects(inspectSet(set, { [name]: value }), 'ERR_ARGUMENT', `for ${name}`);
  }
  await rejects(inspectSet(set, { colour: 1 } as object), 'ERR_ARGUMENT', "'colour'");
});

async function inTemporarySet() {
  let set: Awaited<ReturnType<typeof vocSet>> | undefined;
  await inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'a', size: [4, 4] }]);
    set = await vocSet(dir, { split: 'train' });
  });
  return set as NonNullable<typeof set>;
}

test('a sheet shows pairs with masks over them, and leaves out what cannot be read', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [
      { id: 'a', size: [20, 30] },
      { id: 'b', size: [20, 30] },
      { id: 'c', size: [20, 30] },
    ]);
    const classes = { names: ['ground', 'left', 'right', 'middle'] };
    const set = await vocSet(dir, { split: 'train', classes });
    const whole = await sharp(await renderSheet(set)).metadata();
    await truncate(set.imagePath(1), 300);
    const less = await sharp(await renderSheet(set)).metadata();
    assert.is(less.format, 'png');
    assert.ok(less.width < whole.width, 'a cell less');
    assert.is(less.height, whole.height);
    await rejects(renderSheet(set, { signal: AbortSignal.abort() }), 'ERR_ABORTED');
    for (const index of [0, 2]) await rm(set.maskPath(index));
    assert.is((await sharp(await renderSheet(set)).metadata()).format, 'png');
  }));

test('half of a painted pixel or more is its class', () =>
  inTemporary(async (dir) => {
    await writeVoc(dir, [{ id: 'a', size: [8, 8] }]);
    const set = await vocSet(dir, { split: 'train' });
    const grey = { raw: { height: 8, width: 8, channels: 3 } } as const;
    const picture = await sharp(new Uint8Array(8 * 8 * 3), grey)
      .png()
      .toBuffer();
    await rm(set.imagePath(0));
    await writeFile(join(dir, 'JPEGImages', 'a.png'), picture);
    const only = { height: 8, width: 8, data: new Uint8Array(64).fill(15) };
    await writeFile(set.maskPath(0), await encodeIndexPng(only));
    const sheet = sharp(await renderSheet(await vocSet(dir, { split: 'train' })));
    const { data, info } = await sheet.raw().toBuffer({ resolveWithObject: true });
    const at = (Math.floor(info.width / 2) + 200 * info.width) * info.channels;
    // (192, 128, 128), VOC's person, over black.
    assert.equal([...data.subarray(at, at + 3)], [106, 70, 70]);
  }));

test('a picture larger than its cell is painted with the classes of its mask, and no other', () =>
  inTemporary(async (dir) => {
    const [height, width] = [600, 1000];
    const mask = Uint8Array.from({ length: height * width }, (_, i) => (i % width < 501 ? 1 : 15));
    const set = await setOfMasks(dir, [png({ height, width, samples: mask })]);
    const black = { create: { height, width, channels: 3, background: 'black' } } as const;
    await sharp(black).jpeg().toFile(set.imagePath(0));
    const sheet = sharp(await renderSheet(set));
    const { data, info } = await sheet.raw().toBuffer({ resolveWithObject: true });
    const row = (y: number) =>
      Array.from({ length: 380 }, (_, i) => {
        const x = Math.floor(info.width / 2) - 190 + i;
        return [...data.subarray((x + y * info.width) * info.channels).subarray(0, 3)].join();
      });
    // 400 dots across; VOC's aeroplane (128, 0, 0) and person (192, 128, 128) over black.
    for (const y of [100, 200]) {
      assert.equal([...new Set(row(y))], ['70,0,0', '106,70,70']);
      const edge = row(y).indexOf('106,70,70');
      assert.ok(Math.abs(edge - 190) <= 2, `the classes meet at ${edge}`);
    }
  }));

test('counts the pictures that are turned as EXIF says, and those that are not', () =>
  inTemporary(async (dir) => {
    const images = join(dir, 'images');
    const masks = join(dir, 'masks');
    await mkdir(images);
    await mkdir(masks);
    const sizes = {
      plain: [12, 20],
      half: [12, 20],
      tall: [20, 12],
      asStored: [12, 20],
      other: [9, 9],
    };
    const orientations = { plain: 1, half: 3, tall: 6, asStored: 6, other: 8 };
    for (const [name, size] of Object.entries(sizes) as [keyof typeof sizes, [number, number]][]) {
      const bytes = sharp(await jpeg(12, 20)).withMetadata({ orientation: orientations[name] });
      await writeFile(join(images, `${name}.jpg`), await bytes.jpeg().toBuffer());
      const [height, width] = size;
      const data = new Uint8Array(height * width);
      await writeFile(join(masks, `${name}.png`), await encodeIndexPng({ height, width, data }));
    }
    const report = await inspectSet(await folderSet({ images, masks }));
    assert.equal(report.exif, { turned: 3, asStored: 1 });
    assert.equal(found(report), { 'size mismatch': ['other'] });
    assert.match(report.problems[0]?.examples[0]?.message ?? '', /EXIF orientation, 8/);
    assert.equal(report.sizes?.common[0], { height: 12, width: 20, pictures: 3 });
    assert.match(formatReport(report, 5), /3 pictures turned as EXIF says\n1 picture with an EXIF/);
    const stored = await inspectSet(await folderSet({ images, masks, orient: 'stored' }));
    assert.equal(stored.exif, { turned: 0, asStored: 4 });
  }));

const voc = realVoc();
if (voc) {
  test('finds each fault that is planted in genuine pairs', () =>
    inTemporary(async (dir) => {
      const list = await readFile(join(voc, 'ImageSets', 'Segmentation', 'train.txt'), 'utf8');
      const ids = list.split('\n').slice(0, 14);
      await writeVoc(dir, []);
      for (const id of ids) {
        for (const file of [
          join('JPEGImages', `${id}.jpg`),
          join('SegmentationClass', `${id}.png`),
        ]) {
          await copyFile(join(voc, file), join(dir, file));
        }
      }
      await writeFile(join(dir, 'ImageSets', 'Segmentation', 'train.txt'), ids.join('\n'));
      assert.ok((await inspectSet(await vocSet(dir, { split: 'train' }))).ok);
      const faults = await plantFaults(dir, 'train');
      const report = await inspectSet(await vocSet(dir, { split: 'train' }));
      assert.equal(found(report), faults.expected);
    }));

  test('nothing is wrong with the genuine pairs', async () => {
    const report = await inspectSet(await vocSet(voc, { split: 'val' }), { crop: [320, 480] });
    assert.ok(report.ok, JSON.stringify(report.problems));
    assert.is(report.unknown.pixels, 0);
    assert.ok(report.ignored.share > 0.03 && report.ignored.share < 0.1);
  });
}

test.run();
