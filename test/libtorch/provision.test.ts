import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatError } from '../../scripts/libtorch/errors.mjs';
import { findLibTorch, provision } from '../../scripts/libtorch/provision.mjs';
import { isPinned, RELEASES, type Releases } from '../../scripts/libtorch/releases.mjs';
import {
  fakePip,
  listTree,
  makeWheel,
  rejection,
  scratch,
  torchFiles,
  withServer,
  writeTree,
} from './fixtures';

const room = scratch();
test.after(() => room.remove());

const PLATFORM = 'linux-x64';
const WHEEL = 'torch-2.13.0+cpu-cp311-cp311-any.whl';
const CUDA_WHEEL = 'torch-2.14.1-cp311-cp311-any.whl';

/** A cache, a pip without wheels, and releases whose official index is nowhere. */
function world(name: string) {
  const cache = room.path(name, 'cache');
  const wheels = room.path(name, 'wheels');
  mkdirSync(wheels, { recursive: true });
  const pip = fakePip(wheels);
  const cpu = {
    version: '2.13.0',
    cuda: null,
    index: 'http://127.0.0.1:9',
    diskBytes: 1,
    platforms: { [PLATFORM]: { requirements: ['torch==2.13.0+cpu'], wheel: WHEEL } },
  };
  const cu130 = {
    version: '2.14.1',
    cuda: '13.0',
    index: 'http://127.0.0.1:9',
    diskBytes: 1,
    platforms: { [PLATFORM]: { requirements: ['torch==2.14.1'] } },
  };
  const releases: Releases = {
    supported: { from: '2.11', below: '2.15' },
    variants: { cpu, cu130 },
    sha256: {},
  };
  const log: string[] = [];
  const options = {
    env: { FCN_TORCH_CACHE: cache } as NodeJS.ProcessEnv,
    platform: PLATFORM,
    variant: 'cpu',
    releases,
    pips: [pip.command],
    log: (line: string) => void log.push(line),
  };
  const libtorch = join(cache, 'libtorch');
  const entry = join(libtorch, '2.13.0-cpu-linux-x64');
  const kept = () => (existsSync(libtorch) ? readdirSync(libtorch) : []);
  return { wheels, pip, cpu, releases, options, libtorch, entry, kept, log };
}

function writeLibTorch(root: string, version: string, cuda?: string): void {
  writeTree(join(root, '..'), torchFiles(version, cuda));
}

test('pip comes first, and only what is needed is kept', async () => {
  const { options, wheels, entry, kept } = world('pip');
  const hash = makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  const libtorch = await provision(options);
  assert.equal(libtorch, {
    version: '2.13.0',
    variant: 'cpu',
    source: 'pip',
    root: join(entry, 'torch'),
    includeDirs: [
      join(entry, 'torch', 'include'),
      join(entry, 'torch', 'include', 'torch', 'csrc', 'api', 'include'),
    ],
    libDir: join(entry, 'torch', 'lib'),
    rpaths: [join(entry, 'torch', 'lib')],
  });
  assert.equal(kept(), ['2.13.0-cpu-linux-x64']);
  assert.equal(listTree(entry), [
    'fcn-torch.json',
    'torch-2.13.0+cpu.dist-info/METADATA',
    'torch-2.13.0+cpu.dist-info/RECORD',
    'torch/include/torch/csrc/api/include/torch/torch.h',
    'torch/include/torch/headeronly/version.h',
    'torch/lib/libtorch_cpu.so',
    'torch/version.py',
  ]);
  const mark = JSON.parse(readFileSync(join(entry, 'fcn-torch.json'), 'utf8'));
  assert.equal(mark.files, { [WHEEL]: hash });
  assert.is(mark.variant, 'cpu');
});

test('the cache answers the second time; --force does not ask it', async () => {
  const { options, wheels, pip } = world('cached');
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  await provision(options);
  assert.is((await provision(options)).source, 'cache');
  assert.is(pip.calls().length, 1);
  assert.is((await provision({ ...options, force: true })).source, 'pip');
  assert.is(pip.calls().length, 2);
});

