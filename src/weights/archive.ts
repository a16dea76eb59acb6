import { crc32 } from 'node:zlib';
import { unzipSync, Zip, type ZipInputFile } from 'fflate';
import { Problem, quote } from './problem';

interface Entry {
  readonly size: number;
  readonly compressed: boolean;
}

/** The files in a ZIP whose entries are stored as they are, as PyTorch's are. */
export class Archive {
  readonly #zip: Uint8Array;
  readonly #entries = new Map<string, Entry>();

  /** @throws Problem where the bytes are not a whole ZIP. */
  constructor(zip: Uint8Array) {
    this.#zip = zip;
    unzip(zip, ({ name, size, originalSize, compression }) => {
      // Also what ends the walk where a damaged ZIP announces entries beyond its end.
      if (this.#entries.has(name)) throw cutOff(`it lists the entry ${quote(name)} twice`);
      this.#entries.set(name, { size, compressed: compression !== 0 || size !== originalSize });
      return false;
    });
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The length of an entry, as the ZIP's table of contents has it. */
  sizeOf(name: string): number | undefined {
    return this.#entries.get(name)?.size;
  }

  /**
   * The contents of these entries, copied out.
   *
   * @throws Problem where an entry is not there whole.
   */
  read(names: Iterable<string>): Map<string, Uint8Array> {
    const wanted = new Map([...names].map((name) => [name, this.#entry(name)]));
    // Entries may claim the same bytes, each a copy: together they cannot be more than the file.
    const total = [...wanted.values()].reduce((sum, { size }) => sum + size, 0);
    if (total > this.#zip.length) throw cutOff(`its entries add up to ${total} bytes`);
    const files = unzip(this.#zip, ({ name }) => wanted.has(name));
    for (const [name, { size }] of wanted) {
      if (files[name]?.length !== size) throw cutOff(`its entry ${quote(name)} lies outside it`);
    }
    return new Map(Object.entries(files));
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (!entry) throw new Problem(`its ZIP has no entry ${quote(name)}`);
    if (!entry.compressed) return entry;
    throw new Problem(
      `its ZIP's entry ${quote(name)} is compressed, where PyTorch stores its entries as they are`,
    );
  }
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzip(zip: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw cutOff('its table of contents, which is at the end, cannot be read', error);
  }
}

function cutOff(why: string, cause?: unknown): Problem {
  return new Problem(`it is a ZIP that is cut off or damaged: ${why}`, { cause });
}

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

/**
 * A ZIP of these files in this order, stored as they are, each content at a multiple of 64 bytes.
 * The same files give the same bytes.
 *
 * @throws Problem where there is more than a ZIP can hold.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Uint8Array {
  let offset = 0;
  let table = TABLE_END;
  const inputs = Array.from(files, ([name, content]): [ZipInputFile, Uint8Array<ArrayBuffer>] => {
    const header = LOCAL_HEADER + Buffer.byteLength(name) + EXTRA_HEADER;
    const padding = (ALIGNMENT - ((offset + header) % ALIGNMENT)) % ALIGNMENT;
    offset += header + padding + content.length + DATA_DESCRIPTOR;
    table += TABLE_ENTRY + header - LOCAL_HEADER + padding;
    return [describeFile(name, content, new Uint8Array(padding)), content];
  });
  if (files.size > MAX_ENTRIES || offset + table > MAX_BYTES) {
    throw new Problem(
      `${files.size} files of ${offset} bytes are more than a ZIP holds (65,535 files, 4 GiB):` +
        ' save as .safetensors',
    );
  }
  return concatenate(inputs);
}

// fflate's streams, for the sake of their checksums: Node's crc32 takes a tenth of the time.
function describeFile(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  padding: Uint8Array,
): ZipInputFile {
  return {
    filename: name,
    size: content.length,
    crc: crc32(content),
    compression: 0,
    mtime: new Date(1980, 0, 1), // the earliest that a ZIP can say, in local time
    extra: { [PADDING_ID]: padding },
  };
}

function concatenate(inputs: readonly [ZipInputFile, Uint8Array<ArrayBuffer>][]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [file, content] of inputs) {
    zip.add(file);
    file.ondata?.(null, content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
