// How far a compile is, read from what the build tool prints.
import { createInterface } from 'node:readline';
import { progressLine } from './progress.mjs';

/** A compile is silent for minutes where nobody says that it goes on. */
const EVERY_MS = 10_000;

export class Compiling {
  #now;
  #began;
  #counts = '';

  /** @param {() => number} [now] in milliseconds */
  constructor(now = Date.now) {
    this.#now = now;
    this.#began = now();
  }

  /**
   * Takes a line of the build tool's.
   * @param {string} line
   * @returns {boolean} whether it says how far the build is, and nothing else
   */
  take(line) {
    // Ninja's `[34/100] Building CXX ...` and Make's `[ 34%] Building CXX ...`.
    const [, done, total, percent] = line.match(/^\[\s*(?:(\d+)\/(\d+)|(\d+)%)\] /) ?? [];
    if (done === undefined && percent === undefined) return false;
    this.#counts = percent === undefined ? `, ${done} of ${total} steps` : `, ${percent}%`;
    return true;
  }

  get time() {
    const seconds = Math.floor((this.#now() - this.#began) / 1000);
    const minutes = Math.floor(seconds / 60);
    return `${minutes > 0 ? `${minutes} min ` : ''}${seconds % 60} s`;
  }

  toString() {
    return `compiling${this.#counts}, ${this.time}`;
  }
}

/**
 * Passes on what a build prints, apart from its progress. That is one line which changes on a
 * terminal, and a line now and then elsewhere (npm's log, CI).
 * @param {import('node:child_process').ChildProcess} child with pipes
 * @param {object} options
 * @param {(line: string) => void} options.log
 * @param {NodeJS.WriteStream} [options.stdout]
 * @param {NodeJS.WriteStream} [options.stderr]
 * @param {number} [options.everyMs]
 * @returns {Promise<Compiling>} when the child has nothing more to say
 */
export async function watch(child, options) {
  const { log, stdout = process.stdout, stderr = process.stderr, everyMs = EVERY_MS } = options;
  const compiling = new Compiling();
  const line = stderr.isTTY ? progressLine(() => `fcn-torch: ${compiling}`, stderr) : undefined;
  const timer = line ? undefined : setInterval(() => log(String(compiling)), everyMs);

  /**
   * @param {import('node:stream').Readable | null} from
   * @param {NodeJS.WriteStream} to
   */
  async function pass(from, to) {
    if (from === null) return;
    for await (const text of createInterface({ input: from })) {
      if (compiling.take(text)) continue;
      line?.clear();
      to.write(`${text}\n`);
    }
  }

  try {
    await Promise.all([pass(child.stdout, stdout), pass(child.stderr, stderr)]);
  } finally {
    clearInterval(timer);
    line?.stop();
  }
  return compiling;
}
