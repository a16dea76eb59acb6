import { type Triple, triple } from '../../base/check';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import type { PadStep, Step } from './steps';
import { type Transform, transform } from './transform';

/** All sides; left and right, top and bottom; or each side: left, top, right, bottom. */
export type Padding =
  | number
  | readonly [all: number]
  | readonly [leftAndRight: number, topAndBottom: number]
  | readonly [left: number, top: number, right: number, bottom: number];

export interface FillOptions {
  /** What the picture's new pixels are: one number, or R, G, B, each 0 to 255. Default 0. */
  readonly fill?: number | Triple | undefined;
  /**
   * What the mask's new pixels are, 0 to 255. Default 255, the index that losses ignore; torchvision
   * gives masks the picture's fill.
   */
  readonly maskFill?: number | undefined;
}

/** What every padding of a transform is filled with. */
export type Fill = Pick<PadStep, 'fill' | 'maskFill'>;

const isByte = (value: number) => Number.isInteger(value) && value >= 0 && value <= 255;

/** @param others options that the transform has besides, by name */
export function fillOf(
  { fill = 0, maskFill = 255, ...rest }: FillOptions,
  others: object = {},
): Fill {
  noMoreOptions(rest, { ...others, fill, maskFill });
  if (typeof maskFill !== 'number' || !isByte(maskFill)) {
    throw invalidArgument('maskFill', 'an integer from 0 to 255', maskFill);
  }
  const expected = 'an integer from 0 to 255, or three of them';
  const colors = typeof fill === 'number' ? [fill, fill, fill] : fill;
  return { fill: triple('fill', colors, expected, isByte), maskFill };
}

export function sidesOf(
  padding: Padding,
): [left: number, top: number, right: number, bottom: number] {
  const sides: readonly number[] = typeof padding === 'number' ? [padding] : padding;
  const fits = (side: unknown) => Number.isSafeInteger(side) && (side as number) >= 0;
  if (!Array.isArray(sides) || ![1, 2, 4].includes(sides.length) || !sides.every(fits)) {
    throw invalidArgument('padding', 'an integer of at least 0, or 1, 2 or 4 of them,', padding);
  }
  const [left, top = left, right = left, bottom = top] = sides as [number, ...number[]];
  return [left, top, right, bottom];
}

/** The step that pads so; none where there is nothing to pad. */
export function padding(
  [left, top, right, bottom]: readonly [number, number, number, number],
  fill: Fill,
): Step[] {
  if (left + top + right + bottom === 0) return [];
  return [{ kind: 'pad', left, top, right, bottom, ...fill }];
}

/**
 * Adds pixels at the sides.
 *
 * @throws TorchError `ERR_ARGUMENT` for a negative padding, or a fill outside 0 to 255
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Pad.html
 */
export function pad(by: Padding, options: FillOptions = {}): Transform {
  const sides = sidesOf(by);
  const fill = fillOf(options);
  return transform(() => padding(sides, fill));
}
