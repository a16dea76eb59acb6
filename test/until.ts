import { setTimeout } from 'node:timers/promises';
import * as assert from 'uvu/assert';

/** Milliseconds after which nothing is waited for any longer, however busy the machine is. */
export const HANGING = 900_000;

/** Waits for what other threads or processes do. */
export async function until(isSo: () => boolean): Promise<void> {
  // Asked once a turn: what was so may have ceased to be when it is asked again.
  for (const start = Date.now(); Date.now() - start < HANGING; ) {
    if (isSo()) return;
    await setTimeout(1);
  }
  assert.unreachable(`in vain: ${isSo}`);
}
