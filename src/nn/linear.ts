import { noMoreOptions } from '../errors';
import type { Tensor } from '../tensor/tensor';
import { integer } from './arguments';
import { create, Module, register } from './module';
import { pythonBool } from './print';

/**
 * `x W^T + b`: `[..., inFeatures]` to `[..., outFeatures]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends Module {
  constructor(inFeatures: number, outFeatures: number, { bias, ...rest }: { bias?: boolean } = {}) {
    noMoreOptions(rest);
    super(
      create('Linear', {
        inFeatures: integer('inFeatures', inFeatures, 1),
        outFeatures: integer('outFeatures', outFeatures, 1),
        bias,
      }),
    );
  }

  get weight(): Tensor {
    return this.parameter('weight') as Tensor;
  }

  get bias(): Tensor | null {
    return this.parameter('bias');
  }

  protected override extraRepr(): string {
    return [
      `in_features=${this.option('inFeatures')}`,
      `out_features=${this.option('outFeatures')}`,
      `bias=${pythonBool(this.bias !== null)}`,
    ].join(', ');
  }
}

register('Linear', Linear);
