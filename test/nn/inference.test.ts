/** A network that is optimized for inference beside the one that it was made of, in evaluation. */
import { Worker } from 'node:worker_threads';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runnableOf } from '../../dist/nn/run';
import { record } from '../../dist/torch/dispatch/record';
import { evaluateStep } from '../../dist/train/step';
import { alive, settled } from '../memory';
import { rejection } from '../rejection';
import { assertTurns } from '../turns';

const { d2l, models, nn, noGrad, optim } = torch;

type Module = torch.nn.Module;

/** Statistics and parameters that are not those of a batch norm that has seen nothing. */
function unsettle(net: Module): Module {
  noGrad(() => {
    for (const module of net.modules()) {
      if (!(module instanceof nn.BatchNorm2d)) continue;
      module.runningMean?.uniform_(-0.5, 0.5);
      module.runningVar?.uniform_(0.5, 2);
      module.weight?.uniform_(0.5, 1.5);
      module.bias?.uniform_(-0.5, 0.5);
    }
  });
  return net;
}

function evaluated(net: Module, x: torch.Tensor): torch.Tensor {
  const before = net.modules().map((module) => [module, module.training] as const);
  net.eval();
  const output = noGrad(() => net.forward(x));
  for (const [module, training] of before) if (training) module.train();
  return output;
}

/** To `tolerance` of the largest value. */
function close(actual: torch.Tensor, expected: torch.Tensor, tolerance: number, what = ''): void {
  assert.equal(actual.shape, expected.shape, what);
  assert.is(actual.dtype, 'float32');
  if (expected.numel() === 0) return;
  const off = actual.sub(expected).abs().max().item() as number;
  const size = expected.abs().max().item() as number;
  assert.ok(off <= tolerance * Math.max(size, 1), `${what}: off by ${off} of ${size}`);
}

async function same(net: Module, x: torch.Tensor, what: string): Promise<torch.nn.InferenceModule> {
  const optimized = net.optimizeForInference();
  const expected = evaluated(net, x.clone()); // a ReLU may be in place
  close(optimized.forward(x), expected, 1e-4, what);
  close(await optimized.forwardAsync(x), expected, 1e-4, what);
  return optimized;
}

const conv = (inChannels: number, outChannels: number, kernel = 3, options = {}) =>
  new nn.Conv2d(inChannels, outChannels, kernel, { padding: (kernel - 1) / 2, ...options });

