import { noMoreOptions } from '../base/errors';
import { create, NativeModule, register } from './native';

/**
 * The rectifier, max(0, x); `inplace` writes over its input.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html
 */
export class ReLU extends NativeModule {
  constructor({ inplace, ...rest }: { inplace?: boolean | undefined } = {}) {
    noMoreOptions(rest, { inplace });
    super(create('ReLU', { inplace }));
  }

  get inplace(): boolean {
    return this.option('inplace');
  }

  protected override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

register('ReLU', ReLU);
