import { type Normalization, toNormalization } from '../../base/normalization';
import { NORMALIZATION } from '../pickle/metadata';
import { Dict } from '../pickle/value';
import { Problem, quote } from '../problem';
import type { Source } from '../source';
import { StorageSpec, TensorSpec } from '../spec';
import {
  checkShape,
  contiguousStrides,
  countElements,
  isCount,
  STORED_DTYPES,
  type StoredDtype,
} from '../stored';
import type { Contents } from './contents';

// The file: a header's length (8 bytes), the header (JSON), the elements of all tensors.
// https://huggingface.co/docs/safetensors
export const LENGTH_BYTES = 8;
export const METADATA = '__metadata__';

// The format's own limit.
export const MAX_HEADER = 100_000_000;

// What JSON takes in memory, roughly: an empty object is two bytes of a file. Real headers stay far
// below, since most of their file is not header.
const FREE = 1 << 22;
const PER_FILE_BYTE = 3;
const OBJECT = 80;
const ITEM = 24;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A tensor's place among the elements. */
interface Entry {
  readonly name: string;
  readonly dtype: StoredDtype;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/**
 * What a safetensors file holds, in the order of its header.
 *
 * @throws Problem where the file does not hold exactly what its header says.
 */
export async function readSafetensors(source: Source): Promise<Contents> {
  const length = (await source.read(0, LENGTH_BYTES)).readBigUInt64LE();
  const rest = source.size - LENGTH_BYTES;
  if (length > rest) {
    throw new Problem(
      `it is cut off or no safetensors file: its header should be ${length} bytes long,` +
        ` and the file has ${rest} after that number`,
    );
  }
  if (length > MAX_HEADER) {
    throw new Problem(`its safetensors header is ${length} bytes long, more than ${MAX_HEADER}`);
  }
  const bytes = await source.read(LENGTH_BYTES, Number(length));
  const header = parseJson('its safetensors header', bytes, source.size);
  const entries = Object.entries(header)
    .filter(([name]) => name !== METADATA)
    .map(([name, entry]) => parseEntry(name, entry));
  const start = LENGTH_BYTES + Number(length);
  checkLayout(entries, source.size - start);
  const state = new Dict(true);
  state.normalization = normalizationIn(header[METADATA]);
  for (const { name, dtype, shape, begin, end } of entries) {
    const storage = new StorageSpec(name, end - begin);
    storage.position = start + begin;
    state.set(name, new TensorSpec(dtype, storage, 0, shape, contiguousStrides(shape)));
  }
  return { format: 'safetensors', value: state };
}

function normalizationIn(metadata: unknown): Normalization | undefined {
  const text = (metadata as Record<string, unknown> | undefined)?.[NORMALIZATION];
  if (typeof text !== 'string') return undefined;
  try {
    const { mean, std } = Object(JSON.parse(text)) as Record<string, unknown>;
    return toNormalization(mean, std);
  } catch {
    return undefined; // another program's
  }
}

/**
 * The JSON object in a file of `fileSize` bytes; `what` names it in messages.
 *
 * @throws Problem where it is none, or would take several times the memory of the file.
 */
export function parseJson(
  what: string,
  bytes: Uint8Array,
  fileSize: number,
): Record<string, unknown> {
  let memory = 2 * bytes.length;
  for (const byte of bytes) {
    if (byte === 0x7b || byte === 0x5b) memory += OBJECT;
    else if (byte === 0x2c) memory += ITEM;
  }
  if (memory > FREE + PER_FILE_BYTE * fileSize) {
    throw new Problem(
      `${what} would take several times the memory of the file: no weights are made like that`,
    );
  }
  try {
    return JSON.parse(utf8.decode(bytes)) as Record<string, unknown>; // it begins with '{'
  } catch (cause) {
    throw new Problem(`${what} is not JSON (${(cause as Error).message})`, { cause });
  }
}

function parseEntry(name: string, entry: unknown): Entry {
  const {
    dtype: code,
    shape: given,
    data_offsets: offsets,
  } = Object(entry) as Record<string, unknown>;
  const what = `its tensor ${quote(name)}`;
  const dtype = STORED_DTYPES.find((stored) => stored.code !== undefined && stored.code === code);
  if (!dtype) {
    const known = STORED_DTYPES.flatMap((stored) => stored.code ?? []).join(', ');
    throw new Problem(`${what} has the dtype ${quote(code)}, where ${known} are read`);
  }
  if (!Array.isArray(given)) throw new Problem(`${what} has no shape`);
  checkShape(what, given);
  const shape = ownShape(what, given, dtype);
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

/** The shape in elements as PyTorch counts them: of 4 bits, two are one. */
function ownShape(
  what: string,
  shape: readonly number[],
  { dtype, perElement = 1 }: StoredDtype,
): readonly number[] {
  if (perElement === 1) return shape;
  const last = (shape.at(-1) ?? 1) / perElement;
  if (isCount(last)) return [...shape.slice(0, -1), last];
  throw new Problem(
    `${what} of shape [${shape}] has half a byte in a row, and ${dtype} has ${perElement} elements a byte`,
  );
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
