import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEVICE } from '../on-device';

const { ones, tensor } = torch;
const { RMSprop } = torch.optim;

type Options = torch.optim.RMSpropOptions;
type Dict = torch.optim.RMSpropStateDict;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

const leaf = (...values: number[]) =>
  tensor(values, { dtype: 'float32', device: DEVICE }).requiresGrad_();

/** A parameter whose gradient is 1, and its optimiser. */
function withGradient(options: Options = {}) {
  const x = leaf(1);
  x.sum().backward();
  return { x, rmsprop: new RMSprop([x], options) };
}

const entryOf = (rmsprop: torch.optim.RMSprop) => {
  const entry = Object.entries(rmsprop.stateDict().state.get(0) ?? {});
  return Object.fromEntries(entry.map(([name, value]) => [name, value.toArray()]));
};

test("the defaults are PyTorch's", () => {
  const expected = {
    lr: 0.01,
    momentum: 0,
    alpha: 0.99,
    eps: 1e-8,
    centered: false,
    weightDecay: 0,
    maximize: false,
  };
  assert.equal(new RMSprop([leaf(1)]).options(), [expected]);
});

test('options are checked, in the constructor and between steps', () => {
  const wrong: [object, RegExp][] = [
    [{ lr: -1 }, /a finite number of at least 0 for lr but received -1/],
    [{ alpha: -0.1 }, /a finite number of at least 0 for alpha but received -0\.1/],
    [{ alpha: Number.NaN }, /alpha.*NaN/],
    [{ eps: -1 }, /eps.*-1/],
    [{ momentum: -1 }, /momentum.*-1/],
    [{ weightDecay: '0' }, /weightDecay.*'0' of type string/],
    [{ centered: 1 }, /a boolean for centered but received 1/],
    [{ maximize: null }, /a boolean for maximize but received null/],
    [{ centred: true }, /'centred': did you mean centered\?/],
    [{ betas: [0.9, 0.99] }, /'betas'/],
  ];
  for (const [options, pattern] of wrong) {
    const refused = fails('ERR_ARGUMENT', pattern);
    assert.throws(() => new RMSprop([leaf(1)], options as Options), refused, String(pattern));
    const { x, rmsprop } = withGradient();
    Object.assign(rmsprop.paramGroups[0] as object, options);
    assert.throws(() => rmsprop.step(), refused, String(pattern));
    assert.equal(x.toArray(), [1], String(pattern));
  }
});

test('momentum and centring begin from zero when they are switched on', () => {
  const { rmsprop } = withGradient({ alpha: 0.5, eps: 0 });
  const [group] = rmsprop.paramGroups;
  assert.ok(group);
  rmsprop.step();
  assert.equal(entryOf(rmsprop), { step: 1, square_avg: [0.5] });
  Object.assign(group, { centered: true, momentum: 0.5 });
  rmsprop.step();
  const expected = { step: 2, square_avg: [0.75], momentum_buffer: [Math.fround(2 ** 0.5)] };
  assert.equal(entryOf(rmsprop), { ...expected, grad_avg: [0.5] });
});

test('a state dict as files have it, and one that does not fit', () => {
  const { rmsprop } = withGradient({ alpha: 0.5, momentum: 0.5 });
  rmsprop.step();
  const { state, param_groups } = rmsprop.stateDict();
  const [entry, group] = [state.get(0), param_groups[0]];
  assert.ok(entry && group);
  const { lr, momentum, alpha, eps, weight_decay } = group;
  const old = { lr, momentum, alpha, eps, weight_decay, params: [9] };
  const other = new RMSprop([leaf(1)], { lr: 7, centered: true, maximize: true });
  other.loadStateDict({ state: { 9: { ...entry, step: 1 } }, param_groups: [old] });
  assert.equal([entryOf(other), other.options()], [entryOf(rmsprop), rmsprop.options()]);
  const wrong: [object, string, RegExp][] = [
    [{ square_avg: null }, 'ERR_STATE_DICT', /square_avg for parameter 0 but it is missing/],
    [{ step: null }, 'ERR_STATE_DICT', /step .* is missing/],
    [{ grad_avg: ones([2]) }, 'ERR_STATE_DICT', /grad_avg \[1\] .* received \[2\]/],
    [{ momentum_buffer: 1 }, 'ERR_ARGUMENT', /state\[0\]\.momentum_buffer but received 1/],
  ];
  const before = entryOf(rmsprop);
  for (const [own, code, pattern] of wrong) {
    const dict = { state: { 0: { ...entry, square_avg: ones([1]), ...own } }, param_groups };
    const load = () => rmsprop.loadStateDict(dict as unknown as Dict);
    assert.throws(load, fails(code, pattern), String(pattern));
    assert.equal(entryOf(rmsprop), before, String(pattern));
  }
});

test("prints as Python's, with the names of here", () => {
  const lines = [
    'RMSprop (',
    'Parameter Group 0',
    '    alpha: 0.99',
    '    centered: false',
    '    eps: 1e-8',
    '    lr: 0.01',
    '    maximize: false',
    '    momentum: 0',
    '    weightDecay: 0',
    ')',
  ];
  assert.is(String(new RMSprop([leaf(1)])), lines.join('\n'));
});

test.run();
