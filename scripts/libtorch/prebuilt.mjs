// The addon as it comes compiled: in a package for each platform, of which the package manager
// installs the one for this machine. It holds an addon for each minor version of LibTorch, with CUDA
// and without: C++ libraries of different minor versions do not fit each other.
import { access, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addonPath, copyAddon, linkLibTorch, loadProblem, writeDescription } from './addon.mjs';
import { publish } from './cache.mjs';
import { currentPlatform } from './platform.mjs';

/**
 * @typedef {object} Prebuilt
 * @property {string} name of the package
 * @property {string} version
 * @property {string} root its folder
 */

/**
 * `@fcn-torch/linux-x64-glibc`, `@fcn-torch/darwin-arm64`, ...
 * @param {string} [platform] as currentPlatform() gives it
 */
export function prebuiltName(platform = currentPlatform()) {
  return `@fcn-torch/${platform}${/^linux-[^-]+$/.test(platform) ? '-glibc' : ''}`;
}

/**
 * Where the package has the addon for a LibTorch.
 * @param {Pick<import('./locate.mjs').LibTorch, 'version' | 'variant'>} libtorch
 */
export function prebuiltAddon({ version, variant }) {
  const [major, minor] = version.split('.');
  const folder = `${major}.${minor}-${variant === 'cpu' ? 'cpu' : 'cuda'}`;
  return join('addons', folder, 'fcn_torch.node');
}

/**
 * The package with addons for this machine, or the reason why the addon has to be compiled.
 * @param {object} options
 * @param {string} options.packageRoot
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.platform]
 * @returns {Promise<{ prebuilt?: Prebuilt, reason?: string }>}
 */
export async function findPrebuilt({ packageRoot, env = process.env, platform }) {
  if (env.FCN_TORCH_BUILD && env.FCN_TORCH_BUILD !== '0') {
    return { reason: 'FCN_TORCH_BUILD is set' };
  }
  const name = prebuiltName(platform);
  const manifest = join(packageRoot, 'package.json');
  const own = JSON.parse(await readFile(manifest, 'utf8'));
  let file;
  try {
    file = createRequire(manifest).resolve(`${name}/package.json`);
  } catch {
    // Only a release names it (scripts/prebuild).
    const hint = own.optionalDependencies?.[name]
      ? ' (npm install --include=optional does it)'
      : '';
    return { reason: `${name} is not installed${hint}` };
  }
  const { version } = JSON.parse(await readFile(file, 'utf8'));
  if (version !== own.version) {
    return { reason: `${name} is version ${version}, not ${own.version}` };
  }
  return { prebuilt: { name, version, root: dirname(file) } };
}

/**
 * Puts the addon for a LibTorch where a compiled one would be, once it has been seen to load.
 * @param {object} options
 * @param {string} options.packageRoot
 * @param {Prebuilt} options.prebuilt
 * @param {import('./locate.mjs').LibTorch} options.libtorch
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<string | undefined>} the reason why one has to be compiled; undefined where it was put
 */
export async function takePrebuilt({ packageRoot, prebuilt, libtorch, env, signal }) {
  const source = join(prebuilt.root, prebuiltAddon(libtorch));
  if (!(await exists(source))) {
    const known = await readdir(join(prebuilt.root, 'addons')).catch(() => []);
    return (
      `${prebuilt.name} has no addon for LibTorch ${libtorch.version} (${libtorch.variant}),` +
      ` only for ${known.sort().join(', ') || 'none'}`
    );
  }
  const room = await mkdtemp(join(packageRoot, '.prebuilt-'));
  try {
    const addon = addonPath(room);
    const build = join(room, 'build');
    await mkdir(dirname(addon), { recursive: true });
    await copyAddon(source, addon);
    const problem = await linkLibTorch(addon, libtorch.libDir).then(
      () => loadProblem(addon, libtorch, { env, signal }),
      // A file system without links.
      (error) => error.message,
    );
    if (problem !== undefined) {
      return `the addon of ${prebuilt.name} does not load here: ${problem}`;
    }
    await writeDescription(build, libtorch, 'prebuilt');
    await publish(build, join(packageRoot, 'build'), async () => false);
    return undefined;
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
