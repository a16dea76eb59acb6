/**
 * A network as classes of one's own: blocks with a way round them, which learn to tell, pixel by
 * pixel, whether the neighbourhood in a noisy picture is light or dark.
 *
 *   npx tsx examples/residual.ts
 */
import * as torch from 'fcn-torch';

const { F, nn, optim } = torch;

/** Two convolutions and a way round them. */
class Residual extends nn.Module {
  conv1: torch.nn.Conv2d;
  conv2: torch.nn.Conv2d;
  norm: torch.nn.BatchNorm2d;

  constructor(channels: number) {
    super();
    this.conv1 = new nn.Conv2d(channels, channels, 3, { padding: 1 });
    this.conv2 = new nn.Conv2d(channels, channels, 3, { padding: 1 });
    this.norm = new nn.BatchNorm2d(channels);
  }

  override forward(x: torch.Tensor): torch.Tensor {
    const inner = this.conv2.forward(F.relu(this.conv1.forward(x)));
    return F.relu(this.norm.forward(inner).add(x));
  }
}

class Net extends nn.Module {
  enter = new nn.Conv2d(1, 8, 1);
  blocks = new nn.Sequential(new Residual(8), new Residual(8));
  gain = new nn.Parameter(torch.ones([8, 1, 1]));
  head = new nn.Conv2d(8, 2, 1);

  override forward(x: torch.Tensor): torch.Tensor {
    return this.head.forward(this.blocks.forward(this.enter.forward(x)).mul(this.gain));
  }
}

/** Pictures [N, 1, H, W] of noise, and a class for each pixel: whether it is light around it. */
function drawBatch(): [inputs: torch.Tensor, targets: torch.Tensor] {
  const inputs = torch.rand([8, 1, 32, 32]);
  using around = F.avgPool2d(inputs, 5, { stride: 1, padding: 2, countIncludePad: false });
  using light = around.gt(0.5);
  using classes = light.index(':', 0);
  return [inputs, classes.long()];
}

async function main(): Promise<void> {
  torch.manualSeed(0);
  const net = new Net();
  console.log(`${net}`);
  console.log([...net.stateDict().keys()].slice(0, 3)); // [ 'gain', 'enter.weight', 'enter.bias' ]

  const optimizer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  for (let step = 1; step <= 120; step++) {
    // Small steps at the end: batch norm's running statistics catch up with the weights.
    if (step === 80) for (const group of optimizer.paramGroups) group.lr = 0.002;
    const [inputs, targets] = drawBatch();
    using logits = await net.forwardAsync(inputs); // off the event loop, though it is TypeScript
    using loss = F.crossEntropy(logits, targets);
    optimizer.zeroGrad();
    await loss.backwardAsync();
    await optimizer.stepAsync();
    if (step % 20 === 0) console.log(`step ${step}: loss ${Number(loss.item()).toFixed(3)}`);
  }

  net.eval();
  const [inputs, targets] = drawBatch();
  const logits = await torch.noGrad(() => net.forwardAsync(inputs));
  const right = logits.argmax(1).eq(targets).float().mean().item() as number;
  console.log(`${(100 * right).toFixed(1)}% of the pixels are right`);
}

void main();
