import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { inTemporary, type Pair, writeVoc } from './fixtures';
import { png, RGB } from './pngs';

const { data, transforms } = torch;
const SIZES: [number, number][] = [
  ...([30, 40, 50] as const).map((side): [number, number] => [side, side + 7]),
  ...([32, 44] as const).map((side): [number, number] => [side + 9, side]),
];
const pairs: Pair[] = SIZES.map((size, i) => ({ id: `picture_${i}`, size }));

const augment = () =>
  transforms.compose([
    transforms.randomScale([0.8, 1.5]),
    transforms.randomCrop([24, 32], { padIfNeeded: true }),
    transforms.randomHorizontalFlip(),
    transforms.colorJitter({ brightness: 0.3, hue: 0.1 }),
  ]);

type DatasetOptions = torch.data.SegmentationDatasetOptions;

async function datasetIn(dir: string, options: DatasetOptions = {}) {
  const set = await data.vocSet(dir, { split: 'train' });
  return new data.SegmentationDataset(set, { transform: augment(), ...options });
}

/** All values of some passes, as text that shows where two are not alike. */
async function valuesOf(loader: torch.DataLoader, passes = 2): Promise<string[]> {
  const values: string[] = [];
  for (let pass = 0; pass < passes; pass++) {
    for await (const batch of loader) {
      for (const tensor of batch) {
        const { buffer } = tensor.toTypedArray();
        values.push(`${tensor.dtype}[${tensor.shape}] ${Buffer.from(buffer).toString('base64')}`);
        tensor.dispose();
      }
    }
  }
  return values;
}

async function inVoc(work: (dir: string) => Promise<void>): Promise<void> {
  await inTemporary(async (dir) => {
    await writeVoc(dir, pairs);
    await work(dir);
  });
}

async function failure(work: Promise<unknown>): Promise<torch.TorchError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, torch.TorchError, String(error));
  return error as torch.TorchError;
}

async function drain(loader: torch.DataLoader, options: torch.BatchesOptions = {}) {
  let batches = 0;
  for await (const batch of loader.batches(options)) {
    for (const tensor of batch) tensor.dispose();
    batches++;
  }
  return batches;
}

test('one seed gives the same batches, whatever runs at a time and whatever is kept', () =>
  inVoc(async (dir) => {
    const ways: [DatasetOptions, Partial<torch.LoaderOptions>][] = [
      [{}, { numWorkers: 0 }],
      [{}, { numWorkers: 1, prefetchFactor: 1 }],
      [{}, { numWorkers: 7, prefetchFactor: 3 }],
      [{ cache: 'encoded' }, {}],
      [{ cache: 'decoded' }, {}],
      [{ cache: 'decoded', cacheBytes: 20_000 }, { numWorkers: 2 }],
    ];
    let first: string[] | undefined;
    for (const [kept, parallel] of ways) {
      const dataset = await datasetIn(dir, kept);
      const loader = new torch.DataLoader(dataset, { batchSize: 2, shuffle: true, ...parallel });
      torch.manualSeed(3);
      const values = await valuesOf(loader);
      first ??= values;
      assert.is(values.length, 2 * 2 * 3);
      assert.equal(values, first, JSON.stringify([kept, parallel]));
      dataset.dispose();
    }
    assert.is.not(first?.[0], first?.[6], 'two passes are not alike');
  }));

test('the default stream goes on behind a pass, as if each batch had been drawn when it was taken', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir);
    const after = async (options: Partial<torch.LoaderOptions>, taken: number) => {
      torch.manualSeed(5);
      const loader = new torch.DataLoader(dataset, { batchSize: 1, ...options });
      let batches = 0;
      for await (const batch of loader) {
        for (const tensor of batch) tensor.dispose();
        if (++batches === taken) break;
      }
      return torch.rand([1]).item();
    };
    for (const taken of [1, 3, 5]) {
      const expected = await after({ numWorkers: 0 }, taken);
      assert.is(await after({ numWorkers: 4, prefetchFactor: 4 }, taken), expected);
    }
    assert.is.not(await after({}, 1), await after({}, 3));
  }));

