import type { Readable } from 'node:stream';
import { Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { Problem, quote } from '../problem';
import type { Source } from '../source';

// What is kept of yauzl's entries, which are much larger: a file may announce very many.
type Place = Pick<
  Entry,
  'uncompressedSize' | 'compressedSize' | 'compressionMethod' | 'relativeOffsetOfLocalHeader'
>;

/** The files in a ZIP whose entries are stored as they are, as PyTorch's are. */
export class Archive {
  readonly #source: Source;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Place>;

  private constructor(source: Source, zip: ZipFile, entries: ReadonlyMap<string, Place>) {
    this.#source = source;
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws Problem where the file is not a whole ZIP. */
  static async open(source: Source): Promise<Archive> {
    return await asProblem(
      'its table of contents, which is at the end, cannot be read',
      async () => {
        const zip = await fromRandomAccessReaderPromise(new Window(source), source.size, {
          autoClose: false,
        });
        const entries = new Map<string, Place>();
        for await (const entry of zip.eachEntry()) {
          const { fileName, compressedSize, uncompressedSize, relativeOffsetOfLocalHeader } = entry;
          if (entries.has(fileName)) throw damaged(`it lists the entry ${quote(fileName)} twice`);
          entries.set(fileName, {
            compressionMethod: entry.isEncrypted() ? ENCRYPTED : entry.compressionMethod,
            compressedSize,
            uncompressedSize,
            relativeOffsetOfLocalHeader,
          });
        }
        return new Archive(source, zip, entries);
      },
    );
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The length of an entry, as the ZIP's table of contents has it. */
  sizeOf(name: string): number | undefined {
    return this.#entries.get(name)?.uncompressedSize;
  }

  /**
   * Where an entry's contents are in the file.
   *
   * @throws Problem where it is not there whole.
   */
  async locate(name: string): Promise<number> {
    const entry = this.#entry(name);
    return await asProblem(`its entry ${quote(name)} lies outside it`, async () => {
      const header = await this.#zip.readLocalFileHeaderPromise(Object.assign(new Entry(), entry), {
        minimal: true,
      });
      return header.fileDataStart;
    });
  }

  async read(name: string): Promise<Buffer> {
    const position = await this.locate(name);
    return await this.#source.read(position, this.#entry(name).uncompressedSize);
  }

  #entry(name: string): Place {
    const entry = this.#entries.get(name);
    if (!entry) throw new Problem(`its ZIP has no entry ${quote(name)}`);
    if (entry.compressionMethod === 0) return entry;
    throw new Problem(
      `its ZIP's entry ${quote(name)} is compressed or encrypted, where PyTorch stores its entries` +
        ' as they are',
    );
  }
}

const ENCRYPTED = -1;
const WINDOW = 1 << 16;

/** Small reads one after another, of which the file sees one in a while. */
class Window extends RandomAccessReader {
  readonly #source: Source;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#fill(length, position).then(
      () => {
        const start = position - this.#start;
        const copied = this.#bytes.copy(target, offset, start, start + length);
        callback(null, copied);
      },
      (error: Error) => callback(error),
    );
  }

  async #fill(length: number, position: number): Promise<void> {
    const end = this.#start + this.#bytes.length;
    if (position >= this.#start && position + length <= end) return;
    const wanted = Math.max(length, Math.min(WINDOW, this.#source.size - position));
    this.#bytes = await this.#source.read(position, wanted);
    this.#start = position;
  }

  override _readStreamForRange(): Readable {
    throw new Error('only read is needed');
  }
}

async function asProblem<T>(why: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Whatever else can be wrong with it: yauzl throws plain errors, Node what numbers are too large.
    throw error instanceof Problem || (error as NodeJS.ErrnoException).syscall
      ? error
      : damaged(`${why} (${(error as Error).message})`, error);
  }
}

function damaged(why: string, cause?: unknown): Problem {
  return new Problem(`it is a ZIP that is cut off or damaged: ${why}`, { cause });
}
