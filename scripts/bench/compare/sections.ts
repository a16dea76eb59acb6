import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { at, median, ratioCells, ratiosOf } from '../measure';
import { ENVIRONMENTS, titleIn } from '../tuned';
import { type Size, writeConvTranspose, writePictures } from './inputs';
import { measure } from './rounds';
import { type Case, type Measured, type Memory, Running } from './running';
import type { Settings } from './settings';
import type { Topic, Way } from './ways';

/** A table of the report, and the numbers that it is made of. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How what was computed was compared. */
  readonly compared?: string;
  readonly data: unknown;
}

/** This package, as its main file: wherever the benchmark is started. */
const ROOT = join(__dirname, '..', '..', '..');

type Section = (settings: Settings) => AsyncGenerator<Table>;

const STRIDE = 32;
const TUTORIAL: Size = { height: 320, width: 480 };
const LARGE: Size = { height: 1080, width: 1920 };
const COMPARED: Record<Topic, string> = {
  step: 'the losses of three steps (later: of those after them), in parts of them, and the accuracy of the first',
  predict: 'the pixels of which the class is the same',
  convTranspose:
    'the output and three gradients, the largest difference in parts of the largest value',
};

/** What `--only` names. */
export const SECTIONS: Record<string, Section> = {
  async *step(settings) {
    for (const size of settings.sizes ?? [TUTORIAL]) {
      for (const batch of settings.batches ?? batchesOf(settings, [4, 8])) {
        yield await times('A training step', { topic: 'step', batch, ...size }, settings);
      }
    }
  },
  async *predict(settings) {
    const sizes = [TUTORIAL, { height: 512, width: 683 }, LARGE];
    for (const size of settings.sizes ?? (settings.quick ? sizes.slice(0, 2) : sizes)) {
      // All ways are in memory at once, and keep what they have: too much for a batch of the largest.
      const batches = settings.device === 'cpu' && size === LARGE ? [1] : [1, 8];
      for (const batch of settings.batches ?? batchesOf(settings, batches)) {
        yield await times('Prediction', { topic: 'predict', batch, ...size }, settings);
      }
    }
  },
  async *'conv-transpose'(settings) {
    await writeConvTranspose(settings.folder);
    const title = 'ConvTranspose2d, 21x10x15 to 21x320x480, forward and backward';
    yield await times(title, { topic: 'convTranspose', batch: 4 }, settings);
  },
  async *memory(settings) {
    yield await memory(settings);
  },
  async *import(settings) {
    yield imports(settings);
  },
  async *scaling(settings) {
    const plain = settings.ways.filter(({ peer }) =>
      /^(fcn-torch|fcn-torch-inference|pytorch)$/.test(peer),
    );
    const batches = batchesOf(settings, [1, 2, 4, 8]);
    const sizes = [
      { height: 160, width: 256 },
      TUTORIAL,
      { height: 640, width: 960 },
      ...(settings.quick ? [] : [LARGE]),
    ];
    const cases = (topic: Topic): Case[] => [
      ...sizes.filter(fits(topic)).map((size) => ({ topic, batch: 1, ...size })),
      ...batches.slice(1).map((batch) => ({ topic, batch, ...TUTORIAL })),
    ];
    yield await growth('Prediction', cases('predict'), plain, settings);
    yield await growth('A training step', cases('step'), plain, settings);
  },
};

/** What the network gives in training is rounded up to a multiple of its stride, and no longer the targets'. */
const fits =
  (topic: Topic) =>
  ({ height, width }: { height: number; width: number }): boolean =>
    topic !== 'step' || (height % STRIDE === 0 && width % STRIDE === 0);

/** Small ones alone where it is to be quick, a large one more where there is a GPU. */
function batchesOf({ quick, device }: Settings, batches: readonly number[]): number[] {
  if (quick) return [...new Set(batches.slice(0, 2).map((batch) => Math.min(batch, 2)))];
  return device === 'cpu' ? [...batches] : [...batches, 32];
}

function measured(given: Case, ways: readonly Way[], settings: Settings): Promise<Measured[]> {
  const { height, width } = given;
  if (height !== undefined && width !== undefined) {
    writePictures(settings.folder, given.batch, { height, width });
  }
  return measure(
    ways.filter(({ topics }) => topics.includes(given.topic)),
    given,
    settings,
  );
}

