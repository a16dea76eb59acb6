import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';
import { DEVICE } from '../on-device';
import { rejection } from '../rejection';

const { data, transforms } = torch;
const VOID = 255;
const CLASSES = 11;
const SIZE = [64, 96] as const;

/** A small set of streets, void where things meet. */
async function withStreets(work: (dir: string) => Promise<void>): Promise<void> {
  await inTemporary(async (dir) => {
    await data.drawStreetSet(dir, { train: 6, val: 2, size: SIZE, seed: 1 });
    await work(dir);
  });
}

async function loaderOf(dir: string, split: string, ignoreIndex?: number) {
  const set = await data.vocSet(dir, { split, ignoreIndex });
  assert.is(set.classes.names.length, CLASSES);
  const transform = transforms.compose([
    transforms.randomScale([0.75, 1.25]),
    transforms.randomCrop(SIZE, { padIfNeeded: true }),
    transforms.randomHorizontalFlip(),
  ]);
  const dataset = new data.SegmentationDataset(set, { transform, cache: 'decoded' });
  return new torch.DataLoader(dataset, { batchSize: 2, shuffle: split === 'train' });
}

const loss = (logits: torch.Tensor, targets: torch.Tensor): torch.Tensor =>
  torch.F.crossEntropy(logits, targets, { ignoreIndex: VOID });

test('void pixels change neither the loss, nor its gradient, nor the accuracy', () =>
  withStreets(async (dir) => {
    const net = new torch.nn.Conv2d(3, CLASSES, 1);
    for await (const [inputs, targets] of await loaderOf(dir, 'train')) {
      const isVoid = targets.eq(VOID);
      const numVoid = isVoid.sum().item() as number;
      assert.ok(numVoid > 100 && numVoid < targets.numel() / 2, `${numVoid} void pixels`);

      const logits = torch.noGrad(() => net.forward(inputs));
      const other = logits.maskedFill(isVoid.unsqueeze(1), 1e4).add(torch.rand(logits.shape));
      const mixed = torch.where(isVoid.unsqueeze(1), other, logits);
      const [plain, changed] = [logits, mixed].map((each) => each.detach().requiresGrad_());
      const losses = [plain, changed].map((each) => loss(each as torch.Tensor, targets));
      assert.is(losses[1]?.item(), losses[0]?.item());

      // The mean over the pixels that have a class, by hand.
      const kept = isVoid.logicalNot();
      const rows = logits.permute([0, 2, 3, 1]).index(kept);
      const alone = torch.F.crossEntropy(rows, targets.index(kept));
      const difference = Math.abs((alone.item() as number) - (losses[0]?.item() as number));
      assert.ok(difference < 1e-5, `${difference}`);

      for (const each of losses) each.backward();
      const gradients = [plain, changed].map((each) => each?.grad as torch.Tensor);
      const onVoid = gradients.map((gradient) => gradient.mul(isVoid.unsqueeze(1)));
      assert.equal(
        onVoid.map((gradient) => gradient.abs().sum().item()),
        [0, 0],
      );
      assert.ok(gradients[0]?.equal(gradients[1] as torch.Tensor));
    }
  }));

test('what lies under void pixels is not learnt: masks that differ there train alike', () =>
  withStreets(async (dir) => {
    const train = async () => {
      torch.manualSeed(0);
      const net = new torch.nn.Sequential(
        new torch.nn.Conv2d(3, 8, 3, { padding: 1 }),
        new torch.nn.ReLU(),
        new torch.nn.Conv2d(8, CLASSES, 1),
      );
      const optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.1 });
      const [trainIter, testIter] = [await loaderOf(dir, 'train'), await loaderOf(dir, 'val')];
      const { trainLoss, trainAcc, testAcc } = await torch.d2l.trainCh13(
        net,
        trainIter,
        testIter,
        loss,
        optimizer,
        3,
        [DEVICE],
        { verbose: false },
      );
      return { trainLoss, trainAcc, testAcc };
    };
    const first = await train();
    assert.ok(first.trainLoss < 2.4 && first.testAcc > 0.2, JSON.stringify(first));
    // Every void pixel of the files gets another value that is no class.
    const folder = join(dir, 'SegmentationClass');
    for (const split of ['train', 'val']) {
      const set = await data.vocSet(dir, { split });
      for (let i = 0; i < set.length; i++) {
        const path = join(folder, `${set.id(i)}.png`);
        const { height, width, data: indices } = decode(new Uint8Array(await readFile(path)));
        const changed = Uint8Array.from(indices, (value) => (value === VOID ? 100 : value));
        await writeFile(path, encode({ height, width, channels: 1, data: changed }));
      }
    }
    assert.equal(await train(), first);
  }));

