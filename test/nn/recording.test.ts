/** A forward in TypeScript runs off the event loop, and what it gives is what it gives on it. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runnableOf } from '../../dist/nn/run';
import { trainStep } from '../../dist/train/step';
import { alive, settled } from '../memory';
import { assertTurns, turnsDuring } from '../turns';

const { call, F, models, nn, noGrad, ones, optim, zeros } = torch;

const callTensor = (...args: Parameters<typeof call>) => call(...args) as torch.Tensor;
const sizeOf = (net: torch.nn.Module) => net.stateDict().get('norm.num_batches_tracked')?.item();

/** A module whose forward is `body`, which may use what the class has. */
class Uses extends nn.Module {
  conv = new nn.Conv2d(3, 3, 3, { padding: 1 });
  norm = new nn.BatchNorm2d(3);
  pool = new nn.Sequential(new nn.MaxPool2d(2), new nn.ReLU({ inplace: true }));
  scale = new nn.Parameter(torch.full([3, 1, 1], 1.5));
  last: torch.Tensor | undefined;
  declare count: torch.Tensor;
  calls = 0;
  readonly #body: (net: Uses, x: torch.Tensor) => torch.Tensor;

  constructor(body: (net: Uses, x: torch.Tensor) => torch.Tensor) {
    super();
    this.#body = body;
    this.registerBuffer('count', zeros([]));
  }

  override forward(x: torch.Tensor): torch.Tensor {
    this.calls++;
    return this.#body(this, x);
  }
}

function make(body: (net: Uses, x: torch.Tensor) => torch.Tensor): Uses {
  torch.manualSeed(0);
  return new Uses(body);
}

const input = (() => {
  torch.manualSeed(9);
  return torch.rand([2, 3, 8, 8]);
})();

const recordable: Record<string, (net: Uses, x: torch.Tensor) => torch.Tensor> = {
  'with a skip connection': (net, x) => F.relu(net.conv.forward(x)).add(x),
  'with batch norm': (net, x) => net.norm.forward(net.conv.forward(x)),
  'with a layer that writes to its input': (net, x) => net.pool.forward(x.mul(2)),
  'with a parameter': (net, x) => x.mul(net.scale),
  'with what depends on a parameter only': (net, x) => x.mul(net.scale.mul(2).exp()),
  "with a layer's weight": (net, x) => x.add(net.conv.weight.mean()),
  'with dropout': (net, x) => callTensor('dropout', [x, 0.5, net.training]),
  'with random numbers between layers': (net, x) => {
    const noisy = callTensor('dropout', [net.conv.forward(x), 0.5, net.training]);
    return callTensor('dropout', [noisy.add(torch.rand([3, 1, 1])), 0.5, true]);
  },
  'with a buffer': (net, x) => {
    noGrad(() => net.count.add_(1));
    return x.mul(net.count.add(1));
  },
  'with what is made on the device of its input': (_, x) =>
    x.add(ones([3, 1, 1], { device: x.device })),
  'with shapes and dtypes': (_, x) =>
    x
      .reshape([x.size(0), -1])
      .to(x.dtype)
      .div(x.numel()),
  'with several results': (_, x) => torch.cat(torch.split(x, 1, 1) as torch.Tensor[], 1),
  'that gives its input back': (_, x) => x,
  'that works in place': (net, x) => callTensor('relu_', [net.conv.forward(x)]),
  'with a layer of a constant': (net, x) => x.add(net.conv.forward(ones([1, 3, 8, 8]))),
  'with parts without gradients': (net, x) => x.mul(noGrad(() => net.conv.forward(x).mean())),
  'that does one thing in training and another in evaluation': (net, x) =>
    net.training ? net.conv.forward(x) : x.neg(),
};

const readsValues: Record<string, (net: Uses, x: torch.Tensor) => torch.Tensor> = {
  'that reads its input': (_, x) => x.mul(x.sum().item() as number),
  'that reads what a layer gave, drawn first': (net, x) => {
    const drawn = x.mul(torch.rand([1]));
    return net.norm.forward(drawn).mul(drawn.amax().item() as number);
  },
  'that reads a buffer': (net, x) => {
    noGrad(() => net.count.add_(1));
    return x.mul(net.count.item() as number);
  },
  'that keeps a result in a property': (net, x) => {
    net.last = net.conv.forward(x);
    return net.last.mul(2);
  },
  'that gives a buffer another tensor': (net, x) => {
    net.count = net.count.mul(0.5).add(x.mean());
    return x.mul(net.count);
  },
};

