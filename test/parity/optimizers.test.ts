/** Steps of torch.optim's optimisers, their state dicts, and going on from those that Python wrote. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  assertExact,
  camelCase,
  type Fill,
  filled,
  loadGolden,
  ROUNDS_ALIKE,
  restored,
  type Whole,
} from './golden';

/** As the files of goldens are called. */
const TOPICS = ['sgd', 'adam', 'rmsprop'];

type Name = 'w' | 'b' | 'idle';
type Options = Record<string, unknown>;
type Parameters = Record<Name, torch.Tensor>;

interface Saved {
  /** After so many steps. */
  steps: number;
  state: Record<string, Record<string, Whole>>;
  param_groups: Options[];
}

interface OptimizerCase {
  name: string;
  optimizer: Exclude<keyof typeof torch.optim, 'Optimizer'>;
  dtype: 'float32' | 'float64' | 'bfloat16' | 'complex64';
  options: Options;
  /** The options of the second group, where there is one. */
  own: Options | null;
  /** The learning rate that is set before a step. */
  schedule: Record<number, number> | null;
  /** The steps at which b has no gradient. */
  without: number[];
  initial: Record<Name, Fill>;
  /** Of all steps, in one tensor. */
  grads: Record<'w' | 'b', Fill>;
  /** After how many steps the parameters were stored. */
  kept: number[];
  after: Record<Name, Whole>;
  saved: Saved[];
}

/** What is in a file as float32: the parts of complex numbers, and 16 bits. */
const typed = (stored: torch.Tensor, dtype: OptimizerCase['dtype']) =>
  dtype === 'complex64' ? torch.viewAsComplex(stored) : stored.to(dtype);

function storable(tensor: torch.Tensor): torch.Tensor {
  const values = tensor.detach();
  if (values.isComplex()) return torch.viewAsReal(values);
  return values.dtype === 'bfloat16' ? values.to('float32') : values;
}

/** To the bit, but for LibTorch's fused steps, which round less often: SGD's on the CPU (without FCN_TORCH_KERNELS), all on a device. */
function compare(actual: torch.Tensor, expected: Whole, golden: OptimizerCase, what: string): void {
  const is16Bit = golden.dtype === 'bfloat16';
  const isFused =
    golden.optimizer === 'SGD' &&
    process.env.FCN_TORCH_KERNELS !== 'libtorch' &&
    (actual.dtype === 'float32' || actual.dtype === 'float64');
  if (ROUNDS_ALIKE && !isFused) assertExact(storable(actual), expected, what);
  else assertClose(storable(actual), expected, what, { rtol: is16Bit ? 2 ** -5 : 1e-6 });
}

/** A part of a stored tensor: `index` of its first dimension. */
function partOf(stored: Whole, index: number): Whole {
  const bytes = Buffer.from(stored.data, 'base64');
  const size = bytes.length / (stored.shape[0] as number);
  const data = bytes.subarray(index * size, (index + 1) * size).toString('base64');
  return { ...stored, shape: stored.shape.slice(1), data };
}

function optimizerOf(
  { optimizer, own }: OptimizerCase,
  { w, b, idle }: Parameters,
  options: Options,
): torch.optim.Optimizer {
  const Optimizer = torch.optim[optimizer] as typeof torch.optim.SGD;
  const common = camelCase<torch.optim.SGDOptions>(options);
  if (own === null) return new Optimizer([w, b, idle], common);
  const second = options === NINE ? {} : camelCase<object>(own);
  return new Optimizer([{ params: [w] }, { params: [b, idle], ...second }], common);
}

/** Options that a state dict is to replace. */
const NINE: Options = { lr: 9 };

function compareState(
  { state, param_groups }: torch.optim.SGDStateDict,
  saved: Saved,
  golden: OptimizerCase,
): void {
  assert.equal([...state.keys()].map(String), Object.keys(saved.state));
  for (const [number, entry] of state) {
    const expected = saved.state[number] as Record<string, Whole>;
    assert.equal(Object.keys(entry), Object.keys(expected));
    for (const [name, tensor] of Object.entries(entry)) {
      compare(
        tensor,
        expected[name] as Whole,
        golden,
        `${name} of ${number} after ${saved.steps} steps`,
      );
    }
  }
  assert.equal(param_groups, saved.param_groups);
}

/** Copies of the parameters, with an optimiser that has the state that Python wrote. */
function other(golden: OptimizerCase, parameters: Parameters, { state, param_groups }: Saved) {
  const copies = Object.entries(parameters).map(([name, parameter]) => [
    name,
    parameter.detach().clone().requiresGrad_(),
  ]);
  const its: Parameters = Object.fromEntries(copies);
  const optimizer = optimizerOf(golden, its, NINE);
  // With its numbers as the strings that JSON has made of them.
  const entries = Object.entries(state).map(([number, stored]) => [
    number,
    Object.fromEntries(
      Object.entries(stored).map(([name, value]) => [
        name,
        name === 'step' ? restored(value) : typed(restored(value), golden.dtype),
      ]),
    ),
  ]);
  optimizer.loadStateDict({ state: Object.fromEntries(entries), param_groups });
  return { its, optimizer };
}

function run(golden: OptimizerCase): void {
  const { dtype, schedule, without, kept } = golden;
  const initial = Object.entries(golden.initial).map(([name, fill]) => [
    name,
    typed(filled(fill), dtype).requiresGrad_(),
  ]);
  const grads = Object.entries(golden.grads).map(
    ([name, fill]) => [name as 'w' | 'b', typed(filled(fill), dtype)] as const,
  );
  const its: Parameters = Object.fromEntries(initial);
  const first = { its, optimizer: optimizerOf(golden, its, golden.options) };
  const others: (typeof first)[] = [];
  for (let step = 0; step < (kept.at(-1) as number); step++) {
    const saved = golden.saved.find(({ steps }) => steps === step);
    if (saved) {
      compareState(first.optimizer.stateDict(), saved, golden);
      others.push(other(golden, its, saved));
    }
    for (const { its, optimizer } of [first, ...others]) {
      const lr = schedule?.[step];
      if (lr !== undefined) for (const group of optimizer.paramGroups) group.lr = lr;
      for (const [name, grad] of grads) {
        const isLeftOut = name === 'b' && without.includes(step);
        its[name].grad = isLeftOut ? null : grad.select(0, step).clone();
      }
      optimizer.step();
    }
    const index = kept.indexOf(step + 1);
    if (index < 0) continue;
    for (const [name, stored] of Object.entries(golden.after)) {
      const what = `${name} after ${step + 1} steps`;
      const expected = partOf(stored, index);
      compare(its[name as Name], expected, golden, what);
      for (const { its } of others)
        compare(its[name as Name], expected, golden, `${what}, gone on`);
    }
  }
}

for (const golden of TOPICS.flatMap((topic) => loadGolden<OptimizerCase>(topic))) {
  test(golden.name, () => run(golden));
}

test.run();
