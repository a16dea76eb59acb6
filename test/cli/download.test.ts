import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { arrivedIn, type Made, serving, VOC, vocArchive } from '../data/archives';
import { listTree, scratch, withServer } from '../libtorch/fixtures';

const cli = join(__dirname, '..', '..', 'dist', 'cli', 'main.js');
const hook = join(__dirname, 'download-hook.cjs');
const room = scratch();
let voc: Made;

const test = suite('fcn-torch download');
test.before(async () => {
  voc = await vocArchive(room.path('source'));
  writeFileSync(room.path('voc.tar'), voc.bytes);
});
test.after(() => room.remove());

/** The command's arguments and environment, where the archive is the test's. */
function command(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { FCN_TORCH_DATA_MIRROR: _, ...env } = process.env;
  const all = ['-r', hook, cli, 'download', ...args];
  return { all, env: { ...env, SHA1: voc.sha1, ...more }, cwd: room.path() };
}

interface Outcome {
  code: number | string | null | undefined;
  signal: NodeJS.Signals | null | undefined;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], more?: NodeJS.ProcessEnv): Promise<Outcome> {
  const { all, env, cwd } = command(args, more);
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env, cwd }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, signal: error?.signal, stdout, stderr });
    });
  });
}

/** All that is below a folder but what VOC's needs. */
function remains(to: string): string[] {
  return readdirSync(to, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name !== 'VOCdevkit' && !name.startsWith(VOC),
  );
}

test('prints the folder, and nothing else on stdout', async () => {
  await withServer(serving(voc.bytes), async (url) => {
    const { code, stdout, stderr } = await run(['voc2012', '--mirror', url]);
    assert.is(code, 0, stderr);
    assert.is(stdout, `data/${VOC}\n`);
    assert.match(stderr, `Downloading ${url}/VOCtrainval_11-May-2012.tar to data/VOCtrain`);
    for (const step of ['', 'Listing ', 'Unpacking ']) {
      assert.match(stderr, new RegExp(`^${step}VOCtrainval_11-May-2012.tar: 100% of 3`, 'm'));
    }
    assert.match(stderr, `Unpacked 13 files (0.0 MB) to data/${VOC}\n`);
  });
  assert.equal(readdirSync(room.path('data')), ['VOCdevkit']);
  const again = await run(['voc2012']);
  assert.is(again.stdout, `data/${VOC}\n`);
  assert.is(again.stderr, `Nothing to do, it is all there: data/${VOC}\n`);
});

test('options and JSON', async () => {
  const to = room.path('all');
  const args = ['voc2012', '--to', to, '--all', '--json'];
  const { stdout, stderr } = await run([...args, '--archive', 'voc.tar']);
  const { unpacked, ...rest } = JSON.parse(stdout);
  const root = VOC;
  assert.equal(rest, { name: 'voc2012', folder: join(to, VOC), root, archive: 'voc.tar' });
  assert.is(unpacked.files, listTree(to).length - 1);
  assert.match(stderr, '; the archive is voc.tar\n');
  const kept = room.path('kept');
  await withServer(serving(voc.bytes), async (url) => {
    await run(['voc2012', '--to', kept, '--keep-archive'], { FCN_TORCH_DATA_MIRROR: url });
  });
  assert.equal(readdirSync(kept), ['VOCdevkit', 'VOCtrainval_11-May-2012.tar']);
});

test('errors are one line and the exit status 1', async () => {
  for (const [args, words] of [
    [['voc2007'], "'voc2007' is invalid for argument 'name'. Allowed choices are voc2012."],
    [['voc2012', '--to', 'x', '--mirror', 'http://127.0.0.1:9'], 'Could not download http://127'],
    [['voc2012', '--to', 'x', '--archive', 'none.tar'], 'there is no such file'],
  ] as const) {
    const { code, stdout, stderr } = await run(args);
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.ok(stderr.includes(words), stderr);
    assert.not.match(stderr, '    at ');
  }
});

test('Ctrl+C in the middle of unpacking ends with 130, and leaves no half of it', async () => {
  const to = room.path('interrupted');
  const args = ['voc2012', '--to', to, '--archive', 'voc.tar'];
  const { code, stderr } = await run(args, { SIGNAL: 'SIGINT' });
  assert.is(code, 130, stderr);
  assert.match(stderr, 'stopping; once more to stop at once\n');
  assert.match(stderr, 'fcn-torch: The operation was aborted\n');
  assert.equal(readdirSync(to), []);
});

test('killed in the middle of unpacking, the next one clears up', async () => {
  const to = room.path('killed');
  const args = ['voc2012', '--to', to, '--archive', 'voc.tar'];
  const killed = await run(args, { SIGNAL: 'SIGKILL' });
  assert.is(killed.signal, 'SIGKILL');
  const [left, ...others] = readdirSync(join(to, 'VOCdevkit'));
  assert.match(left ?? '', /^\.VOC2012\..*\.partial$/);
  assert.equal(others, []);
  assert.ok(listTree(join(to, 'VOCdevkit', left as string)).length > 0);
  assert.is((await run(args)).code, 0);
  assert.equal(readdirSync(join(to, 'VOCdevkit')), ['VOC2012']);
});

test('killed ten times at random places, it continues and is complete in the end', async () => {
  const to = room.path('ten');
  mkdirSync(to);
  const starts: number[] = [];
  const slow = serving(voc.bytes, { slowly: true });
  const listener: RequestListener = (request, response) => {
    starts.push(Number(/\d+/.exec(request.headers.range ?? '0')?.[0]));
    slow(request, response);
  };
  await withServer(listener, async (url) => {
    const args = ['voc2012', '--to', to, '--mirror', url];
    for (let i = 0; i < 10; i++) {
      const enough = arrivedIn(to) + Math.floor((Math.random() * voc.bytes.length) / 12);
      const { all, env, cwd } = command(args);
      const child = spawn(process.execPath, all, { env, cwd, stdio: 'ignore' });
      const closed = once(child, 'close');
      while (arrivedIn(to) <= enough && child.exitCode === null) await sleep(1);
      child.kill('SIGKILL');
      await closed;
    }
    const { code, stdout, stderr } = await run(args);
    assert.is(code, 0, stderr);
    assert.is(stdout, `${join(to, VOC)}\n`);
  });
  assert.ok(Math.max(...starts) > 0, `continued at ${starts}`);
  assert.equal(
    starts,
    [...starts].sort((a, b) => a - b),
  ); // never from the beginning again
  assert.equal(remains(to), []);
  assert.is(listTree(join(to, VOC)).length, 14);
});

test.run();
