/** The helpers of "Dive into Deep Learning" that its FCN chapter uses, by its names. */
export { VOCSegDataset } from '../data/dataset';
export { bilinearKernel } from '../nn/bilinear';
export { VOC_CLASSES, VOC_COLORMAP } from '../vision/palette';
export * from './download';
export { type ShowOptions, showImages, toRgbImage } from './images';
export {
  label2image,
  normalizationOf,
  type Picture,
  type PredictOptions,
  predict,
  setNormalization,
} from './predict';
export { type TrainOptions, trainBatchCh13, trainCh13, tryAllGpus } from './train';
export { type LoadVocOptions, loadDataVoc, type ReadVocOptions, readVocImages } from './voc';
