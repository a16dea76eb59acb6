import { writeFileAtomic } from '../../files/atomic';
import type { BatchReport, EpochReport } from '../reports';
import type { Hook, Training } from './hook';
import { type CurvePoint, renderCurve } from './render-curve';

export interface CurveHookOptions {
  /** Where the picture goes, a PNG, when the training has ended; nowhere. */
  path?: string | undefined;
  /** Where the points go as they are made: also those of a training that is interrupted. */
  points?: CurvePoint[] | undefined;
}

/** Collects what the curve of a training is drawn of: five points an epoch, as d2l's, and one for the test. */
export class Curve implements Hook {
  readonly points: CurvePoint[];
  readonly #path: string | undefined;
  #numEpochs = 0;

  constructor({ path, points = [] }: CurveHookOptions = {}) {
    this.points = points;
    this.#path = path;
  }

  beforeTraining({ numEpochs }: Training): void {
    this.#numEpochs = numEpochs;
  }

  afterBatch({ epoch, batch, batches, epochLoss, epochAcc }: BatchReport): void {
    const done = batch + 1;
    // At least one point an epoch: below five batches d2l divides by zero here.
    const isPoint = done % Math.max(1, Math.floor(batches / 5)) === 0 || done === batches;
    if (!isPoint) return;
    this.points.push({ epoch: epoch + done / batches, loss: epochLoss, trainAcc: epochAcc });
  }

  afterEpoch({ epoch, testAcc }: EpochReport): void {
    this.points.push({ epoch: epoch + 1, testAcc });
  }

  async afterTraining(): Promise<void> {
    if (!this.#path) return;
    const { points } = this;
    await writeFileAtomic(this.#path, await renderCurve({ points, numEpochs: this.#numEpochs }));
  }

  stateDict(): { points: CurvePoint[] } {
    return { points: this.points.map((point) => ({ ...point })) };
  }

  loadStateDict({ points }: { points: readonly CurvePoint[] }): void {
    this.points.splice(0, this.points.length, ...points);
  }
}
