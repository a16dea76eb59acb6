import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BitDepth } from 'fast-png';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readRawMask } from '../../dist/data/mask-png.js';
import { countKeys, keyOf, readMask, valueOfKey } from '../../dist/data/masks.js';
import type { Rgb } from '../../dist/vision/palette.js';
import { inTemporary, jpeg, maskPng, realVoc, rejects } from './fixtures';
import goldens from './goldens/voc_pixels.json';

interface Png {
  height: number;
  width: number;
  data: Uint8Array | Uint16Array;
  channels: number;
  depth?: BitDepth;
  palette?: number[][];
}

async function encode(png: Png, interlace: 'null' | 'Adam7' = 'null'): Promise<Uint8Array> {
  return (await import('fast-png')).encode(png, { interlace });
}

const grey = (colors: number): number[][] => Array.from({ length: colors }, (_, i) => [i, i, i]);

test('keeps the indices of an indexed PNG; border and unknown classes become ignoreIndex', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const data = Uint8Array.of(0, 1, 20, 21, 254, 255);
    await writeFile(
      path,
      await encode({ height: 2, width: 3, data, channels: 1, palette: grey(256) }),
    );
    assert.equal(await readMask(path), {
      height: 2,
      width: 3,
      data: Uint8Array.of(0, 1, 20, 0, 0, 0),
    });
    const ignoring = await readMask(path, { ignoreIndex: 255 });
    assert.equal(ignoring.data, Uint8Array.of(0, 1, 20, 255, 255, 255));
    const two = await readMask(path, { ignoreIndex: 7, numClasses: 2 });
    assert.equal(two.data, Uint8Array.of(0, 1, 7, 7, 7, 7));
    const all = await readMask(path, { numClasses: 256 });
    assert.equal(all.data, data);
  }));

test('unpacks 1, 2 and 4 bits, indexed and grey, with rows that end within a byte', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const [height, width] = [3, 11];
    for (const depth of [1, 2, 4] as const) {
      const classes = Uint8Array.from({ length: height * width }, (_, i) => (i * 5) % 2 ** depth);
      const perRow = Math.ceil((width * depth) / 8);
      const data = new Uint8Array(height * perRow);
      classes.forEach((value, i) => {
        const [y, bit] = [Math.floor(i / width), (i % width) * depth];
        const at = y * perRow + (bit >> 3);
        data[at] = (data[at] ?? 0) | (value << (8 - depth - (bit & 7)));
      });
      for (const palette of [grey(2 ** depth), undefined]) {
        const png = { height, width, data, channels: 1, depth };
        await writeFile(path, await encode(palette ? { ...png, palette } : png));
        assert.equal((await readMask(path)).data, classes, `${depth} bits`);
      }
    }
  }));

test('takes grey values for indices and looks RGB colours up, whatever the alpha', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const shape = { height: 1, width: 4 };
    const expected = Uint8Array.of(0, 15, 255, 255);

    await writeFile(
      path,
      await encode({ ...shape, channels: 1, data: Uint8Array.of(0, 15, 21, 255) }),
    );
    assert.equal((await readMask(path, { ignoreIndex: 255 })).data, expected);

    const greyAlpha = Uint8Array.of(0, 9, 15, 255, 21, 0, 255, 1);
    await writeFile(path, await encode({ ...shape, channels: 2, data: greyAlpha }));
    assert.equal((await readMask(path, { ignoreIndex: 255 })).data, expected);

    const colors = [
      [0, 0, 0],
      [192, 128, 128],
      [1, 2, 3],
      [224, 224, 192],
    ];
    await writeFile(
      path,
      await encode({ ...shape, channels: 3, data: Uint8Array.from(colors.flat()) }),
    );
    assert.equal((await readMask(path, { ignoreIndex: 255 })).data, expected);
    assert.equal((await readMask(path)).data, Uint8Array.of(0, 15, 0, 0));

    const rgba = Uint8Array.from(colors.flatMap((color, i) => [...color, i * 60]));
    await writeFile(path, await encode({ ...shape, channels: 4, data: rgba }));
    assert.equal((await readMask(path, { ignoreIndex: 255 })).data, expected);
  }));

const COLORS: readonly Rgb[] = [
  [128, 64, 128],
  [60, 40, 222],
  [0, 0, 0],
];

test('looks RGB colours up in any palette, as far as there are classes', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const data = Uint8Array.from([...COLORS, [128, 64, 127]].flat());
    await writeFile(path, await encode({ height: 2, width: 2, channels: 3, data }));
    const options = { palette: COLORS, ignoreIndex: 255 };
    const three = await readMask(path, { ...options, numClasses: 3 });
    assert.equal(three.data, Uint8Array.of(0, 1, 2, 255));
    const two = await readMask(path, { ...options, numClasses: 2 });
    assert.equal(two.data, Uint8Array.of(0, 1, 255, 255));
  }));

test('takes any values for the classes of grey and indexed masks', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const png = { height: 1, width: 5, channels: 1, data: Uint8Array.of(0, 255, 7, 1, 11) };
    const binary = { values: [0, 255], numClasses: 2, ignoreIndex: 9 };
    const city = { values: [7, 11, 0], numClasses: 3, ignoreIndex: 255 };
    for (const palette of [undefined, grey(256)]) {
      await writeFile(path, await encode(palette ? { ...png, palette } : png));
      assert.equal((await readMask(path, binary)).data, Uint8Array.of(0, 1, 9, 9, 9));
      assert.equal((await readMask(path, city)).data, Uint8Array.of(2, 255, 0, 255, 1));
    }
  }));

