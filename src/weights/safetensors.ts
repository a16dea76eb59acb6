import { native } from '../native/binding';
import type { StateDict } from '../nn/module';
import { Tensor } from '../tensor/tensor';
import { Problem, quote } from './problem';
import { buildState } from './state';
import {
  checkShape,
  countElements,
  isCount,
  STORED_DTYPES,
  type StoredDtype,
  type StoredTensor,
} from './stored';

// The file: a header's length (8 bytes), the header (JSON), the elements of all tensors.
// https://huggingface.co/docs/safetensors
const LENGTH_BYTES = 8;
const METADATA = '__metadata__';

// Room for 100,000 tensors. JSON can take twenty times its length in memory, and running out of
// that would end the process.
const MAX_HEADER = 1 << 24;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whether the bytes begin as a safetensors file does: a length, then a JSON object. */
export function isSafetensors(file: Uint8Array): boolean {
  return file[LENGTH_BYTES] === '{'.charCodeAt(0);
}

/** A tensor's place among the elements. */
interface Entry {
  readonly name: string;
  readonly dtype: StoredDtype;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/**
 * The tensors of a safetensors file, in the order of its header.
 *
 * @throws Problem where the file does not hold exactly what its header says.
 */
export function readSafetensors(file: Buffer): StateDict {
  const length = file.readBigUInt64LE();
  const rest = file.length - LENGTH_BYTES;
  if (length > rest) {
    throw new Problem(
      `it is cut off or no safetensors file: its header should be ${length} bytes long,` +
        ` and the file has ${rest} after that number`,
    );
  }
  if (length > MAX_HEADER) {
    throw new Problem(`its safetensors header is ${length} bytes long, more than ${MAX_HEADER}`);
  }
  const data = file.subarray(LENGTH_BYTES + Number(length));
  const header = parseHeader(file.subarray(LENGTH_BYTES, LENGTH_BYTES + Number(length)));
  const entries = Object.entries(header)
    .filter(([name]) => name !== METADATA)
    .map(([name, entry]) => parseEntry(name, entry));
  checkLayout(entries, data.length);
  return buildState(
    entries.map((entry) => [entry.name, entry]),
    ({ dtype, shape, begin, end }) =>
      new Tensor(native.fromData(data.subarray(begin, end), shape, dtype.dtype)),
  );
}

function parseHeader(bytes: Uint8Array): object {
  try {
    return JSON.parse(utf8.decode(bytes)) as object; // it begins with '{'
  } catch (cause) {
    throw new Problem(`its safetensors header is not JSON (${(cause as Error).message})`, {
      cause,
    });
  }
}

function parseEntry(name: string, entry: unknown): Entry {
  const { dtype: code, shape, data_offsets: offsets } = Object(entry) as Record<string, unknown>;
  const what = `its tensor ${quote(name)}`;
  const dtype = STORED_DTYPES.find((stored) => stored.code === code);
  if (!dtype) {
    const known = STORED_DTYPES.map((stored) => stored.code).join(', ');
    throw new Problem(`${what} has the dtype ${quote(code)}, where ${known} are read`);
  }
  if (!Array.isArray(shape)) throw new Problem(`${what} has no shape`);
  checkShape(what, shape);
  const size = countElements(shape) * dtype.size;
  const [begin, end] = Array.isArray(offsets) && offsets.length === 2 ? offsets : [];
  if (!isCount(begin) || !isCount(end) || end - begin !== size) {
    throw new Problem(
      `${what} of shape [${shape}] takes ${size} bytes,` +
        ` and its data_offsets are ${quote(offsets)}`,
    );
  }
  return { name, dtype, shape, begin, end };
}

/** The format's rule: the tensors fill the data without gaps, and none lies on another. */
function checkLayout(entries: readonly Entry[], length: number): void {
  let at = 0;
  const sorted = entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
  for (const { name, begin, end } of sorted) {
    if (end > length) {
      throw new Problem(
        `it is cut off: its tensor ${quote(name)} ends at byte ${end} of the data,` +
          ` of which ${length} bytes are there`,
      );
    }
    if (begin !== at) {
      const how = begin < at ? 'overlaps the one before it' : 'leaves a gap before it';
      throw new Problem(`its tensor ${quote(name)} ${how}: it begins at ${begin}, not at ${at}`);
    }
    at = end;
  }
  if (at !== length) throw new Problem(`it has ${length - at} bytes that belong to no tensor`);
}

/**
 * A safetensors file of these tensors, its header in their order.
 *
 * @throws Problem where a tensor has the one name that the format keeps for itself.
 */
export function writeSafetensors(tensors: readonly StoredTensor[]): Uint8Array {
  if (tensors.some(({ name }) => name === METADATA)) {
    throw new Problem(`no tensor can be named ${METADATA} in a safetensors file`);
  }
  // As the reference implementation: large elements first, so that all are aligned.
  const sorted = tensors.toSorted((a, b) => b.dtype.size - a.dtype.size);
  let end = 0;
  const offsets = new Map(
    sorted.map((tensor) => {
      const begin = end;
      end += tensor.bytes.length;
      return [tensor, [begin, end]];
    }),
  );
  const header = Object.fromEntries([
    [METADATA, { format: 'pt' }], // without it, Hugging Face's loaders refuse the file
    ...tensors.map((tensor) => {
      const { name, dtype, shape } = tensor;
      return [name, { dtype: dtype.code, shape, data_offsets: offsets.get(tensor) }] as const;
    }),
  ]);
  const text = Buffer.from(JSON.stringify(header));
  const padding = Buffer.alloc((LENGTH_BYTES - (text.length % LENGTH_BYTES)) % LENGTH_BYTES, ' ');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigUInt64LE(BigInt(text.length + padding.length));
  return Buffer.concat([length, text, padding, ...sorted.map(({ bytes }) => bytes)]);
}
