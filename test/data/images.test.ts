import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { imageHeader, readImage } from '../../dist/data/images/images.js';
import { inTemporary, jpeg, pattern, realVoc, rejects } from './fixtures';
import pictures from './goldens/picture_pixels.json';
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

test('a colour profile is not applied', async () => {
  const bytes = await jpeg(16, 24);
  // The same coded pixels, with the profile of a Display P3 picture.
  const other = await sharp(bytes).withMetadata({ icc: 'p3' }).jpeg().toBuffer();
  const tagged = Buffer.concat([bytes.subarray(0, 2), segment(other, 0xe2), bytes.subarray(2)]);
  assert.is((await sharp(tagged).metadata()).hasProfile, true);
  assert.equal(await readImage(tagged), await readImage(bytes));
});

for (const { name, file, size, pixels } of pictures.pictures) {
  test(`${name}: the size and pixels are Pillow's`, async () => {
    const { height, width, data } = await readImage(Buffer.from(file, 'base64'));
    assert.equal([height, width], size);
    assert.ok(Buffer.from(pixels, 'base64').equals(data), 'other pixels');
  });
}

test('a picture of any format is upright, unless it is asked for as stored', async () => {
  const pixels = pattern(5 * 7 * 3);
  for (let orientation = 1; orientation <= 8; orientation++) {
    const image = () => sharp(pixels, { raw }).withMetadata({ orientation });
    const webp = await image().webp({ lossless: true }).toBuffer();
    const upright = await readImage(webp);
    assert.equal([upright.height, upright.width], orientation >= 5 ? [7, 5] : [5, 7]);
    for (const bytes of [
      webp,
      await image().png().toBuffer(),
      await image().tiff({ compression: 'lzw' }).toBuffer(),
    ]) {
      assert.equal(await readImage(bytes, { orient: 'exif' }), upright, `${orientation}`);
      const stored = await readImage(bytes, { orient: 'stored' });
      assert.equal([stored.height, stored.width], [5, 7]);
      assert.equal(stored.data, pixels, `${orientation}`);
    }
  }
  await rejects(readImage('a.jpg', { orient: 'up' as 'exif' }), 'ERR_ARGUMENT', 'orient', "'up'");
});

function segment(bytes: Buffer, marker: number): Buffer {
  const at = bytes.indexOf(Buffer.of(0xff, marker));
  assert.ok(at > 0);
  return bytes.subarray(at, at + 2 + bytes.readUInt16BE(at + 2));
}

test('a picture in memory is read as from its path, and may change as soon as it is given', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a b.jpg');
    const bytes = await jpeg(16, 24);
    await writeFile(path, bytes);
    const image = await readImage(path);
    const alone = Uint8Array.from(bytes).buffer;
    const within = Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(5)]);
    for (const source of [
      pathToFileURL(path),
      bytes,
      new Uint8Array(bytes),
      alone,
      new DataView(alone),
      within.subarray(3, 3 + bytes.length),
    ]) {
      assert.equal(await readImage(source), image);
    }
    const reading = readImage(alone);
    new Uint8Array(alone).fill(0);
    assert.equal(await reading, image);

    await rejects(readImage(Buffer.from('no picture')), 'ERR_DATA', 'the given bytes', 'begins');
    await rejects(readImage(bytes.subarray(0, 300)), 'ERR_DATA', 'the given bytes');
    await rejects(readImage(Buffer.alloc(0)), 'ERR_DATA', 'the given bytes', 'there are none');
    for (const source of [7, null, [1, 2], new URL('http://localhost/a.jpg')] as unknown[]) {
      await rejects(readImage(source as string), 'ERR_ARGUMENT', 'a file: URL', 'source');
    }
  }));

test('the content says what format it is, not the name; what draws a picture is none', () =>
  inTemporary(async (dir) => {
    const pixels = pattern(5 * 7 * 3);
    const path = join(dir, 'a.jpg');
    await sharp(pixels, { raw }).png().toFile(`${path}.png`);
    await rename(`${path}.png`, path);
    assert.equal((await readImage(path)).data, pixels);
    const size = 'width="16000" height="16000"';
    for (const content of [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%"/></svg>`,
      `<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" ${size}/>`,
      '%PDF-1.4\n',
      '%!PS-Adobe-3.0\n',
    ]) {
      await writeFile(path, content);
      await rejects(readImage(path), 'ERR_DATA', path, 'none of these formats');
      await rejects(imageHeader(path), 'ERR_DATA', path, 'none of these formats');
    }
  }));

