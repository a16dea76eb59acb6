import { describe, invalidArgument, torchError } from '../../base/errors';
import type { ImageSize } from '../images/image';

/** A part of the picture, which lies within it. */
export interface CropStep {
  readonly kind: 'crop';
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** So many pixels more at each side. */
export interface PadStep {
  readonly kind: 'pad';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** R, G, B, 0 to 255 each. */
  readonly fill: readonly [red: number, green: number, blue: number];
  /** 0 to 255. */
  readonly maskFill: number;
}

/** To this size, bilinear and antialiased; a mask by its nearest pixels. */
export interface ResizeStep {
  readonly kind: 'resize';
  readonly height: number;
  readonly width: number;
}

/** Left and right change places. */
export interface FlipStep {
  readonly kind: 'horizontalFlip';
}

/** A change of colour, which leaves the mask alone. */
export interface ColorStep {
  readonly kind: 'adjustBrightness' | 'adjustContrast' | 'adjustSaturation' | 'adjustHue';
  /** At least 0, where 1 changes nothing; of the hue -0.5 to 0.5, where 0 does. */
  readonly factor: number;
}

/** What is done to a picture and its mask, with all numbers in it; plain data. */
export type Step = CropStep | PadStep | ResizeStep | FlipStep | ColorStep;

/** A step, and the picture's size after it. */
export type PlannedStep = Step & { readonly after: ImageSize };

/** What a transform drew for one picture: the steps, in order. */
export type Plan = readonly PlannedStep[];

interface Kind<Of> {
  /** The step's numbers in the order in which native/core/image/steps.cc reads them. */
  numbers(step: Of): readonly number[];
  /** The size after the step; throws where there is none. */
  after(step: Of, before: ImageSize): ImageSize;
}

type Kinds = { readonly [Name in Step['kind']]: Kind<Extract<Step, { kind: Name }>> };

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isByte = (value: unknown) => isCount(value) && (value as number) <= 255;

const color = (expected: string, fits: (factor: number) => boolean): Kind<ColorStep> => ({
  numbers: ({ factor }) => [factor],
  after: ({ kind, factor }, before) => {
    if (typeof factor === 'number' && fits(factor)) return before;
    throw invalidArgument(`the factor of ${kind}`, expected, factor);
  },
});
// A float32 has to hold it.
const positive = color(
  'a number of at least 0',
  (factor) => factor >= 0 && Number.isFinite(Math.fround(factor)),
);

/** Their order is the one of native/core/image/steps.cc. */
const KINDS: Kinds = {
  crop: {
    numbers: ({ top, left, height, width }) => [top, left, height, width],
    after: ({ top, left, height, width }, before) => {
      const fits =
        [top, left, height, width].every(isCount) &&
        top + height <= before.height &&
        left + width <= before.width;
      if (fits) return { height, width };
      throw shapeError(
        `a crop within ${text(before)}`,
        `${height} x ${width} at (${top}, ${left})`,
      );
    },
  },
  pad: {
    numbers: ({ left, top, right, bottom, fill, maskFill }) => [
      ...[left, top, right, bottom],
      ...[...fill, maskFill],
    ],
    after: ({ left, top, right, bottom, fill, maskFill }, { height, width }) => {
      if (![left, top, right, bottom].every(isCount)) {
        const sides = `left ${left}, top ${top}, right ${right}, bottom ${bottom}`;
        throw shapeError('integers of at least 0 for the padding', sides);
      }
      if (!Array.isArray(fill) || fill.length !== 3 || !fill.every(isByte)) {
        throw invalidArgument('the fill of pad', 'three integers from 0 to 255', fill);
      }
      if (!isByte(maskFill)) {
        throw invalidArgument('the maskFill of pad', 'an integer from 0 to 255', maskFill);
      }
      return { height: height + top + bottom, width: width + left + right };
    },
  },
  resize: {
    numbers: ({ height, width }) => [height, width],
    after: ({ height, width }) => ({ height, width }),
  },
  horizontalFlip: { numbers: () => [], after: (_, before) => before },
  adjustBrightness: positive,
  adjustContrast: positive,
  adjustSaturation: positive,
  adjustHue: color('a number from -0.5 to 0.5', (factor) => factor >= -0.5 && factor <= 0.5),
};

const NAMES = Object.keys(KINDS);

/** The kind of a step, which may be a user's own and so anything. */
function kindOf(step: Step): Kind<Step> {
  const kind = step?.kind;
  if (typeof kind === 'string' && Object.hasOwn(KINDS, kind)) return KINDS[kind] as Kind<Step>;
  throw invalidArgument('a step', `one of kind ${NAMES.join(', ')}`, kind ?? step);
}

/** Checks steps, and adds to each the size after it. */
export function planOf(steps: readonly Step[], size: ImageSize): Plan {
  if (!Array.isArray(steps)) {
    throw invalidArgument('what a transform draws', 'a list of steps', steps);
  }
  let after = size;
  return steps.map((step: Step) => {
    after = kindOf(step).after(step, after);
    if (![after.height, after.width].every((side) => isCount(side) && side > 0)) {
      throw shapeError(`a size of at least 1 x 1 after the ${step.kind}`, text(after));
    }
    return { ...step, after };
  });
}

/** Steps that have been checked, as native code reads them. */
export function encode(steps: Plan): Float64Array {
  return Float64Array.from(
    steps.flatMap((step) => [NAMES.indexOf(step.kind), ...kindOf(step).numbers(step)]),
  );
}

/** A size as messages have it. */
export const text = ({ height, width }: ImageSize) => `${height} x ${width}`;

const shapeError = (expected: string, received: string) =>
  torchError('ERR_SHAPE', `Expected ${expected} but received ${received}`);

/** Checks a size that a transform is to draw for. */
export function checkSize(size: ImageSize): ImageSize {
  const { height, width } = size ?? {};
  if ([height, width].every((side) => isCount(side) && side > 0)) return { height, width };
  const received = size && typeof size === 'object' ? text(size) : describe(size);
  throw torchError(
    'ERR_ARGUMENT',
    `Expected a picture's { height, width } of at least 1 x 1 for size but received ${received}`,
  );
}
