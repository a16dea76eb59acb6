import { setImmediate } from 'node:timers/promises';
import * as assert from 'uvu/assert';

/** How many turns the event loop has while `work` runs. */
export async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let running = true;
  const counting = (async () => {
    for (; running; turns++) await setImmediate();
  })();
  await work().finally(() => {
    running = false;
  });
  const during = turns;
  await counting;
  return during;
}

/**
 * Asserts that the event loop has its turns while `work` runs: far more of them than work on the event loop
 * leaves it. A busy machine may leave it none for as long as one run takes, hence several.
 */
export async function assertTurns(work: () => Promise<unknown>, least = 20): Promise<void> {
  let most = 0;
  for (let run = 0; run < 10 && most < least; run++) most = Math.max(most, await turnsDuring(work));
  assert.ok(most >= least, `the event loop had ${most} turns`);
}
