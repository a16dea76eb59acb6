import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  assertExact,
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

function compareNorm({ args, options, parameters, steps }: NormCase): void {
  const layer = construct({ kind: 'BatchNorm2d', args, options });
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
    const buffers = new Map(layer.namedBuffers());
    assert.equal([...buffers.keys()], Object.keys(step.buffers), `step ${n}, buffers`);
    for (const [name, tensor] of buffers) {
      assertClose(tensor, step.buffers[name] as Whole, `step ${n}, ${name}`);
    }
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

for (const golden of loadGolden<LayerCase | InitCase | NormCase>('layers')) {
  test(golden.name, () => {
    if (golden.group === 'layer') compareLayer(golden);
    else if (golden.group === 'norm') compareNorm(golden);
    else compareInit(golden);
  });
}

test.run();
