// The tests of the core in C++ (native/test): `npm run test:native`. Arguments are GoogleTest's, such as
// --gtest_filter=Png.*. The objects are those of the addon: compile it first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';

if (!existsSync('build/CMakeCache.txt')) {
  console.error('The addon here was not compiled: run `npm run build:native` first.');
  process.exit(2);
}
await build('build', { target: 'fcn_test', definitions: { FCN_TESTS: 'ON' } });
const program = ['build/fcn_test', 'build/Release/fcn_test.exe'].find(existsSync);
const { status, signal } = spawnSync(program, process.argv.slice(2), { stdio: 'inherit' });
if (signal) console.error(`The tests were ended by ${signal}`);
process.exitCode = status ?? 1;
