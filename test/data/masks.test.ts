import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { BitDepth } from 'fast-png';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding.js';
import { inflate } from '../../dist/data/masks/inflate.js';
import {
  countMask,
  keyOf,
  maskDecoder,
  readMask,
  valueOfKey,
} from '../../dist/data/masks/masks.js';
import { type Rgb, VOC_PALETTE } from '../../dist/data/masks/palette.js';
import { tensorOf } from '../../dist/torch/tensor/tensor.js';
import { assertTurns } from '../turns';
import { inTemporary, jpeg, maskPng, pattern, realVoc, rejects } from './fixtures';
import goldens from './goldens/voc_pixels.json';
import {
  chunk,
  END,
  filtered,
  GREY,
  GREY_ALPHA,
  header,
  INDEXED,
  png,
  RGB,
  RGB_ALPHA,
  SIGNATURE,
} from './pngs';

interface Encoded {
  height: number;
  width: number;
  data: Uint8Array | Uint16Array;
  channels: number;
  depth?: BitDepth;
  palette?: number[][];
}

async function encode(mask: Encoded, interlace: 'null' | 'Adam7' = 'null'): Promise<Uint8Array> {
  return (await import('fast-png')).encode(mask, { interlace });
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
        const mask = { height, width, data, channels: 1, depth };
        await writeFile(path, await encode(palette ? { ...mask, palette } : mask));
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
    const mask = { height: 1, width: 5, channels: 1, data: Uint8Array.of(0, 255, 7, 1, 11) };
    const binary = { values: [0, 255], numClasses: 2, ignoreIndex: 9 };
    const city = { values: [7, 11, 0], numClasses: 3, ignoreIndex: 255 };
    for (const palette of [undefined, grey(256)]) {
      await writeFile(path, await encode(palette ? { ...mask, palette } : mask));
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
      [...(await countMask(path)).pixels],
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
      [...(await countMask(path)).pixels].map(([key, count]) => [valueOfKey(key), count]),
      [
        [COLORS[1], 2],
        [COLORS[0], 2],
      ],
    );
    for (const value of [0, 255, ...COLORS]) assert.equal(valueOfKey(keyOf(value)), value);
  }));

const KINDS = [
  ...[1, 2, 4, 8].flatMap((depth) => [
    { depth, type: GREY },
    { depth, type: INDEXED },
  ]),
  { depth: 16, type: GREY },
  ...[GREY_ALPHA, RGB, RGB_ALPHA].flatMap((type) => [
    { depth: 8, type },
    { depth: 16, type },
  ]),
];

test('every kind of PNG is read, interlaced or not, of any size, with any filter', async () => {
  const sizes = [
    [1, 1],
    [2, 3],
    [5, 5],
    [9, 17],
    [20, 8],
  ] as const;
  for (const { depth, type } of KINDS) {
    const channels = { [GREY]: 1, [INDEXED]: 1, [GREY_ALPHA]: 2, [RGB]: 3, [RGB_ALPHA]: 4 }[type];
    for (const [height, width] of sizes) {
      // 21 classes at most, as indices, grey values or colours, and any alpha.
      const classes = pattern(height * width).map((value) => (value % 21) % 2 ** depth);
      const wide = (byte: number) => (depth === 16 && channels !== 1 ? byte * 257 : byte);
      const samples = [...classes].flatMap((index, i) => [
        ...(type === RGB || type === RGB_ALPHA
          ? (VOC_PALETTE[index] as Rgb).map(wide)
          : [channels === 1 ? index : wide(index)]),
        ...(type === GREY_ALPHA || type === RGB_ALPHA ? [wide(i & 255)] : []),
      ]);
      const step = Math.max(1, ((channels as number) * depth) / 8);
      const rowBytes = Math.ceil((width * (channels as number) * depth) / 8);
      const filters = { rows: (rows: Buffer) => filtered(rows, rowBytes, step) };
      for (const options of [{}, { interlaced: true }, filters]) {
        const bytes = png({ height, width, depth, type, samples, ...options });
        const mask = await readMask(bytes, { ignoreIndex: 255 });
        const name = `${depth} bits of type ${type}, ${height}x${width} ${Object.keys(options)}`;
        assert.equal(mask, { height, width, data: classes }, name);
      }
    }
  }
});

