// The stages of run.sh, each as far as there is time: what is done has left its file in OUT.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pool } from '../pool.mjs';
import { buildDevice } from '../test/device.mjs';
import { BENCHES, lastOf, readJson, readTests, writeSection } from './report.mjs';

/** Of sysexits.h: to be tried again. */
const TEMPFAIL = 75;
/** Seconds in which what was stopped ends, and the tables are written. */
const MARGIN = 12;

const { env } = process;
const out = resolve(env.OUT ?? 'runs/gpu/out');
const limit = numberOf('LIMIT', 570);
const deadline = (Number(env.STARTED) || Date.now() / 1000) + limit - MARGIN;
const parts = (env.PARTS ?? ['tests', ...Object.keys(BENCHES)].join(' ')).split(' ');
const isRehearsal = Boolean(env.REHEARSE);
const threads = availableParallelism();

/** What programs on the device find in their environment. */
const onDevice = {
  FCN_TEST_DEVICE: 'cuda',
  // Used again by the next call, where the folder is still there.
  TORCHINDUCTOR_CACHE_DIR: resolve('runs/gpu/inductor'),
  ...(isRehearsal && { NODE_OPTIONS: `--require ${resolve('test/fake-device/load.cjs')}` }),
};

const left = () => deadline - Date.now() / 1000;
const say = (line) => console.log(`\n=== ${line} (${Math.floor(left())} s left)`);
const file = (name) => join(out, name);

function numberOf(name, usual) {
  const value = Number(env[name] ?? usual);
  if (value > MARGIN) return value;
  throw new Error(`Expected ${name} to be more than ${MARGIN} seconds but received '${env[name]}'`);
}

/**
 * Runs a program and shows what it prints, or with `quiet` gives it. What has not ended in time is stopped, with
 * all that it started.
 */
async function run(command, args, { until = deadline, quiet = false, ...more } = {}) {
  const child = spawn(command, args, {
    env: { ...env, ...more },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let isLate = false;
  const ended = new AbortController();
  const stopping = pause(1000 * Math.max(0, until - Date.now() / 1000), undefined, ended)
    .then(async () => {
      isLate = true;
      signal(child, 'SIGTERM');
      await pause(2000, undefined, ended);
      signal(child, 'SIGKILL');
    })
    .catch(() => {}); // it has ended
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on(quiet ? 'close' : 'exit', (code, name) => resolve(code ?? name));
  });
  if (isLate) signal(child, 'SIGKILL'); // what it has left behind
  ended.abort();
  await stopping;
  return { status, isLate, output };
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {} // all have ended
}

/** What the addon is made of, against which PyTorch, and for what. */
function keyOf() {
  const hash = createHash('sha256');
  for (const folder of ['native', 'scripts/libtorch']) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const name of ['CMakeLists.txt', ...names.sort()])
      hash.update(name).update(readFileSync(name));
  }
  const python = spawnSync(env.PYTHON ?? 'python3', [
    '-c',
    'import torch; print(torch.__version__, torch.__file__)',
  ]);
  return hash
    .update(python.stdout ?? '')
    .update(`${isRehearsal}`)
    .digest('hex');
}

