import { types } from 'node:util';

/** What stands for a dict of Python's: a Map, or a plain object. */
export type Dict<Value> = ReadonlyMap<string, Value> | Readonly<Record<string, Value>>;

/** Whether it is an object as `{ ... }` makes them, and of no class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's Object.prototype is one that has none above it, too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The dict's entries; null for what is none. */
export function toMap(value: unknown): ReadonlyMap<unknown, unknown> | null {
  if (types.isMap(value)) return value;
  return isPlainObject(value) ? new Map(Object.entries(value)) : null;
}
