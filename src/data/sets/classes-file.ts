import { describe, TorchError, torchError } from '../../base/errors';
import { messageOf, readBytes } from '../../base/files';
import { type Classes, type ClassesOptions, makeClasses } from './classes';
import { parseList } from './classes-list';

const EXPECTED = 'a file of classes (JSON, or a class a line)';

/**
 * Reads a data set's classes from a small file. The format is told by the content:
 *
 * - JSON: `{ "names": [...], "palette": [[r, g, b], ...], "ignoreIndex": 255, "values": [...],
 *   "ignored": [...] }`, of which only the names must be there (see `ClassesOptions`);
 * - a name a line, as labelme's `labels.txt`, whose first line may be `__ignore__`;
 * - CVAT's `labelmap.txt`: `name:r,g,b:parts:actions` a line;
 * - a list with numbers: the value of a class in masks, its colour or both, before or after its name,
 *   such as CamVid's `label_colors.txt` (`r g b name`), `value r g b name` or `name,r,g,b`. Between
 *   them are spaces, tabs, commas or semicolons. A first line may name the columns, as in Roboflow's
 *   `_classes.csv` (`Pixel Value, Class`).
 *
 * Values that are not 0, 1, 2, ... become `values`, and classes are in the order of their values. A class
 * named `Void` (or `unlabelled`, `ignore`, `border`) that has a colour or a value is none: they are
 * ignored. Empty lines and lines that begin with `#` or `//` count for nothing. A line that may mean
 * several things is an error.
 *
 * @throws TorchError `ERR_DATA`, naming the file and the key or line that is wrong.
 */
export async function loadClasses(path: string): Promise<Classes> {
  const text = (await readBytes(path, EXPECTED)).toString('utf8').replace(/^\uFEFF/, '');
  try {
    return makeClasses(/^\s*[{[]/.test(text) ? parseJson(text) : parseList(text));
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