test('grey samples of few bits are scaled to 0..255 where values are given', async () => {
  const white = [0, 1, 1, 0];
  for (const depth of [1, 2, 4, 8]) {
    const samples = white.map((value) => value * (2 ** depth - 1));
    for (const interlaced of [false, true]) {
      const bytes = png({ height: 1, width: 4, depth, samples, interlaced });
      const mask = await readMask(bytes, { numClasses: 2, values: [0, 255], ignoreIndex: 254 });
      assert.equal([...mask.data], white, `${depth} bits`);
    }
  }
  // What Pillow's convert('L') gives: steps of 85 and of 17.
  const two = png({ height: 1, width: 4, depth: 2, samples: [0, 1, 2, 3] });
  const ofTwo = await readMask(two, { numClasses: 3, values: [85, 170, 255], ignoreIndex: 9 });
  assert.equal([...ofTwo.data], [9, 0, 1, 2]);
  const four = png({ height: 1, width: 4, depth: 4, samples: [0, 1, 5, 15] });
  const ofFour = await readMask(four, { numClasses: 3, values: [17, 85, 3], ignoreIndex: 9 });
  assert.equal([...ofFour.data], [9, 0, 1, 9]);
});

test('grey samples of few bits are taken as they are where no scaled one is a value', async () => {
  for (const depth of [1, 2, 4, 8]) {
    const bytes = png({ height: 1, width: 3, depth, samples: [0, 1, 1] });
    const mask = await readMask(bytes, { numClasses: 2, values: [1, 0], ignoreIndex: 9 });
    assert.equal([...mask.data], [1, 0, 0], `${depth} bits`);
  }
  const samples = [0, 7, 11, 15];
  const four = png({ height: 1, width: 4, depth: 4, samples });
  const city = await readMask(four, { numClasses: 3, values: [7, 11, 0], ignoreIndex: 255 });
  assert.equal([...city.data], [2, 0, 1, 255]);
});

test('without values, grey samples of few bits are the classes', async () => {
  for (const depth of [1, 2, 4]) {
    const samples = [0, 1, 2 ** depth - 1];
    const bytes = png({ height: 1, width: 3, depth, samples });
    assert.equal([...(await readMask(bytes, { ignoreIndex: 255 })).data], samples, `${depth} bits`);
    const all = await readMask(bytes, { ignoreIndex: 255, numClasses: 256 });
    assert.equal([...all.data], samples);
  }
});

test('indices stay indices, whatever values are given', async () => {
  for (const depth of [1, 2, 4, 8]) {
    const bytes = png({ height: 1, width: 2, depth, type: INDEXED, samples: [0, 1] });
    const options = { numClasses: 3, values: [0, 255, 1], ignoreIndex: 9 };
    assert.equal([...(await readMask(bytes, options)).data], [0, 2], `${depth} bits`);
  }
});

test('grey samples of 16 bits are small numbers, or bytes made wider; others are an error', async () => {
  const mask = async (samples: number[], type = GREY) => [
    ...(await readMask(png({ height: 1, width: 4, depth: 16, type, samples }), ALL)).data,
  ];
  const ALL = { numClasses: 256 };
  assert.equal(await mask([0, 1, 20, 255]), [0, 1, 20, 255]);
  assert.equal(await mask([0, 1, 20, 65535]), [0, 1, 20, 255], 'white');
  assert.equal(await mask([0, 257, 5140, 65535]), [0, 1, 20, 255]);
  assert.equal(await mask([0, 9, 257, 300, 5140, 7, 65535, 1], GREY_ALPHA), [0, 1, 20, 255]);
  await rejects(mask([0, 1, 2, 1000]), 'ERR_DATA', '16 bits', 'the value 1000');
  await rejects(mask([0, 1, 257, 0]), 'ERR_DATA', '16 bits', 'the value 257');
  // Pillow's RGB of such a file: the upper 8 bits.
  const samples = [0x80ff, 0, 0, 0, 0x8000, 0];
  const colors = png({ height: 1, width: 2, depth: 16, type: RGB, samples });
  assert.equal([...(await readMask(colors)).data], [1, 2]);
});

const EXPECTED = 'Expected an indexed, greyscale or RGB PNG';

