import { job } from '../../addon/job';
import { Limit, throwIfAborted } from '../../base/concurrent';
import { TorchError } from '../../base/errors';
import type { Device } from '../../torch/device';
import type { Generator } from '../../torch/random';
import { untracked } from '../../torch/tensor/scope';
import type { Tensor } from '../../torch/tensor/tensor';
import type { Pair, PairDataset } from '../dataset/pair';
import { type Plan, planOf } from '../transforms/steps';
import { type Batch, BatchBuilder } from './batch';
import { Buffers } from './buffers';
import { PassDraws } from './draws';

export interface PassOptions {
  readonly dataset: PairDataset;
  /** The pictures' indices, one after another. */
  readonly order: ArrayLike<number>;
  /** How many batches it has. */
  readonly length: number;
  readonly batchSize: number;
  readonly numWorkers: number;
  /** How many batches are made ahead. */
  readonly prefetch: number;
  readonly generator: Generator | undefined;
  readonly device: Device;
  readonly signal: AbortSignal | undefined;
  /** Told what is left out; without it a bad file ends the pass. */
  readonly onBadFile: ((id: string, error: Error) => void) | undefined;
}

/** A batch that is made, and where the draws were after it. */
interface Made {
  readonly batch: BatchBuilder;
  readonly state: Tensor;
}

/** When a pair may be drawn for. */
interface Turn {
  readonly before: Promise<void>;
  /** To be called then, whatever came of it. */
  done(): void;
}

/** One pass over a data set: pairs are read at the same time, and drawn for in their order. */
export class Pass {
  readonly #options: PassOptions;
  readonly #draws: PassDraws;
  readonly #limit: Limit;
  readonly #buffers: Buffers;
  /** When the pair before has been drawn for. */
  #turn: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(options: PassOptions) {
    this.#options = options;
    this.#draws = untracked(() => new PassDraws(options.generator));
    this.#limit = new Limit(Math.max(1, options.numWorkers));
    this.#buffers = new Buffers(options.device.type === 'cuda');
  }

  async *batches(): AsyncGenerator<Batch> {
    const { length, prefetch, device, signal, dataset } = this.#options;
    const ahead: Promise<Made>[] = [];
    let next = 0;
    const start = (upTo: number) => {
      while (next < length && ahead.length < upTo) {
        const batch = next++;
        const made = untracked(() => this.#make(batch));
        made.catch(() => {}); // thrown where it is waited for
        ahead.push(made);
      }
    };
    try {
      for (let taken = 0; taken < length; taken++) {
        throwIfAborted(signal);
        start(Math.max(1, prefetch));
        const { batch, state } = await job(ahead.shift() as Promise<Made>);
        using _state = state;
        this.#draws.follow(state);
        const { normalization } = dataset.transform ?? {};
        const finished = batch.rows > 0 ? batch.finish(device, normalization) : undefined;
        // On the CPU that takes all processors as it is, and its bytes are the next one's then.
        if (device.type === 'cpu') await finished;
        start(prefetch);
        if (finished) yield await finished;
      }
    } finally {
      this.#isOver = true;
      for (const settled of await Promise.allSettled(ahead)) {
        if (settled.status === 'rejected') continue;
        settled.value.batch.dispose();
        settled.value.state.dispose();
      }
      this.#draws.dispose();
      this.#buffers.dispose();
    }
  }

  async #make(number: number): Promise<Made> {
    const { order, batchSize } = this.#options;
    const begin = number * batchSize;
    const end = Math.min(begin + batchSize, order.length);
    const batch = new BatchBuilder(Math.min(batchSize, order.length), this.#buffers);
    let state: Tensor | undefined;
    const added: Promise<void>[] = [];
    for (let at = begin; at < end; at++) {
      const turn = this.#takeTurn(() => {
        if (at === end - 1) state = this.#draws.state();
      });
      added.push(this.#limit.run(() => this.#add(order[at] as number, batch, turn)));
    }
    const failed = (await Promise.allSettled(added)).find(({ status }) => status === 'rejected');
    if (!failed) return { batch, state: state as Tensor };
    batch.dispose();
    state?.dispose();
    throw (failed as PromiseRejectedResult).reason;
  }

  /** A place in the order of the draws. */
  #takeTurn(onDone: () => void): Turn {
    const before = this.#turn;
    let done = (): void => {};
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    return {
      before,
      done: () => {
        onDone();
        done();
      },
    };
  }

  async #add(index: number, batch: BatchBuilder, turn: Turn): Promise<void> {
    const { dataset, signal } = this.#options;
    let loaded: { pair: Pair; plan: Plan } | undefined;
    try {
      loaded = await this.#inTurn(index, turn);
    } catch (error) {
      this.#leaveOut(dataset.id(index), error);
      return;
    }
    try {
      throwIfAborted(signal);
      await batch.add(dataset.id(index), loaded.pair, loaded.plan);
    } finally {
      loaded.pair.dispose();
    }
  }

  /** Reads a pair, and draws for it once all those before it have been drawn for. */
  async #inTurn(index: number, turn: Turn): Promise<{ pair: Pair; plan: Plan }> {
    const { dataset, signal } = this.#options;
    let pair: Pair | undefined;
    try {
      try {
        throwIfAborted(signal);
        if (this.#isOver) throw new Error('nobody waits for this any more');
        pair = await dataset.pair(index);
      } finally {
        await turn.before;
      }
      const [height, width] = pair.image.shape as [number, number, number];
      const steps = dataset.transform?.draw({ height, width }, this.#draws.generator) ?? [];
      return { pair, plan: planOf(steps, { height, width }) };
    } catch (error) {
      pair?.dispose();
      throw error;
    } finally {
      turn.done();
    }
  }

  #leaveOut(id: string, error: unknown): void {
    const { onBadFile } = this.#options;
    const isBad = error instanceof TorchError && ['ERR_DATA', 'ERR_SHAPE'].includes(error.code);
    if (!onBadFile || !isBad) throw error;
    onBadFile(id, error);
  }
}
