// Where the CUDA runtime's headers are, which CUDA graphs are compiled with (native/core/cuda/graph.h): beside
// torch, as NVIDIA's wheels have them, or in a CUDA toolkit.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Of nvidia-cuda-runtime and of nvidia-cuda-crt. */
const HEADERS = ['cuda_runtime_api.h', join('crt', 'host_config.h')];

/**
 * The directories to compile with; none where the headers are not there, or are of another CUDA.
 * @param {Pick<import('./locate.mjs').LibTorch, 'root' | 'variant'>} libtorch
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string[]>}
 */
export async function cudaIncludeDirs({ root, variant }, env) {
  const nvidia = join(dirname(root), 'nvidia');
  const packages = await readdir(nvidia).catch(() => []);
  const toolkits = [env.CUDA_HOME, env.CUDA_PATH, '/usr/local/cuda'].filter(Boolean);
  const places = [
    packages.sort().map((name) => join(nvidia, name, 'include')),
    ...toolkits.map((toolkit) => [join(toolkit ?? '', 'include')]),
  ];
  for (const place of places) {
    const found = await Promise.all(HEADERS.map((header) => findIn(place, header)));
    const api = found[0] && (await readFile(join(found[0], HEADERS[0]), 'utf8'));
    const version = Number(api?.match(/#define\s+CUDART_VERSION\s+(\d+)/)?.[1]);
    const isFitting = variant === 'cuda' || `cu${Math.floor(version / 1000)}` === major(variant);
    if (isFitting && found.every(Boolean)) return /** @type {string[]} */ ([...new Set(found)]);
  }
  return [];
}

/** `cu13` of `cu130`. @param {string} variant */
const major = (variant) => variant.slice(0, -1);

/**
 * @param {readonly string[]} directories
 * @param {string} header
 */
async function findIn(directories, header) {
  for (const directory of directories) {
    const text = await readFile(join(directory, header)).catch(() => undefined);
    if (text !== undefined) return directory;
  }
  return undefined;
}
