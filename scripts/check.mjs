// The formatters and linters of TypeScript and C++, by one command: `npm run check`;
// `npm run format` (--fix) mends what can be mended.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fix = process.argv.includes('--fix');
const bin = (name) => join(root, 'node_modules', '.bin', name);

const native = readdirSync(join(root, 'native'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(cc|h)$/.test(file))
  .map((file) => join('native', file));

let failed = false;

/** Runs a tool over the project and remembers whether it was content. */
function run(what, command, args, input) {
  console.log(`> ${what}`);
  const stdio = [input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'];
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, input });
  if (error) console.error(error.message);
  failed ||= status !== 0;
}

run('biome (TypeScript: format, lint)', bin('biome'), ['check', ...(fix ? ['--write'] : [])]);
run('tsc (src)', bin('tsc'), ['-p', 'tsconfig.json', '--noEmit']);
run('tsc (tests and examples)', bin('tsc'), ['-p', 'test/tsconfig.json']);
run('publint (the package as it would be published)', bin('publint'), ['run', '--strict']);
run('operators (generated from LibTorch)', bin('tsx'), [
  'scripts/operators/generate.ts',
  '--check',
]);
run('clang-format (C++)', bin('clang-format'), [
  '--style=file',
  ...(fix ? ['-i'] : ['--dry-run', '--Werror']),
  ...native,
]);
lintCpp();

if (failed) {
  console.error('\nSome checks failed. `npm run format` mends what can be mended.');
  process.exit(1);
}

/** clang-tidy needs the addon's compile commands, which its build writes. */
function lintCpp() {
  if (!existsSync(join(root, 'build', 'compile_commands.json'))) {
    console.log('> clang-tidy (C++): skipped, the addon has not been built (npm run build:native)');
    return;
  }
  const tool = clangTidy();
  if (!tool) {
    console.log('> clang-tidy (C++): skipped, it is not on the PATH and pip has no clang-tidy');
    return;
  }
  const sources = native.filter((file) => file.endsWith('.cc'));
  // A file takes some ten seconds: as many at a time as there are processors.
  run(
    'clang-tidy (C++: lint)',
    'xargs',
    ['-P', String(availableParallelism()), '-n', '1', tool, '-p', 'build', '--quiet'],
    sources.join('\n'),
  );
}

/** clang-tidy of the PATH, or of pip's, which is kept in node_modules. */
function clangTidy() {
  const works = (command) => spawnSync(command, ['--version']).status === 0;
  if (works('clang-tidy')) return 'clang-tidy';
  const cache = join(root, 'node_modules', '.cache', 'clang-tidy');
  const kept = join(cache, 'clang_tidy', 'data', 'bin', 'clang-tidy');
  if (!existsSync(kept)) {
    const args = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--no-deps'];
    spawnSync('python3', [...args, '--target', cache, 'clang-tidy'], { stdio: 'ignore' });
  }
  return works(kept) ? kept : undefined;
}
