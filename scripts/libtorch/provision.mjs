// Finds a LibTorch, or puts one into the user's cache. The first hit wins:
// LIBTORCH, LIBTORCH_USE_PYTORCH, the cache, then the sources of sources.mjs.
import { mkdir, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assemble } from './assemble.mjs';
import { entryPath, publish, readMark, sweepPartials, withPartial, writeMark } from './cache.mjs';
import { ChecksumError, explainSystemError, InstallError, MachineError } from './errors.mjs';
import { isPinnedHash } from './hash.mjs';
import { describeLibTorch, pythonTorchDirectory } from './locate.mjs';
import { requireOwn, requireOwnFolder } from './ownership.mjs';
import { findPip } from './pip.mjs';
import { cacheDirectory, currentPlatform, requireGlibc } from './platform.mjs';
import { allowsUnpinned, isPinned, RELEASES } from './releases.mjs';
import { wheelSources } from './sources.mjs';
import { defaultVariant, requestedVariant } from './variant.mjs';

/**
 * @typedef {import('./locate.mjs').LibTorch} LibTorch
 *
 * @typedef {object} ProvisionOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [variant] from the command line
 * @property {boolean} [force] provisions anew although the cache has it
 * @property {boolean} [progress] shows the progress of long downloads
 * @property {(line: string) => void} [log]
 * @property {AbortSignal} [signal]
 * @property {string} [platform]
 * @property {import('./releases.mjs').Releases} [releases]
 * @property {readonly (readonly string[])[]} [pips] the ways to start pip
 * @property {readonly string[]} [pythons]
 * @property {typeof import('./variant.mjs').detectGpus} [detect]
 */

/**
 * @param {ProvisionOptions} [options]
 * @returns {Promise<LibTorch>}
 */
export async function provision(options = {}) {
  const libtorch = (await findLibTorch(options)) ?? (await installLibTorch(options));
  // Last, when the leftovers of an installation that was just killed are old enough to tell.
  await sweepPartials(cacheDirectory(options.env ?? process.env));
  return libtorch;
}

/**
 * What there is already; undefined when it would have to be provisioned.
 * @param {ProvisionOptions} [options]
 * @returns {Promise<LibTorch | undefined>}
 */
export async function findLibTorch(options = {}) {
  const { env = process.env, releases = RELEASES, pythons, force = false } = options;
  const requested = requestedVariant(options.variant, env, releases);
  if (env.LIBTORCH) {
    const found = await describeLibTorch(env.LIBTORCH, 'env', releases);
    return requireVariant(found, requested, 'LIBTORCH');
  }
  if (env.LIBTORCH_USE_PYTORCH && env.LIBTORCH_USE_PYTORCH !== '0') {
    const directory = await pythonTorchDirectory(pythons);
    const found = await describeLibTorch(directory, 'pytorch', releases);
    return requireVariant(found, requested, 'LIBTORCH_USE_PYTORCH');
  }
  if (force) return undefined;
  const { entry, key } = await target(options);
  return readEntry(entry, key, env, releases);
}

/**
 * @param {ProvisionOptions} options
 * @returns {Promise<LibTorch>}
 */
async function installLibTorch(options) {
  const { env = process.env, releases = RELEASES, log = () => {}, force = false } = options;
  const { entry, key, release } = await target(options);
  const cache = cacheDirectory(env);
  // What others may write to would not be used. For the rest of the process: there may be several at once.
  process.umask(process.umask() | 0o022);
  try {
    await requireOwnFolder(dirname(entry));
    await sweepPartials(cache);
    await mkdir(cache, { recursive: true });
    await requireSpace(cache, release.diskBytes);
    log(`Provisioning LibTorch ${key.version} (${key.variant}) into ${entry}`);
    const kind = await withPartial(cache, async (partial) => {
      const { tree, source, files } = await firstWorking(partial, key, options);
      await writeMark(tree, { ...key, source: source.name, files });
      await publish(tree, entry, async (existing) => {
        return !force && (await readEntry(existing, key, env, releases)) !== undefined;
      });
      return source.kind;
    });
    return await describeLibTorch(join(entry, 'torch'), kind, releases);
  } catch (error) {
    throw explainSystemError(error, cache);
  }
}

/**
 * @param {string} partial
 * @param {import('./cache.mjs').Key} key
 * @param {ProvisionOptions} options
 */
