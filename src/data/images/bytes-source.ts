import { fileURLToPath } from 'node:url';
import { isAnyArrayBuffer } from 'node:util/types';
import { invalidArgument, torchError } from '../../base/errors';
import { readBytes } from '../../base/files';

/** Where a picture or a mask is read from: a path, a `file:` URL, or the bytes of the file. */
export type ImageSource = string | URL | ArrayBufferView | ArrayBuffer;

/** A file's bytes. */
export interface SourceBytes {
  /** The path, or `the given bytes`: for messages, after "at". */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The bytes of a source. Bytes in memory are copied before this returns: jobs of the thread pool read
 * them later, and the caller may change or transfer the originals meanwhile.
 *
 * @param expected what is read, such as `a picture (JPEG, PNG, ...)`
 * @throws TorchError `ERR_ARGUMENT` where the source is of none of the kinds; `ERR_DATA` where it is
 * missing, a folder, or empty; `ERR_IO` where the system cannot read it.
 */
export async function readSource(source: ImageSource, expected: string): Promise<SourceBytes> {
  const bytes = copyOf(source);
  if (!bytes) {
    const name = sourcePath(source);
    return { name, bytes: await readBytes(name, expected) };
  }
  if (bytes.length === 0) {
    throw torchError('ERR_DATA', `Expected ${expected} at ${IN_MEMORY} but there are none`);
  }
  return { name: IN_MEMORY, bytes };
}

const IN_MEMORY = 'the given bytes';

function copyOf(source: unknown): Buffer | undefined {
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source;
    return Buffer.from(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
  }
  return isAnyArrayBuffer(source) ? copyOf(new Uint8Array(source)) : undefined;
}

/** The path of a source that is a file. */
function sourcePath(source: unknown): string {
  if (typeof source === 'string') return source;
  try {
    // Node takes any object that has the properties of a URL, such as one of another realm.
    return fileURLToPath((source as URL).href);
  } catch {
    const kinds = 'a path, a file: URL, or the bytes as a Buffer, Uint8Array or ArrayBuffer,';
    throw invalidArgument('source', kinds, source instanceof URL ? source.href : source);
  }
}
