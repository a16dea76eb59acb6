// Child processes: output collected as text, no shell in between.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunResult
 * @property {number} code the exit status; -1 when a signal ended it
 * @property {boolean} missing there is no such command
 * @property {string} stdout
 * @property {string} stderr
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] ends the child
 * @property {boolean} [echo] lets the child write to the terminal itself instead of `stdout`
 * @property {string} [input]
 */

/**
 * Runs a command to its end. Only an abort or a failure to start for another reason than a missing
 * command rejects; a bad exit status is the caller's to judge.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd, env, signal, echo = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      signal,
      windowsHide: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', echo ? 'inherit' : 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (signal?.aborted) reject(signal.reason);
      // Also where a folder of PATH may not be entered, and no other has it.
      else if (error.code === 'ENOENT' || error.code === 'EACCES')
        resolve({ code: -1, missing: true, stdout, stderr });
      else reject(error);
    });
    child.on('close', (code) => resolve({ code: code ?? -1, missing: false, stdout, stderr }));
    // A child that ends before it has read everything is no error of its own.
    child.stdin?.on('error', () => {}).end(input);
  });
}
