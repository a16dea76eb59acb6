// How much of dist, which src is compiled to, the tests reached: a line for each folder.
import { relative, resolve, sep } from 'node:path';
import { Report } from 'c8';

const MEASURES = ['lines', 'branches', 'functions'];

/** Prints what processes with this folder as `NODE_V8_COVERAGE` have left there. */
export async function printCoverage(tempDirectory) {
  const dist = resolve('dist');
  const report = new Report({
    tempDirectory,
    src: [dist],
    all: true, // also what no process has loaded
    include: ['dist/**'],
    exclude: ['**/*.d.ts', '**/*.d.mts'],
    extension: ['.js', '.mjs'],
    resolve: '',
    mergeAsync: true, // one process after another: at once they want gigabytes
  });
  const map = await report.getCoverageMapFromAllCoverageFiles();
  const folders = { __proto__: null };
  for (const file of map.files()) {
    const [first, ...rest] = relative(dist, file).split(sep);
    const summary = map.fileCoverageFor(file).toSummary();
    for (const name of [rest.length > 0 ? `${first}/` : 'the others', 'all']) {
      folders[name] ??= MEASURES.map(() => ({ total: 0, covered: 0 }));
      for (const [i, measure] of MEASURES.entries()) {
        folders[name][i].total += summary[measure].total;
        folders[name][i].covered += summary[measure].covered;
      }
    }
  }
  const { all, ...others } = folders;
  const row = (name, cells) => name.padEnd(16) + cells.map((cell) => cell.padStart(12)).join('');
  console.log(row('  Coverage, %', MEASURES));
  for (const [name, counts] of [...Object.entries(others).sort(), ['all', all]]) {
    const shares = counts.map(({ covered, total }) => ((100 * covered) / total).toFixed(1));
    console.log(row(`  ${name}`, shares));
  }
}
