import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { HANGING, until } from '../until';
import { inTemporary, type Pair, rejects, writeVoc } from './fixtures';

const { data } = torch;
const SIDES = [30, 40, 50, 60, 33, 44];
const pairs: Pair[] = SIDES.map((side, i) => ({ id: `picture_${i}`, size: [side, side + 9] }));
const bytesOf = (side: number): number => side * (side + 9) * 4;
const ALL = SIDES.reduce((sum, side) => sum + bytesOf(side), 0);

type Options = torch.data.SegmentationDatasetOptions;

/** Runs it with a data set and an empty folder to spill into. */
async function inVoc(
  work: (
    make: (options?: Options) => Promise<torch.data.SegmentationDataset>,
    spillDir: string,
  ) => Promise<void>,
): Promise<void> {
  await inTemporary(async (dir) => {
    await writeVoc(dir, pairs);
    const spillDir = join(dir, 'spill');
    mkdirSync(spillDir);
    const set = await data.vocSet(dir, { split: 'train' });
    const transform = torch.transforms.randomCrop([24, 32]);
    const spilling = { transform, cache: 'decoded', cacheBytes: 0, spillDir } as const;
    await work(
      async (options) => new data.SegmentationDataset(set, { ...spilling, ...options }),
      spillDir,
    );
  });
}

/** All values of two passes of a seed. */
async function valuesOf(dataset: torch.data.SegmentationDataset): Promise<string[]> {
  const loader = new torch.DataLoader(dataset, { batchSize: 2, shuffle: true });
  torch.manualSeed(3);
  const values: string[] = [];
  for (let pass = 0; pass < 2; pass++) {
    for await (const batch of loader) {
      for (const tensor of batch) {
        values.push(Buffer.from(tensor.toTypedArray().buffer).toString('base64'));
        tensor.dispose();
      }
    }
  }
  return values;
}

/** The warnings that come while it runs. */
async function warningsOf(work: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const listen = ({ name, message }: Error): void => {
    if (name === 'TorchWarning') warnings.push(message);
  };
  process.on('warning', listen);
  try {
    await work();
    await new Promise(setImmediate);
  } finally {
    process.off('warning', listen);
  }
  return warnings;
}

/** The open files that were made in the folder, as paths that still lead to them. */
function openFilesOf(folder: string): string[] {
  return readdirSync('/proc/self/fd')
    .map((name) => `/proc/self/fd/${name}`)
    .filter((path) => {
      try {
        return readlinkSync(path).startsWith(join(folder, '.fcn-torch-'));
      } catch {
        return false; // the one that listed them
      }
    });
}

test('batches are the same, wherever pictures come from', () =>
  inVoc(async (make) => {
    const plain = await valuesOf(await make({ cache: 'none', spillDir: undefined }));
    const bounds: [Options, isKept: boolean, isSpilled: boolean][] = [
      [{}, false, true],
      [{ cacheBytes: ALL }, true, false],
      [{ cacheBytes: bytesOf(60) + bytesOf(30) }, true, true],
      [{ spillBytes: ALL / 2 }, false, true],
      [{ spillBytes: 0 }, false, false],
    ];
    for (const [options, isKept, isSpilled] of bounds) {
      const dataset = await make(options);
      assert.equal(await valuesOf(dataset), plain, JSON.stringify(options));
      const { cachedBytes, spilledBytes } = dataset;
      assert.equal([cachedBytes > 0, spilledBytes > 0], [isKept, isSpilled]);
      assert.ok(cachedBytes <= (options.cacheBytes ?? 0), `${cachedBytes}`);
      assert.ok(spilledBytes <= (options.spillBytes ?? ALL - cachedBytes), `${spilledBytes}`);
      if (options.spillBytes === undefined) assert.is(cachedBytes + spilledBytes, ALL);
      dataset.dispose();
      assert.is(dataset.cachedBytes + dataset.spilledBytes, 0);
    }
  }));

