export type { Size2d } from '../base/check';
export { ReLU } from './activation';
export { BatchNorm2d, type BatchNormOptions } from './batchnorm';
export { ModuleDict, ModuleList } from './containers';
export { Conv2d, type ConvOptions, ConvTranspose2d, type ConvTransposeOptions } from './conv';
export type { InferenceModule, InferenceOptions } from './inference';
export * as init from './init';
export { Identity, Linear } from './linear';
export {
  type IncompatibleKeys,
  type MismatchedKey,
  Module,
  type ModuleClass,
  type StateDict,
} from './module';
export type { ModuleTarget, ModuleToOptions } from './move';
export { Parameter } from './parameter';
export { AdaptiveAvgPool2d, MaxPool2d, type MaxPoolOptions } from './pooling';
export { Sequential } from './sequential';
