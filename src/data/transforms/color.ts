import { type Range, range } from '../../base/check';
import { invalidArgument, noMoreOptions } from '../../base/errors';
import { drawOrder, drawUniform } from './draws';
import type { ColorStep, Step } from './steps';
import { type Transform, transform } from './transform';

/** How much a property changes: from `1 - x` (at least 0) to `1 + x`, or from min to max. */
export type Jitter = number | Range;

export interface ColorJitterOptions {
  /** At least 0. */
  readonly brightness?: Jitter | undefined;
  /** At least 0. */
  readonly contrast?: Jitter | undefined;
  /** At least 0. */
  readonly saturation?: Jitter | undefined;
  /** From `-x` to `x`, or from min to max, in turns of the circle: within -0.5 to 0.5. */
  readonly hue?: Jitter | undefined;
}

/**
 * Changes brightness, contrast, saturation and hue by drawn factors, in a drawn order. Masks stay.
 *
 * @throws TorchError `ERR_ARGUMENT` for a negative number, min > max, or a hue beyond half a turn
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ColorJitter.html
 */
export function colorJitter(options: ColorJitterOptions = {}): Transform {
  const { brightness, contrast, saturation, hue, ...rest } = options;
  noMoreOptions(rest, { brightness, contrast, saturation, hue });
  const changes: readonly (readonly [ColorStep['kind'], Range | undefined])[] = [
    ['adjustBrightness', factors('brightness', brightness)],
    ['adjustContrast', factors('contrast', contrast)],
    ['adjustSaturation', factors('saturation', saturation)],
    ['adjustHue', turns(hue)],
  ];
  return transform((_, generator) => {
    const order = drawOrder(changes.length, generator);
    const drawn = changes.map(([kind, bounds]): Step[] =>
      bounds ? [{ kind, factor: drawUniform(...bounds, generator) }] : [],
    );
    return order.flatMap((index) => drawn[index] ?? []);
  });
}

function factors(name: string, value: Jitter | undefined): Range | undefined {
  const bounds = boundsOf(name, value, (by) => [Math.max(0, 1 - by), 1 + by]);
  return (
    bounds &&
    unless(
      1,
      range(name, bounds, '0 <= min <= max', (bound) => bound >= 0),
    )
  );
}

function turns(value: Jitter | undefined): Range | undefined {
  const bounds = boundsOf('hue', value, (by) => [-by, by]);
  const expected = '-0.5 <= min <= max <= 0.5';
  return (
    bounds &&
    unless(
      0,
      range('hue', bounds, expected, (by) => by >= -0.5 && by <= 0.5),
    )
  );
}

function boundsOf(
  name: string,
  value: Jitter | undefined,
  around: (by: number) => Range,
): Range | undefined {
  if (typeof value !== 'number') return value;
  if (value >= 0) return around(value);
  throw invalidArgument(name, 'a number of at least 0, or [min, max],', value);
}

/** Nothing is drawn for a range that changes nothing. */
function unless(neutral: number, [min, max]: Range): Range | undefined {
  return min === neutral && max === neutral ? undefined : [min, max];
}
