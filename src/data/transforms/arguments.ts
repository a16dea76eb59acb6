import { invalidArgument } from '../../base/errors';

/** One number, or two: the least and the largest. */
export type Range = readonly [min: number, max: number];

/** Checks a range: `fits` says which numbers may be in it, `expected` says so in words. */
export function range(
  name: string,
  value: Range,
  expected: string,
  fits: (bound: number) => boolean,
): Range {
  const isBound = (bound: unknown) =>
    typeof bound === 'number' && Number.isFinite(bound) && fits(bound);
  if (Array.isArray(value) && value.length === 2 && value.every(isBound)) {
    const [min, max] = value;
    if (min <= max) return [min, max];
  }
  throw invalidArgument(name, `[min, max] with ${expected}`, value);
}

/** Three numbers, of R, G, B. */
export type Triple = readonly [red: number, green: number, blue: number];

/** Checks three numbers. */
export function triple(
  name: string,
  value: readonly number[],
  expected: string,
  fits: (item: number) => boolean,
): Triple {
  const isFit = (item: unknown) => typeof item === 'number' && fits(item);
  if (Array.isArray(value) && value.length === 3 && value.every(isFit)) {
    return [...value] as unknown as Triple;
  }
  throw invalidArgument(name, expected, value);
}
