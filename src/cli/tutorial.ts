import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TutorialOptions } from '../d2l/tutorial/run';
import { collectSizes, wholeFrom } from './arguments';
import { interruptible } from './interrupt';

/** `fcn-torch tutorial`: the FCN chapter from data to pictures. */
export function registerTutorial(program: Command): void {
  program
    .command('tutorial')
    .description('train and predict the FCN of the tutorial, and draw its pictures')
    .option(
      '--voc-dir <dir>',
      'a PASCAL VOC 2012 folder (default: a small set drawn for the purpose)',
    )
    .option(
      '--weights <from>',
      "what to start from: none (random), imagenet (the backbone), or a file of the whole network's " +
        "or of a ResNet-18's weights",
      'none',
    )
    .option('--save <file>', 'where to write the weights (.pth, .pt or .safetensors)')
    .option('--epochs <n>', 'passes over the pictures; 0 only predicts', wholeFrom(0))
    .option('--batch-size <n>', 'pictures a step', wholeFrom(1))
    .addOption(
      new Option('--crop <size...>', 'height and width of the crops').argParser(collectSizes),
    )
    .option('--lr <rate>', 'the learning rate', notNegative)
    .option('--wd <decay>', 'the weight decay', notNegative)
    .option('--device <device>', 'cpu, cuda, cuda:N or mps (default: a GPU where there is one)')
    .addOption(
      new Option('--precision <dtype>', 'what the network runs in while it is trained')
        .choices(['float32', 'bfloat16', 'float16'])
        .default('float32'),
    )
    .option('--cuda-graph', 'capture the step as a CUDA graph, on a GPU')
    .option('--seed <n>', 'what every random number follows from', integerOf64Bits, 0)
    .option('--limit-train <n>', "use only the train list's first pictures", wholeFrom(1))
    .option('--limit-test <n>', "use only the validation list's first pictures", wholeFrom(1))
    .option('--threads <n>', 'how many threads an operator may use', wholeFrom(1))
    .option('--out <dir>', 'where the pictures go', 'runs/tutorial')
    .option('--json', 'print one JSON object a line and nothing else')
    .action(async (options: TutorialOptions) => {
      // Loads the addon: only now, so that `install` and `doctor` work without it.
      const { runTutorial } = await import('../d2l/tutorial/run.js');
      await interruptible('stopping after this batch', (signal) => runTutorial(options, signal));
    });
}

/** As Python's: -2^63 to 2^64 - 1. */
function integerOf64Bits(text: string): number | bigint {
  const value = /^-?\d+$/.test(text) ? BigInt(text) : 2n ** 64n;
  if (value < -(2n ** 63n) || value >= 2n ** 64n) {
    throw new InvalidArgumentError('Expected an integer from -2^63 to 2^64 - 1.');
  }
  return value;
}

function notNegative(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError('Expected a number of at least 0.');
  }
  return value;
}
