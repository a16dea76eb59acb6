/**
 * How much of ATen this package reaches, as a table in Markdown: `npm run operators:table`. What
 * LibTorch lists is asked of the addon, what is compared with PyTorch is read from the goldens,
 * what is typed from the generated files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAddon } from '../../src/addon/load';
import { NAMESPACES } from './names';
import { parseSchema, type Schema } from './schema';
import { isHidden, isTypable } from './signatures';

const root = join(__dirname, '..', '..');
const GOLDENS = ['operators', 'operators_overloads'];

/** Operators by name, and how many overloads they have together. */
interface Count {
  operators: number;
  overloads: number;
}

/** @param names `add.Tensor`; an overload without a name is just `sum` */
function count(names: Iterable<string>): Count {
  const overloads = new Set(names);
  const operators = new Set([...overloads].map((name) => name.split('.')[0]));
  return { operators: operators.size, overloads: overloads.size };
}

const fullName = ({ name, overload }: Schema) => (overload ? `${name}.${overload}` : name);

/** What PyTorch's users call: no backward passes, no writing into `out`, no inner operators. */
function isPublic({ name, args }: Schema): boolean {
  const hasOut = args.some((arg) => arg.keywordOnly && arg.isWritten);
  return !name.startsWith('_') && !/backward/.test(name) && !hasOut;
}

/** The overloads that the goldens' calls took. */
function exercised(): string[] {
  return GOLDENS.flatMap((topic) => {
    const path = join(root, 'test', 'parity', 'goldens', `${topic}.json`);
    const golden: { cases: { name: string; chosen: string | null }[] } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return golden.cases.map(({ name, chosen }) => chosen ?? name);
  });
}

const generated = (name: string) =>
  readFileSync(join(root, 'src', 'torch', 'operators', `${name}.ts`), 'utf8');

/** The overloads that a generated interface has: each stands in the comment above its type. */
function typedIn(name: string): string[] {
  return [...generated(name).matchAll(/^ {2}\/\*\* `([\w.]+)\(/gm)].map((m) => m[1] as string);
}

/** The operators that are functions: `export const add: Aten['add'] = operator('add')`. */
function functions(): string[] {
  return ['functions', ...NAMESPACES].flatMap((name) =>
    [...generated(name).matchAll(/: Aten\['(\w+)'\] =/g)].map((m) => m[1] as string),
  );
}

function row(what: string, { operators, overloads }: Count, listed: Count): string {
  const share = (part: number, all: number) => `${part} (${Math.round((100 * part) / all)}%)`;
  return `| ${what} | ${share(operators, listed.operators)} | ${share(overloads, listed.overloads)} |`;
}

function main(): void {
  const addon = loadAddon().open() as { schemas(): string[]; version(): { libtorch: string } };
  const schemas = addon.schemas().map(parseSchema);
  const reachable = schemas.filter((schema) => isTypable(schema) && !isHidden(schema));
  const names = (some: readonly Schema[]) => some.map(fullName);
  const listed = count(names(schemas));
  const isReachablePublic = new Set(names(reachable.filter(isPublic)));
  const functionNames = new Set(functions());
  const asFunctions = reachable.filter(({ name }) => functionNames.has(name));

  console.log(`| LibTorch ${addon.version().libtorch} | operators | overloads |`);
  console.log('| --- | ---: | ---: |');
  console.log(`| listed | ${listed.operators} | ${listed.overloads} |`);
  console.log(row('reached by `call`', count(names(reachable)), listed));
  console.log(row('typed, in `ops`', count(typedIn('aten')), listed));
  console.log(row('functions', count(names(asFunctions)), listed));
  console.log(row('methods of tensors', count(typedIn('methods')), listed));
  console.log(row('compared with PyTorch', count(exercised()), listed));

  const open = count(isReachablePublic);
  const compared = count(exercised().filter((name) => isReachablePublic.has(name)));
  console.log(
    `\nOf ${open.operators} operators (${open.overloads} overloads) that are reached, public, not ` +
      `backward passes and without \`out\`, ${compared.operators} (${compared.overloads}) are compared.`,
  );
}

main();
