// Builds targets of CMakeLists.txt beside those that `npm install` builds.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the addon here was built with. */
export function libtorch() {
  const path = join(root, 'build/libtorch.json');
  if (!existsSync(path)) throw new Error('There is no addon here: run `npm run build` first');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Compiles in `folder`, where what is not told is as it was before.
 * @param {string} folder
 * @param {{ target?: string, source?: string, definitions?: Record<string, string> }} [options] all
 *   targets, and the addon's own CMakeLists.txt, without
 */
export async function build(folder, { target, source = root, definitions = {} } = {}) {
  const settings = Object.entries(definitions).map(([name, value]) => `-D${name}=${value}`);
  const jobs = ['--parallel', `${availableParallelism()}`];
  const of = target ? ['--target', target] : [];
  try {
    await execute('cmake', ['-S', source, '-B', folder, ...settings]);
    await execute('cmake', ['--build', folder, '--config', 'Release', ...of, ...jobs], {
      maxBuffer: Infinity,
    });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error('CMake was not found, which compiles it');
    throw new Error(
      `${target ?? folder} was not built:\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
    );
  }
}

/** Settings for a folder of its own. */
export function settings() {
  const { includeDirs, libDir } = libtorch();
  const modules = ['node-api-headers/include', 'node-addon-api'];
  return {
    CMAKE_BUILD_TYPE: 'Release',
    FCN_LIBTORCH_INCLUDE: includeDirs.join(';'),
    FCN_LIBTORCH_LIB: libDir,
    CMAKE_JS_INC: modules.map((path) => resolve(root, 'node_modules', path)).join(';'),
  };
}
