import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { trainStep } from '../../dist/train/step';
import { alive, settled } from '../memory';

const { amp, F, nn, optim } = torch;
const { GradScaler } = amp;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

function parameter(value = 1) {
  const x = torch.tensor([value, value], { dtype: 'float32', requiresGrad: true });
  return { x, sgd: new optim.SGD([x], { lr: 0.5 }) };
}

test('an iteration, with gradients to look at on the way', () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu', { initScale: 8 });
  const scaled = scaler.scale(x.mul(3).sum());
  assert.is(scaled.item(), 48);
  scaled.backward();
  assert.equal(x.grad?.toArray(), [24, 24]);
  scaler.unscale_(sgd);
  assert.equal(x.grad?.toArray(), [3, 3]);
  scaler.step(sgd);
  assert.equal(x.toArray(), [-0.5, -0.5]);
  scaler.update();
  assert.is(scaler.getScale(), 8);
});

test('several losses and several optimisers share a scale', () => {
  const [a, b] = [parameter(), parameter()];
  const scaler = new GradScaler('cpu', { initScale: 2 });
  const [left, right] = scaler.scale([a.x.sum(), b.x.mul(Infinity).sum()]) as [
    torch.Tensor,
    torch.Tensor,
  ];
  left.backward();
  right.backward();
  scaler.step(a.sgd);
  scaler.step(b.sgd);
  scaler.update();
  assert.equal(a.x.toArray(), [0.5, 0.5], 'its own gradients are finite');
  assert.equal(b.x.toArray(), [1, 1]);
  assert.is(scaler.getScale(), 1);
});

test('on the thread that runs networks', async () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu');
  for (const factor of [1, Infinity, 1]) {
    sgd.zeroGrad();
    await scaler.scale(x.mul(factor).sum()).backwardAsync();
    await scaler.stepAsync(sgd);
    scaler.update();
  }
  assert.equal(x.toArray(), [0, 0]);
  assert.is(scaler.getScale(), 32768);
});

test('calls out of order are errors', async () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu');
  const misuse = (pattern: RegExp) => fails('ERR_TORCH', pattern);
  assert.throws(() => scaler.step(sgd), misuse(/Attempted step .* scale\(loss\) comes first/));
  assert.throws(() => scaler.unscale_(sgd), misuse(/Attempted unscale_/));
  assert.throws(() => scaler.update(), misuse(/Attempted update/));
  await scaler.stepAsync(sgd).then(
    () => assert.unreachable(),
    (error) => assert.ok(misuse(/Attempted step/)(error)),
  );
  scaler.scale(x.sum()).backward();
  assert.throws(() => scaler.update(), misuse(/No inf checks were recorded prior to update/));
  scaler.unscale_(sgd);
  assert.throws(() => scaler.unscale_(sgd), misuse(/unscale_\(\) has already been called/));
  scaler.step(sgd);
  assert.throws(() => scaler.step(sgd), misuse(/step\(\) has already been called/));
  assert.throws(() => scaler.unscale_(sgd), misuse(/unscale_\(\) is being called after step/));
  scaler.update();
  sgd.zeroGrad();
  assert.throws(() => scaler.step(sgd), misuse(/No inf checks were recorded for this optimizer/));
});

test('float16 gradients are refused', () => {
  const x = torch.ones([2], { dtype: 'float16', requiresGrad: true });
  const sgd = new optim.SGD([x], { lr: 1 });
  const scaler = new GradScaler('cpu', { initScale: 2 });
  scaler.scale(x.sum()).backward();
  assert.throws(() => scaler.step(sgd), fails('ERR_DTYPE', /unscale FP16 gradients/));
});

test('one that is not enabled changes nothing', async () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu', { enabled: false });
  const loss = x.sum();
  assert.is(scaler.scale(loss), loss);
  loss.backward();
  scaler.unscale_(sgd);
  scaler.step(sgd);
  await scaler.stepAsync(sgd);
  scaler.update();
  assert.equal(x.toArray(), [0, 0]);
  assert.is(scaler.getScale(), 1);
  assert.is(scaler.isEnabled(), false);
  assert.equal(scaler.stateDict(), {});
  scaler.loadStateDict({});
});

test('without CUDA the default one is not enabled', async () => {
  if (torch.cuda.isAvailable()) return;
  let message = '';
  process.once('warning', (warning) => {
    message = warning.message;
  });
  assert.is(new GradScaler().isEnabled(), false);
  await new Promise(setImmediate);
  assert.match(message, /GradScaler for 'cuda' is not enabled/);
});

test('the scale and its rates can be set', () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu', { growthInterval: 1 });
  scaler.scale(x.sum()).backward();
  scaler.update(4);
  assert.is(scaler.getScale(), 4);
  scaler.update(torch.tensor([16]));
  assert.is(scaler.getScale(), 16);
  scaler.setGrowthFactor(3);
  scaler.setBackoffFactor(0.25);
  scaler.setGrowthInterval(1);
  sgd.zeroGrad();
  scaler.scale(x.sum()).backward();
  scaler.step(sgd);
  scaler.update();
  assert.is(scaler.getScale(), 48);
  assert.equal(
    [scaler.getGrowthFactor(), scaler.getBackoffFactor(), scaler.getGrowthInterval()],
    [3, 0.25, 1],
  );
});

