import { callTensor } from '../../torch/dispatch/call';
import type { Tensor } from '../../torch/tensor/tensor';

/**
 * Channels as pixels: `[N, C * r * r, H, W]` to `[N, C, H * r, W * r]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html
 */
export function pixelShuffle(input: Tensor, upscaleFactor: number): Tensor {
  return callTensor('pixel_shuffle', [input, upscaleFactor]);
}

/**
 * Pixels as channels: `[N, C, H * r, W * r]` to `[N, C * r * r, H, W]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html
 */
export function pixelUnshuffle(input: Tensor, downscaleFactor: number): Tensor {
  return callTensor('pixel_unshuffle', [input, downscaleFactor]);
}
