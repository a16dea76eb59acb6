// What this library reads of modules, and users do not see: by symbols, which the package does not export.
import type { ModuleHandle } from '../addon/binding';
import type { Tensor } from '../torch/tensor/tensor';
import type { Parameter } from './parameter';

/** What a network holds, as a recording of its `forward` wants it. */
export interface HeldState {
  /** All parameters and buffers. */
  readonly tensors: Tensor[];
  /** Puts back what a recording replaced by stand-ins; true where there was such a thing. */
  readonly putBack: () => boolean;
}

export const HANDLE = Symbol('handle');
export const HELD_STATE = Symbol('held state');
export const FIRST_PARAMETER = Symbol('first parameter');

/** What every module has for this library. */
interface Accessible {
  [HANDLE](): ModuleHandle | null;
  [HELD_STATE](): HeldState;
  [FIRST_PARAMETER](): Parameter | undefined;
}

/** The native module that computes what `module` does, or null where TypeScript does. */
export function handleOf(module: Accessible): ModuleHandle | null {
  return module[HANDLE]();
}

/** Notes what `module` and all below it hold. */
export function heldState(module: Accessible): HeldState {
  return module[HELD_STATE]();
}

/** The first of `module.parameters()`, without looking for the others. */
export function firstParameterOf(module: Accessible): Parameter | undefined {
  return module[FIRST_PARAMETER]();
}
