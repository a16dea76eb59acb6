import { type QuantizationScheme, SCHEMES } from '../../tensor/quantizer';
import { Problem, quote } from '../problem';
import { quantizerFrom, type StoredQuantizer } from '../quantizer';
import { StorageSpec, TensorSpec, tensorSpec } from '../spec';
import { isCount, STORED_DTYPES, type StoredDtype } from '../stored';
import type { PickleHooks } from './reader';
import { Dict, describe, describeAll, Foreign, Global, isTuple, type PickleValue } from './value';

/** The functions and classes by which PyTorch's pickles say how a tensor is made. */
export const ORDERED_DICT = 'collections.OrderedDict';
export const REBUILD_TENSOR = 'torch._utils._rebuild_tensor_v2';
export const REBUILD_QUANTIZED = 'torch._utils._rebuild_qtensor';
/** Of a dtype that has no storage class. */
export const REBUILD_UNTYPED = 'torch._utils._rebuild_tensor_v3';
export const UNTYPED_STORAGE = 'torch.storage.UntypedStorage';

/** A storage class: its elements' size is what makes a length bytes. */
export class StorageClass extends Global {
  constructor(
    name: string,
    readonly dtype: StoredDtype,
  ) {
    super(name);
  }
}

class DtypeGlobal extends Global {
  constructor(readonly dtype: StoredDtype) {
    super(`torch.${dtype.dtype}`);
  }
}

class SchemeGlobal extends Global {
  constructor(readonly scheme: QuantizationScheme) {
    super(`torch.${scheme}`);
  }
}

/** A storage as a pickle refers to it: bytes, the dtype that they were of there, and where it begins. */
export class TypedStorage extends Foreign {
  readonly what = 'a storage';

  constructor(
    readonly storage: StorageSpec,
    readonly dtype: StoredDtype,
    /** In elements: before tensors had offsets of their own, a part of a storage passed for one. */
    readonly offset = 0,
  ) {
    super();
  }

  /** @throws Problem where the part is not inside. */
  part(offset: number, length: number): TypedStorage {
    const { storage, dtype } = this;
    if ((offset + length) * dtype.size <= storage.numBytes) {
      return new TypedStorage(storage, dtype, offset);
    }
    throw new Problem(
      `elements ${offset} to ${offset + length} of storage ${quote(storage.key)} are not there:` +
        ` it has ${storage.numBytes / dtype.size}`,
    );
  }

  /** @throws Problem where the tensor is not inside. */
  tensor(
    offset: unknown,
    shape: readonly unknown[],
    strides: readonly unknown[],
    quantizer?: StoredQuantizer,
  ): TensorSpec {
    const moved = isCount(offset) ? this.offset + offset : offset;
    return tensorSpec(this.dtype, this.storage, moved, shape, strides, quantizer);
  }
}

/** A parameter, whose values are its tensor's. The oldest pickles make it first and fill it then. */
class ParameterSpec extends Foreign {
  readonly what = 'a parameter';
  tensor: TensorSpec | undefined;

  override build(state: PickleValue): boolean {
    const [tensor] = isTuple(state) ? state : [];
    if (!(tensor instanceof TensorSpec)) return false;
    this.tensor = tensor;
    return true;
  }
}

/** The tensor that a value is or holds, if it does. */
export function tensorIn(value: PickleValue): TensorSpec | undefined {
  if (value instanceof ParameterSpec) return value.tensor;
  return value instanceof TensorSpec ? value : undefined;
}

const BYTES = STORED_DTYPES.find(({ dtype }) => dtype === 'uint8') as StoredDtype;

const GLOBALS: ReadonlyMap<string, Global> = new Map(
  [
    new Global(ORDERED_DICT, orderedDict),
    new Global('torch.Size', ([sizes]) => sizes ?? []),
    new Global(REBUILD_TENSOR, rebuildTensor),
    new Global('torch._utils._rebuild_tensor', rebuildTensor),
    new Global(REBUILD_QUANTIZED, rebuildQuantized),
    new Global(REBUILD_UNTYPED, rebuildUntyped),
    new Global('torch._utils._rebuild_parameter', rebuildParameter),
    new Global('torch._utils._rebuild_parameter_with_state', rebuildParameter),
    new Global('torch.nn.parameter.Parameter', rebuildParameter),
    new StorageClass(UNTYPED_STORAGE, BYTES),
    ...Array.from(SCHEMES.values(), (scheme) => new SchemeGlobal(scheme)),
    ...STORED_DTYPES.flatMap((dtype) => [
      new DtypeGlobal(dtype),
      ...(dtype.storage ? [new StorageClass(`torch.${dtype.storage}`, dtype)] : []),
    ]),
  ].map((global) => [global.name, global]),
);

const KNOWN = STORED_DTYPES.map(({ dtype }) => dtype).join(', ');

