// Writes the tables of a GPU, of what run.sh left in a folder: into its section.md, and into docs/benchmarks.md
// between two comments, in place of those before.
//
//   node scripts/gpu/report.mjs [FOLDER]    default: runs/gpu/out
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const BEGIN = '<!-- gpu: begin -->';
const END = '<!-- gpu: end -->';

/** The parts of the benchmark, each a file of figures: what `npm run bench` is asked for. */
export const BENCHES = {
  step: { section: 'step', batch: '32' },
  'predict-1': { section: 'predict', batch: '1' },
  'predict-32': { section: 'predict', batch: '32' },
};

export function readJson(folder, name) {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** All runs of test files, in their order. */
export function readTests(folder) {
  const path = join(folder, 'tests.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Each file's last run, by its name. */
export const lastOf = (runs) => new Map(runs.map((run) => [run.name, run]));

/**
 * The section, which is written as the folder's section.md, and unless the device was simulated into the document.
 * @param {string} folder
 */
export function writeSection(folder) {
  const machine = readJson(folder, 'machine.json');
  if (!machine) throw new Error(`Expected machine.json of scripts/gpu/run.sh in ${folder}`);
  const section = sectionOf(folder, machine);
  writeFileSync(join(folder, 'section.md'), `${section}\n`);
  const hasFigures = Object.keys(BENCHES).some((name) => existsSync(join(folder, `${name}.json`)));
  if (!machine.simulated && hasFigures) replaceIn(DOCUMENT, section);
  return section;
}

function sectionOf(folder, { date, simulated, gpu, driver, memory, cpu, versions }) {
  const benches = Object.keys(BENCHES).map((name) => ({
    name,
    bench: readJson(folder, `${name}.json`),
  }));
  const done = benches.filter(({ bench }) => bench);
  const missing = benches.filter(({ bench }) => !bench).map(({ name }) => name);
  // The second line of a bench's words has the versions, those after the third who was not there.
  const all = { ...versions };
  for (const { bench } of done) Object.assign(all, bench.versions);
  const known = Object.entries(all).map(([name, version]) => `${name} ${version}`);
  const first = done[0]?.bench;
  const lines = [
    ...(simulated ? ['**Simulated: not figures of a GPU.**'] : []),
    `${date}, ${simulated ? 'the simulated device' : `${gpu}, ${memory}, driver ${driver}`}; ${cpu}; ${known.join(', ')}.`,
    ...(first ? [first.about[2]] : []),
    ...new Set(done.flatMap(({ bench }) => bench.about.slice(3))),
    testsIn(folder),
    ...(missing.length > 0 ? [`Not measured: ${missing.join(', ')}.`] : []),
    ...done.flatMap(({ bench }) => Object.values(bench.results).flat().map(tableText)),
  ];
  return lines.join('\n\n');
}

function testsIn(folder) {
  const tests = [...lastOf(readTests(folder)).values()];
  const sum = (name) => tests.reduce((total, test) => total + test[name], 0);
  const failed = tests.filter(({ ok }) => !ok).map(({ name }) => name);
  return (
    `Tests on the device: ${sum('passed')} of ${sum('total')} in ${tests.length} files passed` +
    `${failed.length > 0 ? `; some failed in ${failed.join(', ')}` : ''}.`
  );
}

function tableText({ title, head, rows, compared }) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = [head, head.map(() => '---'), ...rows].map(row).join('\n');
  return [`### ${title}`, table, ...(compared ? [`Agrees: ${compared}.`] : [])].join('\n\n');
}

function replaceIn(path, section) {
  const text = readFileSync(path, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`Expected '${BEGIN}' and '${END}' in ${path}`);
  const before = text.slice(0, begin + BEGIN.length);
  writeFileSync(path, `${before}\n\n${section}\n\n${text.slice(end)}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  console.log(writeSection(argv[2] ?? 'runs/gpu/out'));
}
