import { SingleBar } from 'cli-progress';
import { fittingBar } from '../../base/fitting-bar';
import type { Module } from '../../nn/module';
import type { Output } from '../../torch/dispatch/output';
import type { BatchReport, EpochReport } from '../../train/reports';

/** What the tutorial says, on its way. */
export interface Report {
  say(line: string): void;
  warn(message: string): void;
  /** @param steps how many were made before; `saved` is where their weights are written */
  interrupted(steps: number, saved: string | undefined): void;
  init(net: Module<Output>): void;
  reading(split: string, done: number, total: number): void;
  read(train: number, test: number): void;
  batch?: (report: BatchReport) => void;
  epoch?: (report: EpochReport) => void;
  saving(done: number, total: number): void;
  predict(histograms: readonly (readonly number[])[]): void;
  upsampling(shapes: { input: readonly number[]; output: readonly number[] }): void;
  wrote(path: string): void;
}

export function reportTo(format: 'json' | 'text'): Report {
  return format === 'json' ? jsonReport() : textReport();
}

/** The weights whose sums tell that two programs began alike. */
const CHECKED = [
  '0.weight',
  '4.0.conv1.weight',
  '7.1.conv2.weight',
  'final_conv.weight',
  'final_conv.bias',
  'transpose_conv.weight',
  'transpose_conv.bias',
];

function sums(net: Module<Output>): Record<string, number> {
  const state = net.stateDict();
  return Object.fromEntries(
    CHECKED.map((name) => {
      const elements = state.get(name)?.toTypedArray({ bigint: false }) ?? [];
      let sum = 0;
      for (const element of elements) sum += element;
      return [name, Number(sum.toFixed(6))];
    }),
  );
}

/** One JSON object a line on standard output, and nothing else there. */
function jsonReport(): Report {
  const emit = (row: object): void => {
    process.stdout.write(`${JSON.stringify(row)}\n`);
  };
  return {
    say: () => {},
    warn: (warning) => emit({ warning }),
    interrupted: (steps, saved) => emit({ interrupted: steps, saved }),
    init: (net) => emit({ init: sums(net) }),
    reading: () => {},
    read: (train, test) => emit({ read_train: train, read_test: test }),
    batch: ({ epoch, batch, loss, correct, pixels, ms }) =>
      emit({ epoch, batch, loss, correct, pixels, ms: Number(ms.toFixed(1)) }),
    epoch: ({ epoch, trainLoss, trainAcc, testAcc }) =>
      emit({ epoch, train_loss: trainLoss, train_acc: trainAcc, test_acc: testAcc }),
    saving: () => {},
    predict: (histograms) => emit({ predict: histograms }),
    upsampling: () => {},
    wrote: () => {},
  };
}

/** Lines for people; a bar on a terminal while pictures are read and weights are written. */
function textReport(): Report {
  const say = (line: string): void => console.log(line);
  let bar: SingleBar | undefined;
  const progress = (what: string, unit: string, done: number, total: number) => {
    if (!process.stderr.isTTY) return;
    if (!bar) {
      bar = new SingleBar({
        format: fittingBar(({ value }) => ({ title: what, fields: [`${value}/${total} ${unit}`] })),
        clearOnComplete: true,
        hideCursor: true,
      });
      bar.start(total, done);
    }
    bar.update(done);
    if (done < total) return;
    bar.stop();
    bar = undefined;
  };
  return {
    say,
    warn: (message) => process.stderr.write(`warning: ${message}\n`),
    interrupted: (steps) => say(`interrupted after ${steps} ${steps === 1 ? 'batch' : 'batches'}`),
    init: () => {},
    reading: (split, done, total) => progress(`reading ${split}`, 'pictures', done, total),
    saving: (done, total) =>
      progress('saving the weights', 'MB', Math.floor(done / 1e6), Math.floor(total / 1e6)),
    read: (train, test) => {
      say(`read ${train} examples`);
      say(`read ${test} examples`);
    },
    predict: () => {},
    upsampling: ({ input, output }) => {
      say(`input image shape: [${input.join(', ')}]`);
      say(`output image shape: [${output.join(', ')}]`);
    },
    wrote: (path) => say(`wrote ${path}`),
  };
}
