import { types } from 'node:util';
import { invalidArgument } from '../base/errors';
import { expectName, Module } from './module';

/** Modules by name that somebody else calls: what lists and dictionaries have in common. */
abstract class Collection extends Module {
  protected readonly modulesByName = new Map<string, Module>();

  /** @internal */
  protected override ownModules(): [name: string, module: Module][] {
    return [...this.modulesByName, ...super.ownModules()];
  }

  override registerModule(name: string, module: Module): this {
    if (!(module instanceof Module)) throw invalidArgument(name, 'a module', module);
    expectName(name);
    this.modulesByName.set(name, module);
    return this;
  }

  /** How many modules there are. */
  get length(): number {
    return this.modulesByName.size;
  }
}

/**
 * A list of modules, named 0, 1, ... It has no `forward`: the module that holds it says what to do
 * with them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 */
export class ModuleList extends Collection {
  constructor(modules: Iterable<Module> = []) {
    super();
    this.extend(modules);
  }

  /** The module of that number; a negative one counts from the end. */
  at(index: number): Module {
    const module = Number.isInteger(index) ? [...this].at(index) : undefined;
    if (!module) throw invalidArgument('index', `an index of ${this.length} modules`, index);
    return module;
  }

  append(module: Module): this {
    return this.registerModule(String(this.length), module);
  }

  extend(modules: Iterable<Module>): this {
    if (typeof modules?.[Symbol.iterator] !== 'function') {
      throw invalidArgument('modules', 'a list of modules', modules);
    }
    for (const module of modules) this.append(module);
    return this;
  }

  [Symbol.iterator](): IterableIterator<Module> {
    return this.modulesByName.values();
  }

  /** @internal Neighbours that print alike are printed once, with their number, as in PyTorch. */
  protected override printChildren(children: readonly [name: string, text: string][]): string[] {
    const runs: { first: string; last: string; count: number; text: string }[] = [];
    for (const [name, text] of children) {
      const run = runs.at(-1);
      if (run?.text !== text) runs.push({ first: name, last: name, count: 1, text });
      else {
        run.last = name;
        run.count++;
      }
    }
    return runs.map(({ first, last, count, text }) =>
      count === 1 ? `(${first}): ${text}` : `(${first}-${last}): ${count} x ${text}`,
    );
  }
}

/**
 * Modules by name. It has no `forward`: the module that holds it says what to do with them.
 *
 * @see https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 */
export class ModuleDict extends Collection {
  constructor(modules: Readonly<Record<string, Module>> | ReadonlyMap<string, Module> = {}) {
    super();
    const entries = types.isMap(modules) ? modules : Object.entries(modules);
    for (const [name, module] of entries) this.registerModule(name, module);
  }

  has(name: string): boolean {
    return this.modulesByName.has(name);
  }

  keys(): string[] {
    return [...this.modulesByName.keys()];
  }

  values(): Module[] {
    return [...this.modulesByName.values()];
  }

  entries(): [name: string, module: Module][] {
    return [...this.modulesByName];
  }

  /** Takes a module out, and gives it. */
  pop(name: string): Module {
    const module = this.modulesByName.get(name);
    if (!module) throw invalidArgument('name', 'the name of a module here', name);
    this.modulesByName.delete(name);
    return module;
  }
}
