import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEVICE } from '../on-device';

const { ones, optim, tensor } = torch;

type Options = torch.optim.AdamOptions;
type Dict = torch.optim.AdamStateDict;

const CLASSES = [optim.Adam, optim.AdamW];

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) =>
  tensor(values, { dtype: 'float32', device: DEVICE }).requiresGrad_();

/** A parameter whose gradient is 1, and its optimiser. */
function withGradient(options: Options = {}) {
  const x = leaf(1);
  x.sum().backward();
  return { x, adam: new optim.Adam([x], options) };
}

const entryOf = (adam: torch.optim.Adam) => {
  const entry = Object.entries(adam.stateDict().state.get(0) ?? {});
  return Object.fromEntries(entry.map(([name, value]) => [name, value.toArray()]));
};

test("the defaults are PyTorch's", () => {
  const common = { lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, amsgrad: false, maximize: false };
  assert.equal(new optim.Adam([leaf(1)]).options(), [{ ...common, weightDecay: 0 }]);
  assert.equal(new optim.AdamW([leaf(1)]).options(), [{ ...common, weightDecay: 0.01 }]);
});

test('options are checked, in the constructor, in groups and between steps', () => {
  const two = /two finite numbers of at least 0 and below 1 for betas but received/;
  const wrong: [object, RegExp][] = [
    [{ lr: -1 }, /a finite number of at least 0 for lr but received -1/],
    [{ lr: Number.NaN }, /lr.*NaN/],
    [{ lr: '0.1' }, /lr.*'0\.1' of type string/],
    [{ lr: null }, /lr.*null/],
    [{ betas: 0.9 }, two],
    [{ betas: [0.9] }, two],
    [{ betas: [0.9, 0.99, 0.999] }, two],
    [{ betas: [1, 0.999] }, two],
    [{ betas: [0.9, 1] }, two],
    [{ betas: [-0.1, 0.999] }, two],
    [{ betas: [0.9, Number.NaN] }, two],
    [{ betas: ['0.9', 0.999] }, two],
    [{ betas: null }, /betas.*null/],
    [{ eps: -1e-8 }, /eps.*-1e-8/],
    [{ weightDecay: -1 }, /weightDecay.*-1/],
    [{ amsgrad: 1 }, /a boolean for amsgrad but received 1/],
    [{ maximize: 'yes' }, /a boolean for maximize but received 'yes'/],
    [{ beta: [0.9, 0.99] }, /'beta': did you mean betas\?/],
    [{ weight_decay: 1 }, /'weight_decay': did you mean weightDecay\?/],
    [{ momentum: 0.9 }, /'momentum'/],
  ];
  for (const Adam of CLASSES) {
    for (const [options, pattern] of wrong) {
      const refused = fails('ERR_ARGUMENT', pattern);
      const name = `${Adam.name}: ${pattern}`;
      assert.throws(() => new Adam([leaf(1)], options as Options), refused, name);
      const group = { params: [leaf(1)], ...options } as torch.optim.ParamGroup<Options>;
      assert.throws(() => new Adam([group]), refused, name);
      const { x, adam } = withGradient();
      Object.assign(adam.paramGroups[0] as object, options);
      assert.throws(() => adam.step(), refused, name);
      assert.equal(x.toArray(), [1], name);
    }
    for (const options of [null, 0.1]) {
      const given = options as unknown as Options;
      assert.throws(() => new Adam([leaf(1)], given), fails('ERR_ARGUMENT', /options/));
    }
  }
});

test('the first step is as long as the rate, whatever the gradient', () => {
  for (const scale of [1e-3, 1, 1e3]) {
    const x = leaf(1, -1);
    const adam = new optim.Adam([x], { lr: 0.25, eps: 0 });
    x.mul(scale).sum().backward();
    adam.step();
    assert.equal(x.toArray(), [0.75, -1.25]);
  }
});

test('decay goes into the gradient with Adam, past it with AdamW', () => {
  const after = CLASSES.map((Adam) => {
    const x = leaf(4);
    x.mul(0).sum().backward();
    new Adam([x], { lr: 0.25, weightDecay: 0.5 }).step();
    return x.item();
  });
  assert.equal(after, [4 - 0.25, 4 * (1 - 0.25 * 0.5)]);
});

test('the state of a first step', () => {
  const { adam } = withGradient({ betas: [0.5, 0.75], amsgrad: true });
  assert.equal(entryOf(adam), {});
  adam.step();
  const expected = { step: 1, exp_avg: [0.5], exp_avg_sq: [0.25], max_exp_avg_sq: [0.25] };
  assert.equal(entryOf(adam), expected);
});

