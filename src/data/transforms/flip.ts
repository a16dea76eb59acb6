import { probability } from '../../base/check';
import { drawUnit } from './draws';
import { type Transform, transform } from './transform';

/**
 * Lets left and right change places, with probability `p`.
 *
 * @param p 0 to 1; 0.5
 * @throws TorchError `ERR_ARGUMENT` for another `p`
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomHorizontalFlip.html
 */
export function randomHorizontalFlip(p = 0.5): Transform {
  probability('p', p);
  return transform((_, generator) => (drawUnit(generator) < p ? [{ kind: 'horizontalFlip' }] : []));
}
