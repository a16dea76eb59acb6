import { native } from '../addon/binding';

/** What lives in LibTorch on behalf of this thread's JavaScript. */
export interface MemoryUse {
  /** Tensors that have not been disposed of. */
  numTensors: number;
  /** Bytes of their memory, each shared piece once. */
  numBytes: number;
  /**
   * Bytes of the CPU's memory that were let go of and are kept for what wants as much next, of all
   * threads. With what is in use they are never more than was in use at one time.
   */
  numBytesKept: number;
  /** Bytes that tensors have on GPUs, of all threads, by the device's name: `{ 'cuda:0': 1024 }`. */
  devices: Record<string, number>;
}

export function memory(): MemoryUse {
  const gpus = Array.from({ length: native.cudaDeviceCount() }, (_, index) => `cuda:${index}`);
  const devices = gpus.map((name): [string, number] => [name, native.cudaMemory(name).allocated]);
  return { ...native.memory(), devices: Object.fromEntries(devices) };
}

/** Gives the memory that is kept for later back to the system: the CPU's, and as `torch.cuda.empty_cache` GPUs'. */
export function emptyCache(): void {
  native.emptyCache();
}

/** The version of LibTorch that the addon was built with. */
export function version(): { libtorch: string } {
  return { ...native.version() };
}
