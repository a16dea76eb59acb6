// The names of files that are being written, and what is left of processes that were killed.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

// HOST-PID-START-RANDOM, as scripts/libtorch/owner.mjs has it, and when the process was started, since
// a container's processes have the same few numbers each time. (What is in src cannot use that module:
// it has to work where the package's files are bundled into one.)
const NAME = /^\..*\.([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}\.tmp$/s;

/** A file of a process that cannot be asked, on another machine or in another container. */
const SILENT_MS = 3_600_000;

// Some file systems allow fewer bytes than 255.
const MAX_NAME_BYTES = 143;

/** A new name for what becomes `target`, in its folder: no longer than names may be. */
export function temporaryPath(target: string): string {
  const { pid } = process;
  const owner = `${host()}-${pid}-${startOf(pid) ?? 0}-${randomBytes(4).toString('hex')}`;
  const room = MAX_NAME_BYTES - `..${owner}.tmp`.length;
  return join(dirname(target), `.${beginning(basename(target), room)}.${owner}.tmp`);
}

/** Removes what killed processes left in a folder: never what a process may still be writing. */
export async function sweepTemporary(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, owner, pid, start] = NAME.exec(name) ?? [];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const facts = await lstat(path).catch(() => undefined);
    if (!facts?.isFile()) continue;
    const isHere = owner === host();
    const isLeft = isHere
      ? !isRunning(Number(pid), Number(start))
      : Date.now() - facts.mtimeMs > SILENT_MS;
    if (isLeft) await rm(path, { force: true }).catch(() => {});
  }
}

/** The first so many bytes of a name, in whole characters. */
function beginning(name: string, bytes: number): string {
  let taken = '';
  let left = bytes;
  for (const character of name) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    taken += character;
  }
  return taken;
}

let known: string | undefined;

/** Stands for all processes that can be asked here: of this machine since it was started, and container. */
function host(): string {
  if (known === undefined) {
    const facts = [
      hostname(),
      attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      attempt(() => readlinkSync('/proc/self/ns/pid')),
    ];
    known = createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 8);
  }
  return known;
}

function isRunning(pid: number, start: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === undefined || start === 0 || now === start;
}

/** When a process was started, in ticks since the machine was; only Linux says it. */
function startOf(pid: number): number | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // Behind the program's name, which may have anything in it, from the third field on.
  const start = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  return Number.isSafeInteger(start) ? start : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
