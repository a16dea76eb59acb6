/**
 * How late a 20 ms timer is while the tutorial's network trains in the same process, and how long bursts of
 * predictions hold the event loop: it has to stay free. Run with `npm run bench:event-loop`.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as torch from 'fcn-torch';
import { drawVocSet } from '../../src/data/drawn/draw';
import { median } from './measure';

const INTERVAL = 20;
const CROP = [320, 480] as const;
const BURSTS = [50, 200];

async function main(): Promise<void> {
  const { F, models, optim, d2l } = torch;
  const vocDir =
    process.argv[2] ??
    (await drawVocSet(join(tmpdir(), 'fcn-torch-bench'), { train: 24, val: 4, size: CROP }));
  torch.manualSeed(0);
  const net = await models.fcnResNet18();
  const [trainIter, testIter] = await d2l.loadDataVoc(4, CROP, {
    vocDir,
    limitTrain: 40,
    limitTest: 12,
  });
  const loss: torch.Loss = (inputs, targets) =>
    F.crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);
  const trainer = new optim.SGD(net.parameters(), { lr: 0.001, weightDecay: 1e-3 });

  const late: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(now - last - INTERVAL);
    last = now;
  }, INTERVAL);
  const result = await d2l.trainCh13(net, trainIter, testIter, loss, trainer, 2, ['cpu'], {
    verbose: false,
  });
  clearInterval(timer);

  late.sort((a, b) => a - b);
  const quantile = (share: number) => (late[Math.floor(share * (late.length - 1))] ?? 0).toFixed(1);
  console.log(`trained at ${result.examplesPerSec.toFixed(1)} images/s, ${late.length} ticks`);
  console.log(
    `a ${INTERVAL} ms timer was late by: median ${quantile(0.5)} ms, ` +
      `p90 ${quantile(0.9)} ms, p99 ${quantile(0.99)} ms, most ${quantile(1)} ms`,
  );
  await measureBursts({ 'a native network': net, 'a class around it': new Around(net) });
}

/** Recorded at each call, since its forward is TypeScript. */
class Around extends torch.nn.Module {
  constructor(readonly body: torch.nn.Module) {
    super();
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.body.forward(x);
  }
}

/** How long calls of `predict` take until they return their promises. */
async function measureBursts(nets: Record<string, torch.nn.Module>): Promise<void> {
  const [height, width] = CROP;
  const image = { data: new Uint8Array(height * width * 3).fill(100), height, width };
  for (const [name, net] of Object.entries(nets)) {
    net.eval();
    (await torch.d2l.predict(net, image)).dispose();
    for (const count of BURSTS) {
      const calls: number[] = [];
      const results = Array.from({ length: count }, () => {
        const start = performance.now();
        const result = torch.d2l.predict(net, image);
        calls.push(performance.now() - start);
        return result;
      });
      for (const classes of await Promise.all(results)) classes.dispose();
      const all = calls.reduce((sum, ms) => sum + ms, 0);
      console.log(
        `${count} predictions at once, ${name}: the calls took ${all.toFixed(1)} ms, ` +
          `the median call ${median(calls).toFixed(3)} ms`,
      );
    }
  }
}

void main();
