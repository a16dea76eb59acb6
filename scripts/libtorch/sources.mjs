// Where the torch wheel of a release can come from, in the order in which that is tried.
import { join } from 'node:path';
import { download } from './download.mjs';
import { PIPS, pipDownload } from './pip.mjs';
import { progressBar } from './progress.mjs';

/**
 * @typedef {object} Source
 * @property {string} name for the log and the list of what failed
 * @property {'pip' | 'download'} kind
 * @property {string} [extraIndex] for the wheels that this one requires
 * @property {(directory: string) => Promise<string>} fetch gives the wheel's path
 *
 * @typedef {object} SourceOptions
 * @property {import('./releases.mjs').Release} release
 * @property {string} platform
 * @property {Record<string, string>} pinned
 * @property {import('./pip.mjs').Pip | undefined} pip
 * @property {boolean} progress shows the progress of long downloads
 * @property {AbortSignal} [signal]
 */

/** Only include/ and lib/ are used, so any Python's wheel serves; this one's hash is pinned. */
const PYTHON = '3.11';

/**
 * The user's own pip comes first: it knows mirrors, proxies and offline folders. Then the pinned
 * wheel itself, then pip again with the official index beside the user's.
 * @param {SourceOptions} options
 * @returns {Source[]}
 */
export function wheelSources({ release, platform, pinned, pip, progress, signal }) {
  const { requirements, wheel, direct = true } = release.platforms[platform];
  /** @param {string} [extraIndex] */
  const throughPip = (extraIndex) => {
    if (pip === undefined) return [noPip()];
    // Where there is no wheel for that Python, one for pip's own does as well.
    const pythons = pip.python === PYTHON ? [PYTHON] : [PYTHON, undefined];
    return requirements.flatMap((requirement) =>
      pythons.map((python) => ({
        name:
          `pip download ${requirement}` +
          (python ? ` --python-version ${python}` : '') +
          (extraIndex ? ` --extra-index-url ${extraIndex}` : ''),
        kind: /** @type {const} */ ('pip'),
        extraIndex,
        fetch: (/** @type {string} */ directory) =>
          pipDownload(pip, requirement, directory, { extraIndex, python, signal, progress }),
      })),
    );
  };

  const sources = throughPip();
  if (direct && wheel !== undefined && pinned[wheel] !== undefined) {
    sources.push(directSource(`${release.index}/${encodeURIComponent(wheel)}`, wheel));
  }
  if (pip !== undefined) sources.push(...throughPip(release.index));
  return sources;

  /**
   * @param {string} url
   * @param {string} name
   * @returns {Source}
   */
  function directSource(url, name) {
    return {
      name: url,
      kind: 'download',
      async fetch(directory) {
        const file = join(directory, name);
        const bar = progress ? progressBar('LibTorch:') : undefined;
        try {
          const hash = { algorithm: 'sha256', expected: pinned[name] };
          await download(url, file, { hash, signal, onProgress: bar?.update });
        } finally {
          bar?.stop();
        }
        return file;
      },
    };
  }
}

/** @returns {Source} */
function noPip() {
  const tried = PIPS.map((candidate) => candidate.join(' ')).join(', ');
  return {
    name: 'pip',
    kind: 'pip',
    fetch: () => Promise.reject(new Error(`not found (tried ${tried})`)),
  };
}
