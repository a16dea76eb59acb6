import { job } from '../addon/job';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { errorCode } from '../base/files';
import { normalizationOf, setNormalization } from '../base/normalization';
import { expectWatching } from '../base/watching';
import type { StateDict } from '../torch/state-dict';
import { type StateDictOptions, stateDictIn } from './checkpoint';
import type { Contents } from './formats/contents';
import { readContents } from './formats/detect';
import { tensorsIn, toPlain } from './plain';
import { failure } from './problem';
import { type ReadingOptions, withTensors } from './read';
import { pathOrBytes, Source, type WeightsFile } from './source';

export interface LoadOptions {
  /**
   * Maps the file into memory instead of reading it: values are read when they are used, and only
   * what is used. It needs a path or a URL, and the file must then stay as it is for as long as there are tensors of it. Where
   * another program shortens it, the operating system ends the process. false.
   */
  mmap?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Called after each part with the bytes of tensors that are read, and of all. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface LoadWeightsOptions extends LoadOptions, StateDictOptions {}

const EXPECTED = 'weights that torch.save wrote, or a safetensors file,';

/**
 * Reads what `torch.save` wrote, in PyTorch or here: any of its three formats (the ZIP since version
 * 1.6, the pickles before it, the tar of 2017), or safetensors, or Hugging Face's index of either in
 * shards (`model.safetensors.index.json`), whichever the file is by its contents. A state dict is a
 * Map of tensors by name. Of a checkpoint, an OrderedDict is a Map, a dict an object (a Map where a
 * key is no string), lists and tuples are arrays, a set is a Set, bytes are a Uint8Array, None is null,
 * an integer above 2^53 a bigint, a complex number `{ real, imag }`, a device or dtype its name.
 *
 * That is what `torch.load(weights_only=True)` reads. An object of another class is an error that names
 * it; `loadWeights` reads the state dict beside it.
 *
 * The tensors are on the CPU, wherever they were, and do not require gradients; ones that shared
 * memory share it again.
 *
 * Nothing in the file is run, and sizes that it announces are checked before they are believed: a
 * file from a stranger is an error at worst.
 *
 * @throws TorchError `ERR_WEIGHTS`, naming the file and what is wrong with it; `ERR_ABORTED`.
 * @see https://docs.pytorch.org/docs/stable/generated/torch.load.html
 */
export async function load<T = StateDict>(
  file: WeightsFile,
  options: LoadOptions = {},
): Promise<T> {
  const { mmap, signal, onProgress, ...rest } = options;
  noMoreOptions(rest, { mmap, signal, onProgress });
  const reading = readingOptions(file, { mmap, signal, onProgress });
  return await withContents(file, async (source, { value }) =>
    withTensors(source, tensorsIn(value), reading, (make) => toPlain(value, make) as T),
  );
}

/**
 * Reads a state dict, of any format that `load` reads, also out of a checkpoint that has other
 * things besides, objects of any class among them: only the state dict's tensors are read. What is
 * no tensor in the state dict itself is left out.
 *
 * @throws TorchError `ERR_WEIGHTS`, naming the file and what is wrong with it; `ERR_ABORTED`.
 */
export async function loadWeights(
  file: WeightsFile,
  options: LoadWeightsOptions = {},
): Promise<StateDict> {
  const { key, stripPrefix, mmap, signal, onProgress, ...rest } = options;
  noMoreOptions(rest, { key, stripPrefix, mmap, signal, onProgress });
  expectText({ key, stripPrefix });
  const reading = readingOptions(file, { mmap, signal, onProgress });
  return await withContents(file, async (source, { value }) => {
    const { specs } = stateDictIn(value, { key, stripPrefix });
    return withTensors(source, [...specs.values()], reading, (make) => {
      const state = new Map(Array.from(specs, ([name, spec]) => [name, make(spec)]));
      setNormalization(state, normalizationOf(specs));
      return state;
    });
  });
}

/** Opens a file and has `use` take what it needs of its contents. */
export async function withContents<T>(
  file: WeightsFile,
  use: (source: Source, contents: Contents) => Promise<T>,
): Promise<T> {
  const given = pathOrBytes('file', file);
  const where = typeof given === 'string' ? `at ${given}` : `in ${given.length} bytes`;
  return await job(
    Source.with(given, EXPECTED, async (source) => use(source, await readContents(source))).catch(
      (error: unknown) => {
        // What the system cannot read says nothing about the file.
        if (errorCode(error) === 'ERR_IO') throw error;
        throw failure(`Expected ${EXPECTED} ${where} but`, error);
      },
    ),
  );
}

function readingOptions(file: WeightsFile, options: ReadingOptions): ReadingOptions {
  const { mmap } = options;
  if (mmap !== undefined && typeof mmap !== 'boolean') {
    throw invalidArgument('mmap', 'a boolean', mmap);
  }
  if (mmap && typeof pathOrBytes('file', file) !== 'string') {
    throw invalidArgument('mmap', 'false where the bytes are in memory', mmap);
  }
  expectWatching(options);
  return options;
}

export function expectText(options: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && typeof value !== 'string') {
      throw invalidArgument(name, 'a string', value);
    }
  }
}
