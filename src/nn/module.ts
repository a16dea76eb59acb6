import { inspect } from 'node:util';
import { noGrad } from '../autograd';
import { Device, type DeviceLike, toDevice } from '../device';
import { invalidArgument, torchError } from '../errors';
import { type ModuleHandle, native, type OptionValue, type Slot } from '../native/binding';
import { job } from '../native/job';
import { type DType, isFloatingPoint } from '../tensor/dtype';
import { slotOf } from '../tensor/handle';
import { untracked } from '../tensor/scope';
import { Tensor } from '../tensor/tensor';
import { postState } from '../tensor/unclonable';
import { indent } from './print';

/** A class of modules, to look one up by. */
export type ModuleClass<T extends Module> = abstract new (...args: never[]) => T;

/** Every parameter and buffer by its dotted name, in PyTorch's order. */
export type StateDict = Map<string, Tensor>;

const classes = new Map<string, ModuleClass<Module>>();

/** Says which class stands for a kind of native module (native/nn/registry.cc). */
export function register(kind: string, moduleClass: ModuleClass<Module>): void {
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
function wrap(handle: ModuleHandle): Module {
  const moduleClass = classes.get(handle.kind());
  if (!moduleClass) throw torchError('ERR_MODULE', `No class for a ${handle.kind()}`);
  // The class's own constructor would make a new native module.
  return Reflect.construct(Module, [handle], moduleClass) as Module;
}

/** The native module behind `module`. */
export let handleOf: (module: Module) => ModuleHandle;

/** A layer or a network: parameters, buffers and children, as `torch.nn.Module`. */
export class Module {
  /** @internal */
  protected readonly unclonable = postState;
  readonly #handle: ModuleHandle;
  readonly #children: Map<string, Module>;
  #parameters: Map<string, Tensor> | undefined;
  #buffers: Map<string, Tensor> | undefined;

  /** @internal */
  constructor(handle: ModuleHandle) {
    if (!(handle instanceof native.ModuleHandle)) {
      throw torchError(
        'ERR_MODULE',
        'Expected one of the layers of nn: a Module is not made by itself',
      );
    }
    this.#handle = handle;
    this.#children = new Map(handle.children().map(([name, child]) => [name, wrap(child)]));
  }

  static {
    handleOf = (module) => module.#handle;
  }

  /** What the network makes of `input`, on the calling thread. */
  forward(input: Tensor): Tensor {
    return new Tensor(this.#handle.forward(slotOf(input)));
  }

  /** As `forward`, on the thread that runs networks: the event loop stays free. */
  async forwardAsync(input: Tensor): Promise<Tensor> {
    return new Tensor(await job(this.#handle.forwardAsync(slotOf(input))));
  }

  // Children

  children(): Module[] {
    return [...this.#children.values()];
  }

  namedChildren(): [name: string, child: Module][] {
    return [...this.#children];
  }

  /** This module and all below it, parents first; a shared one once. */
  modules(): Module[] {
    return [...new Set([this, ...this.children().flatMap((child) => child.modules())])];
  }

  /**
   * The module at a dotted name, which must be of the class where one is given:
   * `net.get('transpose_conv', nn.ConvTranspose2d).weight`.
   */
  get(name: string): Module;
  get<T extends Module>(name: string, moduleClass: ModuleClass<T>): T;
  get(name: string, moduleClass: ModuleClass<Module> = Module): Module {
    let module: Module | undefined = this;
    for (const part of name.split('.')) module = module ? module.#children.get(part) : undefined;
    if (!module) {
      const known = this.namedChildren().map(([child]) => `'${child}'`);
      throw invalidArgument('name', `one of this module's children (${known.join(', ')})`, name);
    }
    if (!(module instanceof moduleClass)) throw invalidArgument(name, moduleClass.name, module);
    return module;
  }

  /** @internal */
  protected adopt(name: string, child: Module): void {
    if (this.#children.has(name)) {
      throw invalidArgument('name', 'a name that no other child has', name);
    }
    this.#handle.add(name, child.#handle);
    this.#children.set(name, child);
  }

  // Parameters and buffers

  /** The module's own parameter of that name, the same object each time; null where it has none. */
  protected parameter(name: string): Tensor | null {
    this.#parameters = current(this.#parameters, () => this.#handle.parameters());
    return this.#parameters.get(name) ?? null;
  }

  protected buffer(name: string): Tensor | null {
    this.#buffers = current(this.#buffers, () => this.#handle.buffers());
    return this.#buffers.get(name) ?? null;
  }

  /** All parameters with their dotted names, in PyTorch's order; a shared one once. */
  namedParameters(): [name: string, parameter: Tensor][] {
    this.parameter('');
    return distinct([
      ...(this.#parameters ?? []),
      ...this.#ofChildren((child) => child.namedParameters()),
    ]);
  }

  /** All buffers (running statistics) with their dotted names, in PyTorch's order. */
  namedBuffers(): [name: string, buffer: Tensor][] {
    this.buffer('');
    return distinct([
      ...(this.#buffers ?? []),
      ...this.#ofChildren((child) => child.namedBuffers()),
    ]);
  }

  #ofChildren<T>(list: (child: Module) => [string, T][]): [string, T][] {
    return this.namedChildren().flatMap(([name, child]) =>
      list(child).map(([inner, value]): [string, T] => [`${name}.${inner}`, value]),
    );
  }

  parameters(): Tensor[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  buffers(): Tensor[] {
    return this.namedBuffers().map(([, buffer]) => buffer);
  }

  /** Parameters and buffers by name, as PyTorch's state dict; they share the module's memory. */
  stateDict(): StateDict {
    this.parameter('');
    this.buffer('');
    return new Map([
      ...(this.#parameters ?? []),
      ...(this.#buffers ?? []),
      ...this.#ofChildren((child) => [...child.stateDict()]),
    ]);
  }

  /**
   * Copies a state dict's values into this module. Nothing is copied where a key is missing,
   * unexpected or of another shape.
   *
   * @throws TorchError `ERR_STATE_DICT` with every key that does not fit.
   */
  loadStateDict(stateDict: ReadonlyMap<string, Tensor>): void {
    if (!(stateDict instanceof Map)) throw invalidArgument('stateDict', 'a Map', stateDict);
    for (const [key, value] of stateDict) {
      if (!(value instanceof Tensor)) throw invalidArgument(key, 'a tensor', value);
    }
    const own = this.stateDict();
    const problems = [
      ...list(
        'Missing key(s)',
        [...own.keys()].filter((key) => !stateDict.has(key)),
      ),
      ...list(
        'Unexpected key(s)',
        [...stateDict.keys()].filter((key) => !own.has(key)),
      ),
      ...[...own].flatMap(([key, target]) => {
        const source = stateDict.get(key);
        if (!source || `${source.shape}` === `${target.shape}`) return [];
        return [`size mismatch for ${key}: [${source.shape}] given, [${target.shape}] here.`];
      }),
    ];
    if (problems.length > 0) {
      throw torchError(
        'ERR_STATE_DICT',
        `Error(s) in loading state_dict for ${this.constructor.name}:\n  ${problems.join('\n  ')}`,
      );
    }
    noGrad(() => {
      for (const [key, target] of own) target.copy_(stateDict.get(key) as Tensor);
    });
  }

  // Modes, memory

  /** Whether layers behave as in training: batch statistics instead of running ones. */
  get training(): boolean {
    return this.#handle.isTraining();
  }

  train(mode = true): this {
    this.#handle.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  /** Forgets the gradients. */
  zeroGrad(setToNone = true): void {
    this.#handle.zeroGrad(setToNone);
  }

  /** Moves parameters and buffers, in place. Integer buffers keep their dtype. */
  to(target: DeviceLike | DType): this {
    const isDevice = target instanceof Device || /^(cpu|cuda|mps|meta)/.test(target);
    if (isDevice) this.#handle.to(toDevice(target as DeviceLike).toString(), null);
    else if (!isFloatingPoint(target as DType)) {
      throw invalidArgument('dtype', 'a floating point dtype', target);
    } else this.#handle.to(null, target as DType);
    return this;
  }

  // Printing

  protected option<T extends OptionValue>(name: string): T {
    return this.#handle.options()[name] as T;
  }

  /** What stands between the parentheses; a layer says what it is made of. */
  protected extraRepr(): string {
    return '';
  }

  /** As PyTorch prints modules. */
  toString(): string {
    const name = this.constructor.name;
    const lines = this.namedChildren().map(
      ([child, module]) => `(${child}): ${indent(`${module}`)}`,
    );
    if (lines.length === 0) return `${name}(${this.extraRepr()})`;
    return `${name}(\n  ${lines.join('\n  ')}\n)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** The tensors as objects, the same ones each time, unless somebody disposed of one. */
function current(
  known: Map<string, Tensor> | undefined,
  read: () => readonly [string, Slot][],
): Map<string, Tensor> {
  if (known && ![...known.values()].some((tensor) => tensor.isDisposed)) return known;
  // A `tidy` that touches a module first does not own what the module consists of.
  const fresh = untracked(() =>
    read().map(([name, slot]): [string, Tensor] => [name, new Tensor(slot)]),
  );
  return new Map(
    fresh.map(([name, tensor]) => {
      const kept = known?.get(name);
      if (!kept || kept.isDisposed) return [name, tensor];
      tensor.dispose();
      return [name, kept];
    }),
  );
}

function distinct(entries: readonly [string, Tensor][]): [string, Tensor][] {
  const seen = new Set<Tensor>();
  return entries.filter(([, tensor]) => !seen.has(tensor) && seen.add(tensor));
}

function list(what: string, keys: readonly string[]): string[] {
  return keys.length === 0
    ? []
    : [`${what} in state_dict: ${keys.map((key) => `"${key}"`).join(', ')}.`];
}
