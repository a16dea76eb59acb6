import { call } from '../dispatch/call';
import type { Tensor } from './core';
import { isQuantized } from './dtype';

/** How a quantised tensor's integers q are numbers: (q - zero point) * scale. */
export type Quantizer<Parameter = Tensor> =
  | { readonly scheme: 'per_tensor_affine'; readonly scale: number; readonly zeroPoint: number }
  | {
      readonly scheme: 'per_channel_affine' | 'per_channel_affine_float_qparams';
      /** One for each place along `axis`. */
      readonly scales: Parameter;
      readonly zeroPoints: Parameter;
      readonly axis: number;
    };

export type QuantizationScheme = Quantizer['scheme'];

/** Those that there are tensors of, by their number in LibTorch's QScheme. */
export const SCHEMES: ReadonlyMap<number, QuantizationScheme> = new Map([
  [0, 'per_tensor_affine'],
  [1, 'per_channel_affine'],
  [4, 'per_channel_affine_float_qparams'],
]);

/** A tensor's quantisation, if it has one; its parameters are tensors of their own. */
export function quantizerOf(tensor: Tensor): Quantizer | undefined {
  if (!isQuantized(tensor.dtype)) return undefined;
  const scheme = SCHEMES.get(schemeNumber(tensor));
  if (scheme === undefined) return undefined;
  if (scheme === 'per_tensor_affine') {
    return { scheme, scale: tensor.qScale(), zeroPoint: tensor.qZeroPoint() };
  }
  const [scales, zeroPoints] = [tensor.qPerChannelScales(), tensor.qPerChannelZeroPoints()];
  return { scheme, scales, zeroPoints, axis: tensor.qPerChannelAxis() };
}

/** `empty` makes tensors that have none, and LibTorch no way to ask. */
function schemeNumber(tensor: Tensor): number {
  try {
    return call('qscheme', [tensor]) as number;
  } catch {
    return -1;
  }
}
