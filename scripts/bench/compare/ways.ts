import { join } from 'node:path';
import { PYTHON } from '../measure';

export type Topic = 'step' | 'predict' | 'convTranspose';

/** One way of doing the work, each in a process of its own. */
export interface Way {
  /** What `--peers` calls it. */
  readonly name: string;
  readonly title: string;
  /** This library's, with which all others are compared. */
  readonly own?: true;
  readonly command: string;
  readonly script: string;
  /** What it is to switch on. */
  readonly variant: Readonly<Record<string, unknown>>;
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

export const WAYS: readonly Way[] = [
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