/** The addon: that of an earlier call, or compiled. */
async function build() {
  const key = keyOf();
  const before = readJson(out, 'machine.json');
  if (before && before.key !== key) {
    console.log('What another build left is removed');
    for (const name of ['tests', ...Object.keys(BENCHES)]) {
      for (const ending of ['json', 'jsonl']) rmSync(file(`${name}.${ending}`), { force: true });
    }
  }
  const keyFile = 'build/gpu.key';
  const isMade = () => existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key && doesLoad();
  const addon = file('addon.tar.gz');
  if (!isMade() && existsSync(addon)) spawnSync('tar', ['-xzf', addon]);
  if (isMade()) console.log('The addon is that of an earlier call');
  else if (isRehearsal && doesLoad()) console.log('The addon is the one that is here');
  else {
    const { status, isLate } = await run('node', ['scripts/install.mjs'], {
      LIBTORCH_USE_PYTORCH: '1',
    });
    if (isLate) return 'late';
    if (status !== 0) throw new Error(`The addon was not built: status ${status}`);
    if (!doesLoad()) throw new Error('The addon was built and does not load');
  }
  writeFileSync(keyFile, key);
  const files = readdirSync('build/Release', { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(node|so)/.test(entry.name))
    .map(({ name }) => `build/Release/${name}`);
  spawnSync('tar', ['-czf', `${addon}.part`, ...files, 'build/libtorch.json', keyFile]);
  renameSync(`${addon}.part`, addon);
  if (isRehearsal) await buildDevice();
  const reason = await run('node', ['-p', "require('.').cuda.unavailableReason()"], {
    quiet: true,
    ...onDevice,
  });
  if (reason.status !== 0 || reason.output.trim()) {
    throw new Error(`There is no GPU here: ${reason.output.trim()}`);
  }
  writeFileSync(file('machine.json'), `${JSON.stringify({ key, ...machine() }, null, 1)}\n`);
}

function doesLoad() {
  return spawnSync('node', ['-e', "require('.')"]).status === 0;
}

function machine() {
  const asked = spawnSync(
    'nvidia-smi',
    ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader'],
    { encoding: 'utf8' },
  );
  const [gpu, driver, memory] = (asked.stdout ?? '').trim().split('\n')[0].split(', ');
  const { version, variant } = JSON.parse(readFileSync('build/libtorch.json', 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    simulated: isRehearsal,
    cpu: `${cpus()[0]?.model.trim()} (${threads})`,
    ...(!isRehearsal && { gpu, driver, memory }),
    versions: { Node: process.version, LibTorch: `${version} (${variant})` },
  };
}

/** Test files that were run in this call. */
const tried = new Set();

/**
 * The tests on the device that have not passed yet, a file at a time in each of several processes.
 * @param {number} until when those that still run are stopped
 */
async function test(until) {
  const list = await run('node', ['scripts/test/run.mjs', '--list', 'on a device'], {
    quiet: true,
  });
  const order = ['test/device/', 'test/parity/', 'test/train/', ''];
  const rank = (name) => order.findIndex((folder) => name.startsWith(folder));
  const passed = new Set(
    [...lastOf(readTests(out))].filter(([, { ok }]) => ok).map(([name]) => name),
  );
  const names = list.output
    .trim()
    .split('\n')
    .sort((a, b) => rank(a) - rank(b))
    .filter((name) => !passed.has(name) && !tried.has(name) && hasAll(name));
  const jobs = Math.min(4, threads);
  let isCut = false;
  await pool(names, jobs, async (name) => {
    isCut ||= Date.now() / 1000 > until;
    if (isCut) return;
    const start = Date.now();
    const { status, isLate, output } = await run(
      'node',
      ['scripts/test/run.mjs', '--jobs', '1', name],
      {
        until,
        quiet: true,
        OMP_NUM_THREADS: `${Math.max(2, Math.floor(threads / jobs))}`,
        ...onDevice,
      },
    );
    isCut ||= isLate;
    if (isLate) return;
    tried.add(name);
    const seconds = (Date.now() - start) / 1000;
    const count = (word) =>
      Number(new RegExp(`^ {2}${word}: +(\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    const ok = status === 0;
    const result = { name, ok, seconds, passed: count('Passed'), total: count('Total') };
    console.log(
      `${seconds.toFixed(1).padStart(7)} s  ${ok ? '' : 'FAIL '}${name} (${result.total})`,
    );
    if (!ok) console.log(output);
    const line = JSON.stringify(ok ? result : { ...result, output: output.slice(-20_000) });
    writeFileSync(file('tests.jsonl'), `${line}\n`, { flag: 'a' });
  });
  return isCut ? 'late' : undefined;
}

/** The archive has no compiler of TypeScript's. */
function hasAll(name) {
  if (!name.startsWith('test/docs.') || existsSync('node_modules/typescript')) return true;
  console.log(`Left out: ${name}: no TypeScript here`);
  return false;
}

/** One of BENCHES. Its figures are there when all of them are. */
async function bench(name) {
  const part = file(`${name}.json.part`);
  const small = name.endsWith('-1') ? '1' : '2';
  const { status, isLate } = await run(
    'node',
    [
      'node_modules/tsx/dist/cli.mjs',
      'scripts/bench/compare/main.ts',
      ...['--device', 'cuda', '--json', part],
      ...['--only', BENCHES[name].section],
      ...['--batches', isRehearsal ? small : BENCHES[name].batch],
      ...['--sizes', isRehearsal ? '64x96' : '320x480'],
      ...['--patience', '120'],
      ...['--threads', `${threads}`],
      ...(isRehearsal ? ['--rounds', '1', '--peers-device', 'cpu'] : ['--rounds', '7']),
      ...(env.PEERS ? ['--peers', env.PEERS] : []),
    ],
    onDevice,
  );
  if (isLate) return 'late';
  if (status !== 0) throw new Error(`The benchmark ended with status ${status}`);
  renameSync(part, file(`${name}.json`));
}

/** The name, how many seconds are worth a start, and the work: 'late' if it was cut. */
const stages = [
  { name: 'build', part: undefined, needs: 20, work: build },
  // Whatever comes, there are figures: the rest of the tests is the last stage.
  {
    name: 'tests, a third of the time',
    part: 'tests',
    needs: 30,
    work: () => test(deadline - (left() * 2) / 3),
    mayBeCut: true,
  },
  ...Object.keys(BENCHES).map((name) => ({
    name,
    part: name,
    needs: 90,
    isDone: () => existsSync(file(`${name}.json`)),
    work: () => bench(name),
  })),
  { name: 'the rest of the tests', part: 'tests', needs: 15, work: () => test(deadline) },
];

let failed = false;
let late;
for (const { name, part, needs, isDone, work, mayBeCut } of stages) {
  if (part && !parts.includes(part)) continue;
  if (isDone?.()) {
    say(`${name}: done by an earlier call`);
    continue;
  }
  if (left() < needs) {
    if (!mayBeCut) late ??= name;
    continue;
  }
  say(name);
  try {
    if ((await work()) === 'late' && !mayBeCut) late ??= name;
  } catch (error) {
    console.log(error.message);
    failed = true;
    if (!part) break;
  }
}
const simulated = readJson(out, 'machine.json')?.simulated;
if (simulated !== undefined) {
  console.log(`\n${writeSection(out)}`);
  failed ||= [...lastOf(readTests(out)).values()].some(({ ok }) => !ok);
}
if (late) {
  console.log(
    `\nThe time is over, at: ${late}. To go on: the same command with OUT=${env.OUT}, or RESUME=${env.OUT}`,
  );
}
process.exitCode = late ? TEMPFAIL : failed ? 1 : 0;
