/** A loss is recorded and runs on the runner's thread; what it gives must be what it gives here. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { trainStep } from '../../../dist/train/step';

const { call, F, nn, noGrad, ones, optim } = torch;

type Loss = (logits: torch.Tensor, targets: torch.Tensor) => torch.Tensor;

const [inputs, targets] = (() => {
  torch.manualSeed(3);
  return [torch.randn([2, 3, 4, 4]), torch.randint(0, 4, [2, 4, 4])];
})();

function network() {
  torch.manualSeed(0);
  const net = new nn.Sequential(new nn.Conv2d(3, 4, 1));
  return { net, sgd: new optim.SGD(net.parameters(), { lr: 1 }) };
}

/** The loss, the weights after its step, and the number drawn next. */
function outcome(loss: number, net: torch.nn.Module): string {
  const weights = [...net.get('0', nn.Conv2d).weight.flatten().toTypedArray()];
  return [loss, ...weights, torch.rand([1]).item()].map((n) => Number(n).toFixed(5)).join(' ');
}

function stepHere(loss: Loss): string {
  const { net, sgd } = network();
  const total = loss(net.forward(inputs), targets).sum();
  total.backward();
  sgd.step();
  return outcome(total.item() as number, net);
}

async function stepByTrainer(loss: Loss): Promise<string> {
  const { net, sgd } = network();
  const result = await trainStep(net, [inputs, targets], loss, sgd);
  return outcome(result.loss, net);
}

const weight = torch.tensor([1, 2, 3, 4], { dtype: 'float32' });
const layer = new nn.Sequential(new nn.Conv2d(4, 4, 1), new nn.BatchNorm2d(4));
const gain = ones([1], { requiresGrad: true });
const callTensor = (...args: Parameters<typeof call>) => call(...args) as torch.Tensor;

const losses: Record<string, Loss> = {
  'for each picture': (x, y) => F.crossEntropy(x, y, { reduction: 'none' }).mean([1, 2]),
  'with class weights from outside': (x, y) => F.crossEntropy(x, y, { weight }),
  'with the shapes of its arguments': (x, y) =>
    F.crossEntropy(x, y, { reduction: 'sum' }).div(y.numel() * x.size(1)),
  'with several results': (x, y) => {
    const [first, second] = torch.split(x, 1) as [torch.Tensor, torch.Tensor];
    return F.crossEntropy(torch.cat([second, first]), y);
  },
  'in place': (x, y) => F.crossEntropy(x.mul(1).add_(1).mul_(2), y),
  'in place on the logits': (x, y) => F.crossEntropy(x.mul_(2), y),
  'on a view, in place': (x, y) => {
    const own = x.clone();
    own.select(1, 0).mul_(3);
    return F.crossEntropy(own, y);
  },
  'with detached parts': (x, y) => F.crossEntropy(x, y).mul(x.detach().exp().mean()),
  'with data': (x, y) => F.crossEntropy(x, y).mul(x.data.exp().mean()),
  'with parts under noGrad': (x, y) => {
    const confidence = noGrad(() => x.softmax(1).amax(1));
    return F.crossEntropy(x, y, { reduction: 'none' }).mul(confidence).mean();
  },
  'with enableGrad in noGrad': (x, y) =>
    noGrad(() => torch.enableGrad(() => F.crossEntropy(x, y)).mul(1)).add(F.crossEntropy(x, y)),
  'with tensors on the device of its arguments': (x, y) =>
    F.crossEntropy(x, y, { weight: ones([4], { device: x.device }) }),
  'with tensors moved to their device': (x, y) =>
    F.crossEntropy(x, y, { weight: weight.to(x.device) }),
  'with tensors like its arguments': (x, y) => F.crossEntropy(x.add(torch.onesLike(x)), y),
  'with tensors of its own': (x, y) => F.crossEntropy(x.mul(ones([1, 4, 1, 1])), y),
  'with random numbers': (x, y) => F.crossEntropy(x, y).mul(torch.rand([])),
  'with random numbers of a shape': (x, y) => F.crossEntropy(x.mul(torch.rand([4, 1, 1])), y),
  'with random numbers that reads values': (x, y) =>
    F.crossEntropy(x, y)
      .mul(torch.rand([]).item() as number)
      .div(1 + (x.sum().item() as number) ** 2),
  'with dropout': (x, y) => F.crossEntropy(callTensor('dropout', [x, 0.5, true]), y),
  'that asks whether gradients are wanted': (x, y) =>
    x.requiresGrad && torch.isGradEnabled() ? F.crossEntropy(x, y) : F.crossEntropy(x, y).mul(9),
  'that asks for dtypes': (x, y) => F.crossEntropy(x, y.to(y.dtype)).to(x.dtype),
  'that reads values': (x, y) => F.crossEntropy(x, y).mul(1 / (1 + (x.amax().item() as number))),
  'of a shape that depends on values': (x, y) => {
    const each = F.crossEntropy(x, y, { reduction: 'none' });
    return callTensor('masked_select', [each, y.ne(0)]).mean();
  },
  'with gathered elements': (x, y) =>
    callTensor('gather', [x.logSoftmax(1), 1, y.unsqueeze(1)])
      .neg()
      .mean(),
  'that calls a native module': (x, y) => F.crossEntropy(layer.forward(x), y),
  'with a parameter of its own': (x, y) => F.crossEntropy(x, y).add(gain.pow(2).sum()),
  'of a parameter alone': () => gain.mul(2),
  'with indices and nulls': (x, y) =>
    F.crossEntropy(callTensor('index', [x, [null, torch.tensor([3, 2, 1, 0])]]), y),
};

