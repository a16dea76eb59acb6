// Whose the files are that are compiled against and loaded: a user who may write to them may run
// programs as everybody who uses them.
import { lstat, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { InstallError } from './errors.mjs';

const GROUP_OR_OTHERS_WRITE = 0o022;

/**
 * Refuses an entry of the cache that has in it, or is, or is in what another user owns or may write
 * to. root's is as good as this user's. Nothing is said of what is not there, nor on Windows.
 * @param {string} entry
 */
export async function requireOwn(entry) {
  await requireOwnFolder(dirname(entry));
  if (process.getuid !== undefined) await walk(entry, process.getuid());
}

/**
 * As `requireOwn`, of a folder itself.
 * @param {string} folder
 */
export async function requireOwnFolder(folder) {
  const found = process.getuid === undefined ? undefined : await facts(folder);
  if (found !== undefined) check(folder, found, /** @type {() => number} */ (process.getuid)());
}

/**
 * @param {string} path
 * @param {number} user
 */
async function walk(path, user) {
  const found = await facts(path);
  if (found === undefined) return;
  check(path, found, user);
  if (!found.isDirectory()) return;
  const names = await readdir(path);
  // A few at a time: there are ten thousand headers.
  for (let at = 0; at < names.length; at += 64) {
    await Promise.all(names.slice(at, at + 64).map((name) => walk(join(path, name), user)));
  }
}

/** @param {string} path */
async function facts(path) {
  return lstat(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/**
 * @param {string} path
 * @param {import('node:fs').Stats} found
 * @param {number} user
 */
function check(path, { uid, mode }, user) {
  if (uid !== user && uid !== 0) {
    throw refusal(`${path} belongs to the user ${uid}, and this is ${nameOf(user)}`, [
      'Set FCN_TORCH_CACHE to a folder of your own.',
      'A cache that several users share has to belong to root, and be writable by root alone.',
    ]);
  }
  // A link has no mode of its own.
  if ((mode & 0o170000) !== 0o120000 && (mode & GROUP_OR_OTHERS_WRITE) !== 0) {
    throw refusal(`other users may write to ${path}`, [
      `If you trust what is in it: chmod -R go-w '${dirname(path)}'. Otherwise delete it.`,
      'Or set FCN_TORCH_CACHE to a folder of your own.',
    ]);
  }
}

/**
 * @param {string} why
 * @param {string[]} remedies
 */
function refusal(why, remedies) {
  return new InstallError(`The LibTorch in the cache is not used: ${why}.`, {
    remedies: [...remedies, 'Or set LIBTORCH to the directory of one that you trust.'],
  });
}

/** @param {number} user */
function nameOf(user) {
  try {
    return `${userInfo().username} (${user})`;
  } catch {
    return String(user); // a container's user without a name
  }
}
