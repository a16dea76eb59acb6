/**
 * Saving and loading the FCN's weights beside torch.save, torch.load and Hugging Face's safetensors: one
 * call of each in turn, medians of the rounds' ratios. Run with `npm run bench:weights`; PYTHON names a
 * Python with PyTorch and safetensors (python3), FOLDER where the files go (a temporary folder), MEMORY a
 * folder of a file system without a disk.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { machine, median, PYTHON, printTable, quiet } from './measure';
import { ABOUT_TUNED, Peer, peerCells, peerHead, Times } from './tuned';

const ROUNDS = 25;
const WARM_UP = 3;

type Row = [name: string, peer: string, own: () => Promise<unknown>];

const MEMORY = process.env.MEMORY ?? '/dev/shm';

async function main(): Promise<void> {
  const folders = [process.env.FOLDER ?? tmpdir(), MEMORY]
    .filter((path) => existsSync(path))
    .map((path) => mkdtempSync(join(path, 'fcn-torch-bench-')));
  try {
    await measureAll(folders as [string]);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

async function measureAll([folder, memory]: [string, string?]): Promise<void> {
  const net = await torch.models.fcnResNet18();
  const [pth, st] = [join(folder, 'own.pth'), join(folder, 'own.safetensors')];
  const save = (path: string) => torch.save(net.stateDict(), path);
  const load = async (path: string, mmap: boolean, use = (_: torch.nn.StateDict) => {}) => {
    const state = await torch.load(path, { mmap });
    use(state);
    return state;
  };
  const into = (state: torch.nn.StateDict) => void net.loadStateDict(state);
  const inMemory = (name: string): Row => [
    `save ${name}, in memory`,
    `save ${name}, in memory`,
    () => save(join(memory as string, `own${name}`)),
  ];
  // Ours always flush: what a power cut leaves is the old file or the new one. Where Python's do not,
  // the next of ours would wait for their bytes too, but for a file system without a disk.
  const rows: Row[] = [
    ...(memory ? ['.pth', '.safetensors'].map(inMemory) : []),
    ['save .pth', 'save .pth, flushed', () => save(pth)],
    ['save .safetensors', 'save .safetensors, flushed', () => save(st)],
    ['load .pth', 'load .pth', () => load(pth, false)],
    ['load .pth into a network', 'load .pth into a network', () => load(pth, false, into)],
    ['load .pth, mmap', 'load .pth, mmap', () => load(pth, true)],
    [
      'load .pth, mmap, into a network',
      'load .pth into a network, mmap',
      () => load(pth, true, into),
    ],
    ['load .safetensors', 'load .safetensors, read', () => load(st, false)],
    ['load .safetensors', 'load .safetensors, mmap', () => load(st, false)],
    ['load .safetensors, mmap', 'load .safetensors, mmap', () => load(st, true)],
    [
      'load .safetensors, mmap, into a network',
      'load .safetensors into a network, mmap',
      () => load(st, true, into),
    ],
    [
      'load .safetensors into a network',
      'load .safetensors into a network, mmap',
      () => load(st, false, into),
    ],
  ];

  await Promise.all([save(pth), save(st)]);
  const python = new Peer('Python', PYTHON, [
    join(__dirname, 'weights.py'),
    folder,
    memory ?? '',
    pth,
  ]);
  const [versions] = await python.answer<Record<'torch' | 'safetensors' | 'python', string>>();
  const times = rows.map(() => new Times());
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [i, [, peer, own]] of rows.entries()) {
      const theirs = await python.ask<number>(peer);
      await quiet();
      const start = performance.now();
      const result = await own();
      const ours = performance.now() - start;
      if (result instanceof Map) for (const tensor of result.values()) tensor.dispose();
      if (round >= WARM_UP) times[i]?.push(ours, theirs);
    }
  }
  python.end();

  console.log(
    `${machine()}, LibTorch ${torch.version().libtorch}; Python` +
      ` ${versions?.python}, PyTorch ${versions?.torch}, safetensors ${versions?.safetensors}`,
  );
  console.log(`The FCN, 52 MB; ${ROUNDS} rounds in turn; ratios below 1 are in our favour.`);
  console.log(`${ABOUT_TUNED}\n`);
  printTable(
    ['here', 'ms', 'in Python', ...peerHead('Python')],
    rows.map(([name, peer], i) => {
      const taken = times[i] as Times;
      return [name, median(taken.own).toFixed(1), peer, ...peerCells(taken, { over: 'peer' })];
    }),
  );
}

void main();
