import { performance } from 'node:perf_hooks';
import type { StepNumbers } from '../addon/binding';
import { throwIfAborted } from '../base/concurrent';
import type { StartedStep } from './step';

interface Started extends StartedStep {
  examples: number;
  start: number;
  /** When its result was there, which is looked at later. */
  end: number;
}

/** Called for each step in turn, and waited for; `ms` is the time that it took by itself. */
export type StepEnded = (result: StepNumbers, examples: number, ms: number) => unknown;

/**
 * Steps that were started, reported in their order. With `ahead` of 1 the next is started before one
 * is waited for: so a GPU always has work.
 */
export class StepQueue {
  readonly #ahead: number;
  readonly #ended: StepEnded;
  readonly #started: Started[] = [];
  #lastEnd = 0;

  constructor(ahead: number, ended: StepEnded) {
    this.#ahead = ahead;
    this.#ended = ended;
  }

  /** How many are not reported yet. */
  get length(): number {
    return this.#started.length;
  }

  /** @throws what an earlier step failed with */
  async add(step: StartedStep, examples: number): Promise<void> {
    const started: Started = { ...step, examples, start: performance.now(), end: 0 };
    step.result.then(
      () => {
        started.end = performance.now();
      },
      () => {}, // thrown when it is its turn
    );
    this.#started.push(started);
    const ahead = step.isOneJob ? this.#ahead : 0;
    while (this.#started.length > ahead) await this.#next();
  }

  /** Waits for all. An abort ends that between two of them. */
  async end(signal?: AbortSignal): Promise<void> {
    while (this.#started.length > 0) {
      throwIfAborted(signal);
      await this.#next();
    }
  }

  /** Waits for all: what the first that failed failed with, or undefined. */
  async failure(): Promise<unknown> {
    const ended = await Promise.allSettled(this.#started.map(({ result }) => result));
    const failed = ended.find(({ status }) => status === 'rejected');
    return (failed as PromiseRejectedResult | undefined)?.reason;
  }

  /** Waits for all, whatever becomes of them. */
  async giveUp(): Promise<void> {
    await Promise.allSettled(this.#started.map(({ result }) => result));
  }

  async #next(): Promise<void> {
    const step = this.#started[0] as Started;
    const numbers = await step.result.finally(() => this.#started.shift());
    const end = Math.max(step.end, this.#lastEnd);
    const start = Math.max(step.start, this.#lastEnd);
    this.#lastEnd = end;
    await this.#ended(numbers, step.examples, end - start);
  }
}
