import { noMoreOptions } from '../base/errors';
import { bilinearKernel } from '../nn/bilinear';
import { Conv2d, ConvTranspose2d } from '../nn/conv';
import { Sequential } from '../nn/sequential';
import { noGrad } from '../torch/autograd';
import { type PretrainedOptions, resnet18 } from './resnets';

export interface FcnOptions extends PretrainedOptions {
  /** How many classes each pixel is told by; 21. */
  numClasses?: number | undefined;
}

/**
 * The tutorial's network: ResNet-18 without its last two layers, a 1x1 convolution to the classes,
 * and a 64x64 transposed convolution of stride 32 that starts as bilinear interpolation.
 * `[N, 3, H, W]` to `[N, numClasses, 32 ceil(H / 32), 32 ceil(W / 32)]`.
 *
 * `weights` are those of the ResNet-18, whose classifier is left out. The convolution to the classes
 * is drawn in any case.
 *
 * @throws what `resnet18` throws of `weights`
 * @see https://arxiv.org/abs/1411.4038
 * @see https://d2l.ai/chapter_computer-vision/fcn.html
 */
export async function fcnResNet18({
  numClasses = 21,
  weights = null,
  progress,
  signal,
  ...rest
}: FcnOptions = {}): Promise<Sequential> {
  noMoreOptions(rest, { numClasses, weights, progress, signal });
  const backbone = await resnet18({ weights, progress, signal });
  const net = new Sequential(...backbone.children().slice(0, -2));
  net.addModule('final_conv', new Conv2d(512, numClasses, 1));
  const upsample = new ConvTranspose2d(numClasses, numClasses, 64, { stride: 32, padding: 16 });
  net.addModule('transpose_conv', upsample);
  using kernel = bilinearKernel(numClasses, numClasses, 64);
  noGrad(() => upsample.weight.copy_(kernel));
  return net;
}
