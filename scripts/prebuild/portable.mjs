// Whether an addon runs wherever LibTorch does.
import { InstallError } from '../libtorch/errors.mjs';
import { run } from '../libtorch/run.mjs';

/**
 * The newest versions of symbols on manylinux_2_28, for which LibTorch's wheels are built: glibc's and
 * those of GCC's libraries.
 * @type {Record<string, string>}
 */
const NEWEST = { GLIBC: '2.28', GLIBCXX: '3.4.24', CXXABI: '1.3.11', GCC: '7.0.0' };

/**
 * Elsewhere than on Linux the compiler is told for which system it compiles.
 * @param {string} addon
 * @param {{ allowNewer?: boolean, log: (line: string) => void }} options
 */
export async function requirePortable(addon, { allowNewer = false, log }) {
  if (process.platform !== 'linux') return;
  const outside = absoluteRpaths(await objdump('--private-headers', addon));
  if (outside.length > 0) {
    throw new InstallError(`${addon} has RPATHs of this machine: ${outside.join(', ')}.`);
  }
  const newer = newerSymbols(await objdump('--dynamic-syms', addon));
  if (newer.length === 0) return;
  const message = `${addon} needs a newer system than LibTorch does: ${newer.join(', ')}.`;
  if (allowNewer) {
    log(`WARNING: ${message}`);
    return;
  }
  throw new InstallError(message, {
    remedies: [
      'Compile on a system with glibc 2.28, such as AlmaLinux 8 with gcc-toolset.',
      '--allow-newer-glibc takes it all the same, for this machine.',
    ],
  });
}

/**
 * `dlopen (GLIBC_2.34)`, ...: symbols of which LibTorch's oldest system has no such version.
 * @param {string} symbols as `objdump --dynamic-syms` prints them
 * @param {Record<string, string>} [newest]
 */
export function newerSymbols(symbols, newest = NEWEST) {
  // 0000000000000000      DF *UND*  0000000000000000 (GLIBC_2.34) dlopen
  const lines = symbols.matchAll(/\*UND\*\s+[\da-f]+\s+\(?([A-Z]+)_([\d.]+)\)?\s+(\S+)/g);
  return [...lines]
    .filter(([, library, version]) => library in newest && isNewer(version, newest[library]))
    .map(([, library, version, name]) => `${name} (${library}_${version})`);
}

/**
 * @param {string} headers as `objdump --private-headers` prints them
 */
export function absoluteRpaths(headers) {
  const paths = [...headers.matchAll(/^\s*(?:RPATH|RUNPATH)\s+(\S+)$/gm)].flatMap(([, list]) =>
    list.split(':'),
  );
  return paths.filter((path) => !path.startsWith('$ORIGIN'));
}

/**
 * @param {string} option
 * @param {string} addon
 */
async function objdump(option, addon) {
  const result = await run('objdump', [option, addon]);
  if (result.code === 0) return result.stdout;
  throw new InstallError(
    result.missing
      ? 'There is no objdump on PATH: it comes with the compiler, in binutils.'
      : `objdump does not read ${addon}: ${result.stderr.trim()}`,
  );
}

/**
 * @param {string} version
 * @param {string} than
 */
function isNewer(version, than) {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number));
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
