import { integer } from '../base/check';
import { noMoreOptions } from '../base/errors';
import { create, NativeModule, register } from './native';
import type { Parameter } from './parameter';
import { pythonBool } from './print';

/**
 * `x W^T + b`: `[..., inFeatures]` to `[..., outFeatures]`.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends NativeModule {
  constructor(
    inFeatures: number,
    outFeatures: number,
    { bias, ...rest }: { bias?: boolean | undefined } = {},
  ) {
    noMoreOptions(rest, { bias });
    super(
      create('Linear', {
        inFeatures: integer('inFeatures', inFeatures, 1),
        outFeatures: integer('outFeatures', outFeatures, 1),
        bias,
      }),
    );
  }

  get inFeatures(): number {
    return this.option('inFeatures');
  }

  get outFeatures(): number {
    return this.option('outFeatures');
  }

  get weight(): Parameter {
    return this.parameter('weight') as Parameter;
  }

  get bias(): Parameter | null {
    return this.parameter('bias');
  }

  protected override extraRepr(): string {
    return [
      `in_features=${this.inFeatures}`,
      `out_features=${this.outFeatures}`,
      `bias=${pythonBool(this.bias !== null)}`,
    ].join(', ');
  }
}

/**
 * Gives its input back: what stands in place of a layer.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Identity.html
 */
export class Identity extends NativeModule {
  constructor() {
    super(create('Identity'));
  }
}

register('Linear', Linear);
register('Identity', Identity);