test('a batch of ignored targets alone is said to be one, with its place, and no step is made', async () => {
  const images = torch.rand([2, 3, 4, 4]);
  const all = torch.full([2, 4, 4], VOID, { dtype: 'int64' });
  const net = new torch.nn.Conv2d(3, CLASSES, 1).to(DEVICE);
  const optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.1 });
  const before = net.weight.toTypedArray();
  const reading: torch.Loss = (logits, targets) => {
    targets.toArray(); // on the event loop
    return loss(logits, targets);
  };
  for (const each of [loss, reading]) {
    const step = () => torch.d2l.trainBatchCh13(net, images, all, each, optimizer, [DEVICE]);
    const error = await rejection(step());
    assert.is(error.code, 'ERR_NOT_FINITE');
    assert.match(error.message, /it is NaN: no step was made\. None of the targets .* ignored/);
    assert.not.match(error.message, /learning rate|-nan/);
  }
  assert.equal(net.weight.toTypedArray(), before);
  const other: torch.Loss = (logits, targets) => loss(logits, targets).mul(Number.NaN);
  const some = all.clone();
  some.index(0, 0, 0).fill_(1);
  const error = await rejection(
    torch.d2l.trainBatchCh13(net, images, some, other, optimizer, [DEVICE]),
  );
  assert.match(error.message, /smaller learning rate/);
  const kept: torch.Loss = (logits, targets) =>
    torch.F.crossEntropy(logits, targets, { ignoreIndex: VOID, reduction: 'none' }).mean(1).mean(1);
  const { loss: zero } = await torch.d2l.trainBatchCh13(net, images, all, kept, optimizer, [
    DEVICE,
  ]);
  assert.is(zero, 0);
});

test('a target beyond the classes names ignoreIndex, in a training step too', async () => {
  const net = new torch.nn.Conv2d(3, CLASSES, 1);
  const optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.1 });
  const targets = torch.full([1, 4, 4], VOID, { dtype: 'int64' });
  const plain: torch.Loss = (logits, classes) => torch.F.crossEntropy(logits, classes);
  const images = torch.rand([1, 3, 4, 4]);
  const error = await rejection(
    torch.d2l.trainBatchCh13(net, images, targets, plain, optimizer, ['cpu']), // breaks a GPU
  );
  assert.is(error.code, 'ERR_INDEX');
  assert.match(error.message, /Target 255 is out of bounds\. .*\{ ignoreIndex: 255 \}/);
  assert.is(error.message.match(/ignoreIndex: 255/g)?.length, 1);
});

test('11 classes train to the end in the FCN', () =>
  withStreets(async (dir) => {
    torch.manualSeed(0);
    const net = await torch.models.fcnResNet18({ numClasses: CLASSES });
    const losses: number[] = [];
    const optimizer = new torch.optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
    const [trainIter, testIter] = [await loaderOf(dir, 'train'), await loaderOf(dir, 'val')];
    const { testAcc } = await torch.d2l.trainCh13(
      net,
      trainIter,
      testIter,
      loss,
      optimizer,
      4,
      [DEVICE],
      {
        verbose: false,
        onEpoch: ({ trainLoss }) => losses.push(trainLoss),
      },
    );
    assert.ok((losses.at(-1) as number) < (losses[0] as number) * 0.85, losses.join());
    assert.ok(testAcc > 0 && testAcc <= 1);
  }));

test.run();
