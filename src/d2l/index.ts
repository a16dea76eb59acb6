/** The helpers of "Dive into Deep Learning" that its FCN chapter uses, by its names. */
export { VOCSegDataset } from '../data/dataset';
export { VOC_CLASSES, VOC_COLORMAP } from '../vision/palette';
export { showImages, type ShowOptions, toRgbImage } from './images';
export { bilinearKernel } from '../nn/bilinear';
export { label2image, type Picture, predict } from './predict';
export { trainCh13, type TrainOptions, tryAllGpus } from './train';
export { loadDataVoc, type LoadVocOptions, readVocImages, type ReadVocOptions } from './voc';
