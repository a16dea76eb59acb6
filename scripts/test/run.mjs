// Runs the tests, each file in a process of its own and several at a time: `npm test`.
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, constants, tmpdir, totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pool } from '../pool.mjs';
import { buildDevice, deviceEnvironment, deviceProblem, runsOf } from './device.mjs';

const USAGE = `Usage: npm test -- [WORD ...] [options]

Runs test/**/*.test.ts, each file in a process of its own and several at a time.
With words, only the files whose path has every one of them: \`npm test -- nn/ conv2d\`. Some run a second
time on a device, a simulated one where there is no other; \`on a device\` is part of their name then.

  --list            print the files, in the order in which they start, and run nothing
  --jobs N          run N files at a time (default: one a processor core, as far as there is memory)
  --time-limit S    end a file that takes longer than S seconds (default: 1800)
  --coverage        say how much of the code the tests reached
  --save-seconds    save what each file took in scripts/test/seconds.json: the longest start first
  --dir DIR         look for files in DIR (default: test)
  --help            print this`;

const SECONDS = 'scripts/test/seconds.json';
/** Bytes; the largest files take as much at their peak. */
const MEMORY_OF_A_FILE = 2 ** 31;
const CORES = availableParallelism();

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { words, ...options } = readArguments();
const seconds = JSON.parse(readFileSync(SECONDS, 'utf8'));
/** A file that is not known yet may be long. */
const secondsOf = ({ name }) => seconds[name] ?? Number.MAX_VALUE;
let runs = readdirSync(options.dir, { recursive: true, encoding: 'utf8' })
  .map((path) => `${basename(options.dir)}/${path.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap(runsOf)
  .filter(({ name }) => words.every((word) => name.includes(word)))
  .sort((a, b) => secondsOf(b) - secondsOf(a) || (a.name < b.name ? -1 : 1));
if (runs.length === 0) fail(`No test file in ${options.dir} has in its path: ${words.join(' ')}`);
if (options.list) {
  console.log(runs.map(({ name }) => name).join('\n'));
  process.exit();
}
if (runs.some(({ onDevice }) => onDevice)) {
  const problem = deviceProblem();
  if (problem) {
    console.log(`skipped on a device: ${problem}`);
    runs = runs.filter(({ onDevice }) => !onDevice);
  } else {
    await buildDevice().catch(({ message }) => {
      console.error(message);
      process.exit(1);
    });
  }
}

const work = mkdtempSync(join(tmpdir(), 'fcn-torch-tests-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(128 + constants.signals[signal]);
  });
}

const start = performance.now();
const results = [];
await pool(runs, options.jobs, async (each) => {
  const result = await run(each);
  results.push(result);
  report(result);
});
if (options.coverage) {
  const { printCoverage } = await import('./coverage.mjs');
  await printCoverage(join(work, 'coverage'));
}
summarize();

/** Runs a file to its end. `failure` says what was wrong, if anything was. */
function run({ file, name, onDevice }) {
  const log = join(work, name.replaceAll('/', '-'));
  const output = openSync(log, 'w'); // both streams, in their order, also of a process that crashes
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', 'tsx/cjs', join(dirname(options.dir), file)],
    {
      env: { ...environment(), ...(onDevice && deviceEnvironment()) },
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32', // a group of its own, to be ended with all it started
    },
  );
  closeSync(output);
  running.add(child);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
  }, 1000 * options.timeLimit);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      const text = readFileSync(log, 'utf8');
      const counts = countsOf(text);
      const { total, passed } = counts;
      let failure;
      if (isLate) failure = `took longer than ${options.timeLimit} s`;
      else if (signal) failure = `was ended by ${signal}`;
      else if (total === undefined) failure = `ended with status ${code} before all its tests had`;
      else if (passed < total) failure = `${total - passed} of ${total} tests failed`;
      else if (code !== 0) failure = `ended with status ${code} after its tests`;
      resolve({ name, text, failure, seconds: (performance.now() - began) / 1000, ...counts });
    });
  });
}

/** The environment of files that run beside others. */
function environment() {
  const { FORCE_COLOR: _, ...env } = process.env;
  // Threads of LibTorch's that wait would spin for a while, on a core that another file can use.
  env.OMP_WAIT_POLICY ??= 'passive';
  // Two at least: tests are to meet them.
  env.OMP_NUM_THREADS ??= `${Math.min(CORES, Math.max(2, Math.floor(CORES / options.jobs)))}`;
  if (options.coverage) env.NODE_V8_COVERAGE = join(work, 'coverage');
  return env;
}

/** What uvu says at the end of a file. */
function countsOf(text) {
  const found = [
    ...text.matchAll(/^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)$/gm),
  ];
  const [, total, passed, skipped] = found.at(-1)?.map(Number) ?? [];
  return { total, passed, skipped };
}

/** Ends a file with all the processes that it has started. */
function end(child) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', child.pid, '/t', '/f']);
  } else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {} // it has just ended
  }
}

/** A line for a file, and all that it printed if it failed. */
function report({ name, text, failure, seconds, total }) {
  const line = [
    `${results.length}/${runs.length}`.padStart(8),
    `${seconds.toFixed(1)} s`.padStart(9),
    failure ? `FAIL ${name}: ${failure}` : `${name} (${total})`,
  ].join('  ');
  const skipped = [...text.matchAll(/^skipped\b.*/gm)].map(([it]) => ' '.repeat(21) + it);
  console.log([line, ...(failure ? [text] : skipped)].join('\n'));
}

/** Ends as uvu does. A file that failed otherwise than by its tests counts as a test that failed. */
function summarize() {
  const failed = results.filter(({ failure }) => failure);
  if (failed.length > 0) console.log();
  for (const { name, failure } of failed) console.log(`  FAIL  ${name}: ${failure}`);
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  const isOdd = ({ failure, total, passed }) => failure && total === passed;
  console.log(`
  Total:     ${sum((result) => (result.total ?? 0) + (isOdd(result) ? 1 : 0))}
  Passed:    ${sum(({ passed = 0 }) => passed)}
  Skipped:   ${sum(({ skipped = 0 }) => skipped)}
  Duration:  ${((performance.now() - start) / 1000).toFixed(1)} s, ${options.jobs} files at a time
`);
  if (options.saveSeconds) {
    const now = results.map((result) => [result.name, Math.ceil(result.seconds)]);
    const before = words.length > 0 ? Object.entries(seconds) : [];
    const table = Object.fromEntries([...before, ...now].sort());
    writeFileSync(SECONDS, `${JSON.stringify(table, null, 2)}\n`);
  }
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function readArguments() {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.MAX_VALUE);
  const fitting = Math.max(1, Math.floor(memory / MEMORY_OF_A_FILE));
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        jobs: { type: 'string', default: `${Math.min(CORES, fitting)}` },
        'time-limit': { type: 'string', default: '1800' },
        coverage: { type: 'boolean' },
        'save-seconds': { type: 'boolean' },
        dir: { type: 'string', default: 'test' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    fail(error.message);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit();
  }
  const jobs = Number(values.jobs);
  const timeLimit = Number(values['time-limit']);
  if (!Number.isInteger(jobs) || jobs < 1)
    fail(`--jobs takes a whole number from 1, not ${values.jobs}`);
  if (!(timeLimit > 0)) fail(`--time-limit takes seconds above 0, not ${values['time-limit']}`);
  return { ...values, saveSeconds: values['save-seconds'], jobs, timeLimit, words: positionals };
}

function fail(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}
