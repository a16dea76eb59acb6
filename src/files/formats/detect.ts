import { Problem } from '../problem';
import type { Source } from '../source';
import type { Contents } from './contents';
import { readPyTorchPickle } from './pytorch-pickle';
import { LENGTH_BYTES, readSafetensors } from './safetensors';

const ZIP = Buffer.from('PK\x03\x04');
const EMPTY_ZIP = Buffer.from('PK\x05\x06');
const PICKLE = 0x80;
// PyTorch's own magic number, 0x1950a86a20f9469cfc6c, in a pickle of protocol 2.
const PYTORCH_PICKLE = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
const TAR = Buffer.from('ustar');
const TAR_AT = 257;
const BRACE = '{'.charCodeAt(0);
const START = 512;
const SHOWN = 16;

/**
 * What is in a file, of whichever format it is by its contents. The readers that need another package
 * are loaded for the first such file: `require('fcn-torch')` would take a twentieth more with them.
 */
export async function readContents(source: Source, isShard = false): Promise<Contents> {
  const start = await source.read(0, Math.min(START, source.size));
  const begins = (with_: Buffer, at = 0) => start.subarray(at, at + with_.length).equals(with_);
  if (begins(ZIP) || begins(EMPTY_ZIP)) {
    const { readPyTorchZip } = require('./pytorch-zip') as typeof import('./pytorch-zip');
    return await readPyTorchZip(source);
  }
  if (begins(PYTORCH_PICKLE)) return await readPyTorchPickle(source);
  if (begins(TAR, TAR_AT)) {
    const { readPyTorchTar } = require('./pytorch-tar') as typeof import('./pytorch-tar');
    return await readPyTorchTar(source);
  }
  // A JSON object: no file has a header so long that the seventh byte of its length is a letter's.
  if (start[0] === BRACE && (start[LENGTH_BYTES - 1] ?? BRACE) !== 0) {
    if (isShard) throw new Problem('it is JSON, no weights');
    const { readIndex } = require('./shards') as typeof import('./shards');
    return await readIndex(source, (shard) => readContents(shard, true));
  }
  // A length, then a JSON object.
  if (start[LENGTH_BYTES] === BRACE) return await readSafetensors(source);
  if (start[0] === PICKLE) {
    throw new Problem('it is a Python pickle that torch.save did not write');
  }
  throw new Problem(
    `it is neither: its ${source.size} bytes begin with` +
      ` ${JSON.stringify(start.toString('latin1', 0, SHOWN))}`,
  );
}
