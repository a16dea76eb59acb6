/**
 * The tutorial's transposed convolution, 21x10x15 to 21x320x480, and what it is for, a loss and its
 * gradients or a class map, beside PyTorch: one call of each in turn, medians of the rounds' ratios.
 * What both compute is compared first. Run with `npm run bench:conv-transpose`; PYTHON names a Python
 * with PyTorch (python3), ROUNDS how many rounds there are (15).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { machine, median, PYTHON, printRow, printTable, quiet } from './measure';
import { ABOUT_TUNED, Peer, peerCells, peerHead, Times } from './tuned';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM_UP = 2;
const BATCHES = [1, 4, 8];
const CLASSES = 21;
const LAYER = { stride: 32, padding: 16 };

const { F, noGrad, randn, tidy } = torch;

type Inputs = Record<'input' | 'weight' | 'bias' | 'target' | 'gradient', torch.Tensor>;

/** What both sides run, by its name there; what it gives is compared. */
const BODIES: Record<string, (given: Inputs) => torch.Tensor[]> = {
  forward: ({ input, weight, bias }) =>
    noGrad(() => [F.convTranspose2d(input, weight, bias, LAYER)]),
  'forward and backward': ({ input, weight, bias, gradient }) => {
    F.convTranspose2d(input, weight, bias, LAYER).backward({ gradient });
    return gradientsOf(input, weight, bias);
  },
  'with cross-entropy and accuracy': ({ input, weight, bias, target }) => {
    const { loss, confusion } = F.upsampleCrossEntropy(input, weight, bias, target, LAYER);
    loss.backward();
    return [loss.detach(), confusion.diagonal().sum(), ...gradientsOf(input, weight, bias)];
  },
  'class map': ({ input, weight, bias }) => [F.upsampleArgmax(input, weight, bias, LAYER)],
};

function gradientsOf(...leaves: torch.Tensor[]): torch.Tensor[] {
  return leaves.map((leaf) => {
    const { grad } = leaf;
    leaf.grad = null;
    return grad as torch.Tensor;
  });
}

function inputsOf(batch: number): Inputs {
  torch.manualSeed(batch);
  return {
    input: randn([batch, CLASSES, 10, 15]),
    weight: randn([CLASSES, CLASSES, 64, 64]).mul(0.05),
    bias: randn([CLASSES]),
    target: torch.randint(0, CLASSES, [batch, 320, 480]),
    gradient: randn([batch, CLASSES, 320, 480]),
  };
}

/** Largest difference, in parts of the largest value. */
function difference(a: torch.Tensor, b: torch.Tensor): number {
  const [x, y] = [a.to('float64'), b.to('float64')];
  return (x.sub(y).abs().max().item() as number) / (y.abs().max().item() as number);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fcn-torch-bench-'));
  try {
    await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(folder: string): Promise<void> {
  const script = join(__dirname, 'conv-transpose.py');
  const python = new Peer('Python', PYTHON, [script, folder, String(torch.getNumThreads())]);

  const [version] = await python.ask<{ version: string }>('version');
  console.log(
    `${machine()}, ${torch.getNumThreads()} threads, LibTorch ${torch.version().libtorch},` +
      ` PyTorch ${version?.version}`,
  );
  console.log(`${ROUNDS} rounds in turn; a ratio is PyTorch's time in parts of ours.`);
  console.log(`${ABOUT_TUNED}\n`);
  printTable(['', 'batch', 'ms', ...peerHead('PyTorch'), 'difference'], []);
  for (const batch of BATCHES) {
    const given = inputsOf(batch);
    await torch.save(new Map(Object.entries(given)), join(folder, 'inputs.pth'));
    for (const name of ['input', 'weight', 'bias'] as const) given[name].requiresGrad_(true);
    await python.ask('inputs');
    for (const [name, body] of Object.entries(BODIES)) {
      await python.ask(`compare ${name}`);
      const theirs = (await torch.load(join(folder, 'results.pth'))) as torch.Tensor[];
      const found = tidy(() =>
        Math.max(...body(given).map((it, i) => difference(it, theirs[i] as torch.Tensor))),
      );
      if (!(found < 1e-3)) throw new Error(`${name} differs from PyTorch by ${found}`);
      const times = new Times();
      for (let round = 0; round < ROUNDS + WARM_UP; round++) {
        const peer = await python.ask<number>(name);
        await quiet();
        const start = performance.now();
        tidy(() => void body(given));
        const end = performance.now();
        if (round >= WARM_UP) times.push(end - start, peer);
      }
      printRow([
        name,
        batch,
        median(times.own).toFixed(1),
        ...peerCells(times),
        found.toExponential(0),
      ]);
    }
  }
  python.end();
}

void main();
