// Whose something temporary is: its name has the host, the process and a random number, and its time
// says that somebody still works on it.
import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isRunning } from './running.mjs';

const BEAT_MS = 2_000;
/** Where a process cannot be asked, on another host or a worker that has ended, its silence tells. */
const SILENT_MS = 60_000;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** An owner in a regular expression. */
export const OWNER = '[0-9a-f]{8}-\\d+-[0-9a-f]{8}';

/** A name for this process and nobody else. */
export function newOwner() {
  return `${HOST}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/**
 * Whether nobody works any more on what that owner has touched last at that time.
 * @param {string} owner
 * @param {number} touchedMs
 */
export function isAbandoned(owner, touchedMs) {
  const [host, pid] = owner.split('-');
  return Date.now() - touchedMs > SILENT_MS || (host === HOST && !isRunning(Number(pid)));
}

/**
 * Says that somebody works on it until the timer is cleared.
 * @param {{ utimes(accessed: Date, modified: Date): Promise<unknown> }} owned
 */
export function keepTouching(owned) {
  return setInterval(() => {
    owned.utimes(new Date(), new Date()).catch(() => {});
  }, BEAT_MS).unref();
}
