import { homedir } from 'node:os';
import { join } from 'node:path';
import { invalidArgument } from '../../base/errors';

let chosen: string | undefined;

/**
 * PyTorch's own folder for what it downloads: the one that `setDir` named, else `$TORCH_HOME/hub`,
 * `$XDG_CACHE_HOME/torch/hub` or `~/.cache/torch/hub`. Weights are in its `checkpoints` folder, under
 * the names that their URLs end in, for Python and TypeScript alike.
 *
 * As torch.hub.get_dir.
 */
export function getDir(): string {
  if (chosen !== undefined) return chosen;
  const { TORCH_HOME, XDG_CACHE_HOME = join('~', '.cache') } = process.env;
  return join(expandUser(TORCH_HOME ?? join(XDG_CACHE_HOME, 'torch'), 'TORCH_HOME'), 'hub');
}

/**
 * Names another folder for what is downloaded, for this process. `~` at its beginning is the
 * user's home.
 *
 * As torch.hub.set_dir.
 */
export function setDir(path: string): void {
  if (typeof path !== 'string') throw invalidArgument('path', 'a path', path);
  chosen = expandUser(path, 'path');
}

/** As Python's expanduser, but for another user's home, which Node cannot ask for. */
export function expandUser(path: string, name: string): string {
  const home = /^~([^/\\]*)/.exec(path);
  if (!home) return path;
  if (home[1] !== '') throw invalidArgument(name, 'a path with ~ for the own home only', path);
  return join(homedir(), path.slice(1));
}