test('an entry without a right mark, or with something missing, is made anew', async () => {
  const { options, wheels, entry, kept } = world('corrupt');
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  await provision(options);
  const mark = join(entry, 'fcn-torch.json');
  const complete = readFileSync(mark, 'utf8');
  const damages: (() => void)[] = [
    () => rmSync(mark),
    () => writeFileSync(mark, complete.slice(0, 20)),
    () => writeFileSync(mark, complete.replace('"2.13.0"', '"2.12.0"')),
    () => rmSync(join(entry, 'torch', 'lib', 'libtorch_cpu.so')),
    () => rmSync(join(entry, 'torch', 'include'), { recursive: true }),
  ];
  for (const damage of damages) {
    damage();
    assert.is(await findLibTorch(options), undefined);
    assert.is((await provision(options)).source, 'pip');
    assert.equal(kept(), ['2.13.0-cpu-linux-x64']);
    assert.is(readFileSync(mark, 'utf8'), complete);
  }
});

test('what is none of the pinned files is not unpacked; the pinned wheel is downloaded then', async () => {
  const { options, wheels, cpu, releases, kept, log } = world('fallback');
  const good = room.path('fallback', WHEEL);
  releases.sha256[WHEEL] = makeWheel(good, { files: torchFiles('2.13.0') });
  // Of another name, since under the pinned one its hash would end the installation.
  const other = makeWheel(join(wheels, 'torch-2.13.0+cpu-py3-none-any.whl'), {
    files: { ...torchFiles('2.13.0'), 'torch/lib/libtorch_cpu.so': 'something else' },
  });
  const libtorch = await withServer(
    (request, response) => {
      assert.is(request.url, `/whl/${encodeURIComponent(WHEEL)}`);
      response.end(readFileSync(good));
    },
    (url) => {
      cpu.index = `${url}/whl`;
      return provision(options);
    },
  );
  assert.is(libtorch.source, 'download');
  assert.equal(kept(), ['2.13.0-cpu-linux-x64']);
  const said = `it gave torch-2.13.0+cpu-py3-none-any.whl with the SHA-256 ${other}`;
  assert.ok(log.some((line) => line.includes(said) && line.includes('none of the pinned files')));
});

test('what is not pinned is taken where the user says so, and by no other project then', async () => {
  const { options, wheels, releases, entry, log } = world('unpinned');
  releases.sha256[WHEEL] = '0'.repeat(64);
  const name = 'torch-2.13.0+cpu-cp311-cp311-linux_x86_64.whl';
  const hash = makeWheel(join(wheels, name), { files: torchFiles('2.13.0') });
  for (const FCN_TORCH_ALLOW_UNPINNED of [undefined, '', '0', 'yes']) {
    const env = { ...options.env, FCN_TORCH_ALLOW_UNPINNED };
    const error = await rejection(provision({ ...options, env }));
    assert.match(error.message, `${name} with the SHA-256 ${hash}, which is none of the pinned`);
    assert.match(error.message, 'FCN_TORCH_ALLOW_UNPINNED=1');
    assert.not(existsSync(entry));
  }
  const env = { ...options.env, FCN_TORCH_ALLOW_UNPINNED: '1' };
  assert.is((await provision({ ...options, env })).source, 'pip');
  assert.ok(log.some((line) => line.startsWith('WARNING') && line.includes(hash)));
  assert.is((await provision({ ...options, env })).source, 'cache');
  assert.is(await findLibTorch(options), undefined);
  assert.match((await rejection(provision(options))).message, 'none of the pinned files');
});

test('a pinned file is one under another name; where nothing is pinned, it is said', async () => {
  const { options, wheels, releases, entry, log } = world('renamed');
  const hash = makeWheel(join(wheels, 'torch-2.13.0+cpu-1-any.whl'), {
    files: torchFiles('2.13.0'),
  });
  assert.is((await provision(options)).source, 'pip');
  assert.ok(log.some((line) => /^WARNING: no hash is pinned for cpu on linux-x64/.test(line)));
  rmSync(entry, { recursive: true });
  releases.sha256[WHEEL] = hash;
  assert.is((await provision(options)).source, 'pip');
  assert.is(log.filter((line) => line.startsWith('WARNING')).length, 1);
});

