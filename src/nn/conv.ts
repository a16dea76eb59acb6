import { integer, pair, pairIfGiven, type Size2d } from '../base/check';
import { noMoreOptions } from '../base/errors';
import { create, NativeModule, register } from './native';
import type { Parameter } from './parameter';
import { pythonBool, pythonTuple } from './print';

export interface ConvOptions {
  stride?: Size2d | undefined;
  padding?: Size2d | undefined;
  dilation?: Size2d | undefined;
  groups?: number | undefined;
  bias?: boolean | undefined;
}

export interface ConvTransposeOptions extends ConvOptions {
  outputPadding?: Size2d | undefined;
}

function convOptions(
  inChannels: number,
  outChannels: number,
  kernelSize: Size2d,
  { stride, padding, dilation, groups, bias, ...rest }: ConvOptions,
  others: object = {},
) {
  noMoreOptions(rest, { stride, padding, dilation, groups, bias, ...others });
  return {
    inChannels: integer('inChannels', inChannels, 1),
    outChannels: integer('outChannels', outChannels, 1),
    kernelSize: pair('kernelSize', kernelSize, 1),
    stride: pairIfGiven('stride', stride, 1),
    padding: pairIfGiven('padding', padding, 0),
    dilation: pairIfGiven('dilation', dilation, 1),
    groups: groups === undefined ? undefined : integer('groups', groups, 1),
    bias,
  };
}

/** What convolutions, transposed or not, have in common. */
abstract class ConvNd extends NativeModule {
  get inChannels(): number {
    return this.option('inChannels');
  }

  get outChannels(): number {
    return this.option('outChannels');
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

  get groups(): number {
    return this.option('groups');
  }

  get weight(): Parameter {
    return this.parameter('weight') as Parameter;
  }

  get bias(): Parameter | null {
    return this.parameter('bias');
  }

  protected get outputPadding(): readonly [number, number] {
    return [0, 0];
  }

  protected override extraRepr(): string {
    const parts = [
      this.inChannels,
      this.outChannels,
      `kernel_size=${pythonTuple(this.kernelSize)}`,
      `stride=${pythonTuple(this.stride)}`,
    ];
    const unless = (name: string, value: readonly number[], usual: number) => {
      if (value.some((item) => item !== usual)) parts.push(`${name}=${pythonTuple(value)}`);
    };
    unless('padding', this.padding, 0);
    unless('dilation', this.dilation, 1);
    unless('output_padding', this.outputPadding, 0);
    if (this.groups !== 1) parts.push(`groups=${this.groups}`);
    if (!this.bias) parts.push(`bias=${pythonBool(false)}`);
    return parts.join(', ');
  }
}

/**
 * A convolution over pictures: `[N, Cin, H, W]` to `[N, Cout, H', W']`, where
 * `H' = floor((H + 2 padding - dilation (kernelSize - 1) - 1) / stride) + 1`. Its weight is
 * `[Cout, Cin / groups, kernelSize[0], kernelSize[1]]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d extends ConvNd {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size2d,
    options: ConvOptions = {},
  ) {
    super(create('Conv2d', convOptions(inChannels, outChannels, kernelSize, options)));
  }
}

/**
 * A transposed convolution, which enlarges: `[N, Cin, H, W]` to `[N, Cout, H', W']`, where
 * `H' = (H - 1) stride - 2 padding + dilation (kernelSize - 1) + outputPadding + 1`. Its weight is
 * `[Cin, Cout / groups, kernelSize[0], kernelSize[1]]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 */
export class ConvTranspose2d extends ConvNd {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size2d,
    { outputPadding, ...options }: ConvTransposeOptions = {},
  ) {
    super(
      create('ConvTranspose2d', {
        ...convOptions(inChannels, outChannels, kernelSize, options, { outputPadding }),
        outputPadding: pairIfGiven('outputPadding', outputPadding, 0),
      }),
    );
  }

  override get outputPadding(): readonly [number, number] {
    return this.option('outputPadding');
  }
}

register('Conv2d', Conv2d);
register('ConvTranspose2d', ConvTranspose2d);