const shapeOf = ({ batch, height, width }: Case): string =>
  height === undefined ? `batch ${batch}` : `batch ${batch}, ${height}x${width}`;

/** Of a peer as installed and tuned, the better one comes first: that with the lower cost. */
function betterFirst<T>(
  results: readonly T[],
  peerOf: (it: T) => string,
  cost: (it: T) => number,
): T[] {
  const peers = [...new Set(results.map(peerOf))];
  return peers.flatMap((peer) =>
    results.filter((it) => peerOf(it) === peer).sort((a, b) => cost(a) - cost(b)),
  );
}

const done = ({ rounds, missing }: Measured): boolean => !missing && rounds.length > 0;

async function times(title: string, given: Case, settings: Settings): Promise<Table> {
  const results = betterFirst(
    await measured(given, settings.ways, settings),
    ({ way }) => way.peer,
    (it) => (done(it) ? median(it.rounds) : Infinity),
  );
  const own = results.filter((it) => it.way.own && done(it));
  const shows = settings.device !== 'cpu' && given.topic === 'step';
  const rows = results.map((it) => {
    const name = it.note ? `${it.way.title}, ${it.note}` : it.way.title;
    const others = it.threads && it.threads !== settings.threads ? `, ${it.threads} thread` : '';
    const memory = shows ? deviceCells(it.memory) : [];
    if (!done(it)) {
      const empty = [...own, ...memory].map(() => '');
      return [name, it.missing ?? 'not measured', '', ...empty, ''];
    }
    return [
      `${name}${others}`,
      median(it.rounds).toFixed(1),
      `${at(it.rounds, 0.25).toFixed(1)}, ${at(it.rounds, 0.75).toFixed(1)}`,
      ...own.map((base) => (base === it ? '1' : ratioCell(ratiosOf(it.rounds, base.rounds)))),
      ...memory,
      it.agreement ?? '',
    ];
  });
  return {
    title: `${title}, ${shapeOf(given)}`,
    head: [
      '',
      'ms',
      'from, to',
      ...own.map(({ way }) => `to ${way.title}`),
      ...(shows ? DEVICE_HEAD : []),
      'agrees',
    ],
    rows,
    compared: COMPARED[given.topic],
    data: { ...given, ways: results.map(plainOf) },
  };
}

function ratioCell(ratios: readonly number[]): string {
  const [middle, quartiles] = ratioCells(ratios);
  return `${middle} (${quartiles})`;
}

/** Peaks of a GPU's memory. */
const DEVICE_HEAD = ['allocated, MB', 'reserved, MB'];
const deviceCells = (memory: Memory | undefined): string[] => [
  mb(memory?.allocated),
  mb(memory?.reserved),
];
const mb = (bytes: number | null | undefined): string => (bytes ? (bytes / 1e6).toFixed(0) : '');

const plainOf = ({ way, rounds, missing, note, threads, agreement, memory }: Measured) => ({
  way: way.name,
  rounds,
  missing,
  note,
  threads,
  agreement,
  memory,
});

/** How the cost of a pixel changes with the size and the batch. */
async function growth(
  title: string,
  cases: readonly Case[],
  ways: readonly Way[],
  settings: Settings,
): Promise<Table> {
  const able = ways.filter(({ topics }) => topics.includes(cases[0]?.topic as Topic));
  const rows: string[][] = [];
  const data: unknown[] = [];
  let first: (number | undefined)[] | undefined;
  for (const given of cases) {
    const results = await measured(given, able, settings);
    const pixels = given.batch * (given.height as number) * (given.width as number);
    const costs = results.map((it) => (done(it) ? (median(it.rounds) * 1e6) / pixels : undefined));
    first ??= costs;
    rows.push([
      shapeOf(given),
      ...costs.flatMap((cost, i) => {
        const base = first?.[i];
        if (cost === undefined) return [results[i]?.missing ?? '', ''];
        return [cost.toFixed(1), base === undefined ? '' : (cost / base).toFixed(2)];
      }),
    ]);
    data.push({ ...given, ways: results.map(plainOf) });
  }
  return {
    title: `${title}, ns a pixel, and that to the first row's`,
    head: ['', ...able.flatMap((way) => [way.title, 'to the first'])],
    rows,
    data,
  };
}

const MEMORY_STEPS = 5;

