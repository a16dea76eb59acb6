import { triple } from '../../base/check';
import { type Transform, transform } from './transform';

/**
 * Says what whole batches are normalised with once their pictures are done: of values 0 to 1,
 * `(value - mean) / std` of R, G and B. It has no step; in `compose` it has to be the last.
 *
 * @throws TorchError `ERR_ARGUMENT` for other than three finite numbers, or a `std` that is not
 * above 0
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Normalize.html
 */
export function normalize(mean: readonly number[], std: readonly number[]): Transform {
  return transform(() => [], {
    mean: triple('mean', mean, 'three finite numbers', Number.isFinite),
    std: triple('std', std, 'three finite numbers above 0', (x) => Number.isFinite(x) && x > 0),
  });
}
