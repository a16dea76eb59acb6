// Proves that the tests on the simulated device find faults: `npm run test:planted`. Each fault of
// faults.mjs is put into a copy of the repository, which is built, and in which tests are run that are to
// fail and to say why.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deviceProblem } from './device.mjs';
import { FAULTS } from './faults.mjs';

/** @typedef {import('./faults.mjs').Fault} Fault */
/** @typedef {{ code: number | null, output: string, seconds: number }} Ended */

const USAGE = `Usage: npm run test:planted -- [options]

Puts faults into a copy of the repository, one after another, and runs tests there that are to find them.
The copy, build/planted, stays: the next time only what changed is compiled.

  --list        print the faults, and whether the sources are still such that they can be planted
  --only NAME   plant this fault; may be given several times
  --help        print this

Ends with status 1 if a fault was not found, and with 2 if that could not be tried.`;

/** What is in the copy besides the repository's files. */
const MADE = ['build', 'dist', 'node_modules', 'runs'];
const COPY = 'build/planted';
/** Seconds for a test file: a fault may well make one hang. */
const TIME_LIMIT = 900;

/** How what these folders have in them is built. */
const BUILDS = {
  native: [process.execPath, 'scripts/install.mjs', '--build'],
  src: ['npm', 'run', '--silent', 'build:ts'],
};

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
delete process.env.FCN_TEST_DEVICE; // the simulated one it is
/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exit(128 + constants.signals[signal]);
  });
}
/** The folders of the copy that are not built as they are. */
const stale = new Set(Object.keys(BUILDS));
try {
  const { list, only } = readArguments();
  const faults = only ? only.map(faultNamed) : FAULTS;
  faults.forEach(expectPlantable);
  if (list) for (const { name, file, what } of faults) console.log(`${name}: ${file}: ${what}`);
  else await plantAll(faults);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** @param {readonly Fault[]} faults */
async function plantAll(faults) {
  const problem = deviceProblem();
  if (problem) throw new Error(`Expected a simulated device but ${problem}`);
  updateCopy();
  await expectSound(faults);
  const rows = [];
  try {
    for (const [i, fault] of faults.entries()) {
      say(`${i + 1}/${faults.length} ${fault.name}: ${fault.what}`);
      rows.push({ fault: fault.name, ...(await plant(fault)) });
    }
  } finally {
    printTable(rows);
  }
  const missed = rows.filter(({ isFound }) => !isFound);
  console.log(`\n${rows.length - missed.length} of ${rows.length} faults were found`);
  if (missed.length > 0) process.exitCode = 1;
}

/** Without a fault the tests pass. */
async function expectSound(faults) {
  say('without a fault');
  await build();
  for (const words of new Set(faults.map(({ tests }) => tests.join(' ')))) {
    const { code, output, seconds } = await runTests(words.split(' '));
    if (code !== 0) throw new Error(`${output}\nExpected ${words} to pass without a fault`);
    say(`  ${words} passed, ${seconds.toFixed(0)} s`);
  }
}

/**
 * @param {Fault} fault
 * @returns {Promise<{ isFound: boolean, 'found by': string, evidence: string }>}
 */
async function plant({ file, find, replace, tests, evidence }) {
  const path = join(COPY, file);
  const sound = readFileSync(path, 'utf8');
  write(
    file,
    sound.replace(find, () => replace),
  );
  try {
    await build();
    const { code, output, seconds } = await runTests(tests);
    // Another status says that there were no tests, or that they could not be run.
    if (code !== 0 && code !== 1) throw new Error(`${output}\nExpected ${tests.join(' ')} to run`);
    const found = code === 1 && foundIn(output, evidence);
    if (found) {
      say(`  found, ${seconds.toFixed(0)} s: ${found.evidence}`);
      return { isFound: true, ...found };
    }
    const instead = code === 0 ? 'they pass' : 'they fail otherwise';
    if (code === 1) console.log(output);
    say(`  NOT FOUND by ${tests.join(' ')}, ${seconds.toFixed(0)} s: ${instead}`);
    return { isFound: false, 'found by': 'NOT FOUND', evidence: instead };
  } finally {
    write(file, sound); // built with the next
  }
}

/** Makes the files of the copy those of the working tree; what is as it was keeps its time. */
function updateCopy() {
  const listed = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (listed.status !== 0) throw new Error(`Expected a clone of the repository: ${listed.stderr}`);
  const files = new Set(listed.stdout.split('\0').filter((file) => file && existsSync(file)));
  mkdirSync(COPY, { recursive: true });
  for (const file of filesOfCopy()) {
    if (!files.has(file)) rmSync(join(COPY, file));
  }
  for (const file of files) {
    const target = join(COPY, file);
    if (existsSync(target) && readFileSync(target).equals(readFileSync(file))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  if (!existsSync(join(COPY, 'node_modules'))) {
    symlinkSync('../../node_modules', join(COPY, 'node_modules'));
  }
}

/** Those that are there, without what was made in it. */
function filesOfCopy() {
  return readdirSync(COPY, { withFileTypes: true })
    .filter(({ name }) => !MADE.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(COPY, entry.name), { recursive: true, withFileTypes: true })
        : [entry],
    )
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(COPY, join(entry.parentPath, entry.name)));
}

/**
 * @param {string} file a source of the copy
 * @param {string} text
 */
function write(file, text) {
  writeFileSync(join(COPY, file), text);
  stale.add(folderOf(file));
}

/** Builds what is stale in the copy. */
async function build() {
  for (const folder of stale) {
    const { code, output, seconds } = await run(BUILDS[folder]);
    if (code !== 0) throw new Error(`${output}\nExpected ${folder} to compile in ${COPY}`);
    say(`  built ${folder}, ${seconds.toFixed(0)} s`);
    stale.delete(folder);
  }
}

/**
 * @param {string[]} words
 * @returns {Promise<Ended>}
 */
function runTests(words) {
  const limit = ['--time-limit', `${TIME_LIMIT}`];
  return run([process.execPath, 'scripts/test/run.mjs', ...words, ...limit]);
}

/**
 * Runs a program in the copy to its end.
 * @param {string[]} command
 * @returns {Promise<Ended>}
 */
function run([program, ...args]) {
  const begin = performance.now();
  const started = spawn(program, args, { cwd: COPY, stdio: ['ignore', 'pipe', 'pipe'] });
  child = started;
  let output = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('close', (code) => {
      child = undefined;
      resolve({ code, output, seconds: (performance.now() - begin) / 1000 });
    });
  });
}