/** The output, the gradients, all state, and the number that is drawn next. */
function outcome(net: Uses, output: torch.Tensor): string[] {
  if (output.requiresGrad) output.sum().backward();
  const print = (name: string, tensor: torch.Tensor | null) =>
    `${name}: ${tensor?.shape} ${tensor ? [...tensor.flatten().toTypedArray()] : null}`;
  return [
    print('output', output),
    ...net.namedParameters().map(([name, { grad }]) => print(name, grad)),
    ...[...net.stateDict()].map(([name, tensor]) => print(name, tensor)),
    print('next', torch.rand([1])),
  ];
}

for (const [what, body] of Object.entries({ ...recordable, ...readsValues })) {
  test(`a forward ${what}`, async () => {
    const wants = what in recordable;
    for (const mode of [true, false]) {
      const here = make(body).train(mode);
      const there = make(body).train(mode);
      for (let round = 0; round < 2; round++) {
        torch.manualSeed(round);
        const expected = outcome(here, here.forward(input));
        torch.manualSeed(round);
        const output = await there.forwardAsync(input);
        assert.equal(outcome(there, output), expected, `${mode ? 'train' : 'eval'}, ${round}`);
      }
      assert.is(there.calls, wants ? 2 : 3, 'once where it is recorded, else tried once');
      if (there.last) assert.not.ok(there.last.isDisposed);
    }
  });
}

test('recording changes nothing; each playing moves running statistics once', async () => {
  const net = make((self, x) => self.norm.forward(self.conv.forward(x)));
  const before = [...net.stateDict()].map(([, tensor]) => tensor.clone());
  assert.ok(runnableOf(net, [input]));
  for (const [i, tensor] of [...net.stateDict().values()].entries()) {
    assert.ok(tensor.equal(before[i] as torch.Tensor));
  }
  for (let i = 1; i <= 3; i++) {
    await net.forwardAsync(input);
    assert.is(sizeOf(net), i);
  }
  net.eval();
  await net.forwardAsync(input);
  assert.is(sizeOf(net), 3);
});

test('a whole native network is one part of a recording', async () => {
  torch.manualSeed(0);
  const backbone = await models.resnet18({ numClasses: 5 });
  class Net extends nn.Module {
    body = backbone;

    override forward(x: torch.Tensor): torch.Tensor {
      return this.body.forward(x).mul(2);
    }
  }
  const net = new Net();
  const x = torch.rand([2, 3, 64, 64]);
  assert.ok(runnableOf(net, [x]));
  const state = () => [...backbone.stateDict()].map(([, tensor]) => tensor.sum().item());
  const first = state();
  const output = await net.forwardAsync(x);
  assert.not.equal(state(), first, 'its statistics have moved');
  output.sum().backward();
  assert.ok(net.parameters().every(({ grad }) => grad !== null));
  net.eval();
  const [here, there] = [net.forward(x), await noGrad(() => net.forwardAsync(x))];
  assert.ok(here.equal(there));
  assert.equal([here.requiresGrad, there.requiresGrad], [true, false]);
  const mixed = new nn.Sequential(backbone.get('conv1'), net.get('body.bn1'), new Skip());
  assert.ok(mixed.forward(x).equal(await mixed.forwardAsync(x)));
});

class Skip extends nn.Module {
  inner = new nn.Sequential(new nn.Conv2d(64, 64, 1), new nn.ReLU());

  override forward(x: torch.Tensor): torch.Tensor {
    return this.inner.forward(x).add(x);
  }
}

test('momentum null, whose batch norm reads a count of its own, is recorded too', async () => {
  class Net extends nn.Module {
    norm = new nn.BatchNorm2d(3, { momentum: null });

    override forward(x: torch.Tensor): torch.Tensor {
      return this.norm.forward(x).add(x);
    }
  }
  const [here, there] = [new Net(), new Net()];
  assert.ok(runnableOf(there, [input]));
  for (let i = 0; i < 3; i++) {
    assert.ok(here.forward(input).equal(await there.forwardAsync(input)));
  }
  assert.equal(here.norm.runningMean?.toArray(), there.norm.runningMean?.toArray());
});

