import { native, type StepNumbers } from '../addon/binding';
import { invalidArgument, TorchError } from '../base/errors';
import { normalizationOf, setNormalization } from '../base/normalization';
import { warnOnce } from '../base/warn';
import { type Batch, DataLoader } from '../data/loader/loader';
import type { Module } from '../nn/module';
import { GradScaler } from '../optim/grad-scaler';
import type { Optimizer } from '../optim/optimizer';
import { type Device, type DeviceLike, toDevice } from '../torch/device';
import type { Output } from '../torch/dispatch/output';
import { getRngState, setRngState } from '../torch/random';
import { version } from '../torch/runtime';
import { atBatch, evaluate } from './evaluate';
import { callHooks, type Hook } from './hooks/hook';
import { pixelAccuracy } from './metrics/accuracy';
import { ConfusionMatrix } from './metrics/confusion-matrix';
import { checkPrecision, type Precision } from './precision';
import type { EpochReport, Trained } from './reports';
import {
  evaluateStep,
  hasFittingShapes,
  type Loss,
  resultOf,
  type StepOptions,
  startStep,
} from './step';
import { StepQueue } from './step-queue';

export interface LoopOptions extends Omit<StepOptions, 'graph'> {
  device: DeviceLike;
  /** On a GPU, steps that are alike are captured as a CUDA graph; false. */
  cudaGraph?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** What goes on beside the steps; none. */
  hooks?: readonly Hook[] | undefined;
}

/** Trains for some epochs, testing on `testIter` after each, in eval mode. */
export async function fit<Out extends Output>(
  net: Module<Out>,
  trainIter: DataLoader,
  testIter: DataLoader,
  loss: Loss<Out>,
  optimizer: Optimizer,
  numEpochs: number,
  options: LoopOptions,
): Promise<Trained> {
  const { hooks = [] } = options;
  try {
    const trained = await runEpochs(net, trainIter, testIter, loss, optimizer, numEpochs, options);
    await callHooks(hooks, 'afterTraining', trained);
    return trained;
  } finally {
    await callHooks(hooks, 'close');
  }
}

async function runEpochs<Out extends Output>(
  net: Module<Out>,
  trainIter: DataLoader,
  testIter: DataLoader,
  loss: Loss<Out>,
  optimizer: Optimizer,
  numEpochs: number,
  options: LoopOptions,
): Promise<Trained> {
  const device = toDevice(options.device);
  const { precision = 'float32', cudaGraph = false, hooks = [], signal } = options;
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
  await checkTest(net, testIter, loss, options);
  await callHooks(hooks, 'beforeTraining', {
    net,
    optimizer,
    numEpochs,
    batches: trainIter.length,
  });
  let seconds = 0;
  let seen = 0;
  const none = new ConfusionMatrix(1);
  let last: EpochReport = {
    epoch: -1,
    trainLoss: NaN,
    trainAcc: NaN,
    testAcc: NaN,
    trainConfusion: none,
    testConfusion: none,
  };
  for (let epoch = 0; epoch < numEpochs; epoch++) {
    net.train();
    const sum = { loss: 0, examples: 0 };
    let trainConfusion: ConfusionMatrix | undefined;
    let batch = 0;
    const batches = trainIter.length;
    const ended = async (numbers: StepNumbers, examples: number, ms: number): Promise<void> => {
      const { losses } = numbers;
      const result = resultOf(numbers);
      trainConfusion ??= new ConfusionMatrix(result.confusion.numClasses);
      trainConfusion.add(result.confusion);
      const meanLoss = losses === 1 ? result.loss : result.loss / examples;
      sum.loss += losses === 1 ? result.loss * examples : result.loss;
      sum.examples += examples;
      seconds += ms / 1000;
      seen += examples;
      const epochLoss = sum.loss / sum.examples;
      const epochAcc = pixelAccuracy(trainConfusion);
      const own = { epoch, batch, batches, examples, ms, meanLoss, epochLoss, epochAcc };
      batch++;
      await callHooks(hooks, 'afterBatch', { ...own, ...result });
    };
    const queue = new StepQueue(device.type === 'cuda' ? 1 : 0, ended);
    try {
      const read = trainIter.batches({ device, signal });
      for await (const [inputs, targets] of orFailure(read, queue)) {
        const number = batch + queue.length;
        const examples = inputs.size(0);
        setNormalization(net, normalizationOf(inputs));
        const { result, isOneJob } = startStep(net, [inputs, targets], loss, optimizer, step);
        const located = result
          .catch((error: unknown) => {
            // The next step is under way by then, and a GPU does not say which one broke it.
            const next = isOfBrokenGpu(error) ? ' or the next' : '';
            throw atBatch(error, `epoch ${epoch + 1}, batch ${number + 1}${next}`);
          })
          .finally(() => {
            inputs.dispose();
            targets.dispose();
          });
        await queue.add({ result: located, isOneJob }, examples);
      }
      await queue.end(signal);
    } finally {
      await queue.giveUp();
    }
    const place = `epoch ${epoch + 1}, test `;
    const testConfusion = await evaluate(net, testIter, { device, precision, loss, signal, place });
    const testAcc = pixelAccuracy(testConfusion);
    last = {
      epoch,
      trainLoss: sum.loss / sum.examples,
      trainAcc: trainConfusion ? pixelAccuracy(trainConfusion) : NaN,
      testAcc,
      trainConfusion: trainConfusion ?? none,
      testConfusion,
    };
    if (!(await callHooks(hooks, 'afterEpoch', last))) break;
  }
  return { ...last, numEpochs, examplesPerSec: seen / seconds };
}

/** The batches. Where a step has broken the device, what it failed with, not what reading then does. */
async function* orFailure(batches: AsyncIterable<Batch>, queue: StepQueue): AsyncGenerator<Batch> {
  try {
    yield* batches;
  } catch (error) {
    throw (await queue.failure()) ?? error;
  }
}

/**
 * Sees that the network can be tested: an epoch may take hours. The test set's first pictures are read as
 * a batch, and where shapes alone do not tell, the network is run on it. No random number is drawn.
 */
async function checkTest<Out extends Output>(
  net: Module<Out>,
  testIter: DataLoader,
  loss: Loss<Out>,
  { device, signal, precision }: LoopOptions,
): Promise<void> {
  if (!(testIter instanceof DataLoader)) return;
  using before = getRngState();
  try {
    const batch = await testIter.sample({ device, signal });
    if (!batch) return;
    const [inputs, targets] = batch;
    using _inputs = inputs;
    using _targets = targets;
    net.train(); // shapes are the same, and nothing is computed
    if (hasFittingShapes(net, batch, precision)) return;
    net.eval();
    await evaluateStep(net, batch, precision, loss);
  } catch (error) {
    throw atBatch(error, 'before epoch 1, test batch 1');
  } finally {
    // What a data set of the user's own draws to make a picture.
    using after = getRngState();
    if (!before.equal(after)) setRngState(before);
  }
}

/** Of float16 gradients the small ones vanish where they are not scaled. */
function scalerFor(precision: Precision, { type }: Device): GradScaler | undefined {
  return precision === 'float16' && type !== 'meta' ? new GradScaler(type) : undefined;
}

/** As native/core/base/classify.cc words it. */
function isOfBrokenGpu(error: unknown): boolean {
  return error instanceof TorchError && error.message.includes('can no longer use the GPU');
}
