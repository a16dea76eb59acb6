import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { nn, ones, optim, tensor } = torch;
const { SGD } = optim;

type Options = torch.optim.SGDOptions;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) => tensor(values, { dtype: 'float32', requiresGrad: true });

/** A parameter whose gradient is 1, and its optimiser. */
function withGradient(options: Options) {
  const x = leaf(1);
  x.sum().backward();
  return { x, sgd: new SGD([x], options) };
}

test('options are checked, in the constructor and in groups', () => {
  const wrong: [object, RegExp][] = [
    [{}, /lr.*undefined/],
    [{ lr: -1 }, /lr.*-1/],
    [{ lr: Number.NaN }, /lr.*NaN/],
    [{ lr: Number.POSITIVE_INFINITY }, /lr/],
    [{ lr: '0.1' }, /lr.*'0\.1' of type string/],
    [{ lr: null }, /lr.*null/],
    [{ lr: 1, momentum: -0.1 }, /momentum/],
    [{ lr: 1, momentum: Number.NaN }, /momentum/],
    [{ lr: 1, weightDecay: -1 }, /weightDecay/],
    [{ lr: 1, dampening: Number.NaN }, /dampening/],
    [{ lr: 1, nesterov: true }, /nesterov/],
    [{ lr: 1, nesterov: true, momentum: 0.9, dampening: 0.1 }, /nesterov/],
    [{ lr: 1, momentun: 0.9 }, /momentun/],
  ];
  for (const [options, pattern] of wrong) {
    assert.throws(() => new SGD([leaf(1)], options as Options), fails('ERR_ARGUMENT', pattern));
    if ('lr' in options) {
      assert.throws(
        () => new SGD([{ params: [leaf(1)], ...options } as torch.optim.ParamGroup], { lr: 1 }),
        fails('ERR_ARGUMENT', pattern),
      );
    }
  }
  for (const options of [undefined, null, 0.1]) {
    const given = options as unknown as Options;
    assert.throws(() => new SGD([leaf(1)], given), fails('ERR_ARGUMENT', /lr|options/));
  }
});

test('parameters are tensors, leaves, at least one, each once', () => {
  const wrong: [unknown, RegExp][] = [
    [[], /at least one/],
    [leaf(1), /params/],
    [undefined, /params/],
    [[1], /params/],
    [[leaf(1), null], /params/],
    [[{ params: leaf(1) }], /params/],
    [[{ parameters: [leaf(1)] }], /params/],
    [[{ params: [1] }], /params/],
    [[leaf(1), { params: [leaf(1)] }], /params/],
    [[leaf(1).mul(2)], /leaf/],
  ];
  for (const [params, pattern] of wrong) {
    assert.throws(
      () => new SGD(params as torch.Tensor[], { lr: 1 }),
      fails('ERR_ARGUMENT', pattern),
      String(pattern),
    );
  }
  const x = leaf(1);
  const once = fails('ERR_ARGUMENT', /each parameter once/);
  assert.throws(() => new SGD([x, x], { lr: 1 }), once);
  assert.throws(() => new SGD([{ params: [x] }, { params: [x] }], { lr: 1 }), once);
  assert.throws(() => new SGD([x, x.to('float32')], { lr: 1 }), once, 'by another handle');
});

test('a step, and what is without a gradient stays', () => {
  const { x, sgd } = withGradient({ lr: 0.5 });
  sgd.step();
  assert.equal(x.toArray(), [0.5]);
  sgd.zeroGrad();
  assert.is(x.grad, null);
  sgd.step();
  assert.equal(x.toArray(), [0.5]);
  const frozen = ones([1]);
  new SGD([frozen], { lr: 1 }).step();
  assert.equal(frozen.toArray(), [1]);
});

test('zeroGrad keeps zeros where it is asked to', () => {
  const { x, sgd } = withGradient({ lr: 1 });
  sgd.zeroGrad({ setToNone: false });
  assert.equal(x.grad?.toArray(), [0]);
});

test('groups have options of their own; the others are common', () => {
  const [a, b] = [leaf(1), leaf(1)];
  a.add(b).sum().backward();
  const sgd = new SGD([{ params: [a] }, { params: [b], lr: 0.25 }], { lr: 0.5, maximize: true });
  assert.equal(
    sgd.paramGroups.map(({ lr, maximize, params }) => [lr, maximize, params.length]),
    [
      [0.5, true, 1],
      [0.25, true, 1],
    ],
  );
  assert.is(sgd.paramGroups[1]?.params[0], b);
  sgd.step();
  assert.equal([a.toArray(), b.toArray()], [[1.5], [1.25]]);
});

test('options change between steps, and are checked again', () => {
  const { x, sgd } = withGradient({ lr: 0.5 });
  const [group] = sgd.paramGroups;
  assert.ok(group);
  group.lr = 0.25;
  sgd.step();
  assert.equal(x.toArray(), [0.75]);
  group.lr = -1;
  assert.throws(() => sgd.step(), fails('ERR_ARGUMENT', /lr.*-1/));
  group.lr = Number.NaN;
  assert.throws(() => sgd.step(), fails('ERR_ARGUMENT', /lr.*NaN/));
  assert.equal(x.toArray(), [0.75], 'no step was made');
});

