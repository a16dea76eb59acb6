// Describes a LibTorch that is on the disk already: an unpacked archive, or a Python torch package.
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InstallError } from './errors.mjs';
import { RELEASES } from './releases.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} LibTorch what the addon is built against
 * @property {string} version such as 2.13.0
 * @property {string} variant `cpu`, `cu130`, ...; `cuda` when the version of CUDA is not said
 * @property {string} source `env`, `pytorch`, `cache`, `pip` or `download`
 * @property {string} root the directory with include/ and lib/
 * @property {string[]} includeDirs
 * @property {string} libDir
 * @property {string[]} rpaths where the shared libraries are looked for when the addon loads
 */

/**
 * @param {string} root
 * @param {string} source
 * @param {import('./releases.mjs').Releases} [releases]
 * @returns {Promise<LibTorch>}
 */
export async function describeLibTorch(root, source, releases = RELEASES) {
  const directory = resolve(root);
  const libDir = join(directory, 'lib');
  const includeDirs = [
    join(directory, 'include'),
    join(directory, 'include', 'torch', 'csrc', 'api', 'include'),
  ];
  for (const needed of [...includeDirs, libDir]) {
    if (!(await exists(needed))) throw await notLibTorch(directory, needed);
  }
  const libraries = await readdir(libDir);
  if (!libraries.some((name) => /^(lib)?torch_cpu\.(so|dylib|dll|lib)$/.test(name))) {
    throw await notLibTorch(directory, join(libDir, 'libtorch_cpu'));
  }
  const version = await headerVersion(directory);
  requireSupported(version, directory, releases);
  const hasCuda = libraries.some((name) => /^(lib)?torch_cuda\.(so|dll)$/.test(name));
  return {
    version,
    variant: hasCuda ? await cudaName(directory) : 'cpu',
    source,
    root: directory,
    includeDirs,
    libDir,
    rpaths: [libDir, ...(await siblingLibraries(directory))],
  };
}

/**
 * The directory of the active Python's torch, without importing it: that would take seconds and
 * fail where only a library of its own is missing.
 * @param {readonly string[]} [pythons]
 * @returns {Promise<string>}
 */
export async function pythonTorchDirectory(pythons = ['python3', 'python']) {
  // The current directory is no part of the search: a folder named torch there is not PyTorch.
  const script = [
    'import os, sys',
    "sys.path[:] = [p for p in sys.path if p not in ('', '.', os.getcwd())]",
    'import importlib.util',
    "spec = importlib.util.find_spec('torch')",
    "sys.exit('No module named torch') if spec is None or not spec.origin else print(spec.origin)",
  ].join('\n');
  const reasons = [];
  for (const python of pythons) {
    const result = await run(python, ['-c', script]);
    if (result.code === 0) return dirname(result.stdout.trim());
    reasons.push(`${python}: ${result.missing ? 'not found on PATH' : result.stderr.trim()}`);
  }
  throw new InstallError(
    `LIBTORCH_USE_PYTORCH is set, but no Python with PyTorch was found.\n  ${reasons.join('\n  ')}`,
    {
      remedies: [
        'Activate the environment that has PyTorch, or install it there (pip install torch).',
        'Unset LIBTORCH_USE_PYTORCH to have a LibTorch provisioned.',
      ],
    },
  );
}

/**
 * Reads the version from the headers, since those decide whether the addon compiles.
 * @param {string} root
 */
async function headerVersion(root) {
  const candidates = [
    join(root, 'include', 'torch', 'headeronly', 'version.h'),
    join(root, 'include', 'torch', 'csrc', 'api', 'include', 'torch', 'version.h'),
  ];
  for (const candidate of candidates) {
    const header = await readFile(candidate, 'utf8').catch(() => '');
    const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
      (part) => header.match(new RegExp(`#define\\s+TORCH_VERSION_${part}\\s+(\\d+)`))?.[1],
    );
    if (parts.every((part) => part !== undefined)) return parts.join('.');
  }
  throw await notLibTorch(root, candidates[0]);
}

/**
 * @param {string} version
 * @param {string} root
 * @param {import('./releases.mjs').Releases} releases
 */
function requireSupported(version, root, { supported, variants }) {
  const number = ordinal(version);
  if (number >= ordinal(supported.from) && number < ordinal(supported.below)) return;
  throw new InstallError(
    `LibTorch ${version} at ${root} is not supported:` +
      ` expected at least ${supported.from} and below ${supported.below}.`,
    {
      remedies: [
        `Point LIBTORCH to another LibTorch (${variants.cpu?.version ?? supported.from} is tested).`,
        'Unset LIBTORCH and LIBTORCH_USE_PYTORCH to have one provisioned.',
      ],
    },
  );
}

/** @param {string} version */
function ordinal(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}

/**
 * `cu130` from the wheel's version.py or the archive's build-version.
 * @param {string} root
 */
async function cudaName(root) {
  const python = await readFile(join(root, 'version.py'), 'utf8').catch(() => '');
  const cuda = python.match(/^cuda(?:\s*:[^=]*)?\s*=\s*'(\d+)\.(\d+)/m);
  if (cuda) return `cu${cuda[1]}${cuda[2]}`;
  const build = await readFile(join(root, 'build-version'), 'utf8').catch(() => '');
  return build.match(/\+(cu\d+)/)?.[1] ?? 'cuda';
}

/**
 * The folders in which wheels of other packages, installed beside torch, keep its libraries.
 * @param {string} root
 */
async function siblingLibraries(root) {
  const site = dirname(root);
  const packages = await readdir(join(site, 'nvidia')).catch(() => []);
  const candidates = [
    join(site, 'torch.libs'),
    ...packages.sort().map((name) => join(site, 'nvidia', name, 'lib')),
  ];
  const found = await Promise.all(candidates.map(exists));
  return candidates.filter((_, index) => found[index]);
}

/**
 * @param {string} directory
 * @param {string} missing
 */
async function notLibTorch(directory, missing) {
  const nested = [];
  for (const name of ['torch', 'libtorch']) {
    if (await exists(join(directory, name, 'include'))) nested.push(join(directory, name));
  }
  return new InstallError(`${directory} is not a LibTorch directory: ${missing} is missing.`, {
    remedies: [
      nested.length > 0
        ? `Did you mean ${nested.join(' or ')}?`
        : 'Expected an unpacked libtorch archive, or the torch folder of a Python installation,' +
          ' with include/ and lib/ in it.',
    ],
  });
}

/** @param {string} path */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
