/**
 * Saving and loading the FCN's weights beside torch.save, torch.load and Hugging Face's safetensors: one
 * call of each in turn, medians of the rounds' ratios. Run with `npm run bench:weights`; PYTHON names a
 * Python with PyTorch and safetensors (python3), FOLDER where the files go (a temporary folder).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { Child, machine, median, PYTHON, printTable, ratioCells, ratiosOf } from './measure';

const ROUNDS = 25;
const WARM_UP = 3;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(process.env.FOLDER ?? tmpdir(), 'fcn-torch-bench-'));
  try {
    await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(folder: string): Promise<void> {
  const net = await torch.models.fcnResNet18();
  const [pth, st] = [join(folder, 'own.pth'), join(folder, 'own.safetensors')];
  const save = (path: string) => torch.save(net.stateDict(), path);
  const load = async (path: string, mmap: boolean, use = (_: torch.nn.StateDict) => {}) => {
    const state = await torch.load(path, { mmap });
    use(state);
    return state;
  };
  const into = (state: torch.nn.StateDict) => void net.loadStateDict(state);
  // Ours always flush: what a power cut leaves is the old file or the new one.
  const rows: [name: string, peer: string, own: () => Promise<unknown>][] = [
    ['save .pth', 'save .pth', () => save(pth)],
    ['save .pth', 'save .pth, flushed', () => save(pth)],
    ['save .safetensors', 'save .safetensors', () => save(st)],
    ['save .safetensors', 'save .safetensors, flushed', () => save(st)],
    ['load .pth', 'load .pth', () => load(pth, false)],
    ['load .pth into a network', 'load .pth into a network', () => load(pth, false, into)],
    ['load .pth, mmap', 'load .pth, mmap', () => load(pth, true)],
    ['the same into a network', 'load .pth into a network, mmap', () => load(pth, true, into)],
    ['load .safetensors', 'load .safetensors, mmap', () => load(st, false)],
    ['load .safetensors, mmap', 'load .safetensors, mmap', () => load(st, true)],
    [
      'the same into a network',
      'load .safetensors into a network, mmap',
      () => load(st, true, into),
    ],
  ];

  await save(pth);
  const python = new Child('Python', PYTHON, [join(__dirname, 'weights.py'), folder, pth]);
  const versions = await python.answer<Record<'torch' | 'safetensors' | 'python', string>>();
  const times = rows.map(() => ({ own: [] as number[], peer: [] as number[] }));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [i, [, peer, own]] of rows.entries()) {
      const theirs = await python.ask<number>(peer);
      const start = performance.now();
      const result = await own();
      const ours = performance.now() - start;
      if (result instanceof Map) for (const tensor of result.values()) tensor.dispose();
      if (round < WARM_UP) continue;
      times[i]?.own.push(ours);
      times[i]?.peer.push(theirs);
    }
  }
  python.end();

  console.log(
    `${machine()}, LibTorch ${torch.version().libtorch}; Python` +
      ` ${versions.python}, PyTorch ${versions.torch}, safetensors ${versions.safetensors}`,
  );
  console.log(`The FCN, 52 MB; ${ROUNDS} rounds in turn; ratios below 1 are in our favour.\n`);
  printTable(
    ['here', 'ms', 'Python', 'ms', 'ratio', 'from, to'],
    rows.map(([name, peer], i) => {
      const { own, peer: theirs } = times[i] as (typeof times)[number];
      const ratios = ratioCells(ratiosOf(own, theirs));
      return [name, median(own).toFixed(1), peer, median(theirs).toFixed(1), ...ratios];
    }),
  );
}

void main();
