export { type FcnOptions, fcnResNet18 } from './fcn';
export { BasicBlock, ResNet, type ResNetOptions, resnet18 } from './resnet';
