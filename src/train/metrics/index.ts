// torch.metrics: figures over a confusion matrix. A new one is a file of its own and an export here.
export type { Absent, MeanOptions } from './absent';
export { accuracy, meanAccuracy, pixelAccuracy } from './accuracy';
export { type Cells, ConfusionMatrix } from './confusion-matrix';
export { dice, meanDice } from './dice';
export { frequencyWeightedIoU, iou, meanIoU } from './iou';
export { meanPrecision, precision } from './precision';
