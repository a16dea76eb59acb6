import { type ExecFileOptions, execFile } from 'node:child_process';
import { join } from 'node:path';

export const cli = join(__dirname, '..', '..', 'dist', 'cli', 'main.js');

export interface Outcome {
  /** The exit status; the signal's name where one ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `fcn-torch` to its end. */
export function run(args: readonly string[], options: ExecFileOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
      const code = error ? (error.signal ?? error.code ?? `${error}`) : 0;
      resolve({ code, stdout: `${stdout}`, stderr: `${stderr}` });
    });
  });
}
