import { Parser, type ReadEntry } from 'tar';
import { type Member, memberOf, notUnpacked, type Piece, type Wanted } from './members';

/** The members of a tar in their order. What follows its end is not looked at. */
export async function* readTar(
  bytes: AsyncIterable<Uint8Array>,
  wanted: Wanted,
): AsyncGenerator<Piece> {
  // The parser does not wait: what it makes of some bytes is there when it has got them.
  const pieces: Piece[] = [];
  const failures: unknown[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      if (failures.length > 0) return;
      try {
        const member = memberIn(entry);
        pieces.push({ member });
        if (wanted(member)) entry.on('data', (data) => pieces.push({ member, bytes: data }));
      } catch (error) {
        failures.push(error);
      }
      entry.resume();
    },
  });
  parser.on('error', (error) => failures.push(error));
  for await (const some of bytes) {
    parser.write(some);
    yield* pieces.splice(0);
    if (failures.length > 0) throw failures[0];
  }
  parser.end();
  yield* pieces.splice(0);
  if (failures.length > 0) throw failures[0];
}

function memberIn({ path, type }: ReadEntry): Member {
  switch (type) {
    case 'File':
    case 'OldFile':
    case 'ContiguousFile':
      return memberOf(path, false);
    case 'Directory':
    case 'GNUDumpDir':
      return memberOf(path, true);
    default:
      throw notUnpacked(path, type);
  }
}
