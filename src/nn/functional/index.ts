/** The functions of `torch.nn.functional` that segmentation uses, by PyTorch's names. */

export type { Size } from '../../base/check';
export * from './activation';
export * from './attention';
export * from './convolution';
export * from './distance';
export * from './dropout';
export * from './embedding';
export * from './grid';
export type { InplaceOptions } from './inplace';
export * from './interpolate';
export * from './linear';
export * from './loss/index';
export * from './normalization';
export * from './padding';
export * from './pixelshuffle';
export * from './pooling';
export * from './upsample';
