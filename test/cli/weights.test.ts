import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';

const cli = join(__dirname, '..', '..', 'dist', 'cli', 'main.js');
const run = promisify(execFile);

test('a name in a file cannot move the cursor of a terminal', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.safetensors');
    await torch.save(new Map([['a\x1b[2J\nb', torch.ones([2])]]), path);
    const { stdout } = await run(process.execPath, [cli, 'weights', path]);
    assert.match(stdout, 'a\\u{1b}[2J\\u{a}b  [2]  float32  8 B\n');
    const { stdout: json } = await run(process.execPath, [cli, 'weights', path, '--json']);
    assert.is(JSON.parse(json).tensors[0].name, 'a\x1b[2J\nb');
  });
});

test('what else is in a checkpoint is said, and why an entry of it is no state dict', async () => {
  await inTemporary(async (dir) => {
    const path = join(dir, 'checkpoint.pt');
    const net = new torch.nn.Linear(2, 1);
    const sgd = new torch.optim.SGD(net.parameters(), { lr: 0.1 });
    await torch.save({ model: net.stateDict(), optimizer: sgd.stateDict(), epoch: 3 }, path);
    const { stdout } = await run(process.execPath, [cli, 'weights', path]);
    assert.match(stdout, 'also in the file: optimizer (a dict of 2), epoch (3)\n');
    const { stdout: json } = await run(process.execPath, [cli, 'weights', path, '--json']);
    assert.equal(JSON.parse(json).others, [
      { name: 'optimizer', what: 'a dict of 2' },
      { name: 'epoch', what: '3' },
    ]);
    const error = await run(process.execPath, [cli, 'weights', path, '--key', 'optimizer']).then(
      () => undefined,
      (reason: { code: number; stderr: string }) => reason,
    );
    assert.is(error?.code, 1);
    assert.match(
      error?.stderr ?? '',
      "its entry 'optimizer' is not a state dict: the entry 'state' is",
    );
    assert.match(error?.stderr ?? '', "what its entry 'model' holds is one");
  });
});

test('a full disk under the list is one line', async () => {
  if (!existsSync('/dev/full')) return;
  await inTemporary(async (dir) => {
    const path = join(dir, 'weights.pth');
    await torch.save(new Map([['a', torch.ones([2])]]), path);
    const command = `"${process.execPath}" "${cli}" weights "${path}" > /dev/full`;
    const error = await run('sh', ['-c', command]).then(
      () => undefined,
      (reason: { code: number; stderr: string }) => reason,
    );
    assert.is(error?.code, 1);
    assert.match(error?.stderr ?? '', /^\nfcn-torch: .*ENOSPC.*\n$/);
  });
});

test.run();
