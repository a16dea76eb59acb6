import { type CaptureHandle, native } from '../addon/binding';
import { slotOf } from '../torch/tensor/handle';
import type { Tensor } from '../torch/tensor/tensor';
import type { LentBytes, Loan } from './atomic';
import { Problem, quote } from './problem';
import { type StoredDtype, storedDtype } from './stored';

/** Some of a file's bytes. */
export type Part = Uint8Array | LentBytes;

/** A tensor's values at one moment: the bytes in row-major order, or the whole storage's. */
export class Copy implements LentBytes {
  readonly #capture: CaptureHandle;
  readonly #index: number;
  readonly length: number;

  constructor(capture: CaptureHandle, index: number, length: number) {
    this.#capture = capture;
    this.#index = index;
    this.length = length;
  }

  lend(at: number, length: number): Loan {
    const lent = native.lend(this.#capture, this.#index, at, length);
    return {
      bytes: lent[0],
      takeBack: () => {
        const same = native.takeBack(this.#capture, lent);
        if (same && at + length === this.length) native.letGo(this.#capture, this.#index);
        return same;
      },
    };
  }
}

/** What is to be in a file: the tensors that it needs copies of, and how it is made of those. */
export interface Plan {
  readonly tensors: readonly {
    readonly tensor: Tensor;
    /** With all of the storage that it is a part of. */
    readonly whole: boolean;
  }[];
  write(copies: readonly Copy[]): Iterable<Part> | Promise<Iterable<Part>>;
}

/** Takes hold of what the plan needs, as it is now, and has `use` write it. */
export async function withCopies<T>(
  { tensors }: Plan,
  use: (copies: readonly Copy[]) => Promise<T>,
): Promise<T> {
  const [capture, sizes] = await native.capture(
    tensors.map(({ tensor }) => slotOf(tensor)),
    tensors.map(({ whole }) => whole),
  );
  try {
    return await use(sizes.map((size, i) => new Copy(capture, i, size)));
  } finally {
    native.endCapture(capture);
  }
}

/** How a tensor is stored; `name` is what messages call it. */
export function storedAs(name: string, tensor: Tensor): StoredDtype {
  if (tensor.isDisposed) throw new Problem(`the tensor ${quote(name)} has been disposed of`);
  if (tensor.layout !== 'strided' || tensor.device.type === 'meta') {
    const what = tensor.layout === 'strided' ? 'on meta, without values' : tensor.layout;
    throw new Problem(`the tensor ${quote(name)} is ${what}, and only dense values are written`);
  }
  return storedDtype(tensor.dtype);
}
