import { type NativeMaskCounts, type NotAMask, native } from '../../addon/binding';
import { type TorchError, torchError } from '../../base/errors';
import { messageOf } from '../../base/files';
import { type Tensor, tensorOf } from '../../torch/tensor/tensor';
import { type ImageSource, readSource, type SourceBytes } from '../images/bytes-source';
import { checkPixels } from '../images/max-pixels';
import { inflate } from './inflate';

const EXPECTED = 'an indexed, greyscale or RGB PNG';

/** A mask's file. Throws `ERR_DATA`, naming it. */
export function readMaskBytes(source: ImageSource): Promise<SourceBytes> {
  return readSource(source, EXPECTED);
}

/**
 * A mask's classes, uint8 [H, W].
 *
 * @param classes as `encodeClasses` writes them
 * @throws TorchError `ERR_DATA`, naming the file, for what is no PNG, damaged, or has more pixels than
 * `maxPixels`
 */
export async function decodeMask(
  { name, bytes }: SourceBytes,
  maxPixels: number,
  classes: Uint8Array,
): Promise<Tensor> {
  const inflated = await inflatedData(name, bytes, maxPixels);
  const outcome = await native.decodeMask(bytes, maxPixels, inflated, classes);
  if (typeof outcome === 'number') return tensorOf(outcome);
  throw unreadable(name, outcome, maxPixels);
}

/** What is in a mask, before any of it is a class. Throws as `decodeMask` does. */
export async function countPng(
  { name, bytes }: SourceBytes,
  maxPixels: number,
): Promise<NativeMaskCounts> {
  const inflated = await inflatedData(name, bytes, maxPixels);
  const outcome = await native.countMask(bytes, maxPixels, inflated);
  if (typeof outcome === 'object' && !Array.isArray(outcome)) return outcome;
  throw unreadable(name, outcome, maxPixels);
}

/** The inflated data where native code cannot inflate it: Node does not export its zlib on Windows. */
async function inflatedData(
  name: string,
  bytes: Buffer,
  maxPixels: number,
): Promise<Uint8Array | null> {
  const data = native.hasZlib() ? null : native.pngData(bytes, maxPixels);
  if (data === null) return null;
  try {
    return await inflate(...data);
  } catch (error) {
    throw notRead(name, `it is truncated or corrupt (${messageOf(error)})`, error);
  }
}

function unreadable(name: string, why: NotAMask, maxPixels: number): TorchError {
  if (typeof why === 'string') return notRead(name, why);
  const [height, width] = why;
  checkPixels(name, { height, width }, maxPixels);
  return notRead(name, 'it has changed while it was read');
}

function notRead(name: string, why: string, cause?: unknown): TorchError {
  return torchError('ERR_DATA', `Expected ${EXPECTED} at ${name} but ${why}`, { cause });
}
