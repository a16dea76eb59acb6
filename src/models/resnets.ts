import { invalidArgument, noMoreOptions } from '../base/errors';
import { loadStateDictFromUrl } from '../files/hub/index';
import { BasicBlock, Bottleneck } from './residual';
import { ResNet, type ResNetOptions } from './resnet';
import { type Weights, weightsFor } from './weights';

/** Where a network's first weights come from. */
export interface PretrainedOptions {
  /**
   * Trained weights: an entry of the model's weights, such as `ResNet18Weights.IMAGENET1K_V1`, or its
   * name, `'IMAGENET1K_V1'` or `'DEFAULT'`. They are downloaded into PyTorch's cache where they are
   * not there (`hub.getDir()`). null, the default, draws them at random.
   */
  weights?: Weights | string | null | undefined;
  /** Shows how the download goes; true. */
  progress?: boolean | undefined;
  /** Ends the download. */
  signal?: AbortSignal | undefined;
}

export interface ResNetModelOptions extends ResNetOptions, PretrainedOptions {}

/**
 * Makes one of torchvision's residual networks.
 *
 * @throws TorchError `ERR_ARGUMENT` for options that do not fit; of `weights` what
 * `hub.loadStateDictFromUrl` throws
 */
export type ResNetBuilder = (options?: ResNetModelOptions) => Promise<ResNet>;

/** The function that makes one model. Of what is its own, no option can make something else. */
function builder(
  name: string,
  block: typeof BasicBlock | typeof Bottleneck,
  layers: readonly number[],
  own: ResNetOptions = {},
): ResNetBuilder {
  return async ({ weights, progress, signal, ...options } = {}) => {
    const { numClasses, zeroInitResidual, groups, widthPerGroup, ...more } = options;
    const { replaceStrideWithDilation, ...rest } = more;
    const sizes = {
      numClasses,
      groups,
      widthPerGroup,
      zeroInitResidual,
      replaceStrideWithDilation,
    };
    noMoreOptions(rest, { ...sizes, weights, progress, signal });
    const entry = weights == null ? null : weightsFor(name, weights);
    const fixed = entry ? { ...own, numClasses: entry.meta.categories.length } : own;
    for (const [key, value] of Object.entries(fixed)) {
      const given = options[key as keyof ResNetOptions];
      if (given !== undefined && given !== value) {
        const what = key === 'numClasses' ? `what ${entry} has been trained for` : `a ${name}`;
        throw invalidArgument(key, `${value}, which makes it ${what},`, given);
      }
    }
    const make = () => new ResNet(block, layers, { ...options, ...fixed });
    return entry ? await makeTrained(make, entry, { progress, signal }) : make();
  };
}

async function makeTrained(
  make: () => ResNet,
  { url }: Weights,
  options: { progress?: boolean | undefined; signal?: AbortSignal | undefined },
): Promise<ResNet> {
  const state = await loadStateDictFromUrl(url, { ...options, checkHash: true });
  try {
    const net = make();
    net.loadStateDict(state);
    return net;
  } finally {
    for (const tensor of state.values()) tensor.dispose();
  }
}

/** ResNet-18: two basic blocks a stage. @see https://arxiv.org/abs/1512.03385 */
export const resnet18 = builder('resnet18', BasicBlock, [2, 2, 2, 2]);

/** ResNet-34. @see https://arxiv.org/abs/1512.03385 */
export const resnet34 = builder('resnet34', BasicBlock, [3, 4, 6, 3]);

/** ResNet-50, as torchvision has it: "V1.5". @see https://arxiv.org/abs/1512.03385 */
export const resnet50 = builder('resnet50', Bottleneck, [3, 4, 6, 3]);

/** ResNet-101, as torchvision has it: "V1.5". @see https://arxiv.org/abs/1512.03385 */
export const resnet101 = builder('resnet101', Bottleneck, [3, 4, 23, 3]);

/** ResNet-152, as torchvision has it: "V1.5". @see https://arxiv.org/abs/1512.03385 */
export const resnet152 = builder('resnet152', Bottleneck, [3, 8, 36, 3]);

/** ResNeXt-50 with 32 groups, 4 channels each at first. @see https://arxiv.org/abs/1611.05431 */
export const resnext50_32x4d = builder('resnext50_32x4d', Bottleneck, [3, 4, 6, 3], {
  groups: 32,
  widthPerGroup: 4,
});

/** ResNeXt-101 with 32 groups, 8 channels each at first. @see https://arxiv.org/abs/1611.05431 */
export const resnext101_32x8d = builder('resnext101_32x8d', Bottleneck, [3, 4, 23, 3], {
  groups: 32,
  widthPerGroup: 8,
});

/** ResNeXt-101 with 64 groups, 4 channels each at first. @see https://arxiv.org/abs/1611.05431 */
export const resnext101_64x4d = builder('resnext101_64x4d', Bottleneck, [3, 4, 23, 3], {
  groups: 64,
  widthPerGroup: 4,
});

/** ResNet-50 with bottlenecks twice as wide. @see https://arxiv.org/abs/1605.07146 */
export const wideResnet50_2 = builder('wideResnet50_2', Bottleneck, [3, 4, 6, 3], {
  widthPerGroup: 128,
});

/** ResNet-101 with bottlenecks twice as wide. @see https://arxiv.org/abs/1605.07146 */
export const wideResnet101_2 = builder('wideResnet101_2', Bottleneck, [3, 4, 23, 3], {
  widthPerGroup: 128,
});
