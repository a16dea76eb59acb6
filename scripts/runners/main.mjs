/**
 * Runs test/runners under Jest and vitest, as in a user's project: the package as npm would install it, the runners
 * from npm. Prints a table and ends with status 1 where a test fails.
 *
 *   npm run test:runners                  (after npm run build; needs npm's registry)
 *   npm run test:runners -- jest@30       (one of the names of the table)
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TESTS = join(ROOT, 'test', 'runners');
const POOLS = ['forks', 'threads', 'vmThreads', 'vmForks'];

/** vitest 5 needs Node 22. */
const VITEST = Number(process.versions.node.split('.')[0]) < 22 ? 'vitest@4' : 'vitest@5';

/** @type {{ name: string, package: string, args: string[] }[]} */
const RUNS = [
  ...['jest@29', 'jest@30'].map((name) => ({
    name,
    package: name,
    args: ['jest/bin/jest.js', '--rootDir=.', '--json', '--silent', '--testRegex=.*\\.test\\.cjs$'],
  })),
  ...POOLS.map((pool) => ({
    name: `${VITEST} ${pool}`,
    package: VITEST,
    args: ['vitest/vitest.mjs', 'run', '--globals', `--pool=${pool}`, '--reporter=json'],
  })),
];

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => {
      output.stdout += text;
    });
    child.stderr.on('data', (text) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

/**
 * A project with the runner, the tests and this package.
 *
 * @param {string} folder
 * @param {string} runner
 */
async function makeProject(folder, runner) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "project", "private": true }\n');
  const { code, stdout, stderr } = await run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', runner],
    folder,
  );
  if (code !== 0) throw new Error(`Could not install ${runner}:\n${stdout}${stderr}`);
  for (const file of ['user.test.cjs', 'import.test.mts']) {
    await cp(join(TESTS, file), join(folder, file));
  }
  const installed = join(folder, 'node_modules', 'fcn-torch');
  await mkdir(installed);
  for (const name of ['dist', 'package.json']) {
    await cp(join(ROOT, name), join(installed, name), { recursive: true });
  }
  for (const name of ['assets', 'build', 'scripts', 'node_modules']) {
    await symlink(join(ROOT, name), join(installed, name), 'junction');
  }
}

/**
 * Both runners' JSON has these.
 *
 * @typedef {{ numTotalTests: number, numPassedTests: number, testResults: { message: string,
 *   assertionResults: { status: string, title: string, failureMessages: string[] }[] }[] }} Report
 */

/** @param {string} stdout */
function reportIn(stdout) {
  const start = stdout.indexOf('{"');
  return /** @type {Report} */ (JSON.parse(stdout.slice(start)));
}

const wanted = process.argv.slice(2);
const base = await mkdtemp(join(tmpdir(), 'fcn-torch-runners-'));
try {
  console.log(`Node ${process.version}\n`);
  console.log(`| ${'runner'.padEnd(20)} | passed | of | exit |\n| --- | --: | --: | --: |`);
  /** @type {Set<string>} */
  const made = new Set();
  for (const { name, package: runner, args } of RUNS) {
    if (wanted.length > 0 && !wanted.some((text) => name.includes(text))) continue;
    const folder = join(base, runner);
    if (!made.has(runner)) await makeProject(folder, runner);
    made.add(runner);
    const [script, ...rest] = args;
    const bin = join(folder, 'node_modules', /** @type {string} */ (script));
    const { code, stdout, stderr } = await run(process.execPath, [bin, ...rest], folder);
    /** @type {string[]} */
    const failures = [];
    let [passed, total] = ['-', '-'];
    try {
      const report = reportIn(stdout);
      [passed, total] = [`${report.numPassedTests}`, `${report.numTotalTests}`];
      for (const { message, assertionResults } of report.testResults) {
        const failed = assertionResults.filter(({ status }) => status === 'failed');
        failures.push(...failed.map((it) => `${it.title}: ${it.failureMessages.join('\n')}`));
        if (assertionResults.length === 0) failures.push(message);
      }
    } catch {
      failures.push(`${stdout}\n${stderr}`);
    }
    const isGood = code === 0 && passed === total && total !== '-';
    if (!isGood) process.exitCode = 1;
    console.log(
      `| ${name.padEnd(20)} | ${passed.padStart(6)} | ${total.padStart(2)} | ${`${code}`.padStart(4)} |`,
    );
    for (const failure of failures) console.log(`\n${failure}\n`);
  }
} finally {
  await rm(base, { recursive: true, force: true });
}
