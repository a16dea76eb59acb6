import { invalidArgument } from '../base/errors';

/** A size for height and width: one number for both. */
export type Size2d = number | readonly [height: number, width: number];

/** Checks an integer that is at least `least`. */
export function integer(name: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw invalidArgument(name, `an integer of at least ${least}`, value);
  }
  return value;
}

/** Checks one or two integers that are at least `least`; gives two. */
export function pair(name: string, value: Size2d, least: number): [number, number];
export function pair(name: string, value: undefined, least: number): undefined;
export function pair(
  name: string,
  value: Size2d | undefined,
  least: number,
): [number, number] | undefined;
export function pair(
  name: string,
  value: Size2d | undefined,
  least: number,
): [number, number] | undefined {
  if (value === undefined) return undefined;
  const values = typeof value === 'number' ? [value, value] : value;
  const valid = (item: unknown) => Number.isSafeInteger(item) && (item as number) >= least;
  if (!Array.isArray(values) || values.length !== 2 || !values.every(valid)) {
    throw invalidArgument(name, `an integer of at least ${least}, or two of them`, value);
  }
  return [values[0] as number, values[1] as number];
}
