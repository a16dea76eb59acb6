/** SGD's state dict as torch.optim.SGD's, and going on from one that Python wrote. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  camelCase,
  type Fill,
  filled,
  leaf,
  loadGolden,
  restored,
  type Whole,
} from './golden';

const { SGD } = torch.optim;

type Fills = Record<string, Fill>;
type Values = Record<string, Whole>;

interface SgdStateCase {
  name: string;
  options: Record<string, unknown>;
  /** The options of the second group, where there is one. */
  own: Record<string, unknown> | null;
  initial: Fills;
  /** The gradients of each step before it was saved. */
  before: Fills[];
  at: Values;
  saved: {
    state: Record<string, Values>;
    param_groups: Record<string, unknown>[];
  };
  next: Fills;
  after: Values;
}

type Parameters = Record<string, torch.Tensor>;

function optimiserOf(
  { w, b, idle }: Parameters,
  options: Record<string, unknown>,
  own: Record<string, unknown> | null,
): torch.optim.SGD {
  const params = [w, b, idle] as torch.Tensor[];
  const common = camelCase<torch.optim.SGDOptions>(options);
  if (own === null) return new SGD(params, common);
  return new SGD(
    [{ params: params.slice(0, 1) }, { params: params.slice(1), ...camelCase(own) }],
    common,
  );
}

function step(parameters: Parameters, optimiser: torch.optim.SGD, grads: Fills): void {
  optimiser.zeroGrad();
  for (const [name, fill] of Object.entries(grads)) {
    parameters[name]?.mul(filled(fill)).sum().backward();
  }
  optimiser.step();
}

function compareState(state: torch.optim.SGDStateDict, saved: SgdStateCase['saved']): void {
  assert.equal(Object.keys(state), Object.keys(saved));
  assert.equal([...state.state.keys()].map(String), Object.keys(saved.state));
  for (const [number, entry] of state.state) {
    const expected = saved.state[number] as Values;
    assert.equal(Object.keys(entry), Object.keys(expected));
    assertClose(entry.momentum_buffer, expected.momentum_buffer as Whole, `of ${number}`);
  }
  assert.equal(state.param_groups, saved.param_groups);
}

function compare({ options, own, initial, before, at, saved, next, after }: SgdStateCase): void {
  const entries = Object.entries(initial).map(([name, fill]) => [name, leaf(fill)]);
  const parameters: Parameters = Object.fromEntries(entries);
  const optimiser = optimiserOf(parameters, options, own);
  for (const grads of before) step(parameters, optimiser, grads);
  const state = optimiser.stateDict();
  compareState(state, saved);
  // PyTorch puts a group's own options before the others.
  if (own === null) {
    const keys = (groups: object[]) => groups.map((group) => Object.keys(group));
    assert.equal(keys(state.param_groups), keys(saved.param_groups));
  }

  // Python's state, with its numbers as the strings that JSON has made of them.
  const read = Object.entries(saved.state).map(([number, values]) => [
    number,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, restored(value)])),
  ]);
  const going = Object.entries(at).map(([name, value]) => [name, restored(value).requiresGrad_()]);
  const others: Parameters = Object.fromEntries(going);
  const other = optimiserOf(others, { lr: 9 }, own && {});
  other.loadStateDict({ ...saved, state: Object.fromEntries(read) });
  step(others, other, next);
  for (const [name, tensor] of Object.entries(others)) {
    assertClose(tensor, after[name] as Whole, `${name} after the next step`);
  }
}

for (const golden of loadGolden<SgdStateCase>('sgd_state')) {
  test(golden.name, () => compare(golden));
}

test.run();
