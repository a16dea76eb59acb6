import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { amp, nn } = torch;

const fails = (pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === 'ERR_ARGUMENT' && pattern.test(error.message);

const product = () => torch.mm(torch.ones([2, 3]), torch.ones([3, 2])).dtype;

test('it holds for the body, whatever it does', () => {
  assert.is(torch.autocast('cpu', product), 'bfloat16');
  assert.is(torch.autocast('cpu', { dtype: 'float16' }, product), 'float16');
  assert.is(amp.autocast('cpu', { enabled: false }, product), 'float32');
  assert.throws(
    () =>
      torch.autocast('cpu', () => {
        throw new Error('mine');
      }),
    /mine/,
  );
  assert.is(product(), 'float32');
  assert.is(torch.isAutocastEnabled('cpu'), false);
});

test('it nests, and each goes back to what was', () => {
  torch.autocast('cpu', { dtype: 'float16', cacheEnabled: false }, () => {
    assert.is(torch.isAutocastCacheEnabled(), false);
    assert.is(torch.autocast('cpu', { enabled: false }, product), 'float32');
    assert.is(torch.autocast('cpu', product), 'float16', 'the dtype of the one around');
    assert.is(
      torch.autocast('cpu', { dtype: 'bfloat16', cacheEnabled: true }, product),
      'bfloat16',
    );
    assert.is(product(), 'float16');
    assert.is(torch.isAutocastCacheEnabled(), false);
  });
  assert.is(torch.getAutocastDtype('cpu'), 'bfloat16');
  assert.is(torch.isAutocastCacheEnabled(), true);
});

test('a device has its own', () => {
  torch.autocast('cpu', () => {
    assert.is(torch.isAutocastEnabled('cpu'), true);
    assert.is(torch.isAutocastEnabled('mps'), false);
  });
  assert.is(torch.getAutocastDtype('cuda'), 'float16');
  assert.is(torch.getAutocastDtype('mps'), 'float16');
});

test('it can be set for all that follows', () => {
  torch.setAutocastEnabled('cpu', true);
  torch.setAutocastDtype('cpu', 'float16');
  torch.setAutocastCacheEnabled(false);
  try {
    assert.is(product(), 'float16');
    assert.is(torch.isAutocastEnabled('cpu'), true);
    assert.is(torch.isAutocastCacheEnabled(), false);
  } finally {
    torch.setAutocastEnabled('cpu', false);
    torch.setAutocastDtype('cpu', 'bfloat16');
    torch.setAutocastCacheEnabled(true);
  }
  assert.is(product(), 'float32');
});

test('jobs keep what it was when they were started', async () => {
  const net = new nn.Linear(3, 2);
  const x = torch.ones([1, 3]);
  const [low, half, off] = await Promise.all([
    torch.autocast('cpu', () => net.forwardAsync(x)),
    torch.autocast('cpu', { dtype: 'float16' }, async () => {
      const y = await net.forwardAsync(x);
      assert.is(product(), 'float32', 'after an await the body is outside');
      return y;
    }),
    net.forwardAsync(x),
  ]);
  assert.equal([low.dtype, half.dtype, off.dtype], ['bfloat16', 'float16', 'float32']);
});

test("weights' casts are kept until the outermost ends, or the job", async () => {
  const net = new nn.Conv2d(1, 1, 1, { bias: false });
  const x = torch.ones([1, 1, 1, 1]);
  const set = (value: number) => torch.noGrad(() => net.weight.fill_(value));
  const value = (y: torch.Tensor) => y.float().item();
  set(1);
  torch.autocast('cpu', () => {
    assert.is(value(net.forward(x)), 1);
    set(2);
    torch.autocast('cpu', () => assert.is(value(net.forward(x)), 1, 'the cast that was kept'));
    assert.is(value(net.forward(x)), 1, 'also after an inner one');
    torch.clearAutocastCache();
    assert.is(value(net.forward(x)), 2);
    set(3);
    assert.is(
      torch.autocast('cpu', { cacheEnabled: false }, () => value(net.forward(x))),
      3,
    );
  });
  torch.autocast('cpu', () => assert.is(value(net.forward(x)), 3));
  set(4);
  const run = () => torch.autocast('cpu', () => net.forwardAsync(x));
  assert.is(value(await run()), 4);
  set(5);
  assert.is(value(await run()), 5);
});

test('gradients are float32, and come through kept casts', () => {
  const net = new nn.Conv2d(2, 2, 1, { bias: false });
  const x = torch.ones([1, 2, 1, 1]);
  const sum = torch.autocast('cpu', () => {
    const y = net.forward(x);
    assert.is(y.dtype, 'bfloat16');
    return net.forward(x).add(y).float().sum();
  });
  sum.backward();
  assert.is(net.weight.grad?.dtype, 'float32');
  assert.equal(net.weight.grad?.squeeze().toArray(), [
    [2, 2],
    [2, 2],
  ]);
});

test('what cannot be is off, with a warning', async () => {
  const warnings: string[] = [];
  const listen = (warning: Error) => warnings.push(warning.message);
  process.on('warning', listen);
  assert.is(torch.autocast('cpu', { dtype: 'float64' }, product), 'float32');
  if (!torch.cuda.isAvailable()) {
    torch.autocast('cuda', () => assert.is(torch.isAutocastEnabled('cuda'), false));
  }
  await new Promise(setImmediate);
  process.off('warning', listen);
  assert.match(warnings.join('\n'), /knows bfloat16 and float16 but received float64/);
});

test('bad arguments are named', () => {
  const bad = torch.autocast as (...args: unknown[]) => unknown;
  assert.throws(() => bad('tpu', product), fails(/deviceType but received 'tpu'/));
  assert.throws(() => bad('meta', product), fails(/'meta'/));
  assert.throws(() => bad('cpu'), fails(/function for body but received undefined/));
  assert.throws(() => bad('cpu', {}), fails(/function for body but received undefined/));
  assert.throws(() => bad('cpu', {}, 1), fails(/body but received 1/));
  assert.throws(() => bad('cpu', { dtype: 'half' }, product), fails(/dtype but received 'half'/));
  assert.throws(() => bad('cpu', { enabled: 1 }, product), fails(/enabled but received 1/));
  assert.throws(() => bad('cpu', { cacheEnabled: 1 }, product), fails(/cacheEnabled/));
  assert.throws(() => bad('cpu', { type: 'float16' }, product), fails(/'type'/));
  assert.throws(() => torch.isAutocastEnabled('tpu' as 'cpu'), fails(/'tpu'/));
  assert.throws(() => torch.setAutocastEnabled('cpu', 1 as never), fails(/enabled/));
  assert.throws(() => torch.setAutocastDtype('cpu', 'half' as never), fails(/'half'/));
  assert.is(product(), 'float32');
});

test.run();
