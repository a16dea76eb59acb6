import { invalidArgument } from '../base/errors';
import { noGrad } from '../torch/autograd';
import { arange, zeros } from '../torch/operators/functions';
import { disposingRest } from '../torch/tensor/scope';
import type { Tensor } from '../torch/tensor/tensor';

/**
 * The weight of a transposed convolution that enlarges by bilinear interpolation, float32
 * [inChannels, outChannels, kernelSize, kernelSize]: each channel to itself; a single channel, on
 * either side, to or from all of the other.
 *
 * @see https://d2l.ai/chapter_computer-vision/fcn.html
 */
export function bilinearKernel(
  inChannels: number,
  outChannels: number,
  kernelSize: number,
): Tensor {
  if (!Number.isSafeInteger(kernelSize) || kernelSize < 1) {
    throw invalidArgument('kernelSize', 'an integer of at least 1', kernelSize);
  }
  if (inChannels !== outChannels && inChannels !== 1 && outChannels !== 1) {
    throw invalidArgument('outChannels', `inChannels, ${inChannels}, or 1`, outChannels);
  }
  const factor = Math.floor((kernelSize + 1) / 2);
  const center = kernelSize % 2 === 1 ? factor - 1 : factor - 0.5;
  const make = (): Tensor => {
    const line = arange(kernelSize).sub(center).abs().div(factor).neg().add(1);
    const filter = line.reshape([-1, 1]).mul(line.reshape([1, -1]));
    const weight = zeros([inChannels, outChannels, kernelSize, kernelSize]);
    for (let channel = 0; channel < Math.max(inChannels, outChannels); channel++) {
      const from = Math.min(channel, inChannels - 1);
      const to = Math.min(channel, outChannels - 1);
      weight.select(0, from).select(0, to).copy_(filter);
    }
    return weight;
  };
  return noGrad(() => disposingRest(make, () => true));
}
