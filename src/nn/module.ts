import { inspect } from 'node:util';
import type { ModuleHandle } from '../addon/binding';
import { type Dict, toMap } from '../base/dict';
import { invalidArgument, noMoreOptions, type TorchError, torchError } from '../base/errors';
import { normalizationOf, setNormalization, trainedWith } from '../base/normalization';
import type { Output } from '../torch/dispatch/output';
import { isStandIn } from '../torch/dispatch/record';
import type { StateDict } from '../torch/state-dict';
import { keep } from '../torch/tensor/scope';
import { Tensor } from '../torch/tensor/tensor';
import { postState } from '../torch/tensor/unclonable';
import { FIRST_PARAMETER, HANDLE, HELD_STATE, type HeldState } from './access';
import type { InferenceModule, InferenceOptions } from './inference';
import { isEvaluating } from './mode';
import { type ModuleTarget, move } from './move';
import { Parameter } from './parameter';
import { indent } from './print';
import { runAsync } from './run';
import { copyState, type IncompatibleKeys } from './state-dict';

export type { StateDict } from '../torch/state-dict';
export type { IncompatibleKeys, MismatchedKey } from './state-dict';

/** A class of modules, to look one up by. */
export type ModuleClass<T extends Module> = abstract new (...args: never[]) => T;

type Named<T> = [name: string, value: T];

interface Buffer {
  tensor: Tensor | null;
  persistent: boolean;
}

/**
 * A layer or a network, as `torch.nn.Module`. A class of one's own says in `forward` what it
 * computes. What it holds in properties belongs to it, in the order of assignment: modules are its
 * children, `nn.Parameter`s its parameters. The properties' names are the names in the state dict.
 *
 * ```ts
 * class Residual extends nn.Module {
 *   conv = new nn.Conv2d(8, 8, 3, { padding: 1 });
 *
 *   override forward(x: torch.Tensor): torch.Tensor {
 *     return F.relu(this.conv.forward(x)).add(x);
 *   }
 * }
 * ```
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 */
export class Module<Out extends Output = Tensor> {
  /** @internal */
  protected readonly unclonable = postState;
  #training = true;
  readonly #buffers = new Map<string, Buffer>();

  /**
   * What the module makes of its arguments, on the calling thread. A class of one's own overrides it. It may
   * give several tensors by name: `class Net extends nn.Module<{ out: Tensor; aux: Tensor }>`. Of those `out`
   * is what predictions and accuracies are made of; a loss gets them all.
   *
   * @throws TorchError `ERR_MODULE` where it does not
   */
  forward(_input: Tensor, ..._more: unknown[]): Out {
    throw torchError(
      'ERR_MODULE',
      `Expected ${this.constructor.name} to have a method forward(x), which says what it computes`,
    );
  }

  /**
   * As `forward`, on the thread that runs networks: the event loop stays free. A `forward` in
   * TypeScript is recorded for that (called with stand-ins that have no values); one that reads
   * values cannot be, and runs on the calling thread after the jobs that were started before.
   */
  async forwardAsync(...args: Parameters<this['forward']>): Promise<Out> {
    return (await runAsync(this, args)) as Out;
  }

  /** @internal The native module that does what this one's `forward` does. */
  [HANDLE](): ModuleHandle | null {
    return null;
  }

