/**
 * What a small operation costs beside Python's: rounds of both in turn, medians of the rounds' ratios. Run
 * with `npm run bench:overhead`; PYTHON names a Python with PyTorch (python3).
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as torch from 'fcn-torch';
import { Child, machine, median, PYTHON, printTable, ratiosOf } from './measure';

const ROUNDS = 15;
const WARM_UP = 3;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

torch.setNumThreads(1);
const x = torch.tensor([1.5, 2, 3, 4.5]);
const y = torch.tensor([1.25, 2, 3, 4]);
const picture = torch.ones([1, 3, 64, 64]);
const weight = torch.ones([8, 3, 3, 3]);

/**
 * What a line measures: the result let go of at once, or left to the garbage collector, with the turn of
 * the event loop in which it tells what it has found.
 */
const BODIES: Record<string, { kept?: () => unknown; disposed: () => void; calls: number }> = {
  'torch.add(x, y)': both(() => torch.add(x, y), 20_000),
  'x.add(y)': both(() => x.add(y), 20_000),
  'torch.add(x, 1)': both(() => torch.add(x, 1), 20_000),
  'x.add_(y)': { disposed: () => x.add_(y), calls: 20_000 },
  'x.sum()': both(() => x.sum(), 20_000),
  'x.reshape(2, 2)': both(() => x.reshape(2, 2), 20_000),
  'torch.conv2d(picture, weight)': both(() => torch.conv2d(picture, weight), 500),
};

function both(body: () => torch.Tensor, calls: number) {
  return { kept: body, disposed: () => body().dispose(), calls };
}

function measure(body: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) body();
  return ((performance.now() - start) / calls) * 1e6;
}

async function measureWithTurn(body: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < calls; i++) body();
  await turn();
  return ((performance.now() - start) / calls) * 1e6;
}

/** Collects what a measurement left, so that the next does not pay for it. */
async function settle(): Promise<void> {
  gc();
  for (let i = 0; i < 3; i++) await turn();
}

interface Round {
  torch: string;
  python: string;
  ns: Record<string, number>;
}

async function main(): Promise<void> {
  const python = new Child('Python', PYTHON, [join(__dirname, 'overhead.py')]);
  const calls = Object.fromEntries(
    Object.entries(BODIES).map(([name, body]) => [name, body.calls]),
  );
  const rows = Object.entries(BODIES).map(([name, body]) => ({
    name,
    ...body,
    peer: [] as number[],
    ours: { kept: [] as number[], disposed: [] as number[] },
  }));
  let versions = '';
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const peer = await python.ask<Round>(calls);
    versions = `Python ${peer.python} with PyTorch ${peer.torch}`;
    for (const row of rows) {
      const kept = row.kept && (await measureWithTurn(row.kept, row.calls));
      await settle();
      const disposed = measure(row.disposed, row.calls);
      if (round < WARM_UP) continue;
      row.peer.push(peer.ns[row.name] as number);
      if (kept !== undefined) row.ours.kept.push(kept);
      row.ours.disposed.push(disposed);
    }
  }
  python.end();
  console.log(`${machine()}, LibTorch ${torch.version().libtorch}; ${versions}`);
  console.log(`One thread, ${ROUNDS} rounds in turn; ratios below 1 are in our favour.\n`);
  printTable(
    ['call', 'Python, ns', 'disposed, ns', 'ratio', 'collected, ns', 'ratio'],
    rows.map(({ name, peer, ours }) => {
      const cells = [ours.disposed, ours.kept].flatMap((own) =>
        own.length === 0
          ? ['', '']
          : [median(own).toFixed(0), median(ratiosOf(own, peer)).toFixed(2)],
      );
      return [`\`${name}\``, median(peer).toFixed(0), ...cells];
    }),
  );
  const net = await torch.models.fcnResNet18();
  const image = torch.ones([1, 3, 64, 64]);
  net.eval();
  torch.noGrad(() => {
    const add = median(Array.from({ length: 9 }, () => measure(() => x.add(y).dispose(), 70)));
    const forward = median(
      Array.from({ length: 9 }, () => measure(() => net.forward(image).dispose(), 1)),
    );
    console.log(
      `\n70 calls of x.add(y): ${((add * 70) / 1e6).toFixed(3)} ms; ` +
        `the FCN's forward on one 64 x 64 picture: ${(forward / 1e6).toFixed(1)} ms`,
    );
  });
}

void main();
