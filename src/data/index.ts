/** torch.data: data sets of any classes, and what a `DataLoader` makes batches of. */
export { type ClassBalanceOptions, classBalancedWeights } from './class-balance';
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
export type { Orient } from './orient';
export type { Pair, PairDataset } from './pair';
export { SegmentationDataset, type SegmentationDatasetOptions } from './segmentation';
export * from './sets/index';
