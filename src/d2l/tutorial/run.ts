import { join, resolve } from 'node:path';
import { throwIfAborted } from '../../base/concurrent';
import { invalidArgument } from '../../base/errors';
import { checkWritable } from '../../base/files';
import { drawVocSet } from '../../data/drawn/draw';
import { vocFiles } from '../../data/sets/voc';
import { VocDoubt } from '../../data/sets/voc-doubt';
import { checkWritableFile, writeFileAtomic } from '../../files/atomic';
import { expectSavePath, save as saveWeights } from '../../files/index';
import { crossEntropy } from '../../nn/functional/index';
import type { Module } from '../../nn/module';
import { SGD } from '../../optim/sgd';
import { type DeviceLike, setNumThreads, toDevice } from '../../torch/device';
import type { Output } from '../../torch/dispatch/output';
import { manualSeed } from '../../torch/random';
import { type CurvePoint, renderCurve } from '../../train/hooks/render-curve';
import type { Precision } from '../../train/precision';
import type { Loss } from '../../train/step';
import { loadDataVoc, type VocLoader } from '../load-data-voc';
import { trainCh13, tryAllGpus } from '../train';
import { VOCSegDataset } from '../voc-seg-dataset';
import { networkFrom } from './network';
import { drawPredictions, drawUpsampling } from './pictures';
import { type Report, reportTo } from './report';

/** The command line's options; see src/cli/tutorial.ts. */
export interface TutorialOptions {
  vocDir?: string | undefined;
  /** `none`, `imagenet` or a file. */
  weights: string;
  save?: string | undefined;
  epochs?: number | undefined;
  batchSize?: number | undefined;
  crop?: number[] | undefined;
  lr?: number | undefined;
  wd?: number | undefined;
  device?: string | undefined;
  precision?: Precision | undefined;
  cudaGraph?: boolean | undefined;
  seed: number | bigint;
  limitTrain?: number | undefined;
  limitTest?: number | undefined;
  threads?: number | undefined;
  out: string;
  json?: boolean | undefined;
}

/** What a run is made of once the defaults are in. */
interface Plan {
  vocDir: string;
  epochs: number;
  batchSize: number;
  crop: readonly [height: number, width: number];
  lr: number;
  wd: number;
}

/** How many test pictures are predicted and drawn. */
const SHOWN = 4;

/** The tutorial's loss: per-pixel cross-entropy, a number for each picture. */
const loss: Loss = (inputs, targets) =>
  crossEntropy(inputs, targets, { reduction: 'none' }).mean(1).mean(1);

/** The FCN chapter from data to pictures. The order of the draws is Python's, for one seed. */
export async function runTutorial(options: TutorialOptions, signal: AbortSignal): Promise<void> {
  const report = reportTo(options.json ? 'json' : 'text');
  // What would only be found out when the training is over is tried now.
  if (options.save !== undefined) {
    expectSavePath(options.save);
    await checkWritableFile(options.save);
  }
  await checkWritable(resolve(options.out));
  if (options.threads !== undefined) setNumThreads(options.threads);
  const device = toDevice((options.device as DeviceLike | undefined) ?? tryAllGpus()[0] ?? 'cpu');
  const out = resolve(options.out);
  const plan = makePlan(options, out);

  manualSeed(options.seed);
  const net = await networkFrom(options.weights, report, {
    signal,
    progress: !options.json,
  });
  net.to(device);

  if (options.vocDir === undefined) {
    report.say(`a small VOC-format set, drawn in ${plan.vocDir} (--voc-dir takes the real one)`);
    await drawVocSet(plan.vocDir, { ...DRAWN, signal });
  }
  const { train, test, iters } = await load(plan, options, report, signal);
  report.read(train.length, test.length);
  if (options.vocDir !== undefined) await lookAtMasks(plan.vocDir, [train, test], report, signal);

  if (iters) {
    const [trainIter, testIter] = iters;
    const { lr, wd } = plan;
    const trainer = new SGD(net.parameters(), { lr, weightDecay: wd });
    const points: CurvePoint[] = [];
    const keep = async (): Promise<void> => {
      // Before the pictures: hours of training are not to hang on a drawing.
      await save(options.save, net, report);
      if (points.length === 0) return; // interrupted early
      const curve = join(out, 'curve.png');
      await writeFileAtomic(curve, await renderCurve({ points, numEpochs: plan.epochs }));
      report.wrote(curve);
    };
    let steps = 0;
    try {
      await trainCh13(net, trainIter, testIter, loss, trainer, plan.epochs, [device], {
        signal,
        precision: options.precision,
        cudaGraph: options.cudaGraph,
        verbose: !options.json,
        points,
        onBatch: (batch) => {
          steps++;
          report.batch?.(batch);
        },
        onEpoch: (epoch) => report.epoch?.(epoch),
      });
    } catch (error) {
      if (signal.aborted && steps > 0) {
        const { save: path } = options;
        report.interrupted(steps, path && resolve(path));
        await keep();
      }
      throw error;
    }
    await keep();
  } else {
    await save(options.save, net, report);
  }

  const histograms = await drawPredictions(net, test, plan.crop, SHOWN, {
    path: join(out, 'predictions.png'),
    signal,
  });
  report.predict(histograms);
  report.wrote(join(out, 'predictions.png'));

  const shapes = await drawUpsampling(test, join(out, 'upsampling.png'));
  report.upsampling(shapes);
  report.wrote(join(out, 'upsampling.png'));
}

