import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadAddon } from '../../src/addon/load';
import { TorchError } from '../../src/base/errors';
import { type Finding, formatFindings } from '../../src/cli/doctor';

const main = join(__dirname, '..', '..', 'src', 'cli', 'main.ts');
const room = mkdtempSync(join(tmpdir(), 'fcn-torch-test-'));
test.after(() => rmSync(room, { recursive: true, force: true }));

/** A JavaScript file can stand in for the addon: both are loaded by require. */
function addon(name: string, content: string): string {
  const file = join(room, name);
  writeFileSync(file, content);
  return file;
}

function cli(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync(process.execPath, ['-r', 'tsx/cjs', main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBUG: '', ...env },
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

function doctor(FCN_TORCH_ADDON: string): { status: number | null; addon: Finding } {
  const { status, stdout } = cli(['doctor', '--json'], { FCN_TORCH_ADDON });
  const report = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };
  assert.equal(
    report.findings.map((finding) => finding.name),
    ['Node', 'CMake', 'C++ compiler', 'LibTorch', 'CUDA', 'Addon'],
  );
  assert.is(
    report.ok,
    report.findings.every((finding) => finding.status !== 'fail'),
  );
  assert.is(status, report.ok ? 0 : 1);
  const addon = report.findings.at(-1);
  assert.ok(addon);
  return { status, addon };
}

/** Loads with `FCN_TORCH_ADDON` set, for the error. */
function loadFailure(file: string): TorchError {
  const before = process.env.FCN_TORCH_ADDON;
  process.env.FCN_TORCH_ADDON = file;
  try {
    loadAddon();
  } catch (error) {
    if (error instanceof TorchError) return error;
    throw error;
  } finally {
    if (before === undefined) delete process.env.FCN_TORCH_ADDON;
    else process.env.FCN_TORCH_ADDON = before;
  }
  throw new Error('Expected an error');
}

test('findings are lines, with their remedies below', () => {
  const lines = formatFindings([
    { name: 'Node', status: 'ok', detail: 'Node 20.17.0' },
    { name: 'C++ compiler', status: 'fail', detail: 'none\nat all', remedy: 'Install one.' },
  ]);
  assert.is(
    lines,
    [
      'ok    Node          Node 20.17.0',
      'fail  C++ compiler  none',
      '                    at all',
      '                    Install one.',
    ].join('\n'),
  );
});

test('doctor reports what the addon says of itself', () => {
  const talking = addon(
    'talking.cjs',
    "exports.version = () => ({ libtorch: '2.13.0' }); exports.cudaIsAvailable = () => false;",
  );
  const finding = doctor(talking).addon;
  assert.is(finding.status, 'ok');
  assert.match(finding.detail, 'LibTorch 2.13.0, CUDA not available');
});

test('doctor bears an addon that says nothing, fails or crashes', () => {
  assert.is(doctor(addon('silent.cjs', '')).addon.status, 'ok');
  const failing = doctor(addon('failing.node', 'no library'));
  assert.is(failing.addon.status, 'fail');
  assert.is(failing.status, 1);
  const crashing = doctor(addon('crashing.cjs', 'process.kill(process.pid, "SIGKILL")'));
  assert.match(crashing.addon.detail, 'Loading it ended the process (SIGKILL)');
});

test('an addon that is not there is an error with a remedy', () => {
  const error = loadFailure(join(room, 'absent.node'));
  assert.is(error.code, 'ERR_FCN_TORCH_ADDON');
  assert.match(error.message, `FCN_TORCH_ADDON names ${join(room, 'absent.node')}`);
});

test('an addon that does not load says why, in the words of the loader', () => {
  const file = addon('broken.node', 'this is not a shared library'.repeat(10));
  const error = loadFailure(file);
  assert.is(error.code, 'ERR_FCN_TORCH_ADDON');
  assert.match(error.message, (error.cause as Error).message);
  assert.match(error.message, 'npx fcn-torch');
});

test('files that this user may not read are said to be that, with the folder', () => {
  if (process.getuid === undefined) return;
  const root = join(room, 'closed', 'torch');
  const libDir = join(root, 'lib');
  mkdirSync(libDir, { recursive: true });
  writeFileSync(join(libDir, 'libtorch_cpu.so'), '');
  chmodSync(room, 0o755); // a temporary folder is its user's alone
  const built = { version: '2.13.0', variant: 'cpu', source: 'cache', root, libDir };
  const diagnose = join(__dirname, '..', '..', 'src', 'addon', 'diagnose');
  const script = `
    const { diagnoseLoadFailure, libTorchProblem } = require(${JSON.stringify(diagnose)});
    if (process.getuid() === 0) process.setuid(65534); // root may read everything
    const problem = libTorchProblem(${JSON.stringify(built)});
    const addon = diagnoseLoadFailure(${JSON.stringify(join(libDir, 'libtorch_cpu.so'))}, 'reason');
    console.log(JSON.stringify({ problem, addon }));`;
  const ask = (path: string, mode: number) => {
    chmodSync(path, mode);
    const { stdout, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', script], {
      encoding: 'utf8',
    });
    chmodSync(path, 0o755);
    assert.ok(stdout, stderr);
    return JSON.parse(stdout) as { problem?: { detail: string; remedy: string }; addon: string };
  };
  assert.is(ask(libDir, 0o755).problem, undefined);
  for (const path of [join(room, 'closed'), root, libDir, join(libDir, 'libtorch_cpu.so')]) {
    const { problem, addon } = ask(path, 0o000);
    assert.match(problem?.detail ?? '', `this user may not read: permission denied at ${path}`);
    assert.match(problem?.remedy ?? '', /chmod -R a\+rX .*FCN_TORCH_CACHE=/);
    assert.match(addon, `permission denied at ${path}.`);
  }
  rmSync(libDir, { recursive: true });
  assert.match(ask(root, 0o755).problem?.detail ?? '', 'which is no longer there');
});

test('an addon that is missing in a bundle is not advised to be built', () => {
  const bundle = join(room, 'bundle', 'dist');
  for (const file of [join('addon', 'diagnose.js'), join('base', 'package-root.js')]) {
    mkdirSync(dirname(join(bundle, file)), { recursive: true });
    copyFileSync(join(__dirname, '..', '..', 'dist', file), join(bundle, file));
  }
  const { diagnoseLoadFailure } = require(join(bundle, 'addon', 'diagnose.js'));
  const message: string = diagnoseLoadFailure(join(room, 'bundle', 'absent.node'), 'reason');
  assert.match(message, 'a bundle does not have it');
  assert.match(message, 'esbuild: --external:fcn-torch');
  assert.match(message, 'FCN_TORCH_ADDON=');
});

test('a mistake on the command line is a short block and status 1', () => {
  const unknown = cli(['doctor', '--nonsense']);
  assert.is(unknown.status, 1);
  assert.match(unknown.stderr, "unknown option '--nonsense'");
  const variant = cli(['install', '--variant', 'cu99']);
  assert.is(variant.status, 1);
  assert.match(variant.stderr, "Expected one of cpu, cu130 for --variant but received 'cu99'");
  assert.not.match(variant.stderr, '    at ');
});

test('--version is the package’s', () => {
  const { version } = require('../../package.json') as { version: string };
  assert.is(cli(['--version']).stdout.trim(), version);
});

test.run();
