import { TypedStorage, tensorHooks } from '../pickle/globals';
import { Dict, describe, List, type PickleValue } from '../pickle/value';
import { Problem, quote } from '../problem';
import type { Source } from '../source';
import type { StorageSpec } from '../spec';
import type { Contents } from './contents';
import { PickleStream } from './pickles';

// PyTorch's own magic number, as the first pickle.
const MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL_VERSION = 1001;

const NOTHING = {
  global(name: string): never {
    throw new Problem(`its pickle names ${quote(name)} where only numbers are expected`);
  },
  persistent: (): never => {
    throw new Problem('its pickle refers to data where only numbers are expected');
  },
};

/**
 * What is in a file that torch.save wrote before version 1.6 (or was told to write like that):
 * the magic number, the protocol, facts about the machine, the value, the storages' keys, each a
 * pickle; then the storages.
 *
 * @throws Problem where the file is anything else.
 */
export async function readPyTorchPickle(source: Source): Promise<Contents> {
  const stream = new PickleStream(source);
  const magic = await stream.pickle(NOTHING);
  const protocol = await stream.pickle(NOTHING);
  if (magic !== MAGIC || protocol !== PROTOCOL_VERSION) {
    throw new Problem(
      `it is in version ${describe(protocol)} of PyTorch's pickle format, not 1001`,
    );
  }
  checkMachine(await stream.pickle(NOTHING));

  const storages = new Map<string, StorageSpec>();
  const sizes = new Map<StorageSpec, number>();
  const { global, persistent } = tensorHooks(storages);
  const value = await stream.pickle({
    global,
    persistent(id) {
      const storage = persistent(id);
      if (storage instanceof TypedStorage) sizes.set(storage.storage, storage.dtype.size);
      return storage;
    },
  });
  const keys = await stream.pickle(NOTHING);
  if (!(keys instanceof List)) throw new Problem(`its list of storages is ${describe(keys)}`);
  for (const key of keys.items) {
    const storage = typeof key === 'string' ? storages.get(key) : undefined;
    const size = storage && sizes.get(storage);
    if (!storage || size === undefined) {
      throw new Problem(`it has a storage, ${describe(key)}, that is no tensor's`);
    }
    await stream.storage(storage, size);
    storages.delete(storage.key);
  }
  const [missing] = storages.keys();
  if (missing !== undefined) throw new Problem(`its storage ${quote(missing)} is not in the file`);
  return { format: 'PyTorch pickle (before 1.6)', value };
}

/** `{'little_endian': True, ...}` */
function checkMachine(facts: PickleValue): void {
  const littleEndian = facts instanceof Dict ? facts.get('little_endian') : undefined;
  if (littleEndian === true) return;
  throw new Problem('its numbers are not little-endian, and only those are read');
}
