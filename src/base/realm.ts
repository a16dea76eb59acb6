// What the package needs where its files run in a vm context, as Jest and vitest's vm pools run them. There
// every built-in class exists twice: what Node and the addon make is of the main context. So built-in values
// are recognised by Array.isArray, ArrayBuffer.isView and util.types, errors by their `code`.
import { runInThisContext } from 'node:vm';

// `using` needs these, and in Node 20 a vm context has none. The main context's, which Node's own objects have.
for (const name of ['dispose', 'asyncDispose'] as const) {
  if (Symbol[name] !== undefined) continue;
  Object.defineProperty(Symbol, name, { value: runInThisContext(`Symbol.${name}`) });
}

/** The main context's process. Jest's is a copy, whose `exit` event is never emitted. */
export const mainProcess: NodeJS.Process = runInThisContext('process');

const isMainContext = runInThisContext('Object') === Object;

/**
 * Loads an ES module: by `load`, its `import()`, which bundlers see; in a vm context, where Jest has none and
 * vitest's does not find it, by Node's own loader, into the main context. What is CommonJS is loaded by
 * `require`, which each runner has.
 */
export async function importModule<T>(specifier: string, load: () => Promise<T>): Promise<T> {
  if (isMainContext) return await load();
  const { createRequire } = mainProcess.getBuiltinModule('node:module');
  const { importHere } = createRequire(__filename)('./import') as typeof import('./import');
  return (await importHere(specifier)) as T;
}
