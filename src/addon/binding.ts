import { torchError } from '../base/errors';
import { warnOfTorch } from '../base/warn';
import { loadAddon } from './load';

/** A tensor or a generator as the addon knows it: its place in a native table. */
export type Slot = number;

type BackwardArguments = [
  roots: readonly Slot[],
  gradients: readonly (Slot | null)[],
  retainGraph: boolean,
  createGraph: boolean,
  inputs: readonly Slot[],
];

/** A value that a layer's options can have. */
export type OptionValue = number | boolean | null | readonly (number | boolean | null)[];

/** A module of the addon's; see native/bindings/nn.cc. */
export interface ModuleHandle {
  kind(): string;
  options(): Record<string, OptionValue | string>;
  children(): [name: string, child: ModuleHandle][];
  add(name: string, child: ModuleHandle): void;
  parameters(): [name: string, slot: Slot][];
  buffers(): [name: string, slot: Slot][];
  train(mode: boolean): void;
  isTraining(): boolean;
  forward(input: Slot): Slot;
}

/** A group's options, by the names of its optimiser's table. */
export type OptimizerOptions = Readonly<Record<string, number | boolean | readonly number[]>>;

/** An optimiser of the addon's; see native/bindings/optim.cc. */
export interface OptimizerHandle {
  zeroGrad(setToNone: boolean): void;
  step(groups: readonly OptimizerOptions[]): void;
  stepAsync(groups: readonly OptimizerOptions[]): Promise<void>;
  /** For each parameter, a slot or null for each of `stateNames`: copies. */
  state(): (Slot | null)[];
  stateNames(): string[];
  loadState(tensors: readonly (Slot | null)[]): void;
}

/** How a scale follows what steps find; see native/core/optim/grad_scaler.h. */
export interface GradScalerRates {
  growthFactor: number;
  backoffFactor: number;
  growthInterval: number;
}

/** A gradient scaler of the addon's; see native/bindings/grad_scaler.cc. */
export interface GradScalerHandle {
  scale(output: Slot): Slot;
  unscale(optimizer: OptimizerHandle): void;
  step(optimizer: OptimizerHandle, groups: readonly OptimizerOptions[]): void;
  stepAsync(optimizer: OptimizerHandle, groups: readonly OptimizerOptions[]): Promise<void>;
  update(rates: GradScalerRates): void;
  setScale(scale: Slot): void;
  currentScale(): number;
  growthTracker(): number;
  load(scale: number, growthTracker: number): void;
}

/** A switch of LibTorch's; see native/bindings/backends.cc. */
export type BackendFlag =
  | 'cuda.matmul.allowTf32'
  | `cudnn.${'allowTf32' | 'benchmark' | 'deterministic' | 'enabled'}`
  | 'nnpack.enabled'
  | `mkldnn.${'allowTf32' | 'deterministic' | 'enabled'}`;
export type Float32Backend = 'generic' | 'cuda' | 'mkldnn';
export type Float32Op = 'all' | 'matmul' | 'conv' | 'rnn';

/** A recorded function; see native/core/dispatch/tape.h. */
export type TapeHandle = object & { readonly __brand: 'tape' };

/** Steps of training recorded on a GPU; see native/core/train/step_graph.h. */
export type CudaEventHandle = object & { readonly __brand: 'CUDA event' };
/** Bytes. */
export interface CudaMemory {
  allocated: number;
  maxAllocated: number;
  reserved: number;
  maxReserved: number;
}
export type StepGraphHandle = object & { readonly __brand: 'step graph' };

/** Tensors' values at one moment; see native/core/tensor/capture.h. */
export type CaptureHandle = object & { readonly __brand: 'capture' };

/** Some of a capture's bytes. */
export type Lent = readonly [bytes: Uint8Array, shared: boolean];

/** A file for decoded pairs; see native/bindings/spill.cc. */
export type SpillHandle = object & { readonly __brand: 'spill' };

/** What jobs run as a network; see native/core/nn/runnable.h. */
export type Runnable = ModuleHandle | TapeHandle;

export interface StepNumbers {
  /** The sum of what the loss returned. */
  loss: number;
  /** How many numbers that is. */
  losses: number;
  /** The cells of the confusion matrix, row by row. */
  confusion: Float64Array;
}

/** Why a PNG is not read as a mask, or the sides of one that has too many pixels. */
export type NotAMask = string | [height: number, width: number];

/** What is in a mask. */
export interface NativeMaskCounts {
  readonly height: number;
  readonly width: number;
  readonly isColor: boolean;
  /** Bits a grey pixel; 0 of an indexed mask. */
  readonly greyBits: number;
  /** The indices, samples or colours (24 bits, red highest) that occur. */
  readonly values: Uint32Array;
  /** How many pixels have each. */
  readonly pixels: Float64Array;
  /** Pixels of colours that are not in `values`: photographs have too many. */
  readonly others: number;
}

/** What native/addon.cc gives each copy of this package. */
export interface NativeBinding {
  setMakers(error: typeof torchError, warning: typeof warnOfTorch): void;

