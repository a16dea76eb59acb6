// Lists of ids. An id becomes part of a path: it must not lead out of the data set's own folders.
import { open } from 'node:fs/promises';
import { torchError } from '../../base/errors';
import { expectFile, withDescriptor } from '../../base/files';

/** An id that is a plain file name. */
export function isPlainName(id: string): boolean {
  return id !== '' && !/[/\\:\0]/.test(id) && !id.startsWith('.');
}

/** An id that may also name folders: plain names with '/' between them. */
export function isPlainPath(id: string): boolean {
  return id.split('/').every(isPlainName);
}

/**
 * The ids of a list, in its order: a line each, without the spaces around it, however lines end. A byte
 * order mark at the beginning does not count, nor do empty lines.
 *
 * @throws TorchError `ERR_DATA` where the list is empty or has an id that `isValid` does not let
 * pass; what reading the file throws, as it is
 */
export async function readIds(list: string, isValid: (id: string) => boolean): Promise<string[]> {
  const ids: string[] = [];
  const take = (text: string): void => {
    const id = text.trim(); // the byte order mark, too
    if (id === '') return;
    if (!isValid(id)) {
      throw torchError(
        'ERR_DATA',
        `Expected image ids such as 2007_000032 in ${list} but received '${id}'`,
      );
    }
    ids.push(id);
  };
  // In parts: a list of a million ids is not to hold up the event loop.
  let rest = '';
  const file = (await expectFile(list)) ? await withDescriptor(() => open(list)) : undefined;
  for await (const part of file?.createReadStream({ encoding: 'utf8', highWaterMark: PART }) ??
    []) {
    const texts = (rest + part).split(LINE_END);
    rest = texts.pop() ?? '';
    for (const text of texts) take(text);
  }
  take(rest);
  if (ids.length === 0) {
    throw torchError('ERR_DATA', `Expected one image id a line in ${list} but it is empty`);
  }
  return ids;
}

const PART = 1 << 18;
const LINE_END = /[\r\n]/;
