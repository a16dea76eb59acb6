import { noGrad } from '../autograd';
import type { Batch } from '../data/loader/loader';
import { record, type TensorFunction } from '../dispatch/record';
import { torchError } from '../errors';
import {
  native,
  type PixelCount,
  type Runnable,
  type Slot,
  type TapeHandle,
} from '../native/binding';
import { job } from '../native/job';
import type { Module } from '../nn/module';
import { runHere, runnableOf } from '../nn/run';
import { type SGD, sgdHandleOf } from '../optim/sgd';
import { type Handle, slotOf } from '../tensor/handle';
import { disposingRest } from '../tensor/scope';
import { Tensor } from '../tensor/tensor';

/**
 * The loss of logits [N, C, H, W] for classes [N, H, W]: a number for each picture (or one), of
 * which the sum is minimised. It is recorded and runs off the event loop; a loss that reads values
 * (`item`, `toArray`) runs on it.
 */
export type Loss = (logits: Tensor, targets: Tensor) => Tensor;

export interface StepResult extends PixelCount {
  /** The sum of what the loss returned. */
  loss: number;
}

/** Losses that read values: recording them was tried. */
const unrecordable = new WeakSet<Loss>();

/** One step of training, off the event loop. */
export async function trainStep(
  net: Module,
  batch: Batch,
  loss: Loss,
  optimizer: SGD,
): Promise<StepResult> {
  return await startStep(net, batch, loss, optimizer).result;
}

export interface StartedStep {
  result: Promise<StepResult>;
  /** Whether it is one job: then the next step may be started before this one has ended. */
  isOneJob: boolean;
}

/** Starts a step of training: forward, loss, backward, step. The event loop stays free. */
export function startStep(net: Module, batch: Batch, loss: Loss, optimizer: SGD): StartedStep {
  try {
    return start(net, batch, loss, optimizer);
  } catch (error) {
    return { result: Promise.reject(error), isOneJob: false };
  }
}

function start(net: Module, batch: Batch, loss: Loss, optimizer: SGD): StartedStep {
  const runnable = runnableOf(net, [batch[0]]);
  const tape = runnable && recordLoss(runnable, batch, loss);
  if (!tape) {
    const result = learnHere(net, batch, loss, optimizer).then((numbers) => {
      if (runnable) unrecordable.add(loss);
      return numbers;
    });
    return { result, isOneJob: false };
  }
  const [inputs, targets] = batch.map(slotOf) as [Slot, Slot];
  const options = optimizer.options();
  const result = job(
    native.learn(sgdHandleOf(optimizer), options, runnable, tape, inputs, targets),
  );
  return { result, isOneJob: true };
}

/** The loss of what the network would give for this batch. */
function recordLoss(net: Runnable, [inputs, targets]: Batch, loss: Loss): TapeHandle | null {
  if (unrecordable.has(loss)) return null;
  using logits = standInOf(net, inputs);
  return logits && record(loss as TensorFunction, [logits, targets]);
}

/** Null where the network does not take such inputs: running it tells why. */
function standInOf(net: Runnable, inputs: Tensor): Tensor | null {
  try {
    return new Tensor(native.standIn(net, [slotOf(inputs)]));
  } catch {
    return null;
  }
}

// A leaf, such as class weights, the loss may keep for its next call.
const isIntermediate = (handle: Handle): boolean => handle instanceof Tensor && !handle.isLeaf;

/** As native/train/step.cc's `learn`, with the loss on this thread. */
async function learnHere(
  net: Module,
  [inputs, targets]: Batch,
  loss: Loss,
  optimizer: SGD,
): Promise<StepResult> {
  using logits = await net.forwardAsync(inputs);
  using total = disposingRest(() => loss(logits, targets).sum(), isIntermediate);
  const value = total.item() as number;
  if (!Number.isFinite(value)) {
    throw torchError(
      'ERR_NOT_FINITE',
      `Expected a finite loss but it is ${value}: no step was made. ` +
        'A smaller learning rate often helps',
    );
  }
  optimizer.zeroGrad();
  await total.backwardAsync();
  await optimizer.stepAsync();
  return { loss: value, ...(await job(native.countCorrect(slotOf(logits), slotOf(targets)))) };
}

/** How much of the batch the network gets right, in the mode it is in. */
export async function evaluateStep(net: Module, [inputs, targets]: Batch): Promise<PixelCount> {
  const runnable = noGrad(() => runnableOf(net, [inputs]));
  if (runnable) return await job(native.evaluate(runnable, slotOf(inputs), slotOf(targets)));
  using logits = noGrad(() => runHere(net, [inputs]));
  return await job(native.countCorrect(slotOf(logits), slotOf(targets)));
}
