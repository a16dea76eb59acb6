// How far a compile is, read from what the build tool prints.
import { createInterface } from 'node:readline';
import { progressLine } from './progress.mjs';

/** A compile is silent for minutes where nobody says that it goes on. */
const EVERY_MS = 10_000;

export class Compiling {
  #what;
  #now;
  #began;
  #counts = '';

  /**
   * @param {string} [what] the step of the build
   * @param {() => number} [now] in milliseconds
   */
  constructor(what = 'compiling', now = Date.now) {
    this.#what = what;
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
    return `${this.#what}${this.#counts}, ${this.time}`;
  }
}

/**
 * Passes on what a build prints, apart from its progress. That is one line which changes on a
 * terminal, and a line now and then elsewhere (npm's log, CI).
 * @param {import('node:child_process').ChildProcess} child with pipes
 * @param {object} options
 * @param {string} [options.what] the step of the build
 * @param {(line: string) => void} options.log
 * @param {NodeJS.WriteStream} [options.stdout]
 * @param {NodeJS.WriteStream} [options.stderr]
 * @param {number} [options.everyMs]
 * @returns {Promise<Compiling>} when the child has nothing more to say
 */
export async function watch(child, options) {
  const { what, log, everyMs = EVERY_MS } = options;
  const { stdout = process.stdout, stderr = process.stderr } = options;
  const compiling = new Compiling(what);
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
