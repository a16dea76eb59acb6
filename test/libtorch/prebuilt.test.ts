import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addonPath, relativeRpaths } from '../../scripts/libtorch/addon.mjs';
import {
  findPrebuilt,
  prebuiltAddon,
  prebuiltName,
  takePrebuilt,
} from '../../scripts/libtorch/prebuilt.mjs';
import { scratch, torchFiles, writeTree } from './fixtures';

const room = scratch();
test.after(() => room.remove());

const repository = join(__dirname, '..', '..');
const PLATFORM = 'linux-x64';
const NAME = '@fcn-torch/linux-x64-glibc';

/**
 * Stands in for the dynamic linker in child processes: an addon here is a text, which says what
 * loading it does.
 */
const LINKER = room.path('linker.cjs');
writeTree(room.path(), {
  'linker.cjs': `
    process.dlopen = (module, file) => {
      const text = require('node:fs').readFileSync(file, 'utf8');
      if (text === 'crashes') process.kill(process.pid, 'SIGKILL');
      if (text !== 'loads') throw new Error(text);
      module.exports.open = () => ({ version: () => ({ libtorch: '2.13.0' }) });
    };`,
});

interface Installed {
  readonly version?: string;
  /** By folder: what loading it does. */
  readonly addons?: Record<string, string>;
}

