/** Runs scripts in a Node of their own, to see how it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { HANGING } from '../until';

const ROOT = join(__dirname, '..', '..');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
}

/**
 * Runs a script that has `torch`, `slow()`, a job of some tenths of a second, and `worker(source)`, a
 * thread whose source has `torch` and `parentPort`.
 */
export function run(script: string, ...flags: string[]): Promise<Ended> {
  const prelude = `
    const torch = require('fcn-torch');
    const { isMainThread, parentPort, Worker } = require('node:worker_threads');
    const slowNet = new torch.nn.Sequential(
      new torch.nn.Conv2d(3, 16, 5, { padding: 2 }), new torch.nn.Conv2d(16, 16, 5, { padding: 2 }));
    const slowInput = torch.rand([1, 3, 300, 300]);
    const slow = () => torch.noGrad(() => slowNet.forwardAsync(slowInput));
    const worker = (source) =>
      new Worker(\`const torch = require('fcn-torch');
        const { parentPort } = require('node:worker_threads');\` + source, { eval: true });
    const once = (emitter, event) => new Promise((resolve) => emitter.once(event, resolve));
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));`;
  const body = `${prelude}\n(async () => {${script}})();`;
  const child = spawn(process.execPath, [...flags, '-e', body], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    timeout: HANGING,
  });
  const ended: Ended = { code: null, signal: null, output: '', errors: '' };
  child.stdout.on('data', (text) => (ended.output += text));
  child.stderr.on('data', (text) => (ended.errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(Object.assign(ended, { code, signal })));
  });
}

/** Whether it ended by itself with this status, and not by a signal as in a crash. */
export function endedWith({ code, signal, errors }: Ended, expected: number, what?: string): void {
  assert.equal({ signal, code }, { signal: null, code: expected }, `${what ?? ''}\n${errors}`);
}
