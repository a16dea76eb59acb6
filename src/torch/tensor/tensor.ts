import { inspect } from 'node:util';
import { native, type Slot } from '../../addon/binding';
import { job } from '../../addon/job';
import { invalidArgument, torchError } from '../../base/errors';
import { type BackwardOptions, backwardArguments } from '../autograd/gradients';
import { Device, type DeviceLike, isDeviceName, toDevice } from '../device';
import { call, callTensor } from '../dispatch/call';
import type { OpKeywords } from '../dispatch/frame';
import { camelCase } from '../operators/camel-case';
import { METHODS, type TensorMethods } from '../operators/methods';
import { method } from '../operators/operator';
import type { Layout } from '../operators/types';
import { type FromDataOptions, tensor } from './creation';
import { elementsOf, type NestedArray, nest, type ReadOptions, type TensorData } from './data';
import { type DType, isComplex, isDType, isFloatingPoint, type TypedArray } from './dtype';
import { Handle, OWN, slotOf } from './handle';
import { getIndex, type Index, type Indices, nonzero, setIndex } from './indexing';
import { type NormArguments, norm } from './norm';
import { printTensor } from './print';
import { type SharedTensor, share } from './share';
import {
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
  unique,
  uniqueConsecutive,
} from './unique';

/** A number or a tensor that broadcasts: the other side of arithmetic and comparisons. */
export type Operand = Tensor | number | bigint | boolean;

/** How a tensor is laid out in memory. */
export type MemoryFormat =
  | 'contiguous_format'
  | 'channels_last'
  | 'channels_last_3d'
  | 'preserve_format';

export interface ToOptions {
  device?: DeviceLike | undefined;
  dtype?: DType | undefined;
  /**
   * Between a GPU and the CPU: do not wait for the copy, to a GPU from pinned memory. What comes to the CPU is
   * there after `cuda.synchronize`, and undefined before; false.
   */
  nonBlocking?: boolean | undefined;
  /** A copy even where nothing changes. */
  copy?: boolean | undefined;
  memoryFormat?: MemoryFormat | undefined;
}

/** The tensor of a slot that native code has just given. */
export function tensorOf(slot: Slot): Tensor {
  return new Tensor(slot, OWN);
}

