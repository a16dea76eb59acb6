// The class of tensors, which tensor.ts gives its methods. What the methods are made of imports it from here.
import { inspect } from 'node:util';
import { native, type Slot } from '../../addon/binding';
import { invalidArgument } from '../../base/errors';
import { Device, type DeviceLike } from '../device';
import type { TensorMethods } from '../operators/methods';
import type { Layout } from '../operators/types';
import { type DType, isComplex, isFloatingPoint } from './dtype';
import { Handle, OWN, slotOf } from './handle';
import type { AutogradMethods } from './methods/autograd';
import type { ConversionMethods } from './methods/conversion';
import type { IndexingMethods } from './methods/indexing';
import type { ValueMethods } from './methods/values';
import type { Views } from './methods/views';

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

  isFloatingPoint(): boolean {
    return isFloatingPoint(this.dtype);
  }

  isComplex(): boolean {
    return isComplex(this.dtype);
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

  override [inspect.custom](): string {
    return this.toString();
  }
}

export interface Tensor
  extends TensorMethods,
    AutogradMethods,
    ConversionMethods,
    IndexingMethods,
    ValueMethods,
    Views {}

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
