/**
 * A data set of one's own: small street scenes of eleven classes, in which outlines have no class. They
 * are read a batch at a time and changed at random; what has no class is left out of the loss and of the
 * accuracies. Writes pictures beside what was predicted of them and what is true.
 *
 *   npx tsx examples/street.ts                    (into runs/street; under a minute on two cores)
 *   npx tsx examples/street.ts FOLDER EPOCHS
 */
import { join } from 'node:path';
import * as torch from 'fcn-torch';

const { d2l, data, F, nn, optim, transforms } = torch;

/** Eight times coarser, and back by what begins as bilinear interpolation. */
function makeNet(numClasses: number): torch.nn.Sequential {
  const block = (from: number, to: number, stride: number) => [
    new nn.Conv2d(from, to, 3, { stride, padding: 1, bias: false }),
    new nn.BatchNorm2d(to),
    new nn.ReLU(),
  ];
  const coarse = [...block(3, 24, 2), ...block(24, 48, 2), ...block(48, 96, 2)];
  const wide = [...block(96, 96, 1), ...block(96, 96, 1)];
  const finer = new nn.ConvTranspose2d(numClasses, numClasses, 16, { stride: 8, padding: 4 });
  finer.weight.data.copy_(d2l.bilinearKernel(numClasses, numClasses, 16));
  return new nn.Sequential(...coarse, ...wide, new nn.Conv2d(96, numClasses, 1), finer);
}

async function main(out = 'runs/street', epochs = '16'): Promise<void> {
  torch.manualSeed(0);
  const folder = await data.drawStreetSet(join(out, 'data'), { train: 64, val: 16 });
  const train = await data.vocSet(folder, { split: 'train' }); // its classes are in classes.json
  const val = await data.vocSet(folder, { split: 'val' });
  const { names } = train.classes;
  console.log(`${train.length} pictures of ${names.length} classes: ${names.join(', ')}`);

  const augmented = transforms.compose([
    transforms.randomScale([0.75, 1.5]),
    transforms.randomCrop([160, 224], { padIfNeeded: true }),
    transforms.randomHorizontalFlip(),
    transforms.colorJitter({ brightness: 0.2, contrast: 0.2, saturation: 0.2 }),
  ]);
  const trainIter = new torch.DataLoader(
    new data.SegmentationDataset(train, { transform: augmented, cache: 'decoded' }),
    { batchSize: 8, shuffle: true, dropLast: true },
  );
  const testIter = new torch.DataLoader(
    new data.SegmentationDataset(val, { transform: transforms.centerCrop([160, 224]) }),
    { batchSize: 8 },
  );

  const net = makeNet(names.length);
  const loss: torch.Loss = (inputs, targets) =>
    F.crossEntropy(inputs, targets, { ignoreIndex: 255, reduction: 'none' }).mean(1).mean(1);
  const sgd = new optim.SGD(net.parameters(), { lr: 0.02, momentum: 0.9, weightDecay: 1e-4 });
  await d2l.trainCh13(net, trainIter, testIter, loss, sgd, Number(epochs), d2l.tryAllGpus());

  // What has no class is white.
  const { palette } = train.classes;
  const colors = Array.from({ length: 256 }, (_, i) => palette[i] ?? ([255, 255, 255] as const));
  const pictures: torch.Tensor[] = [];
  const predictions: torch.Tensor[] = [];
  const truths: torch.Tensor[] = [];
  for (let index = 0; index < 4; index++) {
    const { image, mask } = await testIter.dataset.pair(index);
    pictures.push(image);
    predictions.push(d2l.label2image(await d2l.predict(net, image), colors));
    truths.push(d2l.label2image(mask, colors));
  }
  const path = join(out, 'predictions.png');
  await d2l.showImages([...pictures, ...predictions, ...truths], 3, 4, { path, scale: 2 });
}

void main(...process.argv.slice(2));
