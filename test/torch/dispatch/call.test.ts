import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { arange, call, ones, tensor, zeros } = torch;

/** For an operator whose result is one tensor. */
function callTensor(...args: Parameters<typeof call>): torch.Tensor {
  const result = call(...args);
  assert.instance(result, torch.Tensor);
  return result as torch.Tensor;
}

const values = (result: torch.OpResult) => (result as torch.Tensor).toArray();

test('a number and a tensor choose their overloads', () => {
  const x = tensor([1, 2, 3]);
  assert.equal(values(call('add', [x, 1])), [2, 3, 4]);
  assert.equal(values(call('add', [x, tensor([1, 1, 2])])), [2, 3, 5]);
  assert.equal(values(call('pow', [2, x])), [2, 4, 8]);
  assert.equal(values(call('pow', [x, 2])), [1, 4, 9]);
  assert.equal(values(call('pow', [x, x])), [1, 4, 27]);
  assert.equal(values(call('aten::add', [x, 1])), [2, 3, 4]);
});

test('a whole number is an integer, another a float', () => {
  const x = tensor([1, 2]);
  assert.is(callTensor('mul', [x, 2]).dtype, 'int64');
  assert.is(callTensor('mul', [x, 2.5]).dtype, 'float32');
  assert.is(callTensor('mul', [x, true]).dtype, 'int64');
  assert.equal(values(call('mul', [x, 1e300])), [Infinity, Infinity]);
  assert.equal(values(call('full', [[2], Number.NaN])), [Number.NaN, Number.NaN]);
});

test('the sign of zero arrives', () => {
  const zero = (x: torch.Tensor) => (x.toArray() as number[])[0];
  assert.ok(Object.is(zero(ones([1]).fill_(-0)), -0), 'fill_');
  assert.ok(Object.is(zero(ones([1]).mul(-0)), -0), 'mul');
  assert.is(zero(ones([1]).div(-0)), -Infinity, 'div');
  assert.equal(arange(3).slice(0, -0).toArray(), [0, 1, 2], 'where an integer is wanted, 0');
});

test('booleans, strings, dtypes, devices, memory formats and generators', () => {
  const x = ones([2, 3, 2, 2]);
  assert.equal(callTensor('sum', [x, 1, true]).shape, [2, 1, 2, 2]);
  assert.is(callTensor('zeros', [[2]], { dtype: 'float64' }).dtype, 'float64');
  assert.is(callTensor('to', [x, 'int8']).dtype, 'int8');
  assert.is(callTensor('zeros', [[2]], { device: new torch.Device('cpu') }).numel(), 2);
  assert.equal(
    callTensor('contiguous', [x], { memory_format: 'channels_last' }).strides,
    [12, 1, 6, 3],
  );
  assert.equal(values(call('div', [tensor([7, -7]), 2], { rounding_mode: 'floor' })), [3, -4]);
  assert.equal(
    values(call('rand', [[3]], { generator: new torch.Generator(1) })),
    values(call('rand', [[3]], { generator: new torch.Generator(1) })),
  );
});

test('lists of numbers, of tensors, of tensors and nulls', () => {
  const x = arange(6).reshape([2, 3]);
  assert.equal(callTensor('permute', [x, [1, 0]]).shape, [3, 2]);
  assert.equal(callTensor('cat', [[x, x], 1]).shape, [2, 6]);
  assert.equal(values(call('index', [x, [null, tensor([0, 2])]])), [
    [0, 2],
    [3, 5],
  ]);
  assert.equal(values(call('index', [x, [tensor([1]), tensor([2])]])), [5]);
  assert.equal(values(call('einsum', ['ij,kj->ik', [x, x]])), [
    [5, 14],
    [14, 50],
  ]);
  assert.equal(
    (
      call('_foreach_add', [
        [ones([1]), ones([1])],
        [1, 2.5],
      ]) as torch.Tensor[]
    ).map(values),
    [[2], [3.5]],
  );
});

test('one number stands for a list where the schema gives its length', () => {
  const x = ones([1, 1, 4, 4]);
  assert.equal(callTensor('max_pool2d', [x, 2]).shape, [1, 1, 2, 2]);
  assert.equal(callTensor('sum', [x, 3]).shape, [1, 1, 4]);
  assert.equal(callTensor('conv2d', [x, ones([1, 1, 3, 3]), null, 1, 1]).shape, [1, 1, 4, 4]);
});

test('null, undefined and what is left out take the default', () => {
  const x = tensor([
    [1, 5],
    [7, 2],
  ]);
  assert.equal(values(call('clamp', [x, 2])), [
    [2, 5],
    [7, 2],
  ]);
  assert.equal(values(call('clamp', [x, null, 5])), [
    [1, 5],
    [5, 2],
  ]);
  assert.equal(values(call('clamp', [x, undefined, 5])), [
    [1, 5],
    [5, 2],
  ]);
  assert.equal(values(call('clamp', [x], { max: 5, min: undefined })), [
    [1, 5],
    [5, 2],
  ]);
  assert.equal(values(call('argmax', [x, null])), 2);
});

test('keyword arguments stand for positional ones', () => {
  const x = tensor([
    [1, 5],
    [7, 2],
  ]);
  assert.equal(values(call('sum', [x], { dim: 1 })), [6, 9]);
  assert.equal(values(call('sum', [x], { dim: [0], keepdim: true })), [[8, 7]]);
  assert.equal(values(call('add', [x], { other: x, alpha: 2 })), [
    [3, 15],
    [21, 6],
  ]);
  const out = zeros([2], { dtype: 'int64' });
  call('sum', [x, 1], { out });
  assert.equal(out.toArray(), [6, 9]);
});

