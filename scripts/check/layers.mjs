// Checks that what is in src imports only from its own layer and from those below it. (That no imports go
// in a circle is checked by Biome, `noImportCycles`.)
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From the top. Those in one line do not know one another. */
const LAYERS = [
  ['index.ts'],
  ['cli'],
  ['d2l'],
  ['train', 'predict'],
  ['models'],
  ['data'],
  ['optim', 'nn', 'files'],
  ['torch'],
  ['addon'],
  ['base'],
];

/** What imports, exports from, requires, or takes types of another file. */
const IMPORT = /\b(?:from|import|require)\b\s*\(?\s*'(\.[^']*)'/g;

const src = fileURLToPath(new URL('../../src', import.meta.url));
const levelOf = (/** @type {string} */ part) => LAYERS.findIndex((layer) => layer.includes(part));
const problems = [];
for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue;
  const file = name.replaceAll('\\', '/');
  const [own] = file.split('/');
  const level = levelOf(own);
  if (level < 0)
    problems.push(`src/${file}: src/${own} is in no layer of scripts/check/layers.mjs`);
  for (const [, path] of readFileSync(join(src, name), 'utf8').matchAll(IMPORT)) {
    const target = posix.join(posix.dirname(file), path);
    const [other] = target.split('/');
    if (other === own || levelOf(other) > level) continue;
    problems.push(`src/${file} imports src/${target}, which is not below it`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
