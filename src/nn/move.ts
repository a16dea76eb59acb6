import { native } from '../addon/binding';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { Device, type DeviceLike, toDevice } from '../torch/device';
import { type DType, isDType, isFloatingPoint } from '../torch/tensor/dtype';
import { slotOf } from '../torch/tensor/handle';
import type { Tensor } from '../torch/tensor/tensor';

/** Where a module is to be, and how. */
export interface ModuleToOptions {
  readonly device?: DeviceLike | undefined;
  /** Of its floats; integer buffers keep theirs. */
  readonly dtype?: DType | undefined;
  /** Of what has four dimensions: `'channels_last'` is what GPUs convolve fastest. */
  readonly memoryFormat?: 'contiguous_format' | 'channels_last' | undefined;
}

export type ModuleTarget = DeviceLike | DType | ModuleToOptions;

const FORMATS: readonly unknown[] = [undefined, 'contiguous_format', 'channels_last'];

/** Moves parameters and buffers, in place, with their gradients. */
export function move(tensors: readonly Tensor[], target: ModuleTarget): void {
  const { device, dtype, memoryFormat, ...rest } = optionsOf(target);
  noMoreOptions(rest, { device, dtype, memoryFormat });
  if (dtype !== undefined && !isFloat(dtype)) {
    throw invalidArgument('dtype', 'a floating point dtype', dtype);
  }
  if (!FORMATS.includes(memoryFormat)) {
    throw invalidArgument('memoryFormat', "'contiguous_format' or 'channels_last'", memoryFormat);
  }
  const place = device === undefined ? null : toDevice(device).toString();
  native.moveTo(tensors.map(slotOf), place, dtype ?? null, memoryFormat ?? null);
}

function optionsOf(target: ModuleTarget): ModuleToOptions {
  if (target instanceof Device || /^(cpu|cuda|mps|meta)/.test(String(target))) {
    return { device: target as DeviceLike };
  }
  if (typeof target === 'object' && target !== null) return target;
  if (isFloat(target)) return { dtype: target };
  throw invalidArgument('target', 'a device or a floating point dtype', target);
}

function isFloat(value: unknown): value is DType {
  return isDType(value) && isFloatingPoint(value);
}
