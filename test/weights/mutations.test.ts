import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights } from '../../dist/weights/index.js';
import { assertNoMore, disposeAll, golden, inTemporary } from './fixtures';

const MUTATIONS = 400;
// Integers that sizes, lengths and offsets go wrong with.
const EDGES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

/** mulberry32: the same numbers for the same seed, below `end`. */
function generator(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

/** A copy with one to three things wrong. */
function mutate(bytes: Buffer, below: (end: number) => number): Buffer {
  let copy = Buffer.from(bytes);
  for (let left = 1 + below(3); left > 0; left--) {
    const at = below(copy.length - 4);
    const kind = below(5);
    if (kind === 0) copy[at] = below(256);
    else if (kind === 1) copy[at] = (copy[at] as number) ^ (1 << below(8));
    else if (kind === 2) copy.writeUInt32LE(EDGES[below(EDGES.length)] as number, at);
    else if (kind === 3) copy.copyWithin(at, below(copy.length), at + 1 + below(64));
    else copy = Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + below(8))]);
  }
  return copy;
}

for (const file of ['state.pth', 'state.safetensors']) {
  test(`${file}: ${MUTATIONS} damaged copies load or are errors of this library's`, async () => {
    const whole = await readFile(golden(file));
    const before = torch.memory().numTensors;
    const seed = Number(process.env.FCN_TORCH_TEST_SEED ?? 1);
    const below = generator(seed);
    let errors = 0;
    await inTemporary(async (dir) => {
      for (let i = 0; i < MUTATIONS; i++) {
        const path = join(dir, `${i}-${file}`); // some file systems are slow at overwriting
        await writeFile(path, mutate(whole, below));
        try {
          disposeAll(await loadWeights(path));
        } catch (error) {
          errors++;
          const { code, message } = error as torch.TorchError;
          assert.is(code, 'ERR_WEIGHTS', `mutation ${i} of seed ${seed}: ${error}`);
          assert.ok(message.includes(path) && message.length < 1000, message);
        }
        assertNoMore(before);
      }
    });
    // Damage to elements alone is seen by neither format; most of these small files is structure.
    assert.ok(errors > MUTATIONS / 4 && errors < MUTATIONS, `${errors} errors`);
  });
}

test.run();
