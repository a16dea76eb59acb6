import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertExact, hashes, loadGolden, numbers, type Whole } from './golden';

const CLASSES = 21;

/** What torch.utils.data.DataLoader and torchvision's RandomCrop drew after a seed. */
interface LoaderCase {
  name: string;
  group: 'loader';
  seed: number;
  sizes: [height: number, width: number][];
  crop: [height: number, width: number];
  batch: number;
  shuffle: boolean;
  drop_last: boolean;
  /** For each epoch the crops in the order of the drawing. */
  epochs: [index: number, top: number, left: number][][];
  after: Whole;
}

/** The mask of one image: classes by which a crop of it shows where it was cut. */
function maskOf(index: number, [height, width]: [number, number]): Uint8Array {
  return Uint8Array.from(hashes(height * width, index), (h) => h % CLASSES);
}

function cropOf(golden: LoaderCase, [index, top, left]: [number, number, number]): number[] {
  const [, width] = golden.sizes[index] as [number, number];
  const [rows, columns] = golden.crop;
  const mask = maskOf(index, golden.sizes[index] as [number, number]);
  return Array.from({ length: rows * columns }, (_, i) => {
    const row = top + Math.floor(i / columns);
    return mask[row * width + left + (i % columns)] as number;
  });
}

/** A VOC folder with these images. */
async function writeImages(dir: string, sizes: [number, number][]): Promise<void> {
  const { encode } = await import('fast-png'); // an ES module
  const folders = [join('ImageSets', 'Segmentation'), 'JPEGImages', 'SegmentationClass'];
  for (const folder of folders) await mkdir(join(dir, folder), { recursive: true });
  for (const [index, [height, width]] of sizes.entries()) {
    const background = { r: index, g: 0, b: 0 };
    const jpeg = sharp({ create: { height, width, channels: 3, background } }).jpeg();
    await writeFile(join(dir, 'JPEGImages', `${index}.jpg`), await jpeg.toBuffer());
    const png = encode({ height, width, channels: 1, data: maskOf(index, [height, width]) });
    await writeFile(join(dir, 'SegmentationClass', `${index}.png`), png);
  }
  const list = sizes.map((_, index) => `${index}\n`).join('');
  await writeFile(join(dir, 'ImageSets', 'Segmentation', 'train.txt'), list);
}

async function compareLoader(golden: LoaderCase, dir: string): Promise<void> {
  await writeImages(dir, golden.sizes);
  const dataset = await torch.d2l.VOCSegDataset.read(dir, 'train', golden.crop);
  const { batch: batchSize, shuffle, drop_last: dropLast } = golden;
  const loader = new torch.DataLoader(dataset, { batchSize, shuffle, dropLast });
  torch.manualSeed(golden.seed);
  for (const [epoch, crops] of golden.epochs.entries()) {
    const expected = crops.map((crop) => cropOf(golden, crop));
    const batches: number[] = [];
    for await (const [, targets] of loader) {
      batches.push(targets.shape[0] as number);
      const want = expected.splice(0, targets.shape[0]).flat();
      assert.equal(numbers(targets), want, `epoch ${epoch}, batch ${batches.length - 1}`);
    }
    assert.equal(expected, [], `epoch ${epoch}: crops that did not come`);
    assert.is(batches.length, loader.length, `epoch ${epoch}: the loader's length`);
  }
  assertExact(torch.rand([1]), golden.after, 'the next number drawn');
}

const cases = loadGolden<LoaderCase | { group: 'draws' | 'large' | 'fresh' }>('random');

for (const golden of cases) {
  if (golden.group !== 'loader') continue;
  test(golden.name, async () => {
    const dir = await mkdtemp(join(tmpdir(), 'fcn-torch-'));
    try {
      await compareLoader(golden, dir);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
}

test.run();