test('parameters keep their identity, and no graph is made', () => {
  const layer = new nn.Linear(1, 1);
  const { weight } = layer;
  const sgd = new SGD(layer.parameters(), { lr: 0.1, momentum: 0.9 });
  for (let i = 0; i < 3; i++) {
    sgd.zeroGrad();
    layer
      .forward(ones([1, 1]))
      .sum()
      .backward();
    sgd.step();
  }
  assert.is(layer.weight, weight);
  assert.ok(weight.isLeaf && weight.requiresGrad);
});

test('the state goes into another optimiser, which goes on the same way', () => {
  const options = { lr: 0.1, momentum: 0.9, weightDecay: 0.01 };
  const step = (x: torch.Tensor, sgd: torch.optim.SGD) => {
    sgd.zeroGrad();
    x.mul(x).sum().backward();
    sgd.step();
  };
  const x = leaf(1, 2);
  const first = new SGD([x], options);
  step(x, first);
  step(x, first);
  const y = torch.noGrad(() => x.clone()).requiresGrad_();
  const second = new SGD([y], { lr: 5 });
  const state = first.stateDict();
  second.loadStateDict(state);
  assert.equal(second.options(), first.options());
  step(x, first);
  step(y, second);
  assert.equal(y.toArray(), x.toArray());
  state.state.get(0)?.momentumBuffer?.zero_();
  step(x, first);
  step(y, second);
  assert.equal(y.toArray(), x.toArray(), 'what was saved is a copy');
});

test('a state dict: parameters by number over all groups', () => {
  const [a, b, c] = [leaf(1), leaf(1, 2), leaf(1)];
  a.sum().backward();
  const sgd = new SGD([{ params: [a, b] }, { params: [c], lr: 2 }], { lr: 1, momentum: 0.5 });
  sgd.step();
  const { state, paramGroups } = sgd.stateDict();
  assert.equal(
    paramGroups.map(({ params, lr }) => [params, lr]),
    [
      [[0, 1], 1],
      [[2], 2],
    ],
  );
  assert.equal(state.get(0)?.momentumBuffer?.toArray(), [1]);
  assert.is(state.get(1)?.momentumBuffer, null);
});

test('a state dict that does not fit changes nothing', () => {
  const make = () => {
    const { x, sgd } = withGradient({ lr: 0.5, momentum: 0.5 });
    sgd.step();
    return { x, sgd, state: sgd.stateDict() };
  };
  const { sgd, state } = make();
  const bufferOf = (from: torch.optim.SGDStateDict) => from.state.get(0)?.momentumBuffer?.toArray();
  const group = state.paramGroups[0];
  assert.ok(group);
  const changed = new Map([[0, { momentumBuffer: ones([1]).mul(9) }]]);
  const gone = ones([1]);
  gone.dispose();
  const wrong: [unknown, string][] = [
    [{ state: changed, paramGroups: [] }, 'no group'],
    [{ state: changed, paramGroups: [group, group] }, 'a group more'],
    [{ state: changed, paramGroups: [{ ...group, params: [0, 1] }] }, 'a parameter more'],
    [{ state: changed, paramGroups: [{ ...group, lr: -1 }] }, 'a rate below 0'],
    [{ state: changed, paramGroups: [{ ...group, lr: undefined }] }, 'no rate'],
    [{ state: new Map([[0, { momentumBuffer: ones([2]) }]]), paramGroups: [group] }, 'shape'],
    [{ state: new Map([[0, { momentumBuffer: gone }]]), paramGroups: [group] }, 'disposed'],
    [{ state: {}, paramGroups: [group] }, 'no map'],
    [{}, 'nothing'],
    [undefined, 'undefined'],
  ];
  for (const [dict, what] of wrong) {
    assert.throws(() => sgd.loadStateDict(dict as torch.optim.SGDStateDict), undefined, what);
    assert.equal(bufferOf(sgd.stateDict()), [1], what);
    assert.equal(sgd.options(), make().sgd.options(), what);
  }
  sgd.loadStateDict({ state: changed, paramGroups: [{ ...group, lr: 3 }] });
  assert.equal([bufferOf(sgd.stateDict()), sgd.options()[0]?.lr], [[9], 3]);
  sgd.loadStateDict({ state: new Map(), paramGroups: [group] });
  assert.is(sgd.stateDict().state.get(0)?.momentumBuffer, null);
});

test('buffers take the dtype of their parameter', () => {
  const x = leaf(1);
  const sgd = new SGD([x], { lr: 1, momentum: 0.5 });
  const { paramGroups } = sgd.stateDict();
  const momentumBuffer = ones([1], { dtype: 'float64' });
  sgd.loadStateDict({ state: new Map([[0, { momentumBuffer }]]), paramGroups });
  assert.is(sgd.stateDict().state.get(0)?.momentumBuffer?.dtype, 'float32');
});

test('a parameter whose handle was disposed of is still optimised', () => {
  const layer = new nn.Linear(1, 1, { bias: false });
  torch.noGrad(() => layer.weight.fill_(1));
  const [handle] = layer.parameters();
  const sgd = new SGD(layer.parameters(), { lr: 1 });
  layer
    .forward(ones([1, 1]))
    .sum()
    .backward();
  handle?.dispose();
  sgd.step();
  assert.equal(layer.forward(ones([1, 1])).toArray(), [[0]]);
});

test.run();
