/** torch.transforms: pictures and their masks, changed together. */

export type { Range } from '../../base/check';
export type { Normalization } from '../../base/normalization';
export type { ImageSize } from '../images/image';
export { apply } from './apply';
export { type ColorJitterOptions, colorJitter, type Jitter } from './color';
export { compose } from './compose';
export { centerCrop, crop, type RandomCropOptions, randomCrop } from './crop';
export { randomHorizontalFlip } from './flip';
export { normalize } from './normalize';
export { type FillOptions, type Padding, pad } from './pad';
export {
  type RandomResizedCropOptions,
  type ResizeOptions,
  randomResizedCrop,
  randomScale,
  resize,
} from './resize';
export type {
  ColorStep,
  CropStep,
  FlipStep,
  PadStep,
  Plan,
  PlannedStep,
  ResizeStep,
  Step,
} from './steps';
export type { OwnTransform, Transform } from './transform';
