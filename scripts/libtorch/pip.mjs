// Wheels through pip, which knows the user's mirrors, credentials, proxies and local folders.
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Pip
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} version
 * @property {string} python the version of the Python it runs on
 */

/** The ways to start pip, in order of preference. */
export const PIPS = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']];

// `python -m pip` would run a pip.py in the current folder. The folder itself stays the same, since
// what pip is configured with may be relative to it; and Python's own -I and -P ignore a pip of the
// user's, or are not there before 3.11.
const MODULE = [
  'import os, sys',
  "sys.path[:] = [p for p in sys.path if p not in ('', '.', os.getcwd())]",
  'import runpy',
  "runpy.run_module('pip', run_name='__main__', alter_sys=True)",
].join('\n');

/** @param {readonly string[]} args */
function withoutCurrentFolder(args) {
  return args.join(' ') === '-m pip' ? ['-c', MODULE] : args;
}

/**
 * The first pip that answers.
 * @param {readonly (readonly string[])[]} [candidates]
 * @returns {Promise<Pip | undefined>}
 */
export async function findPip(candidates = PIPS) {
  for (const [command, ...given] of candidates) {
    const args = withoutCurrentFolder(given);
    const answer = await run(command, [...args, '--version']);
    const [, version, python = ''] =
      answer.stdout.match(/^pip (\S+).*?(?:\(python (\S+)\))?$/m) ?? [];
    if (answer.code === 0 && version) return { command, args, version, python };
  }
  return undefined;
}

/**
 * Downloads one wheel, without its dependencies, into a new folder of `directory`.
 * @param {Pip} pip
 * @param {string} requirement such as torch==2.13.0+cpu
 * @param {string} directory
 * @param {object} [options]
 * @param {string} [options.extraIndex] asked beside the user's own indexes
 * @param {string} [options.python] asks for the wheel of this Python version instead of pip's own
 * @param {AbortSignal} [options.signal]
 * @param {boolean} [options.progress] shows pip's own progress bar, on a terminal
 * @returns {Promise<string>} the wheel's path
 */
export async function pipDownload(pip, requirement, directory, options = {}) {
  const { extraIndex, python, signal, progress = false } = options;
  // A folder of its own, so that the one file in it is the answer.
  const target = await mkdtemp(join(directory, 'pip-'));
  const args = [...pip.args, 'download', '--no-deps', '--only-binary=:all:', '--retries', '0'];
  args.push('--disable-pip-version-check', '--no-cache-dir', '--dest', target);
  if (python) args.push('--python-version', python);
  if (extraIndex) args.push('--extra-index-url', extraIndex);
  const echo = progress && Boolean(process.stdout.isTTY);
  const result = await run(pip.command, [...args, requirement], { signal, echo });
  if (result.code !== 0) throw new Error(pipReason(result.stderr));
  const wheel = (await readdir(target)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip reported success but left no wheel');
  return join(target, wheel);
}

/**
 * pip's last error line is the conclusion; those before it are how it came there. After an error
 * that it did not foresee it prints a traceback instead, which ends with the reason.
 * @param {string} stderr
 */
function pipReason(stderr) {
  const lines = stderr.trim().split('\n');
  const error =
    lines.findLast((line) => /^ERROR: (?!Exception:)/.test(line)) ??
    lines.findLast((line) => /^\S/.test(line) && !/^(WARNING|\[notice\])/.test(line));
  return error ? error.replace(/^ERROR: /, '') : 'pip failed without a message';
}
