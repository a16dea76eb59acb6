/** What is kept between passes, up to a number of bytes. */
export class Cache<Kept extends { readonly numBytes: number }> {
  readonly #kept = new Map<number, Kept>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The bytes that are kept. */
  get numBytes(): number {
    return this.#bytes;
  }

  get(index: number): Kept | undefined {
    return this.#kept.get(index);
  }

  /**
   * Keeps it if there is room. What is there stays: every pass comes to everything once, so to make
   * room for the newest would keep nothing until it is wanted again.
   */
  keep(index: number, value: Kept): boolean {
    if (this.#kept.has(index) || this.#bytes + value.numBytes > this.#maxBytes) return false;
    this.#kept.set(index, value);
    this.#bytes += value.numBytes;
    return true;
  }

  /** Empties it. */
  take(): Kept[] {
    const all = [...this.#kept.values()];
    this.#kept.clear();
    this.#bytes = 0;
    return all;
  }
}
