import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { rejection } from '../rejection';
import { assertTurns } from '../turns';

const { nn, ones, optim, tensor } = torch;

/** A layer that multiplies by `factor`. */
function times(factor: number): torch.nn.Linear {
  const layer = new nn.Linear(1, 1, { bias: false });
  torch.noGrad(() => layer.weight.fill_(factor));
  return layer;
}

// Small networks on several threads, of this thread's and of the runner's, would mostly wait.
const threads = torch.getNumThreads();
test.before(() => torch.setNumThreads(1));
test.after(() => torch.setNumThreads(threads));

test('jobs run and settle in order', async () => {
  const layer = times(1);
  const sgd = new optim.SGD(layer.parameters(), { lr: 1 });
  const order: string[] = [];
  const note = (what: string) => (value: unknown) => {
    order.push(what);
    return value;
  };
  // Each job needs what the one before it did; none is awaited.
  const x = ones([1, 1]);
  const first = layer.forwardAsync(x).then(note('forward'));
  const loss = layer.forward(x).sum();
  const second = loss.backwardAsync().then(note('backward'));
  const third = sgd.stepAsync().then(note('step'));
  const fourth = layer.forwardAsync(x).then(note('forward again'));
  const [before, , , after] = await Promise.all([first, second, third, fourth]);
  assert.equal(order, ['forward', 'backward', 'step', 'forward again']);
  assert.is((before as torch.Tensor).item(), 1);
  assert.is((after as torch.Tensor).item(), 0);
});

test('the event loop stays free', async () => {
  const net = new nn.Conv2d(8, 16, 3, { padding: 1 });
  const x = torch.rand([1, 8, 200, 200]);
  await assertTurns(() =>
    torch.noGrad(() => Promise.all(Array.from({ length: 5 }, () => net.forwardAsync(x)))),
  );
});

test('an error of LibTorch rejects, and the next job runs', async () => {
  const layer = times(2);
  const wrong = layer.forwardAsync(ones([1, 3]));
  const right = layer.forwardAsync(ones([1, 1]));
  const { code, message } = await rejection(wrong);
  assert.is(code, 'ERR_SHAPE');
  assert.match(message, /1x3 and 1x1/);
  assert.is((await right).item(), 2);
  const y = ones([2], { requiresGrad: true }).exp();
  assert.match((await rejection(y.backwardAsync())).message, /only for scalar outputs/);
  assert.match((await rejection(ones([1]).backwardAsync())).message, /does not require grad/);
  const loss = y.sum();
  await loss.backwardAsync();
  assert.match((await rejection(loss.backwardAsync())).message, /a second time/);
});

test('a bad argument rejects too, it does not throw', async () => {
  const gone = ones([1], { requiresGrad: true });
  const loss = gone.sum();
  gone.dispose();
  const layer = times(1);
  const sgd = new optim.SGD(layer.parameters(), { lr: 1 });
  Object.assign(sgd.paramGroups[0] as object, { lr: -1 });
  assert.is((await rejection(layer.forwardAsync(gone))).code, 'ERR_DISPOSED');
  assert.is((await rejection(gone.backwardAsync())).code, 'ERR_DISPOSED');
  assert.is((await rejection(loss.backwardAsync({ gradient: gone }))).code, 'ERR_DISPOSED');
  assert.is((await rejection(sgd.stepAsync())).code, 'ERR_ARGUMENT');
});

test('tensors disposed of right after the call are safe', async () => {
  const layer = times(3);
  const results = Array.from({ length: 20 }, (_, i) => {
    using x = torch.full([1, 1], i, { dtype: 'float32' });
    return layer.forwardAsync(x);
  });
  const values = (await Promise.all(results)).map((result) => result.item());
  assert.equal(
    values,
    Array.from({ length: 20 }, (_, i) => 3 * i),
  );

  const leaf = tensor([2], { dtype: 'float32', requiresGrad: true });
  let done: Promise<void>;
  {
    using loss = leaf.mul(leaf);
    using gradient = ones([1]);
    done = loss.backwardAsync({ gradient });
  }
  await done;
  assert.equal(leaf.grad?.toArray(), [4]);
});

test('a hundred queued jobs', async () => {
  const layer = times(2);
  const x = ones([1, 1]);
  const outputs = await Promise.all(Array.from({ length: 100 }, () => layer.forwardAsync(x)));
  assert.ok(outputs.every((output) => output.item() === 2));
  for (const output of outputs) output.dispose();
});

test('a chain, each job fed with what the last one gave', async () => {
  const layer = times(2);
  let x = ones([1, 1]);
  for (let i = 0; i < 10; i++) x = await layer.forwardAsync(x);
  assert.is(x.item(), 1024);
  x.backward();
  assert.is(layer.weight.grad?.item(), 10 * 512);
});

