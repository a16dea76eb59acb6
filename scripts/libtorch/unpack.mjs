// Unpacks from a wheel (a zip) only what compiling, linking and loading need.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInflateRaw } from 'node:zlib';
import { openPromise } from 'yauzl';

/** Directories wanted whole, files wanted one by one. */
const WANTED =
  /^((torch\/include|torch\.libs|torch\/\.dylibs|[^/]+\.dist-info)\/.+|torch\/version\.py|torch\/lib\/[^/]+|nvidia\/[^/]+\/lib\/[^/]+)$/;
/** What CUDA graphs are compiled with. */
const HEADERS = /^nvidia\/[^/]+\/include\/.+\.(h|hpp)$/;
/** The wheels that have it. */
const WITH_HEADERS = /^nvidia_cuda_(runtime|crt)-/;
/** Python's own bindings, libraries of PyTorch's tests, and code for GPU linkers. */
const TESTS = 'torchbind_test|backend_with_compiler|jitbackend_test|aoti_custom_ops';
const UNWANTED = new RegExp(`^torch/lib/(lib)?(torch_python|shm|${TESTS})\\.|\\.(a|bc)$`);

/** Of Unix's file modes, which the wheel has in the upper half of an entry's attributes. */
const PERMISSIONS = 0o777;
const DEFLATED = 8;

/** Files that are written at a time: there are ten thousand small ones. */
const AT_A_TIME = 8;
/** zlib's own chunks are small, and each costs a way to another thread and back. */
const CHUNK_BYTES = 1 << 20;

/**
 * Unpacks a wheel, and compares what it holds with its own list of files and hashes.
 * @param {string} wheel
 * @param {string} directory
 * @param {AbortSignal} [signal]
 */
export async function unpackWheel(wheel, directory, signal) {
  const name = basename(wheel);
  // Names that lead out of the directory are errors of yauzl's.
  const zip = await openPromise(wheel, { autoClose: false }).catch((cause) => {
    throw new Error(`${name} is no wheel: ${cause.message}`, { cause });
  });
  try {
    const entries = [];
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted();
      const isWanted =
        WANTED.test(entry.fileName) || (WITH_HEADERS.test(name) && HEADERS.test(entry.fileName));
      if (isWanted && !UNWANTED.test(entry.fileName)) entries.push(entry);
    }
    const record = entries.find(({ fileName }) => fileName.endsWith('.dist-info/RECORD'));
    if (record === undefined) throw new Error(`${name} has no RECORD of its files`);
    await unpack(record);
    const hashes = await readRecord(join(directory, record.fileName));
    const files = entries.filter((entry) => entry !== record && !entry.fileName.endsWith('/'));
    await each(files, async (entry) => {
      if ((await unpack(entry)) === hashes.get(entry.fileName)) return;
      throw new Error(`${entry.fileName} in ${name} is damaged`);
    });
  } finally {
    zip.close();
  }

  /**
   * @param {import('yauzl').Entry} entry
   * @returns {Promise<string>} the hash, as RECORD writes it
   */
  async function unpack(entry) {
    const path = join(directory, entry.fileName);
    const mode = (entry.externalFileAttributes >>> 16) & PERMISSIONS;
    const hash = createHash('sha256');
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w', mode | 0o600);
    try {
      for await (const bytes of await contentOf(zip, entry)) {
        signal?.throwIfAborted();
        hash.update(bytes);
        await file.writeFile(bytes);
      }
    } catch (error) {
      // zlib's errors name no file.
      if (!isZlib(error)) throw error;
      throw new Error(`${entry.fileName} in ${name} is damaged`, { cause: error });
    } finally {
      await file.close();
    }
    return `sha256=${hash.digest('base64url')}`;
  }
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 */
async function contentOf(zip, entry) {
  if (entry.compressionMethod !== DEFLATED) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  const inflate = createInflateRaw({
    chunkSize: Math.min(entry.uncompressedSize + 64, CHUNK_BYTES),
  });
  packed.on('error', (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}

/**
 * Some at a time. After a failure no further one is begun, and those under way come to their end.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Promise<void>} work
 */
async function each(items, work) {
  // A loop that ends early closes the generator for all of them.
  const queue = (function* () {
    yield* items;
  })();
  const drain = async () => {
    for (const item of queue) await work(item);
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, drain));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * "path,sha256=hash,size": no path that is wanted here holds a comma.
 * @param {string} file
 */
async function readRecord(file) {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  return new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(',', 2))));
}

/** @param {unknown} error */
function isZlib(error) {
  return (
    error instanceof Error && /^Z_/.test(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')
  );
}
