// Integers that sizes, lengths and offsets go wrong with.
const EDGES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

/** mulberry32: the same numbers for the same seed, below `end`. */
export function generator(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

/** A copy with one to three things wrong, at places that `choose` gives. */
export function mutate(
  bytes: Buffer,
  below: (end: number) => number,
  choose: (length: number) => number = below,
): Buffer {
  let copy = Buffer.from(bytes);
  for (let left = 1 + below(3); left > 0; left--) {
    const at = choose(copy.length - 4);
    const kind = below(5);
    if (kind === 0) copy[at] = below(256);
    else if (kind === 1) copy[at] = (copy[at] as number) ^ (1 << below(8));
    else if (kind === 2) copy.writeUInt32LE(EDGES[below(EDGES.length)] as number, at);
    else if (kind === 3) copy.copyWithin(at, choose(copy.length), at + 1 + below(64));
    else copy = Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + below(8))]);
  }
  return copy;
}
