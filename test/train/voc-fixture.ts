import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawVocSet } from '../../dist/data/drawn/draw.js';

/** A small drawn VOC set in a temporary folder. */
export async function drawnVoc(
  train: number,
  val: number,
  size: readonly [number, number] = [64, 96],
): Promise<{ vocDir: string; folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fcn-torch-test-'));
  const vocDir = await drawVocSet(join(folder, 'voc'), { train, val, size });
  return { vocDir, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
