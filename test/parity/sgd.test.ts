import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertClose, camelCase, type Fill, filled, leaf, loadGolden, type Whole } from './golden';

const { optim } = torch;

type Options = torch.optim.SGDOptions;

interface SgdCase {
  name: string;
  options: Record<string, unknown>;
  /** The options of b's own group, where it has one. */
  own: Record<string, unknown> | null;
  /** The learning rate set before each step, where a schedule sets it. */
  lrs: number[] | null;
  initial: Record<string, Fill>;
  steps: { grads: Record<string, Fill>; after: Record<string, Whole> }[];
  buffers: Record<string, Whole | null>;
}

/** Gives each parameter the gradient of the golden, through autograd. */
function setGradients(parameters: Map<string, torch.Tensor>, grads: Record<string, Fill>): void {
  for (const [name, fill] of Object.entries(grads)) {
    parameters.get(name)?.mul(filled(fill)).sum().backward();
  }
}

function optimiserOf(golden: SgdCase, parameters: torch.Tensor[]): torch.optim.SGD {
  const options = camelCase<Options>(golden.options);
  if (!golden.own) return new optim.SGD(parameters, options);
  const [w, b] = parameters as [torch.Tensor, torch.Tensor];
  return new optim.SGD([{ params: [w] }, { params: [b], ...camelCase(golden.own) }], options);
}

function compareSgd(golden: SgdCase): void {
  const entries = Object.entries(golden.initial);
  const parameters = new Map(entries.map(([name, fill]) => [name, leaf(fill)]));
  const optimiser = optimiserOf(golden, [...parameters.values()]);
  for (const [n, { grads, after }] of golden.steps.entries()) {
    optimiser.zeroGrad();
    if (golden.lrs) for (const group of optimiser.paramGroups) group.lr = golden.lrs[n] as number;
    setGradients(parameters, grads);
    optimiser.step();
    for (const [name, tensor] of parameters) {
      assertClose(tensor, after[name] as Whole, `${name} after step ${n}`);
    }
  }
  const { state } = optimiser.stateDict();
  for (const [n, [name, expected]] of Object.entries(golden.buffers).entries()) {
    const buffer = state.get(n)?.momentum_buffer;
    if (expected) assertClose(buffer as torch.Tensor, expected, `momentum buffer of ${name}`);
    else assert.not.ok(buffer, `no momentum buffer of ${name}`);
  }
}

for (const golden of loadGolden<SgdCase>('sgd')) test(golden.name, () => compareSgd(golden));

test.run();
