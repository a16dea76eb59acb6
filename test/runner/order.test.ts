/** Operations on tensors that jobs under way use take effect in the order of the program. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from './node';

const { F, nn, optim } = torch;

const TIMES = 20;

/** A job long enough to be under way when the next statement runs. */
const net = new nn.Conv2d(3, 8, 3);
const input = () => torch.ones([1, 3, 300, 300]);
const right = torch.noGrad(() => net.forward(input()));

/** Asserts that a forward pass that was started before `write` does not see it, run after run. */
async function assertUnseen(write: (x: torch.Tensor) => unknown, what: string): Promise<void> {
  for (let i = 0; i < TIMES; i++) {
    const x = input();
    const output = torch.noGrad(() => net.forwardAsync(x));
    torch.noGrad(() => write(x));
    assert.ok(torch.equal(await output, right), what);
  }
}

const WRITES: Record<string, (x: torch.Tensor) => unknown> = {
  'an operator in place': (x) => x.zero_(),
  'an operator in place on a view': (x) => x.select(1, 0).fill_(7),
  out: (x) => torch.add(torch.zeros(x.shape), 3, { out: x }),
  copy_: (x) => x.copy_(torch.zeros([1])),
  'an index': (x) => x.indexPut_([0, 0], 5),
  'a mask': (x) => x.indexPut_([torch.tensor([true])], 0),
  'a foreach operator': (x) => torch.ops._foreach_zero_([x]),
  resize_: (x) => x.resize_([1, 3, 2, 2]),
  transpose_: (x) => x.transpose_(2, 3).mul_(2),
  set_: (x) => torch.ops.set_(x, torch.zeros([4])),
  data: (x) => {
    x.data = torch.zeros(x.shape);
  },
};

for (const [name, write] of Object.entries(WRITES)) {
  test(`a job does not see what is written after it was started: ${name}`, () =>
    assertUnseen(write, name));
}

test('nor what is written to the weights', async () => {
  for (let i = 0; i < TIMES; i++) {
    const output = torch.noGrad(() => net.forwardAsync(input()));
    torch.noGrad(() => net.weight.mul_(2));
    assert.ok(torch.equal(await output, right));
    torch.noGrad(() => net.weight.mul_(0.5));
  }
});

test('nor what a synchronous forward pass writes to running statistics', async () => {
  const norm = new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.BatchNorm2d(8));
  const x = torch.rand([2, 3, 200, 200]);
  const [first, second] = [0, 1].map(() => {
    const copy = new nn.Sequential(new nn.Conv2d(3, 8, 3), new nn.BatchNorm2d(8));
    copy.loadStateDict(norm.stateDict());
    return copy;
  }) as [typeof norm, typeof norm];
  const job = first.forwardAsync(x);
  first.forward(x);
  await job;
  second.forward(x);
  second.forward(x);
  for (const [key, value] of second.stateDict()) {
    assert.ok(torch.equal(value, first.stateDict().get(key) as torch.Tensor), key);
  }
});

test('nor what a recorded network of TypeScript reads besides its parameters', async () => {
  const scale = torch.ones([1]);
  class Scaled extends nn.Module {
    readonly conv = new nn.Conv2d(3, 8, 3);
    override forward(x: torch.Tensor): torch.Tensor {
      return this.conv.forward(x).mul(scale);
    }
  }
  const scaled = new Scaled();
  const expected = torch.noGrad(() => scaled.forward(input()));
  for (let i = 0; i < TIMES; i++) {
    const output = torch.noGrad(() => scaled.forwardAsync(input()));
    scale.fill_(0);
    assert.ok(torch.equal(await output, expected));
    scale.fill_(1);
  }
});

test('nor in the pool: a transform sees the picture as it was', async () => {
  const steps = [{ kind: 'resize', height: 300, width: 310 }] as const;
  const image = torch.full([700, 600, 3], 200, { dtype: 'uint8' });
  const expected = await torch.transforms.apply(steps, image);
  for (let i = 0; i < TIMES; i++) {
    image.fill_(200);
    const output = torch.transforms.apply(steps, image);
    image.fill_(0);
    assert.ok(torch.equal(await output, expected));
  }
});

/** A step that changes the weights, and what they are after it. */
function training() {
  const model = new nn.Sequential(new nn.Conv2d(3, 16, 3, { padding: 1 }), new nn.Conv2d(16, 4, 1));
  const sgd = new optim.SGD(model.parameters(), { lr: 0.1 });
  const x = torch.rand([2, 3, 100, 100]);
  const y = torch.randint(0, 4, [2, 100, 100]);
  const loss = (logits: torch.Tensor, targets: torch.Tensor) => F.crossEntropy(logits, targets);
  const step = () => torch.d2l.trainBatchCh13(model, x, y, loss, sgd, ['cpu']);
  return { model, x, y, step };
}

