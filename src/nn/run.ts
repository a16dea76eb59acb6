import { types } from 'node:util';
import { native, type Runnable } from '../addon/binding';
import { job } from '../addon/job';
import { torchError } from '../base/errors';
import { remember } from '../base/normalization';
import { isOutput, type Output, outputOf } from '../torch/dispatch/output';
import { record } from '../torch/dispatch/record';
import { slotOf } from '../torch/tensor/handle';
import { Tensor, tensorOf } from '../torch/tensor/tensor';
import { handleOf, heldState } from './access';
import type { Module } from './module';

/** Modules that read values: recording them was tried. */
const unrecordable = new WeakSet<Module<Output>>();

const isTensor = (value: unknown): value is Tensor => value instanceof Tensor;

/**
 * What a job can run as `net`, in the modes of this moment (gradients, evaluation): its native
 * module, or a recording of its `forward` over arguments like these.
 *
 * @returns null where there is none: then `runHere`
 */
export function runnableOf(net: Module<Output>, args: readonly unknown[]): Runnable | null {
  const handle = handleOf(net);
  if (handle) return handle;
  if (unrecordable.has(net)) return null;
  const { tensors, putBack } = heldState(net);
  const forward = (...standIns: Tensor[]): Output => {
    let next = 0;
    let replaced = false;
    let output: Output;
    try {
      output = callForward(
        net,
        args.map((value) => (isTensor(value) ? standIns[next++] : value)),
      );
    } finally {
      replaced = putBack();
    }
    // It is to keep the tensor that it computed.
    if (replaced) throw torchError('ERR_NO_VALUES', 'Expected no stand-in in a property');
    return output;
  };
  return record(forward, args.filter(isTensor), tensors);
}

/** Runs a network that no job can run, in its turn: after the jobs that were started before. */
export function runHere(net: Module<Output>, args: readonly unknown[]): Output {
  native.wait();
  const output = callForward(net, args);
  unrecordable.add(net);
  return output;
}

/** As `net.forward`, off this thread where it can be. */
export async function runAsync(net: Module<Output>, args: readonly unknown[]): Promise<Output> {
  const runnable = runnableOf(net, args);
  for (const value of args.filter(isTensor)) remember(net, value);
  if (!runnable) return runHere(net, args);
  const slots = await job(native.run(runnable, args.filter(isTensor).map(slotOf)));
  return outputOf(
    native.outputNames(runnable),
    slots.map((slot) => tensorOf(slot)),
  );
}

function callForward(net: Module<Output>, args: readonly unknown[]): Output {
  const output: unknown = net.forward(...(args as [Tensor, ...unknown[]]));
  if (isOutput(output)) return output;
  throw torchError(
    'ERR_MODULE',
    `Expected ${net.constructor.name}.forward to return a tensor, or an object of tensors such as ` +
      `{ out, aux }, but it returned ${describe(output)}`,
  );
}

function describe(output: unknown): string {
  if (types.isPromise(output)) return 'a promise';
  if (typeof output !== 'object' || output === null)
    return output === null ? 'null' : typeof output;
  if (Array.isArray(output)) return 'an array';
  const strange = Object.entries(output).find(([, value]) => !isTensor(value));
  return strange ? `an object whose ${strange[0]} is no tensor` : 'an empty object';
}
