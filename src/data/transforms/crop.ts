import { pair, type Size2d } from '../../base/check';
import { invalidArgument, torchError } from '../../base/errors';
import { Tensor } from '../../torch/tensor/tensor';
import { drawBelow } from './draws';
import { type FillOptions, fillOf, type Padding, padding as padStep, sidesOf } from './pad';
import { roundHalfToEven } from './round';
import { text } from './steps';
import { type Transform, transform } from './transform';

/**
 * The part of a picture [H, W, 3] or of a class map [H, W] at `top`, `left`, sharing its memory.
 *
 * @throws TorchError `ERR_SHAPE` where the part reaches beyond the picture
 */
export function crop(
  image: Tensor,
  top: number,
  left: number,
  height: number,
  width: number,
): Tensor {
  if (!(image instanceof Tensor)) throw invalidArgument('image', 'a tensor', image);
  for (const [name, value] of Object.entries({ top, left, height, width })) {
    if (!Number.isSafeInteger(value)) throw invalidArgument(name, 'an integer', value);
  }
  const [rows = 0, columns = 0] = image.shape;
  const isPart = top >= 0 && left >= 0 && height > 0 && width > 0;
  if (!isPart || top + height > rows || left + width > columns) {
    throw torchError(
      'ERR_SHAPE',
      `Expected a crop within [${image.shape}] but received ${height} x ${width} at (${top}, ${left})`,
    );
  }
  using strip = image.slice(0, top, top + height);
  return strip.slice(1, left, left + width);
}

export interface RandomCropOptions extends FillOptions {
  /** Added at the sides before a place is drawn. */
  readonly padding?: Padding | undefined;
  /** Pad a picture that is smaller than the crop, on both sides by all that is missing; false. */
  readonly padIfNeeded?: boolean | undefined;
}

/**
 * Cuts out a part of that size, an integer or [height, width], wherever it lies.
 *
 * @throws TorchError `ERR_ARGUMENT` for a size below 1, a negative padding, or fills outside 0 to
 * 255; of `draw`, `ERR_SHAPE` where the picture is smaller than the crop and `padIfNeeded` is not set
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomCrop.html
 */
export function randomCrop(size: Size2d, options: RandomCropOptions = {}): Transform {
  const { padding = 0, padIfNeeded = false, ...rest } = options;
  const [height, width] = pair('size', size, 1);
  const sides = sidesOf(padding);
  if (typeof padIfNeeded !== 'boolean') {
    throw invalidArgument('padIfNeeded', 'true or false', padIfNeeded);
  }
  const fill = fillOf(rest, { padding, padIfNeeded });
  return transform((before, generator) => {
    let [left, top, right, bottom] = sides;
    const missing = (side: number, wanted: number) =>
      padIfNeeded ? Math.max(0, wanted - side) : 0;
    const rows = missing(before.height + top + bottom, height);
    const columns = missing(before.width + left + right, width);
    [top, bottom, left, right] = [top + rows, bottom + rows, left + columns, right + columns];

    const padded = { height: before.height + top + bottom, width: before.width + left + right };
    const [down, across] = [padded.height - height, padded.width - width];
    if (down < 0 || across < 0) {
      const what = sides.some((side) => side > 0) ? 'padded picture' : 'picture';
      throw torchError(
        'ERR_SHAPE',
        `Expected a ${what} of at least ${height} x ${width} for randomCrop but received one of ` +
          `${text(padded)}: padIfNeeded: true pads it`,
      );
    }
    // Nothing is drawn where there is no choice.
    const at = {
      top: down > 0 ? drawBelow(down + 1, generator) : 0,
      left: across > 0 ? drawBelow(across + 1, generator) : 0,
    };
    const pads = padStep([left, top, right, bottom], fill);
    return down + across > 0 ? [...pads, { kind: 'crop', ...at, height, width }] : pads;
  });
}

/**
 * Cuts out the middle, an integer or [height, width]. A smaller picture is padded first: with 0, its
 * mask with 255 (torchvision: 0), unless `fill` and `maskFill` say otherwise.
 *
 * @throws TorchError `ERR_ARGUMENT` for a size below 1, or fills outside 0 to 255
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.CenterCrop.html
 */
export function centerCrop(size: Size2d, options: FillOptions = {}): Transform {
  const [height, width] = pair('size', size, 1);
  const fill = fillOf(options);
  return transform((before) => {
    const rows = Math.max(0, height - before.height);
    const columns = Math.max(0, width - before.width);
    const half = Math.floor;
    const pads = padStep(
      [half(columns / 2), half(rows / 2), half((columns + 1) / 2), half((rows + 1) / 2)],
      fill,
    );
    const [down, across] = [before.height + rows - height, before.width + columns - width];
    if (down + across === 0) return pads;
    const at = { top: roundHalfToEven(down / 2), left: roundHalfToEven(across / 2) };
    return [...pads, { kind: 'crop', ...at, height, width }];
  });
}
