import { integer } from '../base/check';
import { invalidArgument, noMoreOptions } from '../base/errors';
import type { Tensor } from '../torch/tensor/tensor';
import { create, NativeModule, register } from './native';
import type { Parameter } from './parameter';
import { pythonBool, pythonFloat } from './print';

export interface BatchNormOptions {
  /** Added to the variance; 1e-5. */
  eps?: number | undefined;
  /** How much a batch moves the running statistics, 0.1; null averages over all batches. */
  momentum?: number | null | undefined;
  affine?: boolean | undefined;
  trackRunningStats?: boolean | undefined;
}

/**
 * Batch normalisation of each channel of `[N, C, H, W]`: by the batch's statistics in training,
 * by the running ones in evaluation.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 */
export class BatchNorm2d extends NativeModule {
  constructor(numFeatures: number, options: BatchNormOptions = {}) {
    const { eps, momentum, affine, trackRunningStats, ...rest } = options;
    noMoreOptions(rest, { eps, momentum, affine, trackRunningStats });
    for (const [name, value] of Object.entries({ eps, momentum })) {
      const valid = value === undefined || (name === 'momentum' && value === null);
      if (!valid && !Number.isFinite(value)) throw invalidArgument(name, 'a finite number', value);
    }
    super(
      create('BatchNorm2d', {
        numFeatures: integer('numFeatures', numFeatures, 1),
        eps,
        momentum,
        affine,
        trackRunningStats,
      }),
    );
  }

  get numFeatures(): number {
    return this.option('numFeatures');
  }

  get eps(): number {
    return this.option('eps');
  }

  get momentum(): number | null {
    return this.option('momentum');
  }

  get affine(): boolean {
    return this.option('affine');
  }

  get trackRunningStats(): boolean {
    return this.option('trackRunningStats');
  }

  get weight(): Parameter | null {
    return this.parameter('weight');
  }

  get bias(): Parameter | null {
    return this.parameter('bias');
  }

  get runningMean(): Tensor | null {
    return this.buffer('running_mean');
  }

  get runningVar(): Tensor | null {
    return this.buffer('running_var');
  }

  get numBatchesTracked(): Tensor | null {
    return this.buffer('num_batches_tracked');
  }

  protected override extraRepr(): string {
    const momentum = this.momentum === null ? 'None' : pythonFloat(this.momentum);
    return [
      this.numFeatures,
      `eps=${pythonFloat(this.eps)}`,
      `momentum=${momentum}`,
      `affine=${pythonBool(this.affine)}`,
      `bias=${pythonBool(this.affine)}`,
      `track_running_stats=${pythonBool(this.trackRunningStats)}`,
    ].join(', ');
  }
}

register('BatchNorm2d', BatchNorm2d);
