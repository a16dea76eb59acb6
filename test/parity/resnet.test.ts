import { createHash, type Hash } from 'node:crypto';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { settled } from '../memory';
import {
  assertClose,
  assertExact,
  camelCase,
  checksum,
  DEVICE,
  type Fill,
  filled,
  loadGolden,
  type Stored,
  sumOf,
  type Whole,
} from './golden';

const { models } = torch;

const MODELS: Record<string, torch.models.ResNetBuilder> = {
  resnet18: models.resnet18,
  resnet34: models.resnet34,
  resnet50: models.resnet50,
  resnet101: models.resnet101,
  resnet152: models.resnet152,
  resnext50_32x4d: models.resnext50_32x4d,
  resnext101_32x8d: models.resnext101_32x8d,
  resnext101_64x4d: models.resnext101_64x4d,
  wide_resnet50_2: models.wideResnet50_2,
  wide_resnet101_2: models.wideResnet101_2,
};

/** A model by torchvision's name, or a network of one's own with torchvision's options. */
type Network =
  | { model: string }
  | { block: 'BasicBlock' | 'Bottleneck'; layers: number[]; options: Record<string, unknown> };

type Entry = [name: string, shape: number[], dtype: string];

interface ModelCase {
  name: string;
  group: 'model';
  model: string;
  seed: number;
  parameters: number;
  /** Digests of the state dict's entries, of what is printed, and of all values. */
  entries: string;
  printed: string;
  weights: string;
  after: Whole;
}

type KeysCase = Network & {
  name: string;
  group: 'keys';
  keys: Entry[];
  parameters: string[];
  children: string[];
  printed: string;
};

type InitCase = Network & {
  name: string;
  group: 'init';
  seed: number;
  entries: { key: string; sum: number; first: Whole; last: Whole; sha256: string }[];
  after: Whole;
};

type LayoutCase = Network & {
  name: string;
  group: 'layout';
  seed: number;
  /** Of each entry of the state dict, in its order. */
  sha256: Record<string, string>;
  after: Whole;
};

type ForwardCase = Network & {
  name: string;
  group: 'forward';
  training: boolean;
  x: Fill;
  g: Fill;
  stages: Record<string, Stored>;
  buffers: Record<string, Stored>;
  grads: Record<string, Stored>;
};

type Case = ModelCase | KeysCase | InitCase | LayoutCase | ForwardCase;

const cases = loadGolden<Case>('resnet');

test.after.each(async () => {
  await settled(); // all networks together are gigabytes
});

function casesOf<Group extends Case['group']>(group: Group): Extract<Case, { group: Group }>[] {
  return cases.filter((c): c is Extract<Case, { group: Group }> => c.group === group);
}

async function build(network: Network): Promise<torch.models.ResNet> {
  if ('block' in network) {
    const options = camelCase<torch.models.ResNetOptions>(network.options);
    return new models.ResNet(models[network.block], network.layers, options);
  }
  return await (MODELS[network.model] as torch.models.ResNetBuilder)({ weights: null });
}

function entriesOf(net: torch.nn.Module): Entry[] {
  return [...net.stateDict()].map(([key, tensor]) => [key, [...tensor.shape], tensor.dtype]);
}

const digest = (hash: Hash) => hash.digest('hex').slice(0, 16);
const digestOf = (text: string) => digest(createHash('sha256').update(text));

for (const golden of casesOf('model')) {
  test(`keys, shapes, types, printing and initial weights of ${golden.name}`, async () => {
    torch.manualSeed(golden.seed);
    const net = await build(golden);
    assertExact(torch.rand([1]), golden.after, 'the next number drawn');
    assert.is(digestOf(JSON.stringify(entriesOf(net))), golden.entries, 'state dict');
    assert.is(digestOf(String(net)), golden.printed, 'printed');
    const count = net.parameters().reduce((sum, parameter) => sum + parameter.numel(), 0);
    assert.is(count, golden.parameters, 'parameters');
    const weights = createHash('sha256');
    for (const tensor of net.stateDict().values()) weights.update(tensor.toTypedArray());
    assert.is(digest(weights), golden.weights, 'weights');
  });
}

for (const golden of casesOf('keys')) {
  test(`the modules of ${golden.name}, in torchvision's order`, async () => {
    const net = await build(golden);
    assert.equal(entriesOf(net), golden.keys);
    assert.equal(
      net.namedParameters().map(([name]) => name),
      golden.parameters,
    );
    assert.equal(
      net.namedChildren().map(([name]) => name),
      golden.children,
    );
    assert.is(String(net), golden.printed);
  });
}

for (const golden of casesOf('init')) {
  test(`initial weights of ${golden.name}, to the bit`, async () => {
    torch.manualSeed(golden.seed);
    const state = (await build(golden)).stateDict();
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
  test(`initial weights of ${golden.name}, to the bit`, async () => {
    torch.manualSeed(golden.seed);
    const state = (await build(golden)).stateDict();
    assert.equal([...state.keys()], Object.keys(golden.sha256));
    for (const [key, tensor] of state) assert.is(checksum(tensor), golden.sha256[key], key);
    assertExact(torch.rand([1]), golden.after, 'the next number drawn');
  });
}

/** The state dict's entry `k` as `fill` of scripts/goldens/resnet.py fills it. */
function fillOf(name: string, tensor: torch.Tensor, k: number): torch.Tensor {
  if (name.endsWith('num_batches_tracked')) return tensor;
  const { shape } = tensor;
  const fill = (scale: number, offset: number) =>
    filled({ shape, dtype: 'float32', fill: { key: k, scale, offset } });
  if (shape.length > 1) return fill(Math.sqrt(24 / shape.slice(1).reduce((a, b) => a * b, 1)), 0);
  if (name.endsWith('running_var')) return fill(1, 1);
  return fill(0.5, name.endsWith('weight') ? 1 : 0);
}

async function filledNet(golden: ForwardCase): Promise<torch.nn.Module> {
  const net = await build(golden);
  const state = [...net.to(DEVICE).stateDict()];
  net.loadStateDict(new Map(state.map(([name, tensor], k) => [name, fillOf(name, tensor, k)])));
  return golden.training ? net.train() : net.eval();
}

for (const golden of casesOf('forward')) {
  test(`stage by stage, and as a whole with statistics and gradients: ${golden.name}`, async () => {
    const net = await filledNet(golden);
    const state = new Map([...net.stateDict()].map(([name, tensor]) => [name, tensor.clone()]));
    torch.noGrad(() => {
      let x = filled(golden.x);
      for (const [name, stage] of Object.entries(golden.stages)) {
        x = net.get(name).forward(name === 'fc' ? x.flatten(1) : x);
        assertClose(x, stage, name);
      }
    });
    net.loadStateDict(state); // the statistics as they were

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
