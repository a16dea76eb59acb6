// What machine this is, and where its user keeps caches.
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { isNonGlibcLinuxSync } from 'detect-libc';
import { InstallError } from './errors.mjs';

/**
 * `linux-x64`, `darwin-arm64`, ...; musl systems are named apart, since LibTorch is built for glibc.
 * @returns {string}
 */
export function currentPlatform() {
  const name = `${process.platform}-${process.arch}`;
  return isNonGlibcLinuxSync() ? `${name}-musl` : name;
}

/**
 * @param {string} platform
 * @throws {InstallError} where there can be no LibTorch, whatever else is there
 */
export function requireGlibc(platform) {
  if (!platform.endsWith('-musl')) return;
  throw new InstallError(
    "LibTorch is built for glibc only, and this system's C library is another: musl, as in Alpine Linux.",
    {
      remedies: [
        'Use a system with glibc, such as Debian or Ubuntu: in containers node:22-slim, not node:22-alpine.',
        'Set LIBTORCH to a LibTorch that was built for this system.',
      ],
    },
  );
}

/**
 * The directory that holds what this package downloads, outside node_modules so that projects
 * share it and a reinstall does not fetch it again.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function cacheDirectory(env, platform = process.platform) {
  if (env.FCN_TORCH_CACHE) return resolve(env.FCN_TORCH_CACHE);
  // The XDG specification has relative paths ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) {
    return join(env.XDG_CACHE_HOME, 'fcn-torch');
  }
  const home = env.HOME || homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'fcn-torch');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'fcn-torch');
  }
  return join(home, '.cache', 'fcn-torch');
}
