/** Training on a device: the CPU's numbers, who waits for what, and what is left afterwards. */
import { stat } from 'node:fs/promises';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluateStep } from '../../dist/train/step';
import { settled } from '../memory';
import { rejection } from '../rejection';
import { smallNet } from '../train/small-net';
import { drawnVoc } from '../train/voc-fixture';
import { isSimulated, LOOP, type Report, RUNNER, report, seenDuring, set, waitsOn } from './fake';

const { d2l, F, nn, optim } = torch;
const SIZE = [64, 96] as const;

let voc: Awaited<ReturnType<typeof drawnVoc>>;
test.before(async () => {
  voc = await drawnVoc(8, 4, [80, 110]);
});
test.after(() => voc.remove());

const loss: torch.Loss = (x, y) => F.crossEntropy(x, y, { reduction: 'none' }).mean(1).mean(1);

class Own extends nn.Module {
  readonly inner = smallNet();
  override forward(x: torch.Tensor): torch.Tensor {
    return this.inner.forward(x).mul(1);
  }
}

interface Setup extends torch.d2l.TrainOptions {
  make?: () => torch.nn.Module;
  loss?: torch.Loss;
  sgd?: torch.optim.SGDOptions;
  epochs?: number;
}

async function train(device: torch.DeviceLike, setup: Setup = {}) {
  const { make = smallNet, loss: chosen = loss, sgd, epochs = 2, onBatch, ...options } = setup;
  const net = make();
  const [trainIter, testIter] = await d2l.loadDataVoc(2, SIZE, { vocDir: voc.vocDir });
  const trainer = new optim.SGD(net.parameters(), sgd ?? { lr: 0.05, momentum: 0.9 });
  const losses: number[] = [];
  const result = await d2l.trainCh13(net, trainIter, testIter, chosen, trainer, epochs, [device], {
    verbose: false,
    onBatch: (batch) => {
      losses.push(batch.loss);
      return onBatch?.(batch);
    },
    ...options,
  });
  return { net, losses, result };
}

const near = (a: readonly number[], b: readonly number[], tolerance: number) => {
  assert.is(a.length, b.length);
  const worst = Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
  assert.ok(worst <= tolerance, `${worst}: ${a} beside ${b}`);
};

const DEVICES = Array.from(
  { length: Math.min(2, torch.cuda.deviceCount()) },
  (_, i): torch.DeviceLike => `cuda:${i}`,
);
/** Of sums in another order, and of 16 bits. */
const TOLERANCE = isSimulated ? 1e-5 : 1e-2;

const SETUPS: Record<string, Setup> = {
  plain: {},
  'without momentum': { sgd: { lr: 0.05 } },
  'with weight decay and dampening': {
    sgd: { lr: 0.05, momentum: 0.9, dampening: 0.5, weightDecay: 0.01 },
  },
  'a network of classes': { make: () => new Own() },
  'a loss that reads values': {
    loss: (x, y) => {
      const each = loss(x, y);
      assert.ok(Number.isFinite(each.sum().item()));
      return each;
    },
  },
};

for (const [name, setup] of Object.entries(SETUPS)) {
  test(`the CPU's losses: ${name}`, async () => {
    const { losses } = await train('cpu', setup);
    for (const device of DEVICES) near((await train(device, setup)).losses, losses, TOLERANCE);
  });
}

test('16 bits: near float32, and not it', async () => {
  const { losses } = await train('cuda');
  for (const precision of ['bfloat16', 'float16'] as const) {
    const low = (await train('cuda', { precision })).losses;
    near(low.slice(0, 1), losses.slice(0, 1), 0.05);
    assert.ok((low.at(-1) as number) < (low[0] as number), `${precision}: ${low}`);
    assert.not.equal(low, losses);
  }
});

