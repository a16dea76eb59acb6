// Unpacks from a wheel (a zip) only what compiling, linking and loading need.
// CMake reads zips, and it is needed for the build anyway.
import { readFile, statfs } from 'node:fs/promises';
import { basename, isAbsolute, join, posix } from 'node:path';
import { MachineError } from './errors.mjs';
import { sha256 } from './hash.mjs';
import { run } from './run.mjs';

/** Directories wanted whole, given to CMake by name: the include tree has ten thousand files. */
const WHOLE = /^(torch\/include|torch\.libs|torch\/\.dylibs|[^/]+\.dist-info)\//;
/** Files wanted one by one, so that their neighbours can be left out. */
const SINGLE = /^(torch\/version\.py|torch\/lib\/[^/]+|nvidia\/[^/]+\/lib\/[^/]+)$/;
/** Python's own bindings, libraries of PyTorch's tests, and code for GPU linkers. */
const TESTS = 'torchbind_test|backend_with_compiler|jitbackend_test|aoti_custom_ops';
const UNWANTED = new RegExp(`^torch/lib/(lib)?(torch_python|shm|${TESTS})\\.|\\.(a|bc)$`);

/** With less free than this, a damaged file is the disk's fault. */
const FULL_BYTES = 1e6;

/**
 * @param {string} wheel
 * @param {string} directory
 * @param {AbortSignal} [signal]
 */
export async function unpackWheel(wheel, directory, signal) {
  const members = (await cmakeTar(['tf', wheel], directory, signal)).split(/\r?\n/).filter(Boolean);
  for (const name of members) {
    if (isAbsolute(name) || posix.normalize(name).startsWith('..')) {
      throw new Error(`${basename(wheel)} has a member outside of itself: ${name}`);
    }
  }
  const wanted = members.filter(
    (name) => WHOLE.test(name) || (SINGLE.test(name) && !UNWANTED.test(name)),
  );
  // CMake takes a directory for everything below it.
  const names = new Set(wanted.map((name) => name.match(WHOLE)?.[1] ?? name));
  if (names.size === 0) throw new Error(`${basename(wheel)} holds nothing of LibTorch`);
  await cmakeTar(['xf', wheel, '--', ...names], directory, signal);
  await requireIntact(wheel, wanted, directory, signal);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {AbortSignal} [signal]
 */
async function cmakeTar(args, cwd, signal) {
  const result = await run('cmake', ['-E', 'tar', ...args], { cwd, signal });
  if (result.missing) {
    throw new MachineError('CMake is needed to unpack and build, but there is none on PATH.', {
      remedies: ['Install CMake 3.18 or later (cmake.org, or your package manager).'],
    });
  }
  if (result.code !== 0) {
    throw new Error(`unpacking failed: ${result.stderr.trim() || `exit status ${result.code}`}`);
  }
  return result.stdout;
}

/**
 * Compares what came out with the wheel's own list of files and hashes. CMake (3.25) exits with 0
 * when an entry's data is damaged, and also when the disk is full: the file then has its size, but
 * not its content.
 * @param {string} wheel
 * @param {readonly string[]} wanted
 * @param {string} directory
 * @param {AbortSignal} [signal]
 */
async function requireIntact(wheel, wanted, directory, signal) {
  const record = wanted.find((name) => name.endsWith('.dist-info/RECORD'));
  if (record === undefined) throw new Error(`${basename(wheel)} has no RECORD of its files`);
  const lines = (await readFile(join(directory, record), 'utf8')).split(/\r?\n/);
  // "path,sha256=hash,size": no path that is wanted here holds a comma.
  const hashes = new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(',', 2))));
  for (const name of wanted) {
    if (name === record || name.endsWith('/')) continue;
    const found = await sha256(join(directory, name), signal).catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (found && hashes.get(name) === `sha256=${found.toString('base64url')}`) continue;
    await requireFreeSpace(directory);
    throw new Error(`unpacking ${basename(wheel)} left ${name} damaged`);
  }
}

/** @param {string} directory */
async function requireFreeSpace(directory) {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < FULL_BYTES) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
}
