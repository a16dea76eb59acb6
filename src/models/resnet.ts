import { invalidArgument } from '../errors';
import { BatchNorm2d } from '../nn/batchnorm';
import { Conv2d } from '../nn/conv';
import { Linear } from '../nn/linear';
import { create, NativeModule, register } from '../nn/native';
import { Sequential } from '../nn/sequential';
import '../nn/activation';
import '../nn/pooling';

/** Two 3x3 convolutions and a way round them; a block of ResNet-18 and ResNet-34. */
export class BasicBlock extends NativeModule {
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
}

/**
 * A residual network, module for module torchvision's: conv1, bn1, relu, maxpool, layer1 to layer4,
 * avgpool, fc. `[N, 3, H, W]` to `[N, numClasses]`.
 *
 * @see https://arxiv.org/abs/1512.03385
 * @see https://docs.pytorch.org/vision/stable/models/resnet.html
 */
export class ResNet extends NativeModule {
  constructor(layers: readonly number[], numClasses = 1000) {
    super(create('ResNet', { layers, numClasses }));
  }

  get conv1(): Conv2d {
    return this.get('conv1', Conv2d);
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

register('BasicBlock', BasicBlock);
register('ResNet', ResNet);

export interface ResNetOptions {
  /** null initialises at random, as torchvision does. */
  weights?: null | undefined;
  numClasses?: number | undefined;
}

/** ResNet-18, 11.7 million parameters with 1,000 classes. */
export async function resnet18({
  weights = null,
  numClasses,
}: ResNetOptions = {}): Promise<ResNet> {
  if (weights !== null) throw invalidArgument('weights', 'null', weights);
  return new ResNet([2, 2, 2, 2], numClasses);
}
