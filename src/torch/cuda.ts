// torch.cuda: which GPUs there are, and what their work is measured with.

import { type CudaEventHandle, native } from '../addon/binding';
import { job } from '../addon/job';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { Device, type DeviceLike, toDevice } from './device';
import { emptyCache } from './runtime';

/** A GPU's name for the addon. */
function gpu(device: DeviceLike): string {
  const gpu = toDevice(device);
  if (gpu.type !== 'cuda') throw invalidArgument('device', "'cuda' or 'cuda:N'", `${device}`);
  return `${gpu}`;
}

/**
 * A place in a GPU's work, to wait for or to measure from, as `torch.cuda.Event`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.Event.html
 */
export class CudaEvent {
  readonly #handle: CudaEventHandle;

  /** @param options.enableTiming whether `elapsedTime` may be asked; false */
  constructor(options: { enableTiming?: boolean | undefined } = {}) {
    const { enableTiming = false, ...rest } = options;
    noMoreOptions(rest, { enableTiming });
    if (typeof enableTiming !== 'boolean') {
      throw invalidArgument('enableTiming', 'a boolean', enableTiming);
    }
    gpu('cuda');
    this.#handle = native.cudaEvent(enableTiming);
  }

  /** Marks what the GPU is to do up to here: all that was called before, jobs too. */
  record(where: CudaStream | DeviceLike = 'cuda'): void {
    native.recordCudaEvent(this.#handle, gpu(where instanceof CudaStream ? where.device : where));
  }

  /** Whether the GPU has done it. True where nothing was recorded. */
  query(): boolean {
    return native.queryCudaEvent(this.#handle);
  }

  /** Waits for it, and the event loop with it: see `synchronizeAsync`. */
  synchronize(): void {
    native.synchronizeCudaEvent(this.#handle);
  }

  /** The same without the event loop. */
  async synchronizeAsync(): Promise<void> {
    await job(native.synchronizeCudaEventAsync(this.#handle));
  }

  /**
   * Milliseconds between two places, as the GPU's own clock has them. Both are done.
   *
   * @throws TorchError `ERR_VALUE` where one was made without `enableTiming` or not recorded
   */
  elapsedTime(end: CudaEvent): number {
    if (!(end instanceof CudaEvent)) throw invalidArgument('end', 'a cuda.Event', end);
    return native.cudaElapsedTime(this.#handle, end.#handle);
  }
}

/**
 * Where a GPU's work goes, one piece after another, as `torch.cuda.Stream`. All of this library's work on a
 * GPU goes to its default stream.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.Stream.html
 */
export class CudaStream {
  readonly device: Device;

  /** @internal */
  constructor(device: DeviceLike) {
    this.device = new Device(gpu(device));
  }

  /** Whether all that was called before is done, jobs too. */
  query(): boolean {
    return native.queryCudaStream(`${this.device}`);
  }

  /** Waits until it is, and the event loop with it. */
  synchronize(): void {
    native.synchronizeCudaStream(`${this.device}`);
  }

  /** The same without the event loop. */
  async synchronizeAsync(): Promise<void> {
    await job(native.synchronizeCudaStreamAsync(`${this.device}`));
  }

  /** An event here: `event`, or a new one. */
  recordEvent(event: CudaEvent = new CudaEvent()): CudaEvent {
    event.record(this);
    return event;
  }
}

/** Bytes for people: `1.50 MiB`. */
function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const unit = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  return `${(bytes / 1024 ** unit).toFixed(unit === 0 ? 0 : 2)} ${units[unit]}`;
}

export const cuda = {
  /** Whether LibTorch can use a GPU of NVIDIA's here. */
  isAvailable: (): boolean => native.cudaIsAvailable(),

  deviceCount: (): number => native.cudaDeviceCount(),

  /** Why it cannot; empty where it can. */
  unavailableReason: (): string => native.cudaUnavailableReason(),

  /**
   * Waits until a GPU has done all that was called before, jobs too; so do its non-blocking copies end.
   * The event loop waits with it: see `synchronizeAsync`.
   *
   * @param device 'cuda', the current GPU
   * @throws TorchError `ERR_DEVICE` where there is no such GPU, or where its work failed
   * @see https://docs.pytorch.org/docs/stable/generated/torch.cuda.synchronize.html
   */
  synchronize(device: DeviceLike = 'cuda'): void {
    native.cudaSynchronize(gpu(device));
  },

  /** The same without the event loop. */
  async synchronizeAsync(device: DeviceLike = 'cuda'): Promise<void> {
    await job(native.cudaSynchronizeAsync(gpu(device)));
  },

  Event: CudaEvent,

  /** The stream that a GPU's work goes to. */
  currentStream: (device: DeviceLike = 'cuda'): CudaStream => new CudaStream(device),

  /** Bytes of a GPU's memory that tensors have, of all threads. */
  memoryAllocated: (device: DeviceLike = 'cuda'): number =>
    native.cudaMemory(gpu(device)).allocated,

  /** The most since the process began, or since `resetPeakMemoryStats`. */
  maxMemoryAllocated: (device: DeviceLike = 'cuda'): number =>
    native.cudaMemory(gpu(device)).maxAllocated,

  /** Bytes that the process has of a GPU: for tensors, and kept for later ones. */
  memoryReserved: (device: DeviceLike = 'cuda'): number => native.cudaMemory(gpu(device)).reserved,

  /** The most since the process began, or since `resetPeakMemoryStats`. */
  maxMemoryReserved: (device: DeviceLike = 'cuda'): number =>
    native.cudaMemory(gpu(device)).maxReserved,

  resetPeakMemoryStats(device: DeviceLike = 'cuda'): void {
    native.resetPeakCudaMemory(gpu(device));
  },

  /** These figures as a table. */
  memorySummary(device: DeviceLike = 'cuda'): string {
    const name = gpu(device);
    const { allocated, maxAllocated, reserved, maxReserved } = native.cudaMemory(name);
    const row = (...cells: string[]) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(14))).join('');
    return [
      row(`Memory of ${name}`, 'now', 'at most'),
      row('Allocated', size(allocated), size(maxAllocated)),
      row('Reserved', size(reserved), size(maxReserved)),
    ].join('\n');
  },

  /** Gives memory that is kept for later back, of GPUs and of the CPU: `torch.emptyCache`. */
  emptyCache,
};
