import { native } from '../native/binding';
import { slotOf } from '../tensor/handle';
import { Tensor } from '../tensor/tensor';
import { Problem, quote } from './problem';
import { type StoredDtype, storedDtype } from './stored';
import { WINDOW, withWindows } from './windows';

/** Some of a file's bytes. */
export type Part = Uint8Array<ArrayBuffer>;

// What the event loop hashes in a few milliseconds.
const CHUNK = 1 << 22;

/** A tensor's memory at one moment: the bytes in row-major order, or the whole storage's. */
export class Copy {
  constructor(
    private readonly windows: readonly ArrayBuffer[],
    private readonly begin: number,
    private readonly end: number,
  ) {}

  get size(): number {
    return this.end - this.begin;
  }

  *chunks(): Generator<Part> {
    for (let at = this.begin; at < this.end; ) {
      const start = at % WINDOW;
      const length = Math.min(CHUNK, this.end - at, WINDOW - start);
      yield new Uint8Array(this.windows[Math.floor(at / WINDOW)] as ArrayBuffer, start, length);
      at += length;
    }
  }
}

/** What is to be in a file: the tensors that it needs copies of, and how it is made of those. */
export interface Plan {
  readonly tensors: readonly {
    readonly tensor: Tensor;
    /** With all of the storage that it is a part of. */
    readonly whole: boolean;
  }[];
  write(copies: readonly Copy[]): Iterable<Part>;
}

/** Copies what the plan needs, as it is now, and has `use` write it. */
export async function withCopies<T>(
  { tensors }: Plan,
  use: (copies: readonly Copy[]) => Promise<T>,
): Promise<T> {
  const [slot, ends] = await native.snapshot(
    tensors.map(({ tensor }) => slotOf(tensor)),
    tensors.map(({ whole }) => whole),
  );
  using bytes = new Tensor(slot);
  return await withWindows([bytes], (windows) =>
    use(ends.map((end, i) => new Copy(windows[0] as ArrayBuffer[], ends[i - 1] ?? 0, end))),
  );
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
