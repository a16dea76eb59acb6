/**
 * Makes the calls of the operator goldens through `torch.call` and compares what comes back; the
 * counterpart of scripts/goldens/operators_call.py.
 */
import * as torch from 'fcn-torch';
import { DEVICE, type Fill, filled, numbers } from './golden';

/** A tensor by formula, cast to `dtype`; a complex one's fill has one more dimension, of 2. */
interface FilledTensor extends Omit<Fill, 'dtype'> {
  dtype: torch.DType;
}

/** A tensor whose elements matter. */
interface ListedTensor {
  shape: number[];
  dtype: torch.DType;
  values: (number | boolean)[];
}

/** What JSON cannot hold: `inf`, `-inf`, `nan`. */
interface OddNumber {
  number: 'inf' | '-inf' | 'nan';
}

type StoredArgument =
  | FilledTensor
  | ListedTensor
  | OddNumber
  | number
  | boolean
  | string
  | null
  | StoredArgument[];

/** A tensor that came back: all elements or every `stride`-th; integers, or the bytes of floats. */
interface StoredTensor {
  shape: number[];
  dtype: torch.DType;
  stride?: number;
  values?: number[];
  data?: string;
}

type StoredResult = StoredTensor | OddNumber | number | boolean | string | null | StoredResult[];

export interface OperatorCase {
  name: string;
  /** How Python's users call it. */
  python: string;
  /** The operator and overload that Python's parser took; null where none is called. */
  chosen: string | null;
  args: StoredArgument[];
  keywords?: Record<string, StoredArgument>;
  /** Whether the result is the first argument. */
  in_place?: boolean;
  /** The result's node in the graph, of a call whose floating-point tensors need gradients. */
  grad_fn?: string;
  result: StoredResult;
}

const ODD_NUMBERS = { inf: Infinity, '-inf': -Infinity, nan: NaN };

/** Relative to the largest element: sums in another order differ by so much. */
const TOLERANCES: Partial<Record<torch.DType, number>> = {
  float32: 1e-5,
  complex64: 1e-5,
  float64: 1e-10,
  complex128: 1e-10,
  float16: 2 ** -10,
  bfloat16: 2 ** -7,
};

/** Makes the call and compares; what differs, or null. */
export function problemOf(golden: OperatorCase): string | null {
  try {
    const args = golden.args.map(live);
    if (golden.grad_fn) {
      for (const arg of args.flat(2)) if (isFloat(arg)) arg.requiresGrad = true;
    }
    const keywords = keywordsOf(golden).map(([name, value]) => [name, live(value)]);
    const result = torch.call(golden.name, args, Object.fromEntries(keywords));
    return (
      difference(result, golden.result, 'result') ??
      (golden.in_place ? difference(args[0], golden.result, 'first argument') : null) ??
      (golden.grad_fn ? gradDifference(result, golden.grad_fn) : null)
    );
  } catch (error) {
    if (error instanceof torch.TorchError) return error.message;
    throw error;
  }
}

function keywordsOf({ keywords = {} }: OperatorCase): [string, StoredArgument][] {
  return Object.entries(keywords);
}

function isFloat(arg: unknown): arg is torch.Tensor {
  return arg instanceof torch.Tensor && /^(b?float)/.test(arg.dtype);
}

/** The call as one would write it, tensors by dtype and shape. */
export function describeCall(golden: OperatorCase): string {
  const positional = golden.args.map(describeArgument);
  const named = keywordsOf(golden).map(([key, value]) => `${key}=${describeArgument(value)}`);
  return `${golden.name}(${[...positional, ...named].join(', ')})`;
}

function describeArgument(value: StoredArgument): string {
  if (Array.isArray(value)) return `[${value.map(describeArgument).join(', ')}]`;
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  return 'number' in value ? value.number : `${value.dtype}[${value.shape}]`;
}

function live(stored: StoredArgument): torch.OpArgument {
  if (Array.isArray(stored)) return stored.map(live);
  if (typeof stored !== 'object' || stored === null) return stored;
  if ('number' in stored) return ODD_NUMBERS[stored.number];
  if ('values' in stored) {
    return torch
      .tensor(stored.values, { dtype: stored.dtype, device: DEVICE })
      .reshape(stored.shape);
  }
  if (!stored.dtype.startsWith('complex')) {
    // A clone: what is filled is a view, which some operators do not write to.
    return filled({ ...stored, dtype: 'float32' })
      .to(stored.dtype)
      .clone();
  }
  const pairs = filled({ ...stored, shape: [...stored.shape, 2], dtype: 'float32' });
  return tensorFrom('view_as_complex', pairs).to(stored.dtype);
}

