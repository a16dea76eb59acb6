import { GradScaler } from '../amp/grad-scaler';
import type { DataLoader } from '../data/loader/loader';
import { type Device, type DeviceLike, toDevice } from '../device';
import { invalidArgument, TorchError, torchError } from '../errors';
import { native } from '../native/binding';
import type { Module } from '../nn/module';
import type { SGD } from '../optim/sgd';
import { version } from '../runtime';
import type { CurvePoint } from '../vision/curve';
import { warnOnce } from '../warn';
import { checkPrecision, type Precision } from './precision';
import { evaluateStep, type Loss, type StepOptions, type StepResult, startStep } from './step';
import { StepQueue } from './step-queue';

export interface BatchReport extends StepResult {
  /** From 0. */
  epoch: number;
  /** From 0. */
  batch: number;
  /** How many batches an epoch has. */
  batches: number;
  examples: number;
  /** The step with its accuracy count, without the loader. */
  ms: number;
}

export interface EpochReport {
  /** From 0. */
  epoch: number;
  /** Mean loss of a picture. */
  trainLoss: number;
  /** Shares of pixels, 0 to 1. */
  trainAcc: number;
  testAcc: number;
}

export interface LoopOptions extends Omit<StepOptions, 'graph'> {
  device: DeviceLike;
  /** On a GPU, steps that are alike are captured as a CUDA graph; false. */
  cudaGraph?: boolean | undefined;
  signal?: AbortSignal | undefined;
  onBatch?: ((report: BatchReport) => void) | undefined;
  onEpoch?: ((report: EpochReport) => void) | undefined;
  /** Where the points of the curve go as they are made: also those of a training that is interrupted. */
  points?: CurvePoint[] | undefined;
}

export interface TrainResult extends EpochReport {
  /** What the curve is drawn of: five points an epoch, as d2l's, and one for the test accuracy. */
  points: CurvePoint[];
  numEpochs: number;
  /** Pictures trained on a second, without the loader and the test. */
  examplesPerSec: number;
}

/** Trains for some epochs, measuring accuracy on `testIter` after each, in eval mode. */
export async function fit(
  net: Module,
  trainIter: DataLoader,
  testIter: DataLoader,
  loss: Loss,
  optimizer: SGD,
  numEpochs: number,
  options: LoopOptions,
): Promise<TrainResult> {
  const device = toDevice(options.device);
  const { precision = 'float32', cudaGraph = false } = options;
  checkPrecision(precision);
  if (typeof cudaGraph !== 'boolean') throw invalidArgument('cudaGraph', 'a boolean', cudaGraph);
  const step = {
    precision,
    scaler: options.scaler ?? scalerFor(precision, device),
    graph: cudaGraph ? native.stepGraph() : undefined,
  };
  if (cudaGraph && device.type === 'cuda' && !native.hasGraphs(`${device}`)) {
    warnOnce(`LibTorch ${version().libtorch} has no graphs for ${device}: steps run one by one`);
  }
  net.to(device);
  const points: CurvePoint[] = options.points ?? [];
  let seconds = 0;
  let seen = 0;
  let last: EpochReport = { epoch: -1, trainLoss: NaN, trainAcc: NaN, testAcc: NaN };
  for (let epoch = 0; epoch < numEpochs; epoch++) {
    net.train();
    const sum = { loss: 0, correct: 0, examples: 0, pixels: 0 };
    let batch = 0;
    const batches = trainIter.length;
    const ended = (result: StepResult, examples: number, ms: number): void => {
      sum.loss += result.loss;
      sum.correct += result.correct;
      sum.examples += examples;
      sum.pixels += result.pixels;
      seconds += ms / 1000;
      seen += examples;
      options.onBatch?.({ epoch, batch, batches, examples, ms, ...result });
      batch++;
      // At least one point an epoch: below five batches d2l divides by zero here.
      if (batch % Math.max(1, Math.floor(batches / 5)) === 0 || batch === batches) {
        points.push({
          epoch: epoch + batch / batches,
          loss: sum.loss / sum.examples,
          trainAcc: sum.correct / sum.pixels,
        });
      }
    };
    const queue = new StepQueue(device.type === 'cuda' ? 1 : 0, ended);
    try {
      for await (const [inputs, targets] of trainIter.batches({ device, signal: options.signal })) {
        const number = batch + queue.length;
        const examples = inputs.size(0);
        const { result, isOneJob } = startStep(net, [inputs, targets], loss, optimizer, step);
        const located = result
          .catch((error: unknown) => {
            throw atBatch(error, epoch, number);
          })
          .finally(() => {
            inputs.dispose();
            targets.dispose();
          });
        await queue.add({ result: located, isOneJob }, examples);
      }
      await queue.end();
    } finally {
      await queue.giveUp();
    }
    const testAcc = await evaluateAccuracy(net, testIter, options);
    points.push({ epoch: epoch + 1, testAcc });
    last = {
      epoch,
      trainLoss: sum.loss / sum.examples,
      trainAcc: sum.correct / sum.pixels,
      testAcc,
    };
    options.onEpoch?.(last);
  }
  return { ...last, points, numEpochs, examplesPerSec: seen / seconds };
}

/** The share of pixels, 0 to 1, that the network gets right in eval mode, which it stays in. */
export async function evaluateAccuracy(
  net: Module,
  testIter: DataLoader,
  { device, signal, precision }: Pick<LoopOptions, 'device' | 'signal' | 'precision'>,
): Promise<number> {
  net.eval();
  let correct = 0;
  let pixels = 0;
  for await (const [inputs, targets] of testIter.batches({ device, signal })) {
    const count = await evaluateStep(net, [inputs, targets], precision).finally(() => {
      inputs.dispose();
      targets.dispose();
    });
    correct += count.correct;
    pixels += count.pixels;
  }
  return correct / pixels;
}

/** Of float16 gradients the small ones vanish where they are not scaled. */
function scalerFor(precision: Precision, { type }: Device): GradScaler | undefined {
  return precision === 'float16' && type !== 'meta' ? new GradScaler(type) : undefined;
}

function atBatch(error: unknown, epoch: number, batch: number): unknown {
  if (!(error instanceof TorchError)) return error;
  const place = `epoch ${epoch + 1}, batch ${batch + 1}`;
  return torchError(error.code, `${place}: ${error.message}`, { cause: error });
}
