import { native } from '../../addon/binding';
import { bytesOf } from '../../torch/tensor/data';
import { slotOf } from '../../torch/tensor/handle';
import type { Tensor } from '../../torch/tensor/tensor';

/** From here on a copy is worth a job of the thread pool. */
const LARGE = 1 << 20;

/** A copy of the bytes of a picture or mask. A large one is made off the event loop. */
export async function pixelsOf(tensor: Tensor): Promise<Uint8Array> {
  const numBytes = tensor.numel();
  if (numBytes < LARGE) return new Uint8Array(bytesOf(tensor));
  const bytes = new Uint8Array(numBytes);
  await native.copyPixels(slotOf(tensor), bytes);
  return bytes;
}