test('several results, lists, numbers, booleans', () => {
  const x = tensor([
    [1, 5],
    [7, 2],
  ]);
  const [largest, where] = call('max', [x, 1]) as [torch.Tensor, torch.Tensor];
  assert.equal(
    [largest.toArray(), where.toArray()],
    [
      [5, 7],
      [1, 0],
    ],
  );
  assert.equal((call('unbind', [x]) as torch.Tensor[]).map(values), [
    [1, 5],
    [7, 2],
  ]);
  assert.equal((call('unbind', [x.slice(0, 0, 1)]) as torch.Tensor[]).map(values), [[1, 5]]);
  assert.is(call('size', [x, 1]), 2);
  assert.is(call('is_floating_point', [x]), false);
  assert.is(call('equal', [x, x]), true);
  assert.is(call('item', [tensor(1.5)]), 1.5);
});

test('an operator without a result gives null', () => {
  const x = ones([1]);
  assert.is(call('_foreach_add_', [[x], 1]), null);
  assert.equal(x.toArray(), [2]);
});

test('an undefined tensor among the results is null', () => {
  const x = ones([1, 1, 3, 3]);
  const weight = ones([1, 1, 2, 2]);
  const gradients = call('convolution_backward', [
    ones([1, 1, 2, 2]),
    x,
    weight,
    null,
    [1, 1],
    [0, 0],
    [1, 1],
    false,
    [0, 0],
    1,
    [true, false, false],
  ]) as torch.OpResult[];
  assert.equal((gradients[0] as torch.Tensor).shape, [1, 1, 3, 3]);
  assert.equal(gradients.slice(1), [null, null]);
});

test('integers beyond 2^53, both ways', () => {
  const big = 2n ** 62n + 1n;
  assert.equal(callTensor('add', [tensor([1]), big]).toTypedArray(), BigInt64Array.of(big + 1n));
  assert.is(call('item', [tensor([-big])]), -big);
  assert.is(call('item', [tensor([2n ** 53n - 1n])]), 2 ** 53 - 1);
  assert.is(call('item', [tensor([2n ** 53n])]), 2n ** 53n);
  assert.is(call('item', [tensor([-(2n ** 63n)])]), -(2n ** 63n));
  assert.is(call('item', [tensor([2n ** 63n - 1n])]), 2n ** 63n - 1n);
  assert.is(callTensor('full', [[1], 5n]).dtype, 'int64');
  assert.equal(values(call('full', [[1], 5n], { dtype: 'float32' })), [5]);
});

test('arguments longer than the frame', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => i % 2);
  const x = ones([2, 1]);
  assert.equal(callTensor('index_select', [x, 0, tensor(many)]).shape, [10_000, 1]);
  const stacked = callTensor('stack', [many.map((i) => x.select(0, i))]);
  assert.equal(stacked.shape, [10_000, 1]);
  assert.equal(values(call('add', [tensor([1]), 1])), [2], 'the next call finds its frame');
});

test('results longer than the frame', () => {
  const parts = torch.split(arange(50_000), 1);
  assert.is(parts.length, 50_000);
  assert.equal([parts[0]?.item(), parts[49_999]?.item()], [0, 49_999]);
  assert.equal(values(call('add', [tensor([1]), 1])), [2], 'the next call finds its frame');
  for (const part of parts) part.dispose();
});

test('a call that fails halfway does not disturb the next', () => {
  const x = ones([2]);
  const gone = ones([2]);
  gone.dispose();
  for (let i = 0; i < 3; i++) {
    assert.throws(() => call('cat', [[x, x, gone, x]]), /disposed/);
    assert.throws(() => call('add', [x, {} as unknown as null]), /an object/);
    assert.equal(values(call('add', [x, 1])), [2, 2]);
  }
});

test('a call made while another gathers its arguments', () => {
  const x = ones([2]);
  const keywords = {
    get alpha() {
      return call('add', [x, 5]) && 2;
    },
  };
  assert.equal(values(call('add', [x, x], keywords)), [3, 3]);
});

test('autograd comes with every operator', () => {
  const x = tensor([1, 2], { dtype: 'float32', requiresGrad: true });
  callTensor('einsum', ['i,i->', [x, x]]).backward();
  assert.equal(x.grad?.toArray(), [2, 4]);
});

test('of strings without end, each call has its own', () => {
  const message = (work: () => unknown): string => {
    try {
      work();
      return 'no error';
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (let i = 0; i < 5000; i++) {
    assert.match(
      message(() => torch.call('zeros', [[1]], { dtype: `none${i}` })),
      `'none${i}'`,
    );
  }
  for (let i = 0; i < 50; i++) {
    assert.match(
      message(() => torch.call('zeros', [[1]], { [`none${i}x`]: 1 })),
      `none${i}x`,
    );
  }
  const long = 'x'.repeat(300);
  assert.match(
    message(() => torch.call('zeros', [[1]], { dtype: long })),
    long.slice(0, 100),
  );
  // Two new ones in a call, and keywords and names that no call had before.
  const [a, b] = [torch.ones([2, 3]), torch.ones([3, 4])];
  const equation = 'qw,we->qe';
  assert.equal((torch.call('einsum', [equation, [a, b]]) as torch.Tensor).shape, [2, 4]);
  const full = torch.call('full', [[2], 7], { dtype: 'int16', layout: 'strided' }) as torch.Tensor;
  assert.is(full.dtype, 'int16');
  const sorted = torch.call('searchsorted', [torch.tensor([1, 2, 3]), torch.tensor([2])], {
    side: 'right',
  }) as torch.Tensor;
  assert.equal(sorted.toArray(), [2]);
});

test.run();