for (const [what, loss] of Object.entries(losses)) {
  test(`a loss ${what}`, async () => {
    assert.is(await stepByTrainer(loss), stepHere(loss));
  });
}

test('a loss runs once, on stand-ins; on the event loop only where it has to', async () => {
  const counted: [string, number][] = [
    ['for each picture', 1],
    ['in place', 1],
    ['in place on the logits', 1],
    ['with parts under noGrad', 1],
    ['with tensors of its own', 1],
    ['with dropout', 1],
    ['with random numbers', 1],
    ['with tensors on the device of its arguments', 1],
    ['that calls a native module', 1],
    ['with a parameter of its own', 1],
    ['that reads values', 2],
  ];
  for (const [what, expected] of counted) {
    const { net, sgd } = network();
    let calls = 0;
    const loss: Loss = (x, y) => {
      calls++;
      return (losses[what] as Loss)(x, y);
    };
    await trainStep(net, [inputs, targets], loss, sgd);
    assert.is(calls, expected, what);
  }
});

/** Makes a loss that keeps tensors of its own from one call to the next. */
const stateful: Record<string, () => [loss: Loss, kept: torch.Tensor]> = {
  'adds to it': () => {
    const sum = torch.zeros([]);
    return [
      (x, y) => {
        const each = F.crossEntropy(x, y);
        noGrad(() => sum.add_(each));
        return each;
      },
      sum,
    ];
  },
  'counts in it': () => {
    const count = torch.zeros([]);
    return [(x, y) => F.crossEntropy(x, y).mul(count.add_(1)), count];
  },
  'works with what it has just written there': () => {
    const mean = ones([]);
    return [
      (x, y) => {
        const each = F.crossEntropy(x, y);
        noGrad(() => mean.mul_(0.5).add_(each));
        const scale = mean.add(1); // of the new mean
        return each.div(scale);
      },
      mean,
    ];
  },
  'works with a view of what it has just written': () => {
    const means = ones([2]);
    return [
      (x, y) => {
        const each = F.crossEntropy(x, y);
        noGrad(() => means.select(0, 1).copy_(each));
        return each.mul(means.select(0, 1).mul(2));
      },
      means,
    ];
  },
  'writes there, and reads what it has written': () => {
    const mean = ones([]);
    return [
      (x, y) => {
        const each = F.crossEntropy(x, y);
        noGrad(() => mean.mul_(0.5).add_(each));
        return each.mul(1 + (mean.item() as number));
      },
      mean,
    ];
  },
  'reads what it has just written there': () => {
    const last = torch.zeros([]);
    return [
      (x, y) => {
        const each = F.crossEntropy(x, y);
        noGrad(() => last.copy_(each));
        return each.mul(1 + (last.item() as number));
      },
      last,
    ];
  },
};

for (const [what, make] of Object.entries(stateful)) {
  test(`a loss with a tensor of its own that ${what}`, async () => {
    const [recorded, kept] = make();
    const [here, expected] = make();
    for (let i = 0; i < 2; i++)
      assert.is(await stepByTrainer(recorded), stepHere(here), `step ${i}`);
    assert.equal(kept.toArray(), expected.toArray());
  });
}

test('a loss that fails, or gives no tensor, is an error and no step', async () => {
  const broken: Record<string, unknown> = {
    throws: () => {
      throw new Error('from the loss');
    },
    'of shapes that do not fit': (x: torch.Tensor) => x.matmul(ones([7, 7])),
    'gives nothing': () => undefined,
    'gives a number': () => 3,
    'is asynchronous': async (x: torch.Tensor, y: torch.Tensor) => F.crossEntropy(x, y),
    'gives what has no gradient': () => ones([1]),
    'is none': undefined,
  };
  for (const [what, loss] of Object.entries(broken)) {
    const { net, sgd } = network();
    const before = net.get('0', nn.Conv2d).weight.toArray();
    const error = await trainStep(net, [inputs, targets], loss as Loss, sgd).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.instance(error, Error, what);
    assert.equal(net.get('0', nn.Conv2d).weight.toArray(), before, what);
    assert.equal(ones([1]).add(1).toArray(), [2], `${what}: the recording has ended`);
  }
});

test('a tensor of its own that a loss gives back is not disposed of', async () => {
  const { net, sgd } = network();
  const own = ones([1], { requiresGrad: true }).mul(2);
  await trainStep(net, [inputs, targets], () => own, sgd).catch(() => undefined);
  assert.not.ok(own.isDisposed);
});

test.run();
