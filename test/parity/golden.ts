/**
 * Reads the goldens that scripts/goldens/make.py made with the real PyTorch, fills tensors by
 * the same formula, and compares.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import * as assert from 'uvu/assert';
import { DEVICE } from '../on-device';

/** Where the tensors of the goldens are, and the modules that are compared. */
export { DEVICE };

/**
 * Whether kernels round as those that made the goldens. Elsewhere other multiplications and additions are fused:
 * there, what is promised to the bit is compared closely.
 */
export const ROUNDS_ALIKE =
  DEVICE === 'cpu' && process.platform === 'linux' && process.arch === 'x64';

type Dtype = 'float32' | 'float64' | 'int64' | 'uint8' | 'bool';

/** A float32 tensor by formula: `offset + scale * (hash / 2^32 - 0.5)`. */
export interface Fill {
  shape: number[];
  dtype: 'float32';
  fill: { key: number; scale: number; offset: number };
}

/** A small tensor: all of its little-endian bytes. */
export interface Whole {
  shape: number[];
  dtype: Dtype;
  data: string;
}

/** A large tensor: every `stride`-th element, and float64 sums over all of them. */
export interface Sampled {
  shape: number[];
  dtype: Dtype;
  stride: number;
  sample: string;
  sum: number;
  abs_sum: number;
  max_abs: number;
}

export type Stored = Whole | Sampled;

function readCases<Cases>(path: string): Cases {
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Cases }).cases;
}

/**
 * The cases of one topic, as its Python module wrote them on this kind of processor: of topics that
 * are compared to the bit, what LibTorch's kernels without vectors give otherwise is stored too.
 */
export function loadGolden<Case>(topic: string): Case[] {
  const folder = join(__dirname, 'goldens');
  const cases = readCases<Case[]>(join(folder, `${topic}.json`));
  const plain = join(folder, 'default', `${topic}.json`);
  if (torch.backends.cpu.getCpuCapability() !== 'DEFAULT' || !existsSync(plain)) return cases;
  const others = readCases<Record<number, Case>>(plain);
  return cases.map((golden, n) => others[n] ?? golden);
}

/** `count` unsigned 32-bit integers, as `hashes` of scripts/goldens/golden.py makes them. */
export function hashes(count: number, key: number): Uint32Array {
  return new Uint32Array(count).map((_, i) => {
    let x = (Math.imul(i, 2654435761) + Math.imul(key, 40503)) >>> 0;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return (x ^ (x >>> 16)) >>> 0;
  });
}

/** A fill as a tensor on the device, rounded to float32 once, as the goldens' own were. */
export function filled({ shape, fill: { key, scale, offset } }: Fill): torch.Tensor {
  const count = shape.reduce((a, b) => a * b, 1);
  const values = new Float32Array(count);
  hashes(count, key).forEach((h, i) => {
    values[i] = offset + scale * (h / 2 ** 32 - 0.5);
  });
  return torch.tensor(values, { device: DEVICE }).reshape(shape);
}

/** The same, as a leaf that collects a gradient. */
export function leaf(fill: Fill): torch.Tensor {
  return filled(fill).requiresGrad_();
}

/** A map for `loadStateDict`. */
export function filledState(fills: Record<string, Fill>): Map<string, torch.Tensor> {
  return new Map(Object.entries(fills).map(([name, fill]) => [name, filled(fill)]));
}

function decode(base64: string, dtype: Dtype): number[] {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64')).buffer; // a copy, so aligned
  if (dtype === 'float32') return Array.from(new Float32Array(bytes));
  if (dtype === 'float64') return Array.from(new Float64Array(bytes));
  if (dtype === 'uint8' || dtype === 'bool') return Array.from(new Uint8Array(bytes));
  return Array.from(new BigInt64Array(bytes), Number);
}

/** A whole stored tensor's elements; int64 as numbers (the goldens' are below 2^53). */
export function valuesOf(stored: Whole): number[] {
  return decode(stored.data, stored.dtype);
}

