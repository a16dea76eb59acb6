/** Values are what PyTorch 2.13 gives. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { arange, ones, tensor } = torch;

test('tensors one by one, or in an array', () => {
  const [a, b] = [arange(6).reshape(2, 3), arange(6).reshape(3, 2)];
  const product = [
    [10, 13],
    [28, 40],
  ];
  assert.equal(torch.einsum('ij,jk->ik', a, b).toArray(), product);
  assert.equal(torch.einsum('ij,jk->ik', [a, b]).toArray(), product);
  assert.is(torch.einsum('ii', arange(9).reshape(3, 3)).item(), 12);
  const chain = torch.einsum('bij,bjk,bkl->bil', ones(2, 2, 3), ones(2, 3, 4), ones(2, 4, 2));
  assert.equal(chain.unique().toArray(), [12]);
  for (const pair of [
    torch.broadcastTensors(ones(2, 1), ones(3)),
    torch.broadcastTensors([ones(2, 1), ones(3)]),
  ]) {
    assert.equal(
      pair.map(({ shape }) => shape),
      [
        [2, 3],
        [2, 3],
      ],
    );
  }
  const pairs = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  assert.equal(torch.cartesianProd(arange(2), arange(2)).toArray(), pairs);
  assert.equal(torch.cartesianProd([arange(2), arange(2)]).toArray(), pairs);
  assert.equal(torch.blockDiag(ones(1, 2), tensor(3)).toArray(), [
    [1, 1, 0],
    [0, 0, 3],
  ]);
});

test('meshgrid: rows first, or columns', () => {
  const grids = [
    torch.meshgrid(arange(2), arange(3)),
    torch.meshgrid([arange(2), arange(3)], { indexing: 'ij' }),
    torch.meshgrid(arange(2), arange(3), { indexing: 'ij' }),
  ];
  for (const [y, x] of grids as [torch.Tensor, torch.Tensor][]) {
    assert.equal(
      [y.toArray(), x.toArray()],
      [
        [
          [0, 0, 0],
          [1, 1, 1],
        ],
        [
          [0, 1, 2],
          [0, 1, 2],
        ],
      ],
    );
  }
  const columns = torch.meshgrid(arange(2), arange(3), { indexing: 'xy' });
  assert.equal(columns[0]?.toArray(), [
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  // @ts-expect-error no such option
  assert.throws(() => torch.meshgrid(arange(2), { index: 'xy' }), /known options only.*'index'/);
  // @ts-expect-error a number is no tensor
  assert.throws(() => torch.meshgrid(arange(2), 3), /tensors or an array of them/);
});

test('tensordot: a number of dimensions, or which', () => {
  const [a, b] = [arange(6).reshape(2, 3), arange(6).reshape(3, 2)];
  assert.equal(torch.tensordot(a, b, 1).toArray(), [
    [10, 13],
    [28, 40],
  ]);
  assert.equal(torch.tensordot(a, b, [[1], [0]]).toArray(), [
    [10, 13],
    [28, 40],
  ]);
  assert.is(torch.tensordot(a, a).item(), 55);
  assert.equal(torch.tensordot(a, b, 0).shape, [2, 3, 3, 2]);
  assert.throws(() => torch.tensordot(a, b, 3), /integer from 0 to 2.*3/);
  assert.throws(() => torch.tensordot(a, b, 1.5), /integer from 0 to 2.*1\.5/);
});

test('norm: every element or a dimension, p by position or by name', () => {
  const x = arange(6).float().reshape(2, 3);
  const close = (value: torch.Tensor, expected: torch.NestedArray) =>
    assert.ok(
      torch.allclose(value, tensor(expected as number[], { dtype: 'float32' })),
      `${value}`,
    );
  close(x.norm(), 7.4161987);
  close(torch.norm(x, 1), 15);
  close(torch.norm(x, 1, 0), [3, 5, 7]);
  close(x.norm({ dim: 1 }), [2.236068, 7.0710678]);
  close(x.norm(2, { dim: 1, keepdim: true }), [[2.236068], [7.0710678]]);
  close(x.norm({ p: Number.POSITIVE_INFINITY, dim: 0 }), [3, 4, 5]);
  close(x.norm('nuc'), 8.348469);
  assert.is(x.norm({ dtype: 'float64' }).dtype, 'float64');
  assert.is(torch.norm(ones([2], { requiresGrad: true })).gradFn, 'LinalgVectorNormBackward0');
  // @ts-expect-error no such norm
  assert.throws(() => x.norm('max'), /number, 'fro' or 'nuc'.*'max'/);
  // @ts-expect-error no such option
  assert.throws(() => x.norm({ axis: 1 }), /known options only.*'axis'/);
});

test('nonzero: rows of indices, or what index takes', () => {
  const x = tensor([
    [0, 1],
    [2, 0],
  ]);
  assert.equal(x.nonzero().toArray(), [
    [0, 1],
    [1, 0],
  ]);
  const places = torch.nonzero(x, { asTuple: true });
  assert.equal(
    places.map((it) => it.toArray()),
    [
      [0, 1],
      [1, 0],
    ],
  );
  assert.equal(x.index(...places).toArray(), [1, 2]);
});

test('questions', () => {
  const x = ones(2, 3);
  assert.equal([torch.isTensor(x), torch.isTensor([1])], [true, false]);
  assert.equal([torch.isFloatingPoint(x), x.long().isFloatingPoint()], [true, false]);
  assert.equal([torch.isComplex(x), x.to('complex64').isComplex()], [false, true]);
  assert.is(torch.numel(x), 6);
});

test('asTensor copies only where something changes; newTensor is as its tensor', () => {
  const x = ones(2);
  assert.is(torch.asTensor(x), x);
  assert.is(torch.asTensor(x, { dtype: 'float32', device: 'cpu' }), x);
  assert.is(torch.asTensor(x, { dtype: 'int64' }).dtype, 'int64');
  assert.equal(torch.asTensor([1, 2]).toArray(), [1, 2]);
  assert.is(x.newTensor([1, 2]).dtype, 'float32');
  assert.is(x.newTensor([1, 2], { dtype: 'bool' }).dtype, 'bool');
});

test.run();