test('a step learns of the targets and pictures that it was given', async () => {
  const { model, x, y, step } = training();
  const before = model.stateDict();
  const copies = new Map([...before].map(([key, value]) => [key, value.clone()]));
  const [pictures, targets] = [x.clone(), y.clone()];
  const { loss } = await step();
  for (let i = 0; i < TIMES; i++) {
    model.loadStateDict(copies);
    x.copy_(pictures);
    y.copy_(targets);
    const job = step();
    y.fill_(i % 2 === 0 ? 5000 : 1);
    x.zero_();
    assert.is((await job).loss, loss);
  }
});

test('what is read after a job was started is what the job leaves', async () => {
  const { model, step } = training();
  const weight = model.parameters()[0] as torch.Tensor;
  const copies = new Map([...model.stateDict()].map(([key, value]) => [key, value.clone()]));
  await step();
  const after = weight.sum().item();
  const values = weight.toArray();
  for (let i = 0; i < TIMES; i++) {
    model.loadStateDict(copies);
    const job = step();
    if (i % 2 === 0) assert.is(weight.sum().item(), after);
    else assert.equal(weight.toArray(), values);
    await job;
  }
});

test('a gradient that has a handle is not written to while a step reads it', async () => {
  const layer = new nn.Linear(600, 600);
  const sgd = new optim.SGD(layer.parameters(), { lr: 1 });
  layer
    .forward(torch.ones([1, 600]))
    .sum()
    .backward();
  const start = layer.weight.detach().clone();
  const gradient = layer.weight.grad as torch.Tensor;
  for (let i = 0; i < TIMES; i++) {
    torch.noGrad(() => layer.weight.copy_(start));
    gradient.fill_(1);
    const jobs = [sgd.stepAsync(), sgd.stepAsync()];
    gradient.fill_(100);
    await Promise.all(jobs);
    assert.ok(torch.equal(layer.weight, start.sub(1).sub(1)));
  }
});

test('what a backward pass has saved is written to after it', async () => {
  const x = torch.rand([300, 300], { requiresGrad: true });
  const other = torch.full([300, 300], 2);
  for (let i = 0; i < TIMES; i++) {
    x.grad = null;
    other.fill_(2);
    const job = x.mul(other).sum().backwardAsync();
    other.data.fill_(0); // data: without a word to autograd, which else refuses the pass
    await job;
    assert.is((x.grad as torch.Tensor | null)?.min().item(), 2);
  }
});

test('shapes changed under jobs crash nothing, and no job sees them', async () => {
  const two = new nn.Sequential(
    new nn.Conv2d(3, 40, 3, { padding: 1 }),
    new nn.Conv2d(40, 40, 3, { padding: 1 }),
  );
  for (let i = 0; i < TIMES; i++) {
    const x = torch.randn([2, 3, 60, 60]);
    const jobs = [1, 2, 3].map(() => torch.noGrad(() => two.forwardAsync(x)));
    for (let turn = 0; turn < 20; turn++) {
      x.resize_([1, 3, 2, 2]);
      x.resize_([2, 3, 60, 60]);
      x.transpose_(2, 3);
    }
    for (const output of await Promise.all(jobs)) assert.equal(output.shape, [2, 40, 60, 60]);
  }
});

test('targets that another thread writes to are read once: an index is what was checked', async () => {
  const ended = await run(`
    const { F, d2l, nn, optim } = torch;
    const y = torch.ones([2, 320, 320], { dtype: 'int64' });
    const w = worker(\`parentPort.once('message', (shared) => {
      const y = torch.fromShared(shared).view([-1]).slice(0, 0, null, 7);
      parentPort.postMessage('up');
      for (;;) { y.fill_(1 << 20); y.fill_(1); }
    });\`);
    w.postMessage(y.share());
    await once(w, 'message');
    const net = new nn.Sequential(
      new nn.Conv2d(3, 4, 1), new nn.ConvTranspose2d(4, 4, 64, { stride: 32, padding: 16 }));
    const sgd = new optim.SGD(net.parameters(), { lr: 1e-6 });
    const loss = (x, y) => F.crossEntropy(x, y, { reduction: 'none' }).mean(1).mean(1);
    const x = torch.randn([2, 3, 10, 10]);
    let refused = 0;
    for (let i = 0; i < 60; i++) {
      await d2l.trainBatchCh13(net, x, y, loss, sgd, ['cpu']).catch(({ message }) => {
        if (!/Target \\d+ is out of bounds/.test(message)) throw new Error(message);
        refused++;
      });
    }
    console.log(refused);
    process.exit(0);`);
  assert.equal({ code: ended.code, signal: ended.signal }, { code: 0, signal: null }, ended.errors);
});

test.run();
