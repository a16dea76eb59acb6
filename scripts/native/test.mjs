// The tests of the core in C++ (native/test): `npm run test:native`. Arguments are GoogleTest's, such as
// --gtest_filter=Png.*. The objects are those of the addon: compile it first.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, libtorch } from './build.mjs';

/**
 * Throws what failed. Gives the reason where they cannot be built here.
 * @param {{ args?: string[], downloads?: boolean }} [options] whether GoogleTest is downloaded where it is
 *   not installed, which without a network takes a minute to fail
 */
export async function testCore({ args = ['--gtest_brief=1'], downloads = false } = {}) {
  if (!existsSync('build/CMakeCache.txt')) {
    return 'the addon here was not compiled (npm run build:native)';
  }
  try {
    const FETCHCONTENT_FULLY_DISCONNECTED = downloads ? 'OFF' : 'ON';
    const definitions = { FCN_TESTS: 'ON', FETCHCONTENT_FULLY_DISCONNECTED };
    await build('build', { target: 'fcn_test', definitions });
  } catch (error) {
    // So that later builds do not look for it again.
    await build('build', { target: 'fcn_core', definitions: { FCN_TESTS: 'OFF' } });
    if (!/gtest|googletest/i.test(error.message)) throw error;
    return 'GoogleTest is not installed (libgtest-dev); `npm run test:native` downloads it';
  }
  const program = ['build/fcn_test', 'build/Release/fcn_test.exe'].find(existsSync);
  // Windows looks for libraries along PATH.
  const env = { ...process.env, PATH: `${libtorch().libDir}${delimiter}${process.env.PATH}` };
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: Infinity, env });
  console.log(stdout.trimEnd());
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const reason = await testCore({ args: process.argv.slice(2), downloads: true }).catch((error) => {
    console.error(`${error.stdout ?? ''}${error.stderr ?? error.message}`);
    process.exitCode = 1;
  });
  if (reason) {
    console.error(`Not tested: ${reason}.`);
    process.exitCode = 2;
  }
}