/** fcn-torch 1.2.3 in a project, with the package of its platform or without. */
function project(name: string, installed?: Installed) {
  const modules = room.path(name, 'node_modules');
  const packageRoot = join(modules, 'fcn-torch');
  writeTree(packageRoot, { 'package.json': '{ "name": "fcn-torch", "version": "1.2.3" }' });
  if (installed !== undefined) {
    const { version = '1.2.3', addons = {} } = installed;
    writeTree(join(modules, NAME), {
      'package.json': JSON.stringify({ name: NAME, version }),
      ...Object.fromEntries(
        Object.entries(addons).map(([key, text]) => [`addons/${key}/fcn_torch.node`, text]),
      ),
    });
  }
  writeTree(room.path(name, 'site'), torchFiles('2.13.0'));
  const root = room.path(name, 'site', 'torch');
  const libDir = join(root, 'lib');
  const libtorch = {
    version: '2.13.0',
    variant: 'cpu',
    source: 'env',
    root,
    includeDirs: [],
    libDir,
    rpaths: [libDir],
  };
  const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(LINKER)}` };
  const take = async (changes: Partial<typeof libtorch> = {}) => {
    const { prebuilt } = await findPrebuilt({ packageRoot, env: {}, platform: PLATFORM });
    assert.ok(prebuilt);
    return takePrebuilt({ packageRoot, prebuilt, libtorch: { ...libtorch, ...changes }, env });
  };
  return { modules, packageRoot, libtorch, env, take };
}

test('each platform has a package of its own', () => {
  assert.is(prebuiltName('linux-x64'), NAME);
  assert.is(prebuiltName('linux-arm64'), '@fcn-torch/linux-arm64-glibc');
  assert.is(prebuiltName('linux-x64-musl'), '@fcn-torch/linux-x64-musl');
  assert.is(prebuiltName('darwin-arm64'), '@fcn-torch/darwin-arm64');
  assert.is(prebuiltName('win32-x64'), '@fcn-torch/win32-x64');
});

test('an addon serves a minor version of LibTorch, any CUDA alike', () => {
  const addon = (version: string, variant: string) => prebuiltAddon({ version, variant });
  assert.is(addon('2.13.1', 'cpu'), join('addons', '2.13-cpu', 'fcn_torch.node'));
  assert.is(addon('2.14.1', 'cu130'), join('addons', '2.14-cuda', 'fcn_torch.node'));
  assert.is(addon('2.11.0', 'cuda'), join('addons', '2.11-cuda', 'fcn_torch.node'));
});

test('without the package, or with one of another version, the addon is compiled', async () => {
  const options = { env: {}, platform: PLATFORM };
  assert.equal(await findPrebuilt({ ...options, ...project('without') }), {
    reason: `${NAME} is not installed`,
  });
  const { packageRoot } = project('omitted');
  const manifest = { version: '1.2.3', optionalDependencies: { [NAME]: '1.2.3' } };
  writeFileSync(join(packageRoot, 'package.json'), JSON.stringify(manifest));
  assert.equal(await findPrebuilt({ ...options, packageRoot }), {
    reason: `${NAME} is not installed (npm install --include=optional does it)`,
  });
  assert.equal(await findPrebuilt({ ...options, ...project('older', { version: '1.2.2' }) }), {
    reason: `${NAME} is version 1.2.2, not 1.2.3`,
  });
});

test('FCN_TORCH_BUILD has it compiled', async () => {
  const { packageRoot, modules } = project('asked', {});
  const find = (env: NodeJS.ProcessEnv) => findPrebuilt({ packageRoot, env, platform: PLATFORM });
  assert.equal(await find({ FCN_TORCH_BUILD: '1' }), { reason: 'FCN_TORCH_BUILD is set' });
  const prebuilt = { name: NAME, version: '1.2.3', root: realpathSync(join(modules, NAME)) };
  for (const FCN_TORCH_BUILD of ['', '0']) {
    assert.equal(await find({ FCN_TORCH_BUILD }), { prebuilt });
  }
});

test('an addon that loads takes the place of what was there', async () => {
  const { packageRoot, libtorch, take } = project('loads', { addons: { '2.13-cpu': 'loads' } });
  writeTree(join(packageRoot, 'build'), { 'CMakeCache.txt': '', 'Release/fcn_torch.node': 'old' });
  assert.is(await take(), undefined);
  const addon = addonPath(packageRoot);
  assert.is(readFileSync(addon, 'utf8'), 'loads');
  assert.is(readlinkSync(join(addon, '..', 'libtorch')), libtorch.libDir);
  const description = readFileSync(join(packageRoot, 'build', 'libtorch.json'), 'utf8');
  assert.equal(JSON.parse(description), { ...libtorch, addon: 'prebuilt' });
  assert.equal(readdirSync(packageRoot).sort(), ['build', 'package.json']);
  assert.equal(readdirSync(join(packageRoot, 'build')).sort(), ['Release', 'libtorch.json']);
});

test('what a CUDA build has beside it comes with it', async () => {
  const { modules, packageRoot, take } = project('cuda', { addons: { '2.13-cuda': 'loads' } });
  const beside = 'fcn_torch_cuda.so';
  writeTree(join(modules, NAME, 'addons', '2.13-cuda'), { [beside]: 'graphs' });
  assert.is(await take({ variant: 'cu130' }), undefined);
  assert.is(readFileSync(join(addonPath(packageRoot), '..', beside), 'utf8'), 'graphs');
});

test('one that does not load, or ends its process, is left, with what was there', async () => {
  for (const [name, text, reason] of [
    ['throws', 'undefined symbol: _ZN2at', 'undefined symbol: _ZN2at'],
    ['crashes', 'crashes', 'it ends the process'],
  ] as const) {
    const { packageRoot, take } = project(name, { addons: { '2.13-cpu': text } });
    writeTree(join(packageRoot, 'build'), { 'Release/fcn_torch.node': 'old' });
    assert.is(await take(), `the addon of ${NAME} does not load here: ${reason}`);
    assert.is(readFileSync(addonPath(packageRoot), 'utf8'), 'old');
    assert.equal(readdirSync(packageRoot).sort(), ['build', 'package.json']);
  }
});

test('the dynamic linker itself is asked', async () => {
  const { packageRoot, libtorch } = project('real', { addons: { '2.13-cpu': 'no library' } });
  const { prebuilt } = await findPrebuilt({ packageRoot, env: {}, platform: PLATFORM });
  assert.ok(prebuilt);
  const reason = await takePrebuilt({ packageRoot, prebuilt, libtorch });
  assert.match(reason ?? '', new RegExp(`^the addon of ${NAME} does not load here: .*fcn_torch`));
});

test('a LibTorch that the package has no addon for is named, with those it has', async () => {
  const addons = { '2.13-cpu': 'loads', '2.14-cuda': 'loads' };
  const { packageRoot, take } = project('others', { addons });
  assert.is(
    await take({ version: '2.12.0', variant: 'cu130' }),
    `${NAME} has no addon for LibTorch 2.12.0 (cu130), only for 2.13-cpu, 2.14-cuda`,
  );
  const { take: takeNone } = project('empty', {});
  assert.match((await takeNone()) ?? '', /\(cpu\), only for none$/);
  assert.not(existsSync(join(packageRoot, 'build')));
});

test('RPATHs lead through the link, also to the libraries beside LibTorch', () => {
  const site = room.path('rpaths', 'site-packages');
  const libDir = join(site, 'torch', 'lib');
  const cuda = join(site, 'nvidia', 'cu13', 'lib');
  const rpaths = relativeRpaths({ libDir, rpaths: [libDir, cuda] }, 'linux');
  assert.equal(rpaths, ['$ORIGIN/libtorch', '$ORIGIN/libtorch/../../nvidia/cu13/lib']);
  assert.equal(relativeRpaths({ libDir, rpaths: [libDir] }, 'darwin'), ['@loader_path/libtorch']);

  const release = room.path('rpaths', 'fcn-torch', 'build', 'Release');
  for (const folder of [libDir, cuda, release]) mkdirSync(folder, { recursive: true });
  symlinkSync(libDir, join(release, 'libtorch'));
  // As the dynamic linker does: the system follows the link before it goes up.
  const found = rpaths.map((path) => realpathSync.native(path.replace('$ORIGIN', release)));
  assert.equal(
    found,
    [libDir, cuda].map((folder) => realpathSync(folder)),
  );
});

/** The installation as npm runs it, on a machine with Node and nothing else. */
function installed(name: string, package_?: Installed) {
  const world = project(name, package_);
  const { packageRoot, modules, libtorch, env } = world;
  for (const part of ['package.json', 'scripts', 'dist']) {
    cpSync(join(repository, part), join(packageRoot, part), { recursive: true });
  }
  const { dependencies, version } = JSON.parse(
    readFileSync(join(repository, 'package.json'), 'utf8'),
  ) as { dependencies: Record<string, string>; version: string };
  for (const dependency of Object.keys(dependencies)) {
    const link = join(modules, dependency);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(repository, 'node_modules', dependency), link);
  }
  if (package_ !== undefined) {
    const manifest = { name: NAME, version: package_.version ?? version };
    writeFileSync(join(modules, NAME, 'package.json'), JSON.stringify(manifest));
  }
  return ([program, ...args]: [string, ...string[]], changes: NodeJS.ProcessEnv = {}) => {
    const result = spawnSync(process.execPath, [join(packageRoot, program), ...args], {
      encoding: 'utf8',
      env: { ...env, LIBTORCH: libtorch.root, PATH: room.path('empty-path'), ...changes },
    });
    return { status: result.status, stdout: result.stdout, stderr: result.stderr };
  };
}

const isHere = process.platform === 'linux' && process.arch === 'x64';

test('without a compiler: a prebuilt addon is taken, and doctor says so', () => {
  if (!isHere) return;
  const run = installed('e2e', { addons: { '2.13-cpu': 'loads' } });
  const before = run(['dist/cli/main.js', 'doctor', '--json']);
  assert.match(before.stdout, 'Its installation has not run');
  const result = run(['scripts/install.mjs']);
  assert.is(result.status, 0, result.stderr);
  assert.match(result.stdout, `Took the prebuilt addon of ${NAME} (FCN_TORCH_BUILD=1 compiles it`);
  const { status, stdout } = run(['dist/cli/main.js', 'doctor']);
  assert.is(status, 0, stdout);
  assert.match(stdout, /^ok +Addon +prebuilt, loads, LibTorch 2\.13\.0/m);
  assert.match(stdout, /^ok +CMake +no cmake on PATH: not needed for the prebuilt addon$/m);
});

test('without a compiler: what keeps a prebuilt addon from being taken is said', () => {
  if (!isHere) return;
  const run = installed('e2e-crash', { addons: { '2.13-cpu': 'crashes' } });
  const crashed = run(['scripts/install.mjs']);
  assert.is(crashed.status, 1);
  assert.match(crashed.stderr, 'cannot be compiled here: no cmake on PATH; no C++ compiler');
  assert.match(
    crashed.stderr,
    `because the addon of ${NAME} does not load here: it ends the process`,
  );
  const asked = run(['scripts/install.mjs'], { FCN_TORCH_BUILD: '1' });
  assert.is(asked.status, 1);
  assert.match(asked.stderr, 'It has to be, because FCN_TORCH_BUILD is set.');
  const without = installed('e2e-without')(['scripts/install.mjs']);
  assert.is(without.status, 1);
  assert.match(without.stderr, `It has to be, because ${NAME} is not installed.`);
});

test('a package that this user may not write to is said to be that', () => {
  if (!isHere || process.getuid?.() === 0) return;
  const run = installed('e2e-read-only', { addons: { '2.13-cpu': 'loads' } });
  const packageRoot = room.path('e2e-read-only', 'node_modules', 'fcn-torch');
  chmodSync(packageRoot, 0o555);
  const result = run(['scripts/install.mjs']);
  chmodSync(packageRoot, 0o755);
  assert.is(result.status, 1);
  assert.match(result.stderr, `Permission was denied while writing to ${packageRoot}`);
  assert.match(result.stderr, 'run the installation as the user who owns that folder');
});

test.run();
