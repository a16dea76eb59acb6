import { unzipSync, type Zippable, zipSync } from 'fflate';
import { Problem } from './problem';

/** The files in a ZIP whose entries are stored as they are, as PyTorch's are. */
export class Archive {
  readonly #zip: Uint8Array;
  readonly #sizes = new Map<string, number>();

  /** @throws Problem where the bytes are not a whole ZIP. */
  constructor(zip: Uint8Array) {
    this.#zip = zip;
    unzip(zip, ({ name, size, originalSize, compression }) => {
      // Also what ends the walk where a damaged ZIP announces entries beyond its end.
      if (this.#sizes.has(name)) throw new Problem(`its ZIP has the entry '${name}' twice`);
      if (compression !== 0 || size !== originalSize) {
        throw new Problem(
          `its ZIP's entry '${name}' is compressed, where PyTorch stores its entries as they are`,
        );
      }
      this.#sizes.set(name, size);
      return false;
    });
  }

  names(): string[] {
    return [...this.#sizes.keys()];
  }

  /** The length of an entry, as the ZIP's table of contents has it. */
  sizeOf(name: string): number | undefined {
    return this.#sizes.get(name);
  }

  /**
   * The contents of these entries, copied out.
   *
   * @throws Problem where an entry's bytes are not all there.
   */
  read(names: Iterable<string>): Map<string, Uint8Array> {
    const wanted = new Set(names);
    const total = [...wanted].reduce((sum, name) => sum + (this.#sizes.get(name) ?? 0), 0);
    // Entries may claim the same bytes, each a copy: together they cannot be more than the file.
    if (total > this.#zip.length) throw cutOff(`its entries add up to ${total} bytes`);
    const files = unzip(this.#zip, ({ name }) => wanted.has(name));
    return new Map(
      [...wanted].map((name) => {
        const content = files[name];
        if (!content) throw new Problem(`its ZIP has no entry '${name}'`);
        const size = this.#sizes.get(name);
        if (content.length !== size) throw cutOff(`its entry '${name}' lies outside it`);
        return [name, content];
      }),
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
const LOCAL_HEADER = 30;
const EXTRA_HEADER = 4;
const PADDING_ID = 0x4246; // 'FB', PyTorch's own

// fflate writes no ZIP64; the table of contents needs room too.
const MAX_ENTRIES = 0xffff;
const MAX_BYTES = 0xffffffff;

/**
 * A ZIP of these files in this order, stored as they are, each content at a multiple of 64 bytes.
 * The same files give the same bytes.
 *
 * @throws Problem where there is more than a ZIP can hold.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  let offset = 0;
  let contents = 0;
  for (const [name, content] of files) {
    const before = offset + LOCAL_HEADER + Buffer.byteLength(name) + EXTRA_HEADER;
    const padding = (ALIGNMENT - (before % ALIGNMENT)) % ALIGNMENT;
    zippable[name] = [
      content,
      // fflate takes local time: the earliest that a ZIP can say, on whatever machine.
      { level: 0, mtime: new Date(1980, 0, 1), extra: { [PADDING_ID]: new Uint8Array(padding) } },
    ];
    offset = before + padding + content.length;
    contents += 2 * (before + padding);
  }
  if (files.size > MAX_ENTRIES || offset + contents > MAX_BYTES) {
    throw new Problem(
      `${files.size} entries of ${offset} bytes are more than a ZIP holds (65,535 entries, 4 GiB):` +
        ' save as .safetensors',
    );
  }
  return zipSync(zippable);
}
