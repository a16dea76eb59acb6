/** Training whose steps are a graph of the device's work (a CUDA graph). */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../../dist/addon/binding';
import { startStep } from '../../dist/train/step';
import { OPTIMIZERS } from '../optim/each';
import { isSimulated, report, seenDuring } from './fake';

const { F, nn, optim } = torch;

const base: torch.Loss = (x, y) => F.crossEntropy(x, y, { reduction: 'none' }).mean(1).mean(1);

const layers = () =>
  new nn.Sequential(new nn.Conv2d(3, 4, 1), new nn.BatchNorm2d(4), new nn.Conv2d(4, 5, 1));

class Own extends nn.Module {
  readonly inner = layers();
  override forward(x: torch.Tensor): torch.Tensor {
    return this.inner.forward(x).mul(0.5).add(1);
  }
}

interface Setup {
  make?: () => torch.nn.Module;
  loss?: torch.Loss;
  optimizer?: (params: readonly torch.Tensor[]) => torch.optim.Optimizer;
  steps?: number;
  lrOf?: (step: number) => number;
  after?: (net: torch.nn.Module) => unknown;
  precision?: 'bfloat16';
}

const sgd = (params: readonly torch.Tensor[]) => new optim.SGD(params, { lr: 0.1, momentum: 0.9 });

/** Losses of some steps, each of a batch of its own, and how many were replays. */
async function trained(useGraph: boolean, setup: Setup = {}) {
  const { make = layers, loss = base, steps = 10, lrOf = () => 0.1, after, precision } = setup;
  const { optimizer = sgd } = setup;
  torch.manualSeed(1);
  const net = make().to('cuda');
  const trainer = optimizer(net.parameters());
  const graph = useGraph ? native.stepGraph() : undefined;
  const losses: number[] = [];
  const seen = await seenDuring(async () => {
    for (let k = 0; k < steps; k++) {
      for (const group of trainer.paramGroups) group.lr = lrOf(k);
      const x = torch.rand([2, 3, 4, 4]).to('cuda');
      const y = torch.randint(0, 5, [2, 4, 4]).to('cuda');
      const step = startStep(net, [x, y], loss, trainer, { graph, precision });
      losses.push((await step.result).loss);
      await after?.(net);
    }
  });
  return { losses, replays: seen.counts.replays ?? 0, net, trainer };
}

/** What the process is warned of during `work`. */
async function warningsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const note = ({ message }: Error) => messages.push(message);
  process.on('warning', note);
  await work();
  await new Promise(setImmediate);
  process.off('warning', note);
  return messages;
}

const hasGraphs = native.hasGraphs('cuda');

const ALIKE: Record<string, Setup> = {
  'a native network': {},
  'a network of classes, with numbers': { make: () => new Own() },
  'a loss times a number': { loss: (x, y) => base(x, y).mul(0.4) },
  'a loss by a number': { loss: (x, y) => base(x, y).div(4).add(1) },
  'a loss with label smoothing': { loss: (x, y) => F.crossEntropy(x, y, { labelSmoothing: 0.1 }) },
  'a loss of several terms': {
    loss: (x, y) => {
      const p = F.softmax(x, 1);
      return base(x, y).add(p.mul(p).sum().neg().add(1));
    },
  },
  bfloat16: { precision: 'bfloat16' },
};

for (const [name, setup] of Object.entries(ALIKE)) {
  test(`the same losses, replayed: ${name}`, async () => {
    const [plain, replayed] = [await trained(false, setup), await trained(true, setup)];
    assert.equal(replayed.losses, plain.losses);
    if (isSimulated) assert.equal([plain.replays, replayed.replays], [0, hasGraphs ? 6 : 0]);
  });
}

for (const [name, optimizer] of Object.entries(OPTIMIZERS)) {
  test(`the same losses and the same state, replayed: ${name}`, async () => {
    const [plain, replayed] = [
      await trained(false, { optimizer }),
      await trained(true, { optimizer }),
    ];
    assert.equal(replayed.losses, plain.losses);
    if (isSimulated) assert.equal([plain.replays, replayed.replays], [0, hasGraphs ? 6 : 0]);
    const { state } = plain.trainer.stateDict() as { state: Map<number, object> };
    assert.is(state.size, plain.net.parameters().length);
    for (const [number, entry] of state) {
      for (const [key, value] of Object.entries(entry)) {
        const own = replayed.trainer.stateDict().state.get(number)[key];
        assert.ok(own.equal(value), `${key} of ${number}: ${own}, and not ${value}`);
      }
    }
  });
}

