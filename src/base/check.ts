// Checks of arguments: each gives the value, or throws the one sentence for bad arguments.
import { isPlainObject } from './dict';
import { invalidArgument, noMoreOptions } from './errors';

/** A size for each spatial dimension: one number for all of them, or a list. */
export type Size = number | readonly number[];

/** A size for height and width: one number for both. */
export type Size2d = number | readonly [height: number, width: number];

/** One number, or two: the least and the largest. */
export type Range = readonly [min: number, max: number];

/** Three numbers, of R, G, B. */
export type Triple = readonly [red: number, green: number, blue: number];

/** The options' values: what is given, else the defaults. Refuses what is no options object. */
export function optionsOf<Options extends object>(
  given: Partial<Options>,
  defaults: Options,
): Options {
  // A number or a tensor here would be an argument at the wrong place, and must not go unnoticed.
  if (!isPlainObject(given)) throw invalidArgument('options', 'an object of options', given);
  const entries = Object.entries(given);
  const isKnown = (name: string): name is keyof Options & string => Object.hasOwn(defaults, name);
  noMoreOptions(Object.fromEntries(entries.filter(([name]) => !isKnown(name))), defaults);
  const values = entries.filter(([, value]) => value !== undefined);
  for (const [name, value] of values) {
    const isFlag = isKnown(name) && typeof defaults[name] === 'boolean';
    if (isFlag && typeof value !== 'boolean') throw invalidArgument(name, 'true or false', value);
  }
  return { ...defaults, ...Object.fromEntries(values) };
}

/** The code of one of an option's words. */
export function codeOf<Word extends string>(
  name: string,
  codes: Readonly<Record<Word, number>>,
  word: Word,
): number {
  if (typeof word === 'string' && Object.hasOwn(codes, word)) return codes[word];
  throw invalidArgument(name, `one of ${Object.keys(codes).join(', ')}`, word);
}

/** Checks a number; `expected` says which ones fit. */
export function numberOf(
  name: string,
  value: number,
  expected: string,
  fits: (value: number) => boolean,
): number {
  if (typeof value === 'number' && fits(value)) return value;
  throw invalidArgument(name, expected, value);
}

/** Checks a probability, 0 to 1. */
export function probability(name: string, value: number): number {
  return numberOf(name, value, 'a probability between 0 and 1', (p) => p >= 0 && p <= 1);
}

/** Checks an integer that is at least `least`. */
export function integer(name: string, value: number, least: number): number {
  const isFit = (n: number) => Number.isSafeInteger(n) && n >= least;
  return numberOf(name, value, `an integer of at least ${least}`, isFit);
}

/** One or two integers, where `least` is given of at least that, as two: for height and width. */
export function pair(name: string, value: Size, least?: number): [number, number] {
  const values: unknown = typeof value === 'number' ? [value, value] : value;
  const isFit = (n: unknown) =>
    Number.isSafeInteger(n) && (n as number) >= (least ?? Number.NEGATIVE_INFINITY);
  if (Array.isArray(values) && values.length === 2 && values.every(isFit)) {
    return [values[0], values[1]];
  }
  const what = least === undefined ? 'an integer' : `an integer of at least ${least},`;
  throw invalidArgument(name, `${what} or two of them`, value);
}

/** As `pair`; undefined stays that, for a default elsewhere. */
export function pairIfGiven(
  name: string,
  value: Size2d | undefined,
  least: number,
): [number, number] | undefined {
  return value === undefined ? undefined : pair(name, value, least);
}

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

/** How many elements a tensor of that shape has. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, dim) => size === b[dim]);
}
