import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeJpeg } from '../../dist/data/jpeg.js';
import { readMask } from '../../dist/data/masks.js';
import { decodeIndices } from '../../dist/data/png-indices.js';
import { inTemporary, jpeg, maskPng, pattern, realVoc, rejects } from './fixtures';

/** What sharp makes of a picture. */
async function bySharp(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { ignoreIcc: true }).toColourspace('srgb').removeAlpha().raw().toBuffer();
}

async function assertAsSharp(name: string, bytes: Buffer): Promise<void> {
  const pixels = await decodeJpeg(bytes, 1);
  assert.ok(pixels, `${name} was left to sharp`);
  const expected = await bySharp(bytes);
  assert.ok(expected.equals(pixels?.toTypedArray() as Uint8Array), `${name}: other pixels`);
  pixels?.dispose();
}

function encoded(height: number, width: number, options: sharp.JpegOptions, channels: 1 | 3 = 3) {
  const raw = { height, width, channels };
  return sharp(pattern(height * width * channels), { raw })
    .jpeg(options)
    .toBuffer();
}

let library: Promise<boolean> | undefined;

/** Whether there is no libjpeg-turbo to test, said aloud. */
async function isMissing(): Promise<boolean> {
  library ??= jpeg(8, 8).then(async (bytes) => {
    const pixels = await decodeJpeg(bytes, 1);
    if (!pixels) console.log('skipped: no libjpeg-turbo (the package @julusian/jpeg-turbo has it)');
    return pixels !== undefined;
  });
  return !(await library);
}

const kinds: [string, () => Promise<Buffer>][] = [
  ['chroma at half of the size', () => encoded(31, 45, { chromaSubsampling: '4:2:0' })],
  ['chroma at the same size', () => encoded(31, 45, { chromaSubsampling: '4:4:4' })],
  ['progressive', () => encoded(40, 33, { progressive: true })],
  ['grey', () => encoded(17, 23, {}, 1)],
  ['one pixel', () => encoded(1, 1, {})],
  ['poor', () => encoded(64, 64, { quality: 5 })],
];
for (const [name, make] of kinds) {
  test(`a JPEG, ${name}: libjpeg-turbo's pixels are sharp's`, async () => {
    if (!(await isMissing())) await assertAsSharp(name, await make());
  });
}

const voc = realVoc();
if (voc) {
  test('genuine JPEGs: the pixels are the same', async () => {
    if (await isMissing()) return;
    const folder = join(voc, 'JPEGImages');
    const names = (await readdir(folder)).filter((_, i) => i % 12 === 0);
    for (const name of names) await assertAsSharp(name, await readFile(join(folder, name)));
  });
}

test('a JPEG that is damaged is left to sharp', async () => {
  const whole = await encoded(64, 64, {});
  assert.is(await decodeJpeg(whole.subarray(0, whole.length >> 1), 1), undefined, 'cut off');
  assert.is(await decodeJpeg(Buffer.from([0xff, 0xd8]), 1), undefined, 'nothing but its beginning');
  assert.is(await decodeJpeg(await sharp(whole).png().toBuffer(), 1), undefined, 'a PNG');
  // A header that says 65,500 x 65,500 is no reason for 12 GB.
  const huge = Buffer.from(whole);
  const at = huge.indexOf(Buffer.from([0xff, 0xc0]));
  huge.writeUInt16BE(65_500, at + 5);
  huge.writeUInt16BE(65_500, at + 7);
  assert.is(await decodeJpeg(huge, 1), undefined, 'huge');
});

const THEMSELVES = Uint8Array.from({ length: 256 }, (_, value) => value);

function bytesOf(tensor: { toArray(): unknown } | undefined): number[] {
  assert.ok(tensor, 'not decoded');
  return (tensor as { toArray(): number[][] }).toArray().flat();
}

test('every filter of a PNG is undone, and values are looked up', async () => {
  const { encode, decode } = await import('fast-png');
  const [height, width] = [50, 37];
  const data = pattern(height * width);
  const filtered = await sharp(data, { raw: { height, width, channels: 1 } })
    .toColourspace('b-w')
    .png({ adaptiveFiltering: true })
    .toBuffer();
  for (const bytes of [
    Buffer.from(encode({ height, width, channels: 1, data })),
    filtered,
    Buffer.from(await maskPng(height, width)),
  ]) {
    const expected = decode(new Uint8Array(bytes)).data as Uint8Array;
    const same = await decodeIndices(bytes, THEMSELVES);
    assert.equal(bytesOf(same), [...expected]);
    const inverted = await decodeIndices(
      bytes,
      THEMSELVES.map((value) => 255 - value),
    );
    assert.equal(
      bytesOf(inverted),
      [...expected].map((value) => 255 - value),
    );
  }
});

test('a mask whose data ends early, or is not what its checksum says, is an error', async () => {
  const [height, width] = [12, 17];
  const rows = Buffer.alloc(height * (width + 1));
  const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
  const png = (data: Buffer) =>
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  const wrong = deflateSync(rows);
  wrong.writeUInt8((wrong.at(-1) as number) ^ 1, wrong.length - 1);
  await inTemporary(async (dir) => {
    const path = join(dir, 'mask.png');
    await writeFile(path, png(deflateSync(rows)));
    assert.equal((await readMask(path)).data.length, height * width);
    for (const data of [
      deflateSync(rows.subarray(0, -3)),
      deflateSync(rows.subarray(0, -18)),
      wrong,
    ]) {
      await writeFile(path, png(data));
      await rejects(readMask(path), 'ERR_DATA', path, 'truncated or corrupt');
    }
  });
});

test('other PNGs, and damaged ones, are left to fast-png', async () => {
  const { encode } = await import('fast-png');
  const whole = Buffer.from(await maskPng(20, 30));
  for (let end = 0; end < whole.length; end += 7) {
    assert.is(await decodeIndices(whole.subarray(0, end), THEMSELVES), undefined, `${end} bytes`);
  }
  for (let at = 8; at < whole.length; at += 5) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ 0x40;
    assert.is(await decodeIndices(damaged, THEMSELVES), undefined, `byte ${at}`);
  }
  const rgb = encode({ height: 4, width: 4, channels: 3, data: new Uint8Array(48) });
  assert.is(await decodeIndices(Buffer.from(rgb), THEMSELVES), undefined, 'colours');
});

test.run();
