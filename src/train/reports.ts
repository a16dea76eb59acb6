// What a training tells its hooks and its caller.
import type { ConfusionMatrix } from './metrics/confusion-matrix';
import type { StepResult } from './step';

export interface BatchReport extends StepResult {
  /** Mean loss of a picture: of a loss that returns one number for the batch, that number. */
  meanLoss: number;
  /** From 0. */
  epoch: number;
  /** From 0. */
  batch: number;
  /** How many batches an epoch has. */
  batches: number;
  examples: number;
  /** The step with its confusion matrix, without the loader. */
  ms: number;
  /** Of this epoch so far: the mean loss of a picture, and the share of pixels, 0 to 1. */
  epochLoss: number;
  epochAcc: number;
}

export interface EpochReport {
  /** From 0. */
  epoch: number;
  /** Mean loss of a picture; a loss of one number counts for each picture of its batch. */
  trainLoss: number;
  /** Shares of pixels, 0 to 1. */
  trainAcc: number;
  testAcc: number;
  /** The same pixels by class. */
  trainConfusion: ConfusionMatrix;
  testConfusion: ConfusionMatrix;
}

export interface Trained extends EpochReport {
  numEpochs: number;
  /** Pictures trained on a second, without the loader and the test. */
  examplesPerSec: number;
}
