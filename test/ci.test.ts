/** scripts/ci: what the workflows ask. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch, writeTree } from './libtorch/fixtures';

const room = scratch();
test.after(() => room.remove());

const RELEASES = {
  supported: { from: '2.11', below: '2.15' },
  variants: { cpu: { version: '2.13.0' }, cu130: { version: '2.14.1' } },
};
const script = room.path('scripts', 'ci', 'libtorch.mjs');
const releases = room.path('scripts', 'libtorch', 'releases.json');

test.before.each(() => {
  writeTree(room.path(), { 'scripts/libtorch/releases.json': JSON.stringify(RELEASES) });
  cpSync(join(__dirname, '..', 'scripts', 'ci', 'libtorch.mjs'), script);
});

const below = () => JSON.parse(readFileSync(releases, 'utf8')).supported.below;
const newer = (version: string) =>
  execFileSync(process.execPath, [script, 'newer'], {
    encoding: 'utf8',
    input: `torch (${version})\nAvailable versions: ${version}, 2.13.0\n`,
  }).trim();

test('the minor versions that are supported', () => {
  const output = execFileSync(process.execPath, [script, 'minors'], { encoding: 'utf8' });
  assert.is(output, 'minors=["2.11","2.12","2.13","2.14"]\n');
});

test('a release is newer than all that are pinned', () => {
  assert.is(newer('2.14.1'), 'newer=');
  assert.is(newer('2.9.0'), 'newer=');
  assert.is(newer('2.14.10'), 'newer=2.14.10');
  assert.is(below(), '2.15');
});

test('a new minor version is let in', () => {
  assert.is(newer('2.15.0'), 'newer=2.15.0');
  assert.is(below(), '2.16');
  assert.is(newer('3.0.0'), 'newer=3.0.0');
  assert.is(below(), '3.1');
});

test('an answer that is none is an error', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'newer'], {
    encoding: 'utf8',
    input: 'ERROR: No matching distribution found for torch\n',
  });
  assert.is(status, 1);
  assert.match(stderr, "Expected what 'pip index versions torch' prints");
});

test.run();
