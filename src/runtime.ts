import { native } from './native/binding';

/** What lives in LibTorch on behalf of this thread's JavaScript. */
export interface MemoryUse {
  /** Tensors that have not been disposed of. */
  numTensors: number;
  /** Bytes of their memory, each shared piece once. */
  numBytes: number;
}

export function memory(): MemoryUse {
  return native.memory();
}

/** The version of LibTorch that the addon was built with. */
export function version(): { libtorch: string } {
  return native.version();
}