async function firstWorking(partial, key, options) {
  const { env = process.env, releases = RELEASES, log = () => {}, progress = false } = options;
  const { signal, pips } = options;
  const { variant, platform } = key;
  const pip = await findPip(pips);
  const common = { variant, platform, releases, env, pip, progress, log, signal };
  const release = releases.variants[variant];
  const sources = wheelSources({ ...common, release, pinned: releases.sha256 });
  const failures = [];
  for (const [index, source] of sources.entries()) {
    log(`Trying ${source.name}`);
    const tree = join(partial, `tree-${index}`);
    const downloads = join(partial, `downloads-${index}`);
    await mkdir(downloads);
    try {
      return { tree, source, files: await assemble({ ...common, source, tree, downloads }) };
    } catch (cause) {
      const error = explainSystemError(cause, cacheDirectory(env));
      // The next source would meet the same full disk; and a wrong hash must not pass unnoticed.
      if (signal?.aborted) throw signal.reason;
      if (error instanceof ChecksumError || error instanceof MachineError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      log(`  ${reason}`);
      failures.push(`${index + 1}. ${source.name}\n     ${reason}`);
    } finally {
      await rm(downloads, { recursive: true, force: true });
    }
    await rm(tree, { recursive: true, force: true });
  }
  throw allFailed(key, failures);
}

/**
 * @param {import('./cache.mjs').Key} key
 * @param {string[]} failures
 */
function allFailed({ version, variant }, failures) {
  return new InstallError(
    `LibTorch ${version} (${variant}) could not be provisioned. Tried, in this order:\n\n` +
      failures.map((failure) => `  ${failure}`).join('\n'),
    {
      remedies: [
        'LIBTORCH=/path/to/libtorch uses one that you have (a directory with include/ and lib/).',
        "LIBTORCH_USE_PYTORCH=1 uses the active Python's torch package.",
        'Behind a mirror or offline, tell pip where torch is: pip config set global.index-url URL,' +
          ' or global.find-links DIRECTORY with the wheel in it.',
        'FCN_TORCH_CACHE=/path takes over a cache that another machine has filled.',
        ...(variant === 'cpu' ? [] : ['FCN_TORCH_VARIANT=cpu takes the much smaller CPU build.']),
      ],
    },
  );
}

/**
 * The release for this machine and where the cache keeps it.
 * @param {ProvisionOptions} options
 */
async function target(options) {
  const { env = process.env, releases = RELEASES, log = () => {}, detect } = options;
  const platform = options.platform ?? currentPlatform();
  requireGlibc(platform);
  const variant =
    requestedVariant(options.variant, env, releases) ??
    (await defaultVariant({ platform, log, releases, detect }));
  const release = releases.variants[variant];
  if (!Object.hasOwn(release.platforms, platform)) {
    const known = Object.keys(release.platforms).join(', ');
    throw new InstallError(
      `There is no LibTorch ${release.version} (${variant}) for ${platform}, only for ${known}.`,
      { remedies: ['Set LIBTORCH to a LibTorch that was built for this platform.'] },
    );
  }
  const key = { version: release.version, variant, platform };
  return { release, key, entry: entryPath(cacheDirectory(env), key) };
}

/**
 * @param {string} entry
 * @param {import('./cache.mjs').Key} key
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./releases.mjs').Releases} releases
 */
async function readEntry(entry, key, env, releases) {
  await requireOwn(entry);
  const mark = await readMark(entry, key);
  if (mark === undefined) return undefined;
  // Another project may have taken what is not pinned.
  const isStrict = isPinned(releases, key.variant, key.platform) && !allowsUnpinned(env);
  const hashes = Object.values(mark.files ?? {});
  if (isStrict && !hashes.every((hash) => isPinnedHash(hash, releases.sha256))) return undefined;
  // Something may have been deleted from a complete entry since; then it is made anew.
  return describeLibTorch(join(entry, 'torch'), 'cache', releases).catch(() => undefined);
}

/**
 * @param {LibTorch} found
 * @param {string | undefined} requested
 * @param {string} origin
 */
function requireVariant(found, requested, origin) {
  if (requested === undefined || requested === found.variant) return found;
  throw new InstallError(
    `The variant ${requested} was asked for, but ${origin} gives ${found.root},` +
      ` which is a ${found.variant} build.`,
    { remedies: [`Unset ${origin}, or do not ask for a variant.`] },
  );
}

/**
 * Says so before several GB are fetched in vain.
 * @param {string} directory
 * @param {number} needed
 */
async function requireSpace(directory, needed) {
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free >= needed) return;
  const gigabytes = (/** @type {number} */ bytes) => `${(bytes / 1e9).toFixed(1)} GB`;
  throw new MachineError(
    `Provisioning LibTorch needs about ${gigabytes(needed)}, but ${directory} has only` +
      ` ${gigabytes(free)} free.`,
    { remedies: ['Make room there, or set FCN_TORCH_CACHE to a directory on another disk.'] },
  );
}
