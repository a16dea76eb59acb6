import { Argument, type Command } from 'commander';
import type { Obtained } from '../data/archive/obtain';
import { interruptible } from './interrupt';

interface DownloadOptions {
  readonly to: string;
  readonly mirror?: string | undefined;
  readonly archive?: string | undefined;
  readonly all?: boolean | undefined;
  readonly keepArchive?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `fcn-torch download voc2012`: a data set from its archive. */
export function registerDownload(program: Command): void {
  program
    .command('download')
    .description('download and unpack a data set, and print its folder: the one for --voc-dir')
    .addArgument(new Argument('<name>', 'the data set').choices(['voc2012']))
    .option('--to <dir>', 'the folder for data sets', 'data')
    .option('--mirror <url>', 'a URL that has the archive (default: $FCN_TORCH_DATA_MIRROR)')
    .option('--archive <file>', 'the archive, where it is here already; it is left alone')
    .option('--all', 'unpack all of the archive, and not only what segmentation needs')
    .option('--keep-archive', 'do not remove the archive that was downloaded')
    .option('--json', 'print one JSON object')
    .action(async (name: string, { json, ...options }: DownloadOptions) => {
      const { obtain } = await import('../data/archive/obtain.js');
      await interruptible('stopping', async (signal) => {
        const found = await obtain(name, { ...options, signal });
        process.stderr.write(`${describe(found)}\n`);
        process.stdout.write(`${json ? JSON.stringify({ name, ...found }) : found.folder}\n`);
      });
    });
}

function describe({ folder, unpacked, archive }: Obtained): string {
  const words = unpacked
    ? `Unpacked ${unpacked.files} files (${(unpacked.bytes / 1e6).toFixed(1)} MB) to ${folder}`
    : `Nothing to do, it is all there: ${folder}`;
  return archive ? `${words}; the archive is ${archive}` : words;
}
