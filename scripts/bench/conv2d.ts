/**
 * ResNet-18's convolutions over pictures of 320x480, in channels_last, beside PyTorch in
 * channels_last: one call of each in turn, medians of the rounds' ratios. What both compute is
 * compared first. Run with `npm run bench:conv2d`; PYTHON names a Python with PyTorch (python3),
 * ROUNDS how many rounds there are (11).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { machine, median, PYTHON, printRow, printTable, quiet } from './measure';
import { ABOUT_TUNED, Peer, peerCells, peerHead, Times } from './tuned';

const ROUNDS = Number(process.env.ROUNDS ?? 11);
const WARM_UP = 2;
const BATCHES = [1, 4, 8];

const { F, noGrad, randn, tidy } = torch;

interface Layer {
  channels: readonly [number, number];
  size: readonly [number, number];
  kernel: number;
  stride: number;
}

/** The four that 13 of its 20 are, then those with strides. */
const LAYERS: Layer[] = [
  { channels: [64, 64], size: [80, 120], kernel: 3, stride: 1 },
  { channels: [128, 128], size: [40, 60], kernel: 3, stride: 1 },
  { channels: [256, 256], size: [20, 30], kernel: 3, stride: 1 },
  { channels: [512, 512], size: [10, 15], kernel: 3, stride: 1 },
  { channels: [3, 64], size: [320, 480], kernel: 7, stride: 2 },
  { channels: [64, 128], size: [80, 120], kernel: 3, stride: 2 },
  { channels: [64, 128], size: [80, 120], kernel: 1, stride: 2 },
];

type Inputs = Record<'input' | 'weight' | 'gradient', torch.Tensor>;
type Options = { stride: number; padding: number };

/** What both sides run, by its name there; what it gives is compared. */
const BODIES: Record<string, (given: Inputs, options: Options) => torch.Tensor[]> = {
  forward: ({ input, weight }, options) => noGrad(() => [F.conv2d(input, weight, null, options)]),
  'forward and backward': ({ input, weight, gradient }, options) => {
    F.conv2d(input, weight, null, options).backward({ gradient });
    return [input, weight].map((leaf) => {
      const { grad } = leaf;
      leaf.grad = null;
      return grad as torch.Tensor;
    });
  },
};

const optionsOf = ({ kernel, stride }: Layer) => ({ stride, padding: kernel >> 1 });

function inputsOf({ channels: [from, to], size, kernel, stride }: Layer, batch: number): Inputs {
  torch.manualSeed(batch);
  const last = (shape: number[]) => randn(shape).to({ memoryFormat: 'channels_last' });
  return {
    input: last([batch, from, ...size]).relu(),
    weight: randn([to, from, kernel, kernel]).mul(1 / (kernel * Math.sqrt(from))),
    gradient: last([batch, to, ...size.map((side) => side / stride)].map(Math.ceil)),
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
  const script = join(__dirname, 'conv2d.py');
  const python = new Peer('Python', PYTHON, [script, folder, String(torch.getNumThreads())]);
  const [version] = await python.ask<{ version: string }>('version');
  console.log(
    `${machine()}, ${torch.getNumThreads()} threads, LibTorch ${torch.version().libtorch},` +
      ` PyTorch ${version?.version}`,
  );
  console.log(`${ROUNDS} rounds in turn; a ratio is PyTorch's time in parts of ours.`);
  console.log(`${ABOUT_TUNED}\n`);
  printTable(['', 'batch', '', 'ms', ...peerHead('PyTorch'), 'difference'], []);
  for (const batch of BATCHES) {
    for (const layer of LAYERS) {
      const options = optionsOf(layer);
      const given = inputsOf(layer, batch);
      await torch.save(new Map(Object.entries(given)), join(folder, 'inputs.pth'));
      for (const name of ['input', 'weight'] as const) given[name].requiresGrad_(true);
      await python.ask(`inputs: ${JSON.stringify(options)}`);
      for (const [name, body] of Object.entries(BODIES)) {
        await python.ask(`compare: ${name}`);
        const theirs = (await torch.load(join(folder, 'results.pth'))) as torch.Tensor[];
        const found = tidy(() =>
          Math.max(
            ...body(given, options).map((it, i) => difference(it, theirs[i] as torch.Tensor)),
          ),
        );
        if (!(found < 1e-4)) throw new Error(`${name} differs from PyTorch by ${found}`);
        const times = new Times();
        for (let round = 0; round < ROUNDS + WARM_UP; round++) {
          const peer = await python.ask<number>(name);
          await quiet();
          const start = performance.now();
          tidy(() => void body(given, options));
          const end = performance.now();
          if (round >= WARM_UP) times.push(end - start, peer);
        }
        const { channels, size, kernel, stride } = layer;
        printRow([
          `${channels.join(' to ')}, ${size.join('x')}, ${kernel}x${kernel}/${stride}`,
          batch,
          name,
          median(times.own).toFixed(1),
          ...peerCells(times),
          found.toExponential(0),
        ]);
      }
    }
  }
  python.end();
}

void main();