test('a later pass reads no picture again', () =>
  inVoc(async (make, spillDir) => {
    const dataset = await make();
    const plain = await valuesOf(dataset);
    for (const { id } of pairs) writeFileSync(join(spillDir, '..', 'JPEGImages', `${id}.jpg`), '');
    assert.equal(await valuesOf(dataset), plain);
    dataset.dispose();
    await rejects(dataset.pair(0), 'ERR_DATA', 'picture_0.jpg', 'empty');
    dataset.dispose();
  }));

test('two passes at once write each picture once', () =>
  inVoc(async (make) => {
    const dataset = await make();
    const drain = async (): Promise<void> => {
      for await (const batch of new torch.DataLoader(dataset, { batchSize: 3 })) {
        for (const tensor of batch) tensor.dispose();
      }
    };
    await Promise.all([drain(), drain(), drain()]);
    assert.is(dataset.spilledBytes, ALL);
    dataset.dispose();
  }));

test('the file has no name, and is closed after the last who uses it', () =>
  inVoc(async (make, spillDir) => {
    if (process.platform !== 'linux') return;
    const dataset = await make();
    const before = await settled();
    for (let pass = 0; pass < 5; pass++) {
      const loader = new torch.DataLoader(dataset, { batchSize: 1 });
      let batches = 0;
      for await (const batch of loader) {
        for (const tensor of batch) tensor.dispose();
        // It may be on the point of losing the name that it was made with.
        await until(() => readdirSync(spillDir).length === 0);
        if (++batches === 2) setImmediate(() => dataset.dispose());
      }
      assert.is(batches, pairs.length);
    }
    dataset.dispose();
    await until(() => openFilesOf(spillDir).length === 0);
    assert.equal(alive(), before);
    const controller = new AbortController();
    const loader = new torch.DataLoader(dataset, { batchSize: 1 });
    const aborted = (async () => {
      for await (const batch of loader.batches({ signal: controller.signal })) {
        for (const tensor of batch) tensor.dispose();
        assert.is(openFilesOf(spillDir).length, 1);
        controller.abort();
      }
    })();
    await rejects(aborted, 'ERR_ABORTED');
    dataset.dispose();
    await until(() => openFilesOf(spillDir).length === 0);
    assert.equal(readdirSync(spillDir), []);
  }));

test('a data set that nobody disposes of leaves nothing, whether collected or killed', () =>
  inVoc(async (_, spillDir) => {
    if (process.platform !== 'linux') return;
    const script = (end: string): string => `
      const { readdirSync, readlinkSync } = require('node:fs');
      const torch = require('fcn-torch');
      const isOpen = () => readdirSync('/proc/self/fd').some((name) => {
        try { return readlinkSync('/proc/self/fd/' + name).startsWith(process.argv[1]); } catch { return false; }
      });
      (async () => {
        const use = async () => {
          const set = await torch.data.vocSet(process.argv[1] + '/..', { split: 'train' });
          const spilling = { cache: 'decoded', cacheBytes: 0, spillDir: process.argv[1] };
          (await new torch.data.SegmentationDataset(set, spilling).pair(0)).dispose();
          if (!isOpen()) throw new Error('no file');
        };
        await use();
        ${end}
      })();`;
    const collected = `
      while (isOpen()) { gc(); await new Promise((done) => setTimeout(done, 1)); }`;
    for (const [end, signal] of [
      [collected, null],
      ["process.kill(process.pid, 'SIGKILL');", 'SIGKILL'],
    ] as const) {
      const args = ['--expose-gc', '-e', script(end), spillDir];
      const child = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: HANGING });
      assert.is(child.signal, signal, child.stderr);
      assert.is(child.stderr, '');
      assert.equal(readdirSync(spillDir), []);
    }
  }));

