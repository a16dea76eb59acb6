import { native } from '../../addon/binding';
import { invalidArgument } from '../../base/errors';

const PRECISIONS = ['highest', 'high', 'medium'] as const;

export type Float32MatmulPrecision = (typeof PRECISIONS)[number];

/**
 * How float32 products may be computed, inside: 'highest' as they are, 'high' in TensorFloat-32,
 * 'medium' in bfloat16, each where the device has that. 'highest'.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export function setFloat32MatmulPrecision(precision: Float32MatmulPrecision): void {
  if (!PRECISIONS.includes(precision)) {
    throw invalidArgument('precision', "'highest', 'high' or 'medium'", precision);
  }
  native.setFloat32MatmulPrecision(precision);
}

export function getFloat32MatmulPrecision(): Float32MatmulPrecision {
  return native.float32MatmulPrecision() as Float32MatmulPrecision;
}