test('amsgrad may be switched on and off between steps', () => {
  const { x, adam } = withGradient({ betas: [0.5, 0.5] });
  const [group] = adam.paramGroups;
  assert.ok(group);
  adam.step();
  assert.not.ok('max_exp_avg_sq' in entryOf(adam));
  group.amsgrad = true;
  adam.step();
  assert.equal(entryOf(adam).max_exp_avg_sq, [0.75], 'from zero on');
  x.grad?.fill_(0);
  adam.step();
  assert.equal(entryOf(adam).max_exp_avg_sq, [0.75]);
  group.amsgrad = false;
  adam.step();
  const { step, exp_avg_sq, max_exp_avg_sq } = entryOf(adam);
  assert.equal([step, exp_avg_sq, max_exp_avg_sq], [4, [0.1875], [0.75]], 'kept, as in PyTorch');
  const other = new optim.Adam([leaf(1)], { amsgrad: true });
  other.loadStateDict(adam.stateDict());
  assert.equal(other.options()[0]?.amsgrad, false);
  assert.equal(entryOf(other), entryOf(adam));
});

test('a state of without amsgrad goes on with it', () => {
  const { adam } = withGradient({ betas: [0.5, 0.5] });
  adam.step();
  const { state, param_groups } = adam.stateDict();
  adam.loadStateDict({ state, param_groups: param_groups.map((it) => ({ ...it, amsgrad: true })) });
  adam.step();
  assert.equal(entryOf(adam).max_exp_avg_sq, [0.75]);
});

/** An optimiser after a step, and the parts of its state. */
function stepped() {
  const { x, adam } = withGradient({ lr: 0.5, betas: [0.5, 0.75] });
  adam.step();
  const { state, param_groups } = adam.stateDict();
  const [entry, group] = [state.get(0), param_groups[0]];
  assert.ok(entry && group);
  return { x, adam, entry, group };
}

test('a state dict as files have it', () => {
  const { entry, group } = stepped();
  const { lr, betas, eps, weight_decay } = group;
  // From before amsgrad, maximize and tensors as counts of steps, and with a scheduler's note.
  const old = { lr, betas, eps, weight_decay, initial_lr: 1, params: [140123] };
  const wide = { ...entry, step: tensor([3], { dtype: 'float64' }) };
  const states: [string, object, number][] = [
    ['as it is', { state: new Map([[0, entry]]), param_groups: [group] }, 1],
    [
      'a plain number of steps',
      { state: { 140123: { ...entry, step: 7 } }, param_groups: [old] },
      7,
    ],
    ['a count of another dtype', { state: { 0: wide }, param_groups: [group] }, 3],
    [
      'Maps',
      new Map<string, unknown>([
        ['state', new Map([[140123, new Map(Object.entries(entry))]])],
        ['param_groups', [new Map(Object.entries(old))]],
      ]),
      1,
    ],
    [
      'no maximum yet',
      { state: { 0: { ...entry, max_exp_avg_sq: null } }, param_groups: [group] },
      1,
    ],
  ];
  for (const [what, state, step] of states) {
    const adam = new optim.Adam([leaf(1)], { lr: 9, amsgrad: true, maximize: true });
    adam.loadStateDict(state as Dict);
    assert.equal(entryOf(adam), { ...entryOf(stepped().adam), step }, what);
    assert.equal(adam.options(), stepped().adam.options(), what);
    assert.is(adam.stateDict().state.get(0)?.step.dtype, 'float32', what);
    const [steps, x] = [step + 1, adam.paramGroups[0]?.params[0]];
    x?.sum().backward();
    adam.step();
    assert.is(entryOf(adam).step, steps, what);
  }
  for (const state of [{}, { 140123: {} }]) {
    const { adam } = withGradient();
    adam.loadStateDict({ state, param_groups: [old] });
    assert.equal(entryOf(adam), {}, 'of no steps');
    adam.step();
    assert.is(entryOf(adam).step, 1);
  }
});

test("AdamW reads Adam's state, and Adam AdamW's", () => {
  const { adam, group } = stepped();
  const adamW = new optim.AdamW([leaf(1)], { lr: 9 });
  adamW.loadStateDict(adam.stateDict());
  assert.equal(entryOf(adamW), entryOf(adam));
  assert.equal(adamW.options(), adam.options());
  assert.equal(adamW.stateDict().param_groups, [{ ...group, decoupled_weight_decay: true }]);
});

