export { BasicBlock, ResNet, type ResNetOptions, resnet18 } from './resnet';
