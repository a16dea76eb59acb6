import { tensorHooks } from '../pickle/globals';
import { readPickle } from '../pickle/reader';
import { Problem, quote } from '../problem';
import type { Source } from '../source';
import type { StorageSpec } from '../spec';
import type { Contents } from './contents';
import { Archive } from './zip';

/**
 * What is in a ZIP that torch.save wrote.
 *
 * @throws Problem where the file is anything else.
 */
export async function readPyTorchZip(source: Source): Promise<Contents> {
  const archive = await Archive.open(source);
  const folder = folderOf(archive);
  await checkByteOrder(archive, `${folder}byteorder`);
  const pickle = await archive.read(`${folder}data.pkl`);
  const storages = new Map<string, StorageSpec>();
  const { value } = readPickle(pickle, source.size, tensorHooks(storages));
  await locateStorages(archive, `${folder}data/`, [...storages.values()], source.size);
  return { format: 'PyTorch ZIP', value };
}

/** The one folder that torch.save puts everything in, named after the file, with its slash. */
function folderOf(archive: Archive): string {
  const names = archive.names();
  const pickle = names.find((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (pickle === undefined) {
    const some = names.slice(0, 3).map(quote).join(', ');
    throw new Problem(
      `it is a ZIP without data.pkl, so torch.save did not write it (it has ${some || 'no entries'})`,
    );
  }
  const folder = pickle.slice(0, -'data.pkl'.length);
  if (archive.sizeOf(`${folder}constants.pkl`) !== undefined) {
    throw new Problem(
      'it is a TorchScript program, not a state dict (save its state_dict() instead)',
    );
  }
  return folder;
}

async function checkByteOrder(archive: Archive, name: string): Promise<void> {
  if (archive.sizeOf(name) === undefined) return; // PyTorch before 2.1 does not say
  const order = (await archive.read(name)).toString('latin1');
  if (order === 'little') return;
  throw new Problem(
    `its numbers are in the byte order ${quote(order)}, where only 'little' is read`,
  );
}

/** Finds each storage's bytes. All their lengths are checked before any is read. */
async function locateStorages(
  archive: Archive,
  folder: string,
  storages: readonly StorageSpec[],
  fileSize: number,
): Promise<void> {
  for (const { key, numBytes } of storages) {
    const size = archive.sizeOf(folder + key);
    if (size === undefined) throw new Problem(`its storage ${quote(key)} is not in the ZIP`);
    if (size !== numBytes) {
      throw new Problem(
        `its storage ${quote(key)} has ${size} bytes, where its tensors take ${numBytes}`,
      );
    }
  }
  // Entries may claim the same bytes, each a copy: together they cannot be more than the file.
  const total = storages.reduce((sum, { numBytes }) => sum + numBytes, 0);
  if (total > fileSize) {
    throw new Problem(`it is damaged: its storages add up to ${total} bytes, more than it has`);
  }
  for (const storage of storages) storage.position = await archive.locate(folder + storage.key);
}
