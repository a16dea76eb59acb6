// The addon as a file: where it is, how it finds LibTorch, whether it loads.
import { copyFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { run } from './run.mjs';

/** Beside an addon that may be anywhere: a link to LibTorch's libraries, which its RPATH names. */
const LINK = 'libtorch';

/**
 * Copies an addon, and what a CUDA build has beside it (native/core/cuda/graph.h).
 * @param {string} from
 * @param {string} to
 */
export async function copyAddon(from, to) {
  await copyFile(from, to);
  const [graphs, target] = [from, to].map((path) => join(dirname(path), 'fcn_torch_cuda.so'));
  await copyFile(graphs, target).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** @param {string} packageRoot */
export function addonPath(packageRoot) {
  return join(packageRoot, 'build', 'Release', 'fcn_torch.node');
}

/**
 * RPATHs that hold on another machine, for an addon with a link beside it. The others are found from
 * LibTorch's libraries, as wheels put them into one folder on every machine.
 * @param {Pick<import('./locate.mjs').LibTorch, 'libDir' | 'rpaths'>} libtorch
 * @param {NodeJS.Platform} [platform]
 */
export function relativeRpaths({ libDir, rpaths }, platform = process.platform) {
  const origin = platform === 'darwin' ? '@loader_path' : '$ORIGIN';
  // Not path.join: it takes `libtorch/..` for nothing, but `libtorch` is a link.
  return rpaths.map((path) => [origin, LINK, relative(libDir, path)].filter(Boolean).join('/'));
}

/**
 * Makes that link. Windows has no RPATH: there src/addon/load.ts puts LibTorch on PATH.
 * @param {string} addon
 * @param {string} libDir
 */
export async function linkLibTorch(addon, libDir) {
  if (process.platform === 'win32') return;
  const link = join(dirname(addon), LINK);
  await rm(link, { force: true });
  await symlink(libDir, link);
}

/**
 * Writes libtorch.json, by which the package knows what its addon runs on. The last step: until it
 * is there, the addon is not known to belong to any LibTorch.
 * @param {string} build the folder `build`
 * @param {import('./locate.mjs').LibTorch} libtorch
 * @param {'compiled' | 'prebuilt'} addon
 */
export async function writeDescription(build, libtorch, addon) {
  const file = join(build, 'libtorch.json');
  await writeFile(file, `${JSON.stringify({ ...libtorch, addon }, null, 2)}\n`);
}

/** All symbols at once: one that is missing would otherwise end the process that first calls it. */
const LOAD = `
  const addon = { exports: {} };
  process.dlopen(addon, process.argv[1], require('node:os').constants.dlopen.RTLD_NOW);
  addon.exports.open();`;

/**
 * Why an addon does not load; undefined where it does. It is loaded in a process of its own: a crash
 * there is a sentence here.
 * @param {string} addon
 * @param {Pick<import('./locate.mjs').LibTorch, 'libDir'>} libtorch
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal }} [options]
 * @returns {Promise<string | undefined>}
 */
export async function loadProblem(addon, { libDir }, { env = process.env, signal } = {}) {
  const path = `${libDir}${delimiter}${env.PATH ?? ''}`;
  const loaded = await run(process.execPath, ['-e', LOAD, addon], {
    env: process.platform === 'win32' ? { ...env, PATH: path } : env,
    signal,
  });
  if (loaded.code === 0) return undefined;
  const error = loaded.stderr.split('\n').find((line) => /^\w*Error: /.test(line));
  return error?.replace(/^\w*Error: /, '') ?? (loaded.stderr.trim() || 'it ends the process');
}
