/** Outputs, labels and pictures of other sizes than one another: what is counted, and what is an error when. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluateStep } from '../../dist/train/step';
import { DEVICE } from '../on-device';

const { d2l, F, nn, optim, transforms } = torch;

const still = (net: torch.nn.Module) => new optim.SGD(net.parameters(), { lr: 0 });
const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);

/** Gives multiples of 4: what a stride of 4 rounds up to. */
function strided(classes = 3): torch.nn.Sequential {
  torch.manualSeed(1);
  return new nn.Sequential(
    new nn.Conv2d(3, classes, 3, { padding: 1, stride: 4 }),
    new nn.ConvTranspose2d(classes, classes, 8, { stride: 4, padding: 2 }),
  );
}

/** Gives a fourth of the size. */
function coarse(classes = 3): torch.nn.Sequential {
  torch.manualSeed(2);
  return new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { padding: 1, stride: 4 }),
    new nn.Conv2d(8, classes, 1),
  );
}

/** The same as a class of its own, recorded or, where it reads a value, run on the event loop. */
class Own extends nn.Module {
  readonly body: torch.nn.Sequential;
  constructor(
    body: torch.nn.Sequential,
    readonly reads: boolean,
  ) {
    super();
    this.body = body;
  }
  override forward(x: torch.Tensor): torch.Tensor {
    if (this.reads) assert.ok(Number.isFinite(x.sum().item()));
    return this.body.forward(x);
  }
}

const kinds = (make: () => torch.nn.Sequential): torch.nn.Module[] => [
  make(),
  new Own(make(), false),
  new Own(make(), true),
];

const random = (size: readonly number[], high: number) => torch.randint(0, high, [...size]);

/** How many pixels of logits of the targets' size are right. */
function right(logits: torch.Tensor, targets: torch.Tensor): number {
  return logits.argmax(1).eq(targets).sum().item() as number;
}

interface Sized {
  inputs: readonly [height: number, width: number];
  labels?: readonly [height: number, width: number];
}

async function evaluated(
  net: torch.nn.Module,
  { inputs, labels = inputs }: Sized,
  of?: torch.Loss,
) {
  torch.manualSeed(3);
  const x = torch.rand([2, 3, ...inputs]);
  const y = random([2, ...labels], 3);
  net.eval();
  const logits = torch.noGrad(() => net.forward(x));
  const { numCorrect, total } = await evaluateStep(net, [x, y], undefined, of);
  const count = { correct: numCorrect, pixels: total };
  return { logits, y, count };
}

test('an accuracy is a share, whatever the size of the picture', async () => {
  for (const size of [
    [1, 1],
    [1, 4],
    [4, 1],
    [3, 3],
    [4, 4],
    [5, 7],
  ] as const) {
    for (const net of kinds(strided)) {
      const { count } = await evaluated(net, { inputs: size });
      assert.is(count.pixels, 2 * size[0] * size[1], `${size}`);
      assert.ok(count.correct >= 0 && count.correct <= count.pixels, `${size}`);
    }
  }
});

test("what lies beyond the picture is not counted, as it isn't predicted", async () => {
  for (const net of kinds(strided)) {
    const { logits, y, count } = await evaluated(net, { inputs: [18, 21] });
    assert.equal(logits.shape, [2, 3, 20, 24]);
    assert.is(count.correct, right(logits.index(':', ':', ':18', ':21'), y));
    const picture = random([18, 21, 3], 256).to('uint8');
    const classes = await d2l.predict(net, picture);
    const x = picture.permute([2, 0, 1]).unsqueeze(0).to('float32').div(255);
    const mean = torch.tensor([0.485, 0.456, 0.406]).reshape([3, 1, 1]);
    const std = torch.tensor([0.229, 0.224, 0.225]).reshape([3, 1, 1]);
    const whole = torch.noGrad(() => net.forward(x.sub(mean).div(std))).argmax(1);
    assert.ok(classes.equal(whole.index(0, ':18', ':21')));
  }
});

test('fewer logits than pixels are interpolated, in the count and in a prediction', async () => {
  for (const net of kinds(coarse)) {
    const { logits, y, count } = await evaluated(net, { inputs: [16, 24] });
    const larger = F.interpolate(logits, { size: [16, 24], mode: 'bilinear' });
    assert.is(count.correct, right(larger, y));
    const classes = await d2l.predict(net, random([16, 24, 3], 256).to('uint8'));
    assert.equal(classes.shape, [16, 24]);
  }
});

