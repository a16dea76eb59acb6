import { inspect } from 'node:util';
import { job } from '../addon/job';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { normalizationOf, setNormalization } from '../base/normalization';
import type { DataLoader } from '../data/loader/loader';
import { maskValuesOf, setMaskValues } from '../data/loader/mask-values';
import { firstParameterOf } from '../nn/access';
import type { Module } from '../nn/module';
import type { GradScaler } from '../optim/grad-scaler';
import type { Optimizer } from '../optim/optimizer';
import { cuda } from '../torch/cuda';
import { Device, type DeviceLike } from '../torch/device';
import type { Output } from '../torch/dispatch/output';
import type { Tensor } from '../torch/tensor/tensor';
import { Curve } from '../train/hooks/curve';
import type { Hook } from '../train/hooks/hook';
import type { CurvePoint } from '../train/hooks/render-curve';
import { fit } from '../train/loop';
import type { Precision } from '../train/precision';
import type { BatchReport, EpochReport, Trained } from '../train/reports';
import { type Loss, type StepResult, trainStep } from '../train/step';

export interface TrainOptions {
  /** Where the training curve goes, a PNG. */
  curvePath?: string | undefined;
  /** A bar on a terminal, lines elsewhere, and the two closing lines; true. */
  verbose?: boolean | undefined;
  /** Ends the training between batches with `ERR_ABORTED`. */
  signal?: AbortSignal | undefined;
  /**
   * What the network runs in, in training and in the test: 'float32', or by autocast 'bfloat16' or
   * 'float16'; 'float32'.
   */
  precision?: Precision | undefined;
  /** Scales the loss; one of its own where that is float16. To go on from a checkpoint, for example. */
  scaler?: GradScaler | undefined;
  /**
   * On a GPU, captures the step as a CUDA graph after a few, and from then on starts all its work by one
   * call, in as much memory again as a step has. Steps unlike the captured one (another size of batch,
   * another learning rate) run as always, and are captured instead when several came in a row. Without
   * effect on the CPU, and where the loss is scaled or reads values. Where there are no graphs, or a step
   * cannot be in one, a warning says so; false.
   */
  cudaGraph?: boolean | undefined;
  /** Where the points of the curve go as they are made: also those of a training that is interrupted. */
  points?: CurvePoint[] | undefined;
  /** Called after each step; what it returns is waited for. */
  onBatch?: ((report: BatchReport) => unknown) | undefined;
  /**
   * Called after each epoch, when the network has been tested and is in eval mode. What it returns is waited
   * for, so it may save a checkpoint; an error of it ends the training. Where it returns false, or a promise
   * of it, this epoch was the last.
   */
  onEpoch?: ((report: EpochReport) => unknown) | undefined;
  /** What else goes on beside the steps, called after `onBatch` and `onEpoch`; none. */
  hooks?: readonly Hook[] | undefined;
}

export interface TrainResult extends Trained {
  /** What the curve is drawn of: five points an epoch, as d2l's, and one for the test accuracy. */
  points: CurvePoint[];
}

/** The GPUs of this machine, or its CPU. */
export function tryAllGpus(): Device[] {
  const count = cuda.deviceCount();
  if (count === 0) return [new Device('cpu')];
  return Array.from({ length: count }, (_, index) => new Device('cuda', index));
}

/**
 * One step of training on a batch, as d2l's `train_batch_ch13`: forward, loss, backward, step, and how
 * many pixels are right. The event loop stays free meanwhile.
 *
 * @param X pictures, float32 [N, 3, H, W]
 * @param y classes, int64 [N, H, W]
 * @param loss logits [N, C, H, W] and classes to a number for each picture; its sum is minimised
 * @param devices the first is used; the network is there already. Default: where its first parameter is
 * @throws TorchError `ERR_NOT_FINITE` for a loss that is NaN or infinite: no step was made
 */
export async function trainBatchCh13<Out extends Output>(
  net: Module<Out>,
  X: Tensor,
  y: Tensor,
  loss: Loss<Out>,
  trainer: Optimizer,
  devices: readonly DeviceLike[] = [firstParameterOf(net)?.device ?? 'cpu'],
): Promise<StepResult> {
  const device = devices[0];
  if (device === undefined) throw invalidArgument('devices', 'at least one device', devices);
  net.train();
  setNormalization(net, normalizationOf(X));
  const moved = [X, y].map((tensor) => tensor.to({ device, nonBlocking: true }));
  setMaskValues(moved[1] as Tensor, maskValuesOf(y));
  try {
    return await job(trainStep(net, moved as [Tensor, Tensor], loss, trainer));
  } finally {
    for (const tensor of moved) if (tensor !== X && tensor !== y) tensor.dispose();
  }
}

/**
 * Trains a network, as d2l's `train_ch13`: prints loss, accuracies and speed, draws the curve.
 * The event loop stays free meanwhile.
 *
 * @param loss logits [N, C, H, W] and classes [N, H, W] to a number for each picture
 * @param devices the first is used
 * @throws TorchError `ERR_NOT_FINITE` for a loss that is NaN or infinite, `ERR_ABORTED`
 */
export async function trainCh13<Out extends Output>(
  net: Module<Out>,
  trainIter: DataLoader,
  testIter: DataLoader,
  loss: Loss<Out>,
  trainer: Optimizer,
  numEpochs: number,
  devices: readonly DeviceLike[] = tryAllGpus(),
  options: TrainOptions = {},
): Promise<TrainResult> {
  const { curvePath, verbose = true, onBatch, onEpoch, hooks: given = [], ...more } = options;
  const { signal, precision, scaler, cudaGraph, points, ...rest } = more;
  const known = { curvePath, verbose, signal, precision, scaler, cudaGraph, points };
  noMoreOptions(rest, { ...known, onBatch, onEpoch, hooks: given });
  if (!Number.isSafeInteger(numEpochs) || numEpochs < 1) {
    throw invalidArgument('numEpochs', 'an integer of at least 1', numEpochs);
  }
  const device = devices[0];
  if (device === undefined) throw invalidArgument('devices', 'at least one device', devices);
  const curve = new Curve({ path: curvePath, points });
  const hooks: Hook[] = [curve, { afterBatch: onBatch, afterEpoch: onEpoch }, ...given];
  if (verbose) {
    const { Progress } =
      require('../train/hooks/progress') as typeof import('../train/hooks/progress');
    hooks.unshift(new Progress());
    hooks.push(closingLines(devices));
  }
  const loop = { device, precision, scaler, cudaGraph, signal, hooks };
  const trained = await job(fit(net, trainIter, testIter, loss, trainer, numEpochs, loop));
  return { ...trained, points: curve.points };
}

/** What the chapter prints at the end: loss, accuracies and speed. */
function closingLines(devices: readonly DeviceLike[]): Hook {
  return {
    afterTraining({ trainLoss, trainAcc, testAcc, examplesPerSec }) {
      const [loss, train, tested] = [trainLoss, trainAcc, testAcc].map((value) => value.toFixed(3));
      console.log(`loss ${loss}, train acc ${train}, test acc ${tested}`);
      const used = devices.map((device) => inspect(new Device(`${device}`))).join(', ');
      console.log(`${examplesPerSec.toFixed(1)} examples/sec on [${used}]`);
    },
  };
}
