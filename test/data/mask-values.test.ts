/** Which classes the masks of a batch have, as the loader tells the loss. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding.js';
import { slotOf } from '../../dist/torch/tensor/handle.js';

const bytes = (shape: number[]) => torch.zeros(shape, { dtype: 'uint8' });

test('all of them are found, wherever they are', async () => {
  torch.manualSeed(4);
  for (const [height, width] of [
    [1, 1],
    [1, 7],
    [1, 8],
    [3, 3],
    [5, 8],
    [7, 13],
    [16, 16],
  ] as const) {
    for (let run = 0; run < 40; run++) {
      const mask = bytes([height, width]).fill_(run);
      const flat = mask.reshape([-1]);
      for (let k = 0; k < run % 4; k++) {
        const [at, value] = [height * width, 256].map((end) => Math.floor(Math.random() * end));
        flat.index(at as number).fill_(value as number);
      }
      const [image, images, masks] = [
        bytes([height, width, 3]),
        bytes([2, height, width, 3]),
        bytes([2, height, width]),
      ];
      const slots = [image, mask, images, masks].map(slotOf) as [number, number, number, number];
      const [pair, batch] = [slots.slice(0, 2), slots.slice(2)] as [
        [number, number],
        [number, number],
      ];
      const values = await native.place(...pair, new Float64Array(), ...batch, 1);
      const expected = [...new Set(flat.toArray() as number[])].sort((a, b) => a - b);
      assert.equal(values, expected, `${height} x ${width}: ${flat.toArray()}`);
    }
  }
});

test.run();
