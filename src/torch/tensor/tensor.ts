// Tensors with all of their methods. What the methods are made of imports core.ts, where the class is.
import { callTensor } from '../dispatch/call';
import { camelCase } from '../operators/camel-case';
import { METHODS } from '../operators/methods';
import { method } from '../operators/operator';
import { Tensor } from './core';
import { AutogradMethods } from './methods/autograd';
import { ConversionMethods } from './methods/conversion';
import { IndexingMethods } from './methods/indexing';
import { ValueMethods } from './methods/values';
import { VIEWS } from './methods/views';

export { type MemoryFormat, type Operand, Tensor, type ToOptions, tensorOf } from './core';

for (const { prototype } of [AutogradMethods, ConversionMethods, IndexingMethods, ValueMethods]) {
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(prototype);
  Object.defineProperties(Tensor.prototype, methods);
}

for (const entry of METHODS) {
  const [name, selfIndex] = typeof entry === 'string' ? [entry, 0] : entry;
  Object.defineProperty(Tensor.prototype, camelCase(name), {
    value: method(name, selfIndex),
    writable: true,
    configurable: true,
  });
}

for (const [name, operator] of Object.entries(VIEWS)) {
  Object.defineProperty(Tensor.prototype, name, {
    get(this: Tensor) {
      return callTensor(operator, [this]);
    },
    configurable: true,
  });
}
