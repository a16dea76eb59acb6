import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import * as assert from 'uvu/assert';
import { TorchError } from '../../dist/base/errors.js';
import { VOC_PALETTE } from '../../dist/data/masks/palette.js';

/** Runs a test in a folder of its own, which is removed whatever happens. */
export async function inTemporary(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'fcn-torch-'));
  try {
    await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Asserts a `TorchError` of this code, whose message has all of `parts`. */
export async function rejects(
  promise: Promise<unknown>,
  code: string,
  ...parts: readonly string[]
): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, TorchError, `expected a TorchError, got ${String(error)}`);
  const { message, code: actual } = error as TorchError;
  assert.is(actual, code, message);
  for (const part of parts) assert.ok(message.includes(part), `'${part}' is not in: ${message}`);
}

/** Pixels that differ from their neighbours, without a random generator. */
export function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37 + (i >> 5) * 11) & 255);
}

/** A JPEG of a pattern. */
export function jpeg(height: number, width: number): Promise<Buffer> {
  return sharp(pattern(height * width * 3), { raw: { height, width, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** An indexed PNG whose class, 1 + x % 3 with a border column of 255, is known. */
export async function maskPng(
  height: number,
  width: number,
  colors: readonly (readonly number[])[] = VOC_PALETTE,
): Promise<Uint8Array> {
  const { encode } = await import('fast-png');
  const data = Uint8Array.from({ length: height * width }, (_, i) =>
    i % width === 0 ? 255 : 1 + ((i % width) % 3),
  );
  const palette = colors.map((color) => [...color]);
  return encode({ height, width, data, channels: 1, depth: 8, palette });
}

/** Colours of values that are not VOC's. */
export const FOREIGN_PALETTE = Array.from({ length: 256 }, (_, i) => [i, 255 - i, 7]);

export interface Pair {
  readonly id: string;
  readonly size: readonly [number, number];
}

/** Writes a small VOC folder whose `train` list has these pairs. */
export async function writeVoc(dir: string, pairs: readonly Pair[]): Promise<void> {
  const folder = (...names: string[]): string => join(dir, ...names);
  await mkdir(folder('ImageSets', 'Segmentation'), { recursive: true });
  await mkdir(folder('JPEGImages'));
  await mkdir(folder('SegmentationClass'));
  await writeFile(
    folder('ImageSets', 'Segmentation', 'train.txt'),
    pairs.map(({ id }) => `${id}\n`).join(''),
  );
  for (const { id, size } of pairs) {
    await writeFile(folder('JPEGImages', `${id}.jpg`), await jpeg(...size));
    await writeFile(folder('SegmentationClass', `${id}.png`), await maskPng(...size));
  }
}

/** The genuine VOC pairs for tests, or undefined, said aloud, where this machine has none. */
export function realVoc(): string | undefined {
  const root =
    process.env.FCN_TORCH_TEST_DATA ?? resolve(__dirname, '..', '..', '..', 'shared', 'data');
  const dir = join(root, 'voc', 'VOCdevkit', 'VOC2012');
  if (existsSync(dir)) return dir;
  console.log(`skipped the tests on genuine VOC pairs: no ${dir} (set FCN_TORCH_TEST_DATA)`);
  return undefined;
}
