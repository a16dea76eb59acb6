/** torch.data: data sets of any classes, and what a `DataLoader` makes batches of. */

export type { Pair, PairDataset } from './dataset/pair';
export {
  SegmentationDataset,
  type SegmentationDatasetOptions,
} from './dataset/segmentation-dataset';
export type { Orient } from './images/orient';
export {
  DistributedSampler,
  type DistributedSamplerOptions,
  RandomSampler,
  type RandomSamplerOptions,
  type Sampler,
  SequentialSampler,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from './loader/samplers';
export { type ClassBalanceOptions, classBalancedWeights } from './sets/class-balance';
export * from './sets/index';
