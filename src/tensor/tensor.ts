import { inspect } from 'node:util';
import { Device, type DeviceLike, toDevice } from '../device';
import { call, callTensor } from '../dispatch/call';
import { invalidArgument, torchError } from '../errors';
import { native } from '../native/binding';
import { job } from '../native/job';
import type { Generator } from '../random';
import { elementsOf, type NestedArray, nest, type ReadOptions } from './data';
import type { DType, TypedArray } from './dtype';
import { Handle, slotOf } from './handle';
import { printTensor } from './print';
import { type SharedTensor, share } from './share';

/** A number or a tensor that broadcasts: the other side of arithmetic and comparisons. */
export type Operand = Tensor | number | bigint | boolean;

/** How a tensor is laid out in memory. */
export type MemoryFormat = 'contiguous_format' | 'channels_last' | 'preserve_format';

/** One dimension or several; negative ones count from the end. */
export type Dims = number | readonly number[];

export interface BackwardOptions {
  /** The gradient to start from, of this tensor's shape; a tensor of one element needs none. */
  gradient?: Tensor;
  /** Keep the graph for another backward pass. */
  retainGraph?: boolean;
}

/**
 * A multi-dimensional array in LibTorch, as `torch.Tensor`. Its operations run at once, on the
 * calling thread, and record what autograd needs. Every operator of LibTorch's that is not a method
 * here is reached by `call(name, [tensor, ...])`.
 *
 * A tensor's memory goes with `dispose()`, at the end of its `using` block, or when the garbage
 * collector finds its object; using it afterwards throws `ERR_DISPOSED`.
 */
export class Tensor extends Handle {
  /** The size of each dimension; `[]` for a scalar. */
  get shape(): number[] {
    return native.shape(slotOf(this));
  }

  /** How many elements lie between neighbours in each dimension. */
  get strides(): number[] {
    return native.strides(slotOf(this));
  }

  get dtype(): DType {
    return native.dtype(slotOf(this)) as DType;
  }

  get device(): Device {
    return new Device(native.device(slotOf(this)));
  }

  /** How many dimensions there are. */
  get ndim(): number {
    return this.shape.length;
  }

  /** How many elements there are. */
  get numel(): number {
    return this.shape.reduce((product, size) => product * size, 1);
  }

  /** The size of one dimension; a negative one counts from the end. */
  size(dim: number): number {
    const size = Number.isInteger(dim) ? this.shape.at(dim) : undefined;
    if (size === undefined) throw invalidArgument('dim', `a dimension of [${this.shape}]`, dim);
    return size;
  }

  // Autograd

  get requiresGrad(): boolean {
    return native.requiresGrad(slotOf(this));
  }

  set requiresGrad(value: boolean) {
    native.setRequiresGrad(slotOf(this), value);
  }

  requiresGrad_(value = true): this {
    this.requiresGrad = value;
    return this;
  }

  get isLeaf(): boolean {
    return native.isLeaf(slotOf(this));
  }

  /** The gradient that backward passes have added up here, or null. */
  get grad(): Tensor | null {
    const slot = native.grad(slotOf(this));
    return slot === null ? null : new Tensor(slot);
  }

  set grad(value: Tensor | null) {
    native.setGrad(slotOf(this), value === null ? null : slotOf(value));
  }

  /** This memory without its history: writing to it is not seen by autograd. */
  get data(): Tensor {
    return new Tensor(native.variableData(slotOf(this)));
  }

  detach(): Tensor {
    return callTensor('detach', [this]);
  }

  /** Adds this tensor's gradients to the leaves it came from, on the calling thread. */
  backward(options: BackwardOptions = {}): void {
    const { gradient, retainGraph = false } = options;
    native.backward(slotOf(this), gradient ? slotOf(gradient) : null, retainGraph);
  }

  /** As `backward`, on the thread that runs networks: the event loop stays free. */
  async backwardAsync(options: BackwardOptions = {}): Promise<void> {
    const { gradient, retainGraph = false } = options;
    await job(native.backwardAsync(slotOf(this), gradient ? slotOf(gradient) : null, retainGraph));
  }

  // Values

  /**
   * A copy of the elements in row-major order, in the typed array of their dtype: int64 as
   * BigInt64Array, or with `{ bigint: false }` as Float64Array; float16 and bfloat16 as
   * Float32Array; bool as Uint8Array of 0 and 1.
   */
  toTypedArray(options: { bigint: false }): Exclude<TypedArray, BigInt64Array>;
  toTypedArray(options?: ReadOptions): TypedArray;
  toTypedArray(options: ReadOptions = {}): TypedArray {
    return elementsOf(this, options);
  }

