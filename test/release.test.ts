/** scripts/release.mjs on small repositories, with a folder for the remote and an npm of the test's own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch, writeTree } from './libtorch/fixtures';

const ROOT = join(__dirname, '..');
const room = scratch();
test.after(() => room.remove());

/** An npm that publishes nothing: it knows no version but NPM_HAS's, and notes what it is asked. */
const NPM = `
const fs = require('node:fs');
const args = process.argv.slice(2);
fs.appendFileSync(process.env.NPM_LOG, args.join(' ') + '\\n');
const [command, what] = args;
if (command === 'view') {
  const known = what.startsWith(process.env.NPM_HAS + '@');
  console.log(known ? '1.2.3' : 'E404');
  process.exitCode = known ? 0 : 1;
}
if (command === 'run') process.exitCode = Number(process.env.NPM_CHECK);
`;
writeTree(room.path('bin'), {
  'npm.cjs': NPM,
  npm: '#!/bin/sh\nexec node "$(dirname "$0")/npm.cjs" "$@"\n',
  'npm.cmd': '@node "%~dp0npm.cjs" %*\r\n',
});
chmodSync(room.path('bin', 'npm'), 0o755);

/** What a program gets, so that its npm is this one. */
const environment = (log: string) => ({
  ...process.env,
  GITHUB_ACTIONS: '',
  NPM_LOG: log,
  NPM_HAS: 'none',
  NPM_CHECK: '0',
  PATH: `${room.path('bin')}${delimiter}${process.env.PATH}`,
});

test.before(() => {
  // Before anything is published: is it really this one?
  const log = room.path('npm-before');
  spawnSync('npm', ['ping'], { env: environment(log), shell: process.platform === 'win32' });
  assert.is(readFileSync(log, 'utf8'), 'ping\n');
});

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - unreleased

- The first.

