import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../memory';
import { DEVICE } from '../on-device';
import { OPTIMIZERS } from '../optim/each';
import { smallNet } from './small-net';
import { drawnVoc } from './voc-fixture';

const { nn, F, optim, d2l } = torch;
const SIZE = [64, 96] as const;
const loss: torch.Loss = (inputs, targets) =>
  F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);

const isError =
  (code: string, pattern: RegExp) =>
  (error: unknown): boolean => {
    assert.instance(error, torch.TorchError);
    assert.is((error as torch.TorchError).code, code);
    assert.match((error as torch.TorchError).message, pattern);
    return true;
  };

async function rejects(promise: Promise<unknown>, code: string, pattern: RegExp): Promise<void> {
  let caught: unknown;
  await promise.catch((error: unknown) => {
    caught = error;
  });
  assert.ok(caught, 'expected a rejection');
  isError(code, pattern)(caught);
}

type Fixture = Awaited<ReturnType<typeof drawnVoc>>;
const test = suite<{ voc: Fixture }>('training', { voc: {} as Fixture });
test.before(async (context) => {
  context.voc = await drawnVoc(8, 4);
});
test.after(({ voc }) => voc.remove());

test('trainCh13 learns, reports each batch and epoch, and draws the curve', async ({ voc }) => {
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  assert.is(trainIter.length, 2);
  const trainer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  const batches: torch.BatchReport[] = [];
  const epochs: torch.EpochReport[] = [];
  const curvePath = join(voc.folder, 'curve.png');
  const result = await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 6, [DEVICE], {
    verbose: false,
    curvePath,
    onBatch: (report) => batches.push(report),
    onEpoch: (report) => epochs.push(report),
  });
  assert.is(batches.length, 12);
  assert.equal(
    batches.slice(0, 3).map(({ epoch, batch }) => [epoch, batch]),
    [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
  );
  assert.is(batches[0]?.pixels, 4 * 64 * 96);
  const [first, last] = [epochs[0], epochs.at(-1)];
  assert.ok(first && last && last.trainLoss < first.trainLoss * 0.7, 'the loss falls');
  assert.is(result.trainLoss, last?.trainLoss);
  // Two points an epoch though there are fewer than five batches, and one for the test accuracy.
  assert.is(result.points.length, 6 * 3);
  assert.ok(result.examplesPerSec > 0);
  assert.equal([...readFileSync(curvePath).subarray(1, 4)], [...Buffer.from('PNG')]);
  assert.is(net.training, false);
});

for (const [name, make] of Object.entries(OPTIMIZERS)) {
  test(`trainCh13 learns with ${name}`, async ({ voc }) => {
    const net = smallNet();
    const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
    const trainer = make(net.parameters());
    for (const group of trainer.paramGroups) group.lr = 0.01;
    const losses: number[] = [];
    await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 6, [DEVICE], {
      verbose: false,
      onEpoch: ({ trainLoss }) => losses.push(trainLoss),
    });
    const [first, last] = [losses[0], losses.at(-1)] as [number, number];
    assert.ok(last < first * 0.9, `${losses}`);
  });
}

test('a seed gives the same run, whether the loss is recorded or not', async ({ voc }) => {
  const losses = async (chosen: torch.Loss): Promise<number[]> => {
    const net = smallNet();
    const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
    const trainer = new optim.SGD(net.parameters(), { lr: 0.05 });
    const seen: number[] = [];
    await d2l.trainCh13(net, trainIter, testIter, chosen, trainer, 2, [DEVICE], {
      verbose: false,
      onBatch: ({ loss: value }) => seen.push(value),
    });
    return seen;
  };
  const readsValues: torch.Loss = (inputs, targets) => {
    const each = loss(inputs, targets);
    assert.ok(Number.isFinite(each.sum().item()));
    return each;
  };
  const recorded = await losses(loss);
  assert.equal(await losses(loss), recorded);
  assert.equal(await losses(readsValues), recorded);
});

test('a loss may keep a tensor of its own between calls', async ({ voc }) => {
  let weight: torch.Tensor | undefined;
  const weighted: torch.Loss = (inputs, targets) => {
    weight ??= torch.ones([21], { device: DEVICE });
    return F.crossEntropy(inputs, targets, { weight, reduction: 'none' }).mean(1).mean(1);
  };
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.05 });
  await d2l.trainCh13(net, trainIter, testIter, weighted, trainer, 2, [DEVICE], { verbose: false });
  assert.is(weight?.isDisposed, false);
});

