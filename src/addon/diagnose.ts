import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packageRoot } from '../base/package-root';

/** What the addon runs on, as `scripts/install.mjs` wrote it to `build/libtorch.json`. */
export interface BuiltLibTorch {
  readonly version: string;
  /** `cpu`, `cu130`, ... */
  readonly variant: string;
  /** Where it was found: `env`, `pytorch`, `cache`, `pip` or `download`. */
  readonly source: string;
  readonly root: string;
  readonly libDir: string;
  /** Whether the addon was compiled here or comes from a platform's package. */
  readonly addon?: 'compiled' | 'prebuilt';
}

/** The addon that is loaded: `FCN_TORCH_ADDON`, else the one that the installation puts there. */
export function addonPath(): string {
  const given = process.env.FCN_TORCH_ADDON;
  return given ? resolve(given) : join(packageRoot(), 'build', 'Release', 'fcn_torch.node');
}

/** The LibTorch of the last successful installation; undefined when there was none. */
export function builtLibTorch(): BuiltLibTorch | undefined {
  try {
    const file = join(packageRoot(), 'build', 'libtorch.json');
    return JSON.parse(readFileSync(file, 'utf8')) as BuiltLibTorch;
  } catch {
    return undefined;
  }
}

/** What is wrong, and what to do about it. */
export interface Problem {
  readonly detail: string;
  readonly remedy: string;
}

const INSTALL = 'Run: npx fcn-torch install';

/** What has happened to a LibTorch since the installation; undefined when nothing has. */
export function libTorchProblem(libtorch: BuiltLibTorch): Problem | undefined {
  const { version, root, libDir } = libtorch;
  const built = `The addon was installed for LibTorch ${version}`;
  const denied = deniedIn(libDir);
  if (denied !== undefined) {
    return {
      detail: `${built} in ${root}, which this user may not read: permission denied at ${denied}`,
      remedy:
        `Let this user read it (chmod -R a+rX ${root}, and the folders above), or as the user who` +
        ' installs: FCN_TORCH_CACHE=/opt/fcn-torch npx fcn-torch install',
    };
  }
  if (!existsSync(libDir)) {
    return { detail: `${built} in ${root}, which is no longer there.`, remedy: INSTALL };
  }
  const present = headerVersion(root);
  if (present === undefined || present === version) return undefined;
  return { detail: `${built}, but ${root} holds ${present} now.`, remedy: INSTALL };
}

/** What of a folder with libraries, or of the way to it, this user may not read. */
function deniedIn(folder: string): string | undefined {
  const denied = deniedAt(folder, constants.R_OK | constants.X_OK);
  if (denied !== undefined || !existsSync(folder)) return denied;
  const files = readdirSync(folder).map((name) => join(folder, name));
  return files.find((file) => deniedAt(file, constants.R_OK) !== undefined);
}

/** The path, or the first folder on the way to it, that this user may not read or enter. */
function deniedAt(path: string, mode: number): string | undefined {
  try {
    accessSync(path, mode);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') return undefined;
    const above = dirname(path);
    return (above === path ? undefined : deniedAt(above, constants.X_OK)) ?? path;
  }
}

/**
 * Explains why the addon does not load, and what to do about it.
 *
 * @param addon the file that was tried
 * @param reason the loader's own message
 */
export function diagnoseLoadFailure(addon: string, reason: string): string {
  return `The native addon of fcn-torch could not be loaded.\n${findings(addon, reason).join('\n')}`;
}

function findings(addon: string, reason: string): string[] {
  const denied = deniedAt(addon, constants.R_OK);
  if (denied !== undefined) {
    return [
      `This user may not read ${addon}: permission denied at ${denied}.`,
      'Let this user read the package (chmod -R a+rX, and the folders above).',
    ];
  }
  if (!existsSync(addon)) {
    if (process.env.FCN_TORCH_ADDON) {
      return [`FCN_TORCH_ADDON names ${addon}, which does not exist. Unset it or correct it.`];
    }
    if (isBundled()) {
      return [
        `It is not at ${addon}: a bundle does not have it.`,
        'Mark fcn-torch as external (esbuild: --external:fcn-torch, webpack: externals), or set',
        'FCN_TORCH_ADDON=/path/to/node_modules/fcn-torch/build/Release/fcn_torch.node.',
      ];
    }
    return [
      'Its installation has not run: npm 12, pnpm and --ignore-scripts do not run the install scripts of' +
        ' dependencies.',
      INSTALL,
    ];
  }
  // The build's record says nothing about an addon from elsewhere.
  const built = process.env.FCN_TORCH_ADDON ? undefined : builtLibTorch();
  const problem = built && libTorchProblem(built);
  if (problem !== undefined) return [problem.detail, problem.remedy];
  if (/invalid ELF header|wrong ELF class|incompatible architecture|not a mach-o/i.test(reason)) {
    return [
      reason,
      `It was built for another system than ${process.platform} ${process.arch}` +
        ' (node_modules copied into a container?).',
      'Run on this system: npx fcn-torch install',
    ];
  }
  return [reason, 'To see what is wrong, run: npx fcn-torch doctor'];
}

/** Whether these files are no longer those of the package, but a bundler's. */
function isBundled(): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
    return (manifest as { name?: unknown }).name !== 'fcn-torch';
  } catch {
    return true;
  }
}

function headerVersion(root: string): string | undefined {
  for (const file of ['headeronly/version.h', 'csrc/api/include/torch/version.h']) {
    const path = join(root, 'include', 'torch', file);
    const header = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
      (part) => new RegExp(`#define\\s+TORCH_VERSION_${part}\\s+(\\d+)`).exec(header)?.[1],
    );
    if (parts.every((part) => part !== undefined)) return parts.join('.');
  }
  return undefined;
}
