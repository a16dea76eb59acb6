import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `scripts/install.mjs` built the addon against, as it wrote it to `build/libtorch.json`. */
export interface BuiltLibTorch {
  readonly version: string;
  /** `cpu`, `cu130`, ... */
  readonly variant: string;
  /** Where it was found: `env`, `pytorch`, `cache`, `pip` or `download`. */
  readonly source: string;
  readonly root: string;
  readonly libDir: string;
}

/** The package's directory; this file is two levels below it, in dist/ and in src/. */
export function packageRoot(): string {
  return join(__dirname, '..', '..');
}

/** The addon that is loaded: `FCN_TORCH_ADDON`, else the one that the installation builds. */
export function addonPath(): string {
  return process.env.FCN_TORCH_ADDON || join(packageRoot(), 'build', 'Release', 'fcn_torch.node');
}

/** The LibTorch of the last successful build; undefined when there was none. */
export function builtLibTorch(): BuiltLibTorch | undefined {
  try {
    const file = join(packageRoot(), 'build', 'libtorch.json');
    return JSON.parse(readFileSync(file, 'utf8')) as BuiltLibTorch;
  } catch {
    return undefined;
  }
}

/** What has happened to a LibTorch since the addon was built; undefined when nothing has. */
export function libTorchProblem({ version, root, libDir }: BuiltLibTorch): string | undefined {
  if (!existsSync(libDir)) {
    return `The addon was built against LibTorch ${version} in ${root}, which is no longer there.`;
  }
  const present = headerVersion(root);
  if (present === undefined || present === version) return undefined;
  return `The addon was built against LibTorch ${version}, but ${root} holds ${present} now.`;
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
  if (!existsSync(addon)) {
    if (process.env.FCN_TORCH_ADDON) {
      return [`FCN_TORCH_ADDON names ${addon}, which does not exist. Unset it or correct it.`];
    }
    return [
      `It has not been built: ${addon} does not exist.`,
      'npm 12, pnpm and --ignore-scripts do not run the install scripts of dependencies.',
      'Run: npx fcn-torch install',
    ];
  }
  // The build's record says nothing about an addon from elsewhere.
  const built = process.env.FCN_TORCH_ADDON ? undefined : builtLibTorch();
  const problem = built && libTorchProblem(built);
  if (problem !== undefined) return [problem, 'Run: npx fcn-torch install'];
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
