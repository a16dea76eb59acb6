/**
 * The loader beside the FCN chapter's in Python: images a second, the time to the first batch, the peak
 * of resident memory. Each way has a process of its own; passes are made in turn, medians of the rounds'
 * ratios to the fastest of Python's are printed.
 *
 * Run with `npm run bench:loader -- VOC_DIR [ROUNDS]`; PYTHON names a Python with PyTorch and Pillow
 * (python3).
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { data } from 'fcn-torch';
import { Child, machine, median, PYTHON, printTable, ratioCells, ratiosOf } from './measure';
import { ABOUT_TUNED, ENVIRONMENTS, titleIn } from './tuned';

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
  const script = join(__dirname, 'loader.py');
  const peers = [0, 2].flatMap((workers) =>
    ENVIRONMENTS.map((env) => {
      const name = titleIn(env, `Python, ${workers} workers`);
      return new Way(name, PYTHON, [script, folder, `${workers}`], env);
    }),
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
  console.log(`${machine()}, PyTorch ${best.version},`);
  console.log(`${best.images} pictures, batches of 32 at 320x480, ${rounds} rounds`);
  console.log(`${ABOUT_TUNED}\n`);
  printTable(
    ['', 'images/s', 'ratio', 'from, to', 'first batch, ms', 'ratio', 'peak MB', 'ratio'],
    ways.map((way) => [
      way.name,
      median(way.rates).toFixed(0),
      ...ratioCells(ratiosOf(way.rates, best.rates)),
      way.first.toFixed(0),
      (way.first / best.first).toFixed(2),
      (way.peak / 1e6).toFixed(0),
      (way.peak / best.peak).toFixed(2),
    ]),
  );
}

/** A process that passes over the set when it is told to. */
class Way {
  readonly rates: number[] = [];
  first = 0;
  images = 0;
  version = '';
  peak = 0;
  #child: Child | undefined;

  constructor(
    readonly name: string,
    readonly command: string,
    readonly args: readonly string[],
    readonly env: Readonly<Record<string, string>> = {},
  ) {}

  async start(): Promise<void> {
    this.#child = new Child(this.name, this.command, this.args, this);
    const said = await this.#child.answer<First>();
    Object.assign(this, { first: said.first, images: said.images, version: said.torch });
  }

  async pass(): Promise<void> {
    this.rates.push((await this.#child?.ask<number>('pass')) as number);
  }

  async end(): Promise<void> {
    this.#child?.end();
    this.peak = (await this.#child?.answer<number>()) as number;
  }
}

void main();