test('bad arguments are named', () => {
  const bad = fails.bind(null, 'ERR_ARGUMENT');
  const wrong: [object, RegExp][] = [
    [{ initScale: 0 }, /initScale but received 0/],
    [{ initScale: Number.NaN }, /initScale.*NaN/],
    [{ growthFactor: 1 }, /growthFactor but received 1/],
    [{ backoffFactor: 1 }, /backoffFactor but received 1/],
    [{ growthInterval: 0 }, /growthInterval but received 0/],
    [{ growthInterval: 1.5 }, /growthInterval/],
    [{ enabled: 'yes' }, /enabled/],
    [{ growth: 2 }, /'growth'/],
  ];
  for (const [options, pattern] of wrong) {
    assert.throws(() => new GradScaler('cpu', options), bad(pattern));
  }
  assert.throws(() => new GradScaler('tpu' as 'cpu'), bad(/'tpu'/));
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu');
  assert.throws(() => scaler.scale(1 as never), bad(/outputs but received 1/));
  assert.throws(() => scaler.scale([x.sum(), 1] as never), bad(/outputs/));
  scaler.scale(x.sum()).backward();
  assert.throws(() => scaler.step({} as never), bad(/optimizer/));
  assert.throws(() => scaler.update(0), bad(/newScale but received 0/));
  assert.throws(() => scaler.update(torch.ones([2])), bad(/newScale/));
  assert.throws(() => scaler.update(x.sum()), bad(/newScale/), 'one with a gradient');
  assert.throws(() => scaler.setGrowthFactor(0.5), bad(/growthFactor/));
  scaler.step(sgd);
  assert.throws(() => structuredClone(scaler), /A GradScaler cannot be cloned/);
});

test('its state goes through a file, and is checked before it is taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fcn-torch-amp-'));
  try {
    const scaler = new GradScaler('cpu', { initScale: 32, growthInterval: 5 });
    const { x, sgd } = parameter();
    scaler.scale(x.sum()).backward();
    scaler.step(sgd);
    scaler.update();
    await torch.save({ scaler: scaler.stateDict() }, join(folder, 'scaler.pt'));
    const { scaler: state } = (await torch.load(join(folder, 'scaler.pt'))) as never;
    for (const other of [new GradScaler('cpu'), scaler]) {
      other.loadStateDict(state);
      assert.equal(other.stateDict(), {
        scale: 32,
        growth_factor: 2,
        backoff_factor: 0.5,
        growth_interval: 5,
        _growth_tracker: 1,
      });
    }
    const wrong = { ...scaler.stateDict(), scale: 64, growth_factor: 0 };
    assert.throws(() => scaler.loadStateDict(wrong), fails('ERR_ARGUMENT', /growth_factor/));
    assert.throws(
      () => scaler.loadStateDict({ scale: 1 }),
      fails('ERR_ARGUMENT', /_growth_tracker/),
    );
    assert.is(scaler.getScale(), 32, 'nothing has changed');
    assert.throws(() => scaler.loadStateDict({}), fails('ERR_STATE_DICT', /empty/));
    assert.throws(() => scaler.loadStateDict(1 as never), fails('ERR_ARGUMENT', /stateDict/));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a training step whose loss is not finite is left out, not refused', async () => {
  const losses: Record<string, torch.Loss> = {
    recorded: (logits, targets) => F.crossEntropy(logits, targets).mul(Infinity),
    'with values read': (logits, targets) => {
      const value = F.crossEntropy(logits, targets).mul(Infinity);
      assert.is(value.item(), Infinity);
      return value;
    },
  };
  for (const [way, loss] of Object.entries(losses)) {
    const net = new nn.Conv2d(1, 2, 1);
    const sgd = new optim.SGD(net.parameters(), { lr: 1 });
    const before = net.weight.clone();
    const batch: [torch.Tensor, torch.Tensor] = [
      torch.ones([1, 1, 4, 4]),
      torch.zeros([1, 4, 4], { dtype: 'int64' }),
    ];
    const scaler = new GradScaler('cpu', { initScale: 16 });
    const result = await trainStep(net, batch, loss, sgd, { precision: 'float16', scaler });
    assert.is(result.loss, Infinity, way);
    assert.is(scaler.getScale(), 8, way);
    assert.ok(torch.equal(net.weight, before), way);
    const off = new GradScaler('cpu', { enabled: false });
    const error = await trainStep(net, batch, loss, sgd, { scaler: off }).catch((it) => it);
    assert.is(error.code, 'ERR_NOT_FINITE', `${way}: nothing looks after it`);
  }
});

test('no tensor is left behind', async () => {
  const { x, sgd } = parameter();
  const scaler = new GradScaler('cpu');
  const iterate = async () => {
    sgd.zeroGrad();
    using loss = torch.tidy(() => x.sum());
    using scaled = scaler.scale(loss);
    scaled.backward();
    scaler.unscale_(sgd);
    await scaler.stepAsync(sgd);
    scaler.update();
    scaler.update(4);
  };
  await iterate();
  const before = await settled();
  for (let i = 0; i < 5; i++) await iterate();
  assert.equal(alive(), before);
});

test.run();
