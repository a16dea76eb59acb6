import { native } from '../../addon/binding';

const ids = new Map<string, number>();

/** The number by which the addon knows an operator. */
export function opId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = native.op(name);
    ids.set(name, id);
  }
  return id;
}

/** The name of an operator that was looked up before, for errors. */
export function opName(id: number): string {
  return [...ids].find(([, known]) => known === id)?.[0] ?? 'an operator';
}
