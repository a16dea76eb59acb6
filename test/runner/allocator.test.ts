// FCN_TORCH_ALLOCATOR=libtorch leaves LibTorch's allocator in place.
import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const KEPT = `
  const torch = require('fcn-torch');
  for (let i = 0; i < 3; i++) torch.ones([1 << 22]).dispose();
  console.log(torch.memory().numBytesKept, torch.ones([2, 2]).sum().item());`;

function kept(env: NodeJS.ProcessEnv): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', KEPT], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  assert.is(stderr, '');
  return stdout.trim();
}

test('large blocks are kept for what wants as much next', () => {
  assert.match(kept({ FCN_TORCH_ALLOCATOR: undefined }), /^16777216 4$/);
});

test("none are where LibTorch's allocator is asked for", () => {
  assert.is(kept({ FCN_TORCH_ALLOCATOR: 'libtorch' }), '0 4');
});

test.run();
