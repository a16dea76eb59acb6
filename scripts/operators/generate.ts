/**
 * Writes src/torch/operators' generated files from the schemas that LibTorch lists: the types of every
 * operator, PyTorch's functions and tensor methods. `npm run operators`; with `--check` it only says
 * whether they are up to date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAddon } from '../../src/addon/load';
import { camelCase } from '../../src/torch/operators/camel-case';
import { NAMESPACES, readVariants, type Variants } from './names';
import { parseSchema, type Schema } from './schema';
import { isHidden, isTypable, makesTensor, signatures } from './signatures';

const root = join(__dirname, '..', '..');
const folder = join(root, 'src', 'torch', 'operators');

interface Libtorch {
  version: string;
  includeDirs: string[];
}

function header(what: string, { version }: Libtorch): string {
  return `// ${what}\n// Made by scripts/operators/generate.ts from the schemas of LibTorch ${version}; not to be edited.\n`;
}

const TYPE_IMPORTS = `import type { DeviceLike } from '../device';
import type { Generator } from '../random';
import type { MemoryFormat, Tensor } from '../tensor/core';
import type { DType } from '../tensor/dtype';
import type { Int, Layout, Scalar, TensorOptions } from './types';
`;

/** A doc comment with the schema, then the ways to call it. */
function overload(schema: Schema, name: string, isMethod: boolean): string {
  return [`/** \`${schema.text}\` */`, ...signatures(schema, name, isMethod)].join('\n');
}

function atenFile(operators: Map<string, Schema[]>, libtorch: Libtorch): string {
  const members = [...operators].map(([name, schemas]) =>
    schemas.map((schema) => overload(schema, name, false)).join('\n'),
  );
  return `${header('Every operator of LibTorch, typed.', libtorch)}${TYPE_IMPORTS}
/** Operators by their names in LibTorch: arguments by position, then keyword arguments in an object. */
export interface Aten {
${members.join('\n')}
}
`;
}

const isOut = (schema: Schema) => schema.args.some((arg) => arg.keywordOnly && arg.isWritten);

/** Where a method's `self` stands among the operator's arguments. */
const selfIndex = (schemas: readonly Schema[]) =>
  Math.max(...schemas.map(({ args }) => args.findIndex((arg) => arg.name === 'self')));

function methodsFile(operators: Map<string, Schema[]>, variants: Variants, libtorch: Libtorch) {
  const members: string[] = [];
  const table: string[] = [];
  for (const [name, all] of operators) {
    const isSelf = (arg: Schema['args'][0]) => arg.name === 'self' && arg.type.base === 'Tensor';
    const schemas = all.filter((it) => !isOut(it) && it.args.some((arg) => isSelf(arg)));
    if (!variants.isMethod(name) || schemas.length === 0) continue;
    const at = selfIndex(schemas);
    const fitting = schemas.filter(({ args }) => args[at]?.name === 'self');
    members.push(...fitting.map((schema) => overload(schema, camelCase(name), true)));
    table.push(at === 0 ? `'${name}'` : `['${name}', ${at}]`);
  }
  return `${header('The operators that are methods of tensors.', libtorch)}${TYPE_IMPORTS}
export interface TensorMethods {
${members.join('\n')}
}

/** Their names in LibTorch; with the place of the tensor among the arguments where it is not the first. */
export const METHODS: readonly (string | readonly [name: string, selfIndex: number])[] = [
${table.join(',\n')},
];
`;
}

function functionsFile(
  operators: Map<string, Schema[]>,
  names: readonly string[],
  prefix: string,
  libtorch: Libtorch,
): string {
  const renamed: string[] = [];
  const lines = names.map((name) => {
    const schemas = operators.get(name) as Schema[];
    const maker = schemas.some(makesTensor) ? 'factory' : 'operator';
    const exported = camelCase(name.slice(prefix.length));
    const own = exported === 'var' ? 'variance' : exported;
    if (own !== exported) renamed.push(`export { ${own} as ${exported} };\n`);
    const keyword = own === exported ? 'export const' : 'const';
    // With the type said, and not inferred: in the .d.ts it stays a name, and is not written out.
    return `${keyword} ${own}: Aten['${name}'] = ${maker}('${name}');`;
  });
  const makers = ['factory', 'operator'].filter((it) =>
    lines.some((line) => line.includes(` ${it}(`)),
  );
  const what = prefix ? `torch.${prefix.slice(0, -1)}'s functions.` : "torch's functions.";
  return `${header(what, libtorch)}import type { Aten } from './aten';
import { ${makers.join(', ')} } from './operator';

${lines.join('\n')}
${renamed.join('')}`;
}

function readLibtorch(): Libtorch {
  const file = join(root, 'build', 'libtorch.json');
  if (!existsSync(file)) throw new Error('Build the addon first: npm run build:native');
  return JSON.parse(readFileSync(file, 'utf8')) as Libtorch;
}

function generate(libtorch: Libtorch): Map<string, string> {
  const schemas = (loadAddon().open() as { schemas(): string[] }).schemas().map(parseSchema);
  const operators = new Map<string, Schema[]>();
  for (const schema of schemas.filter((it) => isTypable(it) && !isHidden(it))) {
    operators.set(schema.name, [...(operators.get(schema.name) ?? []), schema]);
  }
  const variants = readVariants(libtorch.includeDirs[0] as string);
  const names = [...operators.keys()].filter((name) => variants.isFunction(name));
  const files = new Map([
    ['aten.ts', atenFile(operators, libtorch)],
    ['methods.ts', methodsFile(operators, variants, libtorch)],
  ]);
  const isSpaced = (name: string) => NAMESPACES.some((space) => name.startsWith(`${space}_`));
  const plain = names.filter((name) => !isSpaced(name));
  files.set('functions.ts', functionsFile(operators, plain, '', libtorch));
  for (const space of NAMESPACES) {
    const own = names.filter((name) => name.startsWith(`${space}_`));
    files.set(`${space}.ts`, functionsFile(operators, own, `${space}_`, libtorch));
  }
  return files;
}

function format(name: string, text: string): string {
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const args = ['format', `--stdin-file-path=src/torch/operators/${name}`];
  const { status, stdout, stderr } = spawnSync(biome, args, {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name} cannot be formatted: ${stderr}`);
  return stdout;
}

/** The version that the files there were made from, or undefined. */
function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return / of LibTorch (\S+); not to be edited/.exec(readFileSync(path, 'utf8'))?.[1];
}

function main(check: boolean): void {
  const libtorch = readLibtorch();
  const made = versionOf(join(folder, 'aten.ts'));
  if (check && made !== undefined && made !== libtorch.version) {
    console.log(
      `skipped: made from LibTorch ${made}, and the addon is built on ${libtorch.version}`,
    );
    return;
  }
  let stale = 0;
  for (const [name, text] of generate(libtorch)) {
    const path = join(folder, name);
    const wanted = format(name, text);
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    stale++;
    if (!check) writeFileSync(path, wanted);
    console.log(`${check ? 'out of date' : 'written'}: src/torch/operators/${name}`);
  }
  if (check && stale > 0) {
    console.error('`npm run operators` makes them anew.');
    process.exitCode = 1;
  }
}

main(process.argv.includes('--check'));
