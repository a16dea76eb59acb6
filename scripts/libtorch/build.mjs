// Compiles the addon with cmake-js, incrementally, and looks whether it loads.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  addonPath,
  linkLibTorch,
  loadProblem,
  relativeRpaths,
  writeDescription,
} from './addon.mjs';
import { watch } from './compiling.mjs';
import { cudaIncludeDirs } from './cuda-headers.mjs';
import { InstallError } from './errors.mjs';
import { run } from './run.mjs';

/** A folder of native files takes about so much memory to compile. */
const BYTES_A_JOB = 1.6e9;

/**
 * @typedef {object} BuildOptions
 * @property {string} packageRoot
 * @property {import('./locate.mjs').LibTorch} libtorch
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} log
 * @property {boolean} [relocatable] for a LibTorch that may be anywhere: a link beside the addon
 *   leads to it
 * @property {AbortSignal} [signal]
 */

/** @param {BuildOptions} options */
export async function buildAddon({ packageRoot, libtorch, env, log, relocatable, signal }) {
  const build = join(packageRoot, 'build');
  const addon = addonPath(packageRoot);
  const stampFile = join(build, 'configured.jsonl');
  const configuration = await configureArguments(libtorch, env, log);
  const rpaths = relocatable ? relativeRpaths(libtorch) : libtorch.rpaths;
  const objects = JSON.stringify({ libtorch: { ...libtorch, source: '' }, configuration });
  const stamp = `${objects}\n${JSON.stringify({ rpaths })}\n`;
  const before = await readFile(stampFile, 'utf8').catch(() => '');

  // Until the build succeeds, what is there is not known to belong to this LibTorch.
  await rm(join(build, 'libtorch.json'), { force: true });
  if (before !== stamp) {
    await rm(stampFile, { force: true });
    // Other RPATHs need only another link.
    if (!before.startsWith(`${objects}\n`)) {
      // From nothing: a generator cannot be changed in place, and headers unpacked from an archive
      // are older than the objects made with their predecessors.
      await rm(build, { recursive: true, force: true });
      await mkdir(build, { recursive: true });
    }
    log(`Configuring the build against LibTorch ${libtorch.version} (${libtorch.variant})`);
    await cmakeJs([
      'configure',
      ...configuration,
      `--CDFCN_LIBTORCH_RPATH=${cmakeList(...rpaths)}`,
    ]);
    await writeFile(stampFile, stamp);
  }
  const jobs = parallelJobs(env);
  log(`Building the addon (${jobs === 1 ? '1 job' : `${jobs} jobs`}; minutes when it is new)`);
  log(`Compiled in ${await cmakeJs(['build', '--parallel', String(jobs)])}`);
  if (relocatable) await linkLibTorch(addon, libtorch.libDir);
  await requireLoadable(addon, libtorch, { env, signal });
  await writeDescription(build, libtorch, 'compiled');

  /**
   * @param {string[]} args
   * @returns {Promise<string>} how long it took
   */
  async function cmakeJs(args) {
    const { code, time } = await runVisibly(
      [cmakeJsProgram(packageRoot), ...args, '--directory', packageRoot, '--log-level', 'warn'],
      {
        what: args[0] === 'build' ? 'compiling' : 'configuring',
        cwd: packageRoot,
        env: { ...ccacheSettings(packageRoot), ...env },
        log,
        signal,
      },
    );
    if (code === 0) return time;
    signal?.throwIfAborted();
    throw new InstallError(`The build failed (cmake-js ${args[0]}); its messages are above.`, {
      remedies: [
        'When the compiler was killed, memory ran out: set CMAKE_BUILD_PARALLEL_LEVEL=1.',
        'npm hides the messages: npm install --foreground-scripts shows them.',
        'npx fcn-torch doctor checks the machine.',
      ],
    });
  }
}

/**
 * As many as there are cores, but no more than memory holds.
 * @param {NodeJS.ProcessEnv} env
 */
function parallelJobs(env) {
  const asked = Number(env.CMAKE_BUILD_PARALLEL_LEVEL);
  if (Number.isInteger(asked) && asked > 0) return asked;
  // The limit of a container, where there is one.
  const memory = Math.min(totalmem(), process.constrainedMemory?.() || Infinity);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / BYTES_A_JOB)));
}