  /** Itself, of whatever outputs: lists of modules are of those that give a tensor, as most do. */
  get #any(): Module {
    return this as unknown as Module;
  }

  // Children

  /** @internal By name, a shared one as often as it is there. */
  protected ownModules(): Named<Module>[] {
    return ownOf(this, (value) => value instanceof Module);
  }

  /** The modules that this one holds; a shared one once. */
  children(): Module[] {
    return this.namedChildren().map(([, child]) => child);
  }

  namedChildren(): [name: string, child: Module][] {
    return distinct(this.ownModules());
  }

  /** This module and all below it, parents first; a shared one once. */
  modules(): Module[] {
    return this.namedModules().map(([, module]) => module);
  }

  /** As `modules`, with their dotted names; this one's is `''`. */
  namedModules(): [name: string, module: Module][] {
    const names = new Map<Module, string>();
    const list = (prefix: string, module: Module): void => {
      if (names.has(module)) return;
      names.set(module, prefix);
      for (const [name, child] of module.ownModules()) list(join(prefix, name), child);
    };
    list('', this.#any);
    return Array.from(names, ([module, name]) => [name, module]);
  }

  /**
   * The module at a dotted name, which must be of the class where one is given:
   * `net.get('transpose_conv', nn.ConvTranspose2d).weight`.
   */
  get(name: string): Module;
  get<T extends Module>(name: string, moduleClass: ModuleClass<T>): T;
  get(name: string, moduleClass: ModuleClass<Module> = Module): Module {
    if (typeof name !== 'string') throw invalidArgument('name', 'a string', name);
    let module: Module | undefined = this.#any;
    for (const part of name.split('.')) module = new Map(module?.ownModules()).get(part);
    if (!module) {
      const known = this.ownModules().map(([child]) => `'${child}'`);
      throw invalidArgument('name', `one of this module's children (${known.join(', ')})`, name);
    }
    if (!(module instanceof moduleClass)) throw invalidArgument(name, moduleClass.name, module);
    return module;
  }

  /** Makes a module a child by a name that is computed; otherwise a property is enough. */
  registerModule(name: string, module: Module<Output>): this {
    if (!(module instanceof Module)) throw invalidArgument(name, 'a module', module);
    return this.#assign(name, module);
  }

  /** Makes a parameter this module's by a name that is computed; otherwise a property is enough. */
  registerParameter(name: string, parameter: Parameter | null): this {
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw invalidArgument(name, 'an nn.Parameter or null', parameter);
    }
    return this.#assign(name, parameter);
  }

  /**
   * Makes a tensor a buffer, which belongs to the state but is not learned: running statistics, a
   * mask. From now on it is the property `name`, which can be assigned another.
   *
   * ```ts
   * declare mean: torch.Tensor;
   * constructor() {
   *   super();
   *   this.registerBuffer('mean', torch.zeros([3]));
   * }
   * ```
   */
  registerBuffer(
    name: string,
    tensor: Tensor | null,
    {
      persistent = true,
      ...rest
    }: { /** In the state dict; true. */ persistent?: boolean | undefined } = {},
  ): this {
    noMoreOptions(rest, { persistent });
    this.#expectFree(name);
    const buffer: Buffer = { tensor: null, persistent };
    const set = (value: Tensor | null): void => {
      if (value !== null && !(value instanceof Tensor)) {
        throw invalidArgument(name, 'a tensor or null', value);
      }
      if (value && !isStandIn(value)) keep(value); // this module's now, and no `tidy`'s
      buffer.tensor = value;
    };
    set(tensor);
    this.#buffers.set(name, buffer);
    Object.defineProperty(this, name, { configurable: true, get: () => buffer.tensor, set });
    return this;
  }

  #assign(name: string, value: unknown): this {
    this.#expectFree(name);
    this.#buffers.delete(name);
    const property = { value, configurable: true, enumerable: true, writable: true };
    Object.defineProperty(this, name, property);
    return this;
  }

  /** What a name of the state may stand in place of: nothing, or something of the state. */
  #expectFree(name: string): void {
    expectName(name);
    const value: unknown = Reflect.get(this, name);
    const isState = value instanceof Tensor || value instanceof Module;
    if (!(name in this) || (Object.hasOwn(this, name) && (isState || value == null))) return;
    throw invalidArgument('name', 'a name that nothing else here has', name);
  }

  // Parameters and buffers

  /** @internal */
  protected ownParameters(): Named<Parameter>[] {
    return ownOf(this, (value) => value instanceof Parameter);
  }

  /** @internal */
  protected ownBuffers(): Named<Tensor>[] {
    return [...this.#buffers].flatMap(([name, { tensor }]): Named<Tensor>[] =>
      tensor ? [[name, tensor]] : [],
    );
  }

  /** All parameters with their dotted names, in PyTorch's order; a shared one once. */
  namedParameters(): [name: string, parameter: Parameter][] {
    return this.#ofModules((module) => module.ownParameters());
  }

  /** All buffers (running statistics) with their dotted names, in PyTorch's order. */
  namedBuffers(): [name: string, buffer: Tensor][] {
    return this.#ofModules((module) => module.ownBuffers());
  }

  #ofModules<T>(list: (module: Module) => Named<T>[]): Named<T>[] {
    return distinct(
      this.namedModules().flatMap(([prefix, module]) =>
        list(module).map(([name, value]): Named<T> => [join(prefix, name), value]),
      ),
    );
  }

  parameters(): Parameter[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  /** @internal */
  [FIRST_PARAMETER](): Parameter | undefined {
    return this.#firstParameter(new Set());
  }

  #firstParameter(seen: Set<Module>): Parameter | undefined {
    if (seen.has(this.#any)) return undefined;
    seen.add(this.#any);
    const [own] = this.ownParameters();
    if (own) return own[1];
    for (const [, child] of this.ownModules()) {
      const first = child.#firstParameter(seen);
      if (first) return first;
    }
    return undefined;
  }

  buffers(): Tensor[] {
    return this.namedBuffers().map(([, buffer]) => buffer);
  }

  /**
   * Parameters and buffers by name, as PyTorch's state dict; they share the module's memory. What the
   * network's pictures were normalised with goes with it, into files and into `loadStateDict`.
   */
  stateDict(): StateDict {
    const list = ([prefix, module]: Named<Module>): Named<Tensor>[] =>
      [
        ...module.ownParameters(),
        ...module.ownBuffers().filter(([name]) => module.#isPersistent(name)),
      ].map(([name, tensor]) => [join(prefix, name), tensor]);
    const state = new Map(this.#places('', []).flatMap(list));
    setNormalization(state, trainedWith(this));
    return state;
  }

  /** As `namedModules`, but a shared module under each of its names. */
  #places(prefix: string, parents: readonly Module[]): Named<Module>[] {
    expectNoCycle(this, parents);
    const below = this.ownModules().flatMap(([name, child]) =>
      child.#places(join(prefix, name), [...parents, this.#any]),
    );
    return [[prefix, this.#any], ...below];
  }

  #isPersistent(buffer: string): boolean {
    return this.#buffers.get(buffer)?.persistent ?? true;
  }

  /**
   * Copies a state dict's values into this module, converted to its dtypes and devices. All of it is
   * looked at first: where this throws, nothing has changed. The state dict may share memory with the
   * module; for a moment the values are there twice.
   *
   * With `{ strict: false }` what fits is copied, and what does not is returned: keys that only one
   * side has, and entries of another shape, with both shapes. (PyTorch throws for another shape even
   * then, though a classifier of another number of classes is what people mostly meet.)
   *
   * One element counts as a scalar where this module has one. Where no key at all is a batch norm's
   * `num_batches_tracked`, the state dict counts as one from before there was that (PyTorch 0.4.1),
   * as torchvision's older files are: the module keeps its own.
   *
   * @returns what did not fit; three empty lists where all did
   * @throws TorchError `ERR_STATE_DICT` with PyTorch's report of every key that does not fit; whether
   * strict or not, where a value is no live tensor or cannot be copied, such as a complex one to a
   * real one (which PyTorch does, with a warning).
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
   */
  loadStateDict(
    stateDict: Dict<Tensor>,
    { strict = true, ...rest }: { /** true */ strict?: boolean | undefined } = {},
  ): IncompatibleKeys {
    noMoreOptions(rest, { strict });
    if (typeof strict !== 'boolean') throw invalidArgument('strict', 'a boolean', strict);
    const given = toMap(stateDict);
    if (!given) throw invalidArgument('stateDict', 'a Map or a plain object of tensors', stateDict);
    for (const key of given.keys()) {
      if (typeof key !== 'string') throw invalidArgument('a key of stateDict', 'a name', key);
    }
    const receiver = {
      name: this.constructor.name,
      state: this.stateDict(),
      modules: this.#places('', []).map(([name]) => name),
    };
    const incompatible = copyState(receiver, given as ReadonlyMap<string, unknown>, strict);
    setNormalization(this, normalizationOf(stateDict));
    return incompatible;
  }

  /** @internal */
  [HELD_STATE](): HeldState {
    const tensors = new Set<Tensor>();
    const restores: (() => boolean)[] = [];
    for (const module of this.modules()) {
      for (const [, parameter] of module.ownParameters()) tensors.add(parameter);
      for (const [, buffer] of module.ownBuffers()) tensors.add(buffer);
      restores.push(module.#keeping());
    }
    return {
      tensors: [...tensors],
      putBack: () => restores.map((restore) => restore()).includes(true),
    };
  }

  #keeping(): () => boolean {
    const before = { ...this } as Readonly<Record<string, unknown>>;
    const buffers = [...this.#buffers.values()].map((buffer) => ({
      buffer,
      tensor: buffer.tensor,
    }));
    return () => {
      let replaced = false;
      for (const [name, value] of Object.entries(this)) {
        if (!(value instanceof Tensor) || value === before[name] || !isStandIn(value)) continue;
        if (Object.hasOwn(before, name)) Reflect.set(this, name, before[name]);
        else Reflect.deleteProperty(this, name);
        replaced = true;
      }
      for (const { buffer, tensor } of buffers) {
        if (buffer.tensor === tensor || !buffer.tensor || !isStandIn(buffer.tensor)) continue;
        buffer.tensor = tensor;
        replaced = true;
      }
      return replaced;
    };
  }

  // Modes, memory

  /** Whether layers behave as in training: batch statistics instead of running ones. */
  get training(): boolean {
    return this.#training && !isEvaluating();
  }

  /** @internal */
  protected setTraining(mode: boolean): void {
    this.#training = mode;
  }

  /** Puts this module and all below it into training mode, or with false into evaluation mode. */
  train(mode = true): this {
    if (typeof mode !== 'boolean') throw invalidArgument('mode', 'a boolean', mode);
    this.setTraining(mode);
    for (const child of this.children()) child.train(mode);
    return this;
  }

  eval(): this {
    return this.train(false);
  }

  /**
   * Says whether the parameters, here and below, are trained. With false they get no gradients, and an
   * optimiser leaves them as they are, once those that they have are forgotten (`zeroGrad`). Running
   * statistics go on in training mode: `eval()` stops them.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.requires_grad_
   */
  requiresGrad_(requiresGrad = true): this {
    if (typeof requiresGrad !== 'boolean') {
      throw invalidArgument('requiresGrad', 'a boolean', requiresGrad);
    }
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /** Forgets the gradients; with false they become zeros. */
  zeroGrad(setToNone = true): void {
    for (const parameter of this.parameters()) {
      if (setToNone) parameter.grad = null;
      else {
        using grad = parameter.grad;
        using zeros = grad?.detach();
        if (zeros) parameter.grad = zeros.zero_();
      }
    }
  }

  /**
   * Moves parameters and buffers, in place: to a device, a dtype or a memory format.
   *
   * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to
   */
  to(target: ModuleTarget): this {
    move([...this.parameters(), ...this.buffers()], target);
    return this;
  }

  /**
   * A copy for inference only: compiled once, it computes several times faster than `forward`.
   * Batch norms are folded into the weights before them, ReLUs and residual additions happen where a
   * convolution's output is made, weights are kept as the processor reads them, activations by
   * pixels (channels_last). Outputs are those of evaluation to about 1e-4 of their size, whatever
   * mode this network is in; what happens to it later does not change the copy.
   *
   * ```ts
   * const fast = net.optimizeForInference();
   * const classes = await d2l.predict(fast, await readImage('street.jpg'));
   * ```
   *
   * What can be optimized is native: layers, `Sequential`s of them, ResNets, blocks. A class of one's
   * own keeps its `forward`: it can hold optimized parts, `fast = this.body.optimizeForInference()`, and call
   * them.
   *
   * @throws TorchError `ERR_MODULE` where a `forward` is TypeScript, here or below
   * @see https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html
   */
  optimizeForInference(_options: InferenceOptions = {}): InferenceModule {
    throw notNative(this);
  }

  /** `optimizeForInference` off the event loop, of the network as the work under way leaves it. */
  async optimizeForInferenceAsync(_options: InferenceOptions = {}): Promise<InferenceModule> {
    throw notNative(this);
  }

  /** Calls `visit` with every module below, children first, and with this one at the end. */
  apply(visit: (module: Module) => void): this {
    if (typeof visit !== 'function') throw invalidArgument('visit', 'a function', visit);
    for (const child of this.children()) child.apply(visit);
    visit(this.#any);
    return this;
  }

  // Printing

  /** What stands between the parentheses; a layer says what it is made of. */
  protected extraRepr(): string {
    return '';
  }

  /** @internal A line or more for each child. */
  protected printChildren(children: readonly [name: string, text: string][]): string[] {
    return children.map(([name, text]) => `(${name}): ${text}`);
  }

  #print(parents: readonly Module[]): string {
    expectNoCycle(this, parents);
    const extra = this.extraRepr();
    const children = this.printChildren(
      this.ownModules().map(([name, child]) => [name, child.#print([...parents, this.#any])]),
    );
    const lines = [...(extra ? extra.split('\n') : []), ...children.map(indent)];
    const isShort = children.length === 0 && lines.length <= 1;
    const inside = isShort ? lines.join('') : `\n  ${lines.join('\n  ')}\n`;
    return `${this.constructor.name}(${inside})`;
  }

  /** As PyTorch prints modules. */
  toString(): string {
    return this.#print([]);
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** The error of a network that has something in it which only JavaScript can run. */
export function notNative(module: Module<Output>): TorchError {
  return torchError(
    'ERR_MODULE',
    `Expected a network whose forward is C++ for optimizeForInference but ${module.constructor.name}'s is ` +
      'TypeScript: call it on the layers and Sequentials in it',
  );
}

/** Checks the name of a part of a module. */
export function expectName(name: string): void {
  if (typeof name !== 'string' || name === '' || name.includes('.')) {
    throw invalidArgument('name', 'a name without dots', name);
  }
}

/** A module that contains itself has no end of names. */
function expectNoCycle(module: Module<Output>, parents: readonly Module<Output>[]): void {
  if (!parents.includes(module)) return;
  throw torchError(
    'ERR_MODULE',
    `Expected a module that does not contain itself, but this ${module.constructor.name} does`,
  );
}

function ownOf<T>(holder: object, isOne: (value: unknown) => value is T): Named<T>[] {
  const found: Named<T>[] = [];
  for (const [name, value] of Object.entries(holder)) if (isOne(value)) found.push([name, value]);
  return found;
}

function join(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}

function distinct<T>(entries: readonly Named<T>[]): Named<T>[] {
  const seen = new Set<T>();
  return entries.filter(([, value]) => !seen.has(value) && seen.add(value));
}
