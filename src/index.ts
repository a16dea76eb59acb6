/** The public names of fcn-torch; `import * as torch from 'fcn-torch'` reads as Python's torch. */
export {
  autocast,
  clearAutocastCache,
  getAutocastDtype,
  isAutocastCacheEnabled,
  isAutocastEnabled,
  setAutocastCacheEnabled,
  setAutocastDtype,
  setAutocastEnabled,
} from './amp/autocast';
export * as amp from './amp/index';
export { enableGrad, isGradEnabled, noGrad } from './autograd';
export type { BackwardOptions, GradOptions } from './autograd/gradients';
export * as autograd from './autograd/gradients';
export {
  areDeterministicAlgorithmsEnabled,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  useDeterministicAlgorithms,
} from './backends/deterministic';
export type { Float32Precision } from './backends/flags';
export { backends } from './backends/index';
export {
  type Float32MatmulPrecision,
  getFloat32MatmulPrecision,
  setFloat32MatmulPrecision,
} from './backends/precision';
export { type CudaEvent, type CudaStream, cuda } from './cuda';
export * as d2l from './d2l/index';
export type { ImageSource } from './data/bytes-source';
export type { ClassificationOptions, ImageClassification } from './data/classification';
export { type ReadImageOptions, type RgbImage, readImage } from './data/images';
export * as data from './data/index';
export {
  type Batch,
  type BatchesOptions,
  DataLoader,
  type LoaderOptions,
} from './data/loader/loader';
export { type IndexMask, type MaskOptions, readMask } from './data/masks';
export * as transforms from './data/transforms/index';
export {
  Device,
  type DeviceLike,
  type DeviceType,
  getNumThreads,
  mps,
  setNumThreads,
} from './device';
export { call } from './dispatch/call';
export type { OpArgument, OpKeywords, OpResult } from './dispatch/frame';
export {
  AbortError,
  DeviceError,
  DisposedError,
  DTypeError,
  OutOfMemoryError,
  ShapeError,
  TorchError,
} from './errors';
export * as F from './functional/index';
export * as hub from './hub/index';
export * as models from './models/index';
export * as nn from './nn/index';
export * as fft from './operators/fft';
export * from './operators/functions';
export { ops } from './operators/index';
export * as linalg from './operators/linalg';
export * as special from './operators/special';
export type { Int, Layout, Scalar, TensorOptions } from './operators/types';
export * as optim from './optim/index';
export {
  Generator,
  getRngState,
  initialSeed,
  manualSeed,
  seed,
  setRngState,
} from './random';
export { emptyCache, type MemoryUse, memory, version } from './runtime';
export { asTensor, type FromDataOptions, tensor } from './tensor/creation';
export type { NestedArray, ReadOptions, TensorData } from './tensor/data';
export {
  bfloat16,
  bool,
  complex64,
  complex128,
  type DType,
  float16,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  type TypedArray,
  uint8,
  uint16,
  uint32,
  uint64,
} from './tensor/dtype';
export { isComplex, isFloatingPoint, isTensor, numel } from './tensor/facts';
export { type Index, nonzero } from './tensor/indexing';
export { type NormArguments, type NormOptions, type NormOrder, norm } from './tensor/norm';
export { Tensor, type TensorClass } from './tensor/public';
export { keep, tidy } from './tensor/scope';
export {
  blockDiag,
  broadcastTensors,
  cartesianProd,
  einsum,
  type MeshgridOptions,
  meshgrid,
  type Several,
  tensordot,
} from './tensor/several';
export { fromShared, type SharedTensor } from './tensor/share';
export type {
  MemoryFormat,
  Operand,
  ToOptions,
} from './tensor/tensor';
export {
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
  unique,
  uniqueConsecutive,
} from './tensor/unique';
export type { BatchReport, EpochReport, TrainResult } from './train/loop';
export type { Precision } from './train/precision';
export type { Loss } from './train/step';
export {
  type LoadOptions,
  type LoadWeightsOptions,
  listWeights,
  load,
  loadWeights,
  type Saved,
  type SaveOptions,
  type StateDictOptions,
  save,
  type WeightsFile,
  type WeightsFormat,
  type WeightsList,
  type WeightsListEntry,
  type WeightsListOther,
} from './weights/index';
