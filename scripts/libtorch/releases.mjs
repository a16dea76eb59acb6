// The pinned LibTorch releases. Import attributes for JSON are still experimental in Node 20.17,
// so the file is read.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} PlatformRelease
 * @property {string[]} requirements what to ask pip for, in order of preference
 * @property {string} [wheel] the wheel of torch that is meant; where its hash is pinned, no other is taken
 * @property {boolean} [direct] whether it may be downloaded from `index` without pip. true
 *
 * @typedef {object} Release
 * @property {string} version
 * @property {string | null} cuda the CUDA version that torch/version.py must name; null on a CPU build
 * @property {string[]} [headers] what CUDA graphs are compiled with, for pip; left out where it is not there
 * @property {string} index the official package index of this variant
 * @property {number} diskBytes what provisioning needs at its peak, roughly
 * @property {Record<string, PlatformRelease>} platforms
 *
 * @typedef {object} Releases
 * @property {{ from: string, below: string }} supported the LibTorch versions that the addon builds with
 * @property {Record<string, Release>} variants
 * @property {Record<string, string>} sha256 of wheel files, by file name
 */

/** @type {Releases} */
export const RELEASES = JSON.parse(
  readFileSync(new URL('./releases.json', import.meta.url), 'utf8'),
);

/**
 * Whether only wheels of pinned hashes are taken for a platform.
 * @param {Releases} releases
 * @param {string} variant
 * @param {string} platform
 */
export function isPinned({ variants, sha256 }, variant, platform) {
  const { wheel } = variants[variant].platforms[platform];
  return wheel !== undefined && sha256[wheel] !== undefined;
}

/**
 * Whether the user takes what is not pinned.
 * @param {NodeJS.ProcessEnv} env
 */
export function allowsUnpinned(env) {
  return env.FCN_TORCH_ALLOW_UNPINNED === '1';
}
