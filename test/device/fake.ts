/**
 * What the simulated device (test/fake-device) has seen. On a real GPU there is no such thing: what needs it
 * is tested only where `isSimulated`.
 */
import * as torch from 'fcn-torch';
import * as assert from 'uvu/assert';

export interface Report {
  /** Kernels, copies, events and so on, by name. */
  counts: Record<string, number>;
  /** What somebody waited for, and in brackets on which thread. */
  waits: Record<string, number>;
  /** What no program may do. */
  faults: Record<string, number>;
  /** Bytes in use, by device. */
  allocated: number[];
}

interface FakeDevice {
  set(name: 'limit' | 'failAfter' | 'latency', number: number): void;
  report(): Report;
}

/** The runner has loaded it already, before the package: scripts/test/device.mjs. */
export const isSimulated = (process.env.NODE_OPTIONS ?? '').includes('fake-device');

const fake: FakeDevice = isSimulated
  ? require('../fake-device/load.cjs')
  : {
      set() {},
      report: () => ({ counts: {}, waits: {}, faults: {}, allocated: [] }),
    };

export const { set, report } = fake;

/** The threads of `fcn-torch`, as the report names them. */
export const LOOP = 'event loop';
export const RUNNER = 'fcn-torch run';
export const WAITER = 'fcn-torch wait';

/** What was seen during `work`, which does nothing that is forbidden. */
export async function seenDuring(work: () => unknown): Promise<Report> {
  await torch.cuda.synchronizeAsync();
  report();
  await work();
  const seen = report();
  await torch.cuda.synchronizeAsync(); // what is changed while a copy is pending is found when it ends
  assert.equal({ ...seen.faults, ...report().faults }, {});
  return seen;
}

/** How often somebody waited on this thread, for what. */
export function waitsOn(thread: string, { waits }: Report): Record<string, number> {
  const suffix = ` (${thread})`;
  const here = Object.entries(waits).filter(([name]) => name.endsWith(suffix));
  return Object.fromEntries(here.map(([name, count]) => [name.slice(0, -suffix.length), count]));
}
