import { MultiBar, type SingleBar } from 'cli-progress';
import type { BatchReport, EpochReport } from './loop';

/** Where progress goes: what of a stream it needs. */
export type ProgressStream = NodeJS.WriteStream | NodeJS.WritableStream;

/** Shows how a training goes. */
export interface TrainProgress {
  batch(report: BatchReport): void;
  epoch(report: EpochReport): void;
  /** Also after an error: gives the terminal back. */
  stop(): void;
}

/** A bar on a terminal, a line for each epoch elsewhere. */
export function trainProgress(
  numEpochs: number,
  stream: ProgressStream = process.stderr,
): TrainProgress {
  return 'isTTY' in stream && stream.isTTY
    ? new ProgressBar(numEpochs, stream as NodeJS.WriteStream)
    : new ProgressLines(numEpochs, stream);
}

export function formatEpoch({ epoch, trainLoss, trainAcc, testAcc }: EpochReport): string {
  const [loss, train, test] = [trainLoss, trainAcc, testAcc].map((value) => value.toFixed(3));
  return `epoch ${epoch + 1}: loss ${loss}, train acc ${train}, test acc ${test}`;
}

class ProgressBar implements TrainProgress {
  // One bar only, but lines can be logged above a MultiBar's.
  readonly #bars: MultiBar;
  readonly #numEpochs: number;
  #bar: SingleBar | undefined;

  constructor(numEpochs: number, stream: NodeJS.WriteStream) {
    this.#numEpochs = numEpochs;
    this.#bars = new MultiBar({
      format:
        'epoch {epoch} [{bar}] {value}/{total} batches | {rate} images/s | loss {loss} | {eta_formatted} left',
      barCompleteChar: '=',
      barIncompleteChar: ' ',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
      stream,
    });
  }

  batch({ epoch, batch, batches, examples, ms, meanLoss }: BatchReport): void {
    const done = epoch * batches + batch + 1;
    const payload = {
      epoch: `${epoch + 1}/${this.#numEpochs}`,
      rate: ((examples / ms) * 1000).toFixed(1),
      loss: meanLoss.toFixed(3),
    };
    this.#bar ??= this.#bars.create(batches * this.#numEpochs, 0, payload);
    this.#bar.update(done, payload);
  }

  epoch(report: EpochReport): void {
    this.#bars.log(`${formatEpoch(report)}\n`);
    this.#bars.update(); // a line that waits for the next redraw is lost when the bar stops
  }

  stop(): void {
    this.#bars.stop();
  }
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
  batch({ epoch, batch, batches, examples, ms, meanLoss }: BatchReport): void {
    const now = Date.now();
    if (now - this.#last < 10_000) return;
    this.#last = now;
    const rate = ((examples / ms) * 1000).toFixed(1);
    this.#stream.write(
      `epoch ${epoch + 1}/${this.#numEpochs}, batch ${batch + 1}/${batches}: ` +
        `loss ${meanLoss.toFixed(3)}, ${rate} images/s\n`,
    );
  }

  epoch(report: EpochReport): void {
    this.#stream.write(`${formatEpoch(report)}\n`);
  }

  stop(): void {}
}