test("every platform's wheel is pinned", () => {
  for (const [variant, { platforms }] of Object.entries(RELEASES.variants)) {
    for (const platform of Object.keys(platforms)) {
      assert.ok(isPinned(RELEASES, variant, platform), `${variant} ${platform}`);
    }
  }
  for (const hash of Object.values(RELEASES.sha256)) assert.match(hash, /^[0-9a-f]{64}$/);
});

test('a CUDA build is not taken for the CPU variant', async () => {
  const { options, wheels, kept } = world('wrong-variant');
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0', '13.0') });
  const { message } = await rejection(provision(options));
  assert.match(message, 'it gave LibTorch 2.13.0 (cu130) instead of');
  assert.equal(kept(), []);
});

if (process.getuid !== undefined) {
  const user = process.getuid();

  test('what other users may write to is not taken from the cache', async () => {
    const { options, wheels, entry, libtorch } = world('writable');
    makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
    await provision(options);
    for (const [path, mode] of [
      [libtorch, 0o777],
      [libtorch, 0o1777],
      [entry, 0o775],
      [join(entry, 'fcn-torch.json'), 0o646],
      [join(entry, 'torch', 'lib'), 0o757],
      [join(entry, 'torch', 'lib', 'libtorch_cpu.so'), 0o664],
      [join(entry, 'torch', 'include', 'torch', 'headeronly', 'version.h'), 0o666],
    ] as const) {
      chmodSync(path, mode);
      for (const work of [findLibTorch, provision]) {
        const block = formatError(await rejection(work(options)));
        assert.match(block, `other users may write to ${path}`);
        assert.match(block, /chmod -R go-w .*\n.*FCN_TORCH_CACHE/);
      }
      chmodSync(path, 0o755);
      assert.is((await provision(options)).source, 'cache');
    }
  });

  test('what another user owns is not taken from the cache; what root owns is', async () => {
    if (user !== 0) return; // nobody else can give files away
    const { options, wheels, entry, libtorch } = world('owned');
    makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
    await provision(options);
    symlinkSync('version.py', join(entry, 'torch', 'link'));
    for (const path of [libtorch, entry, join(entry, 'torch', 'lib', 'libtorch_cpu.so')]) {
      chownSync(path, 12345, 12345);
      const block = formatError(await rejection(provision(options)));
      assert.match(block, `${path} belongs to the user 12345, and this is root (0)`);
      assert.match(block, 'FCN_TORCH_CACHE');
      chownSync(path, 0, 0);
      assert.is((await provision(options)).source, 'cache');
    }
  });
}

