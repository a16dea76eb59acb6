import { noGrad } from '../autograd';
import { bilinearKernel } from '../nn/bilinear';
import { Conv2d, ConvTranspose2d } from '../nn/conv';
import { Sequential } from '../nn/sequential';
import { resnet18 } from './resnets';

/**
 * The tutorial's network: ResNet-18 without its last two layers, a 1x1 convolution to the classes,
 * and a 64x64 transposed convolution of stride 32 that starts as bilinear interpolation.
 * `[N, 3, H, W]` to `[N, numClasses, 32 ceil(H / 32), 32 ceil(W / 32)]`.
 *
 * @see https://arxiv.org/abs/1411.4038
 * @see https://d2l.ai/chapter_computer-vision/fcn.html
 */
export async function fcnResNet18({
  numClasses = 21,
}: {
  numClasses?: number;
} = {}): Promise<Sequential> {
  const backbone = await resnet18({ weights: null });
  const net = new Sequential(...backbone.children().slice(0, -2));
  net.addModule('final_conv', new Conv2d(512, numClasses, 1));
  const upsample = new ConvTranspose2d(numClasses, numClasses, 64, { stride: 32, padding: 16 });
  net.addModule('transpose_conv', upsample);
  using kernel = bilinearKernel(numClasses, numClasses, 64);
  noGrad(() => upsample.weight.copy_(kernel));
  return net;
}