  bindFrame(frame: Float64Array, grow: (length: number) => void): void;
  intern(text: string): number;
  forgetPassing(): void;
  text(id: number): string;
  op(name: string): number;
  call(op: number, length: number): number;
  schemas(): string[];
  startRecording(inputs: readonly Slot[], state: readonly Slot[]): Slot[];
  finishRecording(results: readonly Slot[] | null, names: readonly string[]): TapeHandle | null;

  shape(slot: Slot): number[];
  strides(slot: Slot): number[];
  dtype(slot: Slot): string;
  device(slot: Slot): string;
  itemsize(slot: Slot): number;
  layout(slot: Slot): string;
  setData(slot: Slot, data: Slot): void;
  fromData(bytes: Uint8Array, shape: readonly number[], dtype: string): Slot;
  numBytes(slot: Slot): number;
  toData(slot: Slot, buffer: ArrayBuffer): void;
  storage(slot: Slot): [memory: number, numBytes: number, offset: number] | null;
  memoryOf(slot: Slot): number | undefined;
  copyAll(targets: readonly Slot[], sources: readonly Slot[]): void;
  capture(
    slots: readonly Slot[],
    whole: readonly boolean[],
  ): Promise<[capture: CaptureHandle, sizes: number[]]>;
  lend(capture: CaptureHandle, index: number, offset: number, length: number): Lent;
  takeBack(capture: CaptureHandle, lent: Lent): boolean;
  letGo(capture: CaptureHandle, index: number): void;
  endCapture(capture: CaptureHandle): void;
  startWriteback(fd: number, begin: number, length: number): Promise<void>;
  fill(
    file: number,
    path: string,
    slots: readonly Slot[],
    parts: readonly number[],
  ): Promise<boolean>;
  packed(
    dtype: 'quint4x2' | 'quint2x4',
    shape: readonly number[],
    scales: Slot,
    zeroPoints: Slot,
    axis: number,
  ): Slot;

  openTurboJpeg(path: string): boolean;
  jpegHeader(bytes: Uint8Array): [height: number, width: number, orientation: number] | null;
  decodeJpeg(bytes: Uint8Array, orientation: number): Promise<Slot | null>;
  plainJpeg(bytes: Uint8Array): Promise<Buffer | null>;
  rgbPixels(bytes: Uint8Array, height: number, width: number): Promise<Slot | null>;
  copyPixels(pixels: Slot, into: Uint8Array): Promise<void>;
  readPair(
    imagePath: string,
    maskPath: string,
    classes: Uint8Array,
    turns: boolean,
    maxPixels: number,
  ): Promise<[image: Slot, mask: Slot] | null>;

  hasZlib(): boolean;
  pngData(
    bytes: Uint8Array,
    maxPixels: number,
  ): [deflated: Uint8Array, inflatedBytes: number] | null;
  decodeMask(
    bytes: Uint8Array,
    maxPixels: number,
    inflated: Uint8Array | null,
    classes: Uint8Array,
  ): Promise<Slot | NotAMask>;
  countMask(
    bytes: Uint8Array,
    maxPixels: number,
    inflated: Uint8Array | null,
  ): Promise<NativeMaskCounts | NotAMask>;

  openSpill(folder: string): Promise<SpillHandle>;
  writeSpill(
    file: SpillHandle,
    position: number,
    image: Slot,
    mask: Slot,
    atLeast: number,
  ): Promise<void>;
  readSpill(
    file: SpillHandle,
    position: number,
    height: number,
    width: number,
  ): Promise<[image: Slot, mask: Slot] | null>;
  closeSpill(file: SpillHandle): Promise<void>;

  bindReleased(slots: Uint32Array): void;
  release(slot: Slot): void;
  collected(slot: Slot): void;
  watch(slot: Slot, handle: object): void;
  share(slot: Slot): number;
  take(shared: number): Slot;
  memory(): { numTensors: number; numBytes: number; numBytesKept: number };
  emptyCache(): void;

  requiresGrad(slot: Slot): boolean;
  setRequiresGrad(slot: Slot, value: boolean): void;
  isLeaf(slot: Slot): boolean;
  gradFunction(slot: Slot): string | null;
  grad(slot: Slot): Slot | null;
  setGrad(slot: Slot, grad: Slot | null): void;
  variableData(slot: Slot): Slot;
  backward(...args: BackwardArguments): void;
  backwardAsync(...args: BackwardArguments): Promise<void>;
  gradients(...args: [...BackwardArguments, allowUnused: boolean]): (Slot | null)[];
  setGradEnabled(enabled: boolean): boolean;
  isGradEnabled(): boolean;

  isAutocastEnabled(device: string): boolean;
  setAutocastEnabled(device: string, enabled: boolean): void;
  autocastDtype(device: string): string;
  setAutocastDtype(device: string, dtype: string): void;
  isAutocastCacheEnabled(): boolean;
  setAutocastCacheEnabled(enabled: boolean): void;
  clearAutocastCache(): void;
  enterAutocast(): void;
  leaveAutocast(): void;