/** Where the text that the fault replaces is there once. */
function expectPlantable({ name, file, find, replace }) {
  const count = existsSync(file) ? readFileSync(file, 'utf8').split(find).length - 1 : 0;
  const wanted = `Expected in ${file}, for the fault ${name} of scripts/test/faults.mjs,`;
  if (count !== 1) throw new Error(`${wanted} once and not ${count} times:\n${find}`);
  if (find === replace) throw new Error(`${wanted} another text`);
  if (!(folderOf(file) in BUILDS)) throw new Error(`${wanted} a file of native/ or src/`);
}

/** @param {string} file */
function folderOf(file) {
  return file.slice(0, file.indexOf('/'));
}

/** @param {string} name */
function faultNamed(name) {
  const fault = FAULTS.find((each) => each.name === name);
  if (fault) return fault;
  throw new Error(`Expected for --only one of ${FAULTS.map((each) => each.name).join(', ')}`);
}

/**
 * The line of the output in which the evidence ends, and the test whose failure has it in it, or else what
 * became of the file.
 * @param {string} output
 * @param {RegExp} evidence
 */
function foundIn(output, evidence) {
  const match = output.match(evidence);
  if (!match) return undefined;
  const upTo = output.slice(0, output.indexOf('\n', match.index + match[0].length));
  const test = [...upTo.matchAll(/^ *FAIL +"(.*)"$/gm)].at(-1)?.[1];
  const [, file, end] = output.match(/^ {2}FAIL {2}(\S+).*?: (.*)$/m) ?? [];
  const line = upTo.slice(upTo.lastIndexOf('\n')).replaceAll('·', ' ').trim();
  return { 'found by': `${file}: ${test ?? end}`, evidence: line };
}

/** @param {Record<string, unknown>[]} rows */
function printTable(rows) {
  const columns = ['fault', 'found by', 'evidence'];
  const table = [columns, ...rows.map((row) => columns.map((column) => `${row[column]}`))];
  const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i].length)));
  console.log();
  for (const row of table) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** A line with the time, for who watches. */
function say(/** @type {string} */ line) {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

function readArguments() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        list: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit();
  }
  return values;
}
