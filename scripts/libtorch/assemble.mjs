// Makes a LibTorch directory out of wheels: torch itself and, on a CUDA build, NVIDIA's libraries,
// side by side as in site-packages, because torch's libraries find the others by relative RPATHs.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { verifiedSha256 } from './hash.mjs';
import { describeLibTorch } from './locate.mjs';
import { pipDownload } from './pip.mjs';
import { markerEnvironment, markerHolds, readRequirements } from './requirements.mjs';
import { unpackWheel } from './unpack.mjs';

/**
 * @typedef {object} AssembleOptions
 * @property {import('./sources.mjs').Source} source
 * @property {string} tree the directory to make
 * @property {string} downloads for wheels, each of which is removed once it is unpacked
 * @property {string} variant
 * @property {string} platform
 * @property {import('./releases.mjs').Releases} releases
 * @property {import('./pip.mjs').Pip | undefined} pip
 * @property {boolean} progress
 * @property {(line: string) => void} log
 * @property {AbortSignal} [signal]
 */

/**
 * @param {AssembleOptions} options
 * @returns {Promise<Record<string, string>>} the SHA-256 of each wheel, by file name
 */
export async function assemble(options) {
  const { source, tree, downloads, variant, releases, signal } = options;
  /** @type {Record<string, string>} */
  const files = {};
  await mkdir(tree, { recursive: true });

  /** @param {string} wheel */
  async function take(wheel) {
    files[basename(wheel)] = await verifiedSha256(wheel, releases.sha256, signal);
    await unpackWheel(wheel, tree, signal);
    await rm(wheel);
  }

  await take(await source.fetch(downloads));
  const torch = await describeLibTorch(join(tree, 'torch'), source.kind, releases);
  const release = releases.variants[variant];
  // PyPI's torch for Linux is a CUDA build under the same version number as the CPU build.
  if (torch.version !== release.version || torch.variant !== variant) {
    throw new Error(
      `it gave LibTorch ${torch.version} (${torch.variant})` +
        ` instead of ${release.version} (${variant})`,
    );
  }
  if (release.cuda !== null) await takeNvidia(options, take);
  return files;
}

/**
 * @param {AssembleOptions} options
 * @param {(wheel: string) => Promise<void>} take
 */
async function takeNvidia({ source, tree, downloads, platform, pip, progress, log, signal }, take) {
  if (pip === undefined) throw new Error("NVIDIA's libraries come through pip, and none was found");
  const options = { extraIndex: source.extraIndex, signal, progress };
  const environment = markerEnvironment(platform);
  const wanted = [];
  for (const requirement of readRequirements(await metadata(tree, 'torch'))) {
    if (!markerHolds(requirement.marker, environment)) continue;
    if (requirement.name.startsWith('nvidia-')) wanted.push(requirement);
    if (requirement.name !== 'cuda-toolkit') continue;
    // A package without files of its own: its extras name the libraries and their versions.
    await take(await pipDownload(pip, `cuda-toolkit${requirement.specifier}`, downloads, options));
    const parts = readRequirements(await metadata(tree, 'cuda_toolkit'));
    for (const extra of requirement.extras) {
      wanted.push(...parts.filter((part) => markerHolds(part.marker, { ...environment, extra })));
    }
  }
  const unique = [...new Set(wanted.map(({ name, specifier }) => name + specifier))];
  for (const [index, requirement] of unique.entries()) {
    log(`  ${index + 1}/${unique.length} ${requirement}`);
    await take(await pipDownload(pip, requirement, downloads, options));
  }
}

/**
 * @param {string} tree
 * @param {string} name
 */
async function metadata(tree, name) {
  const directory = (await readdir(tree)).find(
    (entry) => entry.startsWith(`${name}-`) && entry.endsWith('.dist-info'),
  );
  return readFile(join(tree, directory ?? '', 'METADATA'), 'utf8');
}
