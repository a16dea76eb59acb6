/** The helpers of "Dive into Deep Learning" that its FCN chapter uses, by its names. */

export { VOC_CLASSES, VOC_COLORMAP } from '../data/masks/palette';
export { bilinearKernel } from '../nn/bilinear';
export {
  normalizationOf,
  type Picture,
  type PredictOptions,
  predict,
  setNormalization,
} from '../predict/predict';
export * from './download';
export { type ShowOptions, showImages, toRgbImage } from './images';
export { label2image } from './label2image';
export {
  type LoadVocOptions,
  loadDataVoc,
  type ReadVocOptions,
  readVocImages,
} from './load-data-voc';
export { type TrainOptions, trainBatchCh13, trainCh13, tryAllGpus } from './train';
export { VOCSegDataset } from './voc-seg-dataset';