test('training leaves no tensors behind', async ({ voc }) => {
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
  const train = (epochs: number) =>
    d2l.trainCh13(net, trainIter, testIter, loss, trainer, epochs, [DEVICE], { verbose: false });
  await train(1);
  const before = await settled();
  await train(60);
  assert.equal(alive(), before);
});

test('a batch by itself learns as in the loop', async ({ voc }) => {
  const [[iter], nets] = [
    await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir }),
    [smallNet().to(DEVICE), smallNet().to(DEVICE)] as const,
  ];
  const trainers = nets.map((net) => new optim.SGD(net.parameters(), { lr: 0.05 }));
  for await (const [X, y] of iter) {
    const [own, plain] = [nets[0].eval(), nets[1].train()];
    const result = await d2l.trainBatchCh13(own, X, y, loss, trainers[0] as never, [DEVICE]);
    assert.ok(own.training, 'as d2l does');
    const classes = y.to(DEVICE);
    const logits = plain.forward(X.to(DEVICE));
    const total = loss(logits, classes).sum();
    total.backward();
    trainers[1]?.step();
    trainers[1]?.zeroGrad();
    assert.ok(Math.abs(result.loss - (total.item() as number)) < 1e-4);
    assert.is(result.pixels, y.numel());
    assert.is(result.correct, logits.argmax(1).eq(classes).sum().item());
  }
  const weights = nets.map((net) => net.parameters()[0]?.detach() as torch.Tensor);
  assert.ok(torch.allclose(weights[0] as torch.Tensor, weights[1] as torch.Tensor, 1e-4, 1e-6));
});

test('an abort ends the training between batches', async ({ voc }) => {
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
  const controller = new AbortController();
  let batches = 0;
  const training = d2l.trainCh13(net, trainIter, testIter, loss, trainer, 50, [DEVICE], {
    verbose: false,
    signal: controller.signal,
    onBatch: () => {
      if (++batches === 3) controller.abort();
    },
  });
  await rejects(training, 'ERR_ABORTED', /abort/i);
  assert.is(batches, 3);
});

test('a loss that is not finite is an error that says where, and no step', async ({ voc }) => {
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
  const before = net.parameters().map((parameter) => parameter.toTypedArray());
  for (const value of [Infinity, -Infinity, NaN]) {
    const times: torch.Loss = (inputs, targets) => loss(inputs, targets).mul(value);
    const training = d2l.trainCh13(net, trainIter, testIter, times, trainer, 1, [DEVICE], {
      verbose: false,
    });
    const sentence = new RegExp(`epoch 1, batch 1: .*finite loss but it is ${value}: no step`);
    await rejects(training, 'ERR_NOT_FINITE', sentence);
  }
  assert.equal(
    net.parameters().map((parameter) => parameter.toTypedArray()),
    before,
  );
});

test('a network of the wrong classes or channels is told with the shapes', async ({ voc }) => {
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
  const train = (net: torch.nn.Sequential) =>
    d2l.trainCh13(
      net,
      trainIter,
      testIter,
      loss,
      new optim.SGD(net.parameters(), { lr: 0.01 }),
      1,
      [DEVICE],
      { verbose: false },
    );
  await rejects(
    train(new nn.Sequential(new nn.Conv2d(4, 21, 1))),
    'ERR_SHAPE',
    /\[21, 4, 1, 1\].*\[4, 3, 64, 96\]/,
  );
  await rejects(
    train(new nn.Sequential(new nn.Conv2d(3, 21, 2, { stride: 2 }))),
    'ERR_SHAPE',
    /\[4, 21, 32, 48\].*\[4, 64, 96\]|size mismatch/,
  );
});

