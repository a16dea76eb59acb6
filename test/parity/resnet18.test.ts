import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  assertExact,
  checksum,
  type Fill,
  filled,
  filledState,
  loadGolden,
  type Stored,
  sumOf,
  type Whole,
} from './golden';

interface KeysCase {
  group: 'keys';
  keys: [name: string, shape: number[], dtype: string][];
  parameters: string[];
  children: string[];
}

interface FillsCase {
  group: 'fills';
  fills: Record<string, Fill>;
}

interface InitCase {
  name: string;
  group: 'init';
  seed: number;
  entries: { key: string; sum: number; first: Whole; last: Whole; sha256: string }[];
  after: Whole;
}

interface LayoutCase {
  name: string;
  group: 'layout';
  seed: number;
  layers: number[];
  classes: number;
  /** Of each entry of the state dict, in its order. */
  sha256: Record<string, string>;
  after: Whole;
}

interface ForwardCase {
  name: string;
  group: 'forward';
  training: boolean;
  x: Fill;
  g: Fill;
  stages: Record<string, Stored>;
  buffers: Record<string, Stored>;
  grads: Record<string, Stored>;
}

type Case = KeysCase | FillsCase | InitCase | LayoutCase | ForwardCase;

const cases = loadGolden<Case>('resnet18');

function casesOf<Group extends Case['group']>(group: Group): Extract<Case, { group: Group }>[] {
  return cases.filter((c): c is Extract<Case, { group: Group }> => c.group === group);
}

const fills = casesOf('fills')[0]?.fills ?? {};

async function filledNet(training: boolean): Promise<torch.nn.Module> {
  const net = await torch.models.resnet18({ weights: null });
  net.loadStateDict(new Map([...net.stateDict(), ...filledState(fills)]));
  return training ? net.train() : net.eval();
}

for (const golden of casesOf('keys')) {
  test("the state dict has torchvision's keys, shapes and types, in its order", async () => {
    const net = await torch.models.resnet18({ weights: null });
    const keys = [...net.stateDict()].map(([key, t]) => [key, [...t.shape], t.dtype]);
    assert.equal(keys, golden.keys);
    assert.equal(
      net.namedParameters().map(([name]) => name),
      golden.parameters,
    );
    assert.equal(
      net.namedChildren().map(([name]) => name),
      golden.children,
    );
  });
}

for (const golden of casesOf('init')) {
  test(`initial weights of ${golden.name}, to the bit`, async () => {
    torch.manualSeed(golden.seed);
    const state = (await torch.models.resnet18({ weights: null })).stateDict();
    for (const { key, sum, first, last, sha256 } of golden.entries) {
      const tensor = state.get(key) as torch.Tensor;
      const flat = tensor.reshape([-1]);
      const ends = first.shape[0] as number; // 4, or 1 for a scalar
      assertExact(flat.slice(0, 0, ends), first, `first values of ${key}`);
      assertExact(flat.slice(0, -ends), last, `last values of ${key}`);
      const got = sumOf(tensor);
      // the order of a float64 sum shows in its last digits
      assert.ok(Math.abs(got - sum) < 1e-8, `sum of ${key} is ${got}, PyTorch's is ${sum}`);
      assert.is(checksum(tensor), sha256, `bytes of ${key}`);
    }
    assertExact(torch.rand([1]), golden.after, 'the next number drawn');
  });
}

for (const golden of casesOf('layout')) {
  test(`initial weights of ${golden.name}, to the bit`, () => {
    torch.manualSeed(golden.seed);
    const state = new torch.models.ResNet(golden.layers, golden.classes).stateDict();
    assert.equal([...state.keys()], Object.keys(golden.sha256));
    for (const [key, tensor] of state) assert.is(checksum(tensor), golden.sha256[key], key);
    assertExact(torch.rand([1]), golden.after, 'the next number drawn');
  });
}

for (const golden of casesOf('forward')) {
  test(`stage by stage, ${golden.name}`, async () => {
    const net = await filledNet(golden.training);
    let x = filled(golden.x);
    for (const [name, stage] of Object.entries(golden.stages)) {
      x = net.get(name).forward(name === 'fc' ? x.flatten(1) : x);
      assertClose(x, stage, name);
    }
  });

  test(`the whole network, its gradients and statistics, ${golden.name}`, async () => {
    const net = await filledNet(golden.training);
    const out = net.forward(filled(golden.x));
    assertClose(out, golden.stages.fc as Stored, 'output');
    out.mul(filled(golden.g)).sum().backward();
    const buffers = new Map(net.namedBuffers());
    for (const [name, stored] of Object.entries(golden.buffers)) {
      assertClose(buffers.get(name) as torch.Tensor, stored, name);
    }
    const parameters = new Map(net.namedParameters());
    for (const [name, stored] of Object.entries(golden.grads)) {
      // Twenty batch norms over 12 to 3072 values each widen the last bit: PyTorch against itself
      // with other vector instructions (AVX2, SSE4) differs by up to 9e-6 of the scale here.
      const rtol = golden.training ? 5e-5 : 1e-5;
      assertClose(parameters.get(name)?.grad as torch.Tensor, stored, `gradient of ${name}`, {
        rtol,
      });
    }
  });
}

test.run();
