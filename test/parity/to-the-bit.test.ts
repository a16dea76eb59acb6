// With FCN_TORCH_KERNELS=libtorch SGD's steps are PyTorch's to the bit, too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

test('optimisers', () => {
  const file = join(__dirname, 'optimizers.test.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', file], {
    encoding: 'utf8',
    env: { ...process.env, FCN_TORCH_KERNELS: 'libtorch' },
  });
  assert.is(status, 0, `${stdout}${stderr}`);
  assert.match(stdout, /Passed: +[1-9]\d/);
});

test.run();
