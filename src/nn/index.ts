export { ReLU } from './activation';
export type { Size2d } from './arguments';
export { BatchNorm2d, type BatchNormOptions } from './batchnorm';
export { Conv2d, type ConvOptions, ConvTranspose2d, type ConvTransposeOptions } from './conv';
export { Linear } from './linear';
export { Module, type ModuleClass, type StateDict } from './module';
export { AdaptiveAvgPool2d, MaxPool2d, type MaxPoolOptions } from './pooling';
export { Sequential } from './sequential';
