import '../../base/realm'; // before `[Symbol.dispose]` below
import { inspect } from 'node:util';
import { native, type Slot } from '../../addon/binding';
import { invalidArgument, torchError } from '../../base/errors';
import { useShare } from './unclonable';

const DISPOSED = -1;

// The safety net: what nobody disposed of goes when its object does. Its callbacks come when the
// event loop has a turn; native/core/tensor/slots.h has what large tensors need besides.
const finalizer = new FinalizationRegistry<readonly Slot[]>((slots) => {
  for (const slot of slots) if (slot !== DISPOSED) native.collected(slot);
});

/**
 * Some handles made one after another. To register each of them would cost more than all else that
 * JavaScript does for a small operation, so it is their page that is registered: it goes with the
 * last of them, and what small tensors they had with it.
 */
class Page {
  /** Of handles that have not been disposed of. */
  readonly slots: Slot[] = [];

  constructor() {
    finalizer.register(this, this.slots);
  }
}

const PAGE_SIZE = 8;
let page = new Page();

function pageFor(slot: Slot): Page {
  // What may hold much memory waits for no other.
  if (isWatched(slot)) return new Page();
  if (page.slots.length === PAGE_SIZE) page = new Page();
  return page;
}

// Small tensors that have been disposed of: their slots are released together, by the next operation.
const released = new Uint32Array(64);
native.bindReleased(released);

function release(slot: Slot): void {
  const count = released[0] as number;
  if (isWatched(slot) || count + 1 === released.length) native.release(slot);
  else {
    released[count + 1] = slot;
    released[0] = count + 1;
  }
}

/**
 * What constructors of handles want besides the slot. It is not exported by the package, so no
 * handle is made of a number from elsewhere: not by an object's `constructor`, nor by `Reflect`.
 */
export const OWN = Symbol('own');

/** How users make tensors. */
export const USE_FUNCTIONS = 'torch.tensor(data) or torch.empty(size)';

/** What disposes of handles together; see scope.ts. */
export interface Owner {
  add(handle: Handle): void;
  delete(handle: Handle): void;
}

// Finds the owner of what is made now; null while nothing owns.
let ownerOfNew: (() => Owner | null) | null = null;

/** Says how a new handle's owner is found: null that there is none, which costs nothing. */
export function collectInto(find: (() => Owner | null) | null): void {
  ownerOfNew = find;
}

/** The slot behind a handle; throws `ERR_DISPOSED` where there is none any more. */
export let slotOf: (handle: Handle) => Slot;

/** What will dispose of the handle, or null. */
export let ownerOf: (handle: Handle) => Owner | null;

/** Takes a live handle from its owner and gives it to another. */
export let setOwner: (handle: Handle, owner: Owner | null) => void;

/** Something that lives in LibTorch and is let go of by `dispose()`, or with its object. */
export abstract class Handle {
  /** @internal */
  protected readonly unclonable = useShare;
  #slot: Slot;
  #owner: Owner | null;
  readonly #page: Page;
  /** Where its slot is on the page. */
  readonly #place: number;

  /** @internal Of a slot that native code has just given: with any other it would be another's. */
  constructor(slot: Slot, own: typeof OWN) {
    if (own !== OWN) throw invalidArgument('new Tensor', USE_FUNCTIONS, slot);
    this.#slot = slot;
    this.#owner = ownerOfNew === null ? null : ownerOfNew();
    this.#owner?.add(this);
    this.#page = pageFor(slot);
    this.#place = this.#page.slots.push(slot) - 1;
    if (isWatched(slot)) native.watch(slot, this);
  }

  static {
    slotOf = (handle) => {
      if (typeof handle !== 'object' || handle === null || !(#slot in handle)) {
        throw invalidArgument('an argument', 'a tensor', handle);
      }
      const slot = handle.#slot;
      if (slot === DISPOSED) {
        throw torchError(
          'ERR_DISPOSED',
          `Expected a live ${handle.constructor.name} but this one has been disposed of`,
        );
      }
      return slot;
    };
    ownerOf = (handle) => handle.#owner;
    setOwner = (handle, owner) => {
      if (handle.#slot === DISPOSED) return;
      handle.#owner?.delete(handle);
      handle.#owner = owner;
      owner?.add(handle);
    };
  }

  get isDisposed(): boolean {
    return this.#slot === DISPOSED;
  }

  /** Lets go of the memory now. Whatever shares it, and work under way, is not affected. */
  dispose(): void {
    if (this.#slot === DISPOSED) return;
    release(this.#slot);
    this.#slot = DISPOSED;
    this.#page.slots[this.#place] = DISPOSED;
    this.#owner?.delete(this);
    this.#owner = null;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  [inspect.custom](): string {
    return `${this.constructor.name} {}`;
  }
}

/** Whether native code wants to know the slot's object: a slot's lowest bit says so. */
function isWatched(slot: Slot): boolean {
  return (slot & 1) !== 0;
}
