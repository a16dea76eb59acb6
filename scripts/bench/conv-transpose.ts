/**
 * The tutorial's transposed convolution, 21x10x15 to 21x320x480, and what it is for, a loss and its
 * gradients or a class map, beside PyTorch: one call of each in turn, medians of the rounds' ratios.
 * What both compute is compared first. Run with `npm run bench:conv-transpose`; PYTHON names a Python
 * with PyTorch (python3), ROUNDS how many rounds there are (15).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as torch from 'fcn-torch';

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
    const { loss, correct } = F.upsampleCrossEntropy(input, weight, bias, target, LAYER);
    loss.backward();
    return [loss.detach(), correct, ...gradientsOf(input, weight, bias)];
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
  const python = spawn(
    process.env.PYTHON ?? 'python3',
    [join(__dirname, 'conv-transpose.py'), folder, String(torch.getNumThreads())],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (name: string) => {
    python.stdin.write(`${name}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('Python did not answer: PYTHON has to have torch');
    return JSON.parse(value);
  };

  const { version } = await ask('version');
  console.log(
    `${cpus()[0]?.model}, ${torch.getNumThreads()} threads, Node ${process.version}, LibTorch` +
      ` ${torch.version().libtorch}, PyTorch ${version}`,
  );
  console.log(`${ROUNDS} rounds in turn; a ratio is PyTorch's time in parts of ours.\n`);
  console.log('| | batch | ms | PyTorch, ms | ratio | from, to | difference |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const batch of BATCHES) {
    const given = inputsOf(batch);
    await torch.save(new Map(Object.entries(given)), join(folder, 'inputs.pth'));
    for (const name of ['input', 'weight', 'bias'] as const) given[name].requiresGrad_(true);
    await ask('inputs');
    for (const [name, body] of Object.entries(BODIES)) {
      await ask(`compare ${name}`);
      const theirs = (await torch.load(join(folder, 'results.pth'))) as torch.Tensor[];
      const found = tidy(() =>
        Math.max(...body(given).map((it, i) => difference(it, theirs[i] as torch.Tensor))),
      );
      if (!(found < 1e-3)) throw new Error(`${name} differs from PyTorch by ${found}`);
      const own: number[] = [];
      const peer: number[] = [];
      for (let round = 0; round < ROUNDS + WARM_UP; round++) {
        const ms: number = await ask(name);
        const start = performance.now();
        tidy(() => void body(given));
        const end = performance.now();
        if (round < WARM_UP) continue;
        own.push(end - start);
        peer.push(ms);
      }
      const ratios = own.map((ms, i) => (peer[i] as number) / ms);
      const row = [
        name,
        batch,
        at(own, 0.5).toFixed(1),
        at(peer, 0.5).toFixed(1),
        at(ratios, 0.5).toFixed(2),
        `${at(ratios, 0.25).toFixed(2)}, ${at(ratios, 0.75).toFixed(2)}`,
        found.toExponential(0),
      ];
      console.log(`| ${row.join(' | ')} |`);
    }
  }
  python.stdin.end();
}

function at(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] as number;
}

void main();