test('who draws in the middle of a pass changes nothing in it', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir);
    const run = async (disturb: () => void) => {
      torch.manualSeed(9);
      const sums: number[] = [];
      for await (const [inputs, targets] of new torch.DataLoader(dataset, { batchSize: 1 })) {
        disturb();
        sums.push(inputs.sum().item() as number);
        inputs.dispose();
        targets.dispose();
      }
      return sums;
    };
    assert.equal(await run(() => torch.rand([3])), await run(() => {}));
  }));

test('a generator of its own leaves the default stream where it is', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir);
    const run = async () => {
      const generator = new torch.Generator(11);
      const loader = new torch.DataLoader(dataset, { batchSize: 2, shuffle: true, generator });
      return valuesOf(loader);
    };
    torch.manualSeed(1);
    const first = await run();
    const drawn = torch.rand([1]).item();
    torch.manualSeed(1);
    assert.is(torch.rand([1]).item(), drawn);
    assert.equal(await run(), first);
  }));

test('pictures are normalised as the transform says, else for ImageNet', () =>
  inVoc(async (dir) => {
    const crop = transforms.centerCrop([24, 32]);
    const [mean, std] = [
      [0.1, 0.2, 0.3],
      [0.5, 0.25, 2],
    ];
    const cases = [
      { transform: crop, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] },
      { transform: transforms.compose([crop, transforms.normalize(mean, std)]), mean, std },
    ];
    for (const { transform, mean, std } of cases) {
      const dataset = await datasetIn(dir, { transform });
      const loader = new torch.DataLoader(dataset, { batchSize: 3 });
      let index = 0;
      for await (const [inputs, targets] of loader) {
        for (let row = 0; row < inputs.size(0); row++, index++) {
          const { image, mask } = await dataset.pair(index);
          const [height, width] = mask.shape as [number, number];
          const [picture, classes] = await transforms.apply(
            crop.draw({ height, width }),
            image,
            mask,
          );
          const channels = (values: number[]) => torch.tensor(values).reshape([3, 1, 1]);
          const expected = picture
            .permute([2, 0, 1])
            .to('float32')
            .div(255)
            .sub(channels(mean))
            .div(channels(std));
          assert.ok(inputs.select(0, row).equal(expected));
          assert.ok(targets.select(0, row).equal(classes.to('int64')));
        }
      }
      assert.is(index, pairs.length);
    }
  }));

test('a bad file names itself and its list; nothing is left behind', () =>
  inVoc(async (dir) => {
    const path = join(dir, 'JPEGImages', 'picture_3.jpg');
    await truncate(path, 500);
    const dataset = await datasetIn(dir);
    const before = await settled();
    const error = await failure(drain(new torch.DataLoader(dataset, { batchSize: 2 })));
    assert.is(error.code, 'ERR_DATA');
    for (const part of [path, join(dir, 'ImageSets', 'Segmentation', 'train.txt'), 'picture_3']) {
      assert.ok(error.message.includes(part), error.message);
    }
    assert.equal(alive(), before);
  }));

test('bad files are left out and told, if asked for', () =>
  inVoc(async (dir) => {
    await truncate(join(dir, 'JPEGImages', 'picture_0.jpg'), 500);
    await writeFile(join(dir, 'SegmentationClass', 'picture_1.png'), 'no picture');
    const dataset = await datasetIn(dir);
    const loader = new torch.DataLoader(dataset, { batchSize: 2, skipBadFiles: true });
    for (let pass = 0; pass < 2; pass++) {
      const sizes: number[] = [];
      for await (const [inputs, targets] of loader) {
        sizes.push(inputs.size(0));
        assert.is(targets.size(0), inputs.size(0));
      }
      assert.equal(sizes, [2, 1], 'the first batch has none');
      assert.equal([...loader.badFiles.keys()].sort(), ['picture_0', 'picture_1']);
    }
  }));

