import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter } from 'node:path';
import { textOf, torchError } from '../base/errors';
import { addonPath, builtLibTorch, diagnoseLoadFailure } from './diagnose';

/**
 * Loads the native addon, `build/Release/fcn_torch.node` or what `FCN_TORCH_ADDON` names.
 *
 * @throws TorchError with code `ERR_FCN_TORCH_ADDON`, which says why it does not load and what to
 *   do about it; the loader's own error is its cause, where there is a file to load.
 */
export function loadAddon(): { open(): unknown } {
  const addon = addonPath();
  findLibrariesOnWindows();
  try {
    // Bundlers make `require` their own, which finds nothing outside the bundle.
    return createRequire(addon)(addon);
  } catch (error) {
    const message = diagnoseLoadFailure(addon, textOf(error));
    // Where there is no file, Node's own error says nothing else, at length.
    const cause = existsSync(addon) ? { cause: error } : undefined;
    throw torchError('ERR_FCN_TORCH_ADDON', message, cause);
  }
}

/** Windows has no RPATH: there the directory of LibTorch's libraries has to be on PATH. */
export function findLibrariesOnWindows(): void {
  const libDir = process.platform === 'win32' ? builtLibTorch()?.libDir : undefined;
  if (libDir === undefined) return;
  const path = process.env.PATH ?? '';
  if (!path.split(delimiter).includes(libDir)) process.env.PATH = `${libDir}${delimiter}${path}`;
}
