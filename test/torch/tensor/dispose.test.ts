import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../../memory';

function disposed(): torch.Tensor {
  const tensor = torch.ones([2]);
  tensor.dispose();
  return tensor;
}

const isDisposed = (error: unknown) =>
  error instanceof torch.TorchError &&
  error.code === 'ERR_DISPOSED' &&
  /^Expected a live Tensor/.test(error.message);

test('a disposed tensor throws wherever it stands', () => {
  const live = torch.ones([2]);
  const gone = disposed();
  const leaf = torch.ones([2], { requiresGrad: true });
  const uses: Record<string, () => unknown> = {
    shape: () => gone.shape,
    dtype: () => gone.dtype,
    device: () => gone.device,
    strides: () => gone.strides,
    requiresGrad: () => gone.requiresGrad,
    'set requiresGrad': () => gone.requiresGrad_(),
    isLeaf: () => gone.isLeaf,
    grad: () => gone.grad,
    'set grad': () => {
      leaf.grad = gone;
    },
    data: () => gone.data,
    detach: () => gone.detach(),
    backward: () => gone.backward(),
    'backward gradient': () => leaf.mul(2).backward({ gradient: gone }),
    toTypedArray: () => gone.toTypedArray(),
    toArray: () => gone.toArray(),
    item: () => gone.item(),
    self: () => gone.add(1),
    argument: () => live.add(gone),
    'in place': () => gone.fill_(1),
    'in place argument': () => live.copy_(gone),
    'in a list': () => torch.cat([live, gone]),
    'in a list of a list': () => torch.call('index', [live, [gone]]),
    keyword: () => torch.call('add', [live, live], { out: gone }),
    'layer input': () => new torch.nn.ReLU().forward(gone),
    optimiser: () => new torch.optim.SGD([gone], { lr: 1 }),
  };
  for (const [what, use] of Object.entries(uses)) assert.throws(use, isDisposed, what);
  assert.equal(live.toArray(), [1, 1], 'the others are as they were');
});

test('a disposed generator throws, and neither stands for the other', () => {
  const generator = new torch.Generator(1);
  const wrong = generator as unknown as torch.Tensor;
  assert.throws(() => torch.call('relu', [generator]), /relu: no overload takes/);
  assert.throws(() => torch.ones([1]).add(wrong), /add: no overload takes/);
  generator.dispose();
  assert.throws(() => torch.rand([1], { generator }), /Expected a live Generator/);
});

test('disposing twice is once', async () => {
  const before = await settled();
  const first = torch.ones([2]);
  first.dispose();
  const second = torch.ones([3]); // may take the place of the first
  first.dispose();
  first[Symbol.dispose]();
  assert.ok(first.isDisposed);
  assert.not.ok(second.isDisposed);
  assert.equal(second.toArray(), [1, 1, 1]);
  second.dispose();
  assert.equal(alive(), before);
});

test('`using` disposes at the end of its block, also after an error', () => {
  let kept: torch.Tensor | undefined;
  assert.throws(() => {
    using inner = torch.ones([1]);
    kept = inner;
    throw new Error('from the block');
  }, /from the block/);
  assert.ok(kept?.isDisposed);
  assert.throws(() => kept?.shape, isDisposed);
});

test('what shares the memory stays', () => {
  const x = torch.arange(4);
  const view = x.slice(0, 1, 3);
  x.dispose();
  assert.equal(view.toArray(), [1, 2]);
  const leaf = torch.ones([2], { requiresGrad: true });
  const y = leaf.mul(3);
  const loss = y.sum();
  y.dispose();
  loss.backward();
  assert.equal(leaf.grad?.toArray(), [3, 3]);
});

test('disposing a parameter lets go of a handle, not of the layer', () => {
  const layer = new torch.nn.Linear(2, 1);
  {
    using weight = layer.weight;
    weight.requiresGrad_(false);
  }
  assert.equal(layer.weight.shape, [1, 2]);
  assert.equal(layer.stateDict().get('weight')?.shape, [1, 2]);
  assert.is(layer.parameters().length, 2);
  assert.equal(layer.forward(torch.ones([3, 2])).shape, [3, 1]);
});

test('a disposed tensor still prints', () => {
  assert.is(String(disposed()), 'tensor(<disposed>)');
});

test('memory counts live tensors, and shared memory once', async () => {
  const before = await settled();
  const x = torch.zeros([256]);
  const view = x.view([16, 16]);
  const during = alive();
  assert.is(during.numTensors - before.numTensors, 2);
  assert.is(during.numBytes - before.numBytes, 1024);
  x.dispose();
  assert.is(alive().numBytes - before.numBytes, 1024);
  view.dispose();
  assert.equal(alive(), before);
});

test('making a tensor leaves nothing else behind', async () => {
  const before = await settled();
  const made = [
    torch.tensor([1, 2], { device: 'cpu' }),
    torch.tensor([1, 2], { dtype: 'float16', device: 'cpu', requiresGrad: true }),
    torch.tensor(Uint8Array.of(1), { dtype: 'float32' }),
    torch.ones([2]).fill_(3).add_(1),
  ];
  assert.is(alive().numTensors - before.numTensors, made.length);
  for (const tensor of made) {
    tensor.toArray();
    String(tensor);
    tensor.dispose();
  }
  assert.equal(alive(), before);
});

test.run();
