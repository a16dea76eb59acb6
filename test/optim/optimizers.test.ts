/** What holds for every optimiser. What is one's own is tested in a file of its name. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../memory';
import { DEVICE } from '../on-device';
import { OPTIMIZERS } from './each';

const { amp, ones, tensor } = torch;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) =>
  tensor(values, { dtype: 'float32', device: DEVICE }).requiresGrad_();

/** 'cuda' of 'cuda:0'. */
const typeOf = (device: torch.DeviceLike) => String(device).replace(/:.*/, '');

/** The sum of its squares. */
function gradient(x: torch.Tensor): void {
  x.square().sum().backward();
}

/** Its state, as data that can be compared: what there is after `state` of `stateDict()`. */
function kept(optimizer: torch.optim.Optimizer): unknown {
  const { state } = optimizer.stateDict() as { state: Map<number, Record<string, torch.Tensor>> };
  return Array.from(state, ([number, entry]) => [
    number,
    Object.entries(entry).map(([name, value]) => [name, value.toArray()]),
  ]);
}

for (const [name, make] of Object.entries(OPTIMIZERS)) {
  test(`${name}: stepAsync is step, on another thread`, async () => {
    const [x, y] = [leaf(1, -2, 3), leaf(1, -2, 3)];
    const [first, second] = [make([x]), make([y])];
    for (let i = 0; i < 3; i++) {
      for (const optimizer of [first, second]) optimizer.zeroGrad();
      gradient(x);
      gradient(y);
      first.step();
      await second.stepAsync();
      assert.equal(y.toArray(), x.toArray());
    }
    assert.not.equal(x.toArray(), [1, -2, 3]);
    assert.equal(kept(second), kept(first));
  });

  test(`${name}: zeroGrad forgets gradients, or keeps zeros`, () => {
    const x = leaf(1, 2);
    const optimizer = make([x]);
    gradient(x);
    optimizer.zeroGrad({ setToNone: false });
    assert.equal(x.grad?.toArray(), [0, 0]);
    optimizer.zeroGrad();
    assert.is(x.grad, null);
    optimizer.step();
    assert.equal([x.toArray(), kept(optimizer)], [[1, 2], []], 'nothing to go by');
  });

  test(`${name}: what was saved goes into another, and is a copy`, () => {
    const x = leaf(1, -2);
    const first = make([x]);
    const step = (parameter: torch.Tensor, optimizer: torch.optim.Optimizer) => {
      optimizer.zeroGrad();
      gradient(parameter);
      optimizer.step();
    };
    step(x, first);
    step(x, first);
    const saved = first.stateDict();
    const y = x.detach().clone().requiresGrad_();
    const second = make([y]);
    second.paramGroups[0].lr = 7;
    second.loadStateDict(saved);
    assert.equal(second.options(), first.options());
    for (const entry of saved.state.values()) {
      for (const value of Object.values(entry as object)) (value as torch.Tensor).fill_(5);
    }
    step(x, first);
    step(y, second);
    assert.equal([y.toArray(), kept(second)], [x.toArray(), kept(first)]);
  });

  test(`${name}: a step whose gradients are not finite is left out, and does not count`, async () => {
    const [x, y] = [leaf(1, -2), leaf(1, -2)];
    const [scaled, plain] = [make([x]), make([y])];
    const scaler = new amp.GradScaler(typeOf(DEVICE) as 'cpu', {
      initScale: 4,
      growthInterval: 100,
    });
    for (const factor of [Infinity, 1, Infinity, 1]) {
      scaled.zeroGrad();
      const loss = x.square().sum().mul(factor);
      scaler.scale(loss).backward();
      if (factor === 1) scaler.step(scaled);
      else await scaler.stepAsync(scaled);
      scaler.update();
      if (factor !== 1) continue;
      plain.zeroGrad();
      gradient(y);
      plain.step();
    }
    assert.equal([x.toArray(), kept(scaled)], [y.toArray(), kept(plain)]);
    assert.not.equal(x.toArray(), [1, -2]);
    assert.is(scaler.getScale(), 1);
  });

  test(`${name}: of what it keeps it has the parameter's dtype, shape and device`, () => {
    const x = ones([2, 3], { dtype: 'float64', device: DEVICE }).requiresGrad_();
    const optimizer = make([x]);
    gradient(x);
    optimizer.step();
    const { state } = optimizer.stateDict() as { state: Map<number, Record<string, torch.Tensor>> };
    const entry = Object.entries(state.get(0) ?? {});
    assert.ok(entry.length > 0);
    for (const [key, { dtype, shape, device }] of entry) {
      const wanted =
        key === 'step' ? ['float32', [], 'cpu'] : ['float64', [2, 3], typeOf(x.device)];
      assert.equal([dtype, [...shape], typeOf(device)], wanted, key);
    }
  });

  test(`${name}: a backward pass notices that a weight it needs was updated`, () => {
    const x = leaf(1, 2);
    const optimizer = make([x]);
    const losses = [x.square().sum(), x.square().sum()] as const;
    losses[0].backward();
    optimizer.step();
    assert.throws(() => losses[1].backward(), /modified by an inplace operation/);
  });

  test(`${name}: no tensor is left behind`, async () => {
    const x = leaf(1, 2);
    const optimizer = make([x]);
    gradient(x);
    optimizer.step();
    assert.is(await left(() => optimizer.step()), 0);
    const load = () =>
      torch.tidy(() => {
        optimizer.loadStateDict(optimizer.stateDict());
      });
    assert.is(await left(load), 0);
  });

  if (name === 'SGD') continue;

  test(`${name}: sparse gradients are refused, and nothing moves`, () => {
    const [x, y] = [tensor([1, 2]), tensor([3, 4])].map((it) => it.to('float32').requiresGrad_());
    assert.ok(x && y);
    const optimizer = make([x, y]);
    gradient(x);
    y.grad = ones([2]).toSparse();
    assert.throws(
      () => optimizer.step(),
      fails('ERR_ARGUMENT', /dense gradients .* sparse one: .*\.toDense\(\)/),
    );
    assert.equal([x.toArray(), y.toArray(), kept(optimizer)], [[1, 2], [3, 4], []]);
    y.grad = y.grad.toDense();
    optimizer.step();
    assert.not.equal(y.toArray(), [3, 4]);
  });
}

test.run();
