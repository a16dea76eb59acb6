export { type FcnOptions, fcnResNet18 } from './fcn';
export { BasicBlock, type BlockOptions, Bottleneck } from './residual';
export { ResNet, type ResNetOptions } from './resnet';
export {
  type ResNetBuilder,
  type ResNetModelOptions,
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  resnext50_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
  wideResnet50_2,
  wideResnet101_2,
} from './resnets';
export {
  getWeight,
  ResNet18Weights,
  ResNet34Weights,
  ResNet50Weights,
  ResNet101Weights,
  ResNet152Weights,
  ResNeXt50_32X4DWeights,
  ResNeXt101_32X8DWeights,
  ResNeXt101_64X4DWeights,
  Weights,
  type WeightsEnum,
  WideResNet50_2Weights,
  WideResNet101_2Weights,
} from './weights';
export type { WeightsMeta } from './weights-meta';
