import { TorchError } from '../errors';
import { native, type Slot } from '../native/binding';

// The safety net: what nobody disposed of goes when its object does.
const finalizer = new FinalizationRegistry<Slot>((slot) => native.release(slot));

const DISPOSED = -1;

// Where new handles are listed while a `disposingRest` runs.
let collected: Handle[] | null = null;

/**
 * Runs `body`, which must be synchronous, and disposes of the handles that it made and that
 * `isTemporary` says nobody keeps, but for the one it returns.
 */
export function disposingRest<T>(body: () => T, isTemporary: (handle: Handle) => boolean): T {
  const outer = collected;
  const own: Handle[] = [];
  collected = own;
  let result: T | undefined;
  try {
    result = body();
    return result;
  } finally {
    collected = outer;
    for (const handle of own) {
      if (handle !== result && !handle.isDisposed && isTemporary(handle)) handle.dispose();
    }
    if (result instanceof Handle) outer?.push(result);
  }
}

/** The slot behind a handle; throws `ERR_DISPOSED` where there is none any more. */
export let slotOf: (handle: Handle) => Slot;

/** Something that lives in LibTorch and is let go of by `dispose()`, or with its object. */
export abstract class Handle {
  #slot: Slot;

  /** @internal */
  constructor(slot: Slot) {
    this.#slot = slot;
    finalizer.register(this, slot, this);
    collected?.push(this);
  }

  static {
    slotOf = (handle) => {
      const slot = handle.#slot;
      if (slot === DISPOSED) {
        throw new TorchError(
          'ERR_DISPOSED',
          `Expected a live ${handle.constructor.name} but this one has been disposed of`,
        );
      }
      return slot;
    };
  }

  get isDisposed(): boolean {
    return this.#slot === DISPOSED;
  }

  /** Lets go of the memory now. Whatever shares it, and work under way, is not affected. */
  dispose(): void {
    if (this.#slot === DISPOSED) return;
    finalizer.unregister(this);
    native.release(this.#slot);
    this.#slot = DISPOSED;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}
