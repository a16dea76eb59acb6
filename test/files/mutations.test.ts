import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadWeights } from '../../dist/files/index.js';
import { alive, settled } from '../memory';
import { disposeAll, golden, inTemporary } from './fixtures';
import { generator, mutate } from './mutate';

const MUTATIONS = Number(process.env.FCN_TORCH_TEST_MUTATIONS ?? 300);
for (const file of [
  'state.pth',
  'state-pickle.pth',
  'state-tar.pth',
  'state.safetensors',
  'quantized.pth',
  'objects.pth',
  'objects-protocol4.pth',
  'weights-only-pickle.pth',
]) {
  test(`${file}: ${MUTATIONS} damaged copies load or are errors of this library's`, async () => {
    const whole = await readFile(golden(file));
    const before = await settled();
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
        assert.equal(alive(), before);
      }
    });
    // Damage to elements alone is seen by no format; most of these small files is structure.
    assert.ok(errors > MUTATIONS / 4 && errors < MUTATIONS, `${errors} errors`);
  });
}

test.run();
