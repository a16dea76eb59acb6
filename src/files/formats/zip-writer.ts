import { types } from 'node:util';
import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { Problem } from '../problem';
import type { Part } from '../write';

// Where PyTorch puts its storages, so that torch.load(mmap=True) can use them in place.
const ALIGNMENT = 64;
const PADDING_ID = 0x4246; // 'FB', PyTorch's own

// The parts of a ZIP around an entry's content: before and behind it, and in the table of contents.
const LOCAL_HEADER = 30;
const EXTRA_HEADER = 4;
const DATA_DESCRIPTOR = 16;
const TABLE_ENTRY = 46;
const TABLE_END = 22;

// fflate writes no ZIP64.
const MAX_ENTRIES = 0xffff;
const MAX_BYTES = 0xffffffff;

/** One file of a ZIP. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Part;
}

/**
 * A ZIP of these files in this order, stored as they are, each content at a multiple of 64 bytes.
 * The same files give the same bytes.
 *
 * @throws Problem where there is more than a ZIP can hold.
 */
export function* writeArchive(entries: readonly ZipEntry[]): Generator<Part> {
  const files = layOut(entries);
  const written: Part[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk as Part); // what was given to it, or made by it
  });
  for (const [i, { content }] of entries.entries()) {
    const file = files[i] as Mutable<ZipInputFile>;
    zip.add(file);
    // It counts what it is given and passes it on. (Its streams are for the sake of their checksums:
    // Node's crc32 takes a tenth of the time.)
    file.crc = 0;
    file.ondata?.(null, summed(content, file) as Uint8Array<ArrayBuffer>, false);
    yield* written.splice(0);
    file.ondata?.(null, new Uint8Array(0), true);
  }
  zip.end();
  yield* written;
}

/** The content, which leaves its checksum with the file once it has been lent. */
function summed(content: Part, file: Mutable<ZipInputFile>): Part {
  if (types.isUint8Array(content)) {
    file.crc = crc32(content);
    return content;
  }
  let end = 0;
  return {
    length: content.length,
    lend(at, length) {
      const loan = content.lend(at, length);
      if (at === end) {
        file.crc = crc32(loan.bytes, file.crc);
        end += length;
      } // else it is in the sum, and is lent again
      return loan;
    },
  };
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

function layOut(entries: readonly ZipEntry[]): ZipInputFile[] {
  let offset = 0;
  let table = TABLE_END;
  const files = entries.map(({ name, content }): ZipInputFile => {
    const size = content.length;
    const header = LOCAL_HEADER + Buffer.byteLength(name) + EXTRA_HEADER;
    const padding = (ALIGNMENT - ((offset + header) % ALIGNMENT)) % ALIGNMENT;
    offset += header + padding + size + DATA_DESCRIPTOR;
    table += TABLE_ENTRY + header - LOCAL_HEADER + padding;
    return {
      filename: name,
      size,
      crc: 0,
      compression: 0,
      mtime: new Date(1980, 0, 1), // the earliest that a ZIP can say, in local time
      extra: { [PADDING_ID]: new Uint8Array(padding) },
    };
  });
  if (files.length > MAX_ENTRIES || offset + table > MAX_BYTES) {
    throw new Problem(
      `${files.length} files of ${offset} bytes are more than a ZIP holds (65,535 files, 4 GiB):` +
        ' save as .safetensors',
    );
  }
  return files;
}