test('labels of another size than the picture are met by interpolation', async () => {
  for (const net of kinds(strided)) {
    const { logits, y, count } = await evaluated(net, { inputs: [16, 16], labels: [8, 12] });
    assert.is(count.correct, right(F.interpolate(logits, { size: [8, 12], mode: 'bilinear' }), y));
  }
});

const resizing: readonly [string, (logits: torch.Tensor) => torch.Tensor][] = [
  ['bilinear', (it) => F.interpolate(it, { size: [16, 24], mode: 'bilinear' })],
  ['corners', (it) => F.interpolate(it, { size: [16, 24], mode: 'bilinear', alignCorners: true })],
  ['nearest', (it) => F.interpolate(it, { size: [16, 24], mode: 'nearest' })],
  ['after a softmax', (it) => F.interpolate(it.softmax(1), { size: [16, 24], mode: 'bicubic' })],
];

test('a loss that interpolates makes a step, and counts what it compares', async () => {
  for (const [name, resize] of resizing) {
    for (const net of kinds(coarse).slice(0, 2)) {
      const resized: torch.Loss = (logits, targets) => F.crossEntropy(resize(logits), targets);
      torch.manualSeed(3);
      const x = torch.rand([2, 3, 16, 24]);
      const y = random([2, 16, 24], 3);
      const before = net.parameters().map((it) => it.detach().clone());
      const expected = right(
        torch.noGrad(() => resize(net.forward(x))),
        y,
      );
      const sgd = new optim.SGD(net.parameters(), { lr: 0.1 });
      const step = await d2l.trainBatchCh13(net, x, y, resized, sgd);
      assert.equal([step.correct, step.pixels], [expected, 2 * 16 * 24], name);
      assert.ok(!net.parameters()[0]?.equal(before[0] as torch.Tensor), name);
      const { logits, y: classes, count } = await evaluated(net, { inputs: [16, 24] }, resized);
      assert.is(count.correct, right(resize(logits), classes), `${name}, evaluated`);
    }
  }
});

test('a loss that crops counts what it compares', async () => {
  const cropped: torch.Loss = (logits, targets) =>
    F.crossEntropy(logits.index(':', ':', '1:19', '2:23'), targets);
  const net = strided();
  torch.manualSeed(3);
  const x = torch.rand([2, 3, 18, 21]);
  const y = random([2, 18, 21], 3);
  const expected = right(torch.noGrad(() => net.forward(x)).index(':', ':', '1:19', '2:23'), y);
  const { correct } = await d2l.trainBatchCh13(net, x, y, cropped, still(net));
  assert.is(correct, expected);
});

test('a loss that reads values and interpolates counts bilinearly', async () => {
  const net = coarse();
  const reading: torch.Loss = (logits, targets) => {
    assert.ok(Number.isFinite(logits.sum().item()));
    return F.crossEntropy(F.interpolate(logits, { size: [16, 24], mode: 'nearest' }), targets);
  };
  torch.manualSeed(3);
  const x = torch.rand([2, 3, 16, 24]);
  const y = random([2, 16, 24], 3);
  const logits = torch.noGrad(() => net.forward(x));
  const { correct } = await d2l.trainBatchCh13(net, x, y, reading, still(net));
  assert.is(correct, right(F.interpolate(logits, { size: [16, 24], mode: 'bilinear' }), y));
});

test('a batch of another length than its labels is an error with both sizes', async () => {
  const net = strided();
  const work = evaluateStep(net, [torch.rand([2, 3, 8, 8]), random([3, 8, 8], 3)]);
  const error = await work.catch((it: torch.TorchError) => it);
  assert.instance(error, torch.ShapeError);
  const { message } = error as torch.TorchError;
  assert.match(message, /\[3, ?8, ?8\].*\[2, ?8, ?8\]/);
});

/** Pictures of a size, which counts how often one is read. */
function pictures(
  [height, width]: readonly [number, number],
  { count = 4, transform }: { count?: number; transform?: torch.transforms.Transform } = {},
) {
  const set = {
    reads: 0,
    length: count,
    ...(transform && { transform }),
    id: (index: number) => `picture ${index}`,
    pair: async (index: number) => {
      set.reads++;
      const image = torch.full([height, width, 3], 50 * index).to('uint8');
      const mask = torch.full([height, width], index % 3).to('uint8');
      return {
        image,
        mask,
        dispose: () => {
          image.dispose();
          mask.dispose();
        },
      };
    },
  };
  return set;
}

