import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as torch from 'fcn-torch';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Curve } from '../../dist/train/hooks/curve.js';
import { DEVICE } from '../on-device';
import { smallNet } from './small-net';
import { drawnVoc } from './voc-fixture';

const { d2l, F, metrics, optim } = torch;

const loss: torch.Loss = (logits, targets) => F.crossEntropy(logits, targets);

type Fixture = Awaited<ReturnType<typeof drawnVoc>>;
const test = suite<{ voc: Fixture }>('hooks', { voc: {} as Fixture });
test.before(async (context) => {
  context.voc = await drawnVoc(4, 2);
});
test.after(({ voc }) => voc.remove());

async function trained(voc: Fixture, hooks: torch.Hook[], options: object = {}) {
  const [trainIter, testIter] = await d2l.loadDataVoc(2, [64, 96], { vocDir: voc.vocDir });
  const net = smallNet();
  const trainer = new optim.AdamW(net.parameters());
  const more = { verbose: false, hooks, ...options };
  return d2l.trainCh13(net, trainIter, testIter, loss, trainer, 3, [DEVICE], more);
}

test('hooks are called in their order, and waited for', async ({ voc }) => {
  const calls: string[] = [];
  const hook = (name: string): torch.Hook => {
    const say = (what: string) => async () => {
      await setImmediate();
      calls.push(`${name} ${what}`);
    };
    return {
      beforeTraining: say('before'),
      afterBatch: say('batch'),
      afterEpoch: say('epoch'),
      afterTraining: say('after'),
      close: say('close'),
    };
  };
  await trained(voc, [hook('a'), hook('b')]);
  const epoch = ['a batch', 'b batch', 'a batch', 'b batch', 'a epoch', 'b epoch'];
  assert.equal(calls, [
    'a before',
    'b before',
    ...epoch,
    ...epoch,
    ...epoch,
    'a after',
    'b after',
    'a close',
    'b close',
  ]);
});

test('what a hook is told', async ({ voc }) => {
  let training: torch.Training | undefined;
  const reports: torch.BatchReport[] = [];
  const epochs: torch.EpochReport[] = [];
  const result = await trained(voc, [
    {
      beforeTraining(given) {
        training = given;
      },
      afterBatch: (report) => reports.push(report),
      afterEpoch(report) {
        epochs.push(report);
      },
    },
  ]);
  assert.equal([training?.numEpochs, training?.batches], [3, 2]);
  assert.instance(training?.optimizer, optim.AdamW);
  assert.is(reports.length, 6);
  for (const [i, report] of epochs.entries()) {
    const [first, second] = [reports[2 * i], reports[2 * i + 1]] as [
      torch.BatchReport,
      torch.BatchReport,
    ];
    // The epoch's figures are those of its batches, to the last digit.
    assert.is(report.trainLoss, (2 * first.meanLoss + 2 * second.meanLoss) / 4);
    assert.is(report.trainLoss, second.epochLoss);
    const pixels = first.pixels + second.pixels;
    assert.is(report.trainAcc, (first.correct + second.correct) / pixels);
    assert.is(report.trainAcc, second.epochAcc);
    assert.is(report.trainConfusion.total, pixels);
    assert.is(report.trainAcc, metrics.pixelAccuracy(report.trainConfusion));
    assert.is(report.testAcc, metrics.pixelAccuracy(report.testConfusion));
    const sum = new metrics.ConfusionMatrix(21).add(first.confusion).add(second.confusion);
    assert.equal(report.trainConfusion.toArray(), sum.toArray());
  }
  assert.is(result.testConfusion, epochs.at(-1)?.testConfusion);
});

test('a hook may end the training, after which the others are still called', async ({ voc }) => {
  let epochs = 0;
  const ended: string[] = [];
  const result = await trained(voc, [
    { afterEpoch: async ({ epoch }) => epoch < 1 },
    { afterEpoch: () => epochs++, afterTraining: () => ended.push('after') },
  ]);
  assert.is(epochs, 2);
  assert.is(result.epoch, 1);
  assert.equal(ended, ['after']);
});

test('an error of a hook ends the training; hooks are closed all the same', async ({ voc }) => {
  const calls: string[] = [];
  const failing = trained(voc, [
    { close: () => calls.push('close') },
    {
      afterBatch() {
        throw new Error('no room');
      },
      afterTraining: () => calls.push('after'),
    },
  ]);
  let caught: unknown;
  await failing.catch((error: unknown) => {
    caught = error;
  });
  assert.is((caught as Error).message, 'no room');
  assert.equal(calls, ['close']);
});

test("a curve's points go on from its state", async ({ voc }) => {
  const first = new Curve();
  await trained(voc, [first]);
  assert.is(first.points.length, 3 * 3);
  const path = join(voc.folder, 'curve.png');
  const second = new Curve({ path });
  second.loadStateDict(JSON.parse(JSON.stringify(first.stateDict())));
  assert.equal(second.points, first.points);
  await trained(voc, [second]);
  assert.is(second.points.length, 2 * 3 * 3);
  assert.ok(existsSync(path));
});

test.run();