test('pictures of several sizes in a batch are an error that names two of them', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir, { transform: undefined });
    const error = await failure(drain(new torch.DataLoader(dataset, { batchSize: 2 })));
    assert.is(error.code, 'ERR_SHAPE');
    assert.match(error.message, /picture_0 is 30 x 37 and picture_1 is 40 x 47/);
    assert.is(await drain(new torch.DataLoader(dataset, { batchSize: 1 })), pairs.length);
  }));

test('a mask of another size than its picture is an error', () =>
  inVoc(async (dir) => {
    const masks = join(dir, 'SegmentationClass');
    await writeFile(join(masks, 'picture_0.png'), await readFile(join(masks, 'picture_1.png')));
    const error = await failure(
      drain(new torch.DataLoader(await datasetIn(dir), { batchSize: 1 })),
    );
    assert.match(error.message, /size, 30x37 .*picture_0\.png but it is 40x47/);
  }));

test('an abort and an early end leave no tensors and nothing running', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir);
    const loader = new torch.DataLoader(dataset, { batchSize: 1, prefetchFactor: 4 });
    const before = await settled();
    const controller = new AbortController();
    const aborted = (async () => {
      for await (const batch of loader.batches({ signal: controller.signal })) {
        for (const tensor of batch) tensor.dispose();
        controller.abort();
      }
    })();
    assert.is((await failure(aborted)).code, 'ERR_ABORTED');
    for await (const batch of loader) {
      for (const tensor of batch) tensor.dispose();
      break;
    }
    assert.equal(alive(), before);
  }));

test('what is kept stays below its bound, and outside of every tidy', () =>
  inVoc(async (dir) => {
    const bound = 30 * 37 * 4 + 40 * 47 * 4;
    const dataset = await datasetIn(dir, { cache: 'decoded', cacheBytes: bound });
    const loader = new torch.DataLoader(dataset, { batchSize: 1 });
    const first = await torch.tidy(async () => {
      await drain(loader);
      return 1;
    });
    assert.is(first, 1);
    assert.ok(dataset.cachedBytes > 0 && dataset.cachedBytes <= bound, `${dataset.cachedBytes}`);
    assert.is(await drain(loader), pairs.length);
    dataset.dispose();
    assert.is(dataset.cachedBytes, 0);
  }));

test("what a tidy asks a keeping data set for stays the data set's", () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir, { cache: 'decoded' });
    await torch.tidy(async () => {
      await dataset.pair(0);
    });
    const { image } = await dataset.pair(0);
    assert.not.ok(image.isDisposed);
    dataset.dispose();
  }));

test("a transform of one's own, as a function or an object", () =>
  inVoc(async (dir) => {
    const draw = () => [{ kind: 'crop', top: 1, left: 2, height: 8, width: 9 } as const];
    for (const transform of [draw, { draw }]) {
      const dataset = await datasetIn(dir, { transform });
      for await (const [inputs] of new torch.DataLoader(dataset, { batchSize: 5 })) {
        assert.equal(inputs.shape, [5, 3, 8, 9]);
      }
    }
  }));

test("a batch that a tidy's body asks for is the tidy's", () =>
  inVoc(async (dir) => {
    const loader = new torch.DataLoader(await datasetIn(dir), { batchSize: 2 });
    const before = await settled();
    await torch.tidy(async () => {
      for await (const [inputs] of loader) assert.is(inputs.ndim, 4);
    });
    assert.equal(alive(), before);
  }));