test('counts what is in a mask, by value or colour', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const greyAlpha = Uint8Array.of(3, 0, 3, 255, 200, 9, 3, 1);
    await writeFile(path, await encode({ height: 2, width: 2, channels: 2, data: greyAlpha }));
    assert.equal(
      [...countKeys(await readRawMask(path))],
      [
        [3, 3],
        [200, 1],
      ],
    );
    const rgba = [0, 1, 1, 0].flatMap((i) => [...(COLORS[i] as Rgb), 50 * i]);
    await writeFile(
      path,
      await encode({ height: 1, width: 4, channels: 4, data: Uint8Array.from(rgba) }),
    );
    assert.equal(
      [...countKeys(await readRawMask(path))].map(([key, count]) => [valueOfKey(key), count]),
      [
        [COLORS[0], 2],
        [COLORS[1], 2],
      ],
    );
    for (const value of [0, 255, ...COLORS]) assert.equal(valueOfKey(keyOf(value)), value);
  }));

test('reads interlaced 8-bit masks and refuses interlaced ones of fewer bits', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const data = Uint8Array.from({ length: 9 * 13 }, (_, i) => i % 21);
    const png = { height: 9, width: 13, data, channels: 1, palette: grey(21) };
    await writeFile(path, await encode(png, 'Adam7'));
    assert.equal((await readMask(path)).data, data);

    const packed = { height: 8, width: 8, data: new Uint8Array(8), channels: 1, depth: 1 as const };
    const bytes = Buffer.from(await encode(packed));
    bytes[28] = 1;
    await writeFile(path, bytes);
    await rejects(readMask(path), 'ERR_DATA', path, 'interlaced with 1 bits');
  }));

const EXPECTED = 'Expected an indexed, greyscale or RGB PNG';

test('names a file that is missing, a folder, empty, no PNG or of 16 bits', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'no such file');
    await rejects(readMask(dir), 'ERR_DATA', EXPECTED, dir, 'it is a folder');
    await writeFile(path, '');
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'the file is empty');
    await writeFile(path, await jpeg(8, 8));
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'it is not one');
    await writeFile(
      path,
      await encode({ height: 1, width: 2, channels: 1, depth: 16, data: Uint16Array.of(1, 2) }),
    );
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, '16 bits');
  }));

test('a PNG cut off anywhere, or with one wrong byte in a chunk, is an error', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const whole = Buffer.from(await maskPng(20, 30));
    for (let length = 1; length < whole.length; length += 13) {
      await writeFile(path, whole.subarray(0, length));
      await rejects(readMask(path), 'ERR_DATA', EXPECTED, path);
    }
    const data = whole.indexOf('IDAT') + 4;
    for (const at of [17, data, data + 9]) {
      const wrong = Buffer.from(whole);
      wrong[at] = (wrong[at] ?? 0) ^ 0x55;
      await writeFile(path, wrong);
      await rejects(readMask(path), 'ERR_DATA', EXPECTED, path);
    }
  }));

test('a header of absurd size is refused before anything is allocated', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const bytes = Buffer.from(await maskPng(4, 4));
    bytes.writeUInt32BE(2_000_000_000, 16);
    await writeFile(path, bytes);
    await rejects(readMask(path), 'ERR_DATA', path, '4x2000000000 pixels');
  }));

test('checks its options', async () => {
  for (const ignoreIndex of [-1, 256, 1.5, Number.NaN]) {
    await rejects(readMask('m.png', { ignoreIndex }), 'ERR_ARGUMENT', 'ignoreIndex', '0 to 255');
  }
  await rejects(readMask('m.png', { numClasses: 0 }), 'ERR_ARGUMENT', 'numClasses', '1 to 256');
  const few = readMask('m.png', { palette: COLORS, numClasses: 4 });
  await rejects(few, 'ERR_ARGUMENT', 'palette', 'each of 4 classes');
  const wrong = [...COLORS, [0, 0, 256]] as unknown as Rgb[];
  const outside = readMask('m.png', { palette: wrong, numClasses: 4 });
  await rejects(outside, 'ERR_ARGUMENT', 'palette[3]', '0, 0, 256');
  const twice = readMask('m.png', { values: [4, 5, 4], numClasses: 3 });
  await rejects(twice, 'ERR_ARGUMENT', 'values[2]', "values[0]'s");
});

const voc = realVoc();
if (voc) {
  test("VOC's masks equal the tutorial's rule", async () => {
    for (const golden of goldens.pairs) {
      const mask = await readMask(join(voc, 'SegmentationClass', `${golden.id}.png`));
      assert.equal([mask.height, mask.width], [golden.height, golden.width], golden.id);
      assert.is(createHash('sha256').update(mask.data).digest('hex'), golden.mask, golden.id);
    }
  });

  test("VOC's masks painted in their colours have the same classes", () =>
    inTemporary(async (dir) => {
      const painted = join(dir, 'm.png');
      for (const { id } of goldens.pairs) {
        const path = join(voc, 'SegmentationClass', `${id}.png`);
        // libvips applies the palette.
        await writeFile(painted, await sharp(path).toColourspace('srgb').png().toBuffer());
        assert.ok((await readRawMask(painted)).isColor);
        const options = { ignoreIndex: 255 };
        assert.equal(await readMask(painted, options), await readMask(path, options), id);
      }
    }));
}

test.run();
