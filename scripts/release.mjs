#!/usr/bin/env node
// `npm run release`: checks whether this commit can be released; `-- tag` releases it. CONTRIBUTING.md
// has the steps. The repository's owner is a placeholder until `-- prepare` fills it in.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const USAGE = `Usage: npm run release -- [COMMAND] [--owner NAME] [--quick] [--yes]
  check    (the default) checks everything, lists what is in the way, and changes nothing;
           --quick leaves out the tests and the registry
  prepare  writes the repository's owner (--owner, else it asks) and today's date into the files
  tag      checks everything, then makes the version's tag and pushes it: the workflow release.yml
           publishes; it asks first, unless there is --yes
  notes    prints the version's part of CHANGELOG.md
  publish  publishes to npm with provenance; only the workflow can`;

const PLACEHOLDER = 'OWNER/fcn-torch';
const OWNER = /^[a-z\d]+(?:-[a-z\d]+)*$/i; // GitHub's rule for names
const UNDATED = 'unreleased';

class ReleaseError extends Error {}

/** git's output; undefined where it fails. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

const shell = process.platform === 'win32'; // npm is a script there

/** Runs npm in this terminal; whether it succeeded. */
const npm = (...args) => spawnSync('npm', args, { stdio: 'inherit', shell }).status === 0;

/** Whether npm has this version of a package. */
function isPublished(packageName) {
  const args = ['view', `${packageName}@${version}`, 'version', '--json'];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell });
  if (status === 0) return stdout.trim() !== '';
  if (/\bE404\b/.test(stdout + stderr)) return false;
  throw new ReleaseError(`npm does not say whether it has ${args[1]}: ${stderr || stdout}`);
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version } = readJson('package.json');
const tag = `v${version}`;

/** The files that still name no owner; CODEOWNERS has names alone. */
function unowned() {
  const patterns = ['-e', PLACEHOLDER, '-e', '@OWNER'];
  return git('grep', '-lF', ...patterns, '--', ':!scripts', ':!test')?.split('\n') ?? [];
}

/** The version's part of the changelog: its date and its notes. */
function changelogEntry() {
  const parts = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const part = parts.find((text) => text.startsWith(`[${version}] - `));
  if (!part) return undefined;
  const [heading, ...lines] = part.split('\n');
  const notes = lines.filter((line) => !/^\[[^\]]+\]: /.test(line)).join('\n');
  return { date: heading.slice(`[${version}] - `.length).trim(), notes: notes.trim() };
}

/** What is checked, each by its name; text says what is wrong and what to do. */
const FILES = {
  'the owner is filled in': () => {
    const files = unowned();
    return files.length > 0
      ? `${PLACEHOLDER} is a placeholder, in ${files.join(', ')}: npm run release -- prepare`
      : undefined;
  },
  'versions agree': () => {
    const lock = readJson('package-lock.json').version;
    return lock === version
      ? undefined
      : `package.json has ${version}, package-lock.json ${lock}: npm install --package-lock-only`;
  },
  'the changelog has the version': () => {
    const entry = changelogEntry();
    if (!entry) return `CHANGELOG.md has no heading '## [${version}] - DATE'`;
    if (entry.date === UNDATED)
      return 'CHANGELOG.md has no date for it: npm run release -- prepare';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.date)) {
      return `CHANGELOG.md: expected a date YYYY-MM-DD but received '${entry.date}'`;
    }
    return entry.notes ? undefined : `CHANGELOG.md says nothing of ${version}`;
  },
  'the tree is clean': () => {
    const changes = git('status', '--porcelain');
    if (changes === undefined) return 'this is not a git repository';
    return changes ? `uncommitted:\n${changes}` : undefined;
  },
  'the tag is free': () => {
    const tagged = git('rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`);
    return tagged === undefined || tagged === git('rev-parse', 'HEAD')
      ? undefined
      : `${tag} is another commit, ${tagged.slice(0, 7)}: raise the version`;
  },
};

const ELSEWHERE = {
  'the remote has no such tag': () => {
    const tags = git('ls-remote', '--tags', 'origin', tag);
    if (tags === undefined) return "git cannot read the remote 'origin': git remote -v";
    return tags ? `origin has ${tag} already: raise the version` : undefined;
  },
  'npm has no such version': () =>
    isPublished(name) && `npm has ${name} ${version} already: raise the version`,
};

const TESTS = {
  'the checks pass': () =>
    npm('run', 'check', '--', '--all') ? undefined : 'npm run check -- --all fails',
  'the tests pass': () => (npm('test') ? undefined : 'npm test fails'),
};

