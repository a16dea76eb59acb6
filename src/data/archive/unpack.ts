import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../base/files';
import type { Archive, ReadWatch } from './archive';
import type { Survey } from './survey';

/** What came out of an archive. */
export interface Unpacked {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Unpacks what is wanted of an archive's root into `folder`, which is there and empty.
 *
 * @throws TorchError as `Archive.pieces`; the file system's errors as they are
 */
export async function unpack(
  archive: Archive,
  { root, wanted }: Survey,
  folder: string,
  watch: ReadWatch,
): Promise<Unpacked> {
  const prefix = root === '' ? '' : `${root}/`;
  const isWanted = ({ path }: { path: string }): boolean =>
    path.startsWith(prefix) && wanted.has(path);
  const written = new Set<string>();
  const made = new Set<string>();
  let bytesWritten = 0;
  let file: FileHandle | undefined;

  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await makeFolder(path);
    made.add(path);
  };
  const close = async (): Promise<void> => {
    const ended = file;
    file = undefined;
    await ended?.close();
  };

  try {
    for await (const { member, bytes } of archive.pieces(isWanted, watch)) {
      if (!isWanted(member)) continue;
      if (bytes) {
        await file?.writeFile(bytes); // from where the last one ended
        bytesWritten += bytes.length;
        continue;
      }
      await close();
      const path = join(folder, member.path.slice(prefix.length));
      await make(member.isFolder ? path : dirname(path));
      if (member.isFolder) continue;
      file = await open(path, 'w'); // of two of one name the last is meant, as in any tar
      written.add(path);
    }
  } finally {
    await close();
  }
  return { files: written.size, bytes: bytesWritten };
}
