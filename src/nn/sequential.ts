import type { ModuleHandle } from '../addon/binding';
import { invalidArgument } from '../base/errors';
import type { Tensor } from '../torch/tensor/tensor';
import { HANDLE } from './access';
import { expectName, Module } from './module';
import { create, NativeModule, register } from './native';

/**
 * Modules one after another. Where all of them are native, the whole chain is one call into LibTorch.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 */
export class Sequential extends NativeModule {
  /** Children are named 0, 1, ...; they are shared with whatever else holds them. */
  constructor(...modules: Module[]) {
    super(create('Sequential'));
    for (const [index, module] of modules.entries()) this.addModule(String(index), module);
  }

  override forward(input: Tensor): Tensor {
    if (this.chain()) return super.forward(input);
    return this.ownModules().reduce((output, [, module]) => module.forward(output), input);
  }

  /** @internal */
  protected override chain(): ModuleHandle | null {
    // What a class of one's own holds in properties comes after the chain, and is not in C++.
    return Object.values(this).some((value) => value instanceof Module) ? null : super.chain();
  }

  /** @internal */
  override [HANDLE](): ModuleHandle | null {
    return this.forward === Sequential.prototype.forward ? this.chain() : null;
  }

  /** Appends a child. */
  addModule(name: string, module: Module): this {
    return this.registerModule(name, module);
  }

  override registerModule(name: string, module: Module): this {
    if (!(module instanceof Module)) throw invalidArgument(name, 'a module', module);
    expectName(name);
    this.adopt(name, module);
    return this;
  }
}

register('Sequential', Sequential);
