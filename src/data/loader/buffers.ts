import { empty } from '../../torch/operators/functions';
import type { Tensor } from '../../torch/tensor/tensor';

/**
 * The memory of batches that are being made, as bytes. One that was handed over makes room for a later
 * one: fresh memory has to be cleared by the operating system first.
 */
export class Buffers {
  readonly #pinMemory: boolean;
  readonly #free: Tensor[] = [];

  /** @param pinMemory for batches that cross to a GPU */
  constructor(pinMemory: boolean) {
    this.#pinMemory = pinMemory;
  }

  take(shape: readonly number[]): Tensor {
    const at = this.#free.findIndex((tensor) => String(tensor.shape) === String(shape));
    const [free] = at < 0 ? [] : this.#free.splice(at, 1);
    return free ?? empty(shape, { dtype: 'uint8', pinMemory: this.#pinMemory });
  }

  giveBack(tensor: Tensor): void {
    // A GPU may still be reading it. LibTorch reuses such memory itself, when it knows better.
    if (this.#pinMemory) tensor.dispose();
    else this.#free.push(tensor);
  }

  dispose(): void {
    for (const tensor of this.#free.splice(0)) tensor.dispose();
  }
}
