import { native } from '../addon/binding';
import { callTensor } from '../torch/dispatch/call';
import type { DType } from '../torch/tensor/dtype';
import { slotOf } from '../torch/tensor/handle';
import type { QuantizationScheme } from '../torch/tensor/quantizer';
import { type Tensor, tensorOf } from '../torch/tensor/tensor';
import { describeAll, type PickleValue } from './pickle/value';
import { Problem } from './problem';
import { type StoredQuantizer, TensorSpec } from './spec';
import { isCount, isPacked, type StoredDtype } from './stored';

/**
 * What a pickle says of a quantised tensor: `(scheme, scale, zero point)`, or
 * `(scheme, scales, zero points, axis)`.
 *
 * @throws Problem where these are not what the scheme has, or do not fit the tensor.
 */
export function quantizerFrom(
  scheme: QuantizationScheme,
  parameters: readonly PickleValue[],
  { dtype }: StoredDtype,
  shape: readonly unknown[],
): StoredQuantizer {
  const [first, second, axis] = parameters;
  if (scheme === 'per_tensor_affine') {
    if (typeof first === 'number' && Number.isSafeInteger(second) && !isPacked(dtype)) {
      return { scheme, scale: first, zeroPoint: second as number };
    }
  } else if (isCount(axis) && isRow(first, shape[axis]) && isRow(second, shape[axis])) {
    // PyTorch writes the same name for both: the zero points tell which it is.
    const [scales, zeroPoints] = [first.dtype.dtype, second.dtype.dtype];
    if (scales === 'float32' && zeroPoints === 'float32') {
      return {
        scheme: 'per_channel_affine_float_qparams',
        scales: first,
        zeroPoints: second,
        axis,
      };
    }
    if (scales === 'float64' && zeroPoints === 'int64' && !isPacked(dtype)) {
      return { scheme: 'per_channel_affine', scales: first, zeroPoints: second, axis };
    }
  }
  throw new Problem(
    `a tensor of ${dtype} and shape [${shape.map(String)}] has ${describeAll(parameters)} for its` +
      ` quantisation ${scheme}`,
  );
}

function isRow(value: PickleValue | undefined, length: unknown): value is TensorSpec {
  return (
    value instanceof TensorSpec &&
    value.shape.length === 1 &&
    value.shape[0] === length &&
    value.numBytes <= value.storage.numBytes // LibTorch copies them: not one element for many
  );
}

/** A tensor of no memory yet, with the file's quantisation. */
export function emptyQuantized(
  dtype: DType,
  shape: readonly number[],
  quantizer: StoredQuantizer,
  make: (spec: TensorSpec) => Tensor,
): Tensor {
  if (quantizer.scheme === 'per_tensor_affine') {
    const { scale, zeroPoint } = quantizer;
    return callTensor('_empty_affine_quantized', [[0]], { dtype, scale, zero_point: zeroPoint });
  }
  const { axis } = quantizer;
  using scales = make(quantizer.scales);
  using zeroPoints = make(quantizer.zeroPoints);
  if (isPacked(dtype)) {
    return tensorOf(native.packed(dtype, shape, slotOf(scales), slotOf(zeroPoints), axis));
  }
  return callTensor('_empty_per_channel_affine_quantized', [shape], {
    scales,
    zero_points: zeroPoints,
    axis,
    dtype,
  });
}

/** The tensors that a tensor's quantisation is made of. */
export function parametersOf({ quantizer }: TensorSpec): TensorSpec[] {
  return quantizer && 'scales' in quantizer ? [quantizer.scales, quantizer.zeroPoints] : [];
}
