import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { PYTHON } from '../measure';
import type { Size } from './inputs';
import { WAYS, type Way } from './ways';

export interface Options {
  only: string[];
  peers?: string[];
  rounds: number;
  threads: number;
  device: string;
  /** The same, unless it is said: the simulated device is none of PyTorch's. */
  peersDevice: string;
  batches?: number[];
  sizes?: Size[];
  /** Seconds. */
  patience?: number;
  quick?: true;
  json?: string;
}

export interface Settings extends Options {
  /** Where what all sides read is. */
  readonly folder: string;
  readonly python: string;
  /** This library's and the chosen peers'. */
  readonly ways: readonly Way[];
}

const PEERS = [...new Set(WAYS.filter(({ own }) => !own).map(({ peer }) => peer))];

/** @param sections what `--only` may name */
export function parseOptions(argv: readonly string[], sections: readonly string[]): Options {
  const program = new Command('npm run bench --')
    .description(
      'This library beside PyTorch, onnxruntime-node and TensorFlow.js, in turn. PYTHON names a Python ' +
        'with PyTorch, and with onnx and onnxscript for onnxruntime-node; `npm run bench:peers` installs ' +
        'the other two. What is missing is left out, and said. With glibc and without a GPU each peer is ' +
        'measured twice: as installed, and tuned, with settings of malloc that the report names.',
    )
    .addOption(
      new Option('--only <parts>', sections.join(', '))
        .argParser(listOf(sections))
        .default(sections, 'all'),
    )
    .addOption(
      new Option('--peers <names>', PEERS.join(', '))
        .argParser(listOf(PEERS))
        .default(PEERS, 'all'),
    )
    .option('--rounds <n>', 'how often each has its turn', whole, 7)
    .option('--threads <n>', 'threads of each', whole, availableParallelism())
    .option('--device <device>', 'cpu, cuda or cuda:N', 'cpu')
    .addOption(new Option('--peers-device <device>', 'that of the peers, if another'))
    .addOption(
      new Option('--batches <n,...>', 'instead of those of step, memory and predict').argParser(
        batches,
      ),
    )
    .addOption(
      new Option('--sizes <HxW,...>', 'instead of those of step, memory and predict').argParser(
        sizes,
      ),
    )
    .addOption(
      new Option('--patience <s>', 'leaves out who takes longer for an answer').argParser(whole),
    )
    .option('--quick', 'small batches of small pictures, 3 rounds: whether everything runs')
    .option('--json <file>', 'writes all times there; - prints them, and no tables')
    .helpOption('-h, --help', 'shows this');
  const options = program.parse(argv, { from: 'user' }).opts<Options>();
  options.peersDevice ??= options.device;
  if (options.quick && program.getOptionValueSource('rounds') === 'default') options.rounds = 3;
  return options;
}

export function settingsOf(options: Options, folder: string): Settings {
  const cpu = options.device === 'cpu';
  const ways = WAYS.filter(
    ({ own, peer, cpuOnly, gpuOnly }) =>
      (own || options.peers?.includes(peer)) && !(cpu ? gpuOnly : cpuOnly),
  );
  return { ...options, folder, python: PYTHON, ways };
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    throw new InvalidArgumentError('Expected an integer of at least 1.');
  }
  return Number(text);
}

const batches = (text: string): number[] => text.split(',').map(whole);

function sizes(text: string): Size[] {
  return text.split(',').map((size) => {
    const [height, width, ...rest] = size.split('x');
    if (!height || !width || rest.length > 0) {
      throw new InvalidArgumentError(`Expected HEIGHTxWIDTH but received '${size}'.`);
    }
    return { height: whole(height), width: whole(width) };
  });
}

function listOf(known: readonly string[]): (text: string) => string[] {
  return (text) => {
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new InvalidArgumentError(
        `Expected some of ${known.join(', ')} but received '${unknown}'.`,
      );
    }
    return names;
  };
}
