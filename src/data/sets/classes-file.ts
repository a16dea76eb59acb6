import { describe, TorchError, torchError } from '../../errors';
import { messageOf, readBytes } from '../../files';
import type { Rgb } from '../../vision/palette';
import { type Classes, type ClassesOptions, makeClasses } from './classes';

const EXPECTED = 'a file of classes (JSON, or a name a line)';

/** Names that mean no class in lists with colours: CamVid's, and what others have in its place. */
const NO_CLASS = /^(void|unlabell?ed|ignored?|border)$/i;

/**
 * Reads a data set's classes from a small file:
 *
 * - JSON: `{ "names": [...], "palette": [[r, g, b], ...], "ignoreIndex": 255, "values": [...],
 *   "ignored": [...] }`, of which only the names must be there (see `ClassesOptions`);
 * - text with a name a line;
 * - text as CamVid's `label_colors.txt`: `r g b name` a line. A line named `Void` (or `unlabelled`,
 *   `ignore`, `border`) is no class: its colour is ignored.
 *
 * Empty lines and lines that begin with `#` count for nothing.
 *
 * @throws TorchError `ERR_DATA`, naming the file and the key or line that is wrong.
 */
export async function loadClasses(path: string): Promise<Classes> {
  const text = (await readBytes(path, EXPECTED)).toString('utf8').replace(/^\uFEFF/, '');
  try {
    return makeClasses(/^\s*[{[]/.test(text) ? parseJson(text) : parseLines(text));
  } catch (error) {
    const why = error instanceof TorchError ? error.message : messageOf(error);
    throw torchError('ERR_DATA', `Expected ${EXPECTED} at ${path} but: ${why}`, { cause: error });
  }
}

function parseJson(text: string): ClassesOptions {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'names' in value) {
    return value as ClassesOptions; // makeClasses looks at every key
  }
  const keys = Array.isArray(value) ? describe(value) : Object.keys(value as object).join(', ');
  throw torchError('ERR_DATA', `Expected an object with the key "names" but received ${keys}`);
}

function parseLines(text: string): ClassesOptions {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ text: line.trim(), number: i + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  const rows = lines.map((line) => ({ ...line, match: COLORED.exec(line.text) }));
  const isColored = rows[0]?.match != null;
  const names: string[] = [];
  const palette: Rgb[] = [];
  const ignored: (number | Rgb)[] = [255];
  const seen = new Map<string, number>();
  for (const { text: line, number, match } of rows) {
    if (isColored !== (match !== null)) {
      throw torchError(
        'ERR_DATA',
        `Expected 'r g b name' in every line or in none but line ${number} is '${line}'`,
      );
    }
    const [name, color] = match ? [match[4] as string, colorOf(match, number)] : [line];
    for (const what of color ? [name, `the colour ${color.join(' ')}`] : [name]) {
      const other = seen.get(what);
      if (other !== undefined) {
        throw torchError(
          'ERR_DATA',
          `Expected each name and colour once but lines ${other} and ${number} both have ${what}`,
        );
      }
      seen.set(what, number);
    }
    if (color && NO_CLASS.test(name)) {
      ignored.push(color);
      continue;
    }
    names.push(name);
    if (color) palette.push(color);
  }
  return isColored ? { names, palette, ignored } : { names };
}

const COLORED = /^(\d+)[\s,]+(\d+)[\s,]+(\d+)[\s,]+(\S.*)$/;

function colorOf(match: RegExpExecArray, line: number): Rgb {
  const color = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
  if (color.every((channel) => channel <= 255)) return color;
  throw torchError(
    'ERR_DATA',
    `Expected colours of 0 to 255 but line ${line} has ${color.join(' ')}`,
  );
}
