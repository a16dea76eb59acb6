/** Values are what PyTorch 2.13 gives. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../../memory';

const { tensor, unique, uniqueConsecutive } = torch;

test('the different elements, in order', () => {
  assert.equal(unique(tensor([3, 1, 1, 2])).toArray(), [1, 2, 3]);
  assert.equal(
    tensor([[true], [false], [true]])
      .unique()
      .toArray(),
    [false, true],
  );
  assert.equal(unique(tensor([])).shape, [0]);
  const large = unique(torch.arange(20000).remainder(7));
  assert.equal(large.toArray(), [0, 1, 2, 3, 4, 5, 6]);
});

test('inverse and counts, each where it is asked for', () => {
  const x = tensor([3, 1, 1, 2]);
  const [values, counts] = unique(x, { returnCounts: true });
  assert.equal(
    [values.toArray(), counts.toArray()],
    [
      [1, 2, 3],
      [2, 1, 1],
    ],
  );
  const [sorted, inverse] = x.unique({ returnInverse: true });
  assert.equal(sorted.index(inverse).toArray(), x.toArray());
  const all = x.unique({ returnInverse: true, returnCounts: true });
  assert.equal(
    all.map((it) => it.toArray()),
    [
      [1, 2, 3],
      [2, 0, 0, 1],
      [2, 1, 1],
    ],
  );
});

test('slices of a dimension', () => {
  const x = tensor([
    [3, 1],
    [1, 2],
    [3, 1],
  ]);
  const [rows, inverse] = unique(x, { dim: 0, returnInverse: true });
  assert.equal(rows.toArray(), [
    [1, 2],
    [3, 1],
  ]);
  assert.equal(inverse.toArray(), [1, 0, 1]);
  assert.equal(unique(x, { dim: 1 }).toArray(), [
    [1, 3],
    [2, 1],
    [1, 3],
  ]);
});

test('neighbours', () => {
  const x = tensor([3, 1, 1, 3]);
  assert.equal(uniqueConsecutive(x).toArray(), [3, 1, 3]);
  const [values, counts] = x.uniqueConsecutive({ returnCounts: true });
  assert.equal(
    [values.toArray(), counts.toArray()],
    [
      [3, 1, 3],
      [1, 2, 1],
    ],
  );
  const rows = tensor([
    [1, 1],
    [1, 1],
    [2, 1],
  ]).uniqueConsecutive({ dim: 0 });
  assert.equal(rows.toArray(), [
    [1, 1],
    [2, 1],
  ]);
});

test('what is not asked for leaves no handle', async () => {
  const x = tensor([3, 1, 1, 2]);
  let values: torch.Tensor | undefined;
  const count = await left(() => {
    values = unique(x);
  });
  assert.is(count, 1);
  values?.dispose();
});

test('bad options', () => {
  const x = tensor([1]);
  // @ts-expect-error no such option
  assert.throws(() => unique(x, { counts: true }), /known options only.*'counts'/);
  // @ts-expect-error no flag
  assert.throws(() => unique(x, { returnCounts: 1 }), /true or false for returnCounts.*1/);
  assert.throws(() => unique(x, { dim: 3 }), /out of range/);
});

test.run();
