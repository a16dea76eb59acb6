import { type ModuleHandle, native, type OptionValue, type Slot } from '../addon/binding';
import { job } from '../addon/job';
import { invalidArgument, noMoreOptions, torchError } from '../base/errors';
import { remember, setNormalization, trainedWith } from '../base/normalization';
import { slotOf } from '../torch/tensor/handle';
import { untracked } from '../torch/tensor/scope';
import { type Tensor, tensorOf } from '../torch/tensor/tensor';
import { HANDLE, handleOf } from './access';
import type { InferenceModule, InferenceOptions } from './inference';
import { Module, type ModuleClass, notNative } from './module';
import { type Parameter, wrapParameter } from './parameter';

const classes = new Map<string, ModuleClass<NativeModule>>();

/** Says which class stands for a kind of native module (native/core/nn/registry.cc). */
export function register(kind: string, moduleClass: ModuleClass<NativeModule>): void {
  classes.set(kind, moduleClass);
}

/** Makes a native module; `undefined` options take PyTorch's defaults. */
export function create(
  kind: string,
  options: Record<string, OptionValue | undefined> = {},
): ModuleHandle {
  return new native.ModuleHandle(kind, options);
}

/** The object for a native module that was made by another, as ResNet makes its layers. */
function wrap(handle: ModuleHandle): NativeModule {
  const moduleClass = classes.get(handle.kind());
  if (!moduleClass) throw torchError('ERR_MODULE', `No class for a ${handle.kind()}`);
  // The class's own constructor would make a new native module.
  return Reflect.construct(NativeModule, [handle], moduleClass) as NativeModule;
}

/** A module whose forward pass is C++, one call into LibTorch with all that is below it. */
export class NativeModule extends Module {
  readonly #handle: ModuleHandle;
  readonly #children: Map<string, Module>;
  #parameters: Map<string, Parameter> | undefined;
  #buffers: Map<string, Tensor> | undefined;

  /** @internal */
  constructor(handle: ModuleHandle) {
    super();
    this.#handle = handle;
    this.#children = new Map(handle.children().map(([name, child]) => [name, wrap(child)]));
  }

  override forward(input: Tensor): Tensor {
    const handle = this.chain();
    if (handle) {
      const output = tensorOf(handle.forward(slotOf(input)));
      remember(this, input);
      return output;
    }
    throw torchError(
      'ERR_MODULE',
      `Expected native layers only below ${this.constructor.name}, whose forward is C++, but one ` +
        'of them is or holds a module written in TypeScript',
    );
  }

  /** @internal The native module, where all that is below it is native too. */
  protected chain(): ModuleHandle | null {
    for (const child of this.#children.values()) if (handleOf(child) === null) return null;
    return this.#handle;
  }

  /** @internal */
  override [HANDLE](): ModuleHandle | null {
    // A class of one's own may have another forward, around this one.
    return this.forward === NativeModule.prototype.forward ? this.chain() : null;
  }

  /** @internal */
  protected override ownModules(): [name: string, module: Module][] {
    const own = super.ownModules();
    return this.#children.size === 0 ? own : [...this.#children, ...own];
  }

  /** @internal Makes `child` a child, here and, where it is native, in C++. */
  protected adopt(name: string, child: Module): void {
    if (this.#children.has(name)) {
      throw invalidArgument('name', 'a name that no other child has', name);
    }
    if (child.modules().includes(this)) {
      throw invalidArgument(name, 'a module that does not contain this one', child);
    }
    if (child instanceof NativeModule) this.#handle.add(name, child.#handle);
    this.#children.set(name, child);
  }

  /** The module's own parameter of that name, the same object each time; null where it has none. */
  protected parameter(name: string): Parameter | null {
    const read = () => this.#handle.parameters();
    this.#parameters = current(this.#parameters, read, wrapParameter);
    return this.#parameters.get(name) ?? null;
  }

  protected buffer(name: string): Tensor | null {
    const read = () => this.#handle.buffers();
    this.#buffers = current(this.#buffers, read, (slot) => tensorOf(slot));
    return this.#buffers.get(name) ?? null;
  }

  /** @internal */
  protected override ownParameters(): [name: string, parameter: Parameter][] {
    this.parameter('');
    return [...(this.#parameters ?? []), ...super.ownParameters()];
  }

  /** @internal */
  protected override ownBuffers(): [name: string, buffer: Tensor][] {
    this.buffer('');
    return [...(this.#buffers ?? []), ...super.ownBuffers()];
  }

  override get training(): boolean {
    return this.#handle.isTraining();
  }

  /** @internal */
  protected override setTraining(mode: boolean): void {
    this.#handle.train(mode);
  }

  override optimizeForInference(options: InferenceOptions = {}): InferenceModule {
    return this.#optimized(native.freeze(...this.#optimizing(options)));
  }

  override async optimizeForInferenceAsync(
    options: InferenceOptions = {},
  ): Promise<InferenceModule> {
    return this.#optimized(await job(native.freezeAsync(...this.#optimizing(options))));
  }

  #optimized(handle: ModuleHandle): InferenceModule {
    const optimized = wrap(handle) as InferenceModule;
    setNormalization(optimized, trainedWith(this));
    return optimized;
  }

  #optimizing(options: InferenceOptions): [net: ModuleHandle, dtype: string] {
    const handle = this[HANDLE]();
    if (!handle) {
      const isNative = (module: Module) => handleOf(module) !== null;
      const foreign = this.modules().find(
        (module) => !isNative(module) && module.children().every(isNative),
      );
      throw notNative(foreign ?? this);
    }
    const { dtype = 'float32', ...rest } = options;
    noMoreOptions(rest, { dtype });
    if (dtype !== 'float32' && dtype !== 'bfloat16') {
      throw invalidArgument('dtype', "'float32' or 'bfloat16'", dtype);
    }
    return [handle, dtype];
  }

  protected option<T extends OptionValue | string>(name: string): T {
    const value = this.#handle.options()[name];
    return (Array.isArray(value) ? [...value] : value) as T; // an array of this realm
  }
}

function isLive(tensors: ReadonlyMap<string, Tensor>): boolean {
  for (const tensor of tensors.values()) if (tensor.isDisposed) return false;
  return true;
}

/** The tensors as objects, the same ones each time, unless somebody disposed of one. */
function current<T extends Tensor>(
  known: Map<string, T> | undefined,
  read: () => readonly [string, Slot][],
  make: (slot: Slot) => T,
): Map<string, T> {
  if (known && isLive(known)) return known;
  // A `tidy` that touches a module first does not own what the module consists of.
  const fresh = untracked(() => read().map(([name, slot]): [string, T] => [name, make(slot)]));
  return new Map(
    fresh.map(([name, tensor]) => {
      const kept = known?.get(name);
      if (!kept || kept.isDisposed) return [name, tensor];
      tensor.dispose();
      return [name, kept];
    }),
  );
}
