import { invalidArgument } from '../../base/errors';
import type { ImageSize } from '../images/image';
import { planOf, type Step } from './steps';
import { type OwnTransform, type Transform, transform } from './transform';

/**
 * One transform after another, drawn in that order, each for the size that the one before it leaves.
 *
 * A transform of one's own is a function, or an object with `draw`, that gives steps:
 *
 * ```ts
 * const train = compose([
 *   randomScale([0.5, 2]),
 *   ({ height, width }) => [{ kind: 'crop', top: 0, left: 0, height, width: Math.min(width, 320) }],
 *   randomHorizontalFlip(),
 * ]);
 * ```
 *
 * @throws TorchError `ERR_ARGUMENT` for what is no transform, or where `normalize` is not the last
 */
export function compose(transforms: readonly OwnTransform[]): Transform {
  if (!Array.isArray(transforms)) {
    throw invalidArgument('transforms', 'a list of transforms', transforms);
  }
  const parts = transforms.map(asObject);
  if (parts.slice(0, -1).some((part) => part.normalization)) {
    throw invalidArgument('transforms', 'normalize as the last of them', transforms);
  }
  return transform((size, generator) => {
    const steps: Step[] = [];
    let before: ImageSize = size;
    for (const part of parts) {
      const plan = planOf(part.draw(before, generator), before);
      steps.push(...plan);
      before = plan.at(-1)?.after ?? before;
    }
    return steps;
  }, parts.at(-1)?.normalization);
}

function asObject(part: OwnTransform): Exclude<OwnTransform, (...args: never) => unknown> {
  if (typeof part === 'function') return { draw: part };
  if (typeof part?.draw === 'function') return part;
  throw invalidArgument('transforms', 'transforms, or functions that give steps,', part);
}
