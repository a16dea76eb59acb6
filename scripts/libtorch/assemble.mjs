// Makes a LibTorch directory out of wheels: torch itself and, on a CUDA build, NVIDIA's libraries,
// side by side as in site-packages, because torch's libraries find the others by relative RPATHs.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isPinnedHash, verifiedSha256 } from './hash.mjs';
import { describeLibTorch } from './locate.mjs';
import { pipDownload } from './pip.mjs';
import { allowsUnpinned, isPinned } from './releases.mjs';
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
 * @property {NodeJS.ProcessEnv} env
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
  const { source, tree, downloads, variant, platform, releases, env, log, signal } = options;
  /** @type {Record<string, string>} */
  const files = {};
  await mkdir(tree, { recursive: true });

  /** @param {string} wheel */
  async function take(wheel) {
    const hash = await verifiedSha256(wheel, releases.sha256, signal);
    if (!isPinnedHash(hash, releases.sha256)) takeUnpinned(basename(wheel), hash);
    files[basename(wheel)] = hash;
    await unpackWheel(wheel, tree, signal);
    await rm(wheel);
  }

  /**
   * Before anything of it is unpacked.
   * @param {string} name
   * @param {string} hash
   */
  function takeUnpinned(name, hash) {
    const what = `${name} with the SHA-256 ${hash}`;
    if (!isPinned(releases, variant, platform)) {
      log(`WARNING: no hash is pinned for ${variant} on ${platform}: ${what} is taken unchecked.`);
    } else if (allowsUnpinned(env)) {
      log(
        `WARNING: ${what} is none of the pinned files: taken, as FCN_TORCH_ALLOW_UNPINNED=1 says.`,
      );
    } else {
      throw new Error(
        `it gave ${what}, which is none of the pinned files` +
          ' (FCN_TORCH_ALLOW_UNPINNED=1 takes what is not pinned)',
      );
    }
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
async function takeNvidia(options, take) {
  const { source, tree, downloads, variant, platform, releases } = options;
  const { pip, progress, log, signal } = options;
  if (pip === undefined) throw new Error("NVIDIA's libraries come through pip, and none was found");
  const how = { extraIndex: source.extraIndex, signal, progress };
  const environment = markerEnvironment(platform);
  const wanted = [];
  for (const requirement of readRequirements(await metadata(tree, 'torch'))) {
    if (!markerHolds(requirement.marker, environment)) continue;
    if (requirement.name.startsWith('nvidia-')) wanted.push(requirement);
    if (requirement.name !== 'cuda-toolkit') continue;
    // A package without files of its own: its extras name the libraries and their versions.
    const toolkit = pinnedVersion('cuda-toolkit', releases.sha256) ?? requirement.specifier;
    await take(await pipDownload(pip, `cuda-toolkit${toolkit}`, downloads, how));
    const parts = readRequirements(await metadata(tree, 'cuda_toolkit'));
    for (const extra of requirement.extras) {
      wanted.push(...parts.filter((part) => markerHolds(part.marker, { ...environment, extra })));
    }
  }
  const unique = [
    ...new Set(
      wanted.map(
        ({ name, specifier }) => name + (pinnedVersion(name, releases.sha256) ?? specifier),
      ),
    ),
  ];
  for (const [index, requirement] of unique.entries()) {
    log(`  ${index + 1}/${unique.length} ${requirement}`);
    await take(await pipDownload(pip, requirement, downloads, how));
  }
  // torch runs without them: only CUDA graphs are compiled with them.
  for (const requirement of releases.variants[variant].headers ?? []) {
    log(`  ${requirement}`);
    try {
      await take(await pipDownload(pip, requirement, downloads, how));
    } catch (error) {
      signal?.throwIfAborted();
      log(`  ${requirement} is left out: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * `==13.4.92`: the version of a package whose file is pinned, where the wheels that need it allow
 * others.
 * @param {string} name
 * @param {Record<string, string>} pinned
 */
function pinnedVersion(name, pinned) {
  const start = `${name.replaceAll('-', '_')}-`;
  const file = Object.keys(pinned).find((each) => each.startsWith(start));
  return file && `==${file.slice(start.length).split('-')[0]}`;
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
