import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as torch from 'fcn-torch';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** The tensors that have not been disposed of, and the bytes of their memory. */
export function alive(): { numTensors: number; numBytes: number } {
  const { numTensors, numBytes } = torch.memory();
  return { numTensors, numBytes };
}

/**
 * What is alive when the garbage of the tests before has been collected. What a test leaves to the garbage
 * collector would else go during a later one.
 */
export async function settled(): Promise<ReturnType<typeof alive>> {
  // Handles are collected in pages of eight that were made one after another: the last page is filled.
  for (let i = 0; i < 8; i++) torch.ones([1]).dispose();
  let before: number;
  do {
    before = alive().numTensors;
    gc();
    for (let turn = 0; turn < 3; turn++) await setImmediate(); // finalizers have turns of their own
  } while (alive().numTensors < before);
  return alive();
}

/** How many tensors `body` leaves behind. */
export async function left(body: () => unknown): Promise<number> {
  const before = await settled();
  body();
  return alive().numTensors - before.numTensors;
}