test('a full disk: what does not fit is decoded each time, which is said once', () =>
  inVoc(async (make, disk) => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      console.log('skipped: no small disk can be mounted here (that takes root)');
      return;
    }
    try {
      const plain = await valuesOf(await make({ cache: 'none', spillDir: undefined }));
      const warnings = await warningsOf(async () => {
        const dataset = await make({ spillBytes: Number.POSITIVE_INFINITY });
        assert.equal(await valuesOf(dataset), plain);
        assert.equal(await valuesOf(dataset), plain);
        assert.ok(dataset.spilledBytes > 0 && dataset.spilledBytes <= 24 << 10);
        dataset.dispose();
        await until(() => openFilesOf(disk).length === 0);
        // By itself it takes no more than there is.
        const careful = await make();
        assert.equal(await valuesOf(careful), plain);
        assert.ok(careful.spilledBytes > 0 && careful.spilledBytes <= 0.9 * (24 << 10));
        careful.dispose();
        await until(() => openFilesOf(disk).length === 0);
      });
      assert.is(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0] as string, `Could not write to the file in ${disk}: No space left`);
    } finally {
      execFileSync('umount', [disk]);
    }
  }));

test('a file that is cut off behind our back gives no wrong picture', () =>
  inVoc(async (make, spillDir) => {
    if (process.platform !== 'linux') return;
    const plain = await valuesOf(await make({ cache: 'none', spillDir: undefined }));
    const warnings = await warningsOf(async () => {
      for (const left of [0, ALL - 1]) {
        const dataset = await make();
        await valuesOf(dataset);
        truncateSync(openFilesOf(spillDir)[0] as string, left);
        assert.equal(await valuesOf(dataset), plain);
        dataset.dispose();
        await until(() => openFilesOf(spillDir).length === 0);
      }
      // What is written next would leave a gap.
      const dataset = await make();
      (await dataset.pair(0)).dispose();
      truncateSync(openFilesOf(spillDir)[0] as string, 0);
      assert.equal(await valuesOf(dataset), plain);
      assert.is(dataset.spilledBytes, bytesOf(SIDES[0] as number));
      dataset.dispose();
    });
    assert.ok(warnings.length > 0 && warnings.every((text) => text.includes('cut off')));
  }));

test('a folder in which no file can be made', () =>
  inVoc(async (make, spillDir) => {
    const file = join(spillDir, 'file');
    writeFileSync(file, '');
    const later = join(spillDir, 'later');
    for (const [folder, reason] of [
      [later, 'No such file'],
      [file, 'Not a directory'],
      ...(process.platform === 'linux' ? [['/proc/self', '']] : []),
    ] as [string, string][]) {
      const dataset = await make({ spillDir: folder });
      const reading = async (): Promise<void> => {
        for await (const _ of new torch.DataLoader(dataset, { batchSize: 2 }));
      };
      await rejects(reading(), 'ERR_IO', folder, reason);
    }
    const dataset = await make({ spillDir: later });
    await rejects(dataset.pair(0), 'ERR_IO', later);
    mkdirSync(later);
    (await dataset.pair(0)).dispose();
    assert.ok(dataset.spilledBytes > 0);
    dataset.dispose();
  }));

test('options that are none or out of range', () =>
  inVoc(async (make, spillDir) => {
    const wrong: [Record<string, unknown>, string][] = [
      [{ spillDir: '' }, 'spillDir'],
      [{ spillDir: 'a\0b' }, 'spillDir'],
      [{ spillDir: 3 }, 'spillDir'],
      [{ cache: 'encoded' }, "cache: 'decoded'"],
      [{ spillBytes: -1 }, 'spillBytes'],
      [{ spillBytes: Number.NaN }, 'spillBytes'],
      [{ spillDir: undefined, spillBytes: 5 }, 'without a spillDir'],
    ];
    for (const [options, part] of wrong)
      await rejects(make(options as Options), 'ERR_ARGUMENT', part);
    assert.equal(readdirSync(spillDir), []);
  }));

test.run();
