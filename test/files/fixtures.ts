import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import * as assert from 'uvu/assert';
// The compiled module: its tensors are those of 'fcn-torch', of which there can be only one.
import { loadWeights } from '../../dist/files/index.js';
import { alive, settled } from '../memory';

export { inTemporary } from '../data/fixtures';

type State = Map<string, torch.Tensor>;

/** A tensor as scripts/goldens/weights.py describes it. */
export interface Described {
  name: string;
  dtype: string;
  shape: number[];
  strides: number[];
  /** The elements in row-major order, little-endian, as Base64. */
  data: string;
}

export function golden(file: string): string {
  return join(__dirname, 'goldens', file);
}

/** What PyTorch says is in goldens/state.pth. */
export function expectedState(): Described[] {
  return described('state.json', 'tensors');
}

/** A list of tensors out of a golden. */
export function described(file: string, list: string): Described[] {
  return JSON.parse(readFileSync(golden(file), 'utf8'))[list];
}

/** Describes tensors as weights.py does. */
export function describe(state: ReadonlyMap<string, torch.Tensor>): Described[] {
  return [...state].map(([name, tensor]) => {
    const { dtype, shape, strides } = tensor;
    return { name, dtype, shape, strides, data: bytesOf(tensor).toString('base64') };
  });
}

function bytesOf(tensor: torch.Tensor): Buffer {
  return torch.tidy(() => {
    const flat = tensor.contiguous().reshape(-1).view('uint8');
    const { buffer, byteOffset, byteLength } = flat.toTypedArray();
    return Buffer.from(buffer, byteOffset, byteLength);
  });
}

/** The same without strides: saving makes tensors contiguous. */
export function contents(state: readonly Described[]): Omit<Described, 'strides'>[] {
  return state.map(({ name, dtype, shape, data }) => ({ name, dtype, shape, data }));
}

export function disposeAll(state: State): void {
  for (const tensor of state.values()) tensor.dispose();
}

/** The message of the `ERR_WEIGHTS` that names `path` and has all of `parts`. */
export async function fails(work: Promise<unknown>, path: string, ...parts: string[]) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, torch.TorchError, `expected a TorchError, got ${String(error)}`);
  const { message, code } = error as torch.TorchError;
  assert.is(code, 'ERR_WEIGHTS', message);
  for (const part of [path, ...parts]) {
    assert.ok(message.includes(part), `'${part}' is not in: ${message}`);
  }
}

/** Asserts that a file of these bytes is an error that has all of `parts`. */
export async function failsToLoad(dir: string, bytes: Uint8Array, ...parts: string[]) {
  const path = join(dir, 'weights.pth');
  await writeFile(path, bytes);
  const before = await settled();
  await fails(loadWeights(path), path, ...parts);
  assert.equal(alive(), before);
}
