import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding.js';
import { decodeBySharp, headerBySharp, rgbOf } from '../../dist/data/images/decode-sharp.js';
import { decodeJpeg, jpegHeader } from '../../dist/data/images/jpeg.js';
import { readMask } from '../../dist/data/masks/masks.js';
import type { Tensor } from '../../dist/torch/tensor/tensor.js';
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

const take = (pixels: Tensor): Buffer => {
  using taken = pixels;
  return Buffer.from(taken.toTypedArray() as Uint8Array);
};

async function decode(plain: Buffer, orientation: number): Promise<Tensor> {
  const { coding } = await headerBySharp(plain);
  return rgbOf(await decodeBySharp(plain, coding, orientation, 2 ** 26));
}

/** A JPEG's pixels by libjpeg-turbo, where it is, and by sharp, as `readImage` uses them. */
async function byBoth(bytes: Buffer, orientation = 1): Promise<Buffer[]> {
  const turbo = await decodeJpeg(bytes, orientation);
  const sharps = await bySharpAlone(bytes, orientation);
  return [...(turbo ? [take(turbo)] : []), ...(sharps ? [sharps] : [])];
}

async function bySharpAlone(bytes: Buffer, orientation = 1): Promise<Buffer | undefined> {
  const plain = await native.plainJpeg(bytes);
  const pixels = plain && (await decode(plain, orientation).catch(() => undefined));
  return pixels ? take(pixels) : undefined;
}

/** The markers of a JPEG's segments before its pixels, and where each begins. */
function segmentsOf(bytes: Buffer): [marker: number, at: number][] {
  const segments: [number, number][] = [];
  let marker = 0;
  for (let at = 2; marker !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    marker = bytes[at + 1] as number;
    segments.push([marker, at]);
  }
  return segments;
}

const app = (marker: number, ...content: number[]): Buffer =>
  Buffer.from([0xff, marker, 0, content.length + 2, ...content]);
const latin = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const jfif = (major: number, minor: number): Buffer =>
  app(0xe0, ...latin('JFIF\0'), major, minor, 0, 0, 1, 0, 1, 0, 0);
const adobe = (transform: number): Buffer => app(0xee, ...latin('Adobe\0d\0\0\0\0'), transform);

/** What libjpeg warns of though the pixels are all there, made of a good JPEG without metadata. */
function harmless(good: Buffer, isProgressive: boolean): Map<string, Buffer> {
  const changed = new Map<string, Buffer>();
  const behindStart = (...added: Buffer[]): Buffer =>
    Buffer.concat([good.subarray(0, 2), ...added, good.subarray(2)]);
  for (const [major, minor] of [
    [2, 1],
    [0, 0],
    [255, 255],
  ] as const) {
    changed.set(`JFIF ${major}.${minor}`, behindStart(jfif(major, minor)));
  }
  for (const transform of [2, 3, 255]) {
    changed.set(`Adobe's transform ${transform}`, behindStart(adobe(transform)));
  }
  changed.set('half of a profile', behindStart(app(0xe2, ...latin('ICC_PROFILE\0'), 2, 3, 1, 2)));
  changed.set('EXIF without content', behindStart(app(0xe1, ...latin('Exif\0\0'))));
  const insert = (at: number, ...stray: number[]): Buffer =>
    Buffer.concat([good.subarray(0, at), Buffer.from(stray), good.subarray(at)]);
  const segments = segmentsOf(good);
  for (const [marker, at] of segments) {
    changed.set(`stray bytes before ${marker.toString(16)} at ${at}`, insert(at, 1, 2, 3));
    changed.set(`an escaped byte before ${marker.toString(16)} at ${at}`, insert(at, 0xff, 0, 7));
    changed.set(`padding before ${marker.toString(16)} at ${at}`, insert(at, 0xff, 0xff));
  }
  changed.set('stray bytes before the end', insert(good.length - 2, 0, 0, 0, 0));
  changed.set('another file behind the end', Buffer.concat([good, good.subarray(0, 50)]));
  if (isProgressive) return changed;
  const [, scan] = segments.at(-1) as [number, number];
  const end = scan + 2 + good.readUInt16BE(scan + 2);
  for (const [name, ...last] of [
    ['Ss = 1', 1, 63, 0],
    ['Se = 0, as Samsung has it', 0, 0, 0],
    ['Ah and Al', 0, 63, 0x11],
    ['all wrong', 9, 5, 0x42],
  ] as const) {
    const bytes = Buffer.from(good);
    bytes.set(last, end - 3);
    changed.set(name, bytes);
  }
  return changed;
}

