/** The public names of fcn-torch; `import * as torch from 'fcn-torch'` reads as Python's torch. */

export {
  AbortError,
  DeviceError,
  DisposedError,
  DTypeError,
  OutOfMemoryError,
  ShapeError,
  TorchError,
} from './base/errors';
export * as d2l from './d2l/index';
export type { TrainResult } from './d2l/train';
export type { ImageSource } from './data/images/bytes-source';
export type { IndexMask, RgbImage } from './data/images/image';
export { type ReadImageOptions, readImage } from './data/images/images';
export * as data from './data/index';
export {
  type Batch,
  type BatchesOptions,
  DataLoader,
  type LoaderOptions,
} from './data/loader/loader';
export { type MaskOptions, readMask } from './data/masks/masks';
export type { ClassificationOptions, ImageClassification } from './data/transforms/classification';
export * as transforms from './data/transforms/index';
export * as hub from './files/hub/index';
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
} from './files/index';
export * as models from './models/index';
export * as F from './nn/functional/index';
export * as nn from './nn/index';
export * as amp from './optim/amp';
export * as optim from './optim/index';
export {
  autocast,
  clearAutocastCache,
  getAutocastDtype,
  isAutocastCacheEnabled,
  isAutocastEnabled,
  setAutocastCacheEnabled,
  setAutocastDtype,
  setAutocastEnabled,
} from './torch/amp/autocast';
export { enableGrad, isGradEnabled, noGrad } from './torch/autograd';
export type { BackwardOptions, GradOptions } from './torch/autograd/gradients';
export * as autograd from './torch/autograd/gradients';
export {
  areDeterministicAlgorithmsEnabled,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  useDeterministicAlgorithms,
} from './torch/backends/deterministic';
export type { Float32Precision } from './torch/backends/flags';
export { backends } from './torch/backends/index';
export {
  type Float32MatmulPrecision,
  getFloat32MatmulPrecision,
  setFloat32MatmulPrecision,
} from './torch/backends/precision';
export { type CudaEvent, type CudaStream, cuda } from './torch/cuda';
export {
  Device,
  type DeviceLike,
  type DeviceType,
  getNumThreads,
  mps,
  setNumThreads,
} from './torch/device';
export { call } from './torch/dispatch/call';
export type { OpArgument, OpKeywords, OpResult } from './torch/dispatch/frame';
export * as fft from './torch/operators/fft';
export * from './torch/operators/functions';
export { ops } from './torch/operators/index';
export * as linalg from './torch/operators/linalg';
export * as special from './torch/operators/special';
export type { Int, Layout, Scalar, TensorOptions } from './torch/operators/types';
export {
  Generator,
  getRngState,
  initialSeed,
  manualSeed,
  seed,
  setRngState,
} from './torch/random';
export { emptyCache, type MemoryUse, memory, version } from './torch/runtime';
export { asTensor, type FromDataOptions, tensor } from './torch/tensor/creation';
export type { NestedArray, ReadOptions, TensorData } from './torch/tensor/data';
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
} from './torch/tensor/dtype';
export { isComplex, isFloatingPoint, isTensor, numel } from './torch/tensor/facts';
export { type Index, nonzero } from './torch/tensor/indexing';
export { type NormArguments, type NormOptions, type NormOrder, norm } from './torch/tensor/norm';
export { Tensor, type TensorClass } from './torch/tensor/public';
export { keep, tidy } from './torch/tensor/scope';
export {
  blockDiag,
  broadcastTensors,
  cartesianProd,
  einsum,
  type MeshgridOptions,
  meshgrid,
  type Several,
  tensordot,
} from './torch/tensor/several';
export { fromShared, type SharedTensor } from './torch/tensor/share';
export type {
  MemoryFormat,
  Operand,
  ToOptions,
} from './torch/tensor/tensor';
export {
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
  unique,
  uniqueConsecutive,
} from './torch/tensor/unique';
export { type EvaluateOptions, evaluate } from './train/evaluate';
export type { Hook, Training } from './train/hooks/hook';
export * as metrics from './train/metrics/index';
export type { Precision } from './train/precision';
export type { BatchReport, EpochReport, Trained } from './train/reports';
export type { Loss } from './train/step';
