import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { imageHeader, readImage } from '../../dist/data/images.js';
import { inTemporary, jpeg, pattern, realVoc, rejects } from './fixtures';
import goldens from './goldens/voc_pixels.json';

async function sizeOf(path: string): Promise<[number, number]> {
  const { height, width } = await imageHeader(path);
  return [height, width];
}

const raw = { height: 5, width: 7, channels: 3 as const };

test('reads a lossless picture as it is', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.png');
    const pixels = pattern(5 * 7 * 3);
    await sharp(pixels, { raw }).png().toFile(path);
    const image = await readImage(path);
    assert.equal([image.height, image.width], [5, 7]);
    assert.equal(image.data, pixels);
    assert.equal(await imageHeader(path), { height: 5, width: 7, orientation: 1 });
  }));

test('drops alpha without blending, repeats grey, and keeps the upper 8 of 16 bits', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.png');
    await writeFile(
      path,
      await sharp(Uint8Array.from([10, 20, 30, 0, 40, 50, 60, 128]), {
        raw: { height: 1, width: 2, channels: 4 },
      })
        .png()
        .toBuffer(),
    );
    assert.equal((await readImage(path)).data, Uint8Array.from([10, 20, 30, 40, 50, 60]));

    const { encode } = await import('fast-png');
    await writeFile(
      path,
      encode({ height: 1, width: 2, channels: 1, data: Uint8Array.of(9, 200) }),
    );
    assert.equal((await readImage(path)).data, Uint8Array.from([9, 9, 9, 200, 200, 200]));

    const deep = Uint16Array.of(0x1234, 0x8000, 0xfffe);
    await writeFile(path, encode({ height: 1, width: 1, channels: 3, depth: 16, data: deep }));
    assert.equal((await readImage(path)).data, Uint8Array.of(0x12, 0x80, 0xff));
  }));

test('reads past stray bytes between two segments', () =>
  inTemporary(async (dir) => {
    const [plain, stray] = [join(dir, 'plain.jpg'), join(dir, 'stray.jpg')];
    const bytes = await jpeg(16, 24);
    const at = bytes.indexOf(Buffer.of(0xff, 0xdb));
    await writeFile(plain, bytes);
    await writeFile(
      stray,
      Buffer.concat([bytes.subarray(0, at), Buffer.of(1, 2, 3), bytes.subarray(at)]),
    );
    assert.equal(await readImage(stray), await readImage(plain));
  }));

test('a truncated or corrupt JPEG is an error, not grey pixels', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'cut.jpg');
    const bytes = await jpeg(64, 96);
    for (const part of [0.3, 0.7, 0.99]) {
      await writeFile(path, bytes.subarray(0, Math.floor(bytes.length * part)));
      await rejects(readImage(path), 'ERR_DATA', path, 'premature end');
      await writeFile(
        path,
        Buffer.concat([bytes.subarray(0, bytes.length * part), bytes.subarray(-2)]),
      );
      await rejects(readImage(path), 'ERR_DATA', path, 'could not be decoded');
    }
    assert.equal(await sizeOf(path), [64, 96]);
    await writeFile(path, bytes.subarray(0, 100));
    await rejects(imageHeader(path), 'ERR_DATA', path);
  }));

test('names a file that is missing, a folder, empty, or no picture', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.jpg');
    for (const read of [(path: string) => readImage(path), imageHeader]) {
      const missing = join(dir, 'missing.jpg');
      await rejects(read(missing), 'ERR_DATA', missing, 'Expected a picture', 'no such file');
      await rejects(read(dir), 'ERR_DATA', dir, 'Expected a picture', 'it is a folder');
      await writeFile(path, '');
      await rejects(read(path), 'ERR_DATA', path, 'Expected a picture', 'the file is empty');
      await writeFile(path, 'no picture at all');
      await rejects(read(path), 'ERR_DATA', path, 'Expected a picture', 'could not be decoded');
    }
  }));

test('a file that was rewritten is read anew', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a.jpg');
    await writeFile(path, await jpeg(16, 24));
    await readImage(path);
    await writeFile(path, await jpeg(8, 12));
    assert.equal(await sizeOf(path), [8, 12]);
    assert.is((await readImage(path)).data.length, 8 * 12 * 3);
  }));

const voc = realVoc();
if (voc) {
  test("VOC's JPEGs equal Pillow's to the bit", async () => {
    for (const golden of goldens.pairs) {
      const image = await readImage(join(voc, 'JPEGImages', `${golden.id}.jpg`));
      assert.equal([image.height, image.width], [golden.height, golden.width], golden.id);
      const hash = createHash('sha256').update(image.data).digest('hex');
      assert.is(hash, golden.image, golden.id);
    }
  });
}

test.run();
