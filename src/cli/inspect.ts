import { SingleBar } from 'cli-progress';
import { type Command, Option } from 'commander';
import { checkWritableFile, writeFileAtomic } from '../atomic';
import { inspectSet } from '../data/inspect/inspect';
import { formatReport } from '../data/inspect/print';
import { renderSheet } from '../data/inspect/sheet';
import { loadClasses } from '../data/sets/classes-file';
import { folderSet } from '../data/sets/folder';
import type { SegmentationSet } from '../data/sets/set';
import { vocSet, vocSplits } from '../data/sets/voc';
import { torchError } from '../errors';
import { collectSizes, wholeFrom } from './arguments';
import { untilInterrupted } from './interrupt';

interface Options {
  readonly split?: string | undefined;
  readonly images?: string | undefined;
  readonly masks?: string | undefined;
  readonly list?: string | undefined;
  readonly imageSuffix?: string | undefined;
  readonly maskSuffix?: string | undefined;
  readonly classes?: string | undefined;
  readonly ignoreIndex?: number | undefined;
  readonly limit?: number | undefined;
  readonly crop?: [number, number] | undefined;
  readonly sheet?: string | undefined;
  readonly threads?: number | undefined;
  readonly json?: boolean | undefined;
}

/** Problems of a kind that are printed. */
const SHOWN = 10;

/** `fcn-torch inspect`: what is in a data set, and what is wrong with it. */
export function registerInspect(program: Command): void {
  program
    .command('inspect')
    .description(
      'look at every picture and mask of a data set: counts, sizes, classes, and all that is wrong; ' +
        'exits with 1 if anything is',
    )
    .argument('[dir]', "a folder in PASCAL VOC's layout; --images and --masks for any other")
    .option('--split <name>', 'a list of ImageSets/Segmentation (default: train and val)')
    .option('--images <dir>', 'a folder of pictures')
    .option('--masks <dir>', 'the folder of their masks, PNGs of the same names')
    .option('--list <file>', 'a file with an id a line, in place of a split or of all pictures')
    .option('--image-suffix <text>', "what pictures' names have after the id, such as _leftImg8bit")
    .option('--mask-suffix <text>', "what masks' names have after the id, such as _mask")
    .option(
      '--classes <file>',
      "the classes: JSON, or a name a line (default: VOC's; with --images, what the masks have)",
    )
    .option('--ignore-index <n>', 'what a pixel of none of the classes becomes', wholeFrom(0))
    .option('--limit <n>', 'only the first pictures', wholeFrom(1))
    .addOption(
      new Option(
        '--crop <size...>',
        'height and width: say how many pictures are as large',
      ).argParser(collectSizes),
    )
    .option('--sheet <file>', 'where to write a PNG of some pictures with their masks over them')
    .option('--threads <n>', 'how many pictures are read at a time', wholeFrom(1))
    .option('--json', 'print one JSON object')
    .action((dir: string | undefined, options: Options) =>
      untilInterrupted('picture', (signal) => inspect(dir, options, signal)),
    );
}

async function inspect(
  dir: string | undefined,
  options: Options,
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
  if (sheet !== undefined) {
    await writeFileAtomic(sheet, await renderSheet(set, { classes: report.classes, signal }));
  }
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : formatReport(report, SHOWN)}\n`);
  if (!report.ok) process.exitCode = 1;
}

async function openSet(dir: string | undefined, options: Options): Promise<SegmentationSet> {
  const { split, images, masks, list, imageSuffix, maskSuffix, ignoreIndex, limit } = options;
  const isFolder = images !== undefined && masks !== undefined;
  if (isFolder === (dir !== undefined) || (images === undefined) !== (masks === undefined)) {
    throw torchError('ERR_ARGUMENT', 'Expected either a VOC folder or both --images and --masks');
  }
  const classes = options.classes === undefined ? undefined : await loadClasses(options.classes);
  const common = { list, classes, ignoreIndex, limit };
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
    format: 'looking at [{bar}] {value}/{total} pictures, {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