test('parameters and buffers are read in the turn of the job', async () => {
  const scaled = make((net, x) => x.mul(net.scale.mul(1)));
  const sgd = new optim.SGD(scaled.parameters(), { lr: 1 });
  scaled.scale.grad = ones([3, 1, 1]);
  const step = sgd.stepAsync(); // not awaited: 1.5 becomes 0.5
  assert.equal(
    (await scaled.forwardAsync(ones([1, 3, 1, 1]))).flatten().toArray(),
    [0.5, 0.5, 0.5],
  );
  await step;
  const counting = make((net, x) => {
    const before = net.count.mul(1);
    noGrad(() => net.count.add_(1));
    return x.add(before);
  });
  const jobs = Array.from({ length: 5 }, () => counting.forwardAsync(zeros([1])));
  assert.equal(
    (await Promise.all(jobs)).map((output) => output.item()),
    [0, 1, 2, 3, 4],
  );
});

test('what cannot be recorded takes its turn, too', async () => {
  const net = make((self, x) => x.mul(self.scale.sum().item() as number));
  const sgd = new optim.SGD(net.parameters(), { lr: 1 });
  net.scale.grad = ones([3, 1, 1]);
  const step = sgd.stepAsync();
  assert.is((await net.forwardAsync(ones([1]))).item(), 1.5);
  await step;
});

test('gradient modes are those of the call, and reach inputs', async () => {
  const net = make((self, x) => F.relu(self.conv.forward(x)).add(x));
  const [plain, nested] = noGrad(() => [
    net.forwardAsync(input),
    torch.enableGrad(() => net.forwardAsync(input)),
  ]);
  assert.equal([(await plain).requiresGrad, (await nested).requiresGrad], [false, true]);
  const x = input.clone().requiresGrad_();
  (await net.forwardAsync(x)).sum().backward();
  assert.ok(x.grad);
});

test("an error is the forward's own, with its stack, and nothing is left recording", async () => {
  const message = 'from the forward';
  const own = make(() => {
    throw new RangeError(message);
  });
  const error = await own.forwardAsync(input).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, RangeError);
  assert.match((error as Error).stack ?? '', /recording\.test\.ts/);
  const shapes = make((net, x) => net.conv.forward(x.reshape([2, -1, 16])));
  const told = await shapes.forwardAsync(input).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(told, torch.TorchError);
  assert.match((told as Error).stack ?? '', /recording\.test\.ts/);
  const inside = make((net, x) => {
    net.conv.forward(x).sum().backward();
    return x;
  });
  assert.equal((await inside.forwardAsync(input)).shape, input.shape);
  assert.ok(inside.conv.weight.grad, 'a backward pass inside is done, on the event loop');
  assert.equal(ones([1]).add(1).toArray(), [2]);
});

test('the event loop has its turns while a recorded forward runs, and none while another does', async () => {
  const running = (forward: Parameters<typeof make>[0]) => {
    const net = make(forward);
    return async () => (await net.forwardAsync(ones([8, 3, 1024, 1024]))).dispose();
  };
  await assertTurns(running((_, x) => F.relu(x).add(x)));
  assert.is(await turnsDuring(running((_, x) => x.add(x.sum().item() as number))), 0);
});

test('predict: in evaluation, whatever the modes, which stay; off the event loop or on it', async () => {
  const picture = torch.randint(0, 256, [9, 7, 3]).to('uint8');
  for (const reads of [false, true]) {
    const seen: boolean[] = [];
    const net = make((self, x) => {
      seen.push(self.training, self.norm.training, self.pool.training);
      const output = self.norm.forward(self.conv.forward(x));
      return reads ? output.mul(1 + 0 * (output.sum().item() as number)) : output;
    });
    net.norm.eval();
    net.norm.runningMean?.fill_(0.3);
    const modes = () => net.modules().map(({ training }) => training);
    const before = modes();
    const classes = await torch.d2l.predict(net, picture);
    assert.equal(classes.shape, [9, 7]);
    assert.ok(seen.length > 0 && !seen.includes(true));
    assert.equal(modes(), before);
    assert.is(sizeOf(net), 0);
    net.eval();
    assert.ok(classes.equal(await torch.d2l.predict(net, picture)));
  }
});

test('a training leaves no tensor behind', async () => {
  const net = make((self, x) => {
    const deep = self.norm.forward(self.conv.forward(x)).mul(self.scale);
    return F.relu(deep)
      .add(torch.rand([1]))
      .add(x);
  });
  const sgd = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  using y = torch.randint(0, 3, [2, 8, 8]);
  const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);
  await trainStep(net, [input, y], loss, sgd);
  const before = await settled();
  for (let i = 0; i < 400; i++) await trainStep(net, [input, y], loss, sgd);
  assert.equal(alive(), before);
});

test.run();
