import type { Module } from '../../nn/module';
import type { Optimizer } from '../../optim/optimizer';
import type { Output } from '../../torch/dispatch/output';
import type { BatchReport, EpochReport, Trained } from '../reports';

/** What a training is about. */
export interface Training {
  readonly net: Module<Output>;
  readonly optimizer: Optimizer;
  readonly numEpochs: number;
  /** How many batches an epoch has. */
  readonly batches: number;
}

/**
 * What goes on beside the steps of a training: progress, curves, checkpoints. Each method is called in its
 * turn, hook after hook, and waited for; an error ends the training.
 */
export interface Hook {
  beforeTraining?(training: Training): unknown;
  afterBatch?(report: BatchReport): unknown;
  /**
   * When the network has been tested and is in eval mode. Where it returns false, or a promise of it, this
   * epoch was the last.
   */
  afterEpoch?(report: EpochReport): unknown;
  /** After a training that was not ended by an error. */
  afterTraining?(result: Trained): unknown;
  /** At the end, whatever it was. */
  close?(): unknown;
  /** What a training that goes on later has to know. */
  stateDict?(): object;
  loadStateDict?(state: object): void;
}

type Event = 'beforeTraining' | 'afterBatch' | 'afterEpoch' | 'afterTraining' | 'close';

/** Calls one of the methods of all hooks, in their order. False where one of them returned that. */
export async function callHooks<Name extends Event>(
  hooks: readonly Hook[],
  name: Name,
  ...args: Parameters<NonNullable<Hook[Name]>>
): Promise<boolean> {
  let goesOn = true;
  for (const hook of hooks) {
    const method = hook[name] as ((...given: unknown[]) => unknown) | undefined;
    if ((await method?.apply(hook, args)) === false) goesOn = false;
  }
  return goesOn;
}
