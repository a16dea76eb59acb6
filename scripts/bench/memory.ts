/**
 * Whether memory stays flat: live tensors and resident memory over training steps of a small FCN.
 * Run with `npm run bench:memory`.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { drawVocSet } from '../../src/data/drawn';

const STEPS = 300;

async function main(): Promise<void> {
  const { nn, F, optim, d2l } = torch;
  const vocDir = await drawVocSet(join(tmpdir(), 'fcn-torch-memory'), {
    train: 24,
    val: 8,
    size: [96, 128],
  });
  torch.manualSeed(0);
  const net = new nn.Sequential(
    new nn.Conv2d(3, 16, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(16),
    new nn.ReLU(),
    new nn.Conv2d(16, 21, 1),
    new nn.ConvTranspose2d(21, 21, 4, { stride: 2, padding: 1 }),
  );
  const [trainIter, testIter] = await d2l.loadDataVoc(8, [96, 128], { vocDir });
  const trainer = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  const loss: torch.Loss = (inputs, targets) =>
    F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);

  let step = 0;
  let tensors = 0;
  let resident = 0;
  const measure = () => ({
    tensors: torch.memory().numTensors,
    resident: process.memoryUsage.rss(),
  });
  const epochs = STEPS / trainIter.length;
  await d2l.trainCh13(net, trainIter, testIter, loss, trainer, epochs, ['cpu'], {
    verbose: false,
    // After the first epochs: allocators and the compiler have settled by then.
    onEpoch: () => {
      step += trainIter.length;
      const now = measure();
      if (step === 60) ({ tensors, resident } = now);
      if (step % 60 === 0) {
        console.log(
          `step ${step}: ${now.tensors} live tensors, ${(now.resident / 2 ** 20).toFixed(1)} MiB resident`,
        );
      }
    },
  });
  const after = measure();
  const growth = ((after.resident / resident - 1) * 100).toFixed(1);
  console.log(
    `from step 60 to ${STEPS}: ${after.tensors - tensors} live tensors more, resident memory ${growth}%`,
  );
}

void main();
