import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readImage } from '../../dist/data/images/images.js';
import { writeIndexPng, writeRgbPng } from '../../dist/data/images/png.js';
import { readMask } from '../../dist/data/masks/masks.js';
import { VOC_COLORMAP, VOC_PALETTE } from '../../dist/data/masks/palette.js';
import { writeFileAtomic } from '../../dist/files/atomic.js';
import { inTemporary, pattern, rejects } from './fixtures';

test('a picture and a mask come back as they were written', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'new', 'folders', 'a.png');
    const image = { height: 5, width: 7, data: pattern(105) };
    await writeRgbPng(path, image);
    assert.equal(await readImage(path), image);

    const mask = { height: 16, width: 16, data: Uint8Array.from({ length: 256 }, (_, i) => i) };
    await writeIndexPng(path, mask);
    assert.equal(await readMask(path, { numClasses: 256 }), mask);
    const { decode } = await import('fast-png');
    const { palette } = decode(await readFile(path));
    assert.equal(palette, VOC_PALETTE);
    assert.equal(await readdir(join(dir, 'new', 'folders')), ['a.png']);
  }));

test('refuses pixels, palettes and indices that do not fit, and writes nothing', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.png');
    const short = { height: 2, width: 2, data: new Uint8Array(5) };
    await rejects(writeRgbPng(path, short), 'ERR_ARGUMENT', '2x2x3 bytes', 'received 5');
    await rejects(writeIndexPng(path, short), 'ERR_ARGUMENT', '2x2x1 bytes', 'received 5');
    const empty = { height: 0, width: 0, data: new Uint8Array(0) };
    await rejects(writeRgbPng(path, empty), 'ERR_ARGUMENT', '0x0x3');
    const mask = { height: 1, width: 2, data: Uint8Array.of(3, 21) };
    await rejects(writeIndexPng(path, mask, []), 'ERR_ARGUMENT', 'palette', '1 to 256');
    await rejects(writeIndexPng(path, mask, VOC_COLORMAP), 'ERR_ARGUMENT', 'below 21', '21');
    assert.equal(await readdir(dir), []);
  }));

test('a write that fails leaves what was there and no temporary file', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'taken');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'kept');
    await rejects(writeFileAtomic(path, 'new'), 'ERR_IO', path);
    assert.is(await readFile(join(path, 'inside'), 'utf8'), 'kept');
    assert.equal(await readdir(dir), ['taken']);
    const below = join(path, 'inside', 'b.png');
    await rejects(writeFileAtomic(below, 'new'), 'ERR_IO', below);
  }));

test('replaces a file whole', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.txt');
    await writeFileAtomic(path, 'a longer first text');
    await Promise.all([writeFileAtomic(path, 'one'), writeFileAtomic(path, 'two')]);
    assert.ok(['one', 'two'].includes(await readFile(path, 'utf8')));
    assert.equal(await readdir(dir), ['a.txt']);
  }));

test.run();
