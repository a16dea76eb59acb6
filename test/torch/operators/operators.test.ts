import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../../memory';

const { ops } = torch;

test('functions take positional arguments, then keywords', () => {
  const x = torch.arange(6).reshape(2, 3);
  assert.equal(torch.add(x, x, { alpha: 2 }).toArray(), [
    [0, 3, 6],
    [9, 12, 15],
  ]);
  assert.equal(torch.sum(x, 1).toArray(), [3, 12]);
  assert.equal(torch.sum(x, 1, true).toArray(), [[3], [12]]);
  assert.equal(torch.sum(x, 1, { keepdim: true }).toArray(), [[3], [12]]);
  assert.equal(torch.sum(x, { dim: 1, keepdim: true }).toArray(), [[3], [12]]);
  assert.is(torch.sum(x, { dtype: 'float64' }).dtype, 'float64');
  assert.equal(torch.clamp(x, { max: 3 }).toArray(), [
    [0, 1, 2],
    [3, 3, 3],
  ]);
  assert.is(torch.var(x.float()).item(), 3.5);
});

test('methods are the same operators', () => {
  const x = torch.arange(6).reshape(2, 3);
  assert.equal(x.sum({ dim: 0 }).toArray(), [3, 5, 7]);
  assert.equal(x.permute(1, 0).shape, [3, 2]);
  assert.equal(x.permute([1, 0]).shape, [3, 2]);
  const [values, indices] = x.max(1);
  assert.equal(
    [values.toArray(), indices.toArray()],
    [
      [2, 5],
      [2, 2],
    ],
  );
  assert.equal(x.max().item(), 5);
  assert.equal(x.maskedFill(x.gt(2), -1).toArray(), [
    [0, 1, 2],
    [-1, -1, -1],
  ]);
  // self is not the first argument
  assert.equal(x.where(x.gt(2), -x.max().item()).toArray(), [
    [-5, -5, -5],
    [3, 4, 5],
  ]);
  assert.equal(torch.ones(1).polygamma(1).item(), Math.fround(Math.PI ** 2 / 6));
});

test('in place: the same object comes back, and no second handle', async () => {
  const x = torch.zeros(3);
  const count = await left(() => {
    assert.is(x.add_(1), x);
    assert.is(torch.relu_(x), x);
    assert.is(torch.call('mul_', [x, 2]), x);
  });
  assert.is(count, 0);
  assert.equal(x.toArray(), [2, 2, 2]);
});

test('out: the result is the tensor that was given', () => {
  const x = torch.tensor([1, 5, 3]);
  const out = torch.empty([3], { dtype: 'int64' });
  assert.is(torch.add(x, x, { out }), out);
  assert.equal(out.toArray(), [2, 10, 6]);
  const max = torch.empty([], { dtype: 'int64' });
  const maxValues = torch.empty([], { dtype: 'int64' });
  const results = torch.max(x, 0, false, { max, maxValues });
  assert.is(results[0], max);
  assert.is(results[1], maxValues);
  assert.equal([max.item(), maxValues.item()], [5, 1]);
});

test('makers take dtype, device and requiresGrad', () => {
  assert.equal(torch.zeros(2, 3).shape, [2, 3]);
  assert.equal(torch.zeros([2, 3]).shape, [2, 3]);
  const x = torch.randn([2], { dtype: 'float64', device: 'cpu', requiresGrad: true });
  assert.equal([x.dtype, x.requiresGrad, x.isLeaf], ['float64', true, true]);
  assert.is(torch.zerosLike(x).requiresGrad, false);
  assert.is(torch.onesLike(x, { requiresGrad: true, dtype: 'float32' }).requiresGrad, true);
  assert.is(torch.full([1], 2).dtype, 'int64', 'as in Python');
  assert.throws(() => torch.zeros([1], { device: 'cuda:99' }), /cuda:99/);
});

test('numbers stand for tensors where PyTorch takes them, and autograd agrees', () => {
  const x = torch.ones([1], { requiresGrad: true });
  assert.is(x.mul(2).gradFn, 'MulBackward0');
  assert.is(x.add(1).gradFn, 'AddBackward0');
  assert.is(torch.ones(1, 1).add(true).dtype, 'float32');
  assert.is(torch.ones([1], { dtype: 'int64' }).mul(2.5).dtype, 'float32');
  assert.throws(() => torch.matmul(x, 2 as unknown as torch.Tensor), /no overload takes/);
});

test('a tensor without dimensions stands for a number, an integer or a float', () => {
  const x = torch.arange(6).reshape(2, 3);
  const one = torch.tensor(1);
  assert.equal((torch.call('sum', [x, one]) as torch.Tensor).toArray(), [3, 12]);
  assert.equal((torch.call('clamp', [x, one, torch.tensor(3)]) as torch.Tensor).toArray(), [
    [1, 1, 2],
    [3, 3, 3],
  ]);
  assert.throws(() => torch.call('sum', [x, torch.tensor(1.5)]), /no overload takes/);
  assert.throws(
    () => torch.call('sum', [x, torch.ones([], { requiresGrad: true })]),
    /no overload takes/,
  );
});

test('keywords by the names of the schema or in camelCase', () => {
  const x = torch.ones([1, 2, 2, 2]);
  for (const keywords of [{ memoryFormat: 'channels_last' }, { memory_format: 'channels_last' }]) {
    const made = torch.call('contiguous', [x], keywords) as torch.Tensor;
    assert.equal(made.strides, [8, 1, 4, 2]);
  }
  assert.throws(() => torch.call('sum', [x], { keepDim: true, dim: 0 }), /keepDim=true/);
});

test('ops has every operator by its name in LibTorch', () => {
  const x = torch.ones(2);
  assert.equal(ops._foreach_add([x, x], 1).map(String), ['tensor([2., 2.])', 'tensor([2., 2.])']);
  assert.equal(ops.add(x, 1).toArray(), [2, 2]);
  assert.is(ops.is_floating_point(x), true);
  assert.is(ops.add, ops.add, 'one function for each');
  assert.throws(
    () => (ops as unknown as Record<string, () => void>).no_such_thing?.(),
    /no_such_thing/,
  );
});

test('linalg, fft and special are spaces of their own', () => {
  const x = torch
    .tensor([
      [2, 0],
      [0, 4],
    ])
    .float();
  assert.equal(torch.linalg.inv(x).toArray(), [
    [0.5, 0],
    [0, 0.25],
  ]);
  assert.is(torch.linalg.det(x).item(), 8);
  assert.equal(torch.viewAsReal(torch.fft.fft(torch.ones(2))).toArray(), [
    [2, 0],
    [0, 0],
  ]);
  assert.is(torch.special.expit(torch.zeros(1)).item(), 0.5);
});

test('what TypeScript knows', () => {
  const x = torch.ones(2, 2);
  const pair: [torch.Tensor, torch.Tensor] = torch.max(x, 0);
  const parts: torch.Tensor[] = x.split(1);
  const same: boolean = torch.equal(x, x);
  const kept: typeof x = x.add_(1);
  // @ts-expect-error a string is no operand
  assert.throws(() => x.add('1'));
  // @ts-expect-error no such keyword
  assert.throws(() => x.sum({ dimension: 1 }));
  // @ts-expect-error matmul takes a tensor
  assert.throws(() => x.matmul(2));
  assert.ok(pair && parts && same && kept);
});

test.run();
