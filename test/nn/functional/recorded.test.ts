/** Losses made of F's functions: wherever they run, their results are those they have here. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { record, type TensorFunction } from '../../../dist/torch/dispatch/record';
import { trainStep } from '../../../dist/train/step';

const { F, nn, optim } = torch;
const CLASSES = 5;

torch.manualSeed(3);
const inputs = torch.rand([2, 3, 6, 8]);
const targets = torch.randint(0, CLASSES, [2, 6, 8]);
const weight = torch.rand([CLASSES]);

const oneHot = (classes: torch.Tensor): torch.Tensor =>
  F.oneHot(classes, CLASSES).permute([0, 3, 1, 2]).to('float32');
const perPicture = (loss: torch.Tensor): torch.Tensor => loss.flatten(1).mean(1);

const LOSSES: Record<string, torch.Loss> = {
  crossEntropy: (x, y) => perPicture(F.crossEntropy(x, y, { reduction: 'none', weight })),
  nllLoss: (x, y) => perPicture(F.nllLoss(F.logSoftmax(x, 1), y, { reduction: 'none' })),
  binaryCrossEntropyWithLogits: (x, y) =>
    perPicture(F.binaryCrossEntropyWithLogits(x, oneHot(y), { reduction: 'none' })),
  mseLoss: (x, y) => perPicture(F.mseLoss(F.softmax(x, 1), oneHot(y), { reduction: 'none' })),
  l1Loss: (x, y) => F.l1Loss(F.softmax(x, 1), oneHot(y)),
  smoothL1Loss: (x, y) => F.smoothL1Loss(x, oneHot(y), { beta: 0.5 }),
  huberLoss: (x, y) => F.huberLoss(x, oneHot(y)),
  klDiv: (x, y) => F.klDiv(F.logSoftmax(x, 1), oneHot(y), { reduction: 'batchmean' }),
  softMarginLoss: (x, y) => F.softMarginLoss(x, oneHot(y).mul(2).sub(1)),
  dice: (x, y) => {
    const shares = F.softmax(x, 1);
    const wanted = oneHot(y);
    const overlap = shares.mul(wanted).sum([1, 2, 3]);
    const both = shares.sum([1, 2, 3]).add(wanted.sum([1, 2, 3]));
    return F.relu(overlap.mul(-2).div(both).add(1));
  },
  'at half the size': (x, y) => {
    const small = F.interpolate(x, { scaleFactor: 0.5, mode: 'bilinear' });
    const classes = F.interpolate(y.unsqueeze(1).to('float32'), { scaleFactor: 0.5 });
    return perPicture(F.crossEntropy(small, classes.squeeze(1).to('int64'), { reduction: 'none' }));
  },
  edges: (x, y) => {
    const wanted = oneHot(y);
    const smooth = F.avgPool2d(F.pad(wanted, [1, 1, 1, 1], { mode: 'replicate' }), 3, {
      stride: 1,
    });
    return F.mseLoss(F.sigmoid(x), smooth);
  },
};

/** Of their operators LibTorch has no meta kernel in C++: they run on the event loop. */
const HERE = new Set(['binaryCrossEntropyWithLogits', 'l1Loss', 'huberLoss', 'dice']);

function network() {
  torch.manualSeed(0);
  const net = new nn.Sequential(new nn.Conv2d(3, CLASSES, 1));
  return { net, sgd: new optim.SGD(net.parameters(), { lr: 0.05 }) };
}

for (const [name, loss] of Object.entries(LOSSES)) {
  test(`${name}: a step has the result it has here`, async () => {
    const { net, sgd } = network();
    if (!HERE.has(name)) {
      const recorded = record(loss as TensorFunction, [net.forward(inputs), targets]);
      assert.ok(recorded, 'it is recorded');
    }
    const { loss: first } = await trainStep(net, [inputs, targets], loss, sgd);
    const { loss: second } = await trainStep(net, [inputs, targets], loss, sgd);

    const here = network();
    const values = [0, 1].map(() => {
      here.sgd.zeroGrad();
      const total = loss(here.net.forward(inputs), targets).sum();
      total.backward();
      here.sgd.step();
      return total.item() as number;
    });
    assert.equal([first, second], values);
    assert.ok(second < first, 'a step makes it smaller');
  });
}

test.run();
