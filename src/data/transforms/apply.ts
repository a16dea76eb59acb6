import { native } from '../../addon/binding';
import { job } from '../../addon/job';
import { invalidArgument } from '../../base/errors';
import { slotOf } from '../../torch/tensor/handle';
import { Tensor, tensorOf } from '../../torch/tensor/tensor';
import { encode, planOf, type Step } from './steps';

/**
 * Does to a picture, and to its mask, what steps say: those that a transform drew, or one's own. It
 * runs beside the event loop; the picture and its mask are not to be written to until it is done.
 *
 * ```ts
 * const steps = transform.draw({ height, width }, generator);
 * const [picture, classes] = await transforms.apply(steps, image, mask);
 * ```
 *
 * @param image uint8 [H, W, 3], on the CPU
 * @param mask uint8 [H, W], on the CPU
 * @returns new tensors, contiguous: the picture, or the picture and its mask where there is one
 * @throws TorchError `ERR_ARGUMENT` for other tensors or unknown steps, `ERR_SHAPE` for steps that do
 * not fit the picture
 */
export function apply(steps: readonly Step[], image: Tensor): Promise<Tensor>;
export function apply(
  steps: readonly Step[],
  image: Tensor,
  mask: Tensor,
): Promise<[image: Tensor, mask: Tensor]>;
export async function apply(
  steps: readonly Step[],
  image: Tensor,
  mask?: Tensor,
): Promise<Tensor | [image: Tensor, mask: Tensor]> {
  const [height, width] = pictureShape(image);
  if (mask !== undefined && !(mask instanceof Tensor)) {
    throw invalidArgument('mask', 'a tensor, uint8 [H, W],', mask);
  }
  const numbers = encode(planOf(steps, { height, width }));
  const [picture, classes] = await job(
    native.transformPair(slotOf(image), mask ? slotOf(mask) : null, numbers),
  );
  return classes === null ? tensorOf(picture) : [tensorOf(picture), tensorOf(classes)];
}

function pictureShape(image: Tensor): [height: number, width: number] {
  const expected = 'a picture, uint8 [H, W, 3],';
  if (!(image instanceof Tensor)) throw invalidArgument('image', expected, image);
  const { dtype, shape } = image;
  const [height = 0, width = 0, channels] = shape;
  if (dtype === 'uint8' && shape.length === 3 && channels === 3 && height * width > 0) {
    return [height, width];
  }
  throw invalidArgument('image', expected, image);
}
