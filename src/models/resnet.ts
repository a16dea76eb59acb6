import { integer, optionsOf } from '../base/check';
import { invalidArgument } from '../base/errors';
import { BatchNorm2d } from '../nn/batchnorm';
import { Conv2d } from '../nn/conv';
import { Linear } from '../nn/linear';
import { create, NativeModule, register } from '../nn/native';
import { Sequential } from '../nn/sequential';
import { BasicBlock, Bottleneck } from './residual';
import '../nn/pooling';

export interface ResNetOptions {
  /** 1000, ImageNet's. */
  numClasses?: number | undefined;
  /** Start each block as the way round it alone; false. */
  zeroInitResidual?: boolean | undefined;
  /** Of the Bottlenecks' 3x3 convolutions; 1. */
  groups?: number | undefined;
  /** How wide each group is in the first stage; 64. */
  widthPerGroup?: number | undefined;
  /**
   * Whether `layer2`, `layer3` and `layer4` keep their input's size, and dilate their 3x3
   * convolutions instead; null is three times false.
   */
  replaceStrideWithDilation?: readonly [boolean, boolean, boolean] | null | undefined;
}

/**
 * A residual network, module for module torchvision's: conv1, bn1, relu, maxpool, layer1 to layer4,
 * avgpool, fc. `[N, 3, H, W]` to `[N, numClasses]`. `layers` says how many blocks each of the four
 * stages has: `new ResNet(Bottleneck, [3, 4, 6, 3])` is ResNet-50.
 *
 * @throws TorchError `ERR_ARGUMENT` for groups, widths and dilation with `BasicBlock`, too
 * @see https://arxiv.org/abs/1512.03385
 * @see https://docs.pytorch.org/vision/stable/models/resnet.html
 */
export class ResNet extends NativeModule {
  constructor(
    block: typeof BasicBlock | typeof Bottleneck,
    layers: readonly number[],
    options: ResNetOptions = {},
  ) {
    if (block !== BasicBlock && block !== Bottleneck) {
      throw invalidArgument('block', 'models.BasicBlock or models.Bottleneck', block);
    }
    const isCount = (count: unknown) => Number.isSafeInteger(count) && (count as number) > 0;
    if (!Array.isArray(layers) || layers.length !== 4 || !layers.every(isCount)) {
      throw invalidArgument('layers', 'four integers of at least 1', layers);
    }
    super(create('ResNet', { bottleneck: block === Bottleneck, layers, ...checked(options) }));
  }

  get conv1(): Conv2d {
    return this.get('conv1', Conv2d);
  }

  get bn1(): BatchNorm2d {
    return this.get('bn1', BatchNorm2d);
  }

  get layer1(): Sequential {
    return this.get('layer1', Sequential);
  }

  get layer2(): Sequential {
    return this.get('layer2', Sequential);
  }

  get layer3(): Sequential {
    return this.get('layer3', Sequential);
  }

  get layer4(): Sequential {
    return this.get('layer4', Sequential);
  }

  get fc(): Linear {
    return this.get('fc', Linear);
  }
}

function checked(given: ResNetOptions) {
  const { replaceStrideWithDilation, ...options } = optionsOf<Required<ResNetOptions>>(given, {
    numClasses: 1000,
    zeroInitResidual: false,
    groups: 1,
    widthPerGroup: 64,
    replaceStrideWithDilation: null,
  });
  for (const name of ['numClasses', 'groups', 'widthPerGroup'] as const) {
    integer(name, options[name] as number, 1);
  }
  const dilate: unknown = replaceStrideWithDilation ?? [false, false, false];
  const isFlag = (item: unknown) => typeof item === 'boolean';
  if (!Array.isArray(dilate) || dilate.length !== 3 || !dilate.every(isFlag)) {
    throw invalidArgument('replaceStrideWithDilation', 'three booleans or null', dilate);
  }
  return { ...options, replaceStrideWithDilation: dilate as boolean[] };
}

register('ResNet', ResNet);
