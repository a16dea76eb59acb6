import { invalidArgument } from '../../../base/errors';
import { Device, type DeviceLike, isDeviceName, toDevice } from '../../device';
import { call, callTensor } from '../../dispatch/call';
import type { OpKeywords } from '../../dispatch/frame';
import { type MemoryFormat, Tensor, type ToOptions } from '../core';
import { type DType, isDType } from '../dtype';

/** Other dtypes, devices and memory formats. */
export class ConversionMethods {
  /** Whether the elements lie in memory one after another, in the order of that format. */
  isContiguous(this: Tensor, memoryFormat: MemoryFormat = 'contiguous_format'): boolean {
    return call('is_contiguous', [this], { memoryFormat }) as boolean;
  }

  /**
   * On another device, of another dtype, or of another memory format; as `other` is. A handle to the
   * same memory where nothing changes.
   */
  to(
    this: Tensor,
    target: DeviceLike | DType | Tensor,
    options?: Omit<ToOptions, 'device'>,
  ): Tensor;
  to(
    this: Tensor,
    device: DeviceLike,
    dtype: DType,
    options?: Omit<ToOptions, 'device' | 'dtype'>,
  ): Tensor;
  to(this: Tensor, options: ToOptions): Tensor;
  to(
    this: Tensor,
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

  cpu(this: Tensor): Tensor {
    return this.to('cpu');
  }

  cuda(this: Tensor, index?: number): Tensor {
    return this.to(new Device('cuda', index));
  }

  float(this: Tensor): Tensor {
    return this.to('float32');
  }

  double(this: Tensor): Tensor {
    return this.to('float64');
  }

  half(this: Tensor): Tensor {
    return this.to('float16');
  }

  bfloat16(this: Tensor): Tensor {
    return this.to('bfloat16');
  }

  long(this: Tensor): Tensor {
    return this.to('int64');
  }

  int(this: Tensor): Tensor {
    return this.to('int32');
  }

  short(this: Tensor): Tensor {
    return this.to('int16');
  }

  char(this: Tensor): Tensor {
    return this.to('int8');
  }

  byte(this: Tensor): Tensor {
    return this.to('uint8');
  }

  bool(this: Tensor): Tensor {
    return this.to('bool');
  }
}
