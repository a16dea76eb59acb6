import { callTensor } from '../dispatch/call';
import { native } from '../native/binding';
import { slotOf } from '../tensor/handle';
import type { Tensor } from '../tensor/tensor';

/** The bytes of each window but the last. An ArrayBuffer of Node's ends at 4 GiB. */
export const WINDOW = 2 ** 30;

/** A tensor of bytes' own memory, in its order, for `use`: after that there is nothing in them. */
export async function withWindows<T>(
  tensors: readonly Tensor[],
  use: (windows: readonly ArrayBuffer[][]) => Promise<T>,
): Promise<T> {
  const opened: ArrayBuffer[] = [];
  const open = (bytes: Tensor, at: number): ArrayBuffer => {
    using part = callTensor('slice', [bytes, 0, at, at + WINDOW]);
    const window = native.viewBytes(slotOf(part));
    opened.push(window);
    return window;
  };
  try {
    return await use(
      tensors.map((bytes) =>
        Array.from({ length: Math.ceil(bytes.numel() / WINDOW) }, (_, i) =>
          open(bytes, i * WINDOW),
        ),
      ),
    );
  } finally {
    for (const window of opened) native.forgetBytes(window);
  }
}
