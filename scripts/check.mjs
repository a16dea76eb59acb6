// The formatters, linters and type checks of TypeScript and C++, by one command: `npm run check`;
// `npm run format` (--fix) mends what can be mended; `npm run check -- --all` lints all of C++, and not
// only what has changed since.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedSources, nativeFiles, saveLinted } from './linted.mjs';
import { pool } from './pool.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const fix = process.argv.includes('--fix');
const all = process.argv.includes('--all');
const bin = (name) => join('node_modules', '.bin', name);

const checks = [
  ['biome (TypeScript: format, lint)', bin('biome'), ['check', ...(fix ? ['--write'] : [])]],
  ['tsc (src)', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['tsc (tests and examples)', bin('tsc'), ['-p', 'test/tsconfig.json']],
  ['publint (the package as it would be published)', bin('publint'), ['run', '--strict']],
  ['operators (generated from LibTorch)', bin('tsx'), ['scripts/operators/generate.ts', '--check']],
  [
    'clang-format (C++)',
    bin('clang-format'),
    ['--style=file', ...(fix ? ['-i'] : ['--dry-run', '--Werror']), ...nativeFiles()],
  ],
];
const failed = [];
const atOnce = availableParallelism();
await pool(checks, fix ? 1 : atOnce, (check) => run(...check)); // what mends one by one
const unlinted = await lintCpp();

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}. \`npm run format\` mends what can be mended.`);
  process.exitCode = 1;
}
// Last, so that nobody overlooks it.
if (unlinted) console.error(`\nNo C++ was linted: ${unlinted}`);

/** Runs a tool, says what it said, and remembers whether it was content. */
async function run(what, command, args) {
  const start = performance.now();
  const { error, output } = await new Promise((resolve) => {
    execFile(command, args, { maxBuffer: Infinity }, (error, stdout, stderr) => {
      resolve({ error, output: stdout + stderr });
    });
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`> ${what}: ${error ? 'failed' : 'passed'}, ${seconds} s`);
  if (error) {
    console.log(output || error.message);
    failed.push(what);
  }
}

/** Lints what has changed, and what includes it. Gives the reason where nothing can be linted. */
async function lintCpp() {
  if (!existsSync(join('build', 'compile_commands.json'))) {
    return 'the addon has not been built (npm run build:native)';
  }
  const tool = clangTidy();
  if (!tool) return 'clang-tidy is not on the PATH, and pip could not install it';
  const sources = changedSources({ all });
  const of = `${sources.length} of ${nativeFiles('.cc').length} files`;
  console.log(`> clang-tidy (C++: lint): ${of}${all ? '' : ', those that changed since all were'}`);
  // A file takes some ten seconds.
  await pool(sources, atOnce, (file) => run(file, tool, ['-p', 'build', '--quiet', file]));
  if (all && failed.length === 0) saveLinted();
  return undefined;
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
