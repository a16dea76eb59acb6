import { crc32 } from 'node:zlib';
import { type Entry, fromFdPromise } from 'yauzl';
import { Problem, quote } from '../../files/problem';
import { type Member, memberOf, notUnpacked, type Piece, type Wanted } from './members';

/** What the upper half of an entry's attributes says, where Unix wrote it. */
const TYPE = 0o170000;
const LINK = 0o120000;

/** The members of a ZIP, in the order of its table of contents. */
export async function* readZip(
  fd: number,
  wanted: Wanted,
  onRead: (bytes: number) => void,
): AsyncGenerator<Piece> {
  const zip = await fromFdPromise(fd, { autoClose: false });
  for await (const entry of zip.eachEntry()) {
    const member = memberIn(entry);
    yield { member };
    if (wanted(member) && !member.isFolder) {
      let [sum, size] = [0, 0];
      for await (const bytes of await zip.openReadStreamPromise(entry)) {
        sum = crc32(bytes, sum);
        const before = size;
        size += bytes.length;
        onRead(((size - before) / entry.uncompressedSize) * entry.compressedSize);
        yield { member, bytes };
      }
      if (sum !== entry.crc32) {
        throw new Problem(`its entry ${quote(member.path)} is damaged: its checksum is another`);
      }
    } else {
      onRead(entry.compressedSize);
    }
  }
}

function memberIn({ fileName, externalFileAttributes }: Entry): Member {
  if (((externalFileAttributes >>> 16) & TYPE) === LINK) {
    throw notUnpacked(fileName, 'SymbolicLink');
  }
  return memberOf(fileName, fileName.endsWith('/'));
}
