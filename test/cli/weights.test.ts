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