test('class weights are on the device', async () => {
  const weight = torch.ones([21], { device: 'cuda' });
  const weighted: torch.Loss = (x, y) => F.crossEntropy(x, y, { weight });
  assert.is((await train('cuda', { loss: weighted, epochs: 1 })).losses.length, 4);
  const elsewhere: torch.Loss = (x, y) => F.crossEntropy(x, y, { weight: torch.ones([21]) });
  const { code, message } = await rejection(train('cuda', { loss: elsewhere, epochs: 1 }));
  assert.is(code, 'ERR_DEVICE');
  assert.match(message, /^epoch 1, batch 1: .*same device/);
});

/** What a step costs: nobody waits on the event loop or the runner. */
async function stepsSeen(make: () => torch.nn.Module, chosen: torch.Loss = loss): Promise<Report> {
  const net = make().to('cuda');
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  const [x, y] = [torch.rand([2, 3, 16, 16]), torch.randint(0, 21, [2, 16, 16])].map((it) =>
    it.to('cuda'),
  ) as [torch.Tensor, torch.Tensor];
  const step = () => d2l.trainBatchCh13(net, x, y, chosen, trainer, ['cuda']);
  return await seenDuring(async () => {
    for (let i = 0; i < 5; i++) await step();
  });
}

const NETWORKS: Record<string, () => torch.nn.Module> = {
  'a native network': smallNet,
  'a network of classes': () => new Own(),
  'batch norm that averages over all batches': () =>
    new nn.Sequential(new nn.Conv2d(3, 21, 1), new nn.BatchNorm2d(21, { momentum: null })),
};

for (const [name, make] of Object.entries(NETWORKS)) {
  test(`a step waits for nothing but its own event: ${name}`, async () => {
    if (!isSimulated) return;
    const seen = await stepsSeen(make);
    // Averaging, it reads once how many batches there were. The event is asked, not waited for.
    const isAveraging = name.startsWith('batch norm');
    assert.equal(waitsOn(RUNNER, seen), isAveraging ? { 'aten::_local_scalar_dense': 1 } : {});
    assert.is(Object.keys(seen.waits).length, isAveraging ? 1 : 0);
    assert.is(seen.counts.events, 5);
    assert.is(seen.counts['copy to the host'], 5);
    assert.is(seen.counts['fused steps'], 5);
  });
}

test("averaging batch norm has the CPU's statistics, whoever sets the count", async () => {
  const nets = ['cpu', 'cuda'].map((device) => {
    torch.manualSeed(1);
    return new nn.BatchNorm2d(4, { momentum: null }).to(device as torch.DeviceLike);
  }) as [torch.nn.BatchNorm2d, torch.nn.BatchNorm2d];
  for (let i = 0; i < 6; i++) {
    const x = torch.rand([2, 4, 3, 3]);
    if (i === 3) for (const net of nets) net.numBatchesTracked?.fill_(10);
    const [here, there] = nets.map((net) => net.forward(x.to(net.weight?.device as torch.Device)));
    near(here?.flatten().toArray() as number[], there?.flatten().toArray() as number[], 1e-5);
  }
  const [here, there] = nets.map((net) => net.stateDict());
  for (const [name, tensor] of here as Map<string, torch.Tensor>) {
    near(
      tensor.double().reshape([-1]).toArray() as number[],
      there?.get(name)?.double().reshape([-1]).toArray() as number[],
      1e-6,
    );
  }
});

test('an evaluation waits once a batch, off the event loop; a prediction never on it', async () => {
  if (!isSimulated) return;
  const { net } = await train('cuda', { epochs: 1 });
  const [, testIter] = await d2l.loadDataVoc(2, SIZE, { vocDir: voc.vocDir });
  for await (const batch of testIter.batches({ device: 'cuda' })) {
    const evaluation = await seenDuring(() => evaluateStep(net, batch));
    assert.equal(waitsOn(LOOP, evaluation), {});
    assert.equal(waitsOn(RUNNER, evaluation), { 'copy to the host': 1 });
  }
  net.eval();
  const image = torch.randint(0, 256, [64, 96, 3], { dtype: 'uint8' });
  const prediction = await seenDuring(() => d2l.predict(net, image));
  assert.equal(waitsOn(LOOP, prediction), {});
  assert.equal(waitsOn(RUNNER, prediction), { 'copy to the device': 1, 'copy to the host': 1 });
});