  /** The elements as nested arrays of numbers (or booleans); a scalar is its value. */
  toArray(): NestedArray {
    return nest(this);
  }

  /** The value of a tensor of one element. */
  item(): number | boolean {
    if (this.numel !== 1) {
      throw torchError('ERR_SHAPE', `Expected one element but received [${this.shape}]`);
    }
    let value = this.toArray();
    while (Array.isArray(value)) value = value[0] as NestedArray;
    return value;
  }

  // Threads

  /**
   * Gives this tensor to another thread: post the plain object that this returns, and call
   * `fromShared` there. The memory is shared, nothing is copied; it stays until the other thread has
   * taken and disposed of it, whatever happens here.
   *
   * @throws TorchError `ERR_SHARED` for a tensor with an autograd graph, which cannot cross to another
   *   thread: share `tensor.detach()`
   */
  share(): SharedTensor {
    return share(this);
  }

  // Conversion

  /** On another device, or of another dtype; itself where it is so already. */
  to(target: DeviceLike | DType): Tensor {
    const isDevice = target instanceof Device || /^(cpu|cuda|mps|meta)/.test(target);
    if (isDevice) return callTensor('to', [this], { device: toDevice(target as DeviceLike) });
    return callTensor('to', [this, target]);
  }

  cpu(): Tensor {
    return this.to('cpu');
  }

  cuda(): Tensor {
    return this.to('cuda');
  }

  clone(): Tensor {
    return callTensor('clone', [this]);
  }

  contiguous(memoryFormat: MemoryFormat = 'contiguous_format'): Tensor {
    return callTensor('contiguous', [this], { memory_format: memoryFormat });
  }

  // Arithmetic

  add(other: Operand, { alpha }: { alpha?: number } = {}): Tensor {
    return callTensor('add', [this, other], { alpha });
  }

  sub(other: Operand, { alpha }: { alpha?: number } = {}): Tensor {
    return callTensor('sub', [this, other], { alpha });
  }

  mul(other: Operand): Tensor {
    return callTensor('mul', [this, other]);
  }

  div(other: Operand): Tensor {
    return callTensor('div', [this, other]);
  }

  pow(exponent: Operand): Tensor {
    return callTensor('pow', [this, exponent]);
  }

  neg(): Tensor {
    return callTensor('neg', [this]);
  }

  abs(): Tensor {
    return callTensor('abs', [this]);
  }

  exp(): Tensor {
    return callTensor('exp', [this]);
  }

  log(): Tensor {
    return callTensor('log', [this]);
  }

  sqrt(): Tensor {
    return callTensor('sqrt', [this]);
  }

  clamp(min: number | null, max: number | null = null): Tensor {
    return callTensor('clamp', [this, min, max]);
  }

  matmul(other: Tensor): Tensor {
    return callTensor('matmul', [this, other]);
  }

  // In place

  add_(other: Operand, { alpha }: { alpha?: number } = {}): this {
    return this.#inPlace('add_', [other], { alpha });
  }

  sub_(other: Operand, { alpha }: { alpha?: number } = {}): this {
    return this.#inPlace('sub_', [other], { alpha });
  }

  mul_(other: Operand): this {
    return this.#inPlace('mul_', [other]);
  }

  div_(other: Operand): this {
    return this.#inPlace('div_', [other]);
  }

  copy_(source: Tensor): this {
    return this.#inPlace('copy_', [source]);
  }

  fill_(value: number): this {
    return this.#inPlace('fill_', [value]);
  }

  zero_(): this {
    return this.#inPlace('zero_', []);
  }

  /** Fills with numbers drawn evenly from [from, to). */
  uniform_(from = 0, to = 1, generator?: Generator): this {
    return this.#inPlace('uniform_', [from, to], { generator });
  }

  /** Fills with numbers drawn from the normal distribution. */
  normal_(mean = 0, std = 1, generator?: Generator): this {
    return this.#inPlace('normal_', [mean, std], { generator });
  }

  /** Fills with integers drawn evenly from all that the dtype has. */
  random_(generator?: Generator): this {
    return this.#inPlace('random_', [], { generator });
  }

