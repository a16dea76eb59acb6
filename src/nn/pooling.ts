import { pair, pairIfGiven, type Size2d } from '../base/check';
import { invalidArgument, noMoreOptions } from '../base/errors';
import { create, NativeModule, register } from './native';
import { pythonBool, pythonScalarOrTuple, pythonTuple } from './print';

export interface MaxPoolOptions {
  /** As the kernel where not given. */
  stride?: Size2d | undefined;
  padding?: Size2d | undefined;
  dilation?: Size2d | undefined;
  /** Round the output's size up. */
  ceilMode?: boolean | undefined;
}

/**
 * The largest element of each window: `[N, C, H, W]` to `[N, C, H', W']`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html
 */
export class MaxPool2d extends NativeModule {
  constructor(
    kernelSize: Size2d,
    { stride, padding, dilation, ceilMode, ...rest }: MaxPoolOptions = {},
  ) {
    noMoreOptions(rest, { stride, padding, dilation, ceilMode });
    super(
      create('MaxPool2d', {
        kernelSize: pair('kernelSize', kernelSize, 1),
        stride: pairIfGiven('stride', stride, 1),
        padding: pairIfGiven('padding', padding, 0),
        dilation: pairIfGiven('dilation', dilation, 1),
        ceilMode,
      }),
    );
  }

  get kernelSize(): readonly [number, number] {
    return this.option('kernelSize');
  }

  get stride(): readonly [number, number] {
    return this.option('stride');
  }

  get padding(): readonly [number, number] {
    return this.option('padding');
  }

  get dilation(): readonly [number, number] {
    return this.option('dilation');
  }

  get ceilMode(): boolean {
    return this.option('ceilMode');
  }

  protected override extraRepr(): string {
    const size = (name: string) => pythonScalarOrTuple(this.option<[number, number]>(name));
    return [
      `kernel_size=${size('kernelSize')}`,
      `stride=${size('stride')}`,
      `padding=${size('padding')}`,
      `dilation=${size('dilation')}`,
      `ceil_mode=${pythonBool(this.option('ceilMode'))}`,
    ].join(', ');
  }
}

/**
 * Averages down to a size, whatever the input's: `[N, C, H, W]` to `[N, C, ...outputSize]`; null
 * keeps a side.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html
 */
export class AdaptiveAvgPool2d extends NativeModule {
  constructor(outputSize: number | null | readonly [number | null, number | null]) {
    const sizes: readonly (number | null)[] =
      typeof outputSize === 'object' && outputSize !== null ? outputSize : [outputSize, outputSize];
    const valid = (size: unknown) =>
      size === null || (Number.isSafeInteger(size) && Number(size) > 0);
    if (sizes.length !== 2 || !sizes.every(valid)) {
      throw invalidArgument('outputSize', 'a positive integer or null, or two of them', outputSize);
    }
    super(create('AdaptiveAvgPool2d', { outputSize: outputSize ?? sizes }));
  }

  /** null keeps a side. */
  get outputSize(): number | readonly [number | null, number | null] {
    return this.option<number | [number | null, number | null]>('outputSize');
  }

  protected override extraRepr(): string {
    const size = this.outputSize;
    return `output_size=${typeof size === 'number' ? size : pythonTuple(size)}`;
  }
}

register('MaxPool2d', MaxPool2d);
register('AdaptiveAvgPool2d', AdaptiveAvgPool2d);