test('a subset, and the pictures that a crop fits', () =>
  inVoc(async (dir) => {
    const set = await data.vocSet(dir, { split: 'train' });
    const large = await data.atLeast(set, [40, 40]);
    const ids = (of: torch.data.SegmentationSet) =>
      Array.from({ length: of.length }, (_, index) => of.id(index));
    assert.equal(ids(large), ['picture_1', 'picture_2', 'picture_4']);
    assert.equal(ids(data.subset(set, [4, 0])), ['picture_4', 'picture_0']);
    for (const wrong of [[9], [-1], [1.5], [true], ['x'], 5, undefined]) {
      assert.throws(() => data.subset(set, wrong as number[]), /Expected .*indices/);
    }
    assert.throws(() => large.id(3), /an index below 3/);
  }));

test('weights that balance classes', () =>
  inVoc(async (dir) => {
    // Each mask has the classes 1 to 3; one gets a class of its own, one nothing but void.
    const { encode } = await import('fast-png');
    const [height, width] = SIZES[0] as [number, number];
    const write = (id: string, value: number) =>
      writeFile(
        join(dir, 'SegmentationClass', `${id}.png`),
        encode({ height, width, channels: 1, data: new Uint8Array(height * width).fill(value) }),
      );
    await write('picture_0', 9);
    await write('picture_2', 255);
    const set = await data.vocSet(dir, { split: 'train' });
    const weights = await data.classBalancedWeights(set);
    assert.equal(Array.from(weights), [1, 1 / 3, 0, 1 / 3, 1 / 3]);
    const sampler = new data.WeightedRandomSampler(weights, 200);
    const indices = Array.from(sampler.indices());
    assert.ok(!indices.includes(2) && indices.filter((index) => index === 0).length > 60);
  }));

test('weights that balance classes follow from the classes that masks are read as', () =>
  inTemporary(async (dir) => {
    const [images, masks] = [join(dir, 'images'), join(dir, 'masks')];
    const files = {
      grey: png({ height: 1, width: 4, samples: [10, 10, 20, 99] }),
      bits: png({ height: 1, width: 4, depth: 4, samples: [0, 0, 15, 15] }),
      colors: png({ height: 1, width: 2, type: RGB, samples: [0, 9, 0, 9, 9, 9] }),
      known: png({ height: 1, width: 2, type: RGB, samples: [0, 9, 0, 7, 0, 0] }),
    };
    for (const folder of [images, masks]) await mkdir(folder);
    for (const [id, file] of Object.entries(files)) {
      await writeFile(join(images, `${id}.png`), png({ height: 1, width: 1, samples: [0] }));
      await writeFile(join(masks, `${id}.png`), file);
    }
    const names = ['ground', 'roof', 'wall'];
    const palette = [
      [7, 0, 0],
      [0, 9, 0],
      [1, 1, 1],
    ] as const;
    // What is none of them is the ground.
    const classes = { names, palette, values: [10, 20, 255], ignoreIndex: 0 };
    const set = await data.folderSet({ images, masks, classes });
    const found = await Promise.all(
      Array.from({ length: set.length }, async (_, i) => [
        ...new Set((await set.readMask(i)).data),
      ]),
    );
    const having = (index: number) => found.filter((indices) => indices.includes(index)).length;
    assert.equal([0, 1, 2].map(having), [4, 3, 1]);
    const means = found.map((indices) => {
      const shares = indices.map((index) => 1 / having(index));
      return shares.reduce((sum, share) => sum + share) / shares.length;
    });
    assert.equal(Array.from(await data.classBalancedWeights(set)), means);
    await rm(join(masks, 'grey.png'));
    const error = await failure(data.classBalancedWeights(set));
    assert.is(error.code, 'ERR_DATA');
    assert.match(error.message, /grey\.png, since .*images names grey, but there is no such file/);
  }));