test('a loader gives bytes from pinned memory, and waits for nothing', async () => {
  const [trainIter] = await d2l.loadDataVoc(2, SIZE, { vocDir: voc.vocDir });
  const seen = await seenDuring(async () => {
    for await (const [inputs, targets] of trainIter.batches({ device: 'cuda' })) {
      assert.equal([`${inputs.device}`, `${targets.device}`], ['cuda:0', 'cuda:0']);
      inputs.dispose();
      targets.dispose();
    }
  });
  if (!isSimulated) return;
  assert.equal(seen.waits, {});
  assert.is(seen.counts['copy to the device'], 4 * 2, 'pictures and masks');
});

test('memory is back where it was', async () => {
  const run = async () => {
    const { net } = await train('cuda', { epochs: 1 });
    for (const tensor of net.stateDict().values()) tensor.dispose();
  };
  await run();
  await settled();
  const before = report().allocated;
  for (let i = 0; i < 3; i++) await run();
  await settled();
  assert.equal(report().allocated, before);
});

test('a loss that is not finite makes no step, and says where', async () => {
  const { code, message } = await rejection(train('cuda', { sgd: { lr: 1e20 } }));
  assert.is(code, 'ERR_NOT_FINITE');
  assert.match(message, /^epoch 1, batch [23]: /);
});

test('out of memory says where, and training goes on after it', async () => {
  if (!isSimulated) return;
  await settled();
  set('limit', (report().allocated[0] as number) + 2.5e6);
  const { code, message } = await rejection(train('cuda', { epochs: 1 })).finally(() =>
    set('limit', 0),
  );
  assert.is(code, 'ERR_OUT_OF_MEMORY');
  assert.match(message, /^epoch 1, batch 1: /);
  assert.is((await train('cuda', { epochs: 1 })).losses.length, 4);
});

test('an abort ends it as on the CPU: nothing is reported after it', async () => {
  const reported = async (device: torch.DeviceLike, at: number) => {
    const stop = new AbortController();
    const batches: number[] = [];
    const { code } = await rejection(
      train(device, {
        signal: stop.signal,
        onBatch: ({ batch }) => {
          batches.push(batch);
          if (batch === at) stop.abort();
        },
      }),
    );
    assert.is(code, 'ERR_ABORTED');
    return batches;
  };
  // The next step is under way by then; after the third of four it is the last.
  for (const at of [1, 2, 3]) assert.equal(await reported('cuda', at), await reported('cpu', at));
});

test('a class that the network does not have is an error with the picture, and the device goes on', async () => {
  const few = () => {
    torch.manualSeed(0);
    return new nn.Conv2d(3, 4, 1);
  };
  const plain: torch.Loss = (x, y) => F.crossEntropy(x, y);
  for (const device of ['cpu', 'cuda'] as const) {
    const { code, message } = await rejection(train(device, { make: few, loss: plain }));
    assert.is(code, 'ERR_INDEX');
    assert.match(message, /^epoch 1, batch 1: .*classes from 0 to 3.* mask of drawn_\S+ has \d+/);
  }
  assert.is(torch.ones([2], { device: 'cuda' }).sum().item(), 2);
});

test('a slow device holds up none of the threads that read files', async () => {
  if (!isSimulated) return;
  set('latency', 30);
  try {
    let isTraining = true;
    let most = 0;
    const reading = (async () => {
      while (isTraining) {
        const begun = report().counts.events ?? 0;
        await Promise.all(Array.from({ length: 4 }, () => stat('/')));
        most = Math.max(most, (report().counts.events ?? 0) - begun);
      }
    })();
    await train('cuda', { epochs: 1 }).finally(() => {
      isTraining = false;
    });
    await reading;
    assert.ok(most <= 1, `${most} steps went by`);
  } finally {
    set('latency', 0);
  }
});

test.run();