const loaderOf = (set: ReturnType<typeof pictures>, options = {}) =>
  new torch.DataLoader(set, { batchSize: 2, ...options });

const QUIET = { verbose: false };

test("a loss of one number counts as each picture's, however large the batches are", async () => {
  const mean = async (batchSize: number, chosen: torch.Loss) => {
    const net = coarse();
    const iter = new torch.DataLoader(pictures([16, 16]), { batchSize });
    const means: number[] = [];
    const { trainLoss, points } = await d2l.trainCh13(
      net,
      iter,
      iter,
      chosen,
      still(net),
      1,
      [DEVICE],
      {
        ...QUIET,
        onBatch: ({ meanLoss }) => means.push(meanLoss),
      },
    );
    assert.is(points.filter((it) => it.loss !== undefined).at(-1)?.loss, trainLoss);
    return { trainLoss, means };
  };
  const enlarged = (logits: torch.Tensor) =>
    F.interpolate(logits, { size: [16, 16], mode: 'bilinear' });
  const scalar: torch.Loss = (logits, y) =>
    F.crossEntropy(enlarged(logits), y, { ignoreIndex: 255 });
  const each: torch.Loss = (logits, y) =>
    F.crossEntropy(enlarged(logits), y, { reduction: 'none' }).mean(1).mean(1);
  const reading: torch.Loss = (logits, y) => {
    assert.ok(Number.isFinite(logits.sum().item()));
    return scalar(logits, y);
  };
  const close = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-5, `${a}, ${b}`);
  const { trainLoss } = await mean(1, each);
  for (const batchSize of [1, 2, 3, 4]) {
    for (const chosen of [scalar, each, reading]) {
      const found = await mean(batchSize, chosen);
      close(found.trainLoss, trainLoss);
      if (batchSize === 4) close(found.means[0] as number, trainLoss);
    }
  }
});

/** The error of a promise. */
async function failure(work: Promise<unknown>): Promise<torch.TorchError> {
  const error = await work.then(
    () => undefined,
    (it: unknown) => it,
  );
  assert.instance(error, torch.TorchError);
  return error as torch.TorchError;
}

/** Takes pictures whose sides are even, as a network that halves and doubles does. */
class Even extends nn.Module {
  down = new nn.Conv2d(3, 3, 3, { stride: 2, padding: 1 });
  up = new nn.ConvTranspose2d(3, 3, 2, { stride: 2 });
  override forward(x: torch.Tensor): torch.Tensor {
    return this.up.forward(this.down.forward(x)).add(x);
  }
}

test('a test set that does not fit is an error before the first step', async () => {
  const net = new Even();
  const train = pictures([8, 8]);
  let steps = 0;
  const training = d2l.trainCh13(
    net,
    loaderOf(train),
    loaderOf(pictures([7, 7])),
    loss,
    still(net),
    1,
    [DEVICE],
    { ...QUIET, onBatch: () => steps++ },
  );
  const { code, message } = await failure(training);
  assert.is(code, 'ERR_SHAPE');
  assert.match(message, /^before epoch 1, test batch 1: .*(8.*7|7.*8)/);
  assert.equal([steps, train.reads], [0, 0]);
});

test('test pictures that make no batch are an error before the first step', async () => {
  const net = coarse();
  const mixed = pictures([8, 8]);
  const { pair } = mixed;
  const odd = pictures([9, 9]);
  mixed.pair = (index) => (index === 1 ? odd.pair(index) : pair(index));
  const train = loaderOf(pictures([8, 8]));
  const training = d2l.trainCh13(net, train, loaderOf(mixed), loss, still(net), 1, [DEVICE], QUIET);
  const { code, message } = await failure(training);
  assert.is(code, 'ERR_SHAPE');
  assert.match(message, /^before epoch 1, test batch 1: .*one size for a batch/);
});

