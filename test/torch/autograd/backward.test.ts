import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { ones, tensor } = torch;

const fails =
  (pattern: RegExp, code = 'ERR_TORCH') =>
  (error: unknown) =>
    error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) => tensor(values, { dtype: 'float32', requiresGrad: true });

test('backward adds up at the leaves', () => {
  const x = leaf(1, 2);
  assert.is(x.grad, null);
  x.mul(x).sum().backward();
  assert.equal(x.grad?.toArray(), [2, 4]);
  x.mul(3).sum().backward();
  assert.equal(x.grad?.toArray(), [5, 7]);
});

test('a gradient to start from', () => {
  const x = leaf(1, 2);
  const y = x.mul(3);
  assert.throws(() => y.backward(), fails(/only for scalar outputs/, 'ERR_SHAPE'));
  y.backward({ gradient: tensor([1, 10], { dtype: 'float32' }) });
  assert.equal(x.grad?.toArray(), [3, 30]);
  assert.throws(
    () => x.mul(2).backward({ gradient: ones([3]) }),
    fails(/\[3\].*\[2\]/, 'ERR_SHAPE'),
  );
  const z = x.mul(2);
  assert.throws(() => z.backward({ gradient: 1 as unknown as torch.Tensor }));
});

test('the graph goes with the first pass unless it is kept', () => {
  const x = leaf(1, 2);
  const y = x.exp().sum();
  y.backward({ retainGraph: true });
  y.backward();
  assert.throws(() => y.backward(), fails(/a second time/));
});

test('nothing to go back to', () => {
  assert.throws(() => ones([1]).backward(), fails(/does not require grad/));
  assert.throws(
    () => torch.noGrad(() => leaf(1).mul(2)).backward(),
    fails(/does not require grad/),
  );
  assert.throws(() => leaf(1).argmax().backward(), fails(/does not require grad/));
});

test('only real leaves of floats require gradients', () => {
  const message = /floating point/;
  assert.throws(
    () => ones([1], { dtype: 'int64', requiresGrad: true }),
    fails(message, 'ERR_DTYPE'),
  );
  assert.throws(() => tensor([1, 2], { requiresGrad: true }), fails(message, 'ERR_DTYPE'));
  assert.throws(() => ones([1], { dtype: 'bool' }).requiresGrad_(), fails(message, 'ERR_DTYPE'));
  const result = leaf(1).mul(2);
  assert.throws(() => result.requiresGrad_(false), fails(/leaf/));
  assert.ok(result.requiresGrad);
  const x = ones([1]).requiresGrad_();
  assert.not.ok(x.requiresGrad_(false).requiresGrad);
});

test('leaves and results', () => {
  const x = leaf(1);
  const y = x.mul(2);
  assert.equal(
    [x.isLeaf, y.isLeaf, y.detach().isLeaf, ones([1]).isLeaf],
    [true, false, true, true],
  );
  assert.equal([x.requiresGrad, y.requiresGrad, y.detach().requiresGrad], [true, true, false]);
  y.sum().backward();
  assert.equal(x.grad?.toArray(), [2]);
});

test('a leaf is not written in place where autograd records', () => {
  const x = leaf(1, 2);
  for (const write of [() => x.add_(1), () => x.zero_(), () => x.select(0, 0).fill_(5)]) {
    assert.throws(write, fails(/leaf Variable.*in-place/));
  }
  torch.noGrad(() => x.add_(1));
  assert.equal(x.toArray(), [2, 3]);
  assert.ok(x.requiresGrad);
});

test('a value that backward needs is not overwritten unnoticed', () => {
  const x = leaf(1, 2);
  const y = x.exp();
  const loss = y.sum();
  y.detach().zero_();
  assert.throws(() => loss.backward(), fails(/modified by an inplace operation/));
});

test('data is the memory without its history', () => {
  const x = leaf(1, 2);
  assert.not.ok(x.data.requiresGrad);
  x.data.fill_(7);
  assert.equal(x.toArray(), [7, 7]);
  assert.ok(x.requiresGrad);
  const y = x.mul(x);
  y.data.zero_(); // what autograd does not see
  y.sum().backward();
  assert.equal(x.grad?.toArray(), [14, 14]);
});

test('detach cuts the graph and shares the memory', () => {
  const x = leaf(2);
  const y = x.mul(3);
  y.mul(y.detach()).sum().backward();
  assert.equal(x.grad?.toArray(), [18]);
  const z = ones([1]);
  z.detach().fill_(5);
  assert.equal(z.toArray(), [5]);
});

test('gradients are set, forgotten and zeroed', () => {
  const x = leaf(1, 2);
  const gradient = () => x.grad?.toArray() ?? null;
  x.grad = tensor([5, 6], { dtype: 'float32' });
  x.sum().backward();
  assert.equal(gradient(), [6, 7]);
  x.grad = null;
  assert.is(gradient(), null);
  x.sum().backward();
  (x as torch.Tensor).grad?.zero_();
  assert.equal(gradient(), [0, 0]);
});

test('a gradient has the shape, dtype and device of its tensor, and is another', () => {
  const x = leaf(1, 2);
  assert.throws(() => (x.grad = ones([3])), fails(/\[2\].*\[3\]/, 'ERR_ARGUMENT'));
  assert.throws(
    () => (x.grad = ones([2], { dtype: 'float64' })),
    fails(/float32.*float64/, 'ERR_ARGUMENT'),
  );
  assert.throws(() => (x.grad = x), fails(/itself/, 'ERR_ARGUMENT'));
  assert.is(x.grad, null);
});

test('noGrad and enableGrad nest, and end with their body however it ends', () => {
  const x = leaf(1);
  const states: boolean[] = [];
  const note = () => states.push(torch.isGradEnabled());
  note();
  torch.noGrad(() => {
    note();
    torch.enableGrad(() => {
      note();
      assert.ok(x.mul(2).requiresGrad);
      torch.noGrad(() => {
        note();
        assert.not.ok(x.mul(2).requiresGrad);
      });
      note();
    });
    note();
  });
  note();
  assert.equal(states, [true, false, true, false, true, false, true]);
  for (const mode of [torch.noGrad, torch.enableGrad]) {
    assert.throws(
      () =>
        torch.noGrad(() => {
          assert.throws(() =>
            mode(() => {
              throw new Error('inner');
            }),
          );
          assert.not.ok(torch.isGradEnabled());
          throw new Error('outer');
        }),
      /outer/,
    );
    assert.ok(torch.isGradEnabled());
  }
  assert.is(
    torch.noGrad(() => 5),
    5,
  );
});

test('noGrad holds for what an asynchronous body does before its first await', async () => {
  const x = leaf(1);
  const [before, after] = await torch.noGrad(async () => {
    const first = x.mul(2).requiresGrad;
    await null;
    return [first, x.mul(2).requiresGrad];
  });
  assert.equal([before, after], [false, true]);
  assert.ok(torch.isGradEnabled());
});

test('views and in-place operations keep the history', () => {
  const x = leaf(1, 2, 3, 4);
  const y = x.mul(1).view([2, 2]);
  y.select(0, 0).mul_(10);
  y.transpose(0, 1).sum().backward();
  assert.equal(x.grad?.toArray(), [10, 10, 1, 1]);
});

test('twenty thousand operations deep', () => {
  const x = leaf(1);
  let y: torch.Tensor = x;
  for (let i = 0; i < 20_000; i++) {
    const next = y.add(1);
    if (y !== x) y.dispose();
    y = next;
  }
  y.backward();
  assert.equal(x.grad?.toArray(), [1]);
});

test.run();