test('the grad mode is that of the call', async () => {
  const layer = times(1);
  const x = ones([1, 1]);
  const recorded = layer.forwardAsync(x);
  const plain = torch.noGrad(() => layer.forwardAsync(x));
  const nested = torch.noGrad(() => torch.enableGrad(() => layer.forwardAsync(x)));
  const requires = (await Promise.all([recorded, plain, nested])).map((y) => y.requiresGrad);
  assert.equal(requires, [true, false, true]);
  assert.ok(torch.isGradEnabled());
});

test('the mode, train or eval, is that of the call', async () => {
  const norm = new nn.BatchNorm2d(1);
  const x = torch.tensor([[[[0, 2]]]], { dtype: 'float32' });
  const slow = new nn.Conv2d(8, 16, 3).forwardAsync(torch.rand([1, 8, 200, 200]));
  const training = norm.forwardAsync(x);
  norm.eval();
  await slow;
  assert.ok((await training).mean().abs().lt(1e-6).item(), 'by the statistics of the batch');
  assert.is(norm.numBatchesTracked?.item(), 1);
});

test('what the calling thread does to shared state waits for the jobs before it', async () => {
  const leaves = Array.from({ length: 100 }, () => ones([4], { requiresGrad: true }));
  const sgd = new optim.SGD(leaves, { lr: 1, momentum: 0.9 });
  for (let i = 0; i < 20; i++) {
    const parts = leaves.map((leaf) => leaf.mul(2));
    using stacked = torch.stack(parts);
    using loss = stacked.sum();
    const backward = loss.backwardAsync();
    assert.ok(leaves.every((leaf) => leaf.grad !== null));
    sgd.zeroGrad();
    await backward;
    assert.ok(leaves.every((leaf) => leaf.grad === null));
    for (const leaf of leaves) leaf.grad = ones([4]);
    const step = sgd.stepAsync();
    assert.is(sgd.stateDict().state.size, 100);
    await step;
    for (const part of parts) part.dispose();
  }
  const net = new nn.Sequential(...Array.from({ length: 20 }, () => new nn.Linear(8, 8)));
  const x = ones([2, 8]);
  for (let i = 0; i < 20; i++) {
    const jobs = torch.noGrad(() => Array.from({ length: 10 }, () => net.forwardAsync(x)));
    net.to('float64').to('float32');
    await Promise.all(jobs);
  }
});

test('the number of threads', async () => {
  const before = torch.getNumThreads();
  try {
    for (const count of [1, 2, 3]) {
      torch.setNumThreads(count);
      assert.is(torch.getNumThreads(), count);
      assert.is((await times(2).forwardAsync(ones([1, 1]))).item(), 2);
    }
    for (const count of [0, -1, 1.5, Number.NaN, 1e6, '2' as unknown as number]) {
      assert.throws(
        () => torch.setNumThreads(count),
        (error: unknown) => error instanceof torch.TorchError && error.code === 'ERR_ARGUMENT',
      );
    }
    assert.is(torch.getNumThreads(), 3);
  } finally {
    torch.setNumThreads(before);
  }
});

test('a step trains: forward, backward and step off the event loop', async () => {
  torch.manualSeed(1);
  const net = new nn.Sequential(new nn.Linear(2, 16), new nn.ReLU(), new nn.Linear(16, 1));
  const sgd = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const x = torch.tensor(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    { dtype: 'float32' },
  );
  const y = torch.tensor([[0], [1], [1], [0]], { dtype: 'float32' });
  let loss = Infinity;
  for (let i = 0; i < 200; i++) {
    using output = await net.forwardAsync(x);
    using difference = output.sub(y);
    using square = difference.mul(difference);
    using mean = square.mean();
    sgd.zeroGrad();
    await mean.backwardAsync();
    await sgd.stepAsync();
    loss = mean.item() as number;
  }
  assert.ok(loss < 0.05, `the loss is ${loss}`);
});

test('300 steps by hand leave no tensor behind', async () => {
  const net = new nn.Sequential(
    new nn.Conv2d(1, 4, 3, { padding: 1 }),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
    new nn.Conv2d(4, 3, 1),
  );
  const sgd = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  using x = torch.rand([2, 1, 8, 8]);
  using y = torch.randint(0, 3, [2, 8, 8]);
  const step = () => {
    using logits = net.forward(x);
    using loss = torch.F.crossEntropy(logits, y);
    sgd.zeroGrad();
    loss.backward();
    sgd.step();
    return loss.item();
  };
  step();
  const before = await settled();
  for (let i = 0; i < 300; i++) assert.type(step(), 'number');
  assert.equal(alive(), before);
});

test.run();
