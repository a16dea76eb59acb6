// Classes as lists in text files have them: a class a line, by its name, colour and value.
import { type TorchError, torchError } from '../../base/errors';
import type { Rgb } from '../masks/palette';
import type { ClassesOptions } from './classes';

/** Names that mean no class in lists with colours or values: CamVid's, and what others have in its place. */
const NO_CLASS = /^_*(void|unlabell?ed|ignored?|border)_*$/i;

/** A line that counts. */
interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** What a line says of its class. */
interface Entry {
  readonly line: number;
  readonly name: string;
  readonly color?: Rgb | undefined;
  readonly value?: number | undefined;
}

/** @throws TorchError `ERR_DATA`, naming the line that is wrong */
export function parseList(text: string): ClassesOptions {
  if (/[\0\uFFFD]/.test(text)) throw wrong('text in UTF-8', 'it is something else');
  const all = text.split(/\r\n?|\n/).map((line, i) => ({ text: line.trim(), number: i + 1 }));
  const lines = all
    .filter((line) => line.text !== '' && !COMMENT.test(line.text))
    .map((line) => ({ ...line, text: line.text.replace(/\s+#\s.*$/, '') }));
  const isLabelMap = all.some((line) => /^#\s*label\s*:\s*color_rgb\b/i.test(line.text));
  const entries =
    readLabelMap(lines, isLabelMap) ?? readTable(lines) ?? readRows(lines) ?? readNames(lines);
  return classesOf(entries);
}

/** A colour such as #804080 is none. */
const COMMENT = /^(#(?![0-9a-f]{6}\b)|\/\/)/i;

/** CVAT's `name:r,g,b:parts:actions`; undefined where the lines are no such. */
function readLabelMap(lines: readonly Line[], isSaid: boolean): Entry[] | undefined {
  const matches = lines.map(({ text }) => LABEL.exec(text));
  if (!isSaid && !matches.some((match) => match?.[2] !== undefined)) return undefined;
  return lines.map(({ text, number }, i) => {
    const match = matches[i];
    if (!match)
      throw wrong("'label:r,g,b:parts:actions' in every line", `line ${number} is '${text}'`);
    const color = match[2]?.split(',').map((channel) => channel.trim());
    return { line: number, name: match[1] as string, color: color && colorOf(color, number) };
  });
}

const LABEL = /^(.+?)\s*:\s*(\d+\s*,\s*\d+\s*,\s*\d+)?\s*:[^:]*:[^:]*$/;

type Column = 'name' | 'value' | 'r' | 'g' | 'b' | 'color';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['value', /^(index|idx|id|((pixel|class|label|gr[ae]y)[ _-]?)?(values?|id|idx|index|number))$/],
  ['name', /^((class|label|category)([ _-]?names?)?|names?|classes|labels)$/],
  ['r', /^(r|red)$/],
  ['g', /^(g|green)$/],
  ['b', /^(b|blue)$/],
  ['color', /^((class|label)[ _-]?)?(colou?r|rgb|hex)([ _-]?rgb)?$/],
];

/** A table whose first line names its columns; undefined where it does not. */
function readTable(lines: readonly Line[]): Entry[] | undefined {
  const [header, ...rows] = lines;
  if (!header) return undefined;
  const separator = [',', ';', '\t'].find((each) => header.text.includes(each)) ?? ' ';
  const titles = fieldsOf(header.text, separator);
  if (titles.some(isNumber)) return undefined;
  const columns = titles.map(columnOf);
  const known = columns.filter((column) => column !== undefined);
  if (!known.includes('name') || known.length < (separator === ' ' ? columns.length : 1)) {
    return undefined;
  }
  if (columns.length === 1) {
    throw wrong(
      'names alone',
      `line ${header.number}, '${header.text}', looks like the name of a column: leave it out, or write JSON`,
    );
  }
  const twice = known.find((column, i) => known.indexOf(column) < i);
  if (twice) throw wrong('each column once', `line ${header.number} has two of a ${twice}`);
  const colors = known.filter((column) => ['r', 'g', 'b'].includes(column)).length;
  if (colors === 1 || colors === 2) {
    throw wrong('columns of red, green and blue', `line ${header.number} has ${colors} of them`);
  }
  const table = rows.map(({ text }) =>
    fieldsOf(text, separator, columns.length, columns.indexOf('name')),
  );
  // It may well be the classes' values.
  const other = titles.find((_, i) => !columns[i] && table.every((fields) => isNumber(fields[i])));
  if (other !== undefined && !known.includes('value') && rows.length > 0) {
    throw wrong('columns such as value, name, r, g, b', `line ${header.number} has '${other}'`);
  }
  return rows.map(({ text, number }, i) => {
    const fields = table[i] as string[];
    if (fields.length !== columns.length) {
      throw wrong(
        `${columns.length} columns, as in line ${header.number}`,
        `line ${number} has ${fields.length}: '${text}'`,
      );
    }
    const field = (column: Column): string | undefined => fields[columns.indexOf(column)];
    const color = known.includes('color')
      ? colorIn(field('color') as string, number)
      : [field('r'), field('g'), field('b')];
    const value = field('value');
    return {
      line: number,
      name: field('name') as string,
      color: color.includes(undefined) ? undefined : colorOf(color as string[], number),
      value: value === undefined ? undefined : numberOf(value, number),
    };
  });
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && text !== '' && Number.isFinite(Number(text));
}

function columnOf(title: string): Column | undefined {
  return COLUMNS.find(([, pattern]) => pattern.test(title.toLowerCase()))?.[0];
}

/** Of a colour in one field: `#804080`, `128 64 128`, `(128, 64, 128)`. */
function colorIn(field: string, line: number): string[] {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(field);
  if (hex) return hex.slice(1).map((digits) => String(Number.parseInt(digits, 16)));
  const numbers = field.replace(/^[([{]\s*|\s*[)\]}]$/g, '').split(/[\s,;]+/);
  if (numbers.length === 3) return numbers;
  throw wrong('a colour such as 128 64 128 or #804080', `line ${line} has '${field}'`);
}

/**
 * The fields of a line, without quotes. Of spaces as separators, the name may have some: then it is what
 * is left of `count` fields.
 */
function fieldsOf(text: string, separator: string, count = 0, name = 0): string[] {
  if (separator !== ' ') {
    const pattern = new RegExp(`\\s*("(?:[^"]|"")*"|[^${separator}]*)\\s*(?:${separator}|$)`, 'gy');
    const fields: string[] = [];
    for (const match of text.matchAll(pattern)) {
      if (match[0] === '' && !text.endsWith(separator)) break;
      fields.push(unquoted((match[1] as string).trim()));
      if (!match[0].endsWith(separator)) break;
    }
    while (fields.length > Math.max(1, count) && fields.at(-1) === '') fields.pop();
    return fields;
  }
  const words = text.split(/\s+/);
  const more = words.length - count;
  if (count === 0 || more <= 0) return words.map(unquoted);
  const named = words.slice(name, name + more + 1).join(' ');
  return [...words.slice(0, name), named, ...words.slice(name + more + 1)].map(unquoted);
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(text);
  return quoted ? (quoted[2] as string).replaceAll('""', '"') : text;
}

/** What is on a line without a header: numbers, a name, numbers. */
interface Row extends Line {
  readonly before: readonly string[];
  readonly name: string;
  readonly after: readonly string[];
}

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
const BEFORE = new RegExp(`^((?:${NUMBER}(?:[\\s,;:=]+|$))*)`);
const AFTER = new RegExp(`((?:[\\s,;:=]+${NUMBER})*)$`);
const HEX = /(?<=^|[\s,;:=])#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi;
const TUPLE = /[([{]\s*(\d+)\s*[,\s]\s*(\d+)\s*[,\s]\s*(\d+)\s*[)\]}]/g;

function rowOf(line: Line): Row {
  const text = line.text
    .replace(TUPLE, ' $1 $2 $3 ')
    .replace(HEX, (_, ...digits) =>
      digits
        .slice(0, 3)
        .map((each) => Number.parseInt(each, 16))
        .join(' '),
    )
    .trim()
    .replace(/[,;]$/, '');
  const before = BEFORE.exec(text)?.[1] ?? '';
  const rest = text.slice(before.length);
  const after = AFTER.exec(rest)?.[1] ?? '';
  const name = rest.slice(0, rest.length - after.length);
  const numbers = (part: string) => part.split(/[\s,;:=]+/).filter(Boolean);
  const isQuoted = /^(["']).*\1$/.test(name);
  expectOneReading(line, before, after, [numbers(before).length, numbers(after).length]);
  return {
    ...line,
    before: numbers(before),
    name: isQuoted ? unquoted(name) : name.replace(/[\s,;:=]+$/, ''),
    after: numbers(after),
  };
}

/** Refuses `1,2,3,4 wheels`, of which the 4 may be a number of the list or of the name. */
function expectOneReading(
  { text, number }: Line,
  before: string,
  after: string,
  [left, right]: readonly [number, number],
): void {
  const gaps = [before, after].map((part) => part.match(/[\s,;:=]+/g) ?? []);
  const [inner, outer] = [gaps[0]?.at(-1), gaps[1]?.[0]];
  const isStrong = (gap: string | undefined) => gap !== undefined && /[,;:=\t]/.test(gap);
  if (!gaps.flat().some(isStrong)) return;
  const isDoubtful =
    (inner !== undefined && !isStrong(inner) && KINDS.has(`${left - 1} ${right}`)) ||
    (outer !== undefined && !isStrong(outer) && KINDS.has(`${left} ${right - 1}`));
  if (isDoubtful) {
    throw wrong('a name with numbers in quotes', `line ${number} is '${text}'`);
  }
}

/** A list of numbers and names without a header; undefined where names stand alone. */
function readRows(lines: readonly Line[]): Entry[] | undefined {
  const rows = lines.map(rowOf);
  const [first] = rows;
  if (!first) return undefined;
  const counts = ({ before, after }: Row) => `${before.length} ${after.length}`;
  const other = rows.find((row) => counts(row) !== counts(first));
  const most = Math.max(...rows.map(({ before, after }) => Math.max(before.length, after.length)));
  if (other) {
    // Of `r g b name`, a name may end in a number.
    if (rows.every(({ before }) => before.length === first.before.length && before.length > 2)) {
      return entriesOf(rows.map(withNumbersInName));
    }
    const led = rows.filter(({ before }) => before.length > 0).length;
    if (most < 3 && led * 2 < rows.length) return undefined; // names with numbers in them
    throw wrong("one way of writing in every line, such as 'r g b name' or 'value name',", [
      `line ${first.number} is '${first.text}' and line ${other.number} is '${other.text}'`,
    ]);
  }
  if (most === 0) return undefined;
  // `lane 1`, `lane 2`: names.
  const isSuffix =
    counts(first) === '0 1' && new Set(rows.map((row) => row.name)).size < rows.length;
  if (isSuffix || (counts(first) === '0 1' && rows.length === 1)) return undefined;
  return entriesOf(rows);
}

/** @param rows all with as many numbers */
function entriesOf(rows: readonly Row[]): Entry[] {
  const four = rows.some(({ before, after }) => Math.max(before.length, after.length) === 4);
  const place = four ? valuePlace(rows) : 'first';
  return rows.map((row) => entryOf(row, place));
}

/** Which of four numbers in a row is the value; the others are the colour. */
type ValuePlace = 'first' | 'last' | 'none';

function valuePlace(rows: readonly Row[]): ValuePlace {
  const numbers = rows.map(({ before, after }) => [...before, ...after].map(Number));
  const [first, last] = [0, 3].map((i) => numbers.map((each) => each[i] as number));
  const [one, other] = [likeness(first as number[]), likeness(last as number[])];
  const isAlpha = (last as number[]).every((value) => value === 255); // how opaque a colour is
  if (isAlpha && one === 0) return 'none';
  const isInFront = (rows[0]?.before.length ?? 0) > 0;
  // `value r g b name` is common, `r g b value name` is not.
  const isFirst = one > other ? isInFront || other < 2 : one === other && one > 0 && isInFront;
  if (isFirst && (!isAlpha || one === 3)) return 'first';
  if (isInFront ? one === 0 && other === 3 : one < 2 && other > 1) return 'last';
  throw wrong(
    'a first line that names the columns, such as name,r,g,b,value,',
    `the value may be the first or the last number in line ${rows[0]?.number}, '${rows[0]?.text}'`,
  );
}

/** How much numbers look like values of classes: 0, 1, 2, ... or from 1 on; rising; different. */
function likeness(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.every((value, i) => value === i + Math.min(1, sorted[0] as number))) return 3;
  if (new Set(values).size < values.length) return 0;
  return values.every((value, i) => value === sorted[i]) ? 2 : 1;
}

function withNumbersInName(row: Row): Row {
  return { ...row, name: [row.name, ...row.after].join(' '), after: [] };
}

function entryOf({ before, name, after, number, text }: Row, place: ValuePlace): Entry {
  const kind = `${before.length} ${after.length}`;
  const all = [...before, ...after];
  if (name === '' && all.length === 1) {
    return { line: number, name: all[0] as string, value: numberOf(all[0] as string, number) };
  }
  if (name === '' || !KINDS.has(kind)) {
    throw wrong(
      "a class as 'r g b name', 'value r g b name', 'value name' or with the name in front",
      `line ${number} is '${text}'`,
    );
  }
  const numColors = all.length < 3 ? 0 : 3;
  const colorAt = all.length === 4 && place === 'first' ? 1 : 0;
  const [value] = all.filter((_, i) => i < colorAt || i >= colorAt + numColors);
  const hasValue = value !== undefined && place !== 'none';
  return {
    line: number,
    name,
    value: hasValue ? numberOf(value, number) : undefined,
    color: numColors > 0 ? colorOf(all.slice(colorAt, colorAt + 3), number) : undefined,
  };
}

/** How many numbers are before and after the name, where that can mean one thing only. */
const KINDS: ReadonlySet<string> = new Set(['3 0', '4 0', '1 0', '0 3', '0 4', '1 3', '0 1']);

function readNames(lines: readonly Line[]): Entry[] {
  const [first, ...others] = lines;
  if (first && others.length === 0 && first.text.split(/[,;\t]/).length > 2) {
    throw wrong('a name a line', `line ${first.number} has several: '${first.text}'`);
  }
  const columns = lines.find(({ text }) => text.includes('\t'));
  if (columns)
    throw wrong('a name a line', `line ${columns.number} has columns: '${columns.text}'`);
  const named = lines.map(({ text, number }) => ({ line: number, name: unquoted(text) }));
  const ignore = named.findIndex(({ name }) => name === IGNORE);
  if (ignore > 0) {
    throw wrong(`${IGNORE} in the first line or none`, `it is in line ${named[ignore]?.line}`);
  }
  return ignore === 0 ? named.slice(1) : named;
}

/** In labelme's lists, what is 255 in its masks. */
const IGNORE = '__ignore__';

function classesOf(entries: readonly Entry[]): ClassesOptions {
  const hasColors = entries.some(({ color }) => color !== undefined);
  expectOnce(entries);
  const isNone = ({ name, color, value }: Entry) =>
    NO_CLASS.test(name) && (color !== undefined || value !== undefined);
  const none = entries.filter(isNone);
  const classes = entries.filter((entry) => !isNone(entry));
  for (const { value, line } of classes) if (value !== undefined) expectByte(value, line);
  classes.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const uncolored = classes.find(({ color }) => (color !== undefined) !== hasColors);
  if (uncolored)
    throw wrong('a colour for every class or for none', `line ${uncolored.line} has none`);
  const values = classes.flatMap(({ value }) => value ?? []);
  const isIndex = values.every((value, index) => value === index);
  const taken = new Set(values.length > 0 ? values : classes.keys());
  const ignoredValues = none.flatMap(({ value }) => value ?? []).filter((value) => value >= 0);
  const ignored = [255, ...ignoredValues].filter((value, i, all) => all.indexOf(value) === i);
  return {
    names: classes.map(({ name }) => name),
    ...(hasColors && { palette: classes.map(({ color }) => color as Rgb) }),
    ...(!isIndex && { values }),
    ignored: [
      ...ignored.filter((value) => value <= 255 && !taken.has(value)),
      ...none.flatMap(({ color }) => (color ? [color] : [])),
    ],
  };
}

/** @throws where two lines have one name, colour or value */
function expectOnce(entries: readonly Entry[]): void {
  const seen = new Map<string, number>();
  for (const { line, name, color, value } of entries) {
    const facts = [name];
    if (color) facts.push(`the colour ${color.join(' ')}`);
    if (value !== undefined) facts.push(`the value ${value}`);
    for (const fact of facts) {
      const other = seen.get(fact);
      if (other !== undefined) {
        throw wrong(
          'each name, value and colour once',
          `lines ${other} and ${line} both have ${fact}`,
        );
      }
      seen.set(fact, line);
    }
  }
}

function expectByte(value: number, line: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= 255) return;
  throw wrong('values of 0 to 255', `line ${line} has ${value}`);
}

function numberOf(text: string, line: number): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value)) return value;
  throw wrong('whole numbers as values', `line ${line} has '${text}'`);
}

function colorOf(channels: readonly string[], line: number): Rgb {
  const color = channels.map(Number);
  if (
    color.length === 3 &&
    color.every((channel) => Number.isInteger(channel) && channel >= 0 && channel <= 255)
  ) {
    return color as unknown as Rgb;
  }
  throw wrong('colours of 0 to 255', `line ${line} has ${channels.join(' ')}`);
}

function wrong(expected: string, received: string | readonly string[]): TorchError {
  return torchError('ERR_DATA', `Expected ${expected} but ${[received].flat().join(' ')}`);
}
