import { native } from '../native/binding';
import { type Tensor, tensorOf } from '../tensor/tensor';

/**
 * What the bytes of a mask's pixels stand for, uint8 [H, W]: each of an indexed or grey PNG of 8 bits,
 * looked up in `values`. This is the kind that data sets consist of, and it is decoded beside the
 * event loop. Undefined for any other, and for what is not as it should be: then it is fast-png's.
 */
export async function decodeIndices(
  bytes: Uint8Array,
  values: Uint8Array,
): Promise<Tensor | undefined> {
  const slot = await native.decodeIndices(bytes, values);
  return slot === null ? undefined : tensorOf(slot);
}
