// What a network gives.
import { Tensor } from '../tensor/tensor';

/** One tensor, or several by name: `out` are the logits, others such as `aux` are for the loss. */
export type Output = Tensor | { readonly [name: string]: Tensor };

/** None of one tensor. */
export const namesOf = (output: Output): string[] =>
  output instanceof Tensor ? [] : Object.keys(output);

export const tensorsOf = (output: Output): Tensor[] =>
  output instanceof Tensor ? [output] : Object.values(output);

/** The output with these tensors; without names it is the only one. */
export function outputOf(names: readonly string[], tensors: readonly Tensor[]): Output {
  if (names.length === 0) return tensors[0] as Tensor;
  return Object.fromEntries(names.map((name, i) => [name, tensors[i] as Tensor]));
}

/** The logits: `out`, or the first. */
export function mainOf(output: Output): Tensor {
  return output instanceof Tensor ? output : (output.out ?? (tensorsOf(output)[0] as Tensor));
}

/** Whether it is one; a record has one tensor at least, and nothing else. */
export function isOutput(value: unknown): value is Output {
  if (value instanceof Tensor) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((entry) => entry instanceof Tensor);
}

export function disposeOutput(output: Output): void {
  for (const tensor of tensorsOf(output)) tensor.dispose();
}
