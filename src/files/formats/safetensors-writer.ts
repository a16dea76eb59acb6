import { type Normalization, normalizationOf } from '../../base/normalization';
import type { Tensor } from '../../torch/tensor/tensor';
import { NORMALIZATION } from '../pickle/metadata';
import { Problem, quote } from '../problem';
import type { StoredDtype } from '../stored';
import { type Copy, type Part, type Plan, storedAs } from '../write';
import { LENGTH_BYTES, METADATA } from './safetensors';

interface Entry {
  readonly name: string;
  readonly dtype: StoredDtype;
  readonly tensor: Tensor;
}

/**
 * A safetensors file of these tensors, its header in their order.
 *
 * @throws Problem where a tensor has the one name that the format keeps for itself, or a dtype that
 * it has no name for.
 */
export function planSafetensors(state: ReadonlyMap<string, Tensor>): Plan {
  const entries = Array.from(state, ([name, tensor]): Entry => {
    const dtype = storedAs(name, tensor);
    if (name === METADATA) {
      throw new Problem(`no tensor can be named ${METADATA} in a safetensors file`);
    }
    if (dtype.code === undefined) {
      throw new Problem(
        `the tensor ${quote(name)} is ${dtype.dtype}, which safetensors has no name for` +
          ' (.pth and .pt have)',
      );
    }
    if (dtype.perElement !== undefined && tensor.ndim === 0) {
      throw new Problem(
        `the tensor ${quote(name)} is ${dtype.dtype} without dimensions, which safetensors cannot say`,
      );
    }
    return { name, dtype, tensor };
  });
  // As the reference implementation: large elements first, so that all are aligned.
  const sorted = entries.toSorted((a, b) => b.dtype.size - a.dtype.size);
  return {
    tensors: sorted.map(({ tensor }) => ({ tensor, whole: false })),
    write: (copies) => writeParts(entries, sorted, copies, normalizationOf(state)),
  };
}

function* writeParts(
  entries: readonly Entry[],
  sorted: readonly Entry[],
  copies: readonly Copy[],
  normalization: Normalization | undefined,
): Generator<Part> {
  let end = 0;
  const offsets = new Map(
    sorted.map((entry, i) => {
      const begin = end;
      end += (copies[i] as Copy).length;
      return [entry, [begin, end]];
    }),
  );
  const metadata = {
    format: 'pt', // without it, Hugging Face's loaders refuse the file
    // Values of the metadata are strings.
    ...(normalization && { [NORMALIZATION]: JSON.stringify(normalization) }),
  };
  const header = Object.fromEntries([
    [METADATA, metadata],
    ...entries.map((entry) => {
      const { name, dtype, tensor } = entry;
      const shape = tensor.shape.map((size, dim) =>
        dim === tensor.ndim - 1 ? size * (dtype.perElement ?? 1) : size,
      );
      return [name, { dtype: dtype.code, shape, data_offsets: offsets.get(entry) }] as const;
    }),
  ]);
  const text = Buffer.from(JSON.stringify(header));
  const padding = Buffer.alloc((LENGTH_BYTES - (text.length % LENGTH_BYTES)) % LENGTH_BYTES, ' ');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigUInt64LE(BigInt(text.length + padding.length));
  yield Buffer.concat([length, text, padding]);
  yield* copies;
}
