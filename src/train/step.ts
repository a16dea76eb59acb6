import {
  native,
  type Runnable,
  type StepGraphHandle,
  type StepNumbers,
  type TapeHandle,
} from '../addon/binding';
import { job } from '../addon/job';
import { TorchError, torchError } from '../base/errors';
import type { Batch } from '../data/loader/loader';
import { expectClasses } from '../data/loader/mask-values';
import type { Module } from '../nn/module';
import { runHere, runnableOf } from '../nn/run';
import { type GradScaler, lossScalingOf } from '../optim/grad-scaler';
import { type Optimizer, optimizerHandleOf } from '../optim/optimizer';
import { noGrad } from '../torch/autograd';
import {
  disposeOutput,
  mainOf,
  namesOf,
  type Output,
  outputOf,
  tensorsOf,
} from '../torch/dispatch/output';
import { record } from '../torch/dispatch/record';
import { type Handle, slotOf } from '../torch/tensor/handle';
import { disposingRest, tidy } from '../torch/tensor/scope';
import { Tensor, tensorOf } from '../torch/tensor/tensor';
import { type Cells, ConfusionMatrix } from './metrics/confusion-matrix';
import { inPrecision, type Precision } from './precision';

/**
 * The loss of logits [N, C, H, W], or of several outputs by name, for classes [N, H, W]: a number for each
 * picture (or one), of which the sum is minimised. It is recorded and runs off the event loop; a loss that reads values
 * (`item`, `toArray`) runs on it.
 */
export type Loss<Out extends Output = Tensor> = (outputs: Out, targets: Tensor) => Tensor;

/** Of a network with whatever outputs. */
// biome-ignore lint/suspicious/noExplicitAny: it takes what its own network gives
type AnyLoss = Loss<any>;

/** What a step gives. */
export interface StepResult {
  /** The sum of what the loss returned. */
  loss: number;
  /** Pixels whose largest logit is their class. */
  correct: number;
  /** Pixels that have one of the network's classes: all but the void ones. */
  pixels: number;
  /** The same pixels by their class and the class they were taken for. */
  confusion: ConfusionMatrix;
}

export interface StepOptions {
  /** What the network and the loss run in; float32, or what autocast is set to. */
  precision?: Precision | undefined;
  /** Scales the loss; a step whose gradients overflow is left out then, and is no error. */
  scaler?: GradScaler | undefined;
  /** Of a training whose steps are to be a graph on a GPU. */
  graph?: StepGraphHandle | undefined;
}

/** Losses that read values: recording them was tried. */
const unrecordable = new WeakSet<AnyLoss>();

/** One step of training, off the event loop. */
export async function trainStep<Out extends Output>(
  net: Module<Out>,
  batch: Batch,
  loss: Loss<Out>,
  optimizer: Optimizer,
  options: StepOptions = {},
): Promise<StepResult> {
  return resultOf(await startStep(net, batch, loss, optimizer, options).result);
}

export function resultOf({ loss, confusion: cells }: StepNumbers): StepResult {
  const confusion = matrixOf(cells);
  return { loss, correct: confusion.numCorrect, pixels: confusion.total, confusion };
}

const matrixOf = (cells: Cells) => new ConfusionMatrix(Math.sqrt(cells.length), cells);

export interface StartedStep {
  result: Promise<StepNumbers>;
  /** Whether it is one job: then the next step may be started before this one has ended. */
  isOneJob: boolean;
}

/** Starts a step of training: forward, loss, backward, step. The event loop stays free. */
export function startStep(
  net: Module<Output>,
  batch: Batch,
  loss: AnyLoss,
  optimizer: Optimizer,
  options: StepOptions,
): StartedStep {
  const inThat = <T>(body: () => T): T => inPrecision(options.precision, batch[0], body);
  try {
    const runnable = inThat(() => runnableOf(net, [batch[0]]));
    const started = runnable && inThat(() => startJob(runnable, batch, loss, optimizer, options));
    if (started) return { result: started, isOneJob: true };
    const result = learnHere(net, batch, loss, optimizer, options).then((numbers) => {
      if (runnable) unrecordable.add(loss);
      return numbers;
    });
    return { result, isOneJob: false };
  } catch (error) {
    return { result: Promise.reject(error), isOneJob: false };
  }
}

/** The step as one job; null where the loss reads values. */
function startJob(
  net: Runnable,
  batch: Batch,
  loss: AnyLoss,
  optimizer: Optimizer,
  { scaler, graph }: StepOptions,
): Promise<StepNumbers> | null {
  const [inputs, targets] = batch;
  const outputs = standInsOf(net, inputs);
  if (!outputs) return null;
  const tape = recordLoss(loss, outputs, targets);
  const numClasses = mainOf(outputs).shape[1];
  disposeOutput(outputs);
  if (!tape) return null;
  const ignored = native.ignoredClass(tape);
  if (ignored !== null && numClasses !== undefined) expectClasses(targets, numClasses, ignored);
  const learning = job(
    native.learn(
      optimizerHandleOf(optimizer),
      optimizer.options(),
      net,
      tape,
      slotOf(inputs),
      slotOf(targets),
      lossScalingOf(scaler),
      graph ?? null,
    ),
  );
  return learning.catch((error: unknown) => {
    const isNotFinite = error instanceof TorchError && error.code === 'ERR_NOT_FINITE';
    throw isNotFinite && isAllIgnored(targets, numClasses) ? notFinite(NaN, ALL_IGNORED) : error;
  });
}

const ALL_IGNORED =
  'None of the targets of the batch is one of the classes of the network, so all of them are ' +
  "ignored, and the mean over no pixel is NaN. A loss with reduction: 'none' and its own mean is 0 " +
  'there; or leave such pictures out';

