import { join } from 'node:path';
import { PYTHON } from '../measure';
import { ENVIRONMENTS, TUNED, titleIn } from '../tuned';

export type Topic = 'step' | 'predict' | 'convTranspose';

/** One way of doing the work, each in a process of its own. */
export interface Way {
  readonly name: string;
  /** The name without what `WAYS` adds to it, as `--peers` has it. */
  readonly peer: string;
  readonly title: string;
  /** This library's, with which all others are compared. */
  readonly own?: true;
  readonly command: string;
  readonly script: string;
  /** What it is to switch on. */
  readonly variant: Readonly<Record<string, unknown>>;
  /** Beside this process's. */
  readonly env: Readonly<Record<string, string>>;
  readonly topics: readonly Topic[];
  /** Half precision: its results are compared less strictly. */
  readonly half?: true;
  /** Where it runs on the processor alone. */
  readonly cpuOnly?: true;
  /** Where it is something of its own on a GPU alone. */
  readonly gpuOnly?: true;
}

const OWN = {
  own: true,
  command: process.execPath,
  script: join(__dirname, 'own.mjs'),
} as const;

const PYTORCH = { command: PYTHON, script: join(__dirname, 'torch_peer.py') } as const;

const ALL: readonly Topic[] = ['step', 'predict', 'convTranspose'];
const NETWORK: readonly Topic[] = ['step', 'predict'];

/** A way before it is known in which environment. */
type Plain = Omit<Way, 'peer' | 'env'>;

const OWN_WAYS: readonly Plain[] = [
  { ...OWN, name: 'fcn-torch', title: 'fcn-torch', variant: {}, topics: ALL },
  {
    ...OWN,
    name: 'fcn-torch-channels-last',
    title: 'fcn-torch, channels_last',
    variant: { channelsLast: true },
    topics: NETWORK,
  },
  {
    ...OWN,
    name: 'fcn-torch-inference',
    title: 'fcn-torch, `optimizeForInference()`',
    variant: { inference: 'float32' },
    topics: ['predict'],
  },
  {
    ...OWN,
    name: 'fcn-torch-bf16',
    title: 'fcn-torch, channels_last, bfloat16',
    variant: { channelsLast: true, precision: 'bfloat16' },
    topics: NETWORK,
    half: true,
  },
  {
    ...OWN,
    name: 'fcn-torch-inference-bf16',
    title: 'fcn-torch, `optimizeForInference()`, bfloat16',
    variant: { inference: 'bfloat16' },
    topics: ['predict'],
    half: true,
  },
  {
    ...OWN,
    name: 'fcn-torch-graph',
    title: 'fcn-torch, cudaGraph',
    variant: { cudaGraph: true },
    topics: ['step'],
    gpuOnly: true,
  },
  {
    ...OWN,
    name: 'fcn-torch-graph-bf16',
    title: 'fcn-torch, channels_last, bfloat16, cudaGraph',
    variant: { channelsLast: true, precision: 'bfloat16', cudaGraph: true },
    topics: ['step'],
    half: true,
    gpuOnly: true,
  },
  {
    ...OWN,
    name: 'fcn-torch-batch',
    title: 'fcn-torch, channels_last, the batch at once',
    variant: { channelsLast: true, atOnce: true },
    topics: ['predict'],
    gpuOnly: true,
  },
  {
    ...OWN,
    name: 'fcn-torch-batch-bf16',
    title: 'fcn-torch, channels_last, bfloat16, the batch at once',
    variant: { channelsLast: true, precision: 'bfloat16', atOnce: true },
    topics: ['predict'],
    half: true,
    gpuOnly: true,
  },
];

const PEERS: readonly Plain[] = [
  {
    ...PYTORCH,
    name: 'pytorch',
    title: "PyTorch, the tutorial's code",
    variant: {},
    topics: ALL,
  },
  {
    ...PYTORCH,
    name: 'pytorch-channels-last',
    title: 'PyTorch, channels_last',
    variant: { channelsLast: true },
    topics: ALL,
  },
  {
    ...PYTORCH,
    name: 'pytorch-compile',
    title: 'PyTorch, channels_last, torch.compile',
    variant: { channelsLast: true, compile: true },
    topics: NETWORK,
  },
  {
    ...PYTORCH,
    name: 'pytorch-bf16',
    title: 'PyTorch, channels_last, bfloat16',
    variant: { channelsLast: true, autocast: 'bfloat16' },
    topics: NETWORK,
    half: true,
  },
  {
    ...PYTORCH,
    name: 'pytorch-compile-bf16',
    title: 'PyTorch, channels_last, bfloat16, torch.compile',
    variant: { channelsLast: true, autocast: 'bfloat16', compile: true },
    topics: NETWORK,
    half: true,
  },
  {
    name: 'onnxruntime',
    title: 'onnxruntime-node',
    command: process.execPath,
    script: join(__dirname, '..', 'peers', 'onnxruntime.mjs'),
    variant: {},
    topics: ['predict'],
    cpuOnly: true,
  },
  {
    name: 'tfjs',
    title: 'TensorFlow.js, wasm',
    command: process.execPath,
    script: join(__dirname, '..', 'peers', 'tfjs.mjs'),
    variant: {},
    topics: ['predict'],
    cpuOnly: true,
  },
];

/** This library's as installed, a peer's in each of the environments; on a GPU as installed alone. */
export const WAYS: readonly Way[] = [
  ...OWN_WAYS.map((way) => ({ ...way, peer: way.name, env: {} })),
  ...PEERS.flatMap((way) =>
    ENVIRONMENTS.map((env): Way => {
      const tuned = env === TUNED && ({ name: `${way.name}-tuned`, cpuOnly: true } as const);
      return { ...way, ...tuned, title: titleIn(env, way.title), peer: way.name, env };
    }),
  ),
];
