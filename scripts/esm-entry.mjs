// Writes dist/index.mjs and dist/index.d.mts after tsc: an entry for `import` that re-exports the
// CommonJS build by name. One build serves both ways in, so there is one instance of every class.
//
// The names are read from what tsc wrote rather than by running it, which would need the addon.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);

/**
 * The export names of a CommonJS module that tsc wrote, with those of its `export *`.
 * @param {URL} file
 * @returns {Promise<Set<string>>}
 */
async function exportNames(file) {
  const source = await readFile(file, 'utf8');
  const names = new Set();
  for (const [, name] of source.matchAll(/\bexports\.([\p{ID_Start}$_][\p{ID_Continue}$]*) = /gu)) {
    names.add(name);
  }
  for (const [, name] of source.matchAll(/^Object\.defineProperty\(exports, "([^"]+)"/gm)) {
    names.add(name);
  }
  names.delete('__esModule');
  for (const [, path] of source.matchAll(/^__exportStar\(require\("(\.[^"]+)"\), exports\);/gm)) {
    for (const name of await exportNames(await resolveModule(path, file))) {
      // As in the language, `export *` leaves the default export out.
      if (name !== 'default') names.add(name);
    }
  }
  return names;
}

/**
 * `./nn` is nn.js or nn/index.js.
 * @param {string} path
 * @param {URL} from
 */
async function resolveModule(path, from) {
  for (const candidate of [path, `${path}.js`, `${path}/index.js`]) {
    const file = new URL(candidate, from);
    const found = await readFile(file).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  throw new Error(`${fileURLToPath(from)} exports everything of ${path}, which is not there`);
}

const names = [...(await exportNames(new URL('index.js', dist)))].sort();
if (names.length === 0) throw new Error('dist/index.js exports nothing: did tsc run?');
await writeFile(
  new URL('index.mjs', dist),
  `export {\n${names.map((name) => `  ${name},\n`).join('')}} from './index.js';\n`,
);
const typedDefault = names.includes('default') ? "export { default } from './index.js';\n" : '';
await writeFile(new URL('index.d.mts', dist), `export * from './index.js';\n${typedDefault}`);
