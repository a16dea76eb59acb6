import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../memory';
import { DEVICE } from '../on-device';

const { nn, ones, optim, tensor } = torch;
const { SGD } = optim;

type Options = torch.optim.SGDOptions;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) =>
  tensor(values, { dtype: 'float32', device: DEVICE }).requiresGrad_();

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

test('gradients may lie in memory otherwise than what they are of', () => {
  // The first as cuDNN leaves that of a 1x1 convolution in channels_last; the second in another order.
  const values = () => [torch.arange(12).reshape([4, 3, 1, 1]), torch.arange(12).reshape([4, 3])];
  const grads = [
    torch.arange(12).to('float32').asStrided([4, 3, 1, 1], [3, 1, 3, 3]),
    torch.arange(12).to('float32').asStrided([4, 3], [1, 4]),
  ];
  const parameters = values().map((value) => value.to('float32').requiresGrad_());
  for (const [i, parameter] of parameters.entries()) parameter.grad = grads[i] ?? null;
  new SGD(parameters, { lr: 0.5, momentum: 0.9 }).step();
  for (const [i, value] of values().entries()) {
    const expected = value.sub((grads[i] as torch.Tensor).mul(0.5));
    assert.equal(parameters[i]?.toArray(), expected.toArray());
  }
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

test('a backward pass notices that a weight it needs was updated', () => {
  const weight = ones([2, 2], { requiresGrad: true });
  const trainer = new SGD([weight], { lr: 0.1 });
  const [first, second] = [0, 1].map(() => torch.matmul(weight, weight).sum()) as torch.Tensor[];
  first?.backward();
  trainer.step();
  assert.throws(() => second?.backward(), /modified by an inplace operation/);
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
  state.state.get(0)?.momentum_buffer.zero_();
  step(x, first);
  step(y, second);
  assert.equal(y.toArray(), x.toArray(), 'what was saved is a copy');
});

test('a state dict: parameters by number over all groups', () => {
  const [a, b, c] = [leaf(1), leaf(1, 2), leaf(1)];
  a.sum().backward();
  const sgd = new SGD([{ params: [a, b] }, { params: [c], lr: 2 }], { lr: 1, momentum: 0.5 });
  sgd.step();
  const { state, param_groups } = sgd.stateDict();
  assert.equal(
    param_groups.map(({ params, lr }) => [params, lr]),
    [
      [[0, 1], 1],
      [[2], 2],
    ],
  );
  assert.equal([...state.keys()], [0], 'of those that have moved');
  assert.equal(state.get(0)?.momentum_buffer.toArray(), [1]);
});

/** An optimiser after a step with momentum, and the parts of its state. */
function stepped() {
  const { sgd } = withGradient({ lr: 0.5, momentum: 0.5 });
  sgd.step();
  const [group] = sgd.stateDict().param_groups;
  assert.ok(group);
  return { sgd, group };
}

const bufferOf = (sgd: torch.optim.SGD) => {
  const buffer = sgd.stateDict().state.get(0)?.momentum_buffer;
  return buffer?.toArray() ?? null;
};

test('a state dict that does not fit changes nothing', async () => {
  const { sgd, group } = stepped();
  const before = sgd.options();
  const nine = ones([1]).mul(9);
  const changed = new Map([[0, { momentum_buffer: nine }]]);
  const withBuffer = (momentum_buffer: unknown) => ({
    state: new Map([[0, { momentum_buffer }]]),
    param_groups: [{ ...group, lr: 7 }],
  });
  const withGroup = (own: object) => ({ state: changed, param_groups: [{ ...group, ...own }] });
  const gone = ones([1]);
  gone.dispose();
  const wrong: [unknown, string, RegExp][] = [
    [{ state: changed, param_groups: [] }, 'ERR_STATE_DICT', /of 1 parameters .* none/],
    [{ state: changed, param_groups: [group, group] }, 'ERR_STATE_DICT', /of 1 .* 1, 1/],
    [withGroup({ params: [0, 1] }), 'ERR_STATE_DICT', /of 1 parameters but received 2/],
    [withGroup({ lr: -1 }), 'ERR_ARGUMENT', /param_groups\[0\]\.lr but received -1/],
    [withGroup({ lr: undefined }), 'ERR_ARGUMENT', /\.lr but received undefined/],
    [
      withGroup({ lr: ones([2]) }),
      'ERR_ARGUMENT',
      /\.lr but received a float32 tensor of shape \[2\]/,
    ],
    [withGroup({ weight_decay: '0' }), 'ERR_ARGUMENT', /\.weight_decay but received '0'/],
    [withGroup({ momentum: undefined }), 'ERR_ARGUMENT', /\.momentum but received undefined/],
    [withGroup({ nesterov: 1 }), 'ERR_ARGUMENT', /\.nesterov but received 1/],
    [withGroup({ nesterov: true, momentum: 0 }), 'ERR_ARGUMENT', /\.nesterov/],
    [withGroup({ params: 1 }), 'ERR_ARGUMENT', /params, an array.*param_groups\[0\]/],
    [{ state: changed, param_groups: [5] }, 'ERR_ARGUMENT', /param_groups\[0\] but received 5/],
    [{ state: changed, param_groups: group }, 'ERR_ARGUMENT', /\{ state, param_groups \}/],
    [{ state: [], param_groups: [group] }, 'ERR_ARGUMENT', /\{ state, param_groups \}/],
    [{ state: { 1: {} }, param_groups: [group] }, 'ERR_STATE_DICT', /received that of 1$/],
    [{ state: { 0: 5 }, param_groups: [group] }, 'ERR_ARGUMENT', /state\[0\] but received 5/],
    [withBuffer(5), 'ERR_ARGUMENT', /state\[0\]\.momentum_buffer but received 5/],
    [withBuffer(ones([2])), 'ERR_STATE_DICT', /momentum_buffer \[1\] .* received \[2\]/],
    [withBuffer(gone), 'ERR_DISPOSED', /disposed/],
    [withBuffer(ones([1], { dtype: 'complex64' })), 'ERR_DTYPE', /complex64/],
    [withBuffer(ones([1], { device: 'meta' })), 'ERR_NOT_IMPLEMENTED', /no data/],
    [{ state: changed, paramGroups: [group] }, 'ERR_ARGUMENT', /\{ state, param_groups \}/],
    [{}, 'ERR_ARGUMENT', /\{ state, param_groups \}/],
    [undefined, 'ERR_ARGUMENT', /\{ state, param_groups \}.*undefined/],
  ];
  for (const [dict, code, pattern] of wrong) {
    const given = dict as torch.optim.SGDStateDict;
    assert.throws(() => sgd.loadStateDict(given), fails(code, pattern), String(pattern));
    assert.equal(bufferOf(sgd), [1], String(pattern));
    assert.equal(sgd.options(), before, String(pattern));
  }
  const load = () => sgd.loadStateDict({ state: changed, param_groups: [{ ...group, lr: 3 }] });
  assert.is(await left(load), 0, 'nothing is left behind');
  assert.equal([bufferOf(sgd), sgd.options()[0]?.lr], [[9], 3]);
  assert.equal(nine.toArray(), [9], 'what was given is still there');
  sgd.loadStateDict({ state: new Map(), param_groups: [group] });
  assert.is(bufferOf(sgd), null);
});

test('a state dict as files have it', () => {
  const nine = { momentum_buffer: ones([1]).mul(9) };
  const { lr, momentum, dampening, weight_decay } = stepped().group;
  // From before nesterov and maximize, and with a scheduler's note.
  const old = { lr, momentum, dampening, weight_decay, initial_lr: 1, params: [140123] };
  const states: [string, object, unknown[] | null][] = [
    ['an object by number', { state: { 140123: nine }, param_groups: [old] }, [9]],
    [
      'Maps',
      new Map<string, unknown>([
        ['state', new Map([[140123, new Map(Object.entries(nine))]])],
        ['param_groups', [new Map(Object.entries(old))]],
      ]),
      [9],
    ],
    ['no buffer', { state: { 140123: { momentum_buffer: null } }, param_groups: [old] }, null],
    ['an empty entry', { state: { 140123: {} }, param_groups: [old] }, null],
    ['a tensor for a rate', { state: {}, param_groups: [{ ...old, lr: tensor(0.5) }] }, null],
  ];
  for (const [what, state, buffer] of states) {
    const sgd = new SGD([leaf(1)], { lr: 9, nesterov: true, momentum: 0.1, maximize: true });
    sgd.loadStateDict(state as torch.optim.SGDStateDict);
    assert.equal(bufferOf(sgd), buffer, what);
    assert.equal(sgd.options(), stepped().sgd.options(), what);
  }
});

test('buffers take the dtype of their parameter', () => {
  const x = leaf(1);
  const sgd = new SGD([x], { lr: 1, momentum: 0.5 });
  const { param_groups } = sgd.stateDict();
  const momentum_buffer = ones([1], { dtype: 'float64' });
  sgd.loadStateDict({ state: new Map([[0, { momentum_buffer }]]), param_groups });
  assert.is(sgd.stateDict().state.get(0)?.momentum_buffer.dtype, 'float32');
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