function tensorFrom(name: string, argument: torch.Tensor): torch.Tensor {
  const result = torch.call(name, [argument]);
  if (result instanceof torch.Tensor) return result;
  throw new TypeError(`${name} gave ${String(result)}`);
}

function difference(
  actual: torch.OpArgument | torch.OpResult | undefined,
  expected: StoredResult,
  what: string,
): string | null {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return `${what}: ${show(actual)}, PyTorch's has ${expected.length} parts`;
    }
    const parts = expected.map((part, i) => difference(actual[i], part, `${what} ${i}`));
    return parts.find((part) => part !== null) ?? null;
  }
  if (typeof expected === 'object' && expected !== null && 'shape' in expected) {
    if (actual instanceof torch.Tensor) return tensorDifference(actual, expected, what);
    return `${what}: ${show(actual)}, PyTorch's is a tensor`;
  }
  const odd = typeof expected === 'object' && expected !== null;
  const wanted = odd ? ODD_NUMBERS[expected.number] : expected;
  const close =
    typeof actual === 'number' && typeof wanted === 'number' && !Number.isInteger(wanted)
      ? isClose(actual, wanted, 1e-6 * Math.abs(wanted))
      : Object.is(actual, wanted);
  return close ? null : `${what}: ${show(actual)}, PyTorch's is ${wanted}`;
}

function show(value: torch.OpArgument | torch.OpResult | undefined): string {
  if (value instanceof torch.Tensor) return `a tensor ${value.dtype}[${value.shape}]`;
  return Array.isArray(value) ? `[${value.map(show).join(', ')}]` : String(value);
}

function tensorDifference(
  actual: torch.Tensor,
  expected: StoredTensor,
  what: string,
): string | null {
  const shapes = [actual.shape, expected.shape].map((shape) => `[${shape.join(', ')}]`);
  if (actual.dtype !== expected.dtype || shapes[0] !== shapes[1]) {
    return `${what}: ${actual.dtype}${shapes[0]}, PyTorch's is ${expected.dtype}${shapes[1]}`;
  }
  const stride = expected.stride ?? 1;
  const got = elementsOf(actual).filter((_, i) => i % stride === 0);
  const want = expected.values ?? decode(expected.data ?? '', expected.dtype);
  const finite = want.filter(Number.isFinite).map(Math.abs);
  const allowed = (TOLERANCES[expected.dtype] ?? 0) * Math.max(...finite, 0);
  const index = want.findIndex((w, i) => !isClose(got[i], w, allowed));
  if (index === -1 && got.length === want.length) return null;
  return `${what}: element ${index * stride} is ${got[index]}, PyTorch's is ${want[index]}`;
}

/** Integers and booleans exactly: nothing is allowed for them. */
function isClose(got: number | undefined, want: number, allowed: number): boolean {
  if (Object.is(got, want) || got === want) return true; // 0 and -0 as well
  return got !== undefined && Math.abs(got - want) <= allowed;
}

function elementsOf(tensor: torch.Tensor): number[] {
  const plain = tensor.dtype.startsWith('complex')
    ? tensorFrom('view_as_real', tensorFrom('resolve_conj', tensor))
    : tensor;
  return numbers(plain.detach());
}

/** The elements of a floating-point or complex tensor; half floats are stored as float32. */
function decode(base64: string, dtype: torch.DType): number[] {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64')).buffer; // a copy, so aligned
  const isDouble = dtype === 'float64' || dtype === 'complex128';
  return Array.from(isDouble ? new Float64Array(bytes) : new Float32Array(bytes));
}

/** Printing is what shows a tensor's node. */
function gradDifference(result: torch.OpResult, expected: string): string | null {
  const shown = /grad_fn=<(\w+)>/.exec(String(result))?.[1];
  return shown === expected ? null : `grad_fn: ${shown}, PyTorch's is ${expected}`;
}
