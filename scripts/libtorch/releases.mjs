// The pinned LibTorch releases. Import attributes for JSON are still experimental in Node 20.17,
// so the file is read.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} PlatformRelease
 * @property {string[]} requirements what to ask pip for, in order of preference
 * @property {string} [wheel] the wheel below `index` that may be downloaded without pip
 *
 * @typedef {object} Release
 * @property {string} version
 * @property {string | null} cuda the CUDA version that torch/version.py must name; null on a CPU build
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