[Unreleased]: https://github.com/OWNER/fcn-torch/compare/v1.2.3...HEAD
`;

const VIEW = 'view fcn-torch@1.2.3 version --json\n';
const HOW = '--ignore-scripts --provenance --tag latest\n';

let count = 0;

/** A repository with what the script reads, committed; its remote is a folder. */
function repository(changes: Record<string, string> = {}) {
  count += 1;
  const folder = room.path(`repository-${count}`);
  const remote = room.path(`remote-${count}`);
  writeTree(folder, {
    'package.json': '{"name":"fcn-torch","version":"1.2.3","homepage":"OWNER/fcn-torch"}',
    'package-lock.json': '{"version":"1.2.3"}',
    'CHANGELOG.md': CHANGELOG,
    '.github/CODEOWNERS': '* @OWNER\n',
    ...changes,
  });
  cpSync(join(ROOT, 'scripts', 'release.mjs'), join(folder, 'scripts', 'release.mjs'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  const log = room.path(`npm-${count}`);
  writeFileSync(log, '');
  const release = (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts', 'release.mjs'), ...args],
      { encoding: 'utf8', env: { ...environment(log), ...env } },
    );
    return { status, output: stdout + stderr };
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'change');
  };
  git('init', '-q');
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@example.org');
  git('init', '-q', '--bare', remote);
  git('remote', 'add', 'origin', remote);
  commit();
  return {
    git,
    commit,
    release,
    npm: () => readFileSync(log, 'utf8'),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    write: (name: string, content: string) => writeFileSync(join(folder, name), content),
    remoteTags: () => execFileSync('git', ['tag'], { cwd: remote, encoding: 'utf8' }).trim(),
  };
}

/** One that could be released. */
function prepared(changes: Record<string, string> = {}) {
  const made = repository(changes);
  assert.is(made.release(['prepare', '--owner', 'somebody']).status, 0);
  made.commit();
  return made;
}

test('a release without an owner is refused, and by npm publish too', () => {
  const { release, npm } = repository();
  const { status, output } = release([]);
  assert.is(status, 1);
  const files = '.github/CODEOWNERS, CHANGELOG.md, package.json';
  assert.match(
    output,
    `no    the owner is filled in\n      OWNER/fcn-torch is a placeholder, in ${files}`,
  );
  assert.match(output, 'CHANGELOG.md has no date for it');
  assert.is(npm(), '', 'no test runs for what cannot be released anyway');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  assert.is(scripts.prepublishOnly, 'node scripts/release.mjs check --quick');
});

test('prepare writes the owner and the date', () => {
  const { release, read } = repository();
  const { status, output } = release(['prepare', '--owner', 'some-body']);
  assert.is(status, 0, output);
  assert.match(read('package.json'), '"some-body/fcn-torch"');
  assert.is(read('.github/CODEOWNERS'), '* @some-body\n');
  assert.match(read('CHANGELOG.md'), 'github.com/some-body/fcn-torch/compare');
  assert.match(read('CHANGELOG.md'), /^## \[1\.2\.3\] - \d{4}-\d{2}-\d{2}$/m);
  assert.not.match(read('scripts/release.mjs'), 'some-body');
});

test('prepare wants the name of an account', () => {
  const { release, read } = repository();
  for (const name of ['OWNER', 'a b', '-a', 'a/b', '']) {
    const { status, output } = release(['prepare', `--owner=${name}`]);
    assert.is(status, 1, name);
    assert.match(output, `Expected the name of a GitHub account but received '${name}'`);
  }
  assert.match(release(['prepare']).output, 'There is no terminal to ask on: give --owner NAME');
  assert.is(read('CHANGELOG.md'), CHANGELOG);
});

test('each thing in the way is named', () => {
  const { git, release, read, write, commit } = prepared();
  assert.is(release(['check', '--quick']).status, 0);

  write('package-lock.json', '{"version":"1.2.2"}');
  const { output } = release(['check', '--quick']);
  assert.match(output, 'package.json has 1.2.3, package-lock.json 1.2.2');
  assert.match(output, 'uncommitted:\nM package-lock.json');
  git('checkout', '-q', '.');

  git('tag', 'v1.2.3', 'HEAD~1');
  assert.match(release([]).output, 'v1.2.3 is another commit');
  git('tag', '-d', 'v1.2.3');

  const changelog = read('CHANGELOG.md');
  for (const [from, to, message] of [
    ['- The first.', '', 'CHANGELOG.md says nothing of 1.2.3'],
    ['[1.2.3] - ', '[1.2.4] - ', "no heading '## [1.2.3] - DATE'"],
    [/- \d{4}.*/, '- soon', "expected a date YYYY-MM-DD but received 'soon'"],
  ] as const) {
    write('CHANGELOG.md', changelog.replace(from, to));
    commit();
    assert.match(release(['check', '--quick']).output, message);
  }
});

test('tag runs everything, then makes the tag and pushes it', () => {
  const { git, release, npm, remoteTags } = prepared();
  assert.match(release(['tag']).output, 'There is no terminal to ask on: give --yes');
  assert.is(git('tag'), '');
  assert.is(release([]).status, 0);
  assert.is(git('tag'), '', 'a check changes nothing');

  const { status, output } = release(['tag', '--yes']);
  assert.is(status, 0, output);
  assert.is(remoteTags(), 'v1.2.3');
  assert.is(git('rev-parse', 'v1.2.3^{commit}'), git('rev-parse', 'HEAD'));
  const once = `${VIEW}run check -- --all\ntest\n`;
  assert.is(npm(), once.repeat(3));
  assert.match(release(['tag', '--yes']).output, 'origin has v1.2.3 already: raise the version');
});

test('no tag is made where a check fails', () => {
  const { git, release } = prepared();
  const { status, output } = release(['tag', '--yes'], { NPM_CHECK: '1' });
  assert.is(status, 1);
  assert.match(output, 'npm run check -- --all fails');
  assert.is(git('tag'), '');
});

test('only the workflow publishes', () => {
  const { release, npm } = prepared();
  assert.match(release(['publish']).output, 'Provenance is made by the workflow release.yml');
  assert.is(npm(), '');
  assert.is(release(['publish'], { GITHUB_ACTIONS: 'true' }).status, 0);
  assert.is(npm(), `${VIEW}publish . ${HOW}`);
});

test('prebuilt addons are published first, and named; what npm has is passed over', () => {
  const { release, npm, read, write, commit } = prepared({
    '.gitignore': '/packages/\n/named\n',
    'scripts/prebuild/main.mjs':
      "import fs from 'node:fs'; fs.writeFileSync('named', process.argv[2]);",
    'packages/linux-x64/package.json': '{"name":"@fcn-torch/linux-x64"}',
    'packages/win32-x64/package.json': '{"name":"@fcn-torch/win32-x64"}',
  });
  const env = { GITHUB_ACTIONS: 'true', NPM_HAS: '@fcn-torch/linux-x64' };
  const { status, output } = release(['publish'], env);
  assert.is(status, 0, output);
  assert.match(output, 'npm has @fcn-torch/linux-x64 1.2.3');
  const view = (name: string) => VIEW.replace('fcn-torch', `@fcn-torch/${name}`);
  const windows = `${view('win32-x64')}publish ./packages/win32-x64 ${HOW}`;
  assert.is(npm(), `${view('linux-x64')}${windows}${VIEW}publish . ${HOW}`);
  assert.is(read('named'), '--release');

  write('scripts/prebuild/main.mjs', 'process.exitCode = 1;');
  commit();
  assert.match(release(['publish'], env).output, 'package.json could not name the prebuilt addons');
});

test("the notes are the version's part of the changelog", () => {
  assert.is(repository().release(['notes']).output, '- The first.\n');
});

test('an unknown command or option prints what there is', () => {
  const { release } = repository();
  assert.match(release(['publsh']).output, 'Usage: npm run release');
  assert.match(release(['--no']).output, "Unknown option '--no'");
});

test.run();
