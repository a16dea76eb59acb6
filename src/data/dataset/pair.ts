import type { Tensor } from '../../torch/tensor/tensor';
import type { Transform } from '../transforms/transform';

/** A picture, uint8 [H, W, 3], and its classes, uint8 [H, W], on the CPU. */
export interface Pair {
  readonly image: Tensor;
  readonly mask: Tensor;
  /** Lets go of them, unless the data set keeps them. */
  dispose(): void;
}

/** Pictures with masks that a `DataLoader` makes batches of. */
export interface PairDataset {
  readonly length: number;
  /** What is drawn for a picture each time, and done to it and its mask. */
  readonly transform?: Transform | undefined;
  /** What a picture is called, where it cannot be used. */
  id(index: number): string;
  /** Reads a picture and its mask. Throws `ERR_DATA`, naming the file. */
  pair(index: number): Promise<Pair>;
}
