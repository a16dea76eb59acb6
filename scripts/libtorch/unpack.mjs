// Unpacks from a wheel (a zip) only what compiling, linking and loading need.
// CMake reads zips, and it is needed for the build anyway.
import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, posix } from 'node:path';
import { MachineError } from './errors.mjs';
import { run } from './run.mjs';

/** Directories wanted whole, given to CMake by name: the include tree has ten thousand files. */
const WHOLE = /^(torch\/include|torch\.libs|torch\/\.dylibs|[^/]+\.dist-info)\//;
/** Files wanted one by one, so that their neighbours can be left out. */
const SINGLE = /^(torch\/version\.py|torch\/lib\/[^/]+|nvidia\/[^/]+\/lib\/[^/]+)$/;
/** Python's own bindings, libraries of PyTorch's tests, and code for GPU linkers. */
const TESTS = 'torchbind_test|backend_with_compiler|jitbackend_test|aoti_custom_ops';
const UNWANTED = new RegExp(`^torch/lib/(lib)?(torch_python|shm|${TESTS})\\.|\\.(a|bc)$`);

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
  const names = new Set();
  for (const name of members) {
    const whole = name.match(WHOLE)?.[1];
    if (whole !== undefined) names.add(whole);
    else if (SINGLE.test(name) && !UNWANTED.test(name)) names.add(name);
  }
  if (names.size === 0) throw new Error(`${basename(wheel)} holds nothing of LibTorch`);
  await cmakeTar(['xf', wheel, '--', ...names], directory, signal);
  await requireComplete(wheel, members, names, directory);
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
  // CMake 3.25 exits with 0 although an entry's data was damaged, and says so on stderr only.
  if (result.code !== 0 || /error/i.test(result.stderr)) {
    throw new Error(`unpacking failed: ${result.stderr.trim() || `exit status ${result.code}`}`);
  }
  return result.stdout;
}

/**
 * Compares what came out with the wheel's own list of files and sizes.
 * @param {string} wheel
 * @param {readonly string[]} members
 * @param {Set<string>} names
 * @param {string} directory
 */
async function requireComplete(wheel, members, names, directory) {
  const record = members.find((name) => name.endsWith('.dist-info/RECORD'));
  if (record === undefined) throw new Error(`${basename(wheel)} has no RECORD of its files`);
  const lines = (await readFile(join(directory, record), 'utf8')).split(/\r?\n/);
  for (const line of lines) {
    // "path,sha256=...,size"; the RECORD itself has neither, and no path here holds a comma.
    const [name = '', , size] = line.split(',');
    if (!size || !(names.has(name) || names.has(name.match(WHOLE)?.[1] ?? ''))) continue;
    const found = await stat(join(directory, name)).catch(() => undefined);
    if (found?.size !== Number(size)) {
      throw new Error(
        `unpacking ${basename(wheel)} left ${name} with ${found?.size ?? 'no'} bytes` +
          ` instead of ${size}`,
      );
    }
  }
}
