/** Reading operators' schemas, as LibTorch writes them. */

export interface SchemaType {
  /** `Tensor`, `int`, `Scalar`, ... ; of a list its elements'. */
  base: string;
  optional: boolean;
  list: boolean;
  /** Of a list: whether elements may be None. */
  elementOptional: boolean;
  /** Of a list: `int[2]`, for which one number stands too. */
  size: number | null;
}

export interface SchemaArgument {
  name: string;
  type: SchemaType;
  keywordOnly: boolean;
  hasDefault: boolean;
  /** Written to: `Tensor(a!)`. */
  isWritten: boolean;
}

export interface SchemaResult {
  /** `''` where the schema names none. */
  name: string;
  type: SchemaType;
  isWritten: boolean;
}

export interface Schema {
  /** As LibTorch writes it, without `aten::`. */
  text: string;
  name: string;
  overload: string;
  args: SchemaArgument[];
  returns: SchemaResult[];
}

/** @param text `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` */
export function parseSchema(text: string): Schema {
  const head = /^aten::(\w+)(?:\.(\w+))?\(/.exec(text);
  const arrow = text.lastIndexOf(') -> ');
  if (!head || arrow < 0) throw new Error(`Not a schema: ${text}`);
  let keywordOnly = false;
  const args: SchemaArgument[] = [];
  for (const part of splitTopLevel(text.slice(head[0].length, arrow))) {
    if (part === '*') keywordOnly = true;
    else {
      const arg = { ...parseArgument(part), keywordOnly };
      // What PyTorch merges with the overload that has none.
      args.push({
        ...arg,
        hasDefault: arg.hasDefault || (keywordOnly && arg.name === 'generator'),
      });
    }
  }
  const returned = text.slice(arrow + ') -> '.length);
  const parts = returned.startsWith('(') ? splitTopLevel(returned.slice(1, -1)) : [returned];
  return {
    text: text.slice('aten::'.length),
    name: head[1] as string,
    overload: head[2] ?? '',
    args,
    returns: parts.map(parseResult),
  };
}

// `Tensor(a -> *) self`, `SymInt[2] stride=[1, 1]`, `Tensor?[] indices`, `float std=1.`
const ARGUMENT = /^([\w.]+)(\([^)]*\))?(\?)?(\[(\d*)\])?(\?)?(?: (\w+))?(=.*)?$/;

function parse(part: string) {
  const match = ARGUMENT.exec(part);
  if (!match) throw new Error(`Not an argument of a schema: ${part}`);
  const [, base = '', alias = '', first, list, size, last, name = '', fallback] = match;
  const type: SchemaType = {
    base,
    optional: list ? last !== undefined : first !== undefined,
    list: list !== undefined,
    elementOptional: list !== undefined && first !== undefined,
    size: size ? Number(size) : null,
  };
  return { name, type, isWritten: alias.includes('!'), hasDefault: fallback !== undefined };
}

function parseArgument(part: string): Omit<SchemaArgument, 'keywordOnly'> {
  return parse(part);
}

function parseResult(part: string): SchemaResult {
  const { name, type, isWritten } = parse(part);
  return { name, type, isWritten };
}

/** Parts between commas that are not within brackets or quotes. */
function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"' && text[i - 1] !== '\\') quoted = !quoted;
    if (quoted) continue;
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const rest = text.slice(start).trim();
  return rest ? [...parts, rest] : parts;
}
