import { setImmediate } from 'node:timers/promises';
import * as assert from 'uvu/assert';

/** Far more than a job that runs on the event loop lets it have, far less than one on another thread. */
const MANY = 20;

/**
 * Asserts that the event loop has its turns while `work` runs. A loaded machine may leave it none
 * for as long as one run takes, hence several.
 */
export async function assertTurns(work: () => Promise<unknown>): Promise<void> {
  let most = 0;
  for (let run = 0; run < 10 && most < MANY; run++) {
    let turns = 0;
    let running = true;
    const counting = (async () => {
      for (; running; turns++) await setImmediate();
    })();
    await work().finally(() => {
      running = false;
    });
    await counting;
    most = Math.max(most, turns);
  }
  assert.ok(most >= MANY, `the event loop had ${most} turns`);
}
