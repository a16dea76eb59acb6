import { type MeanOptions, meanOf, shares } from './absent';
import type { ConfusionMatrix } from './confusion-matrix';

/** The share of pixels, 0 to 1, that were taken for their class; NaN of none. */
export function pixelAccuracy(confusion: ConfusionMatrix): number {
  return confusion.numCorrect / confusion.total;
}

/** Of each class, the share of its pixels that were taken for it; null of a class without pixels. */
export function accuracy(confusion: ConfusionMatrix): (number | null)[] {
  return shares(confusion.correct, confusion.truth);
}

/** The mean of `accuracy` over classes. */
export function meanAccuracy(confusion: ConfusionMatrix, options?: MeanOptions): number {
  return meanOf(accuracy(confusion), options);
}
