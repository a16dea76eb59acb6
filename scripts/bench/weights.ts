/**
 * Saving and loading the FCN's weights beside torch.save, torch.load and Hugging Face's safetensors: one
 * call of each in turn, medians of the rounds' ratios. Run with `npm run bench:weights`; PYTHON names a
 * Python with PyTorch and safetensors (python3), FOLDER where the files go (a temporary folder).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as torch from 'fcn-torch';

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
  const python = spawn(
    process.env.PYTHON ?? 'python3',
    [join(__dirname, 'weights.py'), folder, pth],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('Python did not answer: PYTHON has to have torch and safetensors');
    return JSON.parse(value);
  };
  const versions = await answer();
  const times = rows.map(() => ({ own: [] as number[], peer: [] as number[] }));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [i, [, peer, own]] of rows.entries()) {
      python.stdin.write(`${peer}\n`);
      const theirs: number = await answer();
      const start = performance.now();
      const result = await own();
      const ours = performance.now() - start;
      if (result instanceof Map) for (const tensor of result.values()) tensor.dispose();
      if (round < WARM_UP) continue;
      times[i]?.own.push(ours);
      times[i]?.peer.push(theirs);
    }
  }
  python.stdin.end();

  console.log(
    `${cpus()[0]?.model}, Node ${process.version}, LibTorch ${torch.version().libtorch}; Python` +
      ` ${versions.python}, PyTorch ${versions.torch}, safetensors ${versions.safetensors}`,
  );
  console.log(`The FCN, 52 MB; ${ROUNDS} rounds in turn; ratios below 1 are in our favour.\n`);
  console.log('| here | ms | Python | ms | ratio | from, to |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [i, [name, peer]] of rows.entries()) {
    const { own, peer: theirs } = times[i] as (typeof times)[number];
    const ratios = own.map((ms, round) => ms / (theirs[round] as number)).sort((a, b) => a - b);
    const at = (part: number) => (ratios[Math.floor(ratios.length * part)] as number).toFixed(2);
    console.log(
      `| ${name} | ${median(own).toFixed(1)} | ${peer} | ${median(theirs).toFixed(1)}` +
        ` | ${at(0.5)} | ${at(0.25)}, ${at(0.75)} |`,
    );
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

void main();
