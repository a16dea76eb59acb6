/**
 * Fine-tuning: a ResNet-18 of ImageNet's 1000 classes learns three others. What it has learned goes
 * into a checkpoint, from which training goes on: here, in another process, or in Python.
 *
 *   npx tsx examples/finetune.ts                          (ImageNet's weights, downloaded once)
 *   npx tsx examples/finetune.ts WEIGHTS CHECKPOINT.pt    (a ResNet-18's weights from a file)
 */
import * as torch from 'fcn-torch';

const { F, hub, models, optim } = torch;

type Checkpoint = { model: torch.nn.StateDict; optimizer: torch.optim.SGDStateDict; step: number };

/** The classifier, which is new, learns ten times as fast as the rest. */
function makeSGD(net: torch.models.ResNet): torch.optim.SGD {
  const [body, fc] = [net.parameters().slice(0, -2), net.fc.parameters()];
  return new optim.SGD([{ params: body }, { params: fc, lr: 0.01 }], { lr: 0.001, momentum: 0.9 });
}

/** Trains on noise with a tint, whose channel is the class. */
async function train(net: torch.nn.Module, sgd: torch.optim.SGD, from: number, to: number) {
  for (let step = from + 1; step <= to; step++) {
    await torch.tidy(async () => {
      const classes = torch.randint(3, [16]);
      const tint = torch.eye(3).index(classes).reshape(16, 3, 1, 1);
      const logits = await net.forwardAsync(torch.randn([16, 3, 64, 64]).add(tint));
      const loss = F.crossEntropy(logits, classes);
      sgd.zeroGrad();
      await loss.backwardAsync();
      await sgd.stepAsync();
      if (step % 5 === 0) console.log(`step ${step}: loss ${Number(loss.item()).toFixed(3)}`);
    });
  }
}

async function main(file?: string, checkpoint = 'runs/finetune.pt'): Promise<void> {
  torch.manualSeed(0);
  const { url } = models.ResNet18Weights.IMAGENET1K_V1;
  const weights = await torch.loadWeights(file ?? (await hub.download(url, { checkHash: true })));
  const net = await models.resnet18({ numClasses: 3 });
  const { missingKeys, mismatchedKeys } = net.loadStateDict(weights, { strict: false });
  const fresh = [...missingKeys, ...mismatchedKeys.map(({ key }) => key)];
  console.log(`stay as they were drawn: ${fresh}`);
  if (fresh.some((key) => !key.startsWith('fc.'))) throw new Error('Expected a ResNet-18');

  const sgd = makeSGD(net);
  await train(net, sgd, 0, 15);
  await torch.save({ model: net.stateDict(), optimizer: sgd.stateDict(), step: 15 }, checkpoint);

  const saved = await torch.load<Checkpoint>(checkpoint); // it may be another process from here on
  const again = await models.resnet18({ numClasses: 3 });
  again.loadStateDict(saved.model);
  const sgdAgain = makeSGD(again);
  sgdAgain.loadStateDict(saved.optimizer);
  await train(again, sgdAgain, saved.step, 30);
}

void main(...process.argv.slice(2));
