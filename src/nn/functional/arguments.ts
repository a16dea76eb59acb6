import { invalidArgument, noMoreOptions } from '../../base/errors';
import { Tensor } from '../../torch/tensor/tensor';

/** A size for each spatial dimension: one number for all of them, or a list. */
export type Size = number | readonly number[];

/** The options' values: what is given, else the defaults. Refuses what is no options object. */
export function optionsOf<Options extends object>(
  given: Partial<Options>,
  defaults: Options,
): Options {
  // A number here would be an argument at the wrong place, and must not go unnoticed.
  const isObject = typeof given === 'object' && given !== null;
  if (!isObject || Array.isArray(given) || given instanceof Tensor) {
    throw invalidArgument('options', 'an object of options', given);
  }
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

/** Checks that an argument is a tensor; gives its shape. */
export function shapeOf(name: string, value: Tensor): number[] {
  if (!(value instanceof Tensor)) throw invalidArgument(name, 'a tensor', value);
  return value.shape;
}

/** How many elements a tensor of that shape has. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
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

/** A number as two, for height and width. */
export function pairOf(name: string, value: Size): readonly number[] {
  const pair = typeof value === 'number' ? [value, value] : value;
  if (Array.isArray(pair) && pair.length === 2 && pair.every(Number.isSafeInteger)) return pair;
  throw invalidArgument(name, 'an integer or two of them', value);
}

/** Checks a probability, 0 to 1. */
export function probability(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw invalidArgument(name, 'a probability between 0 and 1', value);
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

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, dim) => size === b[dim]);
}
