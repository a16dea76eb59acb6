import * as torch from 'fcn-torch';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { settled } from '../../memory';
import { drawnVoc } from '../../train/voc-fixture';

const { amp, d2l, F, nn, optim } = torch;

type Fixture = Awaited<ReturnType<typeof drawnVoc>>;
const test = suite<{ voc: Fixture }>('training in 16 bits', { voc: {} as Fixture });
test.before(async (context) => {
  context.voc = await drawnVoc(4, 2);
});
test.after(({ voc }) => voc.remove());

const loss: torch.Loss = (inputs, targets) =>
  F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);

/** Says which dtype its convolution gives. */
class Watching extends nn.Module {
  readonly conv = new nn.Conv2d(3, 21, 1);
  readonly seen = new Set<string>();

  override forward(x: torch.Tensor): torch.Tensor {
    const y = this.conv.forward(x);
    this.seen.add(`${y.dtype}, ${this.training ? 'training' : 'test'}`);
    return y;
  }
}

async function train(voc: Fixture, options: torch.d2l.TrainOptions) {
  torch.manualSeed(0);
  const net = new Watching();
  const [trainIter, testIter] = await d2l.loadDataVoc(2, [64, 96], { vocDir: voc.vocDir });
  const sgd = new optim.SGD(net.parameters(), { lr: 0.05, momentum: 0.9 });
  const losses: number[] = [];
  const given = { verbose: false, onBatch: (it: torch.BatchReport) => losses.push(it.loss) };
  await d2l.trainCh13(net, trainIter, testIter, loss, sgd, 3, ['cpu'], { ...given, ...options });
  return { net, losses };
}

for (const precision of ['bfloat16', 'float16'] as const) {
  test(`${precision}: in training and test, near the losses of float32`, async ({ voc }) => {
    const exact = await train(voc, {});
    const { net, losses } = await train(voc, { precision });
    assert.equal([...exact.net.seen], ['float32, training', 'float32, test']);
    assert.equal([...net.seen], [`${precision}, training`, `${precision}, test`]);
    assert.is(net.conv.weight.dtype, 'float32');
    assert.not.equal(losses, exact.losses);
    if (precision === 'float16') return; // its first steps may be left out
    for (const [i, value] of losses.entries()) {
      assert.ok(Math.abs(value - (exact.losses[i] as number)) < 0.02 * value, `${i}: ${value}`);
    }
  });
}

test('a scaler of its own goes on where it was', async ({ voc }) => {
  const scaler = new amp.GradScaler('cpu', { initScale: 2, growthInterval: 4 });
  const { losses } = await train(voc, { precision: 'float16', scaler });
  assert.is(losses.length, 6);
  assert.is(scaler.getScale(), 4);
  await train(voc, { precision: 'float16', scaler });
  assert.is(scaler.getScale(), 16, 'twelve steps in all');
});

test('training leaves no tensors behind', async ({ voc }) => {
  await train(voc, { precision: 'float16' });
  const before = await settled();
  // In a function of its own, so that nothing of it is on the stack.
  await (async () => {
    const { net } = await train(voc, { precision: 'float16' });
    for (const tensor of [...net.parameters(), ...net.buffers()]) tensor.dispose();
  })();
  // What its loss made is the garbage collector's, which has its own time.
  assert.equal(await settled(), before);
});

test('an unknown precision is named', async ({ voc }) => {
  const error = await train(voc, { precision: 'half' as never }).catch((it) => it);
  assert.instance(error, torch.TorchError);
  assert.match(
    error.message,
    /one of float32, bfloat16, float16 for precision but received 'half'/,
  );
});

test.run();
