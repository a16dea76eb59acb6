import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addToPackage, nameInManifest } from '../../scripts/prebuild/packages.mjs';
import { absoluteRpaths, newerSymbols } from '../../scripts/prebuild/portable.mjs';
import { listTree, scratch, writeTree } from './fixtures';

const room = scratch();
test.after(() => room.remove());

function manifest(version: string): string {
  const optionalDependencies = { other: '^1.0.0' };
  const engines = { node: '>=20.17' };
  return JSON.stringify({
    name: 'fcn-torch',
    version,
    license: 'MIT',
    engines,
    optionalDependencies,
  });
}

test('symbols of a newer system are named, with their versions', () => {
  const symbols = [
    '0000000000000000      DF *UND*\t0000000000000000 (GLIBC_2.2.5) malloc',
    '0000000000000000      DF *UND*\t0000000000000000 (GLIBC_2.28) fcntl64',
    '0000000000000000      DF *UND*\t0000000000000000 (GLIBC_2.34) dlopen',
    '0000000000000000  w   DF *UND*\t0000000000000000  GLIBC_2.32  single',
    '0000000000000000      DF *UND*\t0000000000000000 (GLIBCXX_3.4.30) wait',
    '0000000000000000      DF *UND*\t0000000000000000 (GLIBCXX_3.4.9) put',
    '0000000000000000      DF *UND*\t0000000000000000  Base        napi_throw',
    '0000000000001000 g    DF .text\t0000000000000010  Base        napi_register_module_v1',
  ].join('\n');
  assert.equal(newerSymbols(symbols), [
    'dlopen (GLIBC_2.34)',
    'single (GLIBC_2.32)',
    'wait (GLIBCXX_3.4.30)',
  ]);
});

test('RPATHs of the machine that compiled are found', () => {
  const headers = (value: string) => `\nDynamic Section:\n  NEEDED   libc10.so\n  ${value}\n`;
  assert.equal(absoluteRpaths(headers('RPATH   $ORIGIN/libtorch:$ORIGIN/libtorch/../x')), []);
  assert.equal(absoluteRpaths(headers('RUNPATH  $ORIGIN:/home/me/torch/lib')), [
    '/home/me/torch/lib',
  ]);
  assert.equal(absoluteRpaths(headers('SONAME  fcn_torch.node')), []);
});

test('a package holds the addons of one version, and what npm wants to know', async () => {
  const packageRoot = room.path('fcn-torch');
  const folder = room.path('packages');
  const addon = room.path('compiled.node');
  writeTree(packageRoot, { LICENSE: 'MIT', 'package.json': manifest('1.2.3') });
  writeFileSync(addon, 'addon');
  const add = (version: string, variant: string, platform = 'linux-x64') =>
    addToPackage({ packageRoot, folder, addon, libtorch: { version, variant }, platform });

  await add('2.13.0', 'cpu');
  const root = join(folder, 'linux-x64-glibc');
  assert.is(await add('2.14.1', 'cu130'), join(root, 'addons', '2.14-cuda', 'fcn_torch.node'));
  assert.equal(listTree(root), [
    'LICENSE',
    'README.md',
    'addons/2.13-cpu/fcn_torch.node',
    'addons/2.14-cuda/fcn_torch.node',
    'package.json',
  ]);
  const made = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.is(made.name, '@fcn-torch/linux-x64-glibc');
  assert.is(made.version, '1.2.3');
  assert.equal([made.os, made.cpu, made.libc], [['linux'], ['x64'], ['glibc']]);
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.match(packed, 'addons/2.14-cuda/fcn_torch.node');
  assert.match(packed, 'LICENSE');

  // Addons of an older fcn-torch are not published again.
  writeTree(packageRoot, { 'package.json': manifest('1.2.4') });
  await add('2.13.0', 'cpu');
  assert.not(existsSync(join(root, 'addons', '2.14-cuda')));

  await add('2.13.0', 'cpu', 'darwin-arm64');
  const mac = JSON.parse(readFileSync(join(folder, 'darwin-arm64', 'package.json'), 'utf8'));
  assert.equal([mac.os, mac.cpu, mac.libc], [['darwin'], ['arm64'], undefined]);
});

test('a release names the packages of all platforms, of its own version', async () => {
  const packageRoot = room.path('release');
  writeTree(packageRoot, { 'package.json': manifest('1.2.3') });
  await nameInManifest(packageRoot);
  const { optionalDependencies } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  );
  assert.equal(optionalDependencies, {
    other: '^1.0.0',
    '@fcn-torch/darwin-arm64': '1.2.3',
    '@fcn-torch/linux-arm64-glibc': '1.2.3',
    '@fcn-torch/linux-x64-glibc': '1.2.3',
    '@fcn-torch/win32-x64': '1.2.3',
  });
});

test('the repository names none of them: they are not there before a release', () => {
  const file = join(__dirname, '..', '..', 'package.json');
  const { optionalDependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const own = Object.keys(optionalDependencies).filter((name) => name.startsWith('@fcn-torch/'));
  assert.equal(own, []);
});

test.run();
