// Which files there are, by name: no file is opened.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotRead, errorCode, withDescriptor } from '../../base/files';

/** How names of pictures end, all of which sharp reads. Of two with one id, the first ending counts. */
const ENDINGS: readonly string[] = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.tif',
  '.tiff',
  '.gif',
  '.avif',
];

/** How names of masks end, in capitals too. */
const MASK_ENDINGS: readonly string[] = ['.png'];

/** The pictures or the masks of a folder. */
export interface FileNames {
  /** Their names without endings. */
  readonly stems: readonly string[];
  /** A file's name with its ending: the usual one, where there is no such file. */
  readonly nameOf: (stem: string) => string;
}

/** @param files names of any kind of files */
export function pictureNames(files: Iterable<string>): FileNames {
  return namesWith(ENDINGS, files);
}

/** As `pictureNames`, of masks. */
export function maskNames(files: Iterable<string>): FileNames {
  return namesWith(MASK_ENDINGS, files);
}

function namesWith(known: readonly string[], files: Iterable<string>): FileNames {
  const rank = (ending: string): number => known.indexOf(ending.toLowerCase());
  const endings = new Map<string, string>();
  for (const file of files) {
    const ending = endingOf(file, known);
    if (ending === undefined) continue;
    const stem = file.slice(0, -ending.length);
    const other = endings.get(stem);
    if (other === undefined || rank(ending) < rank(other)) endings.set(stem, ending);
  }
  return { stems: [...endings.keys()], nameOf: naming(endings, known[0] as string) };
}

/** Keeps the names alone whose endings are not the usual one. */
function naming(endings: ReadonlyMap<string, string>, otherwise: string): FileNames['nameOf'] {
  const counts = new Map<string, number>();
  for (const ending of endings.values()) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [otherwise];
  return withEndings(usual, new Map([...endings].filter(([, ending]) => ending !== usual)));
}

function withEndings(usual: string, others: ReadonlyMap<string, string>): FileNames['nameOf'] {
  return (stem) => stem + (others.get(stem) ?? usual);
}

/** The ending of a picture's name as it is written, if it is one. */
export function endingOf(file: string, known = ENDINGS): string | undefined {
  const dot = file.lastIndexOf('.');
  if (dot < 1) return undefined;
  const ending = file.slice(dot);
  return known.includes(ending.toLowerCase()) ? ending : undefined;
}

/** The names of the files in a folder; none where there is no such folder. */
export async function fileNames(folder: string): Promise<string[]> {
  try {
    return (await withDescriptor(() => readdir(folder))).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw cannotRead(folder, 'a folder', error);
  }
}

/**
 * The files in a folder and those below it, as paths from there with '/' between names. Hidden ones
 * and `except`, a folder, are left out; links to folders are not followed.
 */
export async function filesBelow(folder: string, except?: string): Promise<string[]> {
  const found: string[] = [];
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await withDescriptor(() => readdir(path, { withFileTypes: true })).catch(
      (error: unknown) => {
        throw cannotRead(path, 'a folder', error);
      },
    );
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const inner = join(path, entry.name);
      if (!entry.isDirectory()) found.push(prefix + entry.name);
      else if (inner !== except) await walk(inner, `${prefix}${entry.name}/`);
    }
  };
  await walk(folder, '');
  return found;
}
