/** Networks on a device: prediction, inference, a training that is saved; threads beside threads; how a process ends. */
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporary } from '../data/fixtures';
import { endedWith, run } from '../runner/node';
import { smallNet } from '../train/small-net';

const { d2l, F, optim } = torch;

const SECOND: torch.DeviceLike = torch.cuda.deviceCount() > 1 ? 'cuda:1' : 'cuda:0';
const image = () => torch.randint(0, 256, [64, 96, 3], { dtype: 'uint8' });
const largest = (a: torch.Tensor, b: torch.Tensor) =>
  a.cpu().sub(b.cpu()).abs().max().item() as number;

test('a prediction is the one of the CPU, and is there', async () => {
  const picture = image();
  const net = smallNet().eval();
  const here = await d2l.predict(net, picture);
  for (const device of ['cuda', SECOND] as const) {
    const there = await d2l.predict(net.to(device), picture);
    assert.is(`${there.device}`, 'cpu');
    assert.ok((there.ne(here).sum().item() as number) <= 2, 'but for ties');
  }
});

test('a network for inference runs where it is, and moves', async () => {
  const net = smallNet().to('cuda').eval();
  const optimized = net.optimizeForInference();
  const x = torch.rand([1, 3, 64, 96]);
  const expected = torch.noGrad(() => net.forward(x.to('cuda')));
  assert.ok(largest(optimized.forward(x.to('cuda')), expected) < 1e-5);
  assert.is(`${optimized.forward(x.to('cuda')).device}`, 'cuda:0');
  assert.ok(largest(await optimized.forwardAsync(x.to('cuda')), expected) < 1e-5);
  for (const device of ['cpu', SECOND] as const) {
    optimized.to(device);
    const there = optimized.forward(x.to(device));
    assert.is(there.device.type, new torch.Device(device).type);
    assert.ok(largest(there, expected) < 1e-5);
  }
  assert.equal((await d2l.predict(optimized, image())).shape, [64, 96]);
});

test('a training is saved with its optimiser, and goes on from there', () =>
  inTemporary(async (dir) => {
    const path = join(dir, 'checkpoint.pth');
    const [x, y] = [
      torch.rand([2, 3, 32, 32], { device: 'cuda' }),
      torch.zeros([2, 32, 32], { dtype: 'int64', device: 'cuda' }),
    ];
    const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);
    const started = () => {
      const net = smallNet().to('cuda');
      return { net, trainer: new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 }) };
    };
    const { net, trainer } = started();
    const step = async ({ net, trainer }: ReturnType<typeof started>) =>
      (await d2l.trainBatchCh13(net, x, y, loss, trainer)).loss;
    await step({ net, trainer });
    // While a step is under way: what is saved is of before or after it, whole.
    const [, last] = await Promise.all([
      torch.save({ net: net.stateDict(), trainer: trainer.stateDict() }, path),
      step({ net, trainer }),
    ]);
    assert.ok(Number.isFinite(last));
    const { net: weights, trainer: state } = (await torch.load(path)) as {
      net: Record<string, torch.Tensor>;
      trainer: torch.optim.SGDStateDict;
    };
    const again = started();
    again.net.loadStateDict(weights);
    again.trainer.loadStateDict(state);
    assert.is((await step(again)).toFixed(4), last.toFixed(4));
  }));

test('a worker shares a tensor of a device, and trains there itself', async () => {
  const ended = await run(`
    const x = torch.ones([4, 4], { device: 'cuda' });
    const w = worker(\`
      const { d2l, F, nn, optim } = torch;
      parentPort.once('message', async (shared) => {
        const x = torch.fromShared(shared);
        x.add_(1);
        const net = new nn.Conv2d(3, 5, 1).to('${SECOND}');
        const trainer = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
        let loss;
        for (let i = 0; i < 3; i++) {
          const y = torch.zeros([2, 8, 8], { dtype: 'int64' });
          ({ loss } = await d2l.trainBatchCh13(net, torch.rand([2, 3, 8, 8]), y, (a, b) => F.crossEntropy(a, b), trainer));
        }
        torch.cuda.synchronize();
        parentPort.postMessage([String(x.device), Number.isFinite(loss)]);
      });\`);
    w.postMessage(x.share());
    console.log(JSON.stringify([await once(w, 'message'), x.sum().item()]));
    await w.terminate();`);
  endedWith(ended, 0);
  assert.equal(JSON.parse(ended.output), [['cuda:0', true], 32]);
});

/** Five steps of training under way. */
const STEPS = `
  const { d2l, F, nn, optim } = torch;
  const net = new nn.Sequential(new nn.Conv2d(3, 8, 3, { padding: 1 }), new nn.Conv2d(8, 21, 1)).to('cuda');
  const trainer = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  const x = torch.rand([2, 3, 128, 128]), y = torch.zeros([2, 128, 128], { dtype: 'int64' });
  const step = () => d2l.trainBatchCh13(net, x, y, (a, b) => F.crossEntropy(a, b), trainer);
  await step();
  const steps = Array.from({ length: 5 }, step);
  for (const each of steps) each.catch(() => {});`;

const ENDS: Record<string, [script: string, code: number]> = {
  'process.exit() at once': ['process.exit(3);', 3],
  'process.exit() after one': ['await steps[0]; process.exit(3);', 3],
  'an error': ["throw new Error('x');", 1],
  'by itself': ['', 0],
  'a worker that is terminated': [
    `const w = worker(\`(async () => {${STEPS.replaceAll('`', '')}
      for (;;) { await step(); parentPort.postMessage('going'); } })();\`);
    await once(w, 'message'); await w.terminate(); await Promise.all(steps);`,
    0,
  ],
};

for (const [how, [script, code]] of Object.entries(ENDS)) {
  test(`a process ends in the middle of steps: ${how}`, async () => {
    endedWith(await run(STEPS + script), code, how);
  });
}

test('a process does not wait for a slow device to end', async () => {
  const ended = await run(`
    const fake = process.env.NODE_OPTIONS?.includes('fake-device') && require('./test/fake-device/load.cjs');
    ${STEPS}
    await Promise.all(steps);
    if (fake) fake.set('latency', 3600_000);
    step().catch(() => {});
    await sleep(50);
    process.exit(4);`);
  endedWith(ended, 4);
});

test.run();
