// How an optimiser declares its options, once: from its table come the type of the options, their
// defaults and checks, what the native step gets, and their names in a state dict.
import { invalidArgument, noMoreOptions } from '../base/errors';

type Value = number | boolean | readonly [number, number];

/** One option: its default, where it has one, and what it may be. */
export interface Option<T extends Value> {
  readonly fallback: T | undefined;
  /** The option, checked. `name` is what an error calls it. */
  check(value: unknown, name: string): T;
}

export type OptionTable = { readonly [name: string]: Option<Value> };

/** Options as they are given: what has a default may be left out. */
export type Given<Options> = { [Name in keyof Options]?: Options[Name] | undefined };

/** The options that a table declares, each there. */
export type OptionsOf<Table extends OptionTable> = {
  -readonly [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

interface Bounds {
  atLeast?: number;
  /** Not included. */
  below?: number;
}

/** A finite number within bounds. Without a `fallback` it has to be given. */
export function number({
  fallback,
  ...bounds
}: Bounds & { fallback?: number } = {}): Option<number> {
  return {
    fallback,
    check(value, name) {
      if (isWithin(value, bounds)) return value;
      throw invalidArgument(name, `a finite number${describe(bounds)}`, value);
    },
  };
}

/** Two finite numbers within bounds. */
export function pair({
  fallback,
  ...bounds
}: Bounds & { fallback: readonly [number, number] }): Option<readonly [number, number]> {
  return {
    fallback,
    check(value, name) {
      if (Array.isArray(value) && value.length === 2) {
        const [first, second]: unknown[] = value;
        if (isWithin(first, bounds) && isWithin(second, bounds)) return [first, second];
      }
      throw invalidArgument(name, `two finite numbers${describe(bounds)}`, value);
    },
  };
}

/** A switch; off by default. */
export function flag(): Option<boolean> {
  return {
    fallback: false,
    check(value, name) {
      if (typeof value === 'boolean') return value;
      throw invalidArgument(name, 'a boolean', value);
    },
  };
}

function isWithin(value: unknown, { atLeast, below }: Bounds): value is number {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return isNumber && value >= (atLeast ?? -Infinity) && value < (below ?? Infinity);
}

function describe({ atLeast, below }: Bounds): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return bounds.length > 0 ? ` of ${bounds.join(' and ')}` : '';
}

/**
 * The options of a table, each checked. None may be missing, none too many.
 *
 * @param nameOf what an error calls an option
 */
export function checked<Table extends OptionTable>(
  table: Table,
  group: object,
  nameOf: (option: string) => string = (option) => option,
): OptionsOf<Table> {
  const given = group as Record<string, unknown>;
  noMoreOptions(
    Object.fromEntries(Object.entries(given).filter(([name]) => !Object.hasOwn(table, name))),
    table,
  );
  const entries = Object.entries(table).map(([name, option]) => [
    name,
    option.check(given[name], nameOf(name)),
  ]);
  return Object.fromEntries(entries) as OptionsOf<Table>;
}

/** Their defaults, of those that have one. */
export function defaults<Table extends OptionTable>(table: Table): Partial<OptionsOf<Table>> {
  const entries = Object.entries(table).map(([name, { fallback }]) => [name, fallback]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
