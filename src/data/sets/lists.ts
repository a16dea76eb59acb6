// Lists of ids. An id becomes part of a path: it must not lead out of the data set's own folders.
import { createReadStream } from 'node:fs';
import { torchError } from '../../errors';
import { expectFile } from '../../files';

/** An id that is a plain file name. */
export function isPlainName(id: string): boolean {
  return id !== '' && !/[/\\:\0]/.test(id) && !id.startsWith('.');
}

/** An id that may also name folders: plain names with '/' between them. */
export function isPlainPath(id: string): boolean {
  return id.split('/').every(isPlainName);
}

/**
 * The ids of a list, in its order.
 *
 * @param separator what is between ids
 * @throws TorchError `ERR_DATA` where the list is empty or has an id that `isValid` does not let
 * pass; what reading the file throws, as it is
 */
export async function readIds(
  list: string,
  separator: RegExp,
  isValid: (id: string) => boolean,
): Promise<string[]> {
  const ids: string[] = [];
  const take = (text: string): void => {
    const id = text.trim();
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
  const stream = (await expectFile(list))
    ? createReadStream(list, { encoding: 'utf8', highWaterMark: PART })
    : [];
  let rest = '';
  for await (const part of stream) {
    const texts = (rest + part).split(separator);
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
