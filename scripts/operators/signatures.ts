/** TypeScript's signatures for an operator's schema. */
import { camelCase } from '../../src/torch/operators/camel-case';
import type { Schema, SchemaArgument, SchemaType } from './schema';

const TYPES: Record<string, string> = {
  Tensor: 'Tensor',
  Scalar: 'Scalar',
  int: 'Int',
  SymInt: 'Int',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  ScalarType: 'DType',
  Device: 'DeviceLike',
  Layout: 'Layout',
  MemoryFormat: 'MemoryFormat',
  Generator: 'Generator',
};

// What JavaScript has no value for: streams, storages and dictionaries.
export const isTypable = (schema: Schema): boolean =>
  [...schema.args, ...schema.returns].every(({ type }) => type.base in TYPES);

function typeOf({ name, type, isWritten }: SchemaArgument, schema: Schema): string {
  let text = TYPES[type.base] as string;
  const takesNumbers = TAKES_NUMBERS.test(schema.name) && name !== 'self' && !isWritten;
  if (text === 'Tensor' && takesNumbers) text = 'Tensor | Scalar';
  if (type.list) {
    const element = type.elementOptional ? `(${text} | null)` : text;
    text = type.size === null ? `readonly ${element}[]` : `${text} | readonly ${element}[]`;
  }
  return type.optional ? `${text} | null` : text;
}

function resultType(type: SchemaType): string {
  const text = type.base === 'int' || type.base === 'SymInt' ? 'number' : TYPES[type.base];
  return type.list ? `${text}[]` : (text as string);
}

function resultsType({ args, returns }: Schema, selfName: string | null): string {
  if (returns.length === 0) return 'void';
  const self = args[0];
  const isSelf =
    selfName !== null && returns.length === 1 && returns[0]?.isWritten && self?.isWritten;
  if (isSelf && self.name === 'self') return selfName;
  if (returns.length === 1) return resultType((returns[0] as Schema['returns'][0]).type);
  const named = returns.every(({ name }) => name !== '');
  const parts = returns.map(({ name, type }) =>
    named ? `${identifier(name)}: ${resultType(type)}` : resultType(type),
  );
  return `[${parts.join(', ')}]`;
}

const RESERVED = new Set(['function', 'in', 'var', 'default', 'with', 'new', 'class', 'import']);

function identifier(name: string): string {
  const camel = camelCase(name);
  return RESERVED.has(camel) ? `${camel}_` : camel;
}

function positional(arg: SchemaArgument, schema: Schema, optional = arg.hasDefault): string {
  const hasInput = schema.args.some(({ name }) => name === 'input');
  const name = arg.name === 'self' && !hasInput ? 'input' : identifier(arg.name);
  return `${name}${optional ? '?' : ''}: ${typeOf(arg, schema)}`;
}

const FACTORY = ['dtype', 'layout', 'device', 'pin_memory'];

/** Whether the operator makes a tensor: PyTorch gives those `requires_grad`. */
export function makesTensor({ name, args }: Schema): boolean {
  const has = (wanted: string) => args.some((arg) => arg.name === wanted && arg.keywordOnly);
  return FACTORY.every(has) && !/^(to|_to_copy)$/.test(name);
}

function optionsType(args: readonly SchemaArgument[], schema: Schema): string {
  const isMaker = makesTensor(schema);
  const rest = isMaker ? args.filter(({ name }) => !FACTORY.includes(name)) : args;
  // `undefined` is as good as nothing, also to users who have exactOptionalPropertyTypes.
  const parts = rest.map((arg) => {
    const type = typeOf(arg, schema);
    return `${camelCase(arg.name)}${arg.hasDefault ? `?: ${type} | undefined` : `: ${type}`}`;
  });
  const own = parts.length > 0 ? [`{ ${parts.join('; ')} }`] : [];
  return [...own, ...(isMaker ? ['TensorOptions'] : [])].join(' & ');
}

// As native/core/dispatch/operators.cc: these take numbers for tensors, so that PyTorch hides their
// overloads for numbers.
const TAKES_NUMBERS = /^(add|sub|mul|div|divide|multiply|subtract|true_divide|floor_divide)_?$/;

/** Whether another overload takes all that this one does, as for PyTorch's functions. */
export function isHidden({ name, overload }: Schema): boolean {
  return TAKES_NUMBERS.test(name) && /^Scalar/.test(overload);
}

/**
 * The ways to call one overload: all by position; those with defaults by name; and all but the
 * leading tensors by name. `self` is left out of a method's.
 */
export function signatures(schema: Schema, name: string, isMethod: boolean): string[] {
  const result = resultsType(schema, isMethod ? 'this' : 'Tensor');
  const args = isMethod ? schema.args.filter((arg) => arg.name !== 'self') : schema.args;
  const given = args.filter((arg) => !arg.keywordOnly);
  const keywords = args.filter((arg) => arg.keywordOnly);
  const required = given.filter((arg) => !arg.hasDefault);
  const optional = given.filter((arg) => arg.hasDefault);
  const lines: string[] = [];
  const add = (parts: string[]) => lines.push(`${name}(${parts.join(', ')}): ${result};`);

  const needsOptions = keywords.some((arg) => !arg.hasDefault);
  add([
    ...given.map((arg) => positional(arg, schema, arg.hasDefault && !needsOptions)),
    ...(keywords.length > 0
      ? [`options${needsOptions ? '' : '?'}: ${optionsType(keywords, schema)}`]
      : []),
  ]);
  const isOut = keywords.some((arg) => arg.isWritten);
  if (isOut || schema.name.startsWith('_')) return lines; // seldom called: one way is enough
  if (optional.length > 0) {
    add([
      ...required.map((arg) => positional(arg, schema)),
      `options: ${optionsType([...optional, ...keywords], schema)}`,
    ]);
  }
  const isTensor = (arg: SchemaArgument) => arg.type.base === 'Tensor' && !arg.hasDefault;
  const firstNamed = given.findIndex((arg) => !isTensor(arg));
  if (firstNamed >= 0 && firstNamed < required.length) {
    add([
      ...given.slice(0, firstNamed).map((arg) => positional(arg, schema)),
      `options: ${optionsType([...given.slice(firstNamed), ...keywords], schema)}`,
    ]);
  }
  if (takesVariadicInts(schema, given, isMethod)) {
    const self = isMethod ? [] : given.slice(0, -1).map((arg) => positional(arg, schema));
    const list = identifier((given.at(-1) as SchemaArgument).name);
    add([...self, `...${list}: readonly Int[]`]);
    if (keywords.length > 0) {
      const options = `options: ${optionsType(keywords, schema)}`;
      add([...self, `...${list}AndOptions: readonly [...${list}: Int[], ${options}]`]);
    }
  }
  return lines;
}

// As native/core/dispatch/operators.cc.
function takesVariadicInts(
  schema: Schema,
  given: readonly SchemaArgument[],
  isMethod: boolean,
): boolean {
  const list = given.at(-1);
  const isInts =
    list?.type.list && list.type.size === null && ['int', 'SymInt'].includes(list.type.base);
  const before = given.length - 1 + (isMethod ? 1 : 0);
  const startsWithSelf = schema.args[0]?.name === 'self';
  return !!isInts && before === (startsWithSelf ? 1 : 0) && !schema.overload.endsWith('out');
}
