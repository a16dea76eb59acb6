/** What the benchmarks share: processes that answer lines, medians and ratios, tables. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** The Python of the peers. */
export const PYTHON = process.env.PYTHON ?? 'python3';

/** To be waited for before each turn: threads of the one before that wait in a loop have given up by then. */
export const quiet = (): Promise<void> => pause(60);

/** A process that answers each line with a line of JSON, in order. */
export class Child {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #lastWords = '';

  constructor(
    readonly name: string,
    command: string,
    args: readonly string[],
    { env = {} }: { /** Beside this process's. */ env?: Record<string, string> } = {},
  ) {
    this.#process = spawn(command, args, { env: { ...process.env, ...env } });
    const { stdin, stdout, stderr } = this.#process as Required<ChildProcess>;
    this.#process.on('error', ({ message }) => {
      this.#lastWords = message;
    });
    // A process that has ended does not read: that it does not answer is the error.
    stdin?.on('error', () => {});
    stderr?.on('data', (data) => {
      this.#lastWords = `${this.#lastWords}${data}`.slice(-4096);
    });
    this.#lines = createInterface({ input: stdout as NodeJS.ReadableStream })[
      Symbol.asyncIterator
    ]();
  }

  /** The answer to a line: text as it is, all else as JSON. */
  async ask<T>(line: unknown): Promise<T> {
    this.#process.stdin?.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
    return await this.answer<T>();
  }

  /** What it says next. */
  async answer<T>(): Promise<T> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.name} did not answer: ${await this.#reason()}`);
    return JSON.parse(value);
  }

  /** The end of its input, at which it ends. */
  end(): void {
    this.#process.stdin?.end();
  }

  /** Its end at once, whatever it does. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  async ended(): Promise<void> {
    this.end();
    const { exitCode, signalCode, pid } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    await new Promise((resolve) => this.#process.once('close', resolve));
  }

  async #reason(): Promise<string> {
    await this.ended();
    const line = this.#lastWords.trim().split('\n').at(-1);
    const { exitCode, signalCode } = this.#process;
    return line || `it ended with ${signalCode ?? exitCode}`;
  }
}

/** The value below which that part of the values lies. */
export function at(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] as number;
}

export function median(values: readonly number[]): number {
  return at(values, 0.5);
}

/** Round by round. */
export function ratiosOf(values: readonly number[], to: readonly number[]): number[] {
  return values.map((value, i) => value / (to[i] as number));
}

/** The median of ratios, and the quartiles around it: two cells of a table. */
export function ratioCells(ratios: readonly number[]): [median: string, quartiles: string] {
  const shown = (part: number) => at(ratios, part).toFixed(2);
  return [shown(0.5), `${shown(0.25)}, ${shown(0.75)}`];
}

/** `AMD EPYC (2), Node v20.20.2` */
export function machine(): string {
  return `${cpus()[0]?.model.trim()} (${cpus().length}), Node ${process.version}`;
}

export function printTable(
  head: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): void {
  printRow(head);
  printRow(head.map(() => '---'));
  for (const row of rows) printRow(row);
}

export function printRow(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
