// The formatters, linters and type checks of TypeScript and C++, by one command: `npm run check`;
// `npm run format` (--fix) mends what can be mended; `npm run check -- --all` lints all of C++, and not
// only what has changed since.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { testCore } from '../native/test.mjs';
import { pool } from '../pool.mjs';
import { BUILT, commandsByFile } from './commands.mjs';
import { changedSources, cppFiles, saveLinted, sourceFiles } from './linted.mjs';
import { checkOneDefinition } from './odr.mjs';

const execute = promisify(execFile);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const fix = process.argv.includes('--fix');
const all = process.argv.includes('--all');
const bin = (name) => join('node_modules', '.bin', name);

const checks = [
  ['biome (TypeScript: format, lint)', bin('biome'), ['check', ...(fix ? ['--write'] : [])]],
  ['layers (which imports there may be in src)', process.execPath, ['scripts/check/layers.mjs']],
  ['tsc (src)', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['tsc (tests and examples)', bin('tsc'), ['-p', 'test/tsconfig.json']],
  ['publint (the package as it would be published)', bin('publint'), ['run', '--strict']],
  ['operators (generated from LibTorch)', bin('tsx'), ['scripts/operators/generate.ts', '--check']],
  ['planted faults (their places)', process.execPath, ['scripts/test/planted.mjs', '--list']],
  [
    'clang-format (C++)',
    bin('clang-format'),
    ['--style=file', ...(fix ? ['-i'] : ['--dry-run', '--Werror']), ...cppFiles()],
  ],
];
const failed = [];
const atOnce = availableParallelism();
await pool(checks, fix ? 1 : atOnce, (check) => run(...check)); // what mends one by one
const sources = changedSources({ all });
const since = all ? '' : ' changed since all were checked';
console.log(`> C++: ${sources.length} of ${sourceFiles().length} files${since}`);
const unchecked = sources.length > 0 ? await checkCpp() : [];
await watch('the core (C++ tests)', async () => {
  const reason = await testCore();
  if (reason) unchecked.push(reason);
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}. \`npm run format\` mends what can be mended.`);
  process.exitCode = 1;
} else if (all && unchecked.length === 0) {
  saveLinted();
}
// Last, so that nobody overlooks it.
for (const reason of unchecked) console.error(`\nNot all of C++ was checked: ${reason}`);

/** Runs a tool, says what it said, and remembers whether it was content. */
function run(what, command, args) {
  return watch(what, () => execute(command, args, { maxBuffer: Infinity }));
}

/** Says how long `work` took, and where it fails what its tool printed. */
async function watch(what, work) {
  const start = performance.now();
  const error = await work().then(
    () => undefined,
    (error) => error,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`> ${what}: ${error ? 'failed' : 'passed'}, ${seconds} s`);
  if (!error) return;
  console.log(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message);
  failed.push(what);
}

/** Lints what has changed and what includes it, and looks at the whole. Gives the reasons where it cannot. */
async function checkCpp() {
  if (!existsSync(BUILT)) return ['the addon has not been built (npm run build:native)'];
  const reasons = [];
  const tool = clangTidy();
  if (tool) {
    const folder = commandsByFile(sourceFiles());
    // A file takes some ten seconds.
    await pool(sources, atOnce, (file) => run(file, tool, ['-p', folder, '--quiet', file]));
  } else {
    reasons.push('clang-tidy is not on the PATH, and pip could not install it');
  }
  await watch('one definition for each name (C++)', async () => {
    const reason = await checkOneDefinition();
    if (reason) reasons.push(reason);
  });
  return reasons;
}

/** clang-tidy of the PATH, or of pip's, which is kept in node_modules. */
function clangTidy() {
  const works = (command) => spawnSync(command, ['--version']).status === 0;
  if (works('clang-tidy')) return 'clang-tidy';
  const cache = join('node_modules', '.cache', 'clang-tidy');
  const kept = join(cache, 'clang_tidy', 'data', 'bin', 'clang-tidy');
  if (!existsSync(kept)) {
    const args = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--no-deps'];
    spawnSync('python3', [...args, '--target', cache, 'clang-tidy'], { stdio: 'ignore' });
  }
  return works(kept) ? kept : undefined;
}