/** Says of each check whether it holds. Throws after the first group of which one does not. */
function check(...groups) {
  for (const group of groups) {
    let failed = 0;
    for (const [title, problem] of Object.entries(group)) {
      const found = problem();
      console.log(found ? `no    ${title}\n      ${found}` : `ok    ${title}`);
      if (found) failed += 1;
    }
    if (failed > 0) throw new ReleaseError(`${name} ${version} cannot be released yet`);
  }
}

/** What somebody types; the way around it where there is no terminal. */
async function ask(question, otherwise) {
  if (!process.stdin.isTTY) throw new ReleaseError(`There is no terminal to ask on: ${otherwise}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

async function prepare(given) {
  const files = unowned();
  if (files.length > 0) {
    const question = 'Who owns the repository on GitHub (a user or an organisation)? ';
    const owner = given ?? (await ask(question, 'give --owner NAME'));
    if (!OWNER.test(owner) || owner === 'OWNER') {
      throw new ReleaseError(`Expected the name of a GitHub account but received '${owner}'`);
    }
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const filled = text
        .replaceAll(PLACEHOLDER, `${owner}/fcn-torch`)
        .replaceAll('@OWNER', `@${owner}`);
      writeFileSync(file, filled);
    }
    console.log(`Wrote ${owner} into ${files.join(', ')}`);
  }
  if (changelogEntry()?.date === UNDATED) {
    const today = new Date().toISOString().slice(0, 10);
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const heading = `## [${version}] - `;
    writeFileSync('CHANGELOG.md', text.replace(heading + UNDATED, heading + today));
    console.log(`Wrote ${today} into CHANGELOG.md`);
  }
  console.log('Look at `git diff`, commit, and run: npm run release');
}

async function makeTag(yes) {
  check(FILES, ELSEWHERE, TESTS);
  if (!yes) {
    const answer = await ask(`Type ${tag} to tag this commit and push the tag: `, 'give --yes');
    if (answer !== tag) throw new ReleaseError('Nothing was done');
  }
  if (git('rev-parse', '--quiet', '--verify', `refs/tags/${tag}`) === undefined) {
    if (git('tag', '-a', tag, '-m', `${name} ${version}`) === undefined) {
      throw new ReleaseError(`git makes no tag: try git tag -a ${tag}`);
    }
  }
  const { status } = spawnSync('git', ['push', 'origin', tag], { stdio: 'inherit' });
  if (status !== 0)
    throw new ReleaseError(`The tag is made but not pushed: git push origin ${tag}`);
  console.log(`Pushed ${tag}. The workflow release.yml builds and publishes it.`);
}

function publish() {
  if (process.env.GITHUB_ACTIONS !== 'true') {
    throw new ReleaseError(
      'Provenance is made by the workflow release.yml, which `npm run release -- tag` starts',
    );
  }
  check(FILES);
  // The packages of prebuilt addons, which scripts/prebuild makes, come first: fcn-torch names them.
  const folders = existsSync('packages') ? readdirSync('packages') : [];
  for (const folder of folders) publishPackage(`./packages/${folder}`);
  if (folders.length > 0) {
    const { status } = spawnSync(process.execPath, ['scripts/prebuild/main.mjs', '--release'], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new ReleaseError('package.json could not name the prebuilt addons');
  }
  publishPackage('.');
}

/** Publishes a folder, unless an earlier attempt has. Without scripts: everything is built and checked. */
function publishPackage(folder) {
  const packageName = readJson(join(folder, 'package.json')).name;
  if (isPublished(packageName)) return console.log(`npm has ${packageName} ${version}`);
  const distTag = version.includes('-') ? 'next' : 'latest';
  if (!npm('publish', folder, '--ignore-scripts', '--provenance', '--tag', distTag)) {
    throw new ReleaseError(`npm does not take ${packageName}; its messages are above`);
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      owner: { type: 'string' },
      quick: { type: 'boolean' },
      yes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const commands = {
    check: () => (values.quick ? check(FILES) : check(FILES, ELSEWHERE, TESTS)),
    prepare: () => prepare(values.owner),
    tag: () => makeTag(values.yes),
    notes: () => console.log(changelogEntry()?.notes ?? ''),
    publish,
  };
  const [command = 'check', ...more] = positionals;
  if (values.help) console.log(USAGE);
  else if (!Object.hasOwn(commands, command) || more.length > 0) throw new ReleaseError(USAGE);
  else await commands[command]();
} catch (error) {
  const expected = error instanceof ReleaseError || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
