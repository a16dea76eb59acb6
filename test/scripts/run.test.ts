/** The runner of the tests, scripts/test/run.mjs, on files that end in every way. */
import { type ExecFileException, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch, writeTree } from '../libtorch/fixtures';
import { until } from '../until';

const runner = join(__dirname, '..', '..', 'scripts', 'test', 'run.mjs');
const room = scratch();
test.after(() => room.remove());

/** A test file. */
const file = (tests: string) => `
  const { test } = require(${JSON.stringify(require.resolve('uvu'))});
  ${tests}
  test.run();`;
const passing = file("test('adds', () => {}); test('subtracts', () => {});");

/** The arguments of Node that run these files. */
function command(name: string, files: Record<string, string>, ...args: string[]): string[] {
  const folder = room.path(name);
  const named = Object.entries(files).map(([path, text]) => [`${path}.test.ts`, text]);
  writeTree(folder, Object.fromEntries(named));
  return [runner, '--dir', folder, ...args];
}

async function run(args: readonly string[]): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error: ExecFileException | null, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });
}

/** Of how many tests it says what at the end. */
function counts(output: string): number[] {
  const end = output.slice(output.lastIndexOf('  Total:'));
  return ['Total', 'Passed', 'Skipped'].map((name) =>
    Number(new RegExp(`^ {2}${name}: +(\\d+)$`, 'm').exec(end)?.[1]),
  );
}

test('files that pass have a line each, and what they skip', async () => {
  const other = file(`
    console.log('skipped: what wants a GPU');
    test.skip('on a GPU', () => {});
    test('elsewhere', () => {});`);
  const { code, output } = await run(command('passing', { 'deep/one': passing, two: other }));
  assert.is(code, 0, output);
  assert.match(output, /^ +\d\/2 +[\d.]+ s {2}passing\/deep\/one\.test\.ts \(2\)$/m);
  assert.match(output, / passing\/two\.test\.ts \(1\)\n +skipped: what wants a GPU\n/);
  assert.not.match(output, /FAIL|•/);
  assert.equal(counts(output), [3, 3, 1]);
});

test('whatever a file fails by is a failure, is named, and all that it printed is shown', async () => {
  const ends: Record<string, [text: string, failure: string, shown: string]> = {
    test: [
      file("test('one', () => {}); test('two', () => { throw new Error('wrong here'); });"),
      '1 of 2 tests failed',
      'wrong here',
    ],
    signal: [
      file("test('one', () => { console.log('so far'); process.kill(process.pid, 'SIGKILL'); });"),
      'was ended by SIGKILL',
      'so far',
    ],
    exit: [
      file("test('one', () => process.exit(0));"),
      'ended with status 1 before all its tests had',
      'Exiting early',
    ],
    without: ['console.log("no test");', 'ended with status 0 before all its tests had', 'no test'],
    unreadable: [
      "throw new Error('cannot be read');",
      'ended with status 1 before all its tests had',
      'cannot be read',
    ],
    after: [
      file("test('one', () => {}); process.on('exit', () => { process.exitCode = 3; });"),
      'ended with status 3 after its tests',
      'Passed:    1',
    ],
  };
  const files = Object.entries(ends).map(([name, [text]]) => [name, text]);
  const { code, output } = await run(command('failing', { passing, ...Object.fromEntries(files) }));
  assert.is(code, 1, output);
  for (const [name, [, failure, shown]] of Object.entries(ends)) {
    const line = ` failing/${name}.test.ts: ${failure}\n`;
    assert.is(output.split(line).length, 3, `${line}${output}`); // as it comes, and at the end
    assert.match(output, shown);
  }
  // Two pass; of the other files one test fails each, or the file counts as one.
  assert.equal(counts(output), [10, 4, 0]);
});

test('a file that hangs is ended', async () => {
  const hanging = file("test('one', () => new Promise(() => { setInterval(() => {}, 1000); }));");
  const { code, output } = await run(command('hanging', { hanging }, '--time-limit', '1'));
  assert.is(code, 1, output);
  assert.match(output, ' hanging/hanging.test.ts: took longer than 1 s\n');
  assert.equal(counts(output), [1, 0, 0]);
});

test('an interrupt ends all, with what the files have started', async () => {
  if (process.platform === 'win32') return; // it has no signals
  // What they have started is connected to this as long as it lives.
  let open = 0;
  const server = createServer((socket) => {
    open++;
    socket.on('error', () => {}).on('close', () => open--);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endless = file(`
    const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', "require('node:net').connect(${port}, '127.0.0.1')"]);
    test('one', () => new Promise(() => {}));`);
  const args = command('endless', { a: endless, b: endless }, '--jobs', '2');
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const closed = once(child, 'close');
  await until(() => open === 2);
  child.kill('SIGINT');
  assert.equal(await closed, [130, null]);
  await until(() => open === 0);
  server.close();
});

test('words choose files: those whose path has every one', async () => {
  const files = { 'nn/conv2d': passing, 'nn/own': passing, 'data/conv2d': passing };
  const list = async (...args: string[]) => {
    const { code, output } = await run(command('words', files, '--list', ...args));
    assert.is(code, 0, output);
    return output.trim().split('\n');
  };
  assert.equal(await list('nn', 'conv2d'), ['words/nn/conv2d.test.ts']);
  assert.equal(await list('conv2d'), ['words/data/conv2d.test.ts', 'words/nn/conv2d.test.ts']);
  assert.is((await list()).length, 3);
});

test('what it cannot do is said', async () => {
  for (const [args, words] of [
    [['nowhere'], 'nowhere'],
    [['--jobs', '0'], '--jobs takes a whole number from 1, not 0'],
    [['--jobs', 'many'], 'not many'],
    [['--time-limit', '0'], '--time-limit takes seconds above 0, not 0'],
    [['--jbos', '3'], "Unknown option '--jbos'"],
  ] as const) {
    const { code, output } = await run(command('wrong', { passing }, ...args));
    assert.is(code, 2, output);
    assert.match(output, words);
  }
});

test.run();