test('names a file that is missing, a folder, empty or no PNG', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'no such file');
    await rejects(readMask(dir), 'ERR_DATA', EXPECTED, dir, 'it is a folder');
    await writeFile(path, '');
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'the file is empty');
    await writeFile(path, await jpeg(8, 8));
    await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, 'it is not one');
    for (const [depth, type] of [
      [3, GREY],
      [16, INDEXED],
      [4, RGB],
      [8, 1],
      [8, 7],
    ] as const) {
      const head = header(4, 4, depth, type);
      await writeFile(path, Buffer.concat([SIGNATURE, head, chunk('IDAT', Buffer.alloc(9)), END]));
      await rejects(readMask(path), 'ERR_DATA', EXPECTED, path, `type ${type} with ${depth} bits`);
    }
  }));

test('a PNG without all of its pixels is an error; all else may be missing at the end', async () => {
  const whole = Buffer.from(await maskPng(20, 30));
  const { data } = await readMask(whole);
  const end = whole.indexOf('IEND') - 4;
  const checksums = 4 + 4; // zlib's, and the chunk's
  for (let length = 1; length < whole.length; length += length > end - 20 ? 1 : 13) {
    const cut = whole.subarray(0, length);
    // The deflated data ends with a mark, and some bits before that may be without meaning.
    if (length < end - checksums - 4) await rejects(readMask(cut), 'ERR_DATA', EXPECTED);
    else if (length < end - checksums) continue;
    else assert.equal((await readMask(cut)).data, data, `${length} of ${whole.length} bytes`);
  }
});

test('a wrong byte anywhere is an error, or the pixels are right', async () => {
  const whole = Buffer.from(await maskPng(20, 30));
  const { data } = await readMask(whole, { numClasses: 256 });
  let errors = 0;
  for (let at = 0; at < whole.length; at++) {
    const wrong = Buffer.from(whole);
    wrong[at] = (wrong[at] as number) ^ 0x55;
    await readMask(wrong, { numClasses: 256 }).then(
      (mask) => assert.equal(mask.data, data, `byte ${at}`),
      (error: Error) => {
        errors++;
        assert.match(error.message, /^Expected /, `byte ${at}`);
      },
    );
  }
  const pixels = whole.readUInt32BE(whole.indexOf('IDAT') - 4);
  assert.ok(errors >= pixels, `${errors} errors`);
});

const FOUR = { height: 4, width: 5, samples: pattern(20).map((value) => value % 21) };

test('metadata, whatever is wrong with it, does not matter to a mask', async () => {
  const damaged = chunk('tEXt', Buffer.from('key\0text'));
  damaged[damaged.length - 1] = (damaged.at(-1) as number) ^ 1;
  const text = chunk('tEXt', Buffer.from('\0 without a key'));
  const profile = chunk('iCCP', Buffer.from('\0\0 no deflated data'));
  const around = (before: Buffer[], after: Buffer[]) => ({
    chunks: (data: Buffer) => [...before, chunk('IDAT', data), ...after],
  });
  const long = chunk('tRNS', Buffer.alloc(300));
  const wrongSum = (data: Buffer) => {
    const all = chunk('IDAT', data);
    all[all.length - 1] = (all.at(-1) as number) ^ 1;
    return [all];
  };
  const cases: Record<string, Partial<Parameters<typeof png>[0]>> = {
    'text and profiles': around([profile, text, chunk('gAMA'), chunk('sRGB', text)], [text]),
    'a damaged text': around([damaged], [damaged]),
    'unknown chunks': around([chunk('abCd', text), chunk('ABCD')], [chunk('zZZZ')]),
    'a long tRNS': around([long], []),
    'several palettes': around([chunk('PLTE', Buffer.alloc(7)), chunk('PLTE')], [chunk('PLTE')]),
    'more data in another chunk': around([], [chunk('IDAT', Buffer.from('more'))]),
    'more data in the same chunk': {
      chunks: (data) => [chunk('IDAT', Buffer.concat([data, Buffer.from('more')]))],
    },
    'more rows': { rows: (rows) => Buffer.concat([rows, rows, rows]) },
    'parts, some empty': {
      chunks: (data) => [
        chunk('IDAT'),
        ...Array.from(data, (_, i) => chunk('IDAT', data.subarray(i, i + 1))),
        chunk('IDAT'),
      ],
    },
    'text between the parts': {
      chunks: (data) => [chunk('IDAT', data.subarray(0, 5)), text, chunk('IDAT', data.subarray(5))],
    },
    'no end': { end: Buffer.alloc(0) },
    'something after the end': { end: Buffer.concat([END, chunk('IDAT', text), text]) },
    'an absurd length after the data': { end: Buffer.from('ffffffff744558', 'hex') },
    'a wrong checksum of the chunk': { chunks: wrongSum },
    'no checksum of the data': {
      chunks: (data) => [chunk('IDAT', data.subarray(0, -4))],
    },
  };
  for (const [name, options] of Object.entries(cases)) {
    for (const type of [GREY, INDEXED, RGB]) {
      const samples =
        type === RGB
          ? [...FOUR.samples].flatMap((i) => [...(VOC_PALETTE[i] as Rgb)])
          : FOUR.samples;
      const mask = await readMask(png({ ...FOUR, ...options, type, samples }));
      assert.equal(mask.data, FOUR.samples, `${name}, type ${type}`);
    }
  }
  const late = Buffer.concat([SIGNATURE, chunk('CgBI', text), png(FOUR).subarray(8)]);
  assert.equal((await readMask(late)).data, FOUR.samples, 'a chunk before the header');
});

