import type { Aten } from './aten';
import { operator } from './operator';

/**
 * Every operator of LibTorch, typed, by its name there: `ops._foreach_add([x, y], 1)`. Arguments stand as
 * in its schema, keyword arguments in an object at the end. Those that PyTorch makes public are also
 * functions of this package, and methods of tensors.
 */
export const ops: Aten = new Proxy(Object.create(null), {
  get(made: Record<string | symbol, unknown>, name) {
    if (typeof name === 'string') made[name] ??= operator(name);
    return made[name];
  },
});
