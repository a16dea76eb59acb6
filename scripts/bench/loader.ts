/**
 * The loader beside the FCN chapter's in Python: images a second, the time to the first batch, the peak
 * of resident memory. Each way has a process of its own; passes are made in turn, medians of the rounds'
 * ratios to the faster of Python's two are printed.
 *
 * Run with `npm run bench:loader -- VOC_DIR [ROUNDS]`; PYTHON names a Python with PyTorch and Pillow
 * (python3).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { data } from 'fcn-torch';

const OWN: [name: string, options: data.SegmentationDatasetOptions][] = [
  ["cache: 'decoded'", { cache: 'decoded' }],
  ["cache: 'decoded', all in spillDir", { cache: 'decoded', cacheBytes: 0, spillDir: tmpdir() }],
  ["cache: 'encoded'", { cache: 'encoded' }],
  ["cache: 'none'", { cache: 'none' }],
];

async function main(): Promise<void> {
  const [folder, rounds = '7'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Expected the folder of a VOC set');
  await measure(folder, Number(rounds));
}

interface First {
  first: number;
  images: number;
  torch: string;
}

async function measure(folder: string, rounds: number): Promise<void> {
  const python = process.env.PYTHON ?? 'python3';
  const script = join(__dirname, 'loader.py');
  const peers = [0, 2].map(
    (workers) => new Way(`Python, ${workers} workers`, python, [script, folder, `${workers}`]),
  );
  const child = join(__dirname, 'loader-own.mjs');
  const own = OWN.map(
    ([name, options]) => new Way(name, process.execPath, [child, folder, JSON.stringify(options)]),
  );
  const ways = [...peers, ...own];
  for (const way of ways) await way.start();
  for (let round = 0; round < rounds; round++) for (const way of ways) await way.pass();
  for (const way of ways) await way.end();

  const best = peers.reduce((a, b) => (median(b.rates) > median(a.rates) ? b : a));
  console.log(
    `${cpus()[0]?.model} (${cpus().length}), Node ${process.version}, PyTorch ${best.version},`,
  );
  console.log(`${best.images} pictures, batches of 32 at 320x480, ${rounds} rounds\n`);
  console.log('| | images/s | ratio | from, to | first batch, ms | ratio | peak MB | ratio |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const way of ways) {
    const ratios = way.rates
      .map((rate, i) => rate / (best.rates[i] as number))
      .sort((a, b) => a - b);
    const at = (part: number) => (ratios[Math.floor(ratios.length * part)] as number).toFixed(2);
    console.log(
      `| ${way.name} | ${median(way.rates).toFixed(0)} | ${at(0.5)} | ${at(0.25)}, ${at(0.75)}` +
        ` | ${way.first.toFixed(0)} | ${(way.first / best.first).toFixed(2)}` +
        ` | ${(way.peak / 1e6).toFixed(0)} | ${(way.peak / best.peak).toFixed(2)} |`,
    );
  }
}

/** A process that passes over the set when it is told to. */
class Way {
  readonly rates: number[] = [];
  first = 0;
  images = 0;
  version = '';
  peak = 0;
  #child: ChildProcess | undefined;
  #lines: AsyncIterator<string> | undefined;

  constructor(
    readonly name: string,
    readonly command: string,
    readonly args: readonly string[],
  ) {}

  async start(): Promise<void> {
    this.#child = spawn(this.command, this.args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const input = this.#child.stdout as NodeJS.ReadableStream;
    this.#lines = createInterface({ input })[Symbol.asyncIterator]();
    const said = (await this.#line()) as First;
    Object.assign(this, { first: said.first, images: said.images, version: said.torch });
  }

  async pass(): Promise<void> {
    this.#child?.stdin?.write('pass\n');
    this.rates.push((await this.#line()) as number);
  }

  async end(): Promise<void> {
    this.#child?.stdin?.end();
    this.peak = (await this.#line()) as number;
  }

  async #line(): Promise<unknown> {
    const { value, done } = (await this.#lines?.next()) ?? { done: true };
    if (done) throw new Error(`${this.name} did not answer`);
    return JSON.parse(value);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

void main();