test('bad arguments are told before anything runs', async ({ voc }) => {
  const { vocDir } = voc;
  await rejects(d2l.loadDataVoc(32, SIZE, { vocDir }), 'ERR_ARGUMENT', /at most 8.*train.*32/);
  await rejects(d2l.loadDataVoc(6, SIZE, { vocDir }), 'ERR_ARGUMENT', /at most 4.*val.*6/);
  await rejects(d2l.loadDataVoc(2, [640, 960], { vocDir }), 'ERR_DATA', /640x960/);
  await rejects(d2l.loadDataVoc(2, SIZE, { vocDir: join(vocDir, 'no') }), 'ERR_DATA', /no such/);
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
  const train = (epochs: number, devices: torch.DeviceLike[]) =>
    d2l.trainCh13(net, trainIter, testIter, loss, trainer, epochs, devices, { verbose: false });
  await rejects(train(0, [DEVICE]), 'ERR_ARGUMENT', /numEpochs.*0/);
  await rejects(train(1, []), 'ERR_ARGUMENT', /devices/);
  await rejects(train(1, ['cuda:99']), 'ERR_DEVICE', /cuda:99/);
  assert.throws(() => trainIter.dataset.id(99), isError('ERR_ARGUMENT', /index/));
});

test('void pixels count for nothing with an ignore index', async ({ voc }) => {
  const net = smallNet();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, {
    vocDir: voc.vocDir,
    ignoreIndex: 255,
  });
  const labels = new Set(trainIter.dataset.labels.flatMap((label) => [...label.toTypedArray()]));
  assert.ok(labels.has(255), 'the border keeps its index');
  const ignoring: torch.Loss = (inputs, targets) =>
    F.crossEntropy(inputs, targets, { ignoreIndex: 255 });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01 });
  const result = await d2l.trainCh13(net, trainIter, testIter, ignoring, trainer, 1, [DEVICE], {
    verbose: false,
  });
  assert.ok(Number.isFinite(result.trainLoss));
  // With the tutorial's rule a label of 255 is none of the 21 classes.
  const plain = d2l.trainCh13(net, trainIter, testIter, loss, trainer, 1, [DEVICE], {
    verbose: false,
  });
  await rejects(plain, 'ERR_INDEX', /mask of \S+ has 255\. 255 mostly means void/);
});

test('predict gives a class for each pixel, whatever the size, and keeps the mode', async ({
  voc,
}) => {
  const net = await torch.models.fcnResNet18();
  const [image] = (await d2l.readVocImages(voc.vocDir, false))[0];
  assert.ok(image);
  const odd = torch.transforms.crop(image, 3, 5, 45, 67);
  const classes = await d2l.predict(net, odd);
  assert.equal(classes.shape, [45, 67]);
  assert.is(classes.dtype, 'int64');
  assert.is(net.training, true);
  const colors = d2l.label2image(classes);
  assert.equal(colors.shape, [45, 67, 3]);
  assert.is(colors.dtype, 'uint8');
  await rejects(
    d2l.predict(net, torch.rand([3, 64, 96])),
    'ERR_ARGUMENT',
    /uint8 \[H, W, 3\].*float32/,
  );
});

/** Down to half the size and up again, with a way round. */
class Skipping extends nn.Module {
  enter = new nn.Conv2d(3, 8, 3, { padding: 1 });
  body = new nn.Sequential(
    new nn.Conv2d(8, 8, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(8),
    new nn.ReLU(),
    new nn.ConvTranspose2d(8, 8, 2, { stride: 2 }),
  );
  head = new nn.Conv2d(8, 21, 1);

  override forward(x: torch.Tensor): torch.Tensor {
    const entered = F.relu(this.enter.forward(x));
    return this.head.forward(this.body.forward(entered).add(entered));
  }
}

/** The same, on the event loop: it reads a value. */
class Reading extends Skipping {
  override forward(x: torch.Tensor): torch.Tensor {
    const output = super.forward(x);
    assert.ok(Number.isFinite(output.mean().item()));
    return output;
  }
}

test('a network of a class of its own trains, is measured and predicts', async ({ voc }) => {
  const run = async (Class: typeof Skipping) => {
    torch.manualSeed(0);
    const net = new Class();
    const [trainIter, testIter] = await d2l.loadDataVoc(4, SIZE, { vocDir: voc.vocDir });
    const trainer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
    const losses: number[] = [];
    const { testAcc } = await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 4, [DEVICE], {
      verbose: false,
      onBatch: (report) => losses.push(report.loss),
    });
    assert.is(net.training, false);
    net.train();
    const picture = (await d2l.readVocImages(voc.vocDir, false))[0][0] as torch.Tensor;
    const classes = await d2l.predict(net, torch.transforms.crop(picture, 0, 0, 62, 90));
    assert.is(net.body.training, true);
    return { losses, testAcc, classes: classes.toArray() };
  };
  const recorded = await run(Skipping);
  assert.ok((recorded.losses.at(-1) as number) < (recorded.losses[0] as number) * 0.8);
  assert.equal(await run(Reading), recorded);
});

