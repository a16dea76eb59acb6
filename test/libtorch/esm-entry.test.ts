import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch, writeTree } from './fixtures';

const room = scratch();
test.after(() => room.remove());
const source = join(__dirname, '..', '..', 'scripts', 'esm-entry.mjs');

test('import and require give the same objects, under the same names', () => {
  writeTree(room.path(), {
    'scripts/.keep': '',
    // As tsc writes it.
    'dist/index.js': [
      '"use strict";',
      'var __exportStar = (this && this.__exportStar) || function(m, exports) {',
      '  for (var p in m) if (p !== "default") exports[p] = m[p];',
      '};',
      'Object.defineProperty(exports, "__esModule", { value: true });',
      'exports.nn = exports.A = void 0;',
      '__exportStar(require("./inner"), exports);',
      'const a_1 = require("./inner");',
      'Object.defineProperty(exports, "A", { enumerable: true, get: function () { return a_1.Z; } });',
      'exports.nn = require("./inner");',
    ].join('\n'),
    'dist/inner/index.js': [
      'Object.defineProperty(exports, "__esModule", { value: true });',
      'exports.delete = exports.Z = void 0;',
      'class Z {}',
      'exports.Z = Z;',
      'function delete_() {}',
      'exports.delete = delete_;',
      'exports.default = Z;',
    ].join('\n'),
  });
  copyFileSync(source, room.path('scripts', 'esm-entry.mjs'));
  execFileSync(process.execPath, [room.path('scripts', 'esm-entry.mjs')]);

  writeTree(room.path(), {
    'check.mjs': `
      import { createRequire } from 'node:module';
      import * as module from './dist/index.mjs';
      const required = createRequire(import.meta.url)('./dist/index.js');
      console.log(JSON.stringify({
        names: Object.keys(module).sort(),
        same: Object.keys(module).every((name) => module[name] === required[name]),
      }));`,
  });
  const output = execFileSync(process.execPath, [room.path('check.mjs')], { encoding: 'utf8' });
  assert.equal(JSON.parse(output), { names: ['A', 'Z', 'delete', 'nn'], same: true });
  assert.is(
    readFileSync(room.path('dist', 'index.d.mts'), 'utf8'),
    "export * from './index.js';\n",
  );
});

test('without a build the script says so', () => {
  writeTree(room.path('empty'), { 'scripts/.keep': '', 'dist/index.js': '"use strict";\n' });
  copyFileSync(source, room.path('empty', 'scripts', 'esm-entry.mjs'));
  const result = spawnSync(process.execPath, [room.path('empty', 'scripts', 'esm-entry.mjs')]);
  assert.is(result.status, 1);
  assert.match(String(result.stderr), 'dist/index.js exports nothing: did tsc run?');
});

test.run();