test('what is wrong with the pixels is an error', async () => {
  const other = (data: Buffer, at: number) => {
    const wrong = Buffer.from(data);
    wrong[wrong.length + at] = (wrong.at(at) as number) ^ 1;
    return [chunk('IDAT', wrong)];
  };
  const cases: Record<string, Partial<Parameters<typeof png>[0]>> = {
    'a filter that is none': {
      rows: (rows) => Buffer.concat([Buffer.from([5]), rows.subarray(1)]),
    },
    'a row too few': { rows: (rows) => rows.subarray(0, -6) },
    'a byte too few': { rows: (rows) => rows.subarray(0, -1) },
    'no rows': { rows: () => Buffer.alloc(0) },
    'no data': { chunks: () => [] },
    'a wrong checksum': { chunks: (data) => other(data, -1) },
    'no deflated data': { chunks: () => [chunk('IDAT', Buffer.from('nothing'))] },
    'two headers': { chunks: (data) => [header(4, 5, 8, GREY), chunk('IDAT', data)] },
    'the end before the data': { chunks: (data) => [END, chunk('IDAT', data)] },
  };
  for (const [name, options] of Object.entries(cases)) {
    await rejects(
      readMask(png({ ...FOUR, ...options })).then(() => assert.unreachable(name)),
      'ERR_DATA',
      'truncated or corrupt',
    );
  }
  const damaged = Buffer.from(png(FOUR));
  damaged[damaged.indexOf('IHDR') + 11] = 6; // the height
  await rejects(readMask(damaged), 'ERR_DATA', 'truncated or corrupt');
});

test('a header of too many pixels is refused, and maxPixels allows more or fewer', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'm.png');
    const huge = Buffer.from(await maskPng(4, 4));
    huge.writeUInt32BE(2_000_000_000, 16);
    await writeFile(path, huge);
    await rejects(readMask(path), 'ERR_DATA', path, '67108864', '4x2000000000', 'maxPixels');
    // Nothing is deflated so well: no memory is asked for.
    const allowed = readMask(path, { maxPixels: Number.POSITIVE_INFINITY });
    await rejects(allowed, 'ERR_DATA', path, 'truncated or corrupt');

    await writeFile(path, await maskPng(20, 30));
    assert.equal((await readMask(path, { maxPixels: 600 })).height, 20);
    await rejects(
      readMask(path, { maxPixels: 599 }),
      'ERR_DATA',
      path,
      '599',
      '20x30',
      'maxPixels',
    );
    await rejects(countMask(path, { maxPixels: 599 }), 'ERR_DATA', path, '20x30', 'maxPixels');
    for (const maxPixels of [0, -1, 1.5, Number.NaN, '9' as unknown as number]) {
      await rejects(readMask(path, { maxPixels }), 'ERR_ARGUMENT', 'maxPixels', 'whole number');
    }
  }));