test('label2image paints in the colours of VOC', () => {
  const picture = d2l.label2image(torch.tensor([[0, 1, 20, 255]]));
  assert.equal(picture.toArray(), [
    [
      [0, 0, 0],
      [128, 0, 0],
      [0, 64, 128],
      [224, 224, 192],
    ],
  ]);
  assert.throws(() => d2l.label2image(torch.tensor([[-1]])), isError('ERR_INDEX', /out of range/));
  const short = d2l.VOC_COLORMAP.slice(0, 11);
  assert.throws(
    () => d2l.label2image(torch.tensor([[0, 255]]), short),
    isError('ERR_INDEX', /class 255 is out of range: the palette has 11 colours, .* 0 to 10/),
  );
  assert.equal(d2l.label2image(torch.zeros([0, 4], { dtype: 'int64' })).shape, [0, 4, 3]);
  const own = d2l.label2image(torch.tensor([[1, 0]]), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.equal(own.toArray(), [
    [
      [4, 5, 6],
      [1, 2, 3],
    ],
  ]);
});

test('showImages writes a picture, or nothing', async ({ voc }) => {
  const path = join(voc.folder, 'shown.png');
  const image = torch.rand([16, 24, 3]);
  const png = await d2l.showImages([image, image.mul(255).to('uint8')], 1, 2, { path });
  assert.equal(readFileSync(path), png);
  const bad = join(voc.folder, 'bad.png');
  await rejects(d2l.showImages([image, image], 1, 1, { path: bad }), 'ERR_ARGUMENT', /./);
  await rejects(
    d2l.showImages([torch.rand([3, 16, 24])], 1, 1, { path: bad }),
    'ERR_ARGUMENT',
    /\[H, W, 3\].*\[3, 16, 24\]/,
  );
  assert.is(existsSync(bad), false);
});

/** The epochs of a training, on the first GPU or on the CPU. */
async function epochsWith(vocDir: string, cudaGraph: boolean): Promise<torch.EpochReport[]> {
  const net = smallNet();
  // With another rate from the third epoch on: then another graph is captured.
  const [trainIter, testIter] = await d2l.loadDataVoc(2, SIZE, { vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  const epochs: torch.EpochReport[] = [];
  await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 6, d2l.tryAllGpus(), {
    verbose: false,
    cudaGraph,
    onEpoch: (report) => {
      epochs.push(report);
      for (const group of trainer.paramGroups) group.lr = epochs.length < 3 ? 0.05 : 0.02;
    },
  });
  return epochs;
}

test('a training whose steps are a CUDA graph is the same training', async ({ voc }) => {
  const eager = await epochsWith(voc.vocDir, false);
  const graph = await epochsWith(voc.vocDir, true);
  assert.is(graph.length, 6);
  for (const [i, { trainLoss, trainAcc }] of graph.entries()) {
    const expected = eager[i] as torch.EpochReport;
    // On a GPU sums have no order.
    const tolerance = torch.cuda.isAvailable() ? 1e-2 : 0;
    assert.ok(Math.abs(trainLoss - expected.trainLoss) <= tolerance, `${i}: ${trainLoss}`);
    assert.ok(Math.abs(trainAcc - expected.trainAcc) <= tolerance, `${i}: ${trainAcc}`);
  }
  assert.ok((eager[5]?.trainLoss ?? 9) < (eager[0]?.trainLoss ?? 0) / 2);
});

test('whether it is a CUDA graph is true or false', async ({ voc }) => {
  await rejects(
    epochsWith(voc.vocDir, 'yes' as unknown as boolean),
    'ERR_ARGUMENT',
    /a boolean.*cudaGraph.*yes/,
  );
});

test.run();
