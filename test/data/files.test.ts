import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cannotRead, isDenied, readBytes, withDescriptor } from '../../dist/base/files.js';
import { inTemporary, rejects, writeVoc } from './fixtures';

const failed = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

test('what is not there, or is no file, is ERR_DATA; what the system cannot do is ERR_IO', () => {
  for (const code of ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']) {
    assert.is(cannotRead('a.png', 'a mask', failed(code)).code, 'ERR_DATA', code);
  }
  for (const code of ['EIO', 'EACCES', 'EPERM', 'ESTALE', 'EMFILE', 'ENFILE', 'ENOMEM', 'EBUSY']) {
    const error = cannotRead('a.png', 'a mask', failed(code));
    assert.is(error.code, 'ERR_IO', code);
    assert.match(error.message, /Expected a mask at a\.png/);
    assert.is(isDenied(error), ['EACCES', 'EPERM'].includes(code));
  }
  assert.match(cannotRead('a', 'a mask', failed('EACCES')).message, /permission denied/);
  assert.match(cannotRead('a', 'a mask', failed('EMFILE')).message, /too many files are open/);
});

test('where no descriptor is left, files wait for one', async () => {
  let lacking = 3;
  const open = async (): Promise<string> => {
    if (lacking-- > 0) throw failed('EMFILE');
    return 'read';
  };
  assert.equal(await Promise.all([withDescriptor(open), withDescriptor(open)]), ['read', 'read']);
  await withDescriptor(async () => {
    throw failed('EIO');
  }).then(assert.unreachable, ({ code }: { code: string }) => assert.is(code, 'EIO'));
});

// A regular file that has a size and cannot be read: EINVAL, since this network has no speed.
const BROKEN = '/sys/class/net/lo/speed';

if (existsSync(BROKEN)) {
  test('an I/O error ends a pass, also one that leaves out bad files', () =>
    inTemporary(async (dir) => {
      await rejects(readBytes(BROKEN, 'a picture'), 'ERR_IO', BROKEN);
      await writeVoc(dir, [
        { id: 'a', size: [20, 30] },
        { id: 'b', size: [20, 30] },
      ]);
      const set = await torch.data.vocSet(dir, { split: 'train' });
      const pass = async (broken: object): Promise<torch.DataLoader> => {
        const files = { ...torch.data.subset(set, [0, 1]), ...broken };
        const dataset = new torch.data.SegmentationDataset(files);
        const loader = new torch.DataLoader(dataset, { batchSize: 1, skipBadFiles: true });
        for await (const batch of loader) for (const tensor of batch) tensor.dispose();
        return loader;
      };
      for (const path of ['imagePath', 'maskPath']) {
        await rejects(pass({ [path]: () => BROKEN }), 'ERR_IO', BROKEN);
        await rejects(
          torch.data.inspectSet({ ...set, ...files(set), [path]: () => BROKEN }),
          'ERR_IO',
        );
        const missing = join(dir, 'missing');
        assert.is((await pass({ [path]: () => missing })).badFiles.size, 2);
        await mkdir(`${missing}.d`, { recursive: true });
        assert.is((await pass({ [path]: () => `${missing}.d` })).badFiles.size, 2);
      }
      await rejects(torch.data.loadClasses(BROKEN), 'ERR_IO', BROKEN);
      await rejects(torch.data.vocSet(dir, { list: BROKEN }), 'ERR_IO', BROKEN);
    }));
}

/** The members of a set that are methods of its class. */
function files(set: torch.data.SegmentationSet) {
  return {
    length: set.length,
    id: (index: number) => set.id(index),
    imagePath: (index: number) => set.imagePath(index),
    maskPath: (index: number) => set.maskPath(index),
  };
}

const HOLD = `
const fs = require('node:fs');
const torch = require(process.argv[1]);
(async () => {
  const set = await torch.data.vocSet(process.argv[2], { split: 'train' });
  const dataset = new torch.data.SegmentationDataset(set, {
    transform: torch.transforms.resize([8, 8]), cache: process.argv[3],
  });
  const options = { batchSize: 4, skipBadFiles: true, numWorkers: 32 };
  const loader = new torch.DataLoader(dataset, options);
  const held = [];
  try { for (;;) held.push(fs.openSync('/dev/null')); } catch {}
  for (let i = 0; i < 2; i++) fs.closeSync(held.pop());
  let rows = 0;
  for await (const [inputs] of loader) rows += inputs.size(0);
  for (const file of held) fs.closeSync(file);
  process.stdout.write(rows + ' read, ' + loader.badFiles.size + ' bad');
})();`;

if (process.platform !== 'win32') {
  test('a loader with two descriptors left reads every picture, and calls none bad', () =>
    inTemporary(async (dir) => {
      await writeVoc(
        dir,
        Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, size: [8, 9] as const })),
      );
      const root = resolve(__dirname, '..', '..');
      for (const cache of ['none', 'encoded']) {
        const run = 'ulimit -n 200; exec "$0" -e "$1" "$2" "$3" "$4"';
        const args = ['-c', run, process.execPath, HOLD, root, dir, cache];
        const { stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8' });
        assert.is(stdout, '40 read, 0 bad', stderr);
      }
    }));
}

test.run();