/** Made anew for each test. The number is how many steps are left. */
const NETWORKS: Record<string, [steps: number, make: () => Module, channels?: number]> = {
  nothing: [0, () => new nn.Sequential()],
  'an identity': [0, () => new nn.Sequential(new nn.Identity(), new nn.Sequential())],
  'a layer': [1, () => conv(3, 5)],
  'batch norm and ReLU after a convolution': [
    1,
    () => new nn.Sequential(conv(3, 8, 3, { bias: false }), new nn.BatchNorm2d(8), new nn.ReLU()),
  ],
  'between identities': [
    1,
    () =>
      new nn.Sequential(
        conv(3, 8),
        new nn.Identity(),
        new nn.Sequential(new nn.BatchNorm2d(8), new nn.Sequential(new nn.ReLU())),
      ),
  ],
  'batch norm twice': [
    1,
    () => new nn.Sequential(conv(3, 8), new nn.BatchNorm2d(8), new nn.BatchNorm2d(8)),
  ],
  'batch norm without a convolution before it': [
    4,
    () =>
      new nn.Sequential(new nn.BatchNorm2d(3), new nn.ReLU(), new nn.ReLU()).addModule(
        'c',
        conv(3, 4),
      ),
  ],
  'batch norm after ReLU': [
    2,
    () => new nn.Sequential(conv(3, 6), new nn.ReLU(), new nn.BatchNorm2d(6)),
  ],
  'batch norm of nothing learned': [
    1,
    () => new nn.Sequential(conv(3, 6), new nn.BatchNorm2d(6, { affine: false })),
  ],
  'batch norm by the batch': [
    2,
    () => new nn.Sequential(conv(3, 6), new nn.BatchNorm2d(6, { trackRunningStats: false })),
  ],
  'batch norm after a transposed convolution': [
    2,
    () =>
      new nn.Sequential(
        new nn.ConvTranspose2d(3, 6, 4, { stride: 2, padding: 1, bias: false }),
        new nn.BatchNorm2d(6),
        new nn.ReLU(),
      ),
  ],
  'batch norm after a transposed convolution in groups': [
    1,
    () =>
      new nn.Sequential(
        new nn.ConvTranspose2d(6, 4, 3, { stride: 2, groups: 2 }),
        new nn.BatchNorm2d(4),
      ),
    6,
  ],
  'ReLU first': [2, () => new nn.Sequential(new nn.ReLU({ inplace: true }), conv(3, 4))],
  dilation: [
    2,
    () =>
      new nn.Sequential(conv(3, 8, 3, { dilation: 2, padding: 2 }), conv(8, 4, 5, { dilation: 3 })),
  ],
  groups: [
    2,
    () =>
      new nn.Sequential(
        conv(6, 12, 3, { groups: 3 }),
        new nn.BatchNorm2d(12),
        conv(12, 12, 3, { groups: 12 }),
      ),
    6,
  ],
  strides: [
    2,
    () => new nn.Sequential(conv(3, 7, 5, { stride: [2, 3] }), conv(7, 5, 1, { stride: 2 })),
  ],
  'kernels as they come': [
    1,
    () =>
      new nn.Sequential(
        new nn.Conv2d(3, 4, [1, 6], { padding: [2, 0], dilation: [1, 2] }),
        new nn.ReLU(),
      ),
  ],
  pooling: [
    4,
    () =>
      new nn.Sequential(
        conv(3, 9),
        new nn.MaxPool2d(3, { stride: 2, padding: 1 }),
        new nn.ReLU(),
        new nn.AdaptiveAvgPool2d([3, 2]),
      ),
  ],
  linear: [2, () => new nn.Sequential(new nn.Linear(23, 8), new nn.Linear(8, 5, { bias: false }))],
};

for (const [name, [steps, make, channels = 3]] of Object.entries(NETWORKS)) {
  test(`${name}: ${steps} steps`, async () => {
    torch.manualSeed(1);
    const net = unsettle(make());
    for (const size of [
      [2, channels, 17, 23],
      [1, channels, 40, 23],
      [3, channels, 9, 23],
    ]) {
      const x = torch.randn(size);
      const copy = x.clone();
      const optimized = await same(net, x.clone(), `${name} of ${size}`);
      assert.match(optimized.toString(), new RegExp(`^InferenceModule\\(.*steps=${steps}\\)$`));
      optimized.forward(x);
      assert.ok(x.equal(copy), 'the input has changed');
    }
  });
}

const small = { numClasses: 7 };
const RESNETS: Record<string, () => Promise<Module>> = {
  resnet18: () => models.resnet18(small),
  resnet34: () => models.resnet34(small),
  resnet50: () => models.resnet50(small),
  resnext50_32x4d: () => models.resnext50_32x4d(small),
  wideResnet50_2: () => models.wideResnet50_2(small),
  'dilation for strides': () =>
    models.resnet50({ ...small, replaceStrideWithDilation: [false, true, true] }),
  zeroInitResidual: () => models.resnet18({ ...small, zeroInitResidual: true }),
};

for (const [name, make] of Object.entries(RESNETS)) {
  test(`a ResNet: ${name}`, async () => {
    torch.manualSeed(2);
    const net = unsettle(await make());
    await same(net, torch.randn([2, 3, 65, 97]), name);
  });
}

