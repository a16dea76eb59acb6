import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { renderGrid } from '../../dist/data/images/grid.js';
import type { RgbImage } from '../../dist/data/images/image.js';
import { colorMask, VOC_COLORMAP } from '../../dist/data/masks/palette.js';
import { pattern, rejects } from './fixtures';

interface Drawn {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): string;
}

async function drawn(png: Buffer): Promise<Drawn> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string =>
    data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).join();
  return { width: info.width, height: info.height, at };
}

function plain(height: number, width: number, color: readonly number[]): RgbImage {
  const data = Uint8Array.from({ length: height * width * 3 }, (_, i) => color[i % 3] ?? 0);
  return { height, width, data };
}

const RED = [200, 0, 0];
const BLUE = [0, 0, 200];
const WHITE = '255,255,255';

test('fills equal cells row by row on white, and leaves the others white', async () => {
  const images = [plain(10, 20, RED), plain(10, 20, BLUE), plain(10, 20, BLUE)];
  const { width, height, at } = await drawn(await renderGrid(images, 2, 2, { scale: 1 }));
  assert.ok(width > 400 && width < 480, `${width}`);
  assert.ok(height > 200 && height < 280, `${height}`);
  const [left, right, top, bottom] = [width * 0.25, width * 0.75, height * 0.25, height * 0.75].map(
    Math.round,
  ) as [number, number, number, number];
  assert.is(at(left, top), RED.join());
  assert.is(at(right, top), BLUE.join());
  assert.is(at(left, bottom), BLUE.join());
  assert.is(at(right, bottom), WHITE);
  assert.is(at(0, 0), WHITE);
});

test('keeps the aspect ratio of a picture narrower than its cell', async () => {
  const images = [plain(20, 20, RED), plain(20, 5, BLUE)];
  const { width, height, at } = await drawn(await renderGrid(images, 1, 2, { scale: 1 }));
  const middle = Math.round(height / 2);
  const count = (color: string): number =>
    Array.from({ length: width }, (_, x) => at(x, middle)).filter((pixel) => pixel === color)
      .length;
  assert.is(count(RED.join()), 200);
  assert.is(count(BLUE.join()), 50);
});

test('scales class maps up and down without a colour that is no class', async () => {
  for (const side of [13, 700]) {
    const data = Uint8Array.from(
      { length: side * side },
      (_, i) => (((i % side) + i / side) >> 2) % 21,
    );
    const mask = colorMask({ height: side, width: side, data });
    const { width, height, at } = await drawn(await renderGrid([mask], 1, 1));
    const allowed = new Set([WHITE, ...VOC_COLORMAP.map((color) => color.join())]);
    for (let i = 0; i < width * height; i += 7) {
      const color = at(i % width, Math.floor(i / width));
      assert.ok(allowed.has(color), color);
    }
  }
});

test('titles, row labels and axes take room and leave ink', async () => {
  const image = plain(40, 60, RED);
  const bare = await drawn(await renderGrid([image], 1, 1));
  const full = await drawn(
    await renderGrid([image], 1, 1, { titles: ['title'], rowLabels: ['row'], axes: true }),
  );
  assert.ok(full.width > bare.width && full.height > bare.height);
  const dark = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      if (Number(full.at(i % full.width, Math.floor(i / full.width)).split(',')[0]) < 100)
        return true;
    }
    return false;
  };
  assert.ok(dark(0, full.width * 40), 'a title above');
  assert.ok(dark(full.width * (full.height - 40), full.width * full.height), 'ticks below');
});

test('draws single pixels, extreme shapes and no picture at all', async () => {
  const one = plain(1, 1, RED);
  const long = { height: 2, width: 900, data: pattern(5400) };
  for (const images of [[], [one], [one, long]]) {
    assert.ok(
      (await renderGrid(images, 1, 2, { axes: true, titles: images.map(() => '') })).length,
    );
  }
});

test('says what does not fit', async () => {
  const image = plain(4, 4, RED);
  const five = Array.from({ length: 5 }, () => image);
  await rejects(renderGrid(five, 2, 2), 'ERR_ARGUMENT', '2 x 2 cells', 'received 5');
  await rejects(renderGrid([image], 0, 2), 'ERR_ARGUMENT', 'for rows', '0');
  await rejects(renderGrid([image], 1, 1.5), 'ERR_ARGUMENT', 'for cols', '1.5');
  await rejects(renderGrid([image], 1, 1, { scale: 0 }), 'ERR_ARGUMENT', 'for scale');
  await rejects(renderGrid([image], 1, 1, { titles: ['a', 'b'] }), 'ERR_ARGUMENT', 'titles', '2');
  await rejects(renderGrid([image], 1, 1, { rowLabels: ['a', 'b'] }), 'ERR_ARGUMENT', 'row labels');
  const short = { ...image, data: new Uint8Array(3) };
  await rejects(renderGrid([short], 1, 1), 'ERR_ARGUMENT', 'images[0]', '4x4x3', 'received 3');
  await rejects(renderGrid([image], 1, 900), 'ERR_ARGUMENT', 'at most 32000 dots');
});

test.run();
