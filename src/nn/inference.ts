import { type ModuleHandle, native } from '../addon/binding';
import { invalidArgument, torchError } from '../base/errors';
import { Device, type DeviceLike, toDevice } from '../torch/device';
import type { DType } from '../torch/tensor/dtype';
import type { IncompatibleKeys, StateDict } from './module';
import { NativeModule, register } from './native';

export interface InferenceOptions {
  /**
   * What convolutions and linear layers compute in; 'float32'. In 'bfloat16' the weights take half
   * the memory, and it is faster where the processor has instructions for it (AVX512-BF16, AMX, a
   * GPU). Where it has none, the weights are rounded to bfloat16 and computed with in float32.
   * Input and output are float32 either way.
   */
  dtype?: 'float32' | 'bfloat16' | undefined;
}

/**
 * A network for inference only, which `net.optimizeForInference()` gives: `forward` and `forwardAsync` give
 * the output that `net` gave in evaluation at that time, float32, and `d2l.predict` its classes. It has no
 * parameters, no gradients and no training mode.
 */
export class InferenceModule extends NativeModule {
  /** @see InferenceOptions */
  get dtype(): DType {
    return this.option<DType>('dtype');
  }

  get device(): Device {
    return new Device(this.option<string>('device'));
  }

  /** False: it has no other mode than evaluation. */
  override get training(): boolean {
    return false;
  }

  /** @throws TorchError `ERR_MODULE` for training: `net` can still be trained, and optimized again */
  override train(mode = true): this {
    if (mode === false) return this;
    if (mode !== true) throw invalidArgument('mode', 'a boolean', mode);
    throw unable('training', 'it has no parameters');
  }

  /** @throws TorchError `ERR_MODULE`, except of false */
  override requiresGrad_(requiresGrad = true): this {
    if (requiresGrad === false) return this;
    throw unable('gradients', 'it has no parameters');
  }

  /** @throws TorchError `ERR_MODULE`: its weights are no longer those of a state dict */
  override stateDict(): StateDict {
    throw unable('a state dict', 'batch norm is in its weights');
  }

  /** @throws TorchError `ERR_MODULE` */
  override loadStateDict(): IncompatibleKeys {
    throw unable('a state dict', 'batch norm is in its weights');
  }

  /** @throws TorchError `ERR_MODULE` */
  override optimizeForInference(): InferenceModule {
    throw unable('optimizing', 'it is optimized already');
  }

  /** @throws TorchError `ERR_MODULE` */
  override async optimizeForInferenceAsync(): Promise<InferenceModule> {
    return this.optimizeForInference();
  }

  /**
   * Moves the weights, in place.
   *
   * @throws TorchError `ERR_ARGUMENT` for a dtype, which `optimizeForInference` takes
   */
  override to(target: DeviceLike | DType): this {
    const isDevice = target instanceof Device || /^(cpu|cuda|mps)/.test(String(target));
    if (!isDevice) {
      throw invalidArgument('target', 'a device (optimizeForInference takes a dtype)', target);
    }
    native.moveFrozen(this.chain() as ModuleHandle, toDevice(target as DeviceLike).toString());
    return this;
  }

  protected override extraRepr(): string {
    const steps = this.option<number>('steps');
    return `dtype=${this.dtype}, device=${this.device}, steps=${steps}`;
  }
}

function unable(what: string, why: string) {
  return torchError(
    'ERR_MODULE',
    `Expected the network itself for ${what} but received what optimizeForInference() made of it: ${why}`,
  );
}

// As native/freeze calls it.
register('Frozen', InferenceModule);