test('residual blocks, whatever the way round', async () => {
  torch.manualSeed(3);
  const ways: [string, Module | null][] = [
    ['none', null],
    ['a convolution', new nn.Sequential(conv(8, 8, 1), new nn.BatchNorm2d(8))],
    ['batch norm alone', new nn.BatchNorm2d(8)],
    ['ReLU, in place', new nn.ReLU({ inplace: true })],
    ['a shape that is repeated', new nn.AdaptiveAvgPool2d(1)],
    ['nothing', new nn.Identity()],
    ['a pool that changes nothing', new nn.MaxPool2d(1)],
  ];
  for (const [name, downsample] of ways) {
    const block = new models.BasicBlock(8, 8, { downsample });
    const x = torch.randn([2, 8, 11, 14]);
    await same(unsettle(block), x, name);
    // What enters the block is wanted twice: by its convolution and by the way round.
    await same(unsettle(new nn.Sequential(conv(8, 8), block)), x, `a convolution, ${name}`);
    await same(unsettle(new nn.Sequential(new nn.BatchNorm2d(8), new nn.ReLU(), block)), x, name);
    const deep = new models.Bottleneck(8, 2, { downsample });
    await same(unsettle(new nn.Sequential(deep, deep)), x, `a bottleneck twice, ${name}`);
  }
});

test('a layer that is there twice', async () => {
  torch.manualSeed(4);
  const twice = conv(6, 6);
  const net = new nn.Sequential(twice, new nn.BatchNorm2d(6), twice, new nn.BatchNorm2d(6), twice);
  await same(unsettle(net), torch.randn([1, 6, 8, 8]), 'twice');
});

test('batches of 0, 1 and 3, sizes as they come, one after another', async () => {
  torch.manualSeed(5);
  const net = unsettle(await models.fcnResNet18({ numClasses: 4 }));
  const optimized = net.optimizeForInference();
  for (const size of [
    [1, 3, 64, 96],
    [0, 3, 64, 96],
    [3, 3, 33, 50],
    [1, 3, 64, 96],
    [1, 3, 1, 1],
    [2, 3, 75, 32],
  ]) {
    const x = torch.randn(size);
    close(optimized.forward(x), evaluated(net, x), 1e-4, `[${size}]`);
  }
});

test('input in another layout or dtype, output as it is made elsewhere', () => {
  torch.manualSeed(6);
  const net = new nn.Sequential(conv(3, 4), new nn.MaxPool2d(2));
  const optimized = net.optimizeForInference();
  const x = torch.randn([2, 3, 10, 12]);
  const expected = evaluated(net, x);
  const turned = x.transpose(2, 3).contiguous().transpose(2, 3);
  close(optimized.forward(turned), expected, 1e-5);
  close(optimized.forward(x.to('float64')), expected, 1e-5);
  assert.ok(optimized.forward(x).isContiguous());
  close(optimized.forward(x.select(0, 0)), expected.select(0, 0), 1e-5, 'a picture alone');
  const learned = torch.randn([2, 3, 10, 12], { requiresGrad: true });
  assert.is(optimized.forward(learned).requiresGrad, false);
});

test('a snapshot: training, moving or disposing of the network does not change it', async () => {
  torch.manualSeed(7);
  const net = new nn.Sequential(
    conv(3, 4),
    new nn.BatchNorm2d(4),
    new nn.BatchNorm2d(4),
    new nn.ReLU(),
  );
  net.addModule('end', new nn.ConvTranspose2d(4, 2, 2, { stride: 2 }));
  const x = torch.randn([2, 3, 6, 6]);
  const trainer = new optim.SGD(net.parameters(), { lr: 0.1 });
  const optimized = net.optimizeForInference();
  const [expected, before] = [evaluated(net, x), optimized.forward(x)];
  close(before, expected, 1e-4);
  assert.is(net.training, true);
  for (let i = 0; i < 3; i++) {
    net.forward(x).sum().backward();
    trainer.step();
  }
  net.to('float64');
  assert.ok(optimized.forward(x).equal(before));
  for (const tensor of [...net.parameters(), ...net.buffers()]) noGrad(() => tensor.fill_(0));
  assert.ok(optimized.forward(x).equal(before));
  assert.ok(optimized.to('cpu').forward(x).equal(before));
});

test('optimizing draws no random numbers', () => {
  const net = new nn.Sequential(conv(3, 4), new nn.BatchNorm2d(4), new nn.MaxPool2d(2));
  torch.manualSeed(8);
  const expected = torch.rand([4]);
  torch.manualSeed(8);
  net.optimizeForInference().forward(torch.zeros([1, 3, 8, 8]));
  assert.ok(torch.rand([4]).equal(expected));
});

