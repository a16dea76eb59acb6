// Compiles the addon with cmake-js, incrementally, and looks whether it loads.

import { spawn } from 'node:child_process';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { InstallError } from './errors.mjs';
import { run } from './run.mjs';

/** One file that includes LibTorch's headers takes about so much memory to compile. */
const BYTES_A_JOB = 2.5e9;

/**
 * @typedef {object} BuildOptions
 * @property {string} packageRoot
 * @property {import('./locate.mjs').LibTorch} libtorch
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} log
 * @property {AbortSignal} [signal]
 */

/** @param {string} packageRoot */
export function addonPath(packageRoot) {
  return join(packageRoot, 'build', 'Release', 'fcn_torch.node');
}

/** @param {BuildOptions} options */
export async function buildAddon({ packageRoot, libtorch, env, log, signal }) {
  const build = join(packageRoot, 'build');
  const stampFile = join(build, 'configured.json');
  const configuration = await configureArguments(libtorch, env);
  const stamp = JSON.stringify({ libtorch: { ...libtorch, source: '' }, configuration }, null, 2);
  const description = join(build, 'libtorch.json');

  // Until the build succeeds, what is there is not known to belong to this LibTorch.
  await rm(description, { force: true });
  if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
    // From nothing: a generator cannot be changed in place, and headers unpacked from an archive
    // are older than the objects made with their predecessors.
    await rm(build, { recursive: true, force: true });
    await mkdir(build, { recursive: true });
    log(`Configuring the build against LibTorch ${libtorch.version} (${libtorch.variant})`);
    await cmakeJs(['configure', ...configuration]);
    await writeFile(stampFile, stamp);
  }
  const jobs = parallelJobs(env);
  log(`Building the addon (${jobs === 1 ? '1 job' : `${jobs} jobs`}; minutes when it is new)`);
  await cmakeJs(['build', '--parallel', String(jobs)]);
  await requireLoadable(addonPath(packageRoot), signal);
  await writeFile(description, `${JSON.stringify(libtorch, null, 2)}\n`);

  /** @param {string[]} args */
  async function cmakeJs(args) {
    const code = await runVisibly(
      [cmakeJsProgram(packageRoot), ...args, '--directory', packageRoot, '--log-level', 'warn'],
      { cwd: packageRoot, env: { ...ccacheSettings(packageRoot), ...env }, signal },
    );
    if (code === 0) return;
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
 */
async function configureArguments(libtorch, env) {
  /** CMake's lists are separated by semicolons and its paths by slashes, on every system. */
  const list = (/** @type {string[]} */ ...paths) => paths.join(';').replaceAll('\\', '/');
  const args = [
    `--CDFCN_LIBTORCH_INCLUDE=${list(...libtorch.includeDirs)}`,
    `--CDFCN_LIBTORCH_LIB=${list(libtorch.libDir)}`,
    `--CDFCN_LIBTORCH_RPATH=${list(...libtorch.rpaths)}`,
    `--CDFCN_LIBTORCH_CUDA=${libtorch.variant === 'cpu' ? 'OFF' : 'ON'}`,
  ];
  // cmake-js picks Ninja where there is one, but does not look at CMake's own variable.
  if (env.CMAKE_GENERATOR) args.push('--generator', env.CMAKE_GENERATOR);
  // It insists on g++ or clang++ by name unless it is told the compilers.
  if (env.CC && env.CXX) args.push('--cc', env.CC, '--cxx', env.CXX);
  const launcher = env.CMAKE_CXX_COMPILER_LAUNCHER ?? (await ccache(env));
  if (launcher) args.push(`--CDCMAKE_CXX_COMPILER_LAUNCHER=${launcher}`);
  return args;
}

/**
 * Lets ccache reuse objects that were made with a precompiled header, and in another clone.
 * @param {string} packageRoot
 */
function ccacheSettings(packageRoot) {
  return {
    CCACHE_SLOPPINESS: 'pch_defines,time_macros',
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
 * Loads the addon in a process of its own: a crash there is a message here.
 * @param {string} addon
 * @param {AbortSignal} [signal]
 */
async function requireLoadable(addon, signal) {
  await access(addon).catch((cause) => {
    throw new InstallError(`The build succeeded but left no ${addon}.`, { cause });
  });
  const loaded = await run(process.execPath, ['-e', 'require(process.argv[1])', addon], { signal });
  if (loaded.code === 0) return;
  const reason = loaded.stderr.split('\n').find((line) => /^\w*Error: /.test(line));
  throw new InstallError(
    `The addon was built but does not load: ${reason ?? (loaded.stderr.trim() || 'it crashed')}`,
    { remedies: ['npx fcn-torch doctor says more about the LibTorch it was built against.'] },
  );
}

/**
 * Runs a Node program that writes to this process's terminal.
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<number>} the exit status
 */
function runVisibly(args, { cwd, env, signal }) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, signal, stdio: 'inherit' });
    child.on('error', (error) => fail(signal?.aborted ? signal.reason : error));
    child.on('close', (code) => done(code ?? -1));
  });
}
