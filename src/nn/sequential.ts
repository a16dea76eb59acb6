import { invalidArgument } from '../errors';
import { create, Module, register } from './module';

/**
 * Modules one after another. The whole chain is one call into LibTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 */
export class Sequential extends Module {
  /** Children are named 0, 1, ...; they are shared with whatever else holds them. */
  constructor(...modules: Module[]) {
    super(create('Sequential'));
    for (const [index, module] of modules.entries()) this.addModule(String(index), module);
  }

  /** Appends a child. */
  addModule(name: string, module: Module): this {
    if (!(module instanceof Module)) throw invalidArgument(name, 'a module', module);
    this.adopt(name, module);
    return this;
  }
}

register('Sequential', Sequential);