test('networks in other dtypes', () => {
  torch.manualSeed(9);
  const net = unsettle(
    new nn.Sequential(conv(3, 8), new nn.BatchNorm2d(8), new nn.ReLU(), conv(8, 4)),
  );
  const x = torch.randn([1, 3, 12, 12]);
  const expected = evaluated(net, x);
  close(net.to('float64').optimizeForInference().forward(x), expected, 1e-5);
  close(net.to('bfloat16').optimizeForInference().forward(x), expected, 3e-2);
});

test('bfloat16', async () => {
  torch.manualSeed(10);
  for (const make of [() => models.fcnResNet18({ numClasses: 6 }), () => models.resnet50(small)]) {
    const net = unsettle(await make());
    const x = torch.randn([2, 3, 64, 96]);
    const optimized = net.optimizeForInference({ dtype: 'bfloat16' });
    assert.is(optimized.dtype, 'bfloat16');
    const logits = optimized.forward(x);
    close(logits, evaluated(net, x), 3e-2);
    assert.not(logits.equal(net.optimizeForInference().forward(x)), 'nothing was rounded');
  }
  const odd = NETWORKS['batch norm by the batch']?.[1]() as Module;
  const x = torch.randn([2, 3, 9, 8]);
  close(odd.optimizeForInference({ dtype: 'bfloat16' }).forward(x), evaluated(odd, x), 3e-2);
});

test("predict and the accuracy are the network's", async () => {
  torch.manualSeed(11);
  const net = unsettle(await models.fcnResNet18({ numClasses: 5 }));
  const optimized = net.optimizeForInference();
  for (const size of [
    [64, 96, 3],
    [45, 67, 3],
    [70, 33, 3],
  ]) {
    const picture = torch.randint(0, 256, size).to('uint8');
    const expected = await d2l.predict(net, picture);
    const classes = await d2l.predict(optimized, picture);
    assert.equal(classes.shape, size.slice(0, 2));
    assert.is(classes.dtype, 'int64');
    const right = classes.eq(expected).to('float32').mean().item() as number;
    assert.ok(right > 0.999, `${right} of the pixels`);
  }
  const inputs = torch.randn([2, 3, 64, 96]);
  const targets = optimized.forward(inputs).argmax(1);
  targets.select(1, 0).fill_(255);
  const count = 2 * 63 * 96;
  const { numCorrect, total } = await evaluateStep(optimized, [inputs, targets]);
  assert.equal([numCorrect, total], [count, count]);
  // A network that ends in something else.
  const other = new nn.Sequential(conv(3, 5), new nn.ReLU());
  const picture = torch.randint(0, 256, [20, 30, 3]).to('uint8');
  const [a, b] = [
    await d2l.predict(other, picture),
    await d2l.predict(other.optimizeForInference(), picture),
  ];
  assert.ok((a.eq(b).to('float32').mean().item() as number) > 0.99);
});

test('predictions leave nothing behind, whatever the sizes', async () => {
  torch.manualSeed(12);
  const net = await models.fcnResNet18({ numClasses: 3 });
  const optimized = net.optimizeForInference();
  const sizes = [
    [64, 96],
    [33, 70],
    [96, 64],
    [128, 32],
    [40, 40],
  ] as const;
  const pictures = sizes.map(([height, width]) =>
    torch.randint(0, 256, [height, width, 3]).to('uint8'),
  );
  const round = async () => {
    for (const picture of pictures) (await d2l.predict(optimized, picture)).dispose();
  };
  for (let i = 0; i < 4; i++) await round();
  const [before, rss] = [await settled(), process.memoryUsage.rss()];
  for (let i = 0; i < 40; i++) await round();
  assert.equal(alive(), before);
  const more = (process.memoryUsage.rss() - rss) / 2 ** 20;
  assert.ok(more < 40, `${more} MiB more`);
});

/** Calls an optimized part. */
class Around extends nn.Module {
  readonly optimized: torch.nn.InferenceModule;
  readonly head = conv(4, 2);

  constructor(body: Module) {
    super();
    this.optimized = body.optimizeForInference();
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.head.forward(this.optimized.forward(x).mul(2));
  }
}