const WITHOUT_METADATA = [0xe0, 0xe1, 0xe2, 0xee];

async function bare(options: sharp.JpegOptions, channels: 1 | 3 = 3): Promise<Buffer> {
  const bytes = await encoded(40, 33, options, channels);
  const segments = segmentsOf(bytes);
  const kept = segments.flatMap(([marker, at], i) =>
    WITHOUT_METADATA.includes(marker) ? [] : [bytes.subarray(at, segments[i + 1]?.[1])],
  );
  return Buffer.concat([bytes.subarray(0, 2), ...kept]);
}

for (const [name, options, channels] of [
  ['chroma at half of the size', { chromaSubsampling: '4:2:0' }, 3],
  ['progressive', { progressive: true }, 3],
  ['grey', {}, 1],
] as const) {
  test(`a JPEG, ${name}: what libjpeg only warns of in its segments changes no pixel`, async () => {
    const good = await bare(options, channels);
    const expected = await bySharp(await sharp(good).png().toBuffer());
    const count = 'progressive' in options ? 1 : 2;
    for (const [what, bytes] of [['itself', good] as const, ...harmless(good, count === 1)]) {
      if (what === 'itself') assert.ok((await bySharp(good)).equals(expected));
      const found = await byBoth(bytes);
      assert.ok(found.length > 0, `${what}: refused`);
      for (const pixels of found) assert.ok(pixels.equals(expected), `${what}: other pixels`);
      assert.ok(await bySharpAlone(bytes), `${what}: refused by sharp`);
    }
  });

  test(`a JPEG, ${name}: damaged pixels stay an error, whatever its segments say`, async () => {
    const good = await bare(options, channels);
    for (const [what, bytes] of harmless(good, 'progressive' in options)) {
      if (what.startsWith('stray bytes before the') || what.startsWith('another')) continue;
      const [cut, end] = [bytes.subarray(0, bytes.length - 60), bytes.subarray(-2)];
      for (const part of [cut, Buffer.concat([cut, end])]) {
        assert.equal((await byBoth(part)).length, 0, what);
      }
    }
  });
}

test('the decoders turn a picture alike, for each EXIF orientation', async () => {
  const bytes = await encoded(31, 45, {});
  for (let orientation = 1; orientation <= 8; orientation++) {
    const [first, ...others] = await byBoth(bytes, orientation);
    for (const other of others) assert.ok(other.equals(first as Buffer), `${orientation}`);
  }
});

test('the EXIF orientation is read in either byte order, as a short or a long integer', async () => {
  const bytes = await bare({});
  const exif = (isLittle: boolean, type: number, count: number, value: number): Buffer => {
    const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
    const short = (n: number, at: number) =>
      isLittle ? tiff.writeUInt16LE(n, at) : tiff.writeUInt16BE(n, at);
    const long = (n: number, at: number) =>
      isLittle ? tiff.writeUInt32LE(n, at) : tiff.writeUInt32BE(n, at);
    tiff.write(isLittle ? 'II' : 'MM', 'latin1');
    short(42, 2);
    long(8, 4);
    short(2, 8);
    short(0x10f, 10); // the maker comes first
    short(0x112, 22);
    short(type, 24);
    long(count, 26);
    if (type === 4) long(value, 30);
    else short(value, 30);
    const segment = app(0xe1, ...latin('Exif\0\0'), ...tiff);
    return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
  };
  const of = (...given: Parameters<typeof exif>) => jpegHeader(exif(...given))?.orientation;
  for (const isLittle of [true, false]) {
    assert.is(of(isLittle, 3, 1, 6), 6);
    assert.is(of(isLittle, 4, 1, 8), 8);
    for (const value of [0, 9, 300]) assert.is(of(isLittle, 3, 1, value), 1);
    assert.is(of(isLittle, 2, 2, 6), 1, 'text is none');
    assert.is(of(isLittle, 3, 0, 6), 1, 'no value');
  }
  const cut = exif(true, 3, 1, 6);
  cut.writeUInt32LE(0xffffffff, 2 + 4 + 6 + 4);
  assert.is(jpegHeader(cut)?.orientation, 1);
});

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
    const same = await readMask(bytes, { numClasses: 256 });
    assert.equal([...same.data], [...expected]);
    const values = Array.from({ length: 256 }, (_, index) => 255 - index);
    const inverted = await readMask(bytes, { numClasses: 256, values });
    assert.equal(
      [...inverted.data],
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

test.run();
