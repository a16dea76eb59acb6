import { posix } from 'node:path';
import { Problem, quote } from '../../files/problem';

/** A file or a folder in an archive. */
export interface Member {
  /** Below the archive's top, with `/`, and known not to lead anywhere else. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** A member begins, or goes on with some of its bytes. */
export interface Piece {
  readonly member: Member;
  /** Good until the next piece. */
  readonly bytes?: Uint8Array;
}

/** Whose bytes are wanted: the others' are passed over. */
export type Wanted = (member: Member) => boolean;

/**
 * What an archive calls `name`.
 *
 * @throws Problem where that is not below the folder it is unpacked to
 */
export function memberOf(name: string, isFolder: boolean): Member {
  const isAbsolute = /^([/\\]|[a-z]:)/i.test(name);
  if (isAbsolute || /[\\\0]/.test(name) || name.split('/').includes('..')) {
    throw new Problem(`its entry ${quote(name)} leads out of the folder that it is unpacked to`);
  }
  return { path: posix.normalize(name).replace(/\/$/, ''), isFolder };
}

/** The refusal of links, devices and the like. */
export function notUnpacked(name: string, what: string): Problem {
  return new Problem(
    `its entry ${quote(name)} is of type ${what}, and only files and folders are unpacked`,
  );
}