test("an optimized part in a class of one's own, which trains around it", async () => {
  torch.manualSeed(13);
  const body = unsettle(new nn.Sequential(conv(3, 4), new nn.BatchNorm2d(4), new nn.ReLU()));
  const net = new Around(body);
  assert.is(net.parameters().length, 2);
  const x = torch.randn([2, 3, 8, 9]);
  const expected = net.head.forward(evaluated(body, x).mul(2));
  close(net.forward(x), expected, 1e-4);
  assert.ok(runnableOf(net, [x]), 'it cannot be recorded');
  close(await net.forwardAsync(x), expected, 1e-4);
  (await net.forwardAsync(x)).sum().backward();
  assert.ok(net.head.weight.grad);
  assert.ok(record((input) => net.optimized.forward(input), [x]));
  const chain = new nn.Sequential(net.optimized, net.head);
  close(await chain.forwardAsync(x), net.head.forward(evaluated(body, x)), 1e-4);
});

test('in a worker', async () => {
  const worker = new Worker(
    `const torch = require('fcn-torch');
     const { parentPort } = require('node:worker_threads');
     (async () => {
       torch.manualSeed(14);
       const net = await torch.models.fcnResNet18({ numClasses: 3 });
       const optimized = net.optimizeForInference();
       const classes = await torch.d2l.predict(optimized, torch.zeros([40, 50, 3], { dtype: 'uint8' }));
       const same = classes.equal(await torch.d2l.predict(net, torch.zeros([40, 50, 3], { dtype: 'uint8' })));
       parentPort.postMessage([classes.shape, same]);
     })();`,
    { eval: true },
  );
  const message = await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  await worker.terminate();
  assert.equal(message, [[40, 50], true]);
});

function throws(body: () => unknown, code: string, pattern: RegExp): void {
  try {
    body();
  } catch (error) {
    assert.instance(error, torch.TorchError);
    assert.is((error as torch.TorchError).code, code);
    assert.match((error as torch.TorchError).message, pattern);
    return;
  }
  assert.unreachable(`expected ${pattern}`);
}

class Plain extends nn.Module {
  layer = conv(3, 4);

  override forward(x: torch.Tensor): torch.Tensor {
    return this.layer.forward(x);
  }
}

class OwnConv extends nn.Conv2d {
  override forward(x: torch.Tensor): torch.Tensor {
    return super.forward(x).mul(2);
  }
}

test('optimizeForInferenceAsync leaves the event loop free, and takes what the work under way leaves', async () => {
  const net = unsettle(await models.fcnResNet18({ numClasses: 4 }));
  const x = torch.rand([1, 3, 64, 96]);
  const before = evaluated(net, x);
  // In training, so that its statistics change meanwhile.
  net.train();
  const step = net.forwardAsync(torch.rand([2, 3, 64, 96]));
  const optimized = await net.optimizeForInferenceAsync();
  (await step).dispose();
  const expected = evaluated(net, x);
  assert.not(expected.allclose(before, { rtol: 1e-3 }), 'the step changed nothing');
  close(optimized.forward(x), expected, 1e-4);
  assert.ok(optimized.forward(x).equal(net.optimizeForInference().forward(x)));
  assert.is((await net.optimizeForInferenceAsync({ dtype: 'bfloat16' })).dtype, 'bfloat16');
  await assertTurns(() => net.optimizeForInferenceAsync());
});