test('a picture of more than maxPixels is refused by its header', async () => {
  const [small, png] = [await jpeg(16, 24), await sharp({ create: BIG }).png().toBuffer()];
  for (const bytes of [small, png]) {
    const area = bytes === small ? 16 * 24 : BIG.height * BIG.width;
    await rejects(readImage(bytes, { maxPixels: area - 1 }), 'ERR_DATA', 'maxPixels');
    assert.is((await readImage(bytes, { maxPixels: area })).data.length, area * 3);
    await readImage(bytes, { maxPixels: Number.POSITIVE_INFINITY });
  }
  // 20,000 x 20,000, of which there is no data.
  const huge = Buffer.from(png);
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  await rejects(readImage(huge), 'ERR_DATA', '67108864', '20000x20000', 'maxPixels');
  for (const maxPixels of [0, -1, 1.5, Number.NaN]) {
    await rejects(readImage(small, { maxPixels }), 'ERR_ARGUMENT', 'maxPixels');
  }
});

const BIG = { height: 40, width: 50, channels: 3 as const, background: 'red' };

test('a JPEG whose header says more pixels than its data can hold is refused', async () => {
  for (const progressive of [false, true]) {
    const bytes = await sharp({ create: BIG }).jpeg({ progressive }).toBuffer();
    const at = bytes.indexOf(Buffer.of(0xff, progressive ? 0xc2 : 0xc0));
    bytes.writeUInt16BE(8000, at + 5);
    bytes.writeUInt16BE(8000, at + 7);
    await rejects(readImage(bytes), 'ERR_DATA', 'premature end', '8000x8000');
    // A comment is no data.
    const comment = Buffer.alloc(2 + 65_000);
    comment.set([0xff, 0xfe, 65_000 >> 8, 65_000 & 255]);
    const comments = Array.from({ length: 12 }, () => comment);
    const padded = Buffer.concat([bytes.subarray(0, 2), ...comments, bytes.subarray(2)]);
    await rejects(readImage(padded), 'ERR_DATA', 'premature end', '8000x8000');
  }
});

/** A TIFF of one row of grey values; `format` is 1 for integers, 2 with a sign, 3 for floats. */
function tiff(values: ArrayBufferView, bits: number, format: number): Buffer {
  const data = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  const width = (data.length * 8) / bits;
  const tags = [
    [256, width],
    [257, 1],
    [258, bits],
    [259, 1],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, 1],
    [279, data.length],
    [339, format],
  ] as const;
  const directory = Buffer.alloc(2 + tags.length * 12 + 4);
  directory.writeUInt16LE(tags.length, 0);
  for (const [i, [tag, value]] of tags.entries()) {
    directory.writeUInt16LE(tag, 2 + i * 12);
    directory.writeUInt16LE(3, 4 + i * 12);
    directory.writeUInt32LE(1, 6 + i * 12);
    directory.writeUInt32LE(value, 10 + i * 12);
  }
  const header = Buffer.from('II*\0\0\0\0\0', 'latin1');
  header.writeUInt32LE(8 + data.length, 4);
  return Buffer.concat([header, data, directory]);
}

test('values that 8 bits do not hold are an error, never all black or all white', async () => {
  const { encode } = await import('fast-png');
  const png = (values: Uint16Array, channels: 1 | 3): Buffer =>
    Buffer.from(
      encode({ height: 1, width: values.length / channels, channels, depth: 16, data: values }),
    );
  const [small, twelve] = [
    Uint16Array.of(0, 50, 100, 200, 7, 9),
    Uint16Array.of(0, 4095, 1, 2, 3, 4),
  ];
  for (const values of [small, twelve]) {
    for (const bytes of [tiff(values, 16, 1), png(values, 1), png(values, 3)]) {
      await rejects(readImage(bytes), 'ERR_DATA', '16 bits', 'none is above 4095', 'scale them');
    }
  }
  const floats = Float32Array.of(0, 0.5, 1, 200);
  await rejects(readImage(tiff(floats, 32, 3)), 'ERR_DATA', '32-bit floating-point', '8 bits');
  await rejects(readImage(tiff(Int16Array.of(-5, 400), 16, 2)), 'ERR_DATA', 'signed 16-bit');
  await rejects(readImage(tiff(Uint32Array.of(1, 200), 32, 1)), 'ERR_DATA', '32-bit integers');

  const rows = (...values: number[]): number[] => values.flatMap((value) => [value, value, value]);
  const whole = Uint16Array.of(0, 0x12ff, 0x8000, 0xffff);
  for (const bytes of [tiff(whole, 16, 1), png(whole, 1)]) {
    assert.equal([...(await readImage(bytes)).data], rows(0, 0x12, 0x80, 0xff));
  }
  assert.equal([...(await readImage(png(Uint16Array.of(0, 0), 1))).data], rows(0, 0));
  assert.equal([...(await readImage(tiff(Uint8Array.of(3, 200), 8, 1))).data], rows(3, 200));
});

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

test('a file without a size, as those below /proc, is empty: reading it may never end', async () => {
  if (process.platform !== 'linux') return;
  await rejects(readImage('/proc/self/maps'), 'ERR_DATA', 'the file is empty');
});

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