test('a state dict that does not fit changes nothing', () => {
  const { adam, entry, group } = stepped();
  const before = [entryOf(adam), adam.options()];
  const withEntry = (own: object) => ({
    state: new Map([[0, { ...entry, exp_avg: ones([1]).mul(9), ...own }]]),
    param_groups: [{ ...group, lr: 7 }],
  });
  const withGroup = (own: object) => ({ ...withEntry({}), param_groups: [{ ...group, ...own }] });
  const two = /finite numbers of at least 0 and below 1 for param_groups\[0\]\.betas but received/;
  const wrong: [unknown, string, RegExp][] = [
    [withEntry({ exp_avg: null }), 'ERR_STATE_DICT', /exp_avg for parameter 0 but it is missing/],
    [withEntry({ exp_avg: undefined }), 'ERR_STATE_DICT', /exp_avg .* is missing/],
    [withEntry({ exp_avg_sq: null }), 'ERR_STATE_DICT', /exp_avg_sq .* is missing/],
    [withEntry({ step: null }), 'ERR_STATE_DICT', /step .* is missing/],
    [withEntry({ exp_avg: ones([2]) }), 'ERR_STATE_DICT', /exp_avg \[1\] .* received \[2\]/],
    [withEntry({ exp_avg_sq: ones([]) }), 'ERR_STATE_DICT', /exp_avg_sq \[1\] .* received \[\]/],
    [withEntry({ max_exp_avg_sq: ones([2]) }), 'ERR_STATE_DICT', /max_exp_avg_sq \[1\]/],
    [withEntry({ step: ones([2]) }), 'ERR_STATE_DICT', /step .* one number of steps .*\[2\]/],
    [withEntry({ step: '3' }), 'ERR_ARGUMENT', /state\[0\]\.step but received '3'/],
    [withEntry({ step: ones([], { device: 'meta' }) }), 'ERR_NOT_IMPLEMENTED', /no data/],
    [withEntry({ exp_avg: 5 }), 'ERR_ARGUMENT', /state\[0\]\.exp_avg but received 5/],
    [withEntry({ exp_avg: ones([1], { dtype: 'complex64' }) }), 'ERR_DTYPE', /complex64/],
    [withGroup({ betas: undefined }), 'ERR_ARGUMENT', two],
    [withGroup({ betas: [0.9] }), 'ERR_ARGUMENT', two],
    [withGroup({ betas: [0.9, 1] }), 'ERR_ARGUMENT', two],
    [withGroup({ eps: -1 }), 'ERR_ARGUMENT', /param_groups\[0\]\.eps but received -1/],
    [withGroup({ amsgrad: 1 }), 'ERR_ARGUMENT', /param_groups\[0\]\.amsgrad but received 1/],
    [{ state: new Map([[1, entry]]), param_groups: [group] }, 'ERR_STATE_DICT', /that of 1$/],
    [{}, 'ERR_ARGUMENT', /Adam's state, \{ state, param_groups \}/],
  ];
  for (const [dict, code, pattern] of wrong) {
    assert.throws(() => adam.loadStateDict(dict as Dict), fails(code, pattern), String(pattern));
    assert.equal([entryOf(adam), adam.options()], before, String(pattern));
  }
  const sgd = new optim.SGD([leaf(1)], { lr: 1 });
  assert.throws(
    () => adam.loadStateDict(sgd.stateDict() as unknown as Dict),
    fails('ERR_ARGUMENT', /betas/),
  );
});

test('what a state dict has of the options is its own', () => {
  const { adam } = stepped();
  const [group] = adam.stateDict().param_groups;
  (group as unknown as { betas: number[] }).betas[0] = 0;
  assert.equal(adam.options()[0]?.betas, [0.5, 0.75]);
  const betas: [number, number] = [0.25, 0.5];
  const own = new optim.Adam([leaf(1)], { betas });
  betas[0] = 0;
  assert.equal(own.options()[0]?.betas, [0.25, 0.5]);
});

test("prints as Python's, with the names of here", () => {
  const adam = new optim.AdamW([{ params: [leaf(1)] }, { params: [leaf(1)], lr: 0.5 }]);
  const group = (i: number, lr: number) =>
    [
      `Parameter Group ${i}`,
      '    amsgrad: false',
      '    betas: (0.9, 0.999)',
      '    eps: 1e-8',
      `    lr: ${lr}`,
      '    maximize: false',
      '    weightDecay: 0.01',
    ].join('\n');
  assert.is(String(adam), `AdamW (\n${group(0, 0.001)}\n\n${group(1, 0.5)}\n)`);
});

test.run();
