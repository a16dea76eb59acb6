// The packages of prebuilt addons: one for each platform, with os, cpu and libc, so that a package
// manager installs the one that fits.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyAddon } from '../libtorch/addon.mjs';
import { currentPlatform } from '../libtorch/platform.mjs';
import { prebuiltAddon, prebuiltName } from '../libtorch/prebuilt.mjs';
import { RELEASES } from '../libtorch/releases.mjs';

/**
 * Adds an addon to the package of a platform, which is made where it is not there, or anew where it
 * is of another version.
 * @param {object} options
 * @param {string} options.packageRoot
 * @param {string} options.folder where the packages are
 * @param {string} options.addon
 * @param {Pick<import('../libtorch/locate.mjs').LibTorch, 'version' | 'variant'>} options.libtorch
 * @param {string} [options.platform]
 * @returns {Promise<string>} where the addon is now
 */
export async function addToPackage(options) {
  const { packageRoot, folder, addon, libtorch, platform = currentPlatform() } = options;
  const manifest = packageManifest(await readJson(join(packageRoot, 'package.json')), platform);
  const root = join(folder, manifest.name.split('/')[1]);
  const before = await readJson(join(root, 'package.json')).catch(() => undefined);
  if (before?.version !== manifest.version) await rm(root, { recursive: true, force: true });
  const target = join(root, prebuiltAddon(libtorch));
  await mkdir(dirname(target), { recursive: true });
  await copyAddon(addon, target);
  await copyFile(join(packageRoot, 'LICENSE'), join(root, 'LICENSE'));
  await writeFile(
    join(root, 'README.md'),
    `# ${manifest.name}\n\n${manifest.description}. fcn-torch installs it where it fits.\n`,
  );
  await writeJson(join(root, 'package.json'), manifest);
  return target;
}

/**
 * @param {{ version: string, license: string, repository: object, engines: Record<string, string> }} main
 *   fcn-torch's own
 * @param {string} platform
 */
export function packageManifest({ version, license, repository, engines }, platform) {
  const [os, cpu] = platform.split('-');
  return {
    name: prebuiltName(platform),
    version,
    description: `The native addon of fcn-torch, compiled for ${platform}`,
    license,
    repository, // npm compares it with the provenance
    files: ['addons'],
    engines,
    os: [os],
    cpu: [cpu],
    ...(os === 'linux' && { libc: ['glibc'] }),
    preferUnplugged: true,
    publishConfig: { access: 'public' },
  };
}

/**
 * Makes the packages of all platforms optional dependencies.
 * @param {string} packageRoot
 * @returns {Promise<string>} their names
 */
export async function nameInManifest(packageRoot) {
  const file = join(packageRoot, 'package.json');
  const manifest = await readJson(file);
  const platforms = Object.values(RELEASES.variants).flatMap((each) => Object.keys(each.platforms));
  const names = [...new Set(platforms)].map((platform) => prebuiltName(platform)).sort();
  manifest.optionalDependencies = {
    ...manifest.optionalDependencies,
    ...Object.fromEntries(names.map((name) => [name, manifest.version])),
  };
  await writeJson(file, manifest);
  return names.join(', ');
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
