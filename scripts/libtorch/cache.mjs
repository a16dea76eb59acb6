// The user's cache. An entry appears there complete, by one rename, or not at all.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { isRunning } from './running.mjs';

/** The completion mark, written last into an entry. */
const MARK = 'fcn-torch.json';
const OWNER = 'owner.json';
const BEAT_MS = 2_000;
/** A process that is gone and has not beaten for so long has left its folder behind. */
const DEAD_MS = 15_000;
/** On another host a process cannot be asked, so its silence must be longer. */
const SILENT_MS = 3_600_000;

/**
 * @typedef {object} Key
 * @property {string} version
 * @property {string} variant
 * @property {string} platform
 *
 * @typedef {object} Origin
 * @property {string} source
 * @property {Record<string, string>} files the SHA-256 of every wheel that was unpacked
 *
 * @typedef {Key & Origin} Mark
 */

/**
 * @param {string} cache
 * @param {Key} key
 */
export function entryPath(cache, { version, variant, platform }) {
  return join(cache, 'libtorch', `${version}-${variant}-${platform}`);
}

/**
 * The entry's mark; undefined unless the entry is complete and what its path says.
 * @param {string} entry
 * @param {Key} key
 * @returns {Promise<Mark | undefined>}
 */
export async function readMark(entry, key) {
  try {
    const mark = JSON.parse(await readFile(join(entry, MARK), 'utf8'));
    const names = /** @type {const} */ (['version', 'variant', 'platform']);
    return names.every((name) => mark?.[name] === key[name]) ? mark : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} directory
 * @param {Mark} mark
 */
export async function writeMark(directory, mark) {
  await writeFile(join(directory, MARK), `${JSON.stringify(mark, null, 2)}\n`);
}

/**
 * Gives `use` a folder of its own on the cache's file system, and removes it afterwards whatever
 * happens. While it is used a heartbeat keeps other installations from taking it for a leftover.
 * @template T
 * @param {string} cache
 * @param {(directory: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPartial(cache, use) {
  const parent = join(cache, 'libtorch');
  await mkdir(parent, { recursive: true });
  const directory = join(parent, `.partial-${process.pid}-${randomBytes(4).toString('hex')}`);
  const owner = join(directory, OWNER);
  await mkdir(directory);
  await writeFile(owner, JSON.stringify({ pid: process.pid, host: hostname() }));
  const beat = setInterval(() => {
    const now = new Date();
    utimes(owner, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  try {
    return await use(directory);
  } finally {
    clearInterval(beat);
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * Moves a finished tree into its place. When another installation was faster, its entry is kept.
 * @param {string} tree
 * @param {string} entry
 * @param {(entry: string) => Promise<boolean>} isUsable
 */
export async function publish(tree, entry, isUsable) {
  await mkdir(dirname(entry), { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(tree, entry);
      return;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const occupied = code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
      if (!occupied || attempt === 3) throw error;
    }
    if (await isUsable(entry)) return;
    // A damaged entry goes beside the tree, where the end of the installation removes it.
    await rename(entry, `${tree}-replaced-${attempt}`).catch(() => {});
  }
}

/**
 * Removes the folders of installations that were killed.
 * @param {string} cache
 * @param {number} [now]
 */
export async function sweepPartials(cache, now = Date.now()) {
  const parent = join(cache, 'libtorch');
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith('.partial-'))) {
    const directory = join(parent, name);
    if (await isDead(directory, now)) await rm(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} directory
 * @param {number} now
 */
async function isDead(directory, now) {
  const owner = join(directory, OWNER);
  const beat = await stat(owner)
    .catch(() => stat(directory))
    .catch(() => undefined);
  // Gone meanwhile: its own process has finished.
  if (beat === undefined) return false;
  const silence = now - beat.mtimeMs;
  if (silence > SILENT_MS) return true;
  try {
    const { pid, host } = JSON.parse(await readFile(owner, 'utf8'));
    return host === hostname() && silence > DEAD_MS && !isRunning(pid);
  } catch {
    return false;
  }
}
