import { torchError } from '../../base/errors';
import type { Tensor } from '../../torch/tensor/tensor';

/** Of a picture of a batch: which bytes its mask has. */
export interface MaskValues {
  readonly id: string;
  /** In ascending order. */
  readonly values: readonly number[];
}

/** By a batch's targets. Kept apart from them: users compare and copy their properties. */
const known = new WeakMap<Tensor, readonly MaskValues[]>();

export function setMaskValues(targets: Tensor, values: readonly MaskValues[] | undefined): void {
  if (values) known.set(targets, values);
}

export function maskValuesOf(targets: Tensor): readonly MaskValues[] | undefined {
  return known.get(targets);
}

/**
 * Sees that a loader's masks have the network's classes only: a GPU that finds another in a loss is lost to
 * the process, and does not say where it was.
 *
 * @param ignored what the loss leaves out
 * @throws TorchError `ERR_INDEX` that names the picture
 */
export function expectClasses(targets: Tensor, numClasses: number, ignored: number): void {
  for (const { id, values } of known.get(targets) ?? []) {
    const other = values.find((value) => value >= numClasses && value !== ignored);
    if (other === undefined) continue;
    const advice =
      other === 255
        ? "255 mostly means void: give the loss `ignoreIndex: 255`, or the data set's `ignoreIndex`"
        : 'The network needs as many classes as the data set has';
    throw torchError(
      'ERR_INDEX',
      `Expected classes from 0 to ${numClasses - 1}, as the network has ${numClasses}, but the mask ` +
        `of ${id} has ${other}. ${advice}`,
    );
  }
}
