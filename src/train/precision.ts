import { invalidArgument } from '../base/errors';
import { type AutocastDevice, autocast, isAutocastAvailable } from '../torch/amp/autocast';
import type { Tensor } from '../torch/tensor/tensor';

export const PRECISIONS = ['float32', 'bfloat16', 'float16'] as const;

/** What a network is run in: float32, or by autocast what can be in another dtype. */
export type Precision = (typeof PRECISIONS)[number];

export function checkPrecision(precision: Precision): void {
  if (!PRECISIONS.includes(precision)) {
    throw invalidArgument('precision', `one of ${PRECISIONS.join(', ')}`, precision);
  }
}

/** Runs `body`, which must be synchronous, with that precision on the device of `inputs`. */
export function inPrecision<T>(
  precision: Precision | undefined,
  { device }: Tensor,
  body: () => T,
): T {
  if (precision === undefined || precision === 'float32' || !isAutocastAvailable(device.type)) {
    return body();
  }
  return autocast(device.type as AutocastDevice, { dtype: precision }, body);
}
