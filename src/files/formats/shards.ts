import { basename } from 'node:path';
import { TorchError } from '../../base/errors';
import { asStateDict } from '../checkpoint';
import { Dict } from '../pickle/value';
import { Problem, quote } from '../problem';
import type { Source } from '../source';
import type { TensorSpec } from '../spec';
import type { Contents } from './contents';
import { MAX_HEADER, parseJson } from './safetensors';

type ReadContents = (source: Source) => Promise<Contents>;

/**
 * What is in the files that an index names, as Hugging Face's libraries write it for weights in
 * several files: `{"weight_map": {NAME: FILE}}`. The files are in the index's folder.
 *
 * @param read reads one of them
 * @throws Problem where it is anything else, or a file does not have what the index says.
 */
export async function readIndex(source: Source, read: ReadContents): Promise<Contents> {
  if (source.size > MAX_HEADER) {
    throw new Problem(`it is ${source.size} bytes of JSON, more than ${MAX_HEADER}`);
  }
  const bytes = await source.read(0, source.size);
  const index = parseJson('it begins as JSON, and', bytes, source.size);
  const map: unknown = (index as { weight_map?: unknown }).weight_map;
  if (typeof map !== 'object' || map === null || Array.isArray(map)) {
    throw new Problem(
      'it is JSON without a weight_map: no index of weights in shards (model.safetensors.index.json)',
    );
  }
  const shards = new Map<string, Shard>();
  const state = new Dict(true);
  for (const [name, file] of Object.entries(map)) {
    const shard = shards.get(file) ?? (await readShard(source, file, read));
    shards.set(file, shard);
    const spec = shard.specs.get(name);
    if (!spec) {
      throw new Problem(`its shard ${quote(file)} has no tensor ${quote(name)}, as the index says`);
    }
    state.set(name, spec);
  }
  const [first] = shards.values();
  return {
    format: first?.format === 'safetensors' ? 'sharded safetensors' : 'sharded PyTorch',
    value: state,
    fileSize: Array.from(shards.values(), ({ size }) => size).reduce((sum, n) => sum + n, 0),
  };
}

interface Shard {
  readonly format: string;
  readonly size: number;
  readonly specs: ReadonlyMap<string, TensorSpec>;
}

async function readShard(index: Source, name: unknown, read: ReadContents): Promise<Shard> {
  // A name only: an index from a stranger is not to read files elsewhere.
  if (typeof name !== 'string' || basename(name) !== name || !/^[^\\/:\0]*[^\\/:\0.]$/.test(name)) {
    throw new Problem(`it names the shard ${quote(name)}, which is no name of a file beside it`);
  }
  try {
    const source = await index.sibling(name);
    const { format, value } = await read(source);
    const specs = asStateDict(value);
    if (!specs) throw new Problem('it is no state dict');
    for (const { storage } of specs.values()) storage.source = source;
    return { format, size: source.size, specs };
  } catch (error) {
    const isOfFile = error instanceof TorchError && error.code === 'ERR_DATA';
    if (!(error instanceof Problem || isOfFile)) throw error;
    throw new Problem(`its shard ${quote(name)} cannot be read: ${error.message}`, {
      cause: error.cause,
    });
  }
}
