// PyTorch's own magic number, 0x1950a86a20f9469cfc6c, as the first thing in a pickle.
const PICKLE = 0x80;
const LEGACY_PICKLE = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
const TAR_MARK_AT = 257;
const SHOWN = 16;

const RESAVE = 'torch.save(torch.load(path), path) with PyTorch 1.6 or later makes it one that is';

/** What a file that is read by neither format seems to be, worded as a `Problem`. */
export function describeUnknown(file: Buffer): string {
  if (file.toString('latin1', TAR_MARK_AT, TAR_MARK_AT + 5) === 'ustar') {
    return `it is in PyTorch's old tar format (from 2017), which is not read yet (${RESAVE})`;
  }
  if (file.subarray(0, LEGACY_PICKLE.length).equals(LEGACY_PICKLE)) {
    return (
      `it is in PyTorch's pickle format (from before version 1.6), which is not read yet` +
      ` (${RESAVE})`
    );
  }
  if (file[0] === PICKLE) return 'it is a Python pickle that torch.save did not write';
  const start = JSON.stringify(file.toString('latin1', 0, SHOWN));
  return `it is neither: its ${file.length} bytes begin with ${start}`;
}
