/**
 * Grey PNGs of 1, 2 and 4 bits. Their samples are shades, the highest of them white. Pillow, OpenCV and
 * `readImage` scale them to 0..255, and programs that make PNGs smaller count on that: a mask of 0 and 255
 * becomes one of 0 and 1. Other programs write the classes themselves as samples.
 */

/** Bits a pixel of grey masks that have fewer shades than a byte has values. */
export const LOW_DEPTHS = [1, 2, 4] as const;

export type LowDepth = (typeof LOW_DEPTHS)[number];

/** The value of 0..255 that a sample stands for. */
export function scaledSample(depth: LowDepth, sample: number): number {
  return (sample * 255) / maxSample(depth);
}

/** The highest sample, white. */
export function maxSample(depth: LowDepth): number {
  return 2 ** depth - 1;
}

/**
 * Whether these values of classes mean the samples themselves: where none are given, and where some of
 * them are samples and none is a scaled one. (0 is both.)
 */
export function meansSamples(depth: LowDepth, values: readonly number[] | undefined): boolean {
  if (values === undefined) return true;
  const step = scaledSample(depth, 1);
  const isScaled = (value: number): boolean => value > 0 && value % step === 0;
  const isSample = (value: number): boolean => value > 0 && value <= maxSample(depth);
  return values.some(isSample) && !values.some(isScaled);
}
