import { type QuantizationScheme, SCHEMES } from '../../torch/tensor/quantizer';
import { Problem, quote } from '../problem';
import { quantizerFrom } from '../quantizer';
import { StorageSpec, type StoredQuantizer, TensorSpec, tensorSpec } from '../spec';
import { isCount, STORED_DTYPES, type StoredDtype } from '../stored';
import type { PickleHooks } from './reader';
import {
  Bytes,
  Dict,
  describe,
  describeAll,
  Foreign,
  Global,
  isTuple,
  List,
  Opaque,
  PickleSet,
  type PickleValue,
  Plain,
  UnreadTensor,
} from './value';

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
    super(`torch.${dtype.dtype}`, undefined, dtype.dtype);
  }
}

class SchemeGlobal extends Global {
  constructor(readonly scheme: QuantizationScheme) {
    super(`torch.${scheme}`, undefined, scheme);
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
  content: PickleValue = null;

  override build(state: PickleValue): boolean {
    const [content = null] = isTuple(state) ? state : [];
    const isTensor = content instanceof TensorSpec || content instanceof UnreadTensor;
    if (!isTensor && !(content instanceof Opaque)) return false;
    this.content = content;
    return true;
  }
}

/** What a parameter is of, and any other value itself. */
function unwrapped(value: PickleValue): PickleValue {
  return value instanceof ParameterSpec && value.content !== null ? value.content : value;
}

/** The tensor that a value is or holds, if it does. */
export function tensorIn(value: PickleValue): TensorSpec | undefined {
  const inside = unwrapped(value);
  return inside instanceof TensorSpec ? inside : undefined;
}

/** @throws Problem where a value is a tensor of a kind that is not read */
export function refuseUnread(value: PickleValue): void {
  const inside = unwrapped(value);
  if (inside instanceof UnreadTensor) throw new Problem(inside.why);
}

const BYTES = STORED_DTYPES.find(({ dtype }) => dtype === 'uint8') as StoredDtype;

const UNREAD_TENSORS: readonly [name: string, why: string][] = [
  [
    'torch._utils._rebuild_sparse_tensor',
    'it has a sparse tensor, and only dense ones are read: save x.to_dense()',
  ],
  [
    'torch._utils._rebuild_nested_tensor',
    'it has a nested tensor, and only dense ones are read: save x.to_padded_tensor(0)',
  ],
  [
    'torch._utils._rebuild_meta_tensor_no_storage',
    'it has a tensor on meta, which has no values: save the real one',
  ],
  [
    'torch._utils._rebuild_wrapper_subclass',
    'it has a tensor of a subclass that keeps its values elsewhere: save a plain one',
  ],
];

/** Dtypes and schemes that have names, and no tensors here. */
const NAMES = [
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((bits) => [`int${bits}`, `uint${bits}`]),
  'per_tensor_symmetric',
  'per_channel_symmetric',
];

// What torch.load(weights_only=True) allows, see torch/_weights_only_unpickler.py, and a little more
// that is data as well.
const GLOBALS: ReadonlyMap<string, Global> = new Map(
  [
    new Global(ORDERED_DICT, (args) => dict(args, true)),
    new Global('collections.Counter', (args) => dict(args, false)),
    new Global('builtins.set', set),
    new Global('builtins.bytes', bytes),
    new Global('builtins.bytearray', bytes),
    new Global('_codecs.encode', bytes),
    new Global('builtins.complex', complex),
    new Global('torch.device', device),
    new Global('torch.serialization._get_layout', layout),
    new Global('torch._tensor._rebuild_from_type_v2', rebuildFromType),
    new Global('torch._utils._rebuild_device_tensor_from_cpu_tensor', ([tensor]) => tensor ?? null),
    new Global('torch.Tensor'),
    new Global('torch.Size', ([sizes]) => sizes ?? []),
    new Global(REBUILD_TENSOR, rebuildTensor),
    new Global('torch._utils._rebuild_tensor', rebuildTensor),
    new Global(REBUILD_QUANTIZED, rebuildQuantized),
    new Global(REBUILD_UNTYPED, rebuildUntyped),
    new Global('torch._utils._rebuild_parameter', rebuildParameter),
    new Global('torch._utils._rebuild_parameter_with_state', rebuildParameter),
    new Global('torch.nn.parameter.Parameter', rebuildParameter),
    new StorageClass(UNTYPED_STORAGE, BYTES),
    ...UNREAD_TENSORS.map(([name, why]) => new Global(name, () => new UnreadTensor(why))),
    ...NAMES.map((name) => new Global(`torch.${name}`, undefined, name)),
    ...Array.from(SCHEMES.values(), (scheme) => new SchemeGlobal(scheme)),
    ...STORED_DTYPES.flatMap((dtype) => [
      new DtypeGlobal(dtype),
      ...(dtype.storage ? [new StorageClass(`torch.${dtype.storage}`, dtype)] : []),
    ]),
  ].map((global) => [global.name, global]),
);

const KNOWN = STORED_DTYPES.map(({ dtype }) => dtype).join(', ');

/**
 * What a name in a pickle stands for: an `Opaque` where weights do not need it.
 *
 * @throws Problem for a storage of a dtype that is not read.
 */
export function findGlobal(name: string): Global | Opaque {
  // Old files have the class of the device that a storage was on.
  const global = GLOBALS.get(name.replace(/^torch\.cuda\.(?=\w+Storage$)/, 'torch.'));
  if (global) return global;
  if (/^torch\.\w+Storage$/.test(name)) {
    throw new Problem(`it has a tensor of ${quote(name)}, and only ${KNOWN} are read`);
  }
  return new Opaque(name);
}

/** What PyTorch's pickles may name, for one file: storages are the same object by their key. */
export function tensorHooks(storages: Map<string, StorageSpec>): PickleHooks {
  return { global: findGlobal, persistent: (id) => storageOf(id, storages) };
}

/** `('storage', class, key, device, length[, view])`. The device is where it was: not here. */
function storageOf(id: PickleValue, storages: Map<string, StorageSpec>): TypedStorage | Opaque {
  const [kind, storageClass, key, , length, view] = isTuple(id) ? id : [];
  // The class of a module that was saved whole, with its program's text, which is not looked at.
  if (kind === 'module' && storageClass instanceof Opaque) return storageClass;
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

/** `()`, `(dict)`, or Python 2's `(list of pairs)`. */
function dict(args: readonly PickleValue[], ordered: boolean): Dict {
  const made = new Dict(ordered);
  const [given, ...more] = args;
  const pairs = given instanceof Dict ? given.entries() : given === undefined ? [] : itemsOf(given);
  for (const pair of more.length === 0 && pairs ? pairs : [given]) {
    const [key, value, ...rest] = itemsOf(pair) ?? [];
    if (key === undefined || value === undefined || rest.length > 0) {
      throw new Problem(
        `its pickle makes a dict with arguments that are no pairs: ${describeAll(args)}`,
      );
    }
    made.set(key, value);
  }
  return made;
}

function itemsOf(value: PickleValue | undefined): readonly PickleValue[] | undefined {
  return value instanceof List ? value.items : isTuple(value) ? value : undefined;
}

/** `()` or `(list)`. */
function set(args: readonly PickleValue[]): PickleSet {
  const items = args.length === 0 ? [] : itemsOf(args[0]);
  if (!items || args.length > 1)
    throw new Problem(`its pickle makes a set of ${describeAll(args)}`);
  const made = new PickleSet();
  for (const item of items) made.items.add(item);
  return made;
}

const ENCODINGS: ReadonlyMap<PickleValue | undefined, BufferEncoding> = new Map([
  ['latin1', 'latin1'],
  ['latin-1', 'latin1'],
  ['utf-8', 'utf8'],
  [undefined, 'utf8'],
] as const);

/** `()`, `(bytes)`, or protocol 2's `(text, encoding)`. A number, as Python takes it, is none. */
function bytes(args: readonly PickleValue[]): Bytes {
  const [given, encoding, ...more] = args;
  if (args.length === 0) return new Bytes(new Uint8Array());
  if (given instanceof Bytes && args.length === 1) return new Bytes(Uint8Array.from(given.bytes));
  const name = ENCODINGS.get(encoding);
  const fits = name === 'utf8' || (typeof given === 'string' && !/[^\0-\xff]/.test(given));
  if (typeof given === 'string' && name && fits && more.length === 0) {
    return new Bytes(Uint8Array.from(Buffer.from(given, name)));
  }
  throw new Problem(`its pickle makes bytes of ${describeAll(args)}`);
}

/** `(real, imaginary)`. */
function complex(args: readonly PickleValue[]): Plain {
  const [real, imag] = args;
  if (args.length === 2 && typeof real === 'number' && typeof imag === 'number') {
    return new Plain('a complex number', { real, imag });
  }
  throw new Problem(`its pickle makes a complex number of ${describeAll(args)}`);
}

/** `(type[, index])`, such as `('cuda', 0)`. */
function device(args: readonly PickleValue[]): Plain {
  const [type, index, ...more] = args;
  if (typeof type === 'string' && (index === undefined || isCount(index)) && more.length === 0) {
    return new Plain('a device', index === undefined ? type : `${type}:${index}`);
  }
  throw new Problem(`its pickle makes a device of ${describeAll(args)}`);
}

/** `('torch.strided')`. */
function layout(args: readonly PickleValue[]): Plain {
  const [name] = args;
  if (args.length === 1 && typeof name === 'string') {
    return new Plain('a layout', name.replace(/^torch\./, ''));
  }
  throw new Problem(`its pickle makes a layout of ${describeAll(args)}`);
}

/** `(function, class, its arguments, attributes)`: of a tensor that has attributes in Python. */
function rebuildFromType(args: readonly PickleValue[]): PickleValue {
  const [rebuild, type, its] = args;
  // What the elements of a class's tensors mean, only its program knows.
  if (rebuild instanceof Opaque || type instanceof Opaque) {
    return rebuild instanceof Opaque ? rebuild : (type as Opaque);
  }
  const isCall = rebuild instanceof Global && rebuild.rebuild && isTuple(its);
  // Of itself it would be a chain, which PyTorch does not write.
  if (isCall && rebuild.rebuild !== rebuildFromType) return rebuild.rebuild(its);
  throw new Problem(`its pickle makes a tensor of ${describeAll(args)}`);
}

/** `(storage, offset, shape, strides[, requires_grad, hooks[, metadata]])`. */
function rebuildTensor(args: readonly PickleValue[]): TensorSpec | UnreadTensor {
  const [storage, offset, shape, strides, , , metadata] = args;
  if (hasMetadata(metadata)) return withMetadata(metadata);
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
function rebuildUntyped(args: readonly PickleValue[]): TensorSpec | UnreadTensor {
  const [storage, offset, shape, strides, , , dtype, metadata] = args;
  if (hasMetadata(metadata)) return withMetadata(metadata);
  if (
    !(storage instanceof TypedStorage && dtype instanceof DtypeGlobal) ||
    !(isTuple(shape) && isTuple(strides))
  ) {
    throw new Problem(`its pickle makes a tensor of ${describeAll(args)}`);
  }
  return tensorSpec(dtype.dtype, storage.storage, offset, shape, strides);
}

/** Bits that change what the elements mean (conjugated, negated): only complex tensors have them. */
function hasMetadata(metadata: PickleValue | undefined): metadata is PickleValue {
  return metadata instanceof Dict ? metadata.size > 0 : Boolean(metadata);
}

function withMetadata(metadata: PickleValue): UnreadTensor {
  return new UnreadTensor(
    `its pickle makes a tensor with metadata (${describe(metadata)}): save x.resolve_conj()`,
  );
}

/** `(tensor, ...)`, or nothing yet. */
function rebuildParameter(args: readonly PickleValue[]): ParameterSpec {
  const parameter = new ParameterSpec();
  if (args.length === 0 || parameter.build(args)) return parameter;
  throw new Problem(`its pickle makes a parameter of ${describeAll(args)}`);
}
