import { noMoreOptions } from '../base/errors';
import type { DType } from '../torch/tensor/dtype';
import { type StateDictOptions, stateDictIn, type WeightsListOther } from './checkpoint';
import type { WeightsFormat } from './formats/contents';
import { expectText, withContents } from './load';
import type { WeightsFile } from './source';
import { countElements } from './stored';

export interface WeightsListEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: DType;
  /** The bytes that its elements take. */
  readonly numBytes: number;
}

/** What is in a file, without its values. */
export interface WeightsList {
  readonly format: WeightsFormat;
  /** The file's size in bytes; of an index, that of all its shards. */
  readonly fileSize: number;
  readonly tensors: readonly WeightsListEntry[];
  /** The elements of all tensors. */
  readonly numElements: number;
  /** What is beside the state dict in the file, such as an epoch and an optimiser's state. */
  readonly others: readonly WeightsListOther[];
}

/**
 * Lists the tensors of a file's state dict, which `loadWeights` would read with these options.
 *
 * @throws TorchError `ERR_WEIGHTS`, naming the file and what is wrong with it.
 */
export async function listWeights(
  file: WeightsFile,
  options: StateDictOptions = {},
): Promise<WeightsList> {
  const { key, stripPrefix, ...rest } = options;
  noMoreOptions(rest, { key, stripPrefix });
  expectText({ key, stripPrefix });
  return await withContents(file, async ({ size }, { format, value, fileSize = size }) => {
    const { specs, others } = stateDictIn(value, { key, stripPrefix });
    const tensors = Array.from(specs, ([name, { shape, dtype, numBytes }]) => ({
      name,
      shape,
      dtype: dtype.dtype,
      numBytes,
    }));
    const numElements = tensors.reduce((sum, { shape }) => sum + countElements(shape), 0);
    return { format, fileSize, tensors, numElements, others };
  });
}
