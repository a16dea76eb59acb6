/** An error of asynchronous work shows the line that asked for it. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawnVoc } from '../train/voc-fixture';

const { d2l, nn, ones, optim, F } = torch;

/** The error's stack must show `caller`, a function of this file. */
async function shows(caller: () => Promise<unknown>, code: string): Promise<void> {
  const error = await caller().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, torch.TorchError, String(error));
  const { stack = '', message, name, code: seen } = error as torch.TorchError;
  assert.is(seen, code, stack);
  assert.ok(stack.startsWith(`${name}: ${message}\n`), stack);
  const frame = new RegExp(`^ +at (async )?${caller.name} .*stack\\.test\\.ts:\\d+`, 'm');
  assert.match(stack, frame);
  const frames = stack.slice(stack.indexOf(message) + message.length);
  assert.not.match(frames, /torchError/);
}

const net = new nn.Conv2d(3, 4, 3);
const graphless = ones([1]);

test('forwardAsync, at once and after an await', async () => {
  await shows(async function atOnce() {
    await net.forwardAsync(ones([1, 5, 8, 8]));
  }, 'ERR_SHAPE');
  await shows(async function afterAnAwait() {
    await net.forwardAsync(ones([1, 3, 8, 8]));
    await net.forwardAsync(ones([1, 5, 8, 8]));
  }, 'ERR_SHAPE');
  await shows(function notAwaited() {
    return net.forwardAsync(ones([1, 5, 8, 8]));
  }, 'ERR_SHAPE');
  await shows(async function amongOthers() {
    await Promise.all([1, 2].map((n) => net.forwardAsync(ones([n, 5, 8, 8]))));
  }, 'ERR_SHAPE');
});

test('backwardAsync', () =>
  shows(async function backward() {
    await graphless.backwardAsync();
  }, 'ERR_TORCH'));

test('stepAsync', () =>
  shows(async function step() {
    const leaf = ones([2], { requiresGrad: true });
    const sgd = new optim.SGD([leaf], { lr: 1 });
    leaf.sum().backward();
    torch.call('resize_', [leaf.grad, [5]]); // no longer the parameter's shape
    await sgd.stepAsync();
  }, 'ERR_SHAPE'));

test('predict', () =>
  shows(async function predict() {
    await d2l.predict(new nn.Conv2d(4, 2, 1), torch.zeros([8, 8, 3], { dtype: 'uint8' }));
  }, 'ERR_SHAPE'));

test('batches, training and evaluation', async () => {
  const voc = await drawnVoc(4, 2, [32, 48]);
  try {
    const [trainIter, testIter] = await d2l.loadDataVoc(2, [32, 48], { vocDir: voc.vocDir });
    const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);
    const train = (model: torch.nn.Module, lossOf = loss) =>
      d2l.trainCh13(
        model,
        trainIter,
        testIter,
        lossOf,
        new optim.SGD(model.parameters(), { lr: 0.1 }),
        1,
        ['cpu'],
        { verbose: false },
      );
    await shows(async function forwardOfTraining() {
      await train(new nn.Conv2d(4, 21, 1));
    }, 'ERR_SHAPE');
    await shows(async function lossOfTraining() {
      // One class for 21: recorded without values, it fails in the job that learns.
      await train(new nn.Conv2d(3, 1, 1));
    }, 'ERR_INDEX');
    await shows(async function notFinite() {
      const wrong: torch.Loss = (logits, targets) => loss(logits, targets).mul(Number.NaN);
      await train(new nn.Conv2d(3, 21, 1), wrong);
    }, 'ERR_NOT_FINITE');
    await shows(async function lossThatReads() {
      const reading: torch.Loss = (logits, targets) => {
        if (logits.sum().item() === 0.1) return logits;
        return loss(logits, targets).mul(Number.NaN);
      };
      await train(new nn.Conv2d(3, 21, 1), reading);
    }, 'ERR_NOT_FINITE');
    await shows(async function aborted() {
      for await (const _ of trainIter.batches({ signal: AbortSignal.abort() })) break;
    }, 'ERR_ABORTED');
    trainIter.dataset.dispose();
    await shows(async function batch() {
      for await (const _ of trainIter) break;
    }, 'ERR_DISPOSED');
  } finally {
    await voc.remove();
  }
});

test.run();
