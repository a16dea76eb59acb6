/** A network written in TypeScript's classes beside the same one in Python's. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { trainStep } from '../../dist/train/step';
import { assertClose, assertExact, DEVICE, loadGolden, type Stored, type Whole } from './golden';

const { F, nn, noGrad } = torch;
const CLASSES = 4;

interface ModulesCase {
  name: string;
  printed: string;
  seed: number;
  initial: Record<string, Whole>;
  parameters: string[];
  buffers: string[];
  steps: { loss: Stored; state: Record<string, Whole> }[];
  eval: Stored;
}

class Block extends nn.Module {
  conv: torch.nn.Conv2d;
  bn: torch.nn.BatchNorm2d;

  constructor(channels: number) {
    super();
    this.conv = new nn.Conv2d(channels, channels, 3, { padding: 1, bias: false });
    this.bn = new nn.BatchNorm2d(channels);
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return F.relu(this.bn.forward(this.conv.forward(x))).add(x);
  }
}

class Net extends nn.Module {
  enter = new nn.Conv2d(3, 4, 3, { padding: 1 });
  gain = new nn.Parameter(torch.rand([4, 1, 1]));
  declare mean: torch.Tensor;
  declare amount: torch.Tensor;
  down = new nn.Sequential(
    new nn.MaxPool2d(2),
    new nn.Conv2d(4, 8, 1),
    new Block(8),
    new nn.ReLU(),
  );
  blocks = new nn.ModuleList([new Block(8), new Block(8)]);
  up = new nn.ConvTranspose2d(8, 4, 2, { stride: 2 });
  head = new nn.Conv2d(8, CLASSES, 1);

  constructor() {
    super();
    this.registerBuffer('mean', torch.zeros([]));
    this.registerBuffer('amount', torch.full([], 0.5), { persistent: false });
  }

  override forward(x: torch.Tensor): torch.Tensor {
    const skip = F.relu(this.enter.forward(x)).mul(this.gain);
    let deep = this.down.forward(skip);
    for (const block of this.blocks) deep = block.forward(deep);
    let up = this.up.forward(deep);
    if (this.training) {
      noGrad(() => this.mean.mul_(0.9).add_(up.mean()));
      up = up.add(this.amount.mul(torch.rand([x.size(0), 1, 1, 1]).to(DEVICE)));
    }
    return this.head.forward(torch.cat([up, skip], 1));
  }

  protected override extraRepr(): string {
    return `classes=${CLASSES}`;
  }
}

/** The same network, whose forward reads a value: it runs on the event loop. */
class ReadingNet extends Net {
  override forward(x: torch.Tensor): torch.Tensor {
    const output = super.forward(x);
    assert.ok(Number.isFinite(output.sum().item()));
    return output;
  }
}

type Step = (
  net: torch.nn.Module,
  batch: [torch.Tensor, torch.Tensor],
  optimiser: torch.optim.SGD,
) => Promise<number>;

const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);

/** Everything on the calling thread. */
const here: Step = async (net, [x, y], optimiser) => {
  optimiser.zeroGrad();
  const value = loss(net.forward(x), y);
  value.backward();
  optimiser.step();
  return value.item() as number;
};

/** As `trainCh13`: recorded, and run off the event loop. */
const recorded: Step = async (net, batch, optimiser) =>
  (await trainStep(net, batch, loss, optimiser)).loss;

async function compare(golden: ModulesCase, Class: typeof Net, step: Step): Promise<void> {
  torch.manualSeed(golden.seed);
  const net = new Class();
  if (Class === Net) assert.is(String(net), golden.printed);
  assert.equal([...net.stateDict().keys()], Object.keys(golden.initial));
  assert.equal(
    net.namedParameters().map(([name]) => name),
    golden.parameters,
  );
  assert.equal(
    net.namedBuffers().map(([name]) => name),
    golden.buffers,
  );
  for (const [name, tensor] of net.stateDict()) {
    assertExact(tensor, golden.initial[name] as Whole, `at first: ${name}`);
  }
  net.to(DEVICE);
  const optimiser = new torch.optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  let x = torch.zeros([]);
  for (const [n, expected] of golden.steps.entries()) {
    x = torch.rand([2, 3, 8, 12]).to(DEVICE);
    const y = torch.randint(0, CLASSES, [2, 8, 12]).to(DEVICE);
    const value = await step(net, [x, y], optimiser);
    assertClose(torch.tensor(value), expected.loss, `step ${n}: loss`);
    for (const [name, tensor] of net.stateDict()) {
      assertClose(tensor, expected.state[name] as Whole, `step ${n}: ${name}`);
    }
  }
  net.eval();
  assertClose(
    noGrad(() => net.forward(x)),
    golden.eval,
    'evaluation',
  );
  assertClose(await noGrad(() => net.forwardAsync(x)), golden.eval, 'evaluation, asynchronously');
}

for (const golden of loadGolden<ModulesCase>('modules')) {
  test(golden.name, () => compare(golden, Net, here));
  test(`${golden.name}, recorded`, () => compare(golden, Net, recorded));
  test(`${golden.name}, on the event loop where it reads values`, () =>
    compare(golden, ReadingNet, recorded));
}

test.run();
