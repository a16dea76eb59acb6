import { callTensor } from '../dispatch/call';
import { native } from '../native/binding';
import type { StateDict } from '../nn/module';
import { empty } from '../operators/functions';
import { Tensor } from '../tensor/tensor';
import { Archive, writeArchive } from './archive';
import { describe, type PickleValue, readPickle } from './pickle-reader';
import { pickleStateDict } from './pickle-writer';
import { Problem, quote } from './problem';
import { type StorageSpec, stateDictHooks, TensorSpec } from './rebuild';
import { buildState } from './state';
import type { StoredTensor } from './stored';

/**
 * The tensors of a ZIP that torch.save wrote of a state dict. Tensors that shared memory share it
 * again.
 *
 * @throws Problem where the file is anything else.
 */
export function readPyTorch(zip: Uint8Array): StateDict {
  const archive = new Archive(zip);
  const folder = folderOf(archive);
  checkByteOrder(archive, `${folder}byteorder`);
  const pickle = readEntry(archive, `${folder}data.pkl`);
  const specs = tensorsOf(readPickle(pickle, stateDictHooks()));
  const storages = usesOf(specs);
  const contents = readStorages(archive, `${folder}data/`, storages.keys());

  const flats = new Map<StorageSpec, Tensor>();
  try {
    for (const [storage, bytes] of contents) {
      flats.set(storage, new Tensor(native.fromData(bytes, [storage.length], storage.dtype.dtype)));
    }
    return buildState(specs, (spec) => {
      const flat = flats.get(spec.storage) as Tensor;
      return view(flat, spec, (storages.get(spec.storage) as number) * 2 < spec.storage.length);
    });
  } finally {
    for (const flat of flats.values()) flat.dispose();
  }
}

/**
 * The ZIP that torch.load (also with `weights_only=True` and `mmap=True`) reads as an OrderedDict
 * of these tensors.
 *
 * @throws Problem where they are more than a ZIP can hold.
 */
export function writePyTorch(tensors: readonly StoredTensor[]): Uint8Array {
  return writeArchive(
    new Map([
      ['archive/data.pkl', pickleStateDict(tensors)],
      ['archive/byteorder', Buffer.from('little')],
      ...tensors.map(({ bytes }, i): [string, Uint8Array<ArrayBuffer>] => [
        `archive/data/${i}`,
        bytes,
      ]),
      // PyTorch's version of the layout; torch.load expects the entry.
      ['archive/version', Buffer.from('3\n')],
    ]),
  );
}

// Finding the parts

/** The one folder that torch.save puts everything in, named after the file, with its slash. */
function folderOf(archive: Archive): string {
  const names = archive.names();
  const pickle = names.find((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (pickle === undefined) {
    const some = names.slice(0, 3).map(quote).join(', ');
    throw new Problem(
      `it is a ZIP without data.pkl, so torch.save did not write it (it has ${some || 'no entries'})`,
    );
  }
  const folder = pickle.slice(0, -'data.pkl'.length);
  if (archive.sizeOf(`${folder}constants.pkl`) !== undefined) {
    throw new Problem(
      'it is a TorchScript program, not a state dict (save its state_dict() instead)',
    );
  }
  return folder;
}

function checkByteOrder(archive: Archive, name: string): void {
  if (archive.sizeOf(name) === undefined) return; // PyTorch before 2.1 does not say
  const order = Buffer.from(readEntry(archive, name)).toString('latin1');
  if (order === 'little') return;
  throw new Problem(
    `its numbers are in the byte order ${quote(order)}, where only 'little' is read`,
  );
}

function readEntry(archive: Archive, name: string): Uint8Array {
  return archive.read([name]).get(name) as Uint8Array;
}

/** Each storage's bytes, whose lengths are checked before any is copied. */
function readStorages(
  archive: Archive,
  folder: string,
  storages: Iterable<StorageSpec>,
): Map<StorageSpec, Uint8Array> {
  const all = [...storages];
  for (const { key, length, dtype } of all) {
    const size = archive.sizeOf(folder + key);
    if (size === undefined) throw new Problem(`its storage ${quote(key)} is not in the ZIP`);
    if (size !== length * dtype.size) {
      throw new Problem(
        `its storage ${quote(key)} has ${size} bytes, where ${length} elements of ${dtype.dtype}` +
          ` take ${length * dtype.size}`,
      );
    }
  }
  const contents = archive.read(all.map(({ key }) => folder + key));
  return new Map(all.map((storage) => [storage, contents.get(folder + storage.key) as Uint8Array]));
}

// Making tensors

function tensorsOf(value: PickleValue): Map<string, TensorSpec> {
  if (!(value instanceof Map)) throw new Problem(`it holds ${describe(value)}, not a state dict`);
  const specs = new Map<string, TensorSpec>();
  for (const [name, entry] of value) {
    if (typeof name === 'string' && entry instanceof TensorSpec) specs.set(name, entry);
    else throw new Problem(`it is not a state dict: ${describeEntry(name, entry)}${hint(value)}`);
  }
  return specs;
}

function describeEntry(name: PickleValue, entry: PickleValue): string {
  if (typeof name !== 'string') return `a key is ${describe(name)}, not a name`;
  return `the entry ${quote(name)} is ${describe(entry)}, not a tensor`;
}

/** Training scripts often save a checkpoint, in which the state dict is one entry of several. */
function hint(checkpoint: Map<PickleValue, PickleValue>): string {
  for (const [name, entry] of checkpoint) {
    if (typeof name !== 'string' || !(entry instanceof Map) || entry.size === 0) continue;
    if (![...entry.values()].every((value) => value instanceof TensorSpec)) continue;
    return ` (its entry ${quote(name)} is one: torch.save(checkpoint[${quote(name)}], path) saves it alone)`;
  }
  return '';
}

/** How many elements the tensors take of each storage. */
function usesOf(specs: ReadonlyMap<string, TensorSpec>): Map<StorageSpec, number> {
  const uses = new Map<StorageSpec, number>();
  for (const { storage, count } of specs.values()) {
    uses.set(storage, (uses.get(storage) ?? 0) + count);
  }
  return uses;
}

/** The part of a storage that a tensor is. `copied` where it would keep much more memory alive. */
function view(flat: Tensor, { offset, shape, strides }: TensorSpec, copied: boolean): Tensor {
  using tensor = empty([0], { dtype: flat.dtype });
  // As PyTorch's _rebuild_tensor: unlike as_strided's result, autograd does not see this as a view.
  const set = callTensor('set_', [tensor, flat, offset, shape, strides]);
  if (!copied) return set;
  using part = set;
  return part.clone();
}
