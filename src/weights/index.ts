import { extname } from 'node:path';
import { invalidArgument, TorchError, torchError } from '../errors';
import { readBytes, writeFileAtomic } from '../files';
import type { StateDict } from '../nn/module';
import { bytesOf } from '../tensor/data';
import type { Tensor } from '../tensor/tensor';
import { Problem, quote } from './problem';
import { readPyTorch, writePyTorch } from './pytorch';
import { isSafetensors, readSafetensors, writeSafetensors } from './safetensors';
import { STORED_DTYPES, type StoredTensor } from './stored';
import { describeUnknown } from './unknown';

const EXPECTED = 'weights that torch.save wrote, or a safetensors file,';

const WRITERS: ReadonlyMap<string, (tensors: readonly StoredTensor[]) => Uint8Array> = new Map([
  ['.pth', writePyTorch],
  ['.pt', writePyTorch],
  ['.safetensors', writeSafetensors],
]);

/**
 * Writes a state dict in the format that the path's ending names: `.pth` or `.pt` as PyTorch's
 * `torch.save` (`torch.load` reads it back, with `weights_only=True` too), `.safetensors` as Hugging
 * Face's library. The values are those at the call, whatever changes them before the file is there.
 *
 * The file is whole or not there at all, also where the process ends halfway; folders are made.
 * Tensors that share memory are written one by one.
 *
 * @throws TorchError `ERR_WEIGHTS` for another ending, a tensor that is disposed of or of a dtype
 * that the format has no name for, and where the file cannot be written.
 */
export async function saveWeights(state: ReadonlyMap<string, Tensor>, path: string): Promise<void> {
  if (!(state instanceof Map)) throw invalidArgument('state', 'a Map of tensors by name', state);
  const write = writerFor(path);
  try {
    await writeFileAtomic(path, write([...state].map(([name, tensor]) => snapshot(name, tensor))));
  } catch (error) {
    throw failure(`Could not save weights to ${path}:`, error);
  }
}

/**
 * The writer of the format that the path's ending names: also to ask before hours of training.
 *
 * @throws TorchError `ERR_WEIGHTS` for another ending
 */
export function writerFor(path: string): (tensors: readonly StoredTensor[]) => Uint8Array {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  const write = WRITERS.get(extname(path).toLowerCase());
  if (write) return write;
  const endings = [...WRITERS.keys()].join(', ');
  throw torchError(
    'ERR_WEIGHTS',
    `Expected a path that ends in one of ${endings} to save weights to but received '${path}'`,
  );
}

function snapshot(name: string, tensor: Tensor): StoredTensor {
  if (tensor.isDisposed) throw new Problem(`the tensor ${quote(name)} has been disposed of`);
  const dtype = STORED_DTYPES.find((stored) => stored.dtype === tensor.dtype);
  if (!dtype) {
    const known = STORED_DTYPES.map((stored) => stored.dtype).join(', ');
    throw new Problem(
      `the tensor ${quote(name)} is ${tensor.dtype}, and only ${known} are written`,
    );
  }
  const bytes = new Uint8Array(bytesOf(tensor));
  return { name, dtype, shape: tensor.shape, bytes };
}

/**
 * Reads a state dict, of whichever format the file is by its contents: a ZIP that PyTorch's
 * `torch.save` wrote (since version 1.6), or safetensors. The tensors are on the CPU, in the
 * file's order, and do not require gradients; ones that shared memory in PyTorch share it here.
 *
 * Nothing in the file is run, and sizes that it announces are checked before they are believed: a
 * file from a stranger is an error at worst.
 *
 * @throws TorchError `ERR_WEIGHTS`, naming the file and what is wrong with it.
 */
export async function loadWeights(path: string): Promise<StateDict> {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  try {
    return read(await readBytes(path, EXPECTED));
  } catch (error) {
    throw failure(`Expected ${EXPECTED} at ${path} but`, error);
  }
}

function read(file: Buffer): StateDict {
  const start = file.toString('latin1', 0, 4);
  // The second is a ZIP without entries.
  if (start === 'PK\x03\x04' || start === 'PK\x05\x06') return readPyTorch(file);
  if (isSafetensors(file)) return readSafetensors(file);
  throw new Problem(describeUnknown(file));
}

/** One error for all that can be wrong with a file; anything else, a bug, goes on as it is. */
function failure(beginning: string, error: unknown): unknown {
  if (error instanceof Problem) {
    return torchError('ERR_WEIGHTS', `${beginning} ${error.message}`, { cause: error.cause });
  }
  // Of reading and writing files: these name the file themselves.
  if (error instanceof TorchError) {
    return torchError('ERR_WEIGHTS', error.message, { cause: error.cause });
  }
  return error;
}
