import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../memory';
import { assertExact, loadGolden, type Whole } from './golden';

type Case =
  | {
      group: 'get';
      name: string;
      indices: torch.Index[];
      value: Whole;
      filled: Whole;
      assigned: Whole;
      grad: Whole;
      is_view: boolean;
    }
  | { group: 'refused'; name: string; indices: torch.Index[]; error: string };

const picture = () => torch.arange(60).float().reshape(3, 4, 5);

for (const golden of loadGolden<Case>('indexing')) {
  if (golden.group === 'refused') {
    test(golden.name, () => {
      assert.throws(
        () => picture().index(...golden.indices),
        (error: unknown) => {
          return error instanceof torch.TorchError;
        },
      );
    });
    continue;
  }
  test(`x[${golden.name}] and what is written there`, () => {
    const { indices } = golden;
    const x = picture();
    const got = x.index(...indices);
    assertExact(got, golden.value, 'value');
    assertExact(x.clone().indexPut_(indices, -1), golden.filled, 'a number everywhere');
    assertExact(x.clone().indexPut_(indices, got.mul(2).add(1)), golden.assigned, 'a tensor');
    const leaf = picture().requiresGrad_();
    const chosen = leaf.index(...indices);
    chosen.mul(torch.arange(chosen.numel()).float().reshape(chosen.shape)).sum().backward();
    assertExact(leaf.grad as torch.Tensor, golden.grad, 'gradient');
    got.fill_(-7);
    if (got.numel() > 0) assert.is(x.eq(-7).any().item(), golden.is_view, 'shares memory');
  });
}

test('indices of a tensor: dtypes, masks of other dtypes, errors that say what was expected', () => {
  const x = picture();
  assert.equal(x.index(torch.tensor([2, 0], { dtype: 'int32' })).shape, [2, 4, 5]);
  assert.equal(x.index(x.gt(50)).toArray(), [51, 52, 53, 54, 55, 56, 57, 58, 59]);
  assert.throws(() => x.index('1;2' as ':'), /a range such as .* but received '1;2'/);
  assert.throws(() => x.index([0.5]), /integers or booleans/);
  assert.throws(() => x.index(0, 0, 0, 0), /at most 3 indices for \[3,4,5\] but received 4/);
});

test('accumulating writes add up where an index comes twice', () => {
  const x = torch.zeros(3);
  x.indexPut_([[0, 0, 2]], torch.ones(3), true);
  assert.equal(x.toArray(), [2, 0, 1]);
  x.indexPut_(['1:'], 5, true);
  assert.equal(x.toArray(), [2, 5, 6]);
});

test('indexing leaves no tensors behind', async () => {
  const x = picture();
  const count = await left(() => {
    for (let i = 0; i < 20; i++) {
      x.index(0, null, '1:3', [0, 1]).dispose();
      x.indexPut_(['...', [true, false, true, false, true]], 2);
    }
  });
  assert.is(count, 0);
});

test.run();
