import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import { isPlainObject } from '../../base/dict';
import { invalidArgument } from '../../base/errors';
import { collectInto, Handle, ownerOf, setOwner } from './handle';

/** The handles made while a body runs, until they are disposed of or handed on. */
class Scope {
  readonly #parent: Scope | null;
  readonly #handles = new Set<Handle>();
  #isOpen = true;

  constructor(parent: Scope | null) {
    this.#parent = parent;
    // A handle's constructor looks for its scope only while there is one.
    if (open++ === 0) collectInto(current);
  }

  /** This scope, or the nearest around it whose body still runs. */
  get nearestOpen(): Scope | null {
    let scope: Scope | null = this;
    while (scope && !scope.#isOpen) scope = scope.#parent;
    return scope;
  }

  add(handle: Handle): void {
    this.#handles.add(handle);
  }

  delete(handle: Handle): void {
    this.#handles.delete(handle);
  }

  /** Hands on what `leaves` names to the scope around this one, disposes of the rest. */
  close(leaves: (handles: ReadonlySet<Handle>) => Iterable<Handle>): void {
    this.#isOpen = false;
    if (--open === 0) collectInto(null);
    try {
      if (this.#handles.size === 0) return; // a large result need not be looked through
      const outer = this.#parent?.nearestOpen ?? null;
      for (const handle of leaves(this.#handles)) {
        if (ownerOf(handle) === this) setOwner(handle, outer);
      }
    } finally {
      for (const handle of this.#handles) handle.dispose();
    }
  }
}

// How many scopes there are whose bodies run.
let open = 0;

// Follows a body across its awaits, so that bodies under way at one time are kept apart.
const scopes = new AsyncLocalStorage<Scope | null>();

function current(): Scope | null {
  return scopes.getStore()?.nearestOpen ?? null;
}

/**
 * Runs `body` and disposes of every tensor made in it, but for those that it returns, by themselves
 * or within arrays, plain objects, Maps and Sets, and those given to `keep`. An error disposes of
 * them all. A body that returns a promise is tidied once that settles; scopes that are open at the
 * same time are kept apart. What is returned from an inner scope belongs to the outer one.
 *
 * What a module consists of is not disposed of. A tensor that `body` puts somewhere else, into an
 * object's field or a variable outside, is: `keep` it, or return it.
 *
 * @throws what `body` throws; TorchError `ERR_ARGUMENT` where it is no function
 */
export function tidy<T>(body: () => Promise<T>): Promise<T>;
export function tidy<T>(body: () => T): T;
export function tidy<T>(body: () => T | Promise<T>): T | Promise<T> {
  if (typeof body !== 'function') throw invalidArgument('body', 'a function', body);
  const scope = new Scope(current());
  let result: T | Promise<T>;
  try {
    result = scopes.run(scope, body);
  } catch (error) {
    scope.close(() => []);
    throw error;
  }
  if (isPromise(result)) return settled(scope, result);
  scope.close(() => handlesIn(result));
  return result;
}

async function settled<T>(scope: Scope, promise: PromiseLike<T>): Promise<T> {
  let result: T;
  try {
    result = await promise;
  } catch (error) {
    scope.close(() => []);
    throw error;
  }
  scope.close(() => handlesIn(result));
  return result;
}

/**
 * Takes a tensor, or all tensors within arrays, plain objects, Maps and Sets, out of every `tidy`:
 * they live until they are disposed of, or until the garbage collector finds them.
 *
 * @returns `value`
 */
export function keep<T>(value: T): T {
  for (const handle of handlesIn(value)) setOwner(handle, null);
  return value;
}

/**
 * Runs `body`, which must be synchronous, and disposes of the handles made in it that `isTemporary`
 * says nobody keeps, but for what it returns.
 */
export function disposingRest<T>(body: () => T, isTemporary: (handle: Handle) => boolean): T {
  const scope = new Scope(current());
  let result: T | undefined;
  try {
    result = scopes.run(scope, body);
    return result;
  } finally {
    scope.close((handles) => [
      ...handlesIn(result),
      ...[...handles].filter((handle) => !isTemporary(handle)),
    ]);
  }
}

/** Runs `body`; no scope owns the handles that it makes, neither those after its awaits. */
export function untracked<T>(body: () => T): T {
  return open === 0 ? body() : scopes.run(null, body);
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** The handles in a value: itself, or what arrays, plain objects, Maps and Sets hold at any depth. */
function* handlesIn(value: unknown): Generator<Handle> {
  const found = new Set<unknown>([value]);
  for (const item of found) {
    if (typeof item !== 'object' || item === null) continue;
    if (item instanceof Handle) yield item;
    else {
      for (const inner of contentsOf(item)) {
        if (typeof inner === 'object' && inner !== null) found.add(inner);
      }
    }
  }
}

function contentsOf(value: object): Iterable<unknown> {
  if (Array.isArray(value) || types.isSet(value)) return value;
  if (types.isMap(value)) return [...value.keys(), ...value.values()];
  return isPlainObject(value) ? Object.values(value) : [];
}
