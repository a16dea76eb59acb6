import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { autograd } = torch;
const values = (tensor: torch.Tensor | null) => tensor?.toArray() ?? null;
const leaf = (data: number[]) => torch.tensor(data, { dtype: 'float64', requiresGrad: true });

test('grad gives gradients and adds nothing up', () => {
  const [x, y] = [leaf([1, 2]), leaf([3, 4])];
  const found = autograd.grad(x.mul(y).sum(), [x, y]);
  assert.equal(found.map(values), [
    [3, 4],
    [1, 2],
  ]);
  assert.is(x.grad, null);
});

test('derivatives of derivatives', () => {
  const x = leaf([2, 3]);
  const [first] = autograd.grad(x.pow(3).sum(), x, { createGraph: true }) as [torch.Tensor];
  assert.equal(first.toArray(), [12, 27]);
  const [second] = autograd.grad(first.sum(), x, { createGraph: true }) as [torch.Tensor];
  assert.equal(second.toArray(), [12, 18]);
  second.sum().backward();
  assert.equal(values(x.grad), [6, 6]);
  const z = leaf([5]);
  z.pow(2).backward({ createGraph: true });
  assert.is(z.grad?.requiresGrad, true);
});

test('gradients to start from, several outputs, null for one of one element', () => {
  const x = leaf([1, 2]);
  const outputs = [x.mul(2), x.sum()];
  const gradOutputs = [torch.tensor([1, 10], { dtype: 'float64' }), null];
  assert.equal(autograd.grad(outputs, x, { gradOutputs }).map(values), [[3, 21]]);
});

test('an input that is not used is an error, or null on request', () => {
  const [x, y] = [leaf([1]), leaf([2])];
  assert.throws(
    () => autograd.grad(x.mul(2), [x, y]),
    /appears to not have been used in the graph/,
  );
  const found = autograd.grad(x.mul(2), [x, y], { allowUnused: true });
  assert.equal(found.map(values), [[2], null]);
});

test('backward of several tensors, and for some inputs only', () => {
  const [x, y] = [leaf([1]), leaf([2])];
  autograd.backward([x.mul(y), x.mul(3)], { inputs: [x] });
  assert.equal([values(x.grad), values(y.grad)], [[5], null]);
  autograd.backward([x.mul(y)], { gradTensors: [torch.tensor([10], { dtype: 'float64' })] });
  assert.equal([values(x.grad), values(y.grad)], [[25], [10]]);
  const graph = x.mul(x);
  graph.backward({ retainGraph: true });
  graph.backward();
  assert.throws(() => graph.backward(), /second time/);
});

test('bad arguments are named', () => {
  const x = leaf([1]);
  assert.throws(() => autograd.grad(x, [1 as unknown as torch.Tensor]), /tensor.* for inputs/);
  assert.throws(() => autograd.grad(x.mul(2), x, { gradOutputs: [] }), /for each of 1 tensors/);
  assert.throws(() => x.mul(2).backward({ retain: true } as object), /known options only.*retain/);
});

test.run();