  #inPlace(...[name, args, keywords]: Parameters<typeof call>): this {
    // The operator returns this very tensor: its second handle is not needed.
    callTensor(name, [this, ...args], keywords).dispose();
    return this;
  }

  // Reductions

  sum(dim: Dims | null = null, keepdim = false): Tensor {
    return callTensor('sum', dim === null && !keepdim ? [this] : [this, dim, keepdim]);
  }

  mean(dim: Dims | null = null, keepdim = false): Tensor {
    return callTensor('mean', dim === null && !keepdim ? [this] : [this, dim, keepdim]);
  }

  /** The largest element, or the largest along a dimension (`call('max', [x, dim])` has both). */
  amax(dim: Dims = [], keepdim = false): Tensor {
    return callTensor('amax', [this, dim, keepdim]);
  }

  amin(dim: Dims = [], keepdim = false): Tensor {
    return callTensor('amin', [this, dim, keepdim]);
  }

  argmax(dim: number | null = null, keepdim = false): Tensor {
    return callTensor('argmax', [this, dim, keepdim]);
  }

  argmin(dim: number | null = null, keepdim = false): Tensor {
    return callTensor('argmin', [this, dim, keepdim]);
  }

  all(): Tensor {
    return callTensor('all', [this]);
  }

  any(): Tensor {
    return callTensor('any', [this]);
  }

  /** How often each of 0, 1, ... occurs among the integers here; at least `minlength` counts. */
  bincount(minlength = 0): Tensor {
    return callTensor('bincount', [this], { minlength });
  }

  // Comparison

  eq(other: Operand): Tensor {
    return callTensor('eq', [this, other]);
  }

  ne(other: Operand): Tensor {
    return callTensor('ne', [this, other]);
  }

  lt(other: Operand): Tensor {
    return callTensor('lt', [this, other]);
  }

  le(other: Operand): Tensor {
    return callTensor('le', [this, other]);
  }

  gt(other: Operand): Tensor {
    return callTensor('gt', [this, other]);
  }

  ge(other: Operand): Tensor {
    return callTensor('ge', [this, other]);
  }

  isfinite(): Tensor {
    return callTensor('isfinite', [this]);
  }

  /** Whether shape and every element are the same. */
  equal(other: Tensor): boolean {
    return call('equal', [this, other]) as boolean;
  }

  allclose(other: Tensor, rtol = 1e-5, atol = 1e-8): boolean {
    return call('allclose', [this, other, rtol, atol]) as boolean;
  }

  // Shape

  reshape(shape: readonly number[]): Tensor {
    return callTensor('reshape', [this, shape]);
  }

  view(shape: readonly number[]): Tensor {
    return callTensor('view', [this, shape]);
  }

  permute(dims: readonly number[]): Tensor {
    return callTensor('permute', [this, dims]);
  }

  transpose(dim0: number, dim1: number): Tensor {
    return callTensor('transpose', [this, dim0, dim1]);
  }

  flatten(startDim = 0, endDim = -1): Tensor {
    return callTensor('flatten', [this, startDim, endDim]);
  }

  squeeze(dim?: Dims): Tensor {
    return callTensor('squeeze', dim === undefined ? [this] : [this, dim]);
  }

  unsqueeze(dim: number): Tensor {
    return callTensor('unsqueeze', [this, dim]);
  }

  expand(shape: readonly number[]): Tensor {
    return callTensor('expand', [this, shape]);
  }

  /** The part at `index` of a dimension, which goes: `x.select(0, i)` is Python's `x[i]`. */
  select(dim: number, index: number): Tensor {
    return callTensor('select', [this, dim, index]);
  }

  /** From `start` to before `end` of a dimension: `x.slice(1, 0, 4)` is Python's `x[:, 0:4]`. */
  slice(dim: number, start: number | null = null, end: number | null = null, step = 1): Tensor {
    return callTensor('slice', [this, dim, start, end, step]);
  }

  /** Rows (or whatever the dimension holds) by a list of their numbers. */
  indexSelect(dim: number, index: Tensor): Tensor {
    return callTensor('index_select', [this, dim, index]);
  }

  softmax(dim: number): Tensor {
    return callTensor('softmax', [this, dim]);
  }

  logSoftmax(dim: number): Tensor {
    return callTensor('log_softmax', [this, dim]);
  }

  /** As PyTorch prints tensors. */
  override toString(): string {
    return printTensor(this);
  }

  override [inspect.custom](): string {
    return this.toString();
  }
}
