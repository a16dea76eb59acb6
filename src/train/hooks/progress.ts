import { MultiBar, type SingleBar } from 'cli-progress';
import { fittingBar } from '../../base/fitting-bar';
import type { BatchReport, EpochReport } from '../reports';
import type { StepResult } from '../step';
import type { Hook, Training } from './hook';

/** What is shown of a report. */
type Batch = Omit<BatchReport, keyof StepResult | 'epochLoss' | 'epochAcc'>;
type Epoch = Omit<EpochReport, 'trainConfusion' | 'testConfusion'>;

/** Where progress goes: what of a stream it needs. */
export type ProgressStream = NodeJS.WriteStream | NodeJS.WritableStream;

/** Shows how a training goes. */
export interface TrainProgress {
  batch(report: Batch): void;
  epoch(report: Epoch): void;
  /** Also after an error: gives the terminal back. */
  stop(): void;
}

/** Shows it while a training runs: a bar on a terminal, a line for each epoch elsewhere. */
export class Progress implements Hook {
  #shown: TrainProgress | undefined;

  beforeTraining({ numEpochs }: Training): void {
    this.#shown = trainProgress(numEpochs);
  }

  afterBatch(report: BatchReport): void {
    this.#shown?.batch(report);
  }

  afterEpoch(report: EpochReport): void {
    this.#shown?.epoch(report);
  }

  /** Before other hooks print. */
  afterTraining(): void {
    this.close();
  }

  close(): void {
    this.#shown?.stop();
    this.#shown = undefined;
  }
}

export function trainProgress(
  numEpochs: number,
  stream: ProgressStream = process.stderr,
): TrainProgress {
  return 'isTTY' in stream && stream.isTTY
    ? new ProgressBar(numEpochs, stream as NodeJS.WriteStream)
    : new ProgressLines(numEpochs, stream);
}

/** @param columns beyond which the line goes on in the next one */
export function formatEpoch(
  { epoch, trainLoss, trainAcc, testAcc }: Epoch,
  columns = Number.POSITIVE_INFINITY,
): string {
  const [loss, train, test] = [trainLoss, trainAcc, testAcc].map((value) => value.toFixed(3));
  const lines = [`epoch ${epoch + 1}: loss ${loss}`];
  for (const part of [`train acc ${train}`, `test acc ${test}`]) {
    const longer = `${lines.at(-1)}, ${part}`;
    if (longer.length < columns) lines[lines.length - 1] = longer;
    else lines.push(`  ${part}`);
  }
  return lines.join(',\n');
}

/** What the bar says besides how far it is. */
interface Payload {
  readonly epoch: string;
  readonly loss: string;
  readonly rate: string;
}

class ProgressBar implements TrainProgress {
  // One bar only, but lines can be logged above a MultiBar's.
  readonly #bars: MultiBar;
  readonly #numEpochs: number;
  readonly #stream: NodeJS.WriteStream;
  #bar: SingleBar | undefined;

  constructor(numEpochs: number, stream: NodeJS.WriteStream) {
    this.#numEpochs = numEpochs;
    this.#stream = stream;
    // Before Node's own listener, which prints the warning.
    process.prependListener('warning', this.#clear);
    this.#bars = new MultiBar({
      format: fittingBar(({ value, total, left }, { epoch, loss, rate }: Payload) => ({
        title: `epoch ${epoch}`,
        fields: [`${value}/${total}`, `loss ${loss}`, left, `${rate} images/s`],
        needed: 3,
      })),
      hideCursor: true,
      clearOnComplete: true,
      linewrap: true, // of warnings; the bar fits
      etaBuffer: 50,
      stream,
    });
  }

  batch({ epoch, batch, batches, examples, ms, meanLoss }: Batch): void {
    const done = epoch * batches + batch + 1;
    const payload: Payload = {
      epoch: `${epoch + 1}/${this.#numEpochs}`,
      rate: ((examples / ms) * 1000).toFixed(1),
      loss: meanLoss.toFixed(3),
    };
    this.#bar ??= this.#bars.create(batches * this.#numEpochs, 0, payload);
    this.#bar.update(done, payload);
  }

  epoch(report: Epoch): void {
    this.#bars.log(`${formatEpoch(report, this.#stream.columns)}\n`);
    this.#bars.update(); // a line that waits for the next redraw is lost when the bar stops
  }

  stop(): void {
    process.off('warning', this.#clear);
    this.#bars.stop();
  }

  /** The bar is drawn again with the next batch. */
  readonly #clear = (): void => {
    this.#stream.write('\r\x1b[K');
  };
}

class ProgressLines implements TrainProgress {
  readonly #numEpochs: number;
  readonly #stream: ProgressStream;
  #last = 0;

  constructor(numEpochs: number, stream: ProgressStream) {
    this.#numEpochs = numEpochs;
    this.#stream = stream;
  }

  // Every ten seconds at most: a log is read later.
  batch({ epoch, batch, batches, examples, ms, meanLoss }: Batch): void {
    const now = Date.now();
    if (now - this.#last < 10_000) return;
    this.#last = now;
    const rate = ((examples / ms) * 1000).toFixed(1);
    this.#stream.write(
      `epoch ${epoch + 1}/${this.#numEpochs}, batch ${batch + 1}/${batches}: ` +
        `loss ${meanLoss.toFixed(3)}, ${rate} images/s\n`,
    );
  }

  epoch(report: Epoch): void {
    this.#stream.write(`${formatEpoch(report)}\n`);
  }

  stop(): void {}
}
