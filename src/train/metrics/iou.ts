import { type MeanOptions, meanOf, shares } from './absent';
import type { ConfusionMatrix } from './confusion-matrix';

/**
 * Of each class, intersection over union: pixels that were taken for it and are of it, among those of
 * either. Null of a class that is neither in the masks nor predicted; 0 of one that was only predicted.
 */
export function iou(confusion: ConfusionMatrix): (number | null)[] {
  const { correct, truth, predicted } = confusion;
  const union = truth.map((count, c) => count + (predicted[c] ?? 0) - (correct[c] ?? 0));
  return shares(correct, union);
}

/** The mean of `iou` over classes: mean IoU, the figure that segmentation is compared by. */
export function meanIoU(confusion: ConfusionMatrix, options?: MeanOptions): number {
  return meanOf(iou(confusion), options);
}

/** `iou`, each class weighted by its share of pixels. */
export function frequencyWeightedIoU(confusion: ConfusionMatrix): number {
  const { truth, total } = confusion;
  const weighted = iou(confusion).map((figure, c) => ((truth[c] ?? 0) / total) * (figure ?? 0));
  return weighted.reduce((before, each) => before + each, 0);
}
