import { writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkCmake, checkCompiler, checkNode } from '../../scripts/libtorch/toolchain.mjs';
import { scratch, writeTree } from './fixtures';

const room = scratch();
writeTree(room.path(), { '.keep': '' });
test.after(() => room.remove());

function program(name: string, script: string): string {
  const file = room.path(name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

test('Node is needed from 20.17 on', () => {
  assert.ok(checkNode('20.17.0').ok);
  assert.ok(checkNode('26.0.0').ok);
  assert.not(checkNode('20.16.0').ok);
  assert.match(checkNode('18.20.1').detail, 'Node 18.20.1, but at least 20.17 is needed');
});

test('CMake may be missing or too old', async () => {
  const missing = await checkCmake('no-such-cmake');
  assert.not(missing.ok);
  assert.match(missing.remedy ?? '', 'Install CMake 3.18');
  const old = await checkCmake(program('old-cmake', "echo 'cmake version 3.10.2'"));
  assert.not(old.ok);
  assert.match(old.detail, 'CMake 3.10.2, but 3.18 is needed');
  const good = await checkCmake(program('new-cmake', "echo 'cmake version 4.1.0-rc1'"));
  assert.equal(good, { ok: true, detail: 'CMake 4.1.0' });
});

test('a compiler is asked to compile C++20, not for its version', async () => {
  const refusing = program('old-cxx', '[ "$1" = --version ] && echo "old C++ 4.8" || exit 1');
  const old = await checkCompiler({ PATH: process.env.PATH, CXX: refusing }, 'linux');
  assert.not(old.ok);
  assert.is(old.detail, 'old C++ 4.8 does not compile C++20');
  const good = await checkCompiler({ PATH: process.env.PATH, CXX: program('cxx', 'cat') }, 'linux');
  assert.ok(good.ok);
  const none = await checkCompiler({ PATH: room.path() }, 'linux');
  assert.is(none.detail, 'no C++ compiler: tried c++, g++, clang++');
  assert.match(none.remedy ?? '', 'apt-get install g++');
});

test.run();
