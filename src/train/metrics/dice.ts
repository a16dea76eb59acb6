import { type MeanOptions, meanOf, shares } from './absent';
import type { ConfusionMatrix } from './confusion-matrix';

/** Of each class, Dice's coefficient, which is its F1 score; null as for `iou`. */
export function dice(confusion: ConfusionMatrix): (number | null)[] {
  const { correct, truth, predicted } = confusion;
  return shares(
    correct.map((count) => 2 * count),
    truth.map((count, c) => count + (predicted[c] ?? 0)),
  );
}

/** The mean of `dice` over classes. */
export function meanDice(confusion: ConfusionMatrix, options?: MeanOptions): number {
  return meanOf(dice(confusion), options);
}
