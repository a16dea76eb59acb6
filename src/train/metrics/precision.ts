import { type MeanOptions, meanOf, shares } from './absent';
import type { ConfusionMatrix } from './confusion-matrix';

/** Of each class, the share of the pixels taken for it that are of it; null of a class never predicted. */
export function precision(confusion: ConfusionMatrix): (number | null)[] {
  return shares(confusion.correct, confusion.predicted);
}

/** The mean of `precision` over classes. */
export function meanPrecision(confusion: ConfusionMatrix, options?: MeanOptions): number {
  return meanOf(precision(confusion), options);
}
