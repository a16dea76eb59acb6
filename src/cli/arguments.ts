// Parsers of options' values.
import { InvalidArgumentError } from 'commander';

export function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
    }
    return value;
  };
}

/** A height, then a width. */
export function collectSizes(text: string, sizes: number[] = []): number[] {
  if (sizes.length === 2) throw new InvalidArgumentError('Expected a height and a width.');
  return [...sizes, wholeFrom(1)(text)];
}