test('what cannot be optimized, and what an optimized network cannot do', async () => {
  const net = new nn.Sequential(conv(3, 4), new nn.BatchNorm2d(4));
  const optimized = net.optimizeForInference();
  const own = (name: string) =>
    new RegExp(`forward is C\\+\\+ for optimizeForInference but ${name}'s is TypeScript`);
  throws(() => new Plain().optimizeForInference(), 'ERR_MODULE', own('Plain'));
  throws(
    () => new nn.Sequential(conv(3, 3), new Plain()).optimizeForInference(),
    'ERR_MODULE',
    own('Plain'),
  );
  throws(() => new OwnConv(3, 4, 1).optimizeForInference(), 'ERR_MODULE', own('OwnConv'));
  throws(() => optimized.optimizeForInference(), 'ERR_MODULE', /optimized already/);
  throws(
    () => new nn.Sequential(optimized).optimizeForInference(),
    'ERR_ARGUMENT',
    /has a part that is/,
  );
  for (const [it, code, pattern] of [
    [new Plain(), 'ERR_MODULE', own('Plain')],
    [new nn.Sequential(new Plain()), 'ERR_MODULE', own('Plain')],
    [optimized, 'ERR_MODULE', /optimized already/],
    [new nn.Sequential(optimized), 'ERR_ARGUMENT', /has a part that is/],
  ] as const) {
    const { code: received, message } = await rejection(it.optimizeForInferenceAsync());
    assert.is(received, code);
    assert.match(message, pattern);
  }
  for (const options of [{ dtype: 'float16' }, { dtype: 'float64' }, { dtype: 5 }, { dtyp: 1 }]) {
    throws(
      () => net.optimizeForInference(options as torch.nn.InferenceOptions),
      'ERR_ARGUMENT',
      /dtype|dtyp/,
    );
  }
  throws(() => optimized.train(), 'ERR_MODULE', /training/);
  throws(() => optimized.requiresGrad_(), 'ERR_MODULE', /gradients/);
  throws(() => optimized.stateDict(), 'ERR_MODULE', /state dict/);
  throws(() => optimized.loadStateDict(), 'ERR_MODULE', /state dict/);
  throws(
    () => optimized.to('bfloat16'),
    'ERR_ARGUMENT',
    /a device .*optimizeForInference.*bfloat16/,
  );
  throws(() => optimized.to('cuda:97'), 'ERR_DEVICE', /cuda|CUDA/);
  throws(() => new optim.SGD(optimized.parameters(), { lr: 1 }), 'ERR_ARGUMENT', /parameter/);
  assert.is(optimized.eval().requiresGrad_(false), optimized);
  assert.is(optimized.training, false);
  assert.is(optimized.device.toString(), 'cpu');
  assert.equal(optimized.parameters(), []);

  const bytes = torch.zeros([1, 3, 4, 4], { dtype: 'uint8' });
  throws(() => optimized.forward(bytes), 'ERR_ARGUMENT', /floating point.*uint8\[1, 3, 4, 4\]/);
  throws(
    () => optimized.forward(torch.zeros([1, 2, 4, 4])),
    'ERR_SHAPE',
    /Conv2d: .*\[1, 2, 4, 4\]/s,
  );
  throws(() => optimized.forward(torch.zeros([4])), 'ERR_SHAPE', /Conv2d: /);
  const tight = new nn.Sequential(new nn.Conv2d(3, 4, 5), new nn.ReLU()).optimizeForInference();
  throws(() => tight.forward(torch.zeros([1, 3, 4, 9])), 'ERR_SHAPE', /Conv2d: .*kernel/is);
  const error = await rejection(d2l.predict(tight, torch.zeros([4, 4, 3], { dtype: 'uint8' })));
  assert.match(error.message, /Conv2d/);
  const disposed = torch.zeros([1, 3, 4, 4]);
  disposed.dispose();
  throws(() => optimized.forward(disposed), 'ERR_DISPOSED', /dispos/);
});

if (torch.cuda.isAvailable()) {
  test('an optimized network on the GPU', async () => {
    torch.manualSeed(15);
    const net = unsettle(await models.fcnResNet18({ numClasses: 4 })).to('cuda');
    const x = torch.randn([2, 3, 64, 96], { device: 'cuda' });
    const expected = evaluated(net, x).to('cpu');
    for (const [dtype, tolerance] of [
      ['float32', 5e-3],
      ['bfloat16', 3e-2],
    ] as const) {
      const optimized = net.optimizeForInference({ dtype });
      assert.is(optimized.device.type, 'cuda');
      close(optimized.forward(x).to('cpu'), expected, tolerance);
      const onCpu = optimized.to('cpu');
      close(onCpu.forward(x.to('cpu')), expected, tolerance);
      close(onCpu.to('cuda').forward(x).to('cpu'), expected, tolerance);
      const picture = torch.randint(0, 256, [45, 67, 3]).to('uint8');
      assert.equal((await d2l.predict(optimized, picture)).shape, [45, 67]);
    }
  });
}

test.run();