async function save(path: string | undefined, net: Module<Output>, report: Report): Promise<void> {
  if (path === undefined) return;
  await saveWeights(net.stateDict(), path, { onProgress: report.saving });
  report.wrote(resolve(path));
}

/** What was asked for, with the tutorial's values, or those that suit the drawn set. */
function makePlan(options: TutorialOptions, out: string): Plan {
  const { crop } = options;
  if (crop !== undefined && crop.length !== 2) {
    throw invalidArgument('--crop', 'a height and a width', crop);
  }
  const given = {
    ...(options.epochs !== undefined && { epochs: options.epochs }),
    ...(options.batchSize !== undefined && { batchSize: options.batchSize }),
    ...(crop && { crop: crop as [number, number] }),
    ...(options.lr !== undefined && { lr: options.lr }),
    ...(options.wd !== undefined && { wd: options.wd }),
  };
  if (options.vocDir !== undefined) return { ...CHAPTER, ...given, vocDir: options.vocDir };
  return { ...CHAPTER, ...FOR_DRAWN, ...given, vocDir: join(out, 'drawn-voc') };
}

/** The chapter's values, for VOC. */
const CHAPTER: Omit<Plan, 'vocDir'> = {
  epochs: 5,
  batchSize: 32,
  crop: [320, 480],
  lr: 0.001,
  wd: 1e-3,
};

/** The drawn set: large things, so that a network of stride 32 learns them in minutes. */
const DRAWN = { train: 64, val: 16, size: [160, 224] as const, seed: 0 };

/** What suits so small a set, from random weights. */
const FOR_DRAWN = { epochs: 10, batchSize: 8, crop: DRAWN.size, lr: 0.02 };

/** Says so where the masks of a folder are not likely to be VOC's. */
async function lookAtMasks(
  vocDir: string,
  sets: readonly VOCSegDataset[],
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const { maskPath } = await vocFiles(vocDir);
  const paths = sets.flatMap(({ ids }) => ids.map(maskPath));
  const doubt = new VocDoubt(vocDir);
  for (const path of paths) {
    throwIfAborted(signal);
    const warning = await doubt.examine(path, paths.length);
    if (warning === undefined) continue;
    report.warn(warning);
    return;
  }
}

/** Both splits' pictures, as loaders where there is something to train. */
async function load(
  { vocDir, epochs, batchSize, crop }: Plan,
  { limitTrain, limitTest }: TutorialOptions,
  report: Report,
  signal: AbortSignal,
): Promise<{ train: VOCSegDataset; test: VOCSegDataset; iters?: [VocLoader, VocLoader] }> {
  if (epochs > 0) {
    const iters = await loadDataVoc(batchSize, crop, {
      vocDir,
      limitTrain,
      limitTest,
      signal,
      onProgress: report.reading,
    });
    return { train: iters[0].dataset, test: iters[1].dataset, iters };
  }
  const read = (split: 'train' | 'val', limit: number | undefined) =>
    VOCSegDataset.read(vocDir, split, crop, {
      limit,
      signal,
      onProgress: (done, total) => report.reading(split, done, total),
    });
  return { train: await read('train', limitTrain), test: await read('val', limitTest) };
}
