/**
 * This library beside its peers: PyTorch by the tutorial's code and at its best, onnxruntime-node,
 * TensorFlow.js. Each way is a process of its own; they are measured in turn, with the same weights,
 * pictures and number of threads, after what they compute was compared. `npm run bench -- --help`;
 * docs/benchmarks.md says how, and has tables.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { machine, printTable } from '../measure';
import { ABOUT_TUNED } from '../tuned';
import { writeWeights } from './inputs';
import { Running } from './running';
import { SECTIONS, type Table } from './sections';
import { parseOptions, type Settings, settingsOf } from './settings';

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2), Object.keys(SECTIONS));
  const folder = mkdtempSync(join(tmpdir(), 'fcn-torch-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  // This process makes what all read and compares: the processors are the others'.
  torch.setNumThreads(1);
  await run(settingsOf(options, folder));
}

async function run(settings: Settings): Promise<void> {
  const say = settings.json === '-' ? () => {} : console.log;
  const { about, versions } = await describe(settings);
  for (const line of about) say(line);
  await writeWeights(settings.folder);
  const results: Record<string, Table[]> = {};
  for (const name of settings.only) {
    const tables: Table[] = [];
    results[name] = tables;
    for await (const table of SECTIONS[name]?.(settings) ?? []) {
      tables.push(table);
      say(`\n### ${table.title}\n`);
      if (settings.json !== '-') printTable(table.head, table.rows);
      if (table.compared) say(`\nAgrees: ${table.compared}.`);
    }
  }
  if (settings.json === undefined) return;
  const { only, peers, rounds, threads, device, peersDevice, quick = false } = settings;
  const text = JSON.stringify(
    {
      about,
      versions,
      settings: { only, peers, rounds, threads, device, peersDevice, quick },
      results,
    },
    null,
    1,
  );
  if (settings.json === '-') console.log(text);
  else writeFileSync(settings.json, `${text}\n`);
}

/** What is told before the tables. */
interface Description {
  /** The machine, the versions and the settings, and who is not here, in lines. */
  about: string[];
  versions: Record<string, string>;
}

async function describe(settings: Settings): Promise<Description> {
  const versions: Record<string, string> = {};
  const missing: string[] = [];
  const asked = new Set<string>();
  for (const way of settings.ways) {
    // A peer's ways are one program: what the first lacks all lack.
    if (!way.own && asked.has(way.script)) continue;
    asked.add(way.script);
    const running = new Running(way);
    await running.hello(settings);
    await running.end();
    Object.assign(versions, running.versions);
    if (running.missing) missing.push(`Not here: ${way.title}: ${running.missing}.`);
  }
  const { rounds, threads, device, peersDevice } = settings;
  const theirs = peersDevice === device ? '' : ` (of the peers: ${peersDevice})`;
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const about = [
    `${new Date().toISOString().slice(0, 10)}, ${machine()}, ${process.platform} ${release()}`,
    known.join(', '),
    `Device ${device}${theirs}, ${threads} threads each, ${rounds} rounds in turn. A ratio is a time in parts of ours: ` +
      'above 1, ours is faster.',
    ...(device === 'cpu' ? [ABOUT_TUNED] : []),
    ...missing,
  ];
  return { about, versions };
}

void main();
