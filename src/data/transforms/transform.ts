import { invalidArgument } from '../../base/errors';
import type { Normalization } from '../../base/normalization';
import { Generator } from '../../torch/random';
import type { ImageSize } from '../images/image';
import { checkSize, type Plan, planOf, type Step } from './steps';

/**
 * A transform in two halves: drawing gives plain data, and `transforms.apply` (or a loader) does what
 * it says, on any thread. So nothing that runs side by side changes what is drawn.
 */
export interface Transform {
  /**
   * Draws for one picture: the draws of torchvision's transform in its order.
   *
   * @param size the picture's
   * @param generator the CPU's default stream unless given
   * @throws TorchError `ERR_SHAPE` where the transform cannot be done to a picture of that size
   */
  draw(size: ImageSize, generator?: Generator): Plan;
  /** What is done to batches once all steps are done; see `normalize`. */
  readonly normalization?: Normalization | undefined;
}

/**
 * A transform of one's own: what it draws are steps of the known kinds. It is to draw from the
 * generator that it is given, which is undefined for the CPU's default stream.
 */
export type OwnTransform =
  | ((size: ImageSize, generator: Generator | undefined) => readonly Step[])
  | {
      draw(size: ImageSize, generator: Generator | undefined): readonly Step[];
      readonly normalization?: Normalization | undefined;
    };

/** The transform that draws so. */
export function transform(
  draw: (size: ImageSize, generator: Generator | undefined) => readonly Step[],
  normalization?: Normalization,
): Transform {
  return {
    draw: (size, generator) => {
      if (generator !== undefined && !(generator instanceof Generator)) {
        throw invalidArgument('generator', 'a torch.Generator', generator);
      }
      const checked = checkSize(size);
      return planOf(draw(checked, generator), checked);
    },
    ...(normalization && { normalization }),
  };
}
