import { Header } from 'tar';
import { findGlobal, StorageClass, TypedStorage } from '../pickle/globals';
import type { PickleHooks } from '../pickle/reader';
import { describe, describeAll, Global, isTuple, List, type PickleValue } from '../pickle/value';
import { Problem, quote } from '../problem';
import type { Source } from '../source';
import { StorageSpec, type TensorSpec } from '../spec';
import { isCount } from '../stored';
import type { Contents } from './contents';
import { PickleStream } from './pickles';

const BLOCK = 512;
const MEMBERS = ['storages', 'tensors', 'pickle'] as const;

/**
 * What is in a file that torch.save wrote in 2016 and 2017: a tar of the storages, the tensors, and
 * a pickle that refers to them. torch.load(weights_only=True) refuses these; nothing is run here.
 *
 * @throws Problem where the file is anything else.
 */
export async function readPyTorchTar(source: Source): Promise<Contents> {
  const members = await listMembers(source);
  const [storages, tensors, pickle] = MEMBERS.map((name) => {
    const member = members.get(name);
    if (!member) throw new Problem(`it is a tar file without ${quote(name)}, which PyTorch's have`);
    return new PickleStream(source, ...member);
  }) as [PickleStream, PickleStream, PickleStream];

  const storageOf = await readStorages(storages);
  const tensorOfId = await readTensors(tensors, storageOf);
  const value = await pickle.pickle({
    global: findGlobal,
    persistent(id) {
      const tensor = tensorOfId.get(Number(id));
      if (tensor) return tensor;
      throw new Problem(`its pickle refers to a tensor ${describe(id)}, which is not in the file`);
    },
  });
  return { format: 'PyTorch tar (2017)', value };
}

type Member = [start: number, end: number];

/** Where each member's contents are. */
async function listMembers(source: Source): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (let at = 0; at + BLOCK <= source.size; ) {
    const header = parseHeader(await source.read(at, BLOCK), at);
    if (header.nullBlock) break;
    const { path, size = 0, cksumValid, type } = header;
    if (!cksumValid || path === undefined || !isCount(size)) throw noHeader(at);
    const start = at + BLOCK;
    if (type === 'File' || type === 'OldFile') {
      if (start + size > source.size) {
        throw new Problem(
          `it is cut off: ${quote(path)} in this tar file is ${size} bytes long,` +
            ` and ${source.size - start} of them are there`,
        );
      }
      members.set(path, [start, start + size]);
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return members;
}

function parseHeader(block: Buffer, at: number): Header {
  try {
    return new Header(block);
  } catch (error) {
    throw noHeader(at, error); // numbers that are none
  }
}

function noHeader(at: number, cause?: unknown): Problem {
  const why = `it is a damaged tar file: what is at byte ${at} is no member's header`;
  return new Problem(why, { cause });
}

const hooks: PickleHooks = {
  // A tensor's class adds nothing to its storage's.
  global: (name) =>
    /^torch\.(cuda\.)?\w+Tensor$/.test(name) ? new Global(name) : findGlobal(name),
  persistent(id) {
    throw new Problem(`its pickle refers to ${describe(id)} where only numbers are expected`);
  },
};

/** A count; each storage's `(key, device, class)`, length and bytes; then which are parts of which. */
async function readStorages(stream: PickleStream): Promise<Map<number, TypedStorage>> {
  const storages = new Map<number, TypedStorage>();
  for (let left = await readCount(stream, 'storages'); left > 0; left--) {
    const facts = await stream.pickle(hooks);
    const [key, , storageClass] = isTuple(facts) ? facts : [];
    const dtype = storageClass instanceof StorageClass ? storageClass.dtype : undefined;
    if (!isCount(key) || !dtype) {
      throw new Problem(`its storage is described by ${describeAll(facts)}`);
    }
    const [length] = await stream.integers(1);
    if (!isCount(length)) throw new Problem(`its storage '${key}' has ${length} elements`);
    const storage = new StorageSpec(String(key), length * dtype.size);
    stream.skip(storage);
    storages.set(key, new TypedStorage(storage, dtype));
  }
  const views = await stream.pickle(hooks);
  for (const view of views instanceof List ? views.items : [views]) {
    const [target, root, offset, length] = isTuple(view) ? view : [];
    const whole = storages.get(root as number);
    if (!(whole && isCount(target) && isCount(offset) && isCount(length))) {
      throw new Problem(`its part of a storage is described by ${describeAll(view)}`);
    }
    storages.set(target, whole.part(offset, length));
  }
  return storages;
}

/** A count; each tensor's `(key, storage, class)`, then its dimensions, shape, strides and offset. */
async function readTensors(
  stream: PickleStream,
  storages: ReadonlyMap<number, TypedStorage>,
): Promise<Map<number, TensorSpec>> {
  const tensors = new Map<number, TensorSpec>();
  for (let left = await readCount(stream, 'tensors'); left > 0; left--) {
    const facts = await stream.pickle(hooks);
    const [key, storage] = isTuple(facts) ? facts : [];
    const dimensions = (await stream.take(8)).readInt32LE(); // then four bytes of nothing
    if (!isCount(dimensions)) throw new Problem(`its tensor has ${dimensions} dimensions`);
    const numbers = await stream.integers(2 * dimensions + 1);
    const shape = numbers.slice(0, dimensions);
    const strides = numbers.slice(dimensions, -1);
    const whole = storages.get(storage as number);
    if (!isCount(key) || !whole) {
      throw new Problem(`its tensor is described by ${describeAll(facts)}, a storage not there`);
    }
    tensors.set(key, whole.tensor(numbers.at(-1), shape, strides));
  }
  return tensors;
}

async function readCount(stream: PickleStream, what: string): Promise<number> {
  const count: PickleValue = await stream.pickle(hooks);
  if (isCount(count)) return count;
  throw new Problem(`its number of ${what} is ${describe(count)}`);
}