test('a header asks for no memory that the data does not fill', async () => {
  // So many bytes that there could be all pixels, and 2^19 in fact.
  const data = deflateSync(pattern(1 << 19), { level: 0 });
  for (const [height, width] of [
    [1, 2 ** 26],
    [2 ** 13, 2 ** 13],
    [2 ** 26, 1],
  ] as const) {
    const head = header(height, width, 8, RGB_ALPHA);
    const bytes = Buffer.concat([SIGNATURE, head, chunk('IDAT', data), END]);
    const before = process.resourceUsage().maxRSS;
    await rejects(readMask(bytes), 'ERR_DATA', 'truncated or corrupt');
    const grown = process.resourceUsage().maxRSS - before;
    assert.ok(grown < 2 ** 15, `${grown} KB for ${height}x${width}`);
  }
});

test('the event loop goes on while large masks of any kind are read', async () => {
  const [height, width] = [3000, 3000];
  for (const { depth, type } of [
    { depth: 8, type: INDEXED },
    { depth: 1, type: GREY },
    { depth: 8, type: RGB_ALPHA },
  ]) {
    const channels = type === RGB_ALPHA ? 4 : 1;
    const rowBytes = Math.ceil((width * channels * depth) / 8);
    const rows = Buffer.alloc(height * (rowBytes + 1), 0);
    const bytes = Buffer.concat([
      SIGNATURE,
      header(height, width, depth, type),
      chunk('IDAT', deflateSync(rows)),
      END,
    ]);
    await assertTurns(async () => {
      const mask = await readMask(bytes);
      assert.is(mask.data.length, height * width);
    });
  }
});

test('a mask is read from a path, a file: URL or the bytes, with the same pixels', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'a mask #1.png');
    const bytes = Buffer.from(await maskPng(20, 30));
    await writeFile(path, bytes);
    const expected = await readMask(path);
    const apart = new Uint8Array(bytes);
    const within = new Uint8Array(bytes.length + 7);
    within.set(bytes, 3);
    const url = pathToFileURL(path);
    for (const source of [
      url,
      bytes,
      apart,
      apart.buffer,
      within.subarray(3, -4),
      new DataView(within.buffer, 3, bytes.length),
    ]) {
      assert.equal(await readMask(source), expected);
    }
    // The bytes are those of the call, whatever becomes of the memory.
    const reading = readMask(apart);
    apart.fill(0);
    structuredClone(apart.buffer, { transfer: [apart.buffer] });
    assert.equal(await reading, expected);
    await rejects(readMask(bytes.subarray(0, 50)), 'ERR_DATA', 'the given bytes', 'truncated');
    await rejects(readMask(3 as unknown as string), 'ERR_ARGUMENT', 'source');
  }));

test('where Node exports no zlib, its streams inflate: the same masks and errors', async () => {
  const classes = maskDecoder({ ignoreIndex: 255 }).classes;
  const decode = async (bytes: Buffer) => {
    const [data, most] = native.pngData(bytes, 1e6) as [Uint8Array, number];
    const slot = await native.decodeMask(bytes, 1e6, await inflate(data, most), classes);
    if (typeof slot !== 'number') throw new Error(String(slot));
    return new Uint8Array((tensorOf(slot).toTypedArray() as Uint8Array).buffer);
  };
  const parts = (data: Buffer) => [
    chunk('IDAT', data.subarray(0, 9)),
    chunk('IDAT', data.subarray(9)),
  ];
  for (const options of [
    {},
    { interlaced: true },
    { chunks: parts },
    { rows: (rows: Buffer) => Buffer.concat([rows, rows]) },
    { chunks: (data: Buffer) => [chunk('IDAT', data.subarray(0, -4))] },
    { chunks: (data: Buffer) => [chunk('IDAT', Buffer.concat([data, data]))] },
  ]) {
    assert.equal(await decode(png({ ...FOUR, ...options })), Uint8Array.from(FOUR.samples));
  }
  const short = decode(png({ ...FOUR, rows: (rows) => rows.subarray(0, -1) }));
  assert.match(String(await short.catch(String)), 'truncated or corrupt');
  const wrong = decode(png({ ...FOUR, chunks: () => [chunk('IDAT', Buffer.from('nothing'))] }));
  assert.match(String(await wrong.catch(String)), 'header');
  assert.is(native.pngData(Buffer.from('nothing'), 1e6), null);
});

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
        const [key] = (await countMask(painted)).pixels.keys();
        assert.ok(Array.isArray(valueOfKey(key as number)));
        const options = { ignoreIndex: 255 };
        assert.equal(await readMask(painted, options), await readMask(path, options), id);
      }
    }));
}

test.run();
