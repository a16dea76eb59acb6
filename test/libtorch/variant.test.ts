import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheDirectory } from '../../scripts/libtorch/platform.mjs';
import { defaultVariant, detectGpus, requestedVariant } from '../../scripts/libtorch/variant.mjs';
import { scratch, writeTree } from './fixtures';

const room = scratch();
writeTree(room.path(), { '.keep': '' });
test.after(() => room.remove());

function program(name: string, script: string): string {
  const file = room.path(name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

test('the command line comes before the environment', () => {
  assert.is(requestedVariant('cpu', { FCN_TORCH_VARIANT: 'cu130' }), 'cpu');
  assert.is(requestedVariant(undefined, { FCN_TORCH_VARIANT: 'cu130' }), 'cu130');
  assert.is(requestedVariant(undefined, {}), undefined);
  assert.is(requestedVariant(undefined, { FCN_TORCH_VARIANT: '' }), undefined);
});

test('an unknown variant names the known ones and where it came from', () => {
  assert.throws(
    () => requestedVariant(undefined, { FCN_TORCH_VARIANT: 'cu118' }),
    /Expected one of cpu, cu130 for FCN_TORCH_VARIANT but received 'cu118'/,
  );
  assert.throws(() => requestedVariant('toString', {}), /for --variant but received 'toString'/);
});

test('GPUs are read from the driver, and their absence has a reason', async () => {
  const listing = program(
    'two-gpus',
    "echo 'GPU 0: NVIDIA H200 (UUID: GPU-1)'; echo 'GPU 1: NVIDIA L4 (UUID: GPU-2)'",
  );
  assert.equal(await detectGpus(listing), { gpus: ['NVIDIA H200', 'NVIDIA L4'], reason: '' });
  const broken = program('broken', "echo 'NVIDIA-SMI has failed' ; exit 9");
  assert.match((await detectGpus(broken)).reason, 'NVIDIA-SMI has failed');
  assert.match((await detectGpus('no-such-smi')).reason, 'no no-such-smi on PATH');
  assert.match((await detectGpus(program('silent', 'true'))).reason, 'lists no GPU');
});

test('a GPU takes the CUDA build and says so; elsewhere it is the CPU build', async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const gpu = async () => ({ gpus: ['NVIDIA H200'], reason: '' });
  const none = async () => ({ gpus: [], reason: 'none' });
  assert.is(await defaultVariant({ platform: 'linux-x64', log, detect: none }), 'cpu');
  assert.is(await defaultVariant({ platform: 'darwin-arm64', log, detect: gpu }), 'cpu');
  assert.equal(lines, []);
  assert.is(await defaultVariant({ platform: 'linux-x64', log, detect: gpu }), 'cu130');
  assert.match(lines.join(' '), /NVIDIA H200.*cu130.*FCN_TORCH_VARIANT=cpu/);
});

test('the cache is where the system keeps caches', () => {
  const home = { HOME: '/home/a' };
  assert.is(cacheDirectory(home, 'linux'), join('/home/a', '.cache', 'fcn-torch'));
  assert.is(cacheDirectory(home, 'darwin'), join('/home/a', 'Library', 'Caches', 'fcn-torch'));
  assert.is(cacheDirectory({ LOCALAPPDATA: '/l' }, 'win32'), join('/l', 'fcn-torch'));
  assert.is(cacheDirectory({ ...home, XDG_CACHE_HOME: '/x' }, 'linux'), join('/x', 'fcn-torch'));
  assert.is(
    cacheDirectory({ ...home, XDG_CACHE_HOME: 'relative' }, 'linux'),
    join('/home/a', '.cache', 'fcn-torch'),
  );
  assert.is(cacheDirectory({ ...home, XDG_CACHE_HOME: '/x', FCN_TORCH_CACHE: '/f' }), '/f');
});

test.run();
