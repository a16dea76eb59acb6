import { type Command, Option } from 'commander';
import type { RunOptions } from '../data/inspect/run';
import { collectSizes, wholeFrom } from './arguments';
import { interruptible } from './interrupt';

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
      "the classes: JSON, or a class a line (default: the folder's own, or VOC's; with --images, " +
        'what the masks have)',
    )
    .option('--ignore-index <n>', 'what a pixel of none of the classes becomes', wholeFrom(0))
    .option('--limit <n>', 'only the first pictures', wholeFrom(1))
    .option('--max-pixels <n>', 'refuse larger pictures and masks (default: 2^26)', wholeFrom(1))
    .addOption(
      new Option(
        '--orient <how>',
        'turn pictures as EXIF says, or take them as stored (default: exif with --images, else stored)',
      ).choices(['exif', 'stored']),
    )
    .addOption(
      new Option(
        '--crop <size...>',
        'height and width: say how many pictures are as large',
      ).argParser(collectSizes),
    )
    .option('--sheet <file>', 'where to write a PNG of some pictures with their masks over them')
    .option('--threads <n>', 'how many pictures are read at a time', wholeFrom(1))
    .option('--json', 'print one JSON object')
    .action(async (dir: string | undefined, options: RunOptions) => {
      // Loads libraries for pictures: only now, so that other commands start without them.
      const { runInspect } = await import('../data/inspect/run.js');
      await interruptible('stopping after this picture', (signal) =>
        runInspect(dir, options, signal),
      );
    });
}