test('a learning rate that changes makes another graph', async () => {
  const setup: Setup = { steps: 16, lrOf: (k) => (k < 8 ? 0.1 : 0.01) };
  const [plain, replayed] = [await trained(false, setup), await trained(true, setup)];
  assert.equal(replayed.losses, plain.losses);
  if (isSimulated && hasGraphs) assert.is(replayed.replays, 4 + 5);
});

test('what is said of a network in between is of the last step', async () => {
  const sums = async (useGraph: boolean) => {
    const seen: unknown[] = [];
    await trained(useGraph, {
      after: async (net) => {
        seen.push(
          (await torch.noGrad(() => net.forwardAsync(torch.ones([1, 3, 2, 2], { device: 'cuda' }))))
            .sum()
            .item(),
        );
      },
    });
    return seen;
  };
  assert.equal(await sums(true), await sums(false));
});

test('statistics that average over all batches are in no graph, and right', async () => {
  const setup: Setup = {
    make: () =>
      new nn.Sequential(new nn.Conv2d(3, 5, 1), new nn.BatchNorm2d(5, { momentum: null })),
  };
  const [plain, asked] = [await trained(false, setup), await trained(true, setup)];
  assert.equal(asked.losses, plain.losses);
  assert.is(asked.replays, 0);
  for (const [name, tensor] of plain.net.stateDict()) {
    assert.ok(tensor.equal(asked.net.stateDict().get(name) as torch.Tensor), name);
  }
});

test('a step that cannot be captured is warned of, and training goes on', async () => {
  if (!hasGraphs) return;
  // A network of classes whose forward asks how many values are positive: the device is waited for.
  const waits: torch.Loss = (x, y) => base(x, y).add(x.detach().gt(0).nonzero().size(0) * 0);
  const counts: torch.Loss = (x, y) =>
    base(x, y).add(torch.call('_local_scalar_dense', [x.detach().sum()]) === null ? 1 : 0);
  for (const loss of [waits, counts]) {
    const [plain, asked] = [await trained(false, { loss }), await trained(true, { loss })];
    assert.equal(asked.losses, plain.losses);
  }
  const graphs: Setup = {
    // Handles of a graph of the default stream's, left to the collector.
    after: (net) => net.parameters()[0]?.square().sum().item(),
  };
  let losses: number[] = [];
  const warnings = await warningsDuring(async () => {
    losses = (await trained(true, graphs)).losses;
  });
  assert.equal(losses, (await trained(false, graphs)).losses);
  // The other is LibTorch's own.
  const ours = warnings.filter((message) => !message.startsWith('The AccumulateGrad node'));
  assert.is(ours.length, 1);
  assert.match(ours[0] as string, /cannot be a CUDA graph, so steps run one by one/);
});

test('steps that are never alike are warned of once', async () => {
  if (!hasGraphs) return;
  const warnings = await warningsDuring(() =>
    trained(true, { steps: 45, lrOf: (k) => 0.1 / (k + 1) }),
  );
  assert.is(warnings.length, 1);
  assert.match(warnings[0] as string, /`cudaGraph`: of 20 steps no 4 were alike/);
});

test('two trainings at once', async () => {
  const plain = await trained(false);
  const { losses } = await trained(true);
  const together = await Promise.all([trainedAlone(), trainedAlone()]);
  assert.equal(losses, plain.losses);
  for (const it of together) assert.ok(it.every(Number.isFinite));
  assert.equal(report().faults, {});
});

async function trainedAlone(): Promise<number[]> {
  const net = layers().to('cuda');
  const trainer = new optim.SGD(net.parameters(), { lr: 0.1 });
  const graph = native.stepGraph();
  const losses: number[] = [];
  for (let k = 0; k < 8; k++) {
    const x = torch.rand([2, 3, 4, 4]).to('cuda');
    const y = torch.randint(0, 5, [2, 4, 4]).to('cuda');
    losses.push((await startStep(net, [x, y], base, trainer, { graph }).result).loss);
  }
  return losses;
}

test.run();