/** A whole stored tensor, of its own dtype, on the device. */
export function restored(stored: Whole): torch.Tensor {
  return torch
    .tensor(valuesOf(stored), { dtype: stored.dtype, device: DEVICE })
    .reshape(stored.shape);
}

/** A live tensor's elements, in order. */
export function numbers(tensor: torch.Tensor): number[] {
  return Array.from(tensor.toTypedArray({ bigint: false }));
}

/** Their sum in float64. */
export function sumOf(tensor: torch.Tensor): number {
  let sum = 0;
  for (const value of tensor.toTypedArray({ bigint: false })) sum += value;
  return sum;
}

/** The first 16 hex digits of the SHA-256 of a tensor's bytes, in order. */
export function checksum(tensor: torch.Tensor): string {
  const { buffer, byteOffset, byteLength } = tensor.toTypedArray();
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** PyTorch's option names as this package's: `output_padding` -> `outputPadding`. */
export function camelCase<Options>(options: Record<string, unknown>): Options {
  const renamed = Object.entries(options).map(([name, value]) => [
    name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(renamed) as Options;
}

export interface Tolerance {
  /** Of each element's own size. */
  rtol?: number;
  /** Of all elements; `rtol` times the largest absolute value unless given. */
  atol?: number;
}

/**
 * Compares to 1e-5 relative. An element that sums to near zero out of terms of the tensor's scale
 * keeps their rounding, not its own; so the tensor's largest absolute value counts as well.
 */
export function assertClose(
  actual: torch.Tensor,
  expected: Stored,
  what: string,
  { rtol = 1e-5, atol }: Tolerance = {},
): void {
  assertShape(actual, expected, what);
  const sampled = 'sample' in expected;
  const all = numbers(actual);
  const got = sampled ? all.filter((_, i) => i % expected.stride === 0) : all;
  const want = decode(sampled ? expected.sample : expected.data, expected.dtype);
  const scale = sampled ? expected.max_abs : largest(want);
  const worst = worstOf(got, want, rtol, atol ?? rtol * scale);
  if (worst.excess > 1) {
    const index = sampled ? worst.index * expected.stride : worst.index;
    assert.unreachable(
      `${what}: element ${index} is ${got[worst.index]}, PyTorch's is ${want[worst.index]} ` +
        `(${worst.excess.toPrecision(3)} times the tolerance, scale ${scale})`,
    );
  }
  if (!sampled) return;
  // The elements between the samples: their errors may add up, to rtol of the absolute sum.
  const sum = sumOf(actual);
  const off = Math.abs(sum - expected.sum);
  assert.ok(
    off <= rtol * expected.abs_sum,
    `${what}: the sum is ${sum}, PyTorch's is ${expected.sum}`,
  );
}

/** For what is promised to the bit: seeds, integers, values that are exact in any order. */
export function assertExact(actual: torch.Tensor, expected: Whole, what: string): void {
  assertShape(actual, expected, what);
  const got = numbers(actual);
  const want = valuesOf(expected);
  const index = want.findIndex((value, i) => !Object.is(value, got[i]));
  assert.is(
    index,
    -1,
    `${what}: element ${index} is ${got[index]}, PyTorch's is ${want[index]}, to the bit`,
  );
}

function assertShape(actual: torch.Tensor, expected: Stored, what: string): void {
  assert.equal([...actual.shape], expected.shape, `${what}: shape`);
}

function largest(values: number[]): number {
  return values.filter(Number.isFinite).reduce((max, v) => Math.max(max, Math.abs(v)), 0);
}

/** The index whose difference exceeds its allowance the most, and by which factor. */
function worstOf(got: number[], want: number[], rtol: number, atol: number) {
  const worst = { index: -1, excess: got.length === want.length ? 0 : Infinity };
  want.forEach((w, index) => {
    const g = got[index] ?? Number.NaN;
    if (Object.is(g, w) || g === w) return; // equal infinities, NaN where PyTorch has NaN, 0 and -0
    const ratio = Math.abs(g - w) / Math.max(atol, rtol * Math.abs(w));
    const excess = Number.isNaN(ratio) ? Infinity : ratio;
    if (excess > worst.excess) Object.assign(worst, { index, excess });
  });
  return worst;
}
