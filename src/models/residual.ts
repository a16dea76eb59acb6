import { integer, optionsOf } from '../base/check';
import { invalidArgument } from '../base/errors';
import { BatchNorm2d } from '../nn/batchnorm';
import { Conv2d } from '../nn/conv';
import { Module } from '../nn/module';
import { create, NativeModule, register } from '../nn/native';
import '../nn/activation';

export interface BlockOptions {
  /** Of the first 3x3 convolution; 1. */
  stride?: number | undefined;
  /** What makes the input as large as the output, where it is not; null. */
  downsample?: Module | null | undefined;
  /** Of the 3x3 convolution of a Bottleneck; 1. */
  groups?: number | undefined;
  /** How wide each group of a Bottleneck is, for 64 `planes`; 64. */
  baseWidth?: number | undefined;
  /** Of the 3x3 convolution of a Bottleneck; 1. */
  dilation?: number | undefined;
}

/** What residual blocks have in common: a few layers, and a way round them. */
abstract class ResidualBlock extends NativeModule {
  /** @internal */
  constructor(kind: string, inPlanes: number, planes: number, given: BlockOptions) {
    const { downsample, ...options } = optionsOf<Required<BlockOptions>>(given, {
      stride: 1,
      downsample: null,
      groups: 1,
      baseWidth: 64,
      dilation: 1,
    });
    const sizes = Object.entries({ inPlanes, planes, ...options });
    for (const [name, value] of sizes) integer(name, value as number, 1);
    if (downsample !== null && !(downsample instanceof Module)) {
      throw invalidArgument('downsample', 'a module or null', downsample);
    }
    super(create(kind, Object.fromEntries(sizes) as Record<string, number>));
    if (downsample !== null) this.adopt('downsample', downsample);
  }

  get conv1(): Conv2d {
    return this.get('conv1', Conv2d);
  }

  get bn1(): BatchNorm2d {
    return this.get('bn1', BatchNorm2d);
  }

  get conv2(): Conv2d {
    return this.get('conv2', Conv2d);
  }

  get bn2(): BatchNorm2d {
    return this.get('bn2', BatchNorm2d);
  }

  /** What the input goes through on its way round, or null where it is added as it is. */
  get downsample(): Module | null {
    return new Map(this.ownModules()).get('downsample') ?? null;
  }
}

/**
 * Two 3x3 convolutions and a way round them; a block of ResNet-18 and ResNet-34.
 * `[N, inPlanes, H, W]` to `[N, planes, H / stride, W / stride]`.
 *
 * @throws TorchError `ERR_ARGUMENT` for other groups, width or dilation than the defaults
 * @see https://arxiv.org/abs/1512.03385
 */
export class BasicBlock extends ResidualBlock {
  /** How many times `planes` channels come out. */
  static readonly expansion = 1;

  constructor(inPlanes: number, planes: number, options: BlockOptions = {}) {
    super('BasicBlock', inPlanes, planes, options);
  }
}

/**
 * A 1x1, a 3x3 and a 1x1 convolution and a way round them; a block of the deeper networks. The
 * stride is the 3x3 convolution's, as in torchvision ("ResNet V1.5"). Between, there are
 * `groups floor(planes baseWidth / 64)` channels. `[N, inPlanes, H, W]` to
 * `[N, 4 planes, H / stride, W / stride]`.
 *
 * @see https://arxiv.org/abs/1512.03385
 */
export class Bottleneck extends ResidualBlock {
  /** How many times `planes` channels come out. */
  static readonly expansion = 4;

  constructor(inPlanes: number, planes: number, options: BlockOptions = {}) {
    super('Bottleneck', inPlanes, planes, options);
  }

  get conv3(): Conv2d {
    return this.get('conv3', Conv2d);
  }

  get bn3(): BatchNorm2d {
    return this.get('bn3', BatchNorm2d);
  }
}

register('BasicBlock', BasicBlock);
register('Bottleneck', Bottleneck);