test('what is no regular file is a bad file too', () =>
  inVoc(async (dir) => {
    const [first, second] = [0, 1].map((i) => join(dir, 'JPEGImages', `picture_${i}.jpg`));
    await rm(first as string);
    await mkdir(first as string);
    await rm(second as string);
    assert.is(spawnSync('mkfifo', [second as string]).status, 0);
    for (const cache of ['none', 'encoded', 'decoded'] as const) {
      const dataset = await datasetIn(dir, { cache });
      const loader = new torch.DataLoader(dataset, { batchSize: 5, skipBadFiles: true });
      assert.is(await drain(loader), 1);
      const messages = [...loader.badFiles.values()].map(({ message }) => message);
      assert.is(messages.length, 2, cache);
      assert.ok(
        messages.some((message) => message.includes('it is a folder')),
        messages.join(),
      );
      assert.ok(
        messages.some((message) => message.includes('no regular file')),
        messages.join(),
      );
    }
  }));

test('a data set that is disposed of in the middle of a pass goes on', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir, { cache: 'decoded', cacheBytes: 20_000 });
    const loader = new torch.DataLoader(dataset, { batchSize: 1 });
    for (let pass = 0; pass < 5; pass++) {
      setImmediate(() => dataset.dispose());
      assert.is(await drain(loader), pairs.length);
    }
  }));

test("a data set of one's own: what it gives is checked", () =>
  inVoc(async (dir) => {
    const inner = await datasetIn(dir, { transform: undefined });
    const steps = (step: unknown) => ({
      length: 1,
      id: () => 'mine',
      pair: () => inner.pair(0),
      transform: { draw: () => [step] as unknown as torch.transforms.Plan },
    });
    const huge = 2 ** 63 - 1024;
    const after = { height: 8, width: 8 };
    const pad = { kind: 'pad', left: huge, right: huge, top: 0, bottom: 0, fill: [0, 0, 0], after };
    for (const step of [{ ...pad, maskFill: 0 }, { kind: 'turn', after }, 3]) {
      const work = drain(new torch.DataLoader(steps(step), { batchSize: 1 }));
      assert.match((await failure(work)).message, /Expected/);
    }
    const sampler = { length: 3, indices: () => [0, 1] };
    const short = drain(new torch.DataLoader(inner, { batchSize: 1, sampler }));
    assert.match((await failure(short)).message, /indices\(\) to give 3 numbers/);
  }));

test('options that are none or out of range', () =>
  inVoc(async (dir) => {
    const dataset = await datasetIn(dir);
    const wrong: [Record<string, unknown>, RegExp][] = [
      [{ batchSize: 0 }, /batchSize/],
      [{ batchSize: 1, numWorkers: -1 }, /numWorkers/],
      [{ batchSize: 1, prefetchFactor: 1.5 }, /prefetchFactor/],
      [{ batchSize: 1, shuffle: true, sampler: new data.SequentialSampler(dataset) }, /sampler/],
      [{ batchSize: 1, generator: 3 }, /generator/],
      [{ batchSize: 6, dropLast: true }, /at most 5/],
      [{ batchSize: 1, workers: 2 }, /workers/],
    ];
    const empty = { ...dataset, length: 0, pair: dataset.pair, id: dataset.id };
    assert.throws(() => new torch.DataLoader(empty, { batchSize: 1, shuffle: true }), /Expected/);
    assert.throws(() => new data.RandomSampler({ length: 0 }, { numSamples: 1 }), /length/);
    assert.throws(() => new data.WeightedRandomSampler([0, 0], 1), /one above 0/);
    assert.throws(
      () => new data.WeightedRandomSampler([1, 0], 2, { replacement: false }),
      /2 above 0/,
    );
    assert.throws(() => new torch.DataLoader([] as never, { batchSize: 1 }), /SegmentationDataset/);
    for (const [options, message] of wrong) {
      assert.throws(() => new torch.DataLoader(dataset, options as never), message);
    }
    const set = await data.vocSet(dir, { split: 'train' });
    for (const options of [{ cache: 'all' }, { cacheBytes: -1 }, { transform: 3 }, { x: 1 }]) {
      assert.throws(() => new data.SegmentationDataset(set, options as never), /Expected/);
    }
  }));

test.run();