async function memory(settings: Settings): Promise<Table> {
  const onDevice = settings.device !== 'cpu';
  const usual = settings.quick ? 2 : onDevice ? 32 : 8;
  const { batches: [batch = usual] = [], sizes: [size = TUTORIAL] = [] } = settings;
  const given: Case = { topic: 'step', batch, ...size };
  writePictures(settings.folder, batch, size);
  const found: { it: Running; memory: Memory | undefined; held: number }[] = [];
  for (const way of settings.ways.filter(({ topics }) => topics.includes('step'))) {
    const it = new Running(way);
    const before = deviceMemory(settings);
    try {
      await it.hello(settings);
      await it.prepare(settings, given);
      if (onDevice) await it.check(settings); // the peak is that of the steps after the first
      await it.call(MEMORY_STEPS);
      await it.readMemory();
      found.push({ it, memory: it.memory, held: deviceMemory(settings) - before });
    } finally {
      await it.end();
    }
  }
  const results = betterFirst(
    found,
    ({ it }) => it.way.peer,
    ({ memory }) => memory?.peak ?? Infinity,
  );
  const base = results.find(({ memory }) => memory)?.memory?.peak as number;
  return {
    title: `Peak of memory over ${MEMORY_STEPS} training steps, ${shapeOf(given)}`,
    head: [
      '',
      'resident, MB',
      'to the first',
      ...(onDevice ? ['of the GPU, MB (nvidia-smi)', ...DEVICE_HEAD] : []),
    ],
    rows: results.map(({ it, memory, held }) => [
      it.way.title,
      memory ? mb(memory.peak) : (it.missing ?? ''),
      memory ? (memory.peak / base).toFixed(2) : '',
      ...(onDevice ? [memory ? mb(held) : '', ...deviceCells(memory)] : []),
    ]),
    data: results.map(({ it, memory, held }) => ({ way: it.way.name, ...memory, held })),
  };
}

/** Bytes in use of the GPU, by all processes; NaN where nvidia-smi does not tell. */
function deviceMemory({ device }: Settings): number {
  if (device === 'cpu') return NaN;
  const index = device.split(':')[1] ?? '0';
  const args = ['--query-gpu=memory.used', '--format=csv,noheader,nounits', `--id=${index}`];
  const { stdout } = spawnSync('nvidia-smi', args, { encoding: 'utf8' });
  return Number.parseInt(stdout ?? '', 10) * 2 ** 20;
}

/** Processes that do nothing but load, from their start to their end. */
function imports({ rounds, python }: Settings): Table {
  const node = (code: string) => ({ command: process.execPath, args: ['-e', code], env: {} });
  const inPython = (code: string, env = {}) => ({ command: python, args: ['-c', code], env });
  const started = [
    { title: 'Node alone', ...node('') },
    { title: "`require('fcn-torch')`", ...node(`require(${JSON.stringify(ROOT)})`) },
    { title: 'Python alone', ...inPython('') },
    ...ENVIRONMENTS.map((env) => ({
      title: titleIn(env, '`import torch`'),
      ...inPython('import torch', env),
    })),
  ].map((it) => ({ ...it, ms: [] as number[], missing: undefined as string | undefined }));
  // The first round reads files from the disk.
  for (let round = 0; round <= rounds; round++) {
    for (const it of started) {
      const env = { ...process.env, ...it.env };
      const start = performance.now();
      const { status, error, stderr } = spawnSync(it.command, it.args, { encoding: 'utf8', env });
      const took = performance.now() - start;
      if (status !== 0) it.missing = error?.message ?? `${stderr.trim().split('\n').at(-1)}`;
      else if (round > 0) it.ms.push(took);
    }
  }
  const own = started[1]?.ms as number[];
  const results = betterFirst(
    started,
    ({ command, args }) => `${command} ${args}`,
    ({ ms, missing }) => (missing === undefined ? median(ms) : Infinity),
  );
  return {
    title: 'Loading, a process from its start to its end',
    head: ['', 'ms', 'from, to', "to `require('fcn-torch')`"],
    rows: results.map(({ title, ms, missing }) => {
      if (missing !== undefined) return [title, missing, '', ''];
      const quartiles = `${at(ms, 0.25).toFixed(0)}, ${at(ms, 0.75).toFixed(0)}`;
      return [title, median(ms).toFixed(0), quartiles, ratioCell(ratiosOf(ms, own))];
    }),
    data: results.map(({ title, ms, missing }) => ({ title, rounds: ms, missing })),
  };
}
