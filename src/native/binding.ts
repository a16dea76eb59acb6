import { torchError } from '../errors';
import { loadAddon } from './load';

/** A tensor or a generator as the addon knows it: its place in a native table. */
export type Slot = number;

/** A value that a layer's options can have. */
export type OptionValue = number | boolean | null | readonly (number | null)[];

/** A module of the addon's; see native/nn/binding.cc. */
export interface ModuleHandle {
  kind(): string;
  options(): Record<string, OptionValue>;
  children(): [name: string, child: ModuleHandle][];
  add(name: string, child: ModuleHandle): void;
  parameters(): [name: string, slot: Slot][];
  buffers(): [name: string, slot: Slot][];
  train(mode: boolean): void;
  isTraining(): boolean;
  zeroGrad(setToNone: boolean): void;
  to(device: string | null, dtype: string | null): void;
  forward(input: Slot): Slot;
  forwardAsync(input: Slot): Promise<Slot>;
}

export interface SgdOptions {
  lr: number;
  momentum: number;
  dampening: number;
  weightDecay: number;
  nesterov: boolean;
  maximize: boolean;
}

/** An optimiser of the addon's; see native/optim/binding.cc. */
export interface SgdHandle {
  zeroGrad(setToNone: boolean): void;
  step(groups: readonly SgdOptions[]): void;
  stepAsync(groups: readonly SgdOptions[]): Promise<void>;
  momentumBuffers(): (Slot | null)[];
  setMomentumBuffers(buffers: readonly (Slot | null)[]): void;
}

/** A recorded function; see native/dispatch/tape.h. */
export type TapeHandle = object & { readonly __brand: 'tape' };

export interface PixelCount {
  /** Pixels whose largest logit is their class. */
  correct: number;
  /** Pixels that have one of the network's classes: all but the void ones. */
  pixels: number;
}

/** What native/addon.cc exports. */
export interface NativeBinding {
  setErrorFactory(make: typeof torchError): void;
  stop(): void;

  bindFrame(frame: Float64Array, grow: (length: number) => void): void;
  intern(text: string): number;
  op(name: string): number;
  call(op: number, length: number): number;
  startRecording(inputs: readonly Slot[]): Slot[];
  finishRecording(result: Slot | null): TapeHandle | null;

  shape(slot: Slot): number[];
  strides(slot: Slot): number[];
  dtype(slot: Slot): string;
  device(slot: Slot): string;
  fromData(bytes: Uint8Array, shape: readonly number[], dtype: string): Slot;
  numBytes(slot: Slot): number;
  toData(slot: Slot, buffer: ArrayBuffer): void;
  release(slot: Slot): void;
  collected(slot: Slot): void;
  watch(slot: Slot, handle: object): void;
  share(slot: Slot): number;
  take(shared: number): Slot;
  memory(): { numTensors: number; numBytes: number };

  requiresGrad(slot: Slot): boolean;
  setRequiresGrad(slot: Slot, value: boolean): void;
  isLeaf(slot: Slot): boolean;
  gradFunction(slot: Slot): string | null;
  grad(slot: Slot): Slot | null;
  setGrad(slot: Slot, grad: Slot | null): void;
  variableData(slot: Slot): Slot;
  backward(slot: Slot, gradient: Slot | null, retainGraph: boolean): void;
  backwardAsync(slot: Slot, gradient: Slot | null, retainGraph: boolean): Promise<void>;
  setGradEnabled(enabled: boolean): boolean;
  isGradEnabled(): boolean;

  version(): { libtorch: string };
  cudaIsAvailable(): boolean;
  cudaDeviceCount(): number;
  cudaUnavailableReason(): string;
  mpsIsAvailable(): boolean;
  manualSeed(seed: bigint): void;
  generator(seed: bigint): Slot;
  getNumThreads(): number;
  setNumThreads(count: number): void;

  ModuleHandle: new (
    kind: string,
    options: Record<string, OptionValue | undefined>,
  ) => ModuleHandle;
  SgdHandle: new (groups: readonly (readonly Slot[])[]) => SgdHandle;

  learn(
    optimizer: SgdHandle,
    groups: readonly SgdOptions[],
    loss: TapeHandle,
    logits: Slot,
    targets: Slot,
  ): Promise<PixelCount & { loss: number }>;
  countCorrect(logits: Slot, targets: Slot): Promise<PixelCount>;
  evaluate(net: ModuleHandle, inputs: Slot, targets: Slot): Promise<PixelCount>;
  predict(net: ModuleHandle, images: Slot): Promise<Slot>;
  makeBatch(
    images: readonly Slot[],
    masks: readonly Slot[],
    corners: readonly number[],
    height: number,
    width: number,
    device: string,
  ): Promise<[inputs: Slot, targets: Slot]>;
}

export const native = loadAddon() as NativeBinding;
native.setErrorFactory(torchError);
process.once('exit', () => native.stop());
