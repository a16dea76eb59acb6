import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as torch from 'fcn-torch';
import * as assert from 'uvu/assert';

// All tests share one process and with it the count of tensors, and what a test leaves to the garbage
// collector goes during any later one.

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

type Memory = ReturnType<typeof torch.memory>;

/** Collects garbage until there is no more of it, and says what lives then. */
export async function settled(): Promise<Memory> {
  let before: number;
  do {
    before = torch.memory().numTensors;
    gc();
    await setTimeout(5); // lets go of what finalizers and jobs of other threads still hold
    gc();
    await setTimeout(5);
  } while (torch.memory().numTensors < before);
  return torch.memory();
}

/**
 * How many tensors `body` leaves behind. Synchronous and short: a long one is interrupted by the
 * garbage collector, which may then take the last few of what tests before left.
 */
export async function left(body: () => unknown): Promise<number> {
  const before = (await settled()).numTensors;
  body();
  return torch.memory().numTensors - before;
}

/** Asserts that there is no more than at `before`. There may be less, for what tests before left goes. */
export function assertNoMore(before: Memory): void {
  const after = torch.memory();
  const tensors = after.numTensors - before.numTensors;
  const bytes = after.numBytes - before.numBytes;
  assert.ok(tensors <= 0 && bytes <= 0, `left behind: ${tensors} tensors, ${bytes} bytes`);
}
