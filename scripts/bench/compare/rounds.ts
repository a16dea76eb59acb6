import { type Case, type Measured, Running } from './running';
import type { Settings } from './settings';
import type { Way } from './ways';

/**
 * The ways in turn, some rounds. Each has a process of its own for this case alone. What they compute is
 * compared first, with the tutorial's code where that runs; who computes something else is not timed, or on a
 * GPU is said to differ.
 */
export async function measure(
  ways: readonly Way[],
  given: Case,
  settings: Settings,
): Promise<Measured[]> {
  const running = ways.map((way) => new Running(way));
  try {
    // Loading PyTorch takes longest, and disturbs nobody yet.
    await Promise.all(running.map((it) => it.hello(settings)));
    for (const it of running) await it.prepare(settings, given);
    for (const it of running) await it.check(settings);
    const reference =
      running.find(({ way, checked }) => way.name === 'pytorch' && checked) ??
      running.find(({ checked }) => checked);
    if (reference) for (const it of running) await it.compareWith(reference, given.topic, settings);
    for (const it of running) await it.warmUp();
    for (let round = 0; round < settings.rounds; round++) {
      // Another begins each time: nobody always follows the same.
      const first = round % running.length;
      const order = [...running.slice(first), ...running.slice(0, first)];
      for (const it of order) await it.turn();
    }
    if (settings.device !== 'cpu') for (const it of running) await it.readMemory();
  } finally {
    for (const it of running) await it.end();
  }
  return running;
}