  backendFlag(name: BackendFlag): boolean;
  setBackendFlag(name: BackendFlag, value: boolean): void;
  float32Precision(backend: Float32Backend, op: Float32Op): string;
  setFloat32Precision(backend: Float32Backend, op: Float32Op, precision: string): void;
  float32MatmulPrecision(): string;
  setFloat32MatmulPrecision(precision: string): void;
  deterministicAlgorithms(): boolean;
  deterministicAlgorithmsWarnOnly(): boolean;
  setDeterministicAlgorithms(mode: boolean, warnOnly: boolean): void;
  hasCudnn(): boolean;
  hasMkldnn(): boolean;
  cpuCapability(): string;
  hasNnpack(): boolean;

  version(): { libtorch: string };
  cudaIsAvailable(): boolean;
  cudaDeviceCount(): number;
  cudaUnavailableReason(): string;
  cudaSynchronize(device: string): void;
  cudaSynchronizeAsync(device: string): Promise<void>;
  queryCudaStream(device: string): boolean;
  synchronizeCudaStream(device: string): void;
  synchronizeCudaStreamAsync(device: string): Promise<void>;
  cudaEvent(enableTiming: boolean): CudaEventHandle;
  recordCudaEvent(event: CudaEventHandle, device: string): void;
  queryCudaEvent(event: CudaEventHandle): boolean;
  synchronizeCudaEvent(event: CudaEventHandle): void;
  synchronizeCudaEventAsync(event: CudaEventHandle): Promise<void>;
  cudaElapsedTime(from: CudaEventHandle, to: CudaEventHandle): number;
  cudaMemory(device: string): CudaMemory;
  resetPeakCudaMemory(device: string): void;
  mpsIsAvailable(): boolean;
  manualSeed(seed: bigint): void;
  generator(seed: bigint, device: string): Slot;
  // null is the CPU's default generator
  generatorManualSeed(generator: Slot | null, seed: bigint): void;
  generatorSeed(generator: Slot | null): bigint;
  generatorInitialSeed(generator: Slot | null): bigint;
  generatorState(generator: Slot | null): Slot;
  setGeneratorState(generator: Slot | null, state: Slot): void;
  generatorDevice(generator: Slot | null): string;
  getNumThreads(): number;
  setNumThreads(count: number): void;

  ModuleHandle: new (
    kind: string,
    options: Record<string, OptionValue | undefined>,
  ) => ModuleHandle;
  OptimizerHandle: new (name: string, groups: readonly (readonly Slot[])[]) => OptimizerHandle;
  GradScalerHandle: new (scale: number, growthTracker: number) => GradScalerHandle;

  setEvalMode(on: boolean): boolean;
  freeze(net: ModuleHandle, dtype: string): ModuleHandle;
  freezeAsync(net: ModuleHandle, dtype: string): Promise<ModuleHandle>;
  moveFrozen(net: ModuleHandle, device: string): void;
  moveTo(
    tensors: readonly Slot[],
    device: string | null,
    dtype: string | null,
    memoryFormat: string | null,
  ): void;
  run(net: Runnable, inputs: readonly Slot[]): Promise<Slot[]>;
  standIns(net: Runnable, inputs: readonly Slot[]): Slot[];
  /** None where it gives one tensor. */
  outputNames(net: Runnable): string[];
  wait(): void;

  learn(
    optimizer: OptimizerHandle,
    groups: readonly OptimizerOptions[],
    net: Runnable,
    loss: TapeHandle,
    inputs: Slot,
    targets: Slot,
    scaling: readonly [GradScalerHandle, GradScalerRates] | null,
    graph: StepGraphHandle | null,
  ): Promise<StepNumbers>;
  /** What a loss of classes ignores; null for a loss that is none, or that changes its targets. */
  ignoredClass(loss: TapeHandle): number | null;
  stepGraph(): StepGraphHandle;
  hasGraphs(device: string): boolean;
  confusionOf(logits: Slot, targets: Slot, inputs: Slot): Promise<Float64Array>;
  evaluate(
    net: Runnable,
    inputs: Slot,
    targets: Slot,
    loss: TapeHandle | null,
  ): Promise<Float64Array>;
  predict(
    net: Runnable,
    image: Slot,
    device: string,
    normalization: readonly number[],
  ): Promise<Slot>;
  classMaps(logits: Slot, images: Slot): Promise<Slot>;
  normalizeImages(images: Slot, device: string, normalization: readonly number[]): Promise<Slot>;
  transformPair(
    image: Slot,
    mask: Slot | null,
    steps: Float64Array,
  ): Promise<[image: Slot, mask: Slot | null]>;

  place(
    image: Slot,
    mask: Slot,
    steps: Float64Array,
    images: Slot,
    masks: Slot,
    row: number,
  ): Promise<number[]>;
  normalizeRows(
    images: Slot,
    masks: Slot,
    normalization: readonly number[],
    inputs: Slot,
    targets: Slot,
    begin: number,
    end: number,
  ): Promise<void>;
  toDevice(
    images: Slot,
    masks: Slot,
    normalization: readonly number[],
    device: string,
  ): Promise<[inputs: Slot, targets: Slot]>;
}

/** Of this copy of the package: the addon has tables of its own for each. */
export const native = loadAddon().open() as NativeBinding;
native.setMakers(torchError, warnOfTorch);
