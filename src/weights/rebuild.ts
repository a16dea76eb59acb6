import {
  describe,
  Foreign,
  Global,
  isTuple,
  type PickleHooks,
  type PickleValue,
} from './pickle-reader';
import { Problem, quote } from './problem';
import { checkShape, countElements, isCount, STORED_DTYPES, type StoredDtype } from './stored';

/** Elements that lie outside the pickle, by the name of their entry in the ZIP. */
export class StorageSpec extends Foreign {
  readonly what = 'a storage';

  constructor(
    readonly key: string,
    readonly dtype: StoredDtype,
    /** In elements. */
    readonly length: number,
  ) {
    super();
  }
}

/** A tensor as its pickle describes it: a view of a storage, within its bounds. */
export class TensorSpec extends Foreign {
  readonly what = 'a tensor';

  constructor(
    readonly storage: StorageSpec,
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
    readonly count: number,
  ) {
    super();
  }
}

/** The functions and classes by which PyTorch's pickles say how a tensor is made. */
export const ORDERED_DICT = 'collections.OrderedDict';
export const REBUILD_TENSOR = 'torch._utils._rebuild_tensor_v2';
const REBUILD_PARAMETER = 'torch._utils._rebuild_parameter';

class StorageClass extends Global {
  constructor(readonly dtype: StoredDtype) {
    super(`torch.${dtype.storage}`);
  }
}

const GLOBALS: ReadonlyMap<string, Global> = new Map(
  [
    new Global(ORDERED_DICT, orderedDict),
    new Global(REBUILD_TENSOR, rebuildTensor),
    new Global(REBUILD_PARAMETER, rebuildParameter),
    ...STORED_DTYPES.map((dtype) => new StorageClass(dtype)),
  ].map((global) => [global.name, global]),
);

// Complex and quantised tensors; then the dtypes that have no storage class of their own.
const OTHER_DTYPE = /^torch\.(\w+Storage|_utils\._rebuild_(tensor_v3|qtensor))$/;
const KNOWN = STORED_DTYPES.map(({ dtype }) => dtype).join(', ');

/** What a state dict's pickle may name, for one file: storages are the same object by their key. */
export function stateDictHooks(): PickleHooks {
  const storages = new Map<string, StorageSpec>();
  return {
    global(name) {
      const global = GLOBALS.get(name);
      if (global) return global;
      if (OTHER_DTYPE.test(name)) {
        throw new Problem(`it has a tensor of ${name}, and only ${KNOWN} are read`);
      }
      throw new Problem(
        `its pickle names ${quote(name)}, which a state dict does not need and which is not loaded` +
          ' (save the state dict alone: torch.save(net.state_dict(), path))',
      );
    },
    persistent: (id) => storageOf(id, storages),
  };
}

function orderedDict(args: readonly PickleValue[]): PickleValue {
  if (args.length === 0) return new Map();
  throw new Problem('its pickle makes an OrderedDict with arguments, where torch.save has none');
}

/** `('storage', class, key, device, length)`. The device is where it was: all are loaded here. */
function storageOf(id: PickleValue, storages: Map<string, StorageSpec>): StorageSpec {
  const [kind, storageClass, key, , length] = isTuple(id) ? id : [];
  const isStorage = kind === 'storage' && storageClass instanceof StorageClass;
  if (!isStorage || typeof key !== 'string' || !isCount(length)) {
    throw new Problem(`its pickle refers to data by ${describeAll(id)}, which is no storage`);
  }
  const { dtype } = storageClass;
  const known = storages.get(key);
  if (!known) {
    const storage = new StorageSpec(key, dtype, length);
    storages.set(key, storage);
    return storage;
  }
  if (known.dtype !== dtype || known.length !== length) {
    throw new Problem(
      `its storage ${quote(key)} is ${known.length} elements of ${known.dtype.dtype} in one place` +
        ` and ${length} of ${dtype.dtype} in another`,
    );
  }
  return known;
}

/** `(storage, offset, shape, strides, requires_grad, hooks[, metadata])`. */
function rebuildTensor(args: readonly PickleValue[]): TensorSpec {
  const [storage, offset, shape, strides, , , metadata] = args;
  if (!(storage instanceof StorageSpec && isTuple(shape) && isTuple(strides))) {
    throw new Problem(`its pickle makes a tensor of ${describeAll(args)}`);
  }
  // Bits that change what the elements mean (conjugated, negated): only complex tensors have them.
  if (metadata instanceof Map ? metadata.size > 0 : metadata) {
    throw new Problem(`its pickle makes a tensor with metadata (${describe(metadata)})`);
  }
  checkShape('a tensor', shape);
  if (strides.length !== shape.length || !strides.every(isCount) || !isCount(offset)) {
    throw new Problem(
      `a tensor of shape [${shape}] has the strides ${describeAll(strides)}` +
        ` and the offset ${describe(offset)}: not a count for each dimension`,
    );
  }
  const count = countElements(shape);
  const last = shape.reduce((at, size, dim) => at + (size - 1) * (strides[dim] as number), offset);
  if (count > 0 && last >= storage.length) {
    throw new Problem(
      `a tensor of shape [${shape}], strides [${strides}] and offset ${offset} needs ${last + 1}` +
        ` elements of storage ${quote(storage.key)}, which has ${storage.length}`,
    );
  }
  return new TensorSpec(storage, offset, shape, strides, count);
}

/** `(tensor, requires_grad, hooks)`: a parameter's values are its tensor's. */
function rebuildParameter([tensor]: readonly PickleValue[]): TensorSpec {
  if (tensor instanceof TensorSpec) return tensor;
  throw new Problem(`its pickle makes a parameter of ${describe(tensor)}`);
}

function describeAll(value: PickleValue): string {
  if (!isTuple(value)) return describe(value);
  const more = value.length > MAX_DESCRIBED ? ', ...' : '';
  return `(${value.slice(0, MAX_DESCRIBED).map(describe).join(', ')}${more})`;
}

const MAX_DESCRIBED = 8;
