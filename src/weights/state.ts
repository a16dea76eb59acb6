import type { StateDict } from '../nn/module';
import type { Tensor } from '../tensor/tensor';

/** A state dict of what `make` makes of each entry; where one fails, none is left behind. */
export function buildState<T>(
  entries: Iterable<[string, T]>,
  make: (entry: T) => Tensor,
): StateDict {
  const state: StateDict = new Map();
  try {
    for (const [name, entry] of entries) state.set(name, make(entry));
    return state;
  } catch (error) {
    for (const tensor of state.values()) tensor.dispose();
    throw error;
  }
}