/**
 * A multi-dimensional array in LibTorch, as `torch.Tensor`. Its operations run at once, on the
 * calling thread, and record what autograd needs. PyTorch's methods are here by their names in
 * camelCase, those that write to the tensor with an underscore at the end (`TensorMethods` lists
 * them); every other operator is reached through `ops`.
 *
 * A tensor's memory goes with `dispose()`, at the end of its `using` block, or when the garbage
 * collector finds its object; using it afterwards throws `ERR_DISPOSED`.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: its members are put there below
export class Tensor extends Handle {
  /** The size of each dimension; `[]` for a scalar. */
  get shape(): number[] {
    return [...native.shape(slotOf(this))]; // an array of this realm
  }

  /** How many elements lie between neighbours in each dimension. */
  get strides(): number[] {
    return [...native.strides(slotOf(this))];
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

  dim(): number {
    return this.ndim;
  }

  /** How many elements there are. */
  numel(): number {
    return this.shape.reduce((product, size) => product * size, 1);
  }

  /** The shape, or the size of one dimension; a negative one counts from the end. */
  size(): number[];
  size(dim: number): number;
  size(dim?: number): number | number[] {
    return pick(this.shape, dim, this.shape);
  }

  /** The strides, or that of one dimension. */
  stride(): number[];
  stride(dim: number): number;
  stride(dim?: number): number | number[] {
    return pick(this.strides, dim, this.shape);
  }

  /** Bytes of an element. */
  get itemsize(): number {
    return native.itemsize(slotOf(this));
  }

  /** Bytes of all elements. */
  get nbytes(): number {
    return this.numel() * this.itemsize;
  }

  get layout(): Layout {
    return native.layout(slotOf(this)) as Layout;
  }

  /** Whether the elements lie in memory one after another, in the order of that format. */
  isContiguous(memoryFormat: MemoryFormat = 'contiguous_format'): boolean {
    return call('is_contiguous', [this], { memoryFormat }) as boolean;
  }

  /** With the dimensions in reverse order. */
  get T(): Tensor {
    return callTensor('numpy_T', [this]);
  }

  /** With the last two dimensions exchanged. */
  get mT(): Tensor {
    return callTensor('mT', [this]);
  }

  /** The conjugate of a matrix, transposed. */
  get H(): Tensor {
    return callTensor('matrix_H', [this]);
  }

  /** As `mT`, conjugated. */
  get mH(): Tensor {
    return callTensor('mH', [this]);
  }

  /** The real parts, sharing memory; of a real tensor itself. */
  get real(): Tensor {
    return callTensor('real', [this]);
  }

  /** The imaginary parts of a complex tensor, sharing memory. */
  get imag(): Tensor {
    return callTensor('imag', [this]);
  }

  // Autograd

  get requiresGrad(): boolean {
    return native.requiresGrad(slotOf(this));
  }

  set requiresGrad(value: boolean) {
    if (typeof value !== 'boolean') throw invalidArgument('requiresGrad', 'true or false', value);
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
    return slot === null ? null : tensorOf(slot);
  }

  set grad(value: Tensor | null) {
    if (value !== null && !(value instanceof Tensor)) {
      throw invalidArgument('grad', 'a tensor or null', value);
    }
    native.setGrad(slotOf(this), value === null ? null : slotOf(value));
  }

  /** This memory without its history: writing to it is not seen by autograd. */
  get data(): Tensor {
    return tensorOf(native.variableData(slotOf(this)));
  }

  set data(value: Tensor) {
    if (!(value instanceof Tensor)) throw invalidArgument('data', 'a tensor', value);
    native.setData(slotOf(this), slotOf(value));
  }

  /** What made this tensor, `AddBackward0`; null for a leaf. */
  get gradFn(): string | null {
    return native.gradFunction(slotOf(this));
  }

  /** Keeps the gradient of a tensor that is not a leaf, in `grad`. */
  retainGrad(): void {
    call('retain_grad', [this]);
  }

  /** Adds this tensor's gradients to the leaves it came from, on the calling thread. */
  backward(options: BackwardOptions = {}): void {
    native.backward(...backwardArguments(this, options));
  }

  /** As `backward`, on the thread that runs networks: the event loop stays free. */
  async backwardAsync(options: BackwardOptions = {}): Promise<void> {
    await job(native.backwardAsync(...backwardArguments(this, options)));
  }

  // Values

  /**
   * A copy of the elements in row-major order, in the typed array of their dtype: int64 and uint64 as
   * BigInt64Array and BigUint64Array, or with `{ bigint: false }` as Float64Array; floats smaller than
   * float32 as Float32Array; bool as Uint8Array of 0 and 1.
   */
  toTypedArray(options: { bigint: false }): Exclude<TypedArray, BigInt64Array | BigUint64Array>;
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
    if (this.numel() !== 1) {
      throw torchError('ERR_SHAPE', `Expected one element but received [${this.shape}]`);
    }
    let value = this.toArray();
    while (Array.isArray(value)) value = value[0] as NestedArray;
    return value;
  }

  /** The slices along the first dimension, as Python iterates over a tensor. */
  *[Symbol.iterator](): IterableIterator<Tensor> {
    if (this.ndim === 0) {
      throw torchError('ERR_TYPE', 'Expected dimensions to iterate over but this is a scalar');
    }
    for (let i = 0; i < this.size(0); i++) yield this.select(0, i);
  }

  // What Python does around the operators

  /** A norm of all elements, or over `dim`; see `torch.norm`. */
  norm(...args: NormArguments): Tensor {
    return norm(this, ...args);
  }

  /** The indices of what is not zero; see `torch.nonzero`. */
  nonzero(options?: { asTuple?: false | undefined }): Tensor;
  nonzero(options: { asTuple: true }): Tensor[];
  nonzero(options?: { asTuple?: boolean | undefined }): Tensor | Tensor[] {
    return nonzero(this, options as { asTuple: true });
  }

  /** The different elements, in order; see `torch.unique`. */
  unique<const Options extends UniqueOptions = Record<never, never>>(
    options?: Options,
  ): UniqueResult<Options> {
    return unique(this, options);
  }

  /** As `unique`, of neighbours only; see `torch.uniqueConsecutive`. */
  uniqueConsecutive<const Options extends UniqueConsecutiveOptions = Record<never, never>>(
    options?: Options,
  ): UniqueResult<Options> {
    return uniqueConsecutive(this, options);
  }

  /** A tensor with a copy of `data`, of this one's dtype and on its device where nothing else is said. */
  newTensor(data: TensorData, options: FromDataOptions = {}): Tensor {
    return tensor(data, {
      ...options,
      dtype: options.dtype ?? this.dtype,
      device: options.device ?? this.device,
    });
  }

  isFloatingPoint(): boolean {
    return isFloatingPoint(this.dtype);
  }

  isComplex(): boolean {
    return isComplex(this.dtype);
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

  /**
   * On another device, of another dtype, or of another memory format; as `other` is. A handle to the
   * same memory where nothing changes.
   */
  to(target: DeviceLike | DType | Tensor, options?: Omit<ToOptions, 'device'>): Tensor;
  to(device: DeviceLike, dtype: DType, options?: Omit<ToOptions, 'device' | 'dtype'>): Tensor;
  to(options: ToOptions): Tensor;
  to(
    target: DeviceLike | DType | Tensor | ToOptions,
    dtype?: DType | ToOptions,
    options: ToOptions = {},
  ): Tensor {
    const rest: ToOptions = typeof dtype === 'string' ? { dtype, ...options } : { ...dtype };
    if (target instanceof Tensor)
      Object.assign(rest, { device: target.device, dtype: target.dtype });
    else if (isDType(target)) rest.dtype = target;
    else if (target instanceof Device || isDeviceName(target)) rest.device = toDevice(target);
    else if (typeof target === 'object' && target !== null) Object.assign(rest, target);
    else throw invalidArgument('target', 'a device or a dtype', target);
    return callTensor('to', [this], rest as OpKeywords);
  }

  cpu(): Tensor {
    return this.to('cpu');
  }

  cuda(index?: number): Tensor {
    return this.to(new Device('cuda', index));
  }

  float(): Tensor {
    return this.to('float32');
  }

  double(): Tensor {
    return this.to('float64');
  }

  half(): Tensor {
    return this.to('float16');
  }

  bfloat16(): Tensor {
    return this.to('bfloat16');
  }

  long(): Tensor {
    return this.to('int64');
  }

  int(): Tensor {
    return this.to('int32');
  }

  short(): Tensor {
    return this.to('int16');
  }

  char(): Tensor {
    return this.to('int8');
  }

  byte(): Tensor {
    return this.to('uint8');
  }

  bool(): Tensor {
    return this.to('bool');
  }

  // Indexing

  /**
   * Python's `x[...]`: `x.index(0, '1:3', null, mask)` is `x[0, 1:3, None, mask]`.
   *
   * @throws TorchError `ERR_ARGUMENT` for a text that is no range; `ERR_INDEX`
   */
  index<const Given extends readonly (Index | string)[]>(...indices: Indices<Given>): Tensor {
    return getIndex(this, indices as readonly Index[]);
  }

  /** Python's `x[...] = values`, or with `accumulate` its `+=`; `values` broadcasts. */
  indexPut_<const Given extends readonly (Index | string)[]>(
    indices: Indices<Given>,
    values: Tensor | number | boolean,
    accumulate = false,
  ): this {
    setIndex(this, indices as readonly Index[], values, accumulate);
    return this;
  }

  /** As PyTorch prints tensors. */
  override toString(): string {
    return printTensor(this);
  }

  override [inspect.custom](): string {
    return this.toString();
  }
}

export interface Tensor extends TensorMethods {}

for (const entry of METHODS) {
  const [name, selfIndex] = typeof entry === 'string' ? [entry, 0] : entry;
  Object.defineProperty(Tensor.prototype, camelCase(name), {
    value: method(name, selfIndex),
    writable: true,
    configurable: true,
  });
}

function pick(
  values: readonly number[],
  dim: number | undefined,
  shape: readonly number[],
): number | number[] {
  if (dim === undefined) return [...values];
  const value = Number.isInteger(dim) ? values.at(dim) : undefined;
  if (value === undefined) throw invalidArgument('dim', `a dimension of [${shape}]`, dim);
  return value;
}