/** @throws Problem for a name that tensors do not need. */
export function findGlobal(name: string): Global {
  const global = GLOBALS.get(name);
  if (global) return global;
  if (/^torch\.\w+Storage$/.test(name)) {
    throw new Problem(`it has a tensor of ${quote(name)}, and only ${KNOWN} are read`);
  }
  if (name === 'torch._utils._rebuild_sparse_tensor') {
    throw new Problem('it has a sparse tensor, and only dense ones are read: save x.to_dense()');
  }
  throw new Problem(
    `its pickle names ${quote(name)}, which tensors do not need and which is not loaded` +
      ' (save the state dict alone: torch.save(net.state_dict(), path))',
  );
}

/** What PyTorch's pickles may name, for one file: storages are the same object by their key. */
export function tensorHooks(storages: Map<string, StorageSpec>): PickleHooks {
  return { global: findGlobal, persistent: (id) => storageOf(id, storages) };
}

/** `('storage', class, key, device, length[, view])`. The device is where it was: not here. */
function storageOf(id: PickleValue, storages: Map<string, StorageSpec>): TypedStorage {
  const [kind, storageClass, key, , length, view] = isTuple(id) ? id : [];
  const isStorage = kind === 'storage' && storageClass instanceof StorageClass;
  if (!isStorage || typeof key !== 'string' || !isCount(length)) {
    throw new Problem(`its pickle refers to data by ${describeAll(id)}, which is no storage`);
  }
  const { dtype } = storageClass;
  const numBytes = length * dtype.size;
  let storage = storages.get(key);
  if (!storage) {
    storage = new StorageSpec(key, numBytes);
    storages.set(key, storage);
  }
  if (storage.numBytes !== numBytes) {
    throw new Problem(
      `its storage ${quote(key)} has ${storage.numBytes} bytes in one place` +
        ` and ${numBytes} in another`,
    );
  }
  const whole = new TypedStorage(storage, dtype);
  return view === undefined || view === null ? whole : partOf(whole, view);
}

/** `(key, offset, length)`, in elements. */
function partOf(whole: TypedStorage, view: PickleValue): TypedStorage {
  const [, offset, size] = isTuple(view) ? view : [];
  if (isCount(offset) && isCount(size)) return whole.part(offset, size);
  throw new Problem(`its pickle takes ${describeAll(view)} for a part of a storage`);
}

function orderedDict(args: readonly PickleValue[]): PickleValue {
  if (args.length === 0) return new Dict(true);
  // Python 2's: a list of pairs, which no torch.save needs to be read.
  throw new Problem('its pickle makes an OrderedDict with arguments, where torch.save has none');
}

/** `(storage, offset, shape, strides[, requires_grad, hooks[, metadata]])`. */
function rebuildTensor(args: readonly PickleValue[]): TensorSpec {
  const [storage, offset, shape, strides, , , metadata] = args;
  checkMetadata(metadata);
  if (storage instanceof TypedStorage && isTuple(shape) && isTuple(strides)) {
    return storage.tensor(offset, shape, strides);
  }
  throw new Problem(`its pickle makes a tensor of ${describeAll(args)}`);
}

/** `(storage, offset, shape, strides, quantiser, requires_grad, hooks)`. */
function rebuildQuantized(args: readonly PickleValue[]): TensorSpec {
  const [storage, offset, shape, strides, quantizer] = args;
  const [scheme, ...parameters] = isTuple(quantizer) ? quantizer : [];
  if (
    !(storage instanceof TypedStorage && scheme instanceof SchemeGlobal) ||
    !(isTuple(shape) && isTuple(strides))
  ) {
    throw new Problem(`its pickle makes a quantised tensor of ${describeAll(args)}`);
  }
  const checked = quantizerFrom(scheme.scheme, parameters, storage.dtype, shape);
  return storage.tensor(offset, shape, strides, checked);
}

/** `(storage, offset, shape, strides, requires_grad, hooks, dtype[, metadata])`. */
function rebuildUntyped(args: readonly PickleValue[]): TensorSpec {
  const [storage, offset, shape, strides, , , dtype, metadata] = args;
  checkMetadata(metadata);
  if (
    !(storage instanceof TypedStorage && dtype instanceof DtypeGlobal) ||
    !(isTuple(shape) && isTuple(strides))
  ) {
    throw new Problem(`its pickle makes a tensor of ${describeAll(args)}`);
  }
  return tensorSpec(dtype.dtype, storage.storage, offset, shape, strides);
}

/** Bits that change what the elements mean (conjugated, negated): only complex tensors have them. */
function checkMetadata(metadata: PickleValue | undefined): void {
  if (metadata instanceof Dict ? metadata.size > 0 : metadata) {
    throw new Problem(
      `its pickle makes a tensor with metadata (${describe(metadata)}): save x.resolve_conj()`,
    );
  }
}

/** `(tensor, ...)`, or nothing yet. */
function rebuildParameter(args: readonly PickleValue[]): ParameterSpec {
  const parameter = new ParameterSpec();
  if (args.length === 0 || parameter.build(args)) return parameter;
  throw new Problem(`its pickle makes a parameter of ${describeAll(args)}`);
}
