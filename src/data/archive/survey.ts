import { posix } from 'node:path';
import { Problem, quote } from '../../files/problem';
import type { Archive, ReadWatch } from './archive';
import type { Member } from './members';

/** A part of a known archive. */
export interface Selection {
  /** The archive's folder that has everything. */
  readonly root: string;
  /** Whether the content of this file is needed to choose. */
  readonly decides: (member: Member) => boolean;
  /**
   * The paths of the part, given all paths and the content of the files that decide.
   *
   * @throws Problem where the archive has no such part
   */
  readonly choose: (
    paths: ReadonlySet<string>,
    contents: ReadonlyMap<string, string>,
  ) => ReadonlySet<string>;
  /** Whether a folder that somebody else unpacked has all of the part. */
  readonly isIn: (folder: string) => Promise<boolean>;
}

/** What of an archive is to be unpacked. */
export interface Survey {
  /** The folder that all of it is in, '' where there is no such folder. */
  readonly root: string;
  /** The paths of what is to be unpacked. */
  readonly wanted: ReadonlySet<string>;
}

/** macOS's ZIPs have a second folder of that name, with nothing in it that is meant to be seen. */
const MAC_FOLDER = '__MACOSX';

/**
 * Goes through an archive once, before anything is written: all names are known to be harmless.
 *
 * @throws TorchError as `Archive.pieces`
 */
export async function survey(
  archive: Archive,
  selection: Selection | undefined,
  watch: ReadWatch,
): Promise<Survey> {
  const members: Member[] = [];
  const contents = new Map<string, string>();
  const decides = (member: Member): boolean => selection?.decides(member) ?? false;
  for await (const { member, bytes } of archive.pieces(decides, watch)) {
    const { path } = member;
    if (bytes) contents.set(path, (contents.get(path) ?? '') + Buffer.from(bytes).toString());
    else if (path !== '.' && path.split('/', 1)[0] !== MAC_FOLDER) members.push(member);
  }
  try {
    expectTree(members);
    const paths = new Set(members.map(({ path }) => path));
    return selection
      ? { root: selection.root, wanted: selection.choose(paths, contents) }
      : { root: commonFolder(members), wanted: paths };
  } catch (error) {
    throw archive.explain(error);
  }
}

/** No file may be where a folder is. */
function expectTree(members: readonly Member[]): void {
  if (members.length === 0) throw new Problem('there is nothing in it');
  const folders = new Set<string>();
  for (const { path, isFolder } of members) {
    if (isFolder) folders.add(path);
    for (let above = posix.dirname(path); above !== '.'; above = posix.dirname(above)) {
      folders.add(above);
    }
  }
  const both = members.find(({ path, isFolder }) => !isFolder && folders.has(path));
  if (both) throw new Problem(`its entry ${quote(both.path)} is a file and a folder`);
}

function commonFolder(members: readonly Member[]): string {
  const folders = members.flatMap(({ path, isFolder }) =>
    isFolder ? [] : [posix.dirname(path).split('/')],
  );
  const [first = ['.'], ...others] = folders;
  const differs = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  const common = differs === -1 ? first : first.slice(0, differs);
  return common.join('/').replace(/^\.$/, '');
}