test('what fails in a later test batch says which', async () => {
  const net = strided();
  const test = pictures([8, 8]);
  const { pair } = test;
  test.pair = async (index) => {
    if (index === 3) throw new RangeError('picture 3 is gone');
    return await pair(index);
  };
  const training = d2l.trainCh13(
    net,
    loaderOf(pictures([8, 8])),
    loaderOf(test),
    loss,
    still(net),
    1,
    [DEVICE],
    QUIET,
  );
  const error = await training.catch((it: Error) => it);
  assert.instance(error, RangeError); // an error of the user's own stays what it is
  const uneven = pictures([8, 8]);
  const odd = pictures([9, 9]);
  const { pair: even } = uneven;
  uneven.pair = (index) => (index === 3 ? odd.pair(index) : even(index));
  const again = d2l.trainCh13(
    net,
    loaderOf(pictures([8, 8])),
    loaderOf(uneven),
    loss,
    still(net),
    1,
    [DEVICE],
    QUIET,
  );
  assert.match((await failure(again)).message, /^epoch 1, test batch 2: .*one size/);
});

test('to look at a test batch draws no random number', async () => {
  const { compose, randomCrop, randomHorizontalFlip } = transforms;
  const transform = compose([randomCrop([8, 8]), randomHorizontalFlip()]);
  const train = () => loaderOf(pictures([10, 10], { transform }), { shuffle: true });
  const losses = async (testSet: ReturnType<typeof pictures>): Promise<number[]> => {
    const net = strided();
    torch.manualSeed(7);
    const seen: number[] = [];
    await d2l.trainCh13(
      net,
      train(),
      loaderOf(testSet, { shuffle: true }),
      loss,
      still(net),
      1,
      [DEVICE],
      {
        ...QUIET,
        onBatch: ({ loss: value }) => seen.push(value),
      },
    );
    return seen;
  };
  const expected: number[] = [];
  {
    const net = strided();
    torch.manualSeed(7);
    for await (const [x, y] of train()) {
      expected.push((await d2l.trainBatchCh13(net, x, y, loss, still(net))).loss);
    }
  }
  assert.equal(await losses(pictures([10, 10], { transform })), expected);
  // Nor where the user's data set draws its pictures.
  const drawn = pictures([8, 8]);
  const { pair } = drawn;
  drawn.pair = (index) => {
    torch.rand([3]);
    return pair(index);
  };
  assert.equal(await losses(drawn), expected);
});

test('onEpoch is awaited, can end the training, and its errors end it', async () => {
  const run = async (onEpoch: (report: torch.EpochReport) => unknown) => {
    const net = strided();
    const iter = loaderOf(pictures([8, 8]));
    return await d2l.trainCh13(net, iter, iter, loss, still(net), 4, [DEVICE], {
      ...QUIET,
      onEpoch,
    });
  };
  const log: string[] = [];
  await run(async ({ epoch }) => {
    log.push(`${epoch} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${epoch} ends`);
  });
  assert.equal(
    log,
    [0, 1, 2, 3].flatMap((epoch) => [`${epoch} begins`, `${epoch} ends`]),
  );
  assert.is((await run(({ epoch }) => epoch < 1)).epoch, 1);
  assert.is((await run(async ({ epoch }) => epoch < 2)).epoch, 2);
  assert.is((await run(() => 0)).epoch, 3); // only false does
  const full = run(async () => {
    throw new Error('the disk is full');
  });
  assert.match(await full.then(String, String), /the disk is full/);
});

test('onBatch is awaited', async () => {
  const net = strided();
  const iter = loaderOf(pictures([8, 8]));
  let under = 0;
  await d2l.trainCh13(net, iter, iter, loss, still(net), 1, [DEVICE], {
    ...QUIET,
    onBatch: async () => {
      assert.is(++under, 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under--;
    },
  });
  assert.is(under, 0);
});

test('more predictions than maxPending are refused, and those that were begun go on', async () => {
  const net = strided();
  const picture = torch.zeros([16, 16, 3], { dtype: 'uint8' });
  const begun = Array.from({ length: 5 }, () => d2l.predict(net, picture, { maxPending: 3 }));
  const settled = await Promise.allSettled(begun);
  assert.equal(
    settled.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
  );
  const { reason } = settled[4] as PromiseRejectedResult;
  assert.is(reason.code, 'ERR_BUSY');
  assert.match(reason.message, /fewer than 3 pending predictions \(maxPending\) but there are 3/);
  // There is room again, also after one that failed.
  await failure(d2l.predict(net, torch.zeros([2]), { maxPending: 1 }));
  assert.equal((await d2l.predict(net, picture, { maxPending: 1 })).shape, [16, 16]);
  for (const maxPending of [0, 1.5, Number.NaN, '3' as unknown as number]) {
    assert.is((await failure(d2l.predict(net, picture, { maxPending }))).code, 'ERR_ARGUMENT');
  }
});

test.run();
