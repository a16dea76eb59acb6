import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  assertExact,
  DEVICE,
  type Fill,
  filled,
  filledState,
  leaf,
  loadGolden,
  type Stored,
  type Whole,
} from './golden';
import {
  type Construction,
  compareGradients,
  compareLayer,
  construct,
  type LayerCase,
} from './layer-case';

/** The default initialisation after a seed, and the next number drawn. */
interface InitCase extends Construction {
  name: string;
  group: 'init';
  seed: number;
  parameters: Record<string, Whole>;
  after: Whole;
}

/** BatchNorm2d over training steps and one evaluation. */
interface NormCase {
  name: string;
  group: 'norm';
  args: [number];
  options: Record<string, unknown>;
  parameters: Record<string, Fill>;
  steps: {
    training: boolean;
    x: Fill;
    g: Fill;
    out: Stored;
    grads: Record<string, Stored>;
    buffers: Record<string, Whole>;
  }[];
}

/** BatchNorm2d's running statistics over 20 training steps, and one evaluation after them. */
interface RunCase {
  name: string;
  group: 'run';
  args: [number];
  options: Record<string, unknown>;
  parameters: Record<string, Fill>;
  steps: { x: Fill; buffers: Record<string, Whole> }[];
  x: Fill;
  out: Stored;
}

function compareBuffers(
  layer: torch.nn.Module,
  expected: Record<string, Whole>,
  step: number,
): void {
  const buffers = new Map(layer.namedBuffers());
  assert.equal([...buffers.keys()], Object.keys(expected), `step ${step}, buffers`);
  for (const [name, tensor] of buffers) {
    assertClose(tensor, expected[name] as Whole, `step ${step}, ${name}`);
  }
}

function compareRun({ args, options, parameters, steps, x, out }: RunCase): void {
  const layer = construct({ kind: 'BatchNorm2d', args, options }).to(DEVICE);
  layer.loadStateDict(new Map([...layer.stateDict(), ...filledState(parameters)]));
  layer.train();
  for (const [n, step] of steps.entries()) {
    layer.forward(filled(step.x));
    compareBuffers(layer, step.buffers, n);
  }
  layer.eval();
  assertClose(layer.forward(filled(x)), out, 'evaluation');
}

function compareNorm({ args, options, parameters, steps }: NormCase): void {
  const layer = construct({ kind: 'BatchNorm2d', args, options }).to(DEVICE);
  layer.loadStateDict(new Map([...layer.stateDict(), ...filledState(parameters)]));
  for (const [n, step] of steps.entries()) {
    if (step.training) layer.train();
    else layer.eval();
    layer.zeroGrad();
    const x = leaf(step.x);
    const out = layer.forward(x);
    assertClose(out, step.out, `step ${n}, output`);
    out.mul(filled(step.g)).sum().backward();
    compareGradients(new Map([['x', x], ...layer.namedParameters()]), step.grads);
    compareBuffers(layer, step.buffers, n);
  }
}

function compareInit(golden: InitCase): void {
  torch.manualSeed(golden.seed);
  const parameters = construct(golden).namedParameters();
  assert.equal(
    parameters.map(([name]) => name),
    Object.keys(golden.parameters),
  );
  for (const [name, tensor] of parameters) {
    assertExact(tensor, golden.parameters[name] as Whole, name);
  }
  assertExact(torch.rand([1]), golden.after, 'the next number drawn');
}

for (const golden of loadGolden<LayerCase | InitCase | NormCase | RunCase>('layers')) {
  test(golden.name, () => {
    if (golden.group === 'layer') compareLayer(golden);
    else if (golden.group === 'norm') compareNorm(golden);
    else if (golden.group === 'run') compareRun(golden);
    else compareInit(golden);
  });
}

test.run();
