import { mkdir, readdir, readFile, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { clearInterval } from 'node:timers';
import { textOf, torchError } from '../../base/errors';
import { errorCode, makeFolder } from '../../base/files';
import { importScript } from '../../base/scripts';
import { writeFileAtomic } from '../../files/atomic';

/** What a folder was unpacked from: the last file written into it, and what tells it from others. */
export interface Mark {
  readonly sha1: string;
  /** Whether all of the archive is there, or the part that is wanted by default. */
  readonly all: boolean;
  readonly files: number;
}

const MARK = '.fcn-torch.json';

interface Owner {
  readonly OWNER: string;
  newOwner(): string;
  isAbandoned(owner: string, touchedMs: number): boolean;
  keepTouching(owned: { utimes(accessed: Date, modified: Date): Promise<void> }): NodeJS.Timeout;
}

/**
 * Whether what is wanted is in a folder; false where there is nothing. `isIn` decides about a folder
 * that somebody else has unpacked.
 *
 * @throws TorchError `ERR_DATA` where something else is there
 */
export async function isPlaced(
  folder: string,
  { sha1, all }: Pick<Mark, 'sha1' | 'all'>,
  isIn: ((folder: string) => Promise<boolean>) | undefined,
): Promise<boolean> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw occupied(folder, textOf(error));
  });
  if (names.length === 0) return false;
  const mark = await readMark(folder);
  if (mark?.sha1 === sha1) {
    const found = await countFiles(folder);
    if (found < mark.files) {
      throw occupied(folder, `it has only ${found} of the ${mark.files} files that were unpacked`);
    }
    if (mark.all || !all) return true;
    throw occupied(folder, 'it has only the part that segmentation needs');
  }
  if (mark) throw occupied(folder, `it was unpacked from another archive, of SHA-1 ${mark.sha1}`);
  if (!all && (await isIn?.(folder))) return true;
  throw occupied(folder, `it has something else in it, or not all: ${names.sort()[0]}`);
}

function occupied(folder: string, why: string): Error {
  return torchError(
    'ERR_DATA',
    `Expected nothing, or all that is wanted of the archive, at ${folder} but ${why}; move it away, or` +
      ' choose another folder',
  );
}

/** To be the last file that is written into what was unpacked. */
export async function writeMark(folder: string, mark: Mark): Promise<void> {
  await writeFileAtomic(join(folder, MARK), `${JSON.stringify(mark, null, 2)}\n`);
}

async function readMark(folder: string): Promise<Mark | undefined> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(folder, MARK), 'utf8'));
    const { sha1, all, files } = mark as Mark;
    return { sha1: String(sha1), all: all === true, files: Number(files) };
  } catch {
    return undefined;
  }
}

/** Those that were unpacked, and what was added since, without the mark. */
async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length - 1;
}

/**
 * Gives `work` a hidden folder beside `folder`, which becomes `folder` when the work is done, and is
 * removed when it fails. What killed processes left there goes too.
 *
 * Others may do the same at the same time. The first is kept; `isThere` says whether it is right.
 */
export async function place(
  folder: string,
  isThere: () => Promise<boolean>,
  work: (temporary: string) => Promise<void>,
): Promise<void> {
  const { newOwner, keepTouching } = await importScript<Owner>('owner.mjs');
  const parent = dirname(folder);
  await makeFolder(parent);
  await sweep(folder);
  const temporary = join(parent, `.${basename(folder)}.${newOwner()}.partial`);
  await mkdir(temporary);
  const beat = keepTouching({ utimes: (...times) => utimes(temporary, ...times) });
  try {
    await work(temporary);
    // Not every system renames a folder over an empty one; `rmdir` removes no other.
    await rmdir(folder).catch(() => {});
    try {
      await rename(temporary, folder);
    } catch (error) {
      if (!(await isThere())) throw error;
    }
  } finally {
    clearInterval(beat);
    await rm(temporary, { recursive: true, force: true });
  }
}

async function sweep(folder: string): Promise<void> {
  const { OWNER, isAbandoned } = await importScript<Owner>('owner.mjs');
  const parent = dirname(folder);
  const start = `.${basename(folder)}.`;
  const rest = new RegExp(`^(${OWNER})\\.partial$`);
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(start) && name.slice(start.length).match(rest)?.[1];
    if (!owner) continue;
    const path = join(parent, name);
    const facts = await stat(path).catch(() => undefined); // finished meanwhile
    if (facts && isAbandoned(owner, facts.mtimeMs)) {
      await rm(path, { recursive: true, force: true });
    }
  }
}
