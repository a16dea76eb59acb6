/**
 * The loader beside the FCN chapter's in Python: images a second, the time to the first batch, the peak
 * of resident memory. Each way has a process of its own; passes are made in turn, medians of the rounds'
 * ratios to the faster of Python's two are printed.
 *
 * Run with `npm run bench:loader -- VOC_DIR [ROUNDS]`; PYTHON names a Python with PyTorch and Pillow
 * (python3).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as torch from 'fcn-torch';

const CROP = [320, 480] as const;
const BATCH = 32;
const OWN = ['decoded', 'encoded', 'none'] as const;
type Cache = (typeof OWN)[number];

async function main(): Promise<void> {
  const [folder, second] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Expected the folder of a VOC set');
  if (process.send) return await answer(folder, second as Cache);
  await measure(folder, Number(second ?? 7));
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
  const tsx = ['--import', 'tsx', __filename, folder];
  const own = OWN.map((cache) => new Way(`cache: '${cache}'`, process.execPath, [...tsx, cache]));
  const ways = [...peers, ...own];
  for (const way of ways) await way.start();
  for (let round = 0; round < rounds; round++) for (const way of ways) await way.pass();
  for (const way of ways) await way.end();

  const best = peers.reduce((a, b) => (median(b.rates) > median(a.rates) ? b : a));
  console.log(
    `${cpus()[0]?.model} (${cpus().length}), Node ${process.version}, PyTorch ${best.version},`,
  );
  console.log(
    `${best.images} pictures, batches of ${BATCH} at ${CROP.join('x')}, ${rounds} rounds\n`,
  );
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
    const isOwn = this.command === process.execPath;
    this.#child = spawn(this.command, this.args, {
      stdio: ['pipe', 'pipe', 'inherit', ...(isOwn ? (['ipc'] as const) : [])],
    });
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

/** The process's own side. */
async function answer(folder: string, cache: Cache): Promise<void> {
  process.disconnect();
  const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
  const start = performance.now();
  const all = await torch.data.vocSet(folder, { split: 'train', ignoreIndex: 0 });
  // As the chapter: pictures smaller than the crop are not used.
  const set = await torch.data.atLeast(all, CROP);
  const dataset = new torch.data.SegmentationDataset(set, {
    transform: torch.transforms.randomCrop(CROP),
    cache,
  });
  const loader = new torch.DataLoader(dataset, { batchSize: BATCH, shuffle: true, dropLast: true });
  for await (const batch of loader) {
    dispose(batch);
    break;
  }
  const first = performance.now() - start;
  say({ first, images: dataset.length, torch: torch.version().libtorch });
  for await (const _ of createInterface({ input: process.stdin })) {
    const begin = performance.now();
    let images = 0;
    for await (const batch of loader) {
      images += batch[0].size(0);
      dispose(batch);
    }
    say(images / ((performance.now() - begin) / 1e3));
  }
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  say(Number(peak) * 1024);
}

function dispose(batch: torch.Batch): void {
  for (const tensor of batch) tensor.dispose();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

void main();
