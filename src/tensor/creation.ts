import { type DeviceLike, toDevice } from '../device';
import { callTensor, callTensors } from '../dispatch/call';
import type { OpArgument, OpKeywords } from '../dispatch/frame';
import { noMoreOptions } from '../errors';
import type { Generator } from '../random';
import { fromData, type TensorData } from './data';
import type { DType } from './dtype';
import type { Operand, Tensor } from './tensor';

export interface TensorOptions {
  /** float32 where nothing says otherwise. */
  dtype?: DType;
  /** The CPU where nothing says otherwise. */
  device?: DeviceLike;
  requiresGrad?: boolean;
}

export interface RandomOptions extends TensorOptions {
  /** Where the numbers come from; the generator that `manualSeed` seeds by default. */
  generator?: Generator;
}

/** Each dimension's size. */
export type Shape = readonly number[];

function create(
  name: string,
  args: readonly OpArgument[],
  { dtype, device, requiresGrad, generator, ...rest }: RandomOptions,
): Tensor {
  noMoreOptions(rest);
  const keywords: OpKeywords = {
    dtype,
    device: device === undefined ? undefined : toDevice(device),
    generator,
  };
  const tensor = callTensor(name, args, keywords);
  return requiresGrad ? tensor.requiresGrad_() : tensor;
}

/**
 * A tensor with a copy of `data`: numbers, nested arrays, or a typed array (a Node Buffer is uint8),
 * which gives one dimension. Whole numbers become int64, others float32, as in Python.
 */
export function tensor(data: TensorData, options: TensorOptions = {}): Tensor {
  const { dtype, device, requiresGrad = false, ...rest } = options;
  noMoreOptions(rest);
  const made = fromData(data, dtype);
  if (device === undefined) return made.requiresGrad_(requiresGrad);
  using source = made;
  return source.to(device).requiresGrad_(requiresGrad);
}

export function empty(shape: Shape, options: TensorOptions = {}): Tensor {
  return create('empty', [shape], options);
}

export function zeros(shape: Shape, options: TensorOptions = {}): Tensor {
  return create('zeros', [shape], options);
}

export function ones(shape: Shape, options: TensorOptions = {}): Tensor {
  return create('ones', [shape], options);
}

export function full(shape: Shape, value: number, options: TensorOptions = {}): Tensor {
  return create('full', [shape, value], options);
}

export function eye(size: number, options: TensorOptions = {}): Tensor {
  return create('eye', [size], options);
}

/** From `start` to before `end`: `arange(end)`, `arange(start, end)`, `arange(start, end, step)`. */
export function arange(start: number, end?: number, step = 1, options: TensorOptions = {}): Tensor {
  return create('arange', end === undefined ? [0, start, step] : [start, end, step], options);
}

/** `steps` numbers from `start` to `end`, both included. */
export function linspace(
  start: number,
  end: number,
  steps: number,
  options: TensorOptions = {},
): Tensor {
  return create('linspace', [start, end, steps], options);
}

/** Drawn evenly from [0, 1). */
export function rand(shape: Shape, options: RandomOptions = {}): Tensor {
  return create('rand', [shape], options);
}

/** Drawn from the standard normal distribution. */
export function randn(shape: Shape, options: RandomOptions = {}): Tensor {
  return create('randn', [shape], options);
}

/** Integers drawn evenly from [low, high). */
export function randint(
  low: number,
  high: number,
  shape: Shape,
  options: RandomOptions = {},
): Tensor {
  return create('randint', [low, high, shape], { dtype: 'int64', ...options });
}

/** The integers from 0 to n - 1 in a random order. */
export function randperm(n: number, options: RandomOptions = {}): Tensor {
  return create('randperm', [n], { dtype: 'int64', ...options });
}

export function zerosLike(input: Tensor): Tensor {
  return callTensor('zeros_like', [input]);
}

export function onesLike(input: Tensor): Tensor {
  return callTensor('ones_like', [input]);
}

/** One after another along a dimension that they have. */
export function cat(tensors: readonly Tensor[], dim = 0): Tensor {
  return callTensor('cat', [tensors, dim]);
}

/** One after another along a new dimension. */
export function stack(tensors: readonly Tensor[], dim = 0): Tensor {
  return callTensor('stack', [tensors, dim]);
}

/** Parts of `size` along a dimension; the last may be smaller. */
export function split(input: Tensor, size: number, dim = 0): Tensor[] {
  return callTensors('split', [input, size, dim]);
}

/** From `input` where `condition` is true, else from `other`. */
export function where(condition: Tensor, input: Operand, other: Operand): Tensor {
  return callTensor('where', [condition, input, other]);
}

export function matmul(input: Tensor, other: Tensor): Tensor {
  return callTensor('matmul', [input, other]);
}