/**
 * @param {import('./locate.mjs').LibTorch} libtorch
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} log
 */
async function configureArguments(libtorch, env, log) {
  const args = [
    `--CDFCN_LIBTORCH_INCLUDE=${cmakeList(...libtorch.includeDirs)}`,
    `--CDFCN_LIBTORCH_LIB=${cmakeList(libtorch.libDir)}`,
    `--CDFCN_LIBTORCH_CUDA=${libtorch.variant === 'cpu' ? 'OFF' : 'ON'}`,
  ];
  if (libtorch.variant !== 'cpu') {
    const headers = await cudaIncludeDirs(libtorch, env);
    args.push(`--CDFCN_CUDA_INCLUDE=${cmakeList(...headers)}`);
    if (headers.length === 0) {
      log(
        'Without CUDA graphs: the headers of the CUDA runtime (of CUDA_HOME, or the wheels ' +
          'nvidia-cuda-runtime and nvidia-cuda-crt) were not found',
      );
    }
  }
  // cmake-js picks Ninja where there is one, but does not look at CMake's own variable.
  if (env.CMAKE_GENERATOR) args.push('--generator', env.CMAKE_GENERATOR);
  // It insists on g++ or clang++ by name unless it is told the compilers.
  if (env.CC && env.CXX) args.push('--cc', env.CC, '--cxx', env.CXX);
  const launcher = env.CMAKE_CXX_COMPILER_LAUNCHER ?? (await ccache(env));
  if (launcher) args.push(`--CDCMAKE_CXX_COMPILER_LAUNCHER=${launcher}`);
  return args;
}

/**
 * CMake's lists are separated by semicolons and its paths by slashes, on every system.
 * @param {string[]} paths
 */
function cmakeList(...paths) {
  return paths.join(';').replaceAll('\\', '/');
}

/**
 * Lets ccache reuse objects that were made in another clone.
 * @param {string} packageRoot
 */
function ccacheSettings(packageRoot) {
  return {
    CCACHE_BASEDIR: packageRoot,
    CCACHE_NOHASHDIR: 'true',
  };
}

/** @param {NodeJS.ProcessEnv} env */
async function ccache(env) {
  return (await run('ccache', ['--version'], { env })).code === 0 ? 'ccache' : undefined;
}

/**
 * cmake-js's own program, in this package's node_modules or hoisted into a parent's.
 * @param {string} packageRoot
 */
function cmakeJsProgram(packageRoot) {
  const require = createRequire(join(packageRoot, 'package.json'));
  try {
    const manifest = require.resolve('cmake-js/package.json');
    const { bin } = require(manifest);
    return resolve(dirname(manifest), typeof bin === 'string' ? bin : bin['cmake-js']);
  } catch (cause) {
    throw new InstallError(`cmake-js is not installed for ${packageRoot}.`, {
      remedies: ['Run npm install (without --omit=optional or a partial node_modules) first.'],
      cause,
    });
  }
}

/**
 * @param {string} addon
 * @param {import('./locate.mjs').LibTorch} libtorch
 * @param {{ env: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 */
async function requireLoadable(addon, libtorch, options) {
  await access(addon).catch((cause) => {
    throw new InstallError(`The build succeeded but left no ${addon}.`, { cause });
  });
  const problem = await loadProblem(addon, libtorch, options);
  if (problem === undefined) return;
  throw new InstallError(`The addon was built but does not load: ${problem}`, {
    remedies: ['npx fcn-torch doctor says more about the LibTorch it was built against.'],
  });
}

/**
 * Runs a Node program and its children, and shows what they say and how far they are.
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.what
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.log
 * @param {AbortSignal} [options.signal] ends all of them
 */
async function runVisibly(args, { what, cwd, env, log, signal }) {
  signal?.throwIfAborted();
  // A group of its own, for a signal ends only the process that it is sent to.
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, args, { cwd, env, detached, stdio: 'pipe' });
  child.stdin.end();
  const end = () => endAll(child);
  signal?.addEventListener('abort', end);
  try {
    const [[code], compiling] = await Promise.all([
      once(child, 'close'),
      watch(child, { what, log }),
    ]);
    return { code: code ?? -1, time: compiling.time };
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/**
 * A process that leads a group, and all of that.
 * @param {import('node:child_process').ChildProcess} child
 */
function endAll({ pid }) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
