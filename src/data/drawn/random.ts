/**
 * A small seeded generator (Tommy Ettinger's mulberry32), so that a drawing is the same on every
 * machine. It is not for training: torch's own generator decides everything there.
 */
export class Random {
  #state: number;

  /** @param seeds whole numbers that together name the sequence */
  constructor(...seeds: readonly number[]) {
    // Neighbouring seeds are spread apart, so that picture 2 of seed 1 is not picture 1 of seed 2.
    this.#state = seeds.reduce((state, seed) => {
      const mixed = Math.imul(state ^ (seed + 0x9e3779b9), 0x85ebca6b);
      return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16);
    }, 0x2545f491);
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** In [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of several; there is at least one. */
  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)] as T;
  }
}
