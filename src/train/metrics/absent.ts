import { invalidArgument } from '../../base/errors';

const RULES = ['skip', 'nan', 'one', 'zero'] as const;

/**
 * What a class without a figure counts for in a mean: one that is neither in the masks nor in the
 * predictions. 'skip' leaves it out, as mmsegmentation, Hugging Face's evaluate, torchmetrics and the FCN
 * paper; 'nan' makes the mean NaN, as torchvision's references; 'one' is smp's rule, 'zero' the strictest.
 */
export type Absent = (typeof RULES)[number];

export interface MeanOptions {
  /** 'skip'. */
  absent?: Absent | undefined;
}

/** The mean over classes; null is a class without a figure. NaN where no class has one. */
export function meanOf(
  figures: readonly (number | null)[],
  { absent = 'skip' }: MeanOptions = {},
): number {
  if (!RULES.includes(absent)) {
    throw invalidArgument(
      'absent',
      `one of ${RULES.map((rule) => `'${rule}'`).join(', ')}`,
      absent,
    );
  }
  const instead = { skip: null, nan: Number.NaN, one: 1, zero: 0 }[absent];
  const counted = figures.map((figure) => figure ?? instead).filter((figure) => figure !== null);
  return counted.reduce((before, figure) => before + figure, 0) / counted.length;
}

/** `part / whole` of each class; null where there is nothing to divide by. */
export function shares(parts: readonly number[], wholes: readonly number[]): (number | null)[] {
  return parts.map((part, c) => {
    const whole = wholes[c] ?? 0;
    return whole === 0 ? null : part / whole;
  });
}
