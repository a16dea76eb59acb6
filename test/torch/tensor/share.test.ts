import { serialize } from 'node:v8';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { fromShared, nn, ones, optim } = torch;

const fails = (pattern: RegExp, code: string) => (error: unknown) => {
  assert.instance(error, torch.TorchError);
  const { code: seen, message } = error as torch.TorchError;
  assert.is(seen, code, message);
  assert.match(message, pattern);
  return true;
};

test('it shares the memory, is taken once, and is each side’s own tensor', () => {
  const x = ones([2, 3]);
  const shared = structuredClone(x.share());
  const y = fromShared(shared);
  y.fill_(7);
  assert.is(x.amin().item(), 7);
  assert.throws(() => fromShared(shared), fails(/nobody has taken yet/, 'ERR_SHARED'));
  x.dispose();
  assert.is(y.sum().item(), 42);
  const [a, b] = [y.share(), y.share()];
  assert.equal(
    [fromShared(a).shape, fromShared(b).shape],
    [
      [2, 3],
      [2, 3],
    ],
  );
});

test('views, dtypes, and what requires grad', () => {
  const view = torch.arange(10).slice(0, 2, 8, 2);
  const taken = fromShared(view.share());
  assert.equal([taken.dtype, taken.strides, taken.toArray()], ['int64', [2], [2, 4, 6]]);
  const leaf = ones([2], { requiresGrad: true });
  leaf.sum().backward();
  const other = fromShared(leaf.share());
  assert.ok(other.requiresGrad && other.isLeaf);
  assert.is(other.grad, null, 'the gradient is not carried');
  other.mul(3).sum().backward();
  assert.equal(
    [leaf.grad?.toArray(), other.grad?.toArray()],
    [
      [1, 1],
      [3, 3],
    ],
  );
  assert.throws(() => leaf.mul(2).share(), fails(/leaf.*detach\(\)/, 'ERR_SHARED'));
  assert.is(fromShared(leaf.mul(2).detach().share()).requiresGrad, false);
});

test('what is none', () => {
  const x = ones([1]);
  const wrong = [undefined, null, 1, {}, x, { sharedTensor: '1', process: process.pid }, []];
  for (const value of wrong) {
    assert.throws(
      () => fromShared(value as unknown as torch.SharedTensor),
      fails(/Expected what tensor\.share\(\) returned for shared/, 'ERR_ARGUMENT'),
    );
  }
  for (const sharedTensor of [0, -1, 1e9]) {
    const made = { sharedTensor, process: process.pid };
    assert.throws(() => fromShared(made), fails(/none of that number/, 'ERR_SHARED'));
  }
  const foreign = { ...x.share(), process: 1 };
  assert.throws(() => fromShared(foreign), fails(/one of process 1/, 'ERR_SHARED'));
  x.dispose();
  assert.throws(() => x.share(), fails(/live Tensor/, 'ERR_DISPOSED'));
});

test('what cannot be posted says what to do instead', () => {
  const x = ones([2]);
  const net = new nn.Sequential(new nn.Linear(1, 1));
  const sgd = new optim.SGD([ones([1])], { lr: 1 });
  const { port1, port2 } = new MessageChannel();
  const values: [unknown, RegExp][] = [
    [x, /tensor cannot be cloned: post tensor\.share\(\).*torch\.fromShared\(\)/],
    [{ batch: [x, { label: x }] }, /tensor cannot be cloned/],
    [new Map([['x', x]]), /tensor cannot be cloned/],
    [new torch.Generator(1), /cannot be cloned/],
    [net, /module cannot be cloned.*stateDict\(\)/],
    [sgd, /optimiser cannot be cloned/],
    [net.stateDict(), /tensor cannot be cloned/],
  ];
  for (const [value, message] of values) {
    const ways = [
      () => structuredClone(value),
      () => port1.postMessage(value),
      () => serialize(value),
      () => new Worker('', { eval: true, workerData: value }),
    ];
    for (const way of ways) {
      assert.throws(way, (error: Error) => {
        assert.match(error.message, message);
        return true;
      });
    }
  }
  assert.is(receiveMessageOnPort(port2), undefined);
  port1.close();
});

test.run();