test("a pip.py in the current folder is not run, nor what is called as Python's own modules", async () => {
  const folder = room.path('current');
  const owned = room.path('current', 'owned');
  const program = `open(${JSON.stringify(owned)}, 'w')\n`;
  writeTree(folder, {
    ...{ 'pip.py': program, 'runpy.py': program, 'importlib/__init__.py': program },
    'torch/__init__.py': '',
  });
  const scripts = join(__dirname, '..', '..', 'scripts', 'libtorch');
  const script = `
    import { findPip } from ${JSON.stringify(pathToFileURL(join(scripts, 'pip.mjs')).href)};
    import { pythonTorchDirectory } from ${JSON.stringify(pathToFileURL(join(scripts, 'locate.mjs')).href)};
    console.log((await findPip())?.version);
    console.log(await pythonTorchDirectory().catch(() => 'none'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.match(stdout, /\n.+\n$/, stderr);
  assert.not.match(stdout, folder);
  assert.not(existsSync(owned), stdout);
});

test('a pinned name with another hash ends the installation', async () => {
  const { options, wheels, releases, kept } = world('hash');
  const hash = makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  releases.sha256 = { [WHEEL]: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) };
  const error = await rejection(provision(options));
  assert.is(error.name, 'ChecksumError');
  assert.match(error.message, WHEEL);
  assert.match(error.message, `received ${hash}`);
  assert.equal(kept(), []);
});

test('a failure lists every source with its reason, and what to set', async () => {
  const { options, cpu, releases, kept } = world('nothing');
  releases.sha256 = { [WHEEL]: '0'.repeat(64) };
  const error = await withServer(
    (_, response) => response.writeHead(404).end(),
    (url) => {
      cpu.index = url;
      return rejection(provision(options));
    },
  );
  const block = formatError(error);
  assert.match(block, /1\. pip download torch==2\.13\.0\+cpu .*\n +No matching distribution/);
  assert.match(block, /2\. http:.*\n +HTTP 404 Not Found/);
  assert.match(block, /3\. pip download .*--extra-index-url http:.*\n +No matching distribution/);
  for (const remedy of ['LIBTORCH=', 'LIBTORCH_USE_PYTORCH=1', 'find-links', 'FCN_TORCH_CACHE=']) {
    assert.match(block, remedy);
  }
  assert.not.match(block, 'at async');
  assert.equal(kept(), []);
});

test('without pip the list says which were tried', async () => {
  const { options } = world('no-pip');
  const error = await rejection(provision({ ...options, pips: [['no-such-pip']] }));
  assert.match(error.message, /1\. pip\n +not found \(tried python3 -m pip/);
});

test('a wheel whose content is not what its RECORD says is refused', async () => {
  const { options, wheels, kept } = world('damaged');
  const damaged = 'torch/lib/libtorch_cpu.so';
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0'), damaged });
  const error = await rejection(provision(options));
  assert.match(error.message, `${damaged} in ${WHEEL} is damaged`);
  assert.equal(kept(), []);
});

test('a file that is no wheel is refused', async () => {
  const { options, wheels, kept } = world('no-zip');
  writeFileSync(join(wheels, WHEEL), 'this is no zip');
  assert.match((await rejection(provision(options))).message, `${WHEEL} is no wheel`);
  assert.equal(kept(), []);
});

test('an interruption leaves nothing behind', async () => {
  const { options, cpu, releases, kept } = world('interrupted');
  releases.sha256 = { [WHEEL]: '0'.repeat(64) };
  const controller = new AbortController();
  const reason = new Error('Ctrl+C');
  const error = await withServer(
    (_, response) => response.write('half', () => controller.abort(reason)),
    (url) => {
      cpu.index = url;
      return rejection(provision({ ...options, signal: controller.signal }));
    },
  );
  assert.is(error, reason);
  assert.equal(kept(), []);
});

test('leftovers of killed installations are removed, those of running ones are not', async () => {
  const { options, wheels, libtorch, kept } = world('leftovers');
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  const minuteAgo = Date.now() / 1000 - 60;
  const leave = (name: string, pid: number, host: string, beat: number): void => {
    const owner = join(libtorch, name, 'owner.json');
    writeTree(join(libtorch, name), { 'owner.json': JSON.stringify({ pid, host }) });
    utimesSync(owner, beat, beat);
  };
  // Above the largest process id that Linux gives.
  leave('.partial-killed', 2 ** 30, hostname(), minuteAgo);
  leave('.partial-just-killed', 2 ** 30, hostname(), Date.now() / 1000 + 3600); // however slow this is
  leave('.partial-running', process.pid, hostname(), minuteAgo);
  leave('.partial-elsewhere', 2 ** 30, 'another-host', minuteAgo);
  leave('.partial-long-silent', 2 ** 30, 'another-host', minuteAgo - 7200);
  await provision(options);
  assert.equal(kept().sort(), [
    '.partial-elsewhere',
    '.partial-just-killed',
    '.partial-running',
    '2.13.0-cpu-linux-x64',
  ]);
});

test('two installations at once both succeed', async () => {
  const { options, wheels, kept } = world('concurrent');
  makeWheel(join(wheels, WHEEL), { files: torchFiles('2.13.0') });
  const both = await Promise.all([provision(options), provision(options)]);
  assert.is(both[0]?.root, both[1]?.root);
  assert.equal(kept(), ['2.13.0-cpu-linux-x64']);
});

test("a CUDA build gets NVIDIA's libraries beside it", async () => {
  const { options, wheels, libtorch, pip } = world('cuda');
  const linux = '; platform_system == "Linux"';
  makeWheel(join(wheels, CUDA_WHEEL), {
    files: torchFiles('2.14.1', '13.0'),
    requires: [
      'filelock',
      `cuda-toolkit[cublas,nvjitlink]==13.0.3${linux}`,
      `nvidia-cudnn-cu13==9.24${linux}`,
      'nvidia-windows-only==1; platform_system == "Windows"',
      `triton~=3.8.0${linux} and python_version < "3.15"`,
    ],
  });
  const on = (extra: string) => `; (sys_platform == 'linux') and extra == '${extra}'`;
  makeWheel(join(wheels, 'cuda_toolkit-13.0.3-any.whl'), {
    files: {},
    requires: [
      `nvidia-cublas==13.1.*${on('cublas')}`,
      `nvidia-nvjitlink<14,>=13.0.88${on('nvjitlink')}`,
      `nvidia-cufft==12${on('cufft')}`,
    ],
  });
  makeWheel(join(wheels, 'nvidia_cublas-13.1.1-any.whl'), {
    files: { 'nvidia/cu13/lib/libcublas.so.13': 'x', 'nvidia/cu13/include/cublas.h': 'x' },
  });
  makeWheel(join(wheels, 'nvidia_nvjitlink-14-any.whl'), {
    files: { 'nvidia/cu13/lib/libnvJitLink.so.13': 'x', 'nvidia/cu13/lib/device.bc': 'x' },
  });
  makeWheel(join(wheels, 'nvidia_cudnn_cu13-9.24-any.whl'), {
    files: { 'nvidia/cudnn/lib/libcudnn.so.9': 'x' },
  });
  const found = await provision({ ...options, variant: 'cu130' });
  const entry = join(libtorch, '2.14.1-cu130-linux-x64');
  assert.is(found.variant, 'cu130');
  assert.equal(found.rpaths, [
    join(entry, 'torch', 'lib'),
    join(entry, 'nvidia', 'cu13', 'lib'),
    join(entry, 'nvidia', 'cudnn', 'lib'),
  ]);
  assert.equal(listTree(join(entry, 'nvidia')), [
    'cu13/lib/libcublas.so.13',
    'cu13/lib/libnvJitLink.so.13',
    'cudnn/lib/libcudnn.so.9',
  ]);
  assert.is(pip.calls().length, 5);
});

test('a library of NVIDIA that cannot be had leaves no half of a CUDA build', async () => {
  const { options, wheels, kept } = world('half-cuda');
  makeWheel(join(wheels, CUDA_WHEEL), {
    files: torchFiles('2.14.1', '13.0'),
    requires: ['nvidia-nccl-cu13==2.30.7'],
  });
  const error = await rejection(provision({ ...options, variant: 'cu130' }));
  assert.match(error.message, 'No matching distribution found for nvidia-nccl-cu13==2.30.7');
  assert.match(formatError(error), 'FCN_TORCH_VARIANT=cpu');
  assert.equal(kept(), []);
});

test('LIBTORCH wins, and nothing is provisioned', async () => {
  const { options, pip, kept } = world('env');
  const root = room.path('env', 'mine', 'torch');
  writeLibTorch(root, '2.11.0');
  const env = { ...options.env, LIBTORCH: root, LIBTORCH_USE_PYTORCH: '1' };
  const found = await provision({ ...options, env });
  assert.is(found.source, 'env');
  assert.is(found.version, '2.11.0');
  assert.equal(pip.calls(), []);
  assert.equal(kept(), []);
});

test('an unpacked CUDA archive names its CUDA version', async () => {
  const { options } = world('archive');
  const root = room.path('archive', 'mine', 'torch');
  writeLibTorch(root, '2.12.1', '12.8');
  rmSync(join(root, 'version.py'));
  const env = { ...options.env, LIBTORCH: root };
  const find = async () => (await provision({ ...options, env, variant: undefined })).variant;
  assert.is(await find(), 'cuda');
  writeFileSync(join(root, 'build-version'), '2.12.1+cu128\n');
  assert.is(await find(), 'cu128');
});

test('LIBTORCH of an unsupported version is refused with all there is to know', async () => {
  const { options } = world('old');
  for (const version of ['2.10.2', '2.15.0', '1.13.0', '3.0.0']) {
    const root = room.path('old', version, 'torch');
    writeLibTorch(root, version);
    const error = await rejection(provision({ ...options, env: { LIBTORCH: root } }));
    assert.match(error.message, `LibTorch ${version} at ${root} is not supported`);
    assert.match(error.message, 'at least 2.11 and below 2.15');
  }
});

test('LIBTORCH that is no LibTorch is refused, with a guess', async () => {
  const { options } = world('wrong');
  const site = room.path('wrong', 'site-packages');
  const root = join(site, 'torch');
  const refuse = async (LIBTORCH: string) =>
    formatError(await rejection(provision({ ...options, env: { LIBTORCH } })));
  writeLibTorch(root, '2.13.0');
  assert.match(await refuse(site), `Did you mean ${root}?`);
  assert.match(await refuse(room.path('wrong', 'none')), `${join('none', 'include')} is missing`);
  rmSync(join(root, 'lib', 'libtorch_cpu.so'));
  assert.match(await refuse(root), 'libtorch_cpu is missing');
  writeLibTorch(root, '2.13.0');
  rmSync(join(root, 'include', 'torch', 'headeronly'), { recursive: true });
  assert.match(await refuse(root), 'version.h is missing');
});

test('a variant that LIBTORCH does not have is refused', async () => {
  const { options } = world('mismatch');
  const root = room.path('mismatch', 'mine', 'torch');
  writeLibTorch(root, '2.13.0');
  const env = { LIBTORCH: root, FCN_TORCH_VARIANT: 'cu130' };
  const error = await rejection(provision({ ...options, variant: undefined, env }));
  assert.match(error.message, `cu130 was asked for, but LIBTORCH gives ${root}`);
});

test('LIBTORCH_USE_PYTORCH takes the torch of the active Python', async () => {
  const { options } = world('python');
  const root = room.path('python', 'site', 'torch');
  writeLibTorch(root, '2.13.0');
  const python = room.path('python', 'python3');
  writeFileSync(python, `#!/bin/sh\necho '${join(root, '__init__.py')}'\n`, { mode: 0o755 });
  const env = { LIBTORCH_USE_PYTORCH: '1' };
  const found = await provision({ ...options, env, pythons: ['no-such-python', python] });
  assert.is(found.source, 'pytorch');
  assert.is(found.root, root);
  const error = await rejection(provision({ ...options, env, pythons: ['no-such-python'] }));
  assert.match(error.message, 'no-such-python: not found on PATH');
});

test('a platform without a build, and a disk without room, are said first', async () => {
  const { options, cpu, pip } = world('impossible');
  const error = await rejection(provision({ ...options, platform: 'freebsd-x64' }));
  assert.match(error.message, 'no LibTorch 2.13.0 (cpu) for freebsd-x64, only for linux-x64');
  const musl = await rejection(provision({ ...options, platform: 'linux-x64-musl' }));
  assert.match(formatError(musl), /LibTorch is built for glibc only.*musl.*node:22-slim/s);
  cpu.diskBytes = 1e18;
  assert.match((await rejection(provision(options))).message, /needs about 1000000000.0 GB/);
  assert.equal(pip.calls(), []);
});

test('a cache that cannot be made is a sentence', async () => {
  const { options } = world('blocked');
  writeTree(room.path('blocked'), { file: '' });
  const FCN_TORCH_CACHE = room.path('blocked', 'file', 'cache');
  const error = await rejection(provision({ ...options, env: { FCN_TORCH_CACHE } }));
  assert.match(error.message, `in the way while writing to ${FCN_TORCH_CACHE}`);
});

test.run();
