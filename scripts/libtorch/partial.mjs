// What has arrived of a file, beside it on the disk, until the file is complete:
//
//   FILE.TAG.partial         left by a download that failed: the next one goes on from there
//   FILE.TAG.OWNER.partial   being written; OWNER is its host, process and a random number
//
// TAG stands for the content that the server announced, so that bytes of two versions are never put
// together; zeros where it said too little to know the content again. Each download has a file of
// its own, and takes over another's by renaming it, which only one process can: there is no lock
// that a killed process could leave behind, and nobody waits. A process that was wrongly taken for
// dead writes the same bytes to the same places.
import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAbandoned, keepTouching, newOwner, OWNER } from './owner.mjs';

const UNKNOWN = '0'.repeat(16);
const NAME = new RegExp(`^([0-9a-f]{16})(?:\\.(${OWNER}))?\\.partial$`);

export class Partial {
  /** Where it is now. */
  path = '';
  /**
   * Which content these are the first bytes of: 16 hexadecimal digits.
   * @type {string | undefined}
   */
  tag;
  size = 0;

  #file;
  #algorithm;
  /** @type {import('node:crypto').Hash | undefined} */
  #hash;
  /** @type {import('node:fs/promises').FileHandle | undefined} */
  #handle;
  /** @type {NodeJS.Timeout | undefined} */
  #beat;

  /**
   * @param {string} file what it becomes
   * @param {string} [algorithm] of the hash that is taken of all bytes, such as `sha256`
   */
  constructor(file, algorithm) {
    this.#file = file;
    this.#algorithm = algorithm;
  }

  /**
   * Goes on with what an earlier download of the file left, the longest where there are several.
   * Reads it once where there is a hash.
   * @param {AbortSignal} [signal]
   */
  async claim(signal) {
    for (const { path, tag } of await leftovers(this.#file)) {
      if (tag === UNKNOWN) continue;
      const own = this.#ownPath(tag);
      try {
        // Fresh before it has its new name, or that could be taken for abandoned at once.
        await utimes(path, new Date(), new Date());
        await rename(path, own);
        this.#use(own, tag, await open(own, 'r+'));
      } catch {
        continue; // another process was faster, or it is another user's
      }
      await this.#readAgain(signal);
      return;
    }
  }

  /**
   * Begins anew, with content of that tag.
   * @param {string | undefined} tag
   */
  async restart(tag) {
    await this.remove();
    const own = this.#ownPath(tag);
    this.#use(own, tag, await open(own, 'wx+'));
  }

  /** @param {Uint8Array} chunk */
  async append(chunk) {
    const handle = this.#opened();
    // A disk that gets full takes a part first.
    for (let rest = chunk; rest.length > 0; ) {
      const { bytesWritten } = await handle.write(rest, 0, rest.length, this.size);
      this.#hash?.update(rest.subarray(0, bytesWritten));
      this.size += bytesWritten;
      rest = rest.subarray(bytesWritten);
    }
  }

  /** The hash of all bytes, in hexadecimal. */
  digest() {
    return this.#hash?.copy().digest('hex') ?? '';
  }

  /** Gives the file its name once its bytes are on the disk, and removes what nobody needs now. */
  async publish() {
    await this.#opened().sync();
    await this.#close();
    await rename(this.path, this.#file);
    for (const { path } of await leftovers(this.#file)) await rm(path).catch(() => {});
  }

  /** Leaves it to the next download of the file, if that can go on with it. */
  async release() {
    if (this.size === 0 || this.tag === undefined) return this.remove();
    await this.#close();
    const free = `${this.#file}.${this.tag}.partial`;
    await rename(this.path, free);
    this.path = free;
  }

  async remove() {
    await this.#close();
    if (this.path !== '') await rm(this.path, { force: true });
    this.path = '';
    this.size = 0;
  }

  /** @param {string} [tag] */
  #ownPath(tag = UNKNOWN) {
    return `${this.#file}.${tag}.${newOwner()}.partial`;
  }

  /**
   * @param {string} path
   * @param {string | undefined} tag
   * @param {import('node:fs/promises').FileHandle} handle
   */
  #use(path, tag, handle) {
    this.path = path;
    this.tag = tag;
    this.size = 0;
    this.#handle = handle;
    this.#hash = this.#algorithm === undefined ? undefined : createHash(this.#algorithm);
    this.#beat = keepTouching(handle);
  }

  /** @param {AbortSignal} [signal] */
  async #readAgain(signal) {
    const handle = this.#opened();
    this.size = (await handle.stat()).size;
    if (this.#hash === undefined) return;
    const options = { start: 0, autoClose: false, highWaterMark: 1 << 20 };
    for await (const chunk of handle.createReadStream(options)) {
      signal?.throwIfAborted();
      this.#hash.update(chunk);
    }
  }

  #opened() {
    if (this.#handle === undefined) throw new Error('nothing was begun');
    return this.#handle;
  }

  async #close() {
    clearInterval(this.#beat);
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}

/**
 * What was left of a file that no process works on any more, the longest first.
 * @param {string} file
 */
async function leftovers(file) {
  const start = `${basename(file)}.`;
  const found = [];
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(start)) continue;
    const parts = name.slice(start.length).match(NAME);
    if (parts === null) continue;
    const [, tag, owner] = parts;
    const path = join(dirname(file), name);
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined) continue; // finished meanwhile
    const isFree = owner === undefined || isAbandoned(owner, facts.mtimeMs);
    if (isFree) found.push({ path, tag, size: facts.size });
  }
  return found.sort((a, b) => b.size - a.size);
}
