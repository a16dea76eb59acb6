import { empty } from '../../torch/operators/functions';
import { Generator, getRngState, setRngState } from '../../torch/random';
import type { Tensor } from '../../torch/tensor/tensor';

/** A seed drawn as PyTorch's loaders and samplers draw theirs. */
export function drawSeed(generator?: Generator): bigint {
  using seed = empty([], { dtype: 'int64' }).random_({ generator });
  return (seed.toTypedArray() as BigInt64Array)[0] as bigint;
}

/** Where a stream is, kept outside of tensors. */
type State = Uint8Array;

/**
 * A pass's draws, made ahead of it: they go on where a stream is when the pass begins, and the stream
 * follows as batches are taken, as if each had been drawn then. If somebody else draws from the stream
 * in the meantime, the two go different ways from there on; what a pass draws never depends on when.
 */
export class PassDraws {
  readonly generator = new Generator();
  readonly #source: Generator | undefined;
  #left: State;

  /** @param source the CPU's default stream unless given */
  constructor(source: Generator | undefined) {
    this.#source = source;
    using state = this.#stateOfSource();
    this.generator.setState(state);
    this.#left = bytesOf(state);
  }

  /** Where the draws are now. */
  state(): Tensor {
    return this.generator.getState();
  }

  /** Lets the stream go to a state of these draws, unless it has left. */
  follow(state: Tensor): void {
    using now = this.#stateOfSource();
    if (Buffer.compare(bytesOf(now), this.#left) !== 0) return;
    if (this.#source) this.#source.setState(state);
    else setRngState(state);
    this.#left = bytesOf(state);
  }

  dispose(): void {
    this.generator.dispose();
  }

  #stateOfSource(): Tensor {
    return this.#source ? this.#source.getState() : getRngState();
  }
}

function bytesOf(state: Tensor): State {
  return state.toTypedArray() as Uint8Array;
}
