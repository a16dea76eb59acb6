/** Which C++ `npm run check` lints. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { changedSources, saveLinted, sourceFiles } from '../../scripts/check/linted.mjs';
import { scratch, writeTree } from '../libtorch/fixtures';

const ALL = [
  'native/far.cc',
  'native/ops/alone.cc',
  'native/ops/near.cc',
  'test/fake-device/far.cc',
];
const room = scratch();
const before = process.cwd();
test.before(() => process.chdir(room.path()));
test.after(() => {
  process.chdir(before);
  room.remove();
});
test.before.each(() => {
  writeTree(room.path(), {
    '.clang-tidy': 'Checks: all\n',
    'scripts/libtorch/releases.json': '{}\n',
    'scripts/check/linted.json': '{}\n',
    'native/far.cc': '#include "ops/near.h"\n#include "elsewhere.h"\n',
    'native/ops/near.h': '#pragma once\n#  include "ops/deep.h"\n',
    'native/ops/deep.h': '#include "ops/near.h"\n',
    'native/ops/near.cc': '#include "ops/near.h"\n#include <vector>\n',
    'native/ops/alone.cc': '// #include nothing\n',
    'native/core/cuda/library/graph.cc': '#include <cuda.h>\n',
    'test/fake-device/far.cc': '#include "near.h"\n',
    'test/fake-device/near.h': '',
  });
  saveLinted();
});
const changed = () => changedSources({ all: false });

test('nothing where all is as it was, also with the line ends of Windows', () => {
  assert.equal(sourceFiles(), ALL);
  assert.equal(changed(), []);
  assert.equal(changedSources({ all: true }), ALL);
  const text = readFileSync('native/far.cc', 'utf8');
  writeFileSync('native/far.cc', text.replaceAll('\n', '\r\n'));
  assert.equal(changed(), []);
});

test('what has changed, and what includes it, however far away', () => {
  appendFileSync('native/ops/alone.cc', 'int x;\n');
  assert.equal(changed(), ['native/ops/alone.cc']);
  saveLinted();
  appendFileSync('native/ops/deep.h', 'int x;\n');
  assert.equal(changed(), ['native/far.cc', 'native/ops/near.cc']);
});

test('a header beside the file goes before one of native', () => {
  writeTree(room.path(), { 'native/near.h': '' });
  assert.equal(changed(), []);
  appendFileSync('test/fake-device/near.h', 'int x;\n');
  assert.equal(changed(), ['test/fake-device/far.cc']);
  rmSync('native/near.h');
});

test('a new file, and what includes it', () => {
  writeTree(room.path(), { 'native/elsewhere.h': '', 'native/new.cc': '' });
  assert.equal(changed(), ['native/far.cc', 'native/new.cc']);
});

test('all where what concerns all has changed', () => {
  for (const file of ['.clang-tidy', 'scripts/libtorch/releases.json']) {
    saveLinted();
    appendFileSync(file, '\n');
    assert.equal(changed().length, sourceFiles().length, file);
  }
});

test.run();
