// What the build needs besides LibTorch: Node, CMake, a C++20 compiler.
import { run } from './run.mjs';

/**
 * @typedef {object} Check
 * @property {boolean} ok
 * @property {string} detail what was found, or what is wrong
 * @property {string} [remedy]
 */

const NODE = [20, 17];
/** As in CMakeLists.txt. */
const CMAKE = [3, 18];

/** A file that needs the C++20 language and library, as LibTorch's headers do. */
const PROBE = '#include <concepts>\n#include <span>\nstatic_assert(std::integral<int>);\n';

/**
 * @param {string} [version]
 * @returns {Check}
 */
export function checkNode(version = process.versions.node) {
  if (atLeast(version, NODE)) return { ok: true, detail: `Node ${version}` };
  return {
    ok: false,
    detail: `Node ${version}, but at least ${NODE.join('.')} is needed`,
    remedy: `Install Node ${NODE.join('.')} or later.`,
  };
}

/**
 * @param {string} [command]
 * @returns {Promise<Check>}
 */
export async function checkCmake(command = 'cmake') {
  const remedy = `Install CMake ${CMAKE.join('.')} or later (cmake.org, or your package manager).`;
  const answer = await run(command, ['--version']);
  const version = answer.stdout.match(/version (\d+\.\d+(?:\.\d+)?)/)?.[1];
  if (answer.missing || version === undefined) {
    return { ok: false, detail: `no ${command} on PATH`, remedy };
  }
  if (atLeast(version, CMAKE)) return { ok: true, detail: `CMake ${version}` };
  return { ok: false, detail: `CMake ${version}, but ${CMAKE.join('.')} is needed`, remedy };
}

/**
 * Compiles a few lines, since a version number does not say that the standard library is there.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<Check>}
 */
export async function checkCompiler(env = process.env, platform = process.platform) {
  // cmake-js looks for Visual Studio itself, and says what to install.
  if (platform === 'win32') return { ok: true, detail: 'Visual Studio, found by cmake-js' };
  const remedy =
    platform === 'darwin'
      ? 'Install the Xcode command line tools: xcode-select --install'
      : 'Install GCC 11 or later, or Clang 16 or later (Debian, Ubuntu: apt-get install g++).';
  const candidates = env.CXX ? [env.CXX] : ['c++', 'g++', 'clang++'];
  for (const candidate of candidates) {
    const [command, ...args] = candidate.trim().split(/\s+/);
    const answer = await run(command, [...args, '--version'], { env });
    if (answer.code !== 0) continue;
    const name = answer.stdout.split('\n')[0].trim();
    const compiled = await run(
      command,
      [...args, '-std=c++20', '-fsyntax-only', '-x', 'c++', '-'],
      {
        env,
        input: PROBE,
      },
    );
    if (compiled.code === 0) return { ok: true, detail: name };
    return { ok: false, detail: `${name} does not compile C++20`, remedy };
  }
  return { ok: false, detail: `no C++ compiler: tried ${candidates.join(', ')}`, remedy };
}

/**
 * @param {string} version
 * @param {readonly number[]} minimum major and minor
 */
function atLeast(version, [major, minor]) {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
