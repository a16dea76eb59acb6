import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Command } from 'commander';
import { packageRoot } from '../base/package-root';

interface InstallOptions {
  readonly variant?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `fcn-torch install`: what npm's install script does, by hand. */
export function registerInstall(program: Command): void {
  program
    .command('install')
    .description('provision LibTorch and put the native addon in place')
    .option('--variant <name>', 'cpu or cu130 (default: cu130 where there is an NVIDIA GPU)')
    .option('--force', 'provision LibTorch anew although the cache has it')
    .action(async (options: InstallOptions) => {
      process.exitCode = await runInstallScript(options, Boolean(program.opts().verbose));
    });
}

async function runInstallScript(options: InstallOptions, verbose: boolean): Promise<number> {
  const args = [join(packageRoot(), 'scripts', 'install.mjs')];
  if (options.variant !== undefined) args.push('--variant', options.variant);
  if (options.force) args.push('--force');
  if (verbose) args.push('--verbose');
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Ctrl+C reaches the script too, which cleans up and ends: wait for that. A signal sent to this
  // process alone is handed on.
  const ignore = (): void => {};
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', ignore).on('SIGTERM', forward).on('SIGHUP', forward);
  try {
    // The script prints its own errors.
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 1;
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', forward).off('SIGHUP', forward);
  }
}
