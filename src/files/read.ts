import { mapConcurrent, throwIfAborted } from '../base/concurrent';
import { callTensor } from '../torch/dispatch/call';
import { empty } from '../torch/operators/functions';
import type { Tensor } from '../torch/tensor/tensor';
import { emptyQuantized, parametersOf } from './quantizer';
import type { Part, Source } from './source';
import type { StorageSpec, TensorSpec } from './spec';
import { countElements } from './stored';

export interface ReadingOptions {
  /** Leaves the values in the file until they are used. */
  mmap?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Called with the bytes that are read and those that are to be. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

// Each batch is a job of libuv's pool; this many at a time share the work of copying.
const BATCH = 1 << 23;
const AT_ONCE = 4;

/**
 * Reads the storages of these tensors and hands `use` what makes tensors of them. Tensors that
 * shared memory share it again.
 */
export async function withTensors<T>(
  source: Source,
  specs: readonly TensorSpec[],
  options: ReadingOptions,
  use: (make: (spec: TensorSpec) => Tensor) => T,
): Promise<T> {
  throwIfAborted(options.signal);
  // What the file has in several places is one tensor in all of them, as in Python: a reference takes
  // it two bytes.
  const made = new Map<TensorSpec, Tensor>();
  const memory = options.mmap
    ? await mapFiles(source, specs)
    : await readStorages(source, specs, options);
  try {
    return use((spec) => {
      const tensor = made.get(spec) ?? memory.view(spec);
      made.set(spec, tensor);
      return tensor;
    });
  } catch (error) {
    for (const tensor of made.values()) tensor.dispose();
    throw error;
  } finally {
    memory.dispose();
  }
}

interface Memory {
  view(spec: TensorSpec): Tensor;
  dispose(): void;
}

async function readStorages(
  source: Source,
  specs: readonly TensorSpec[],
  options: ReadingOptions,
): Promise<Memory> {
  // How many tensors have each.
  const uses = new Map<StorageSpec, number>();
  for (const { storage } of new Set(specs.flatMap((spec) => [spec, ...parametersOf(spec)]))) {
    uses.set(storage, (uses.get(storage) ?? 0) + 1);
  }
  const flats = new Map<StorageSpec, Tensor>();
  const dispose = () => {
    for (const flat of flats.values()) flat.dispose();
  };
  try {
    for (const storage of uses.keys()) {
      flats.set(storage, empty([storage.numBytes], { dtype: 'uint8' }));
    }
    await fill(source, flats, options);
    for (const each of sourcesOf(source, specs)) await each.checkUnchanged();
  } catch (error) {
    dispose();
    throw error;
  }
  const memory: Memory = {
    dispose,
    view(spec) {
      const { storage } = spec;
      const tensor = view(flats.get(storage) as Tensor, spec, spec.offset, memory);
      // Copied where it would keep much more memory alive, and shares it with no other.
      const isSmall = spec.numBytes * 2 < storage.numBytes && !spec.quantizer;
      if (!isSmall || (uses.get(storage) as number) > 1) return tensor;
      using part = tensor;
      return part.clone();
    },
  };
  return memory;
}

/** The files that tensors are in. */
function sourcesOf(source: Source, specs: readonly TensorSpec[]): Set<Source> {
  return new Set([source, ...specs.map(({ storage }) => storage.source ?? source)]);
}

/** Reads into tensors' own memory: nothing is copied but by the operating system. */
async function fill(
  source: Source,
  flats: ReadonlyMap<StorageSpec, Tensor>,
  { signal, onProgress }: ReadingOptions,
): Promise<void> {
  const batches = toBatches(source, flats);
  const sizes = batches.map(({ parts }) => parts.reduce((sum, { length }) => sum + length, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  await mapConcurrent(batches, { limit: AT_ONCE, signal }, async ({ from, parts }, i) => {
    await from.fill(parts);
    done += sizes[i] as number;
    onProgress?.(done, total);
  });
}

/** Large storages in several batches, small ones of a file together in one. */
function toBatches(
  source: Source,
  flats: ReadonlyMap<StorageSpec, Tensor>,
): { from: Source; parts: Part[] }[] {
  const batches: { from: Source; parts: Part[] }[] = [];
  let room = 0;
  for (const [{ numBytes, position, source: from = source }, bytes] of flats) {
    for (let begin = 0; begin < numBytes; ) {
      if (room === 0 || batches.at(-1)?.from !== from) {
        batches.push({ from, parts: [] });
        room = BATCH;
      }
      const length = Math.min(room, numBytes - begin);
      batches.at(-1)?.parts.push({ bytes, begin, length, position: position + begin });
      begin += length;
      room -= length;
    }
  }
  return batches;
}

async function mapFiles(source: Source, specs: readonly TensorSpec[]): Promise<Memory> {
  const files = new Map<Source, Tensor>();
  // Of storages whose elements are not aligned, as the old formats have them.
  const copies = new Map<StorageSpec, Tensor>();
  const memory: Memory = {
    dispose() {
      for (const tensor of [...files.values(), ...copies.values()]) tensor.dispose();
    },
    view(spec) {
      const { dtype, storage, offset } = spec;
      const file = files.get(storage.source ?? source) as Tensor;
      if (storage.position % dtype.size === 0) {
        return view(file, spec, storage.position / dtype.size + offset, memory);
      }
      const copy = copies.get(storage) ?? copyOf(file, storage);
      copies.set(storage, copy);
      return view(copy, spec, offset, memory);
    },
  };
  try {
    for (const each of sourcesOf(source, specs)) {
      const { path, size } = each;
      files.set(each, callTensor('from_file', [path as string, false, size], { dtype: 'uint8' }));
      // It was opened once more, by its name.
      await each.checkNotReplaced();
      await each.checkUnchanged();
    }
  } catch (error) {
    memory.dispose();
    throw error;
  }
  return memory;
}

function copyOf(file: Tensor, { position, numBytes }: StorageSpec): Tensor {
  using bytes = callTensor('slice', [file, 0, position, position + numBytes]);
  return bytes.clone();
}

/** The part of a storage's memory that a tensor is. */
function view(flat: Tensor, spec: TensorSpec, offset: number, memory: Memory): Tensor {
  const { dtype, shape, strides, quantizer } = spec;
  const tensor = quantizer
    ? emptyQuantized(dtype.dtype, shape, quantizer, (parameter) => memory.view(parameter))
    : empty([0], { dtype: dtype.dtype });
  // As PyTorch's _rebuild_tensor: unlike as_strided's result, autograd does not see this as a view.
  callTensor('set_', [tensor, flat, countElements(shape) > 0 ? offset : 0, shape, strides]);
  return tensor;
}