function notFinite(value: number, advice = 'A smaller learning rate often helps'): TorchError {
  const message = `Expected a finite loss but it is ${value}: no step was made. ${advice}`;
  return torchError('ERR_NOT_FINITE', message);
}

/** Whether no target is a class: then a mean loss is of no pixel. */
function isAllIgnored(targets: Tensor, numClasses: number | undefined): boolean {
  if (numClasses === undefined || targets.numel() === 0) return false;
  return tidy(() => {
    const isClass = targets.ge(0).logicalAnd(targets.lt(numClasses));
    return !isClass.any().item();
  });
}

/** Null where the network does not take such inputs: running it tells why. */
function standInsOf(net: Runnable, inputs: Tensor): Output | null {
  try {
    const slots = native.standIns(net, [slotOf(inputs)]);
    return outputOf(
      native.outputNames(net),
      slots.map((slot) => tensorOf(slot)),
    );
  } catch {
    return null;
  }
}

/** Null where the loss reads values. */
function recordLoss(loss: AnyLoss, outputs: Output, targets: Tensor): TapeHandle | null {
  if (unrecordable.has(loss)) return null;
  const names = namesOf(outputs);
  const body = (...given: Tensor[]) =>
    loss(outputOf(names, given.slice(0, -1)), given.at(-1) as Tensor);
  return record(body, [...tensorsOf(outputs), targets]);
}

// A leaf, such as class weights, the loss may keep for its next call.
const isIntermediate = (handle: Handle): boolean => handle instanceof Tensor && !handle.isLeaf;

/** As native/core/train/step.cc's `learn`, with the loss on this thread. */
async function learnHere(
  net: Module<Output>,
  [inputs, targets]: Batch,
  loss: AnyLoss,
  optimizer: Optimizer,
  { precision, scaler }: StepOptions,
): Promise<StepNumbers> {
  const inThat = <T>(body: () => T): T => inPrecision(precision, inputs, body);
  const outputs = await inThat(() => net.forwardAsync(inputs));
  using _ = { [Symbol.dispose]: () => disposeOutput(outputs) };
  const logits = mainOf(outputs);
  let losses = 0;
  const sum = (): Tensor => {
    const each = inThat(() => loss(outputs, targets));
    losses = each.numel();
    return each.sum();
  };
  using total = disposingRest(sum, isIntermediate);
  const value = total.item() as number;
  if (!scaler?.isEnabled() && !Number.isFinite(value)) {
    throw notFinite(value, isAllIgnored(targets, logits.shape[1]) ? ALL_IGNORED : undefined);
  }
  optimizer.zeroGrad();
  if (scaler) {
    using scaled = scaler.scale(total);
    await scaled.backwardAsync();
    await scaler.stepAsync(optimizer);
    scaler.update();
  } else {
    await total.backwardAsync();
    await optimizer.stepAsync();
  }
  return { loss: value, losses, confusion: await confusionOf(logits, targets, inputs) };
}

function confusionOf(logits: Tensor, targets: Tensor, inputs: Tensor): Promise<Cells> {
  return job(native.confusionOf(slotOf(logits), slotOf(targets), slotOf(inputs)));
}

/**
 * Which classes the network takes the batch's pixels for, in the mode it is in. Logits of another size than the
 * classes are brought to it as `loss` does; else, where the classes have the picture's size, as `predict`
 * does: what a network with a stride gives beyond the picture is cut off, fewer are interpolated.
 */
export async function evaluateStep<Out extends Output>(
  net: Module<Out>,
  [inputs, targets]: Batch,
  precision?: Precision,
  loss?: Loss<Out>,
): Promise<ConfusionMatrix> {
  const inThat = <T>(body: () => T): T => inPrecision(precision, inputs, () => noGrad(body));
  const runnable = inThat(() => runnableOf(net, [inputs]));
  if (runnable) {
    const resizing = loss ? inThat(() => resizingOf(runnable, [inputs, targets], loss)) : null;
    return matrixOf(
      await job(inThat(() => native.evaluate(runnable, slotOf(inputs), slotOf(targets), resizing))),
    );
  }
  const outputs = inThat(() => runHere(net, [inputs]));
  using _ = { [Symbol.dispose]: () => disposeOutput(outputs) };
  return matrixOf(await confusionOf(mainOf(outputs), targets, inputs));
}

/** A loss that may bring the logits to the classes' size, where they have another. */
function resizingOf(net: Runnable, [inputs, targets]: Batch, loss: AnyLoss): TapeHandle | null {
  if (unrecordable.has(loss)) return null;
  const outputs = standInsOf(net, inputs);
  if (!outputs) return null;
  using _ = { [Symbol.dispose]: () => disposeOutput(outputs) };
  const isOfSize = `${mainOf(outputs).shape.slice(2)}` === `${targets.shape.slice(1)}`;
  return isOfSize ? null : recordLoss(loss, outputs, targets);
}

/**
 * Whether logits for such a batch can be compared with its classes, as far as shapes tell: nothing is
 * computed. False also where only running the network tells.
 */
export function hasFittingShapes(
  net: Module<Output>,
  [inputs, targets]: Batch,
  precision?: Precision,
): boolean {
  const inThat = <T>(body: () => T): T => inPrecision(precision, inputs, () => noGrad(body));
  const runnable = inThat(() => runnableOf(net, [inputs]));
  const outputs = runnable && inThat(() => standInsOf(runnable, inputs));
  if (!outputs) return false;
  using _ = { [Symbol.dispose]: () => disposeOutput(outputs) };
  const logits = mainOf(outputs);
  return logits.ndim === 4 && targets.ndim === 3 && logits.size(0) === targets.size(0);
}
