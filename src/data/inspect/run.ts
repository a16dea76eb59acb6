import { SingleBar } from 'cli-progress';
import { torchError } from '../../base/errors';
import { fittingBar } from '../../base/fitting-bar';
import { checkWritableFile, writeFileAtomic } from '../../files/atomic';
import type { Orient } from '../images/orient';
import { loadClasses } from '../sets/classes-file';
import { folderSet } from '../sets/folder';
import type { SegmentationSet } from '../sets/set';
import { vocSet, vocSplits } from '../sets/voc';
import { inspectSet } from './inspect';
import { formatReport } from './print';
import { renderSheet } from './sheet';

/** The command line's options; see src/cli/inspect.ts. */
export interface RunOptions {
  readonly split?: string | undefined;
  readonly images?: string | undefined;
  readonly masks?: string | undefined;
  readonly list?: string | undefined;
  readonly imageSuffix?: string | undefined;
  readonly maskSuffix?: string | undefined;
  readonly classes?: string | undefined;
  readonly ignoreIndex?: number | undefined;
  readonly limit?: number | undefined;
  readonly maxPixels?: number | undefined;
  readonly orient?: Orient | undefined;
  readonly crop?: [number, number] | undefined;
  readonly sheet?: string | undefined;
  readonly threads?: number | undefined;
  readonly json?: boolean | undefined;
}

/** Problems of a kind that are printed. */
const SHOWN = 10;

/** Prints what is in a data set; the exit status says whether anything is wrong with it. */
export async function runInspect(
  dir: string | undefined,
  options: RunOptions,
  signal: AbortSignal,
): Promise<void> {
  const { crop, sheet, threads, json } = options;
  if (sheet !== undefined) await checkWritableFile(sheet);
  const set = await openSet(dir, options);
  const findClasses = options.images !== undefined && options.classes === undefined;
  const bar = progressBar(set.length);
  const report = await inspectSet(set, {
    crop,
    findClasses,
    threads,
    signal,
    onProgress: bar.update,
  }).finally(bar.stop);
  process.stdout.write(
    `${json ? JSON.stringify(report, null, 2) : formatReport(report, SHOWN, process.stdout.columns)}\n`,
  );
  if (!report.ok) process.exitCode = 1;
  if (sheet !== undefined) {
    await writeFileAtomic(sheet, await renderSheet(set, { classes: report.classes, signal }));
  }
}

async function openSet(dir: string | undefined, options: RunOptions): Promise<SegmentationSet> {
  const { split, images, masks, list, imageSuffix, maskSuffix } = options;
  const { ignoreIndex, limit, maxPixels, orient } = options;
  const isFolder = images !== undefined && masks !== undefined;
  if (isFolder === (dir !== undefined) || (images === undefined) !== (masks === undefined)) {
    throw torchError('ERR_ARGUMENT', 'Expected either a VOC folder or both --images and --masks');
  }
  const classes = options.classes === undefined ? undefined : await loadClasses(options.classes);
  const common = { list, classes, ignoreIndex, limit, maxPixels, orient };
  if (isFolder) {
    if (split !== undefined) {
      throw torchError(
        'ERR_ARGUMENT',
        'Expected --split for a VOC folder only; --list names a file',
      );
    }
    return folderSet({ images, masks, imageSuffix, maskSuffix, ...common });
  }
  if (imageSuffix !== undefined || maskSuffix !== undefined) {
    throw torchError('ERR_ARGUMENT', 'Expected suffixes with --images and --masks only');
  }
  const splits = list === undefined ? (split ?? (await defaultSplits(dir as string))) : undefined;
  return vocSet(dir as string, { split: splits, ...common });
}

/** Train and validation, where there is either, so that a picture in both is found; else all lists. */
async function defaultSplits(dir: string): Promise<string[]> {
  const all = await vocSplits(dir);
  const usual = ['train', 'val'].filter((name) => all.includes(name));
  if (usual.length > 0) return usual;
  return all.length > 0 ? all : ['train'];
}

function progressBar(total: number): { update(done: number): void; stop(): void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: fittingBar(({ value, left }) => ({
      title: 'looking at',
      fields: [`${value}/${total} pictures`, left],
    })),
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
