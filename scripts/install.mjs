#!/usr/bin/env node
// Provisions LibTorch and builds the addon. npm runs it when the package is installed,
// `npx fcn-torch install` runs it by hand, and `npm run build:native` while developing.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addonPath, buildAddon } from './libtorch/build.mjs';
import { formatError, InstallError, InterruptedError } from './libtorch/errors.mjs';
import { provision } from './libtorch/provision.mjs';
import { checkCmake, checkCompiler, checkNode } from './libtorch/toolchain.mjs';

const USAGE = `Usage: node scripts/install.mjs [--variant cpu|cu130] [--force] [--build] [--verbose]
  --variant  which LibTorch to take (also FCN_TORCH_VARIANT)
  --force    provisions LibTorch anew although the cache has it
  --build    says what the script does anyway; package.json's build:native reads better with it
  --verbose  prints the stack of an error`;

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (/** @type {string} */ line) => console.log(`fcn-torch: ${line}`);

/** @param {ReturnType<typeof readOptions>} options */
async function install({ variant, force }) {
  await requireToolchain();
  const signal = interruption();
  const libtorch = await provision({
    variant,
    force,
    signal,
    log,
    progress: true,
  });
  log(`LibTorch ${libtorch.version} (${libtorch.variant}) from ${libtorch.root}`);
  await buildAddon({ packageRoot, libtorch, env: process.env, log, signal });
  log(`Ready: ${addonPath(packageRoot)}`);
}

/** Everything that is missing at once, before anything takes time. */
async function requireToolchain() {
  const checks = [checkNode(), await checkCmake(), await checkCompiler()];
  const failed = checks.filter((check) => !check.ok);
  if (failed.length === 0) return;
  throw new InstallError(
    `The addon cannot be built here: ${failed.map((check) => check.detail).join('; ')}.`,
    { remedies: failed.flatMap((check) => check.remedy ?? []) },
  );
}

/** Ends children and removes what is half done when the user presses Ctrl+C. */
function interruption() {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(name, () => controller.abort(new InterruptedError(name)));
  }
  return controller.signal;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        variant: { type: 'string' },
        force: { type: 'boolean' },
        build: { type: 'boolean' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new InstallError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

let verbose = Boolean(process.env.DEBUG);
try {
  const options = readOptions();
  verbose ||= Boolean(options.verbose);
  if (options.help) console.log(USAGE);
  else await install(options);
} catch (error) {
  console.error(formatError(error, { verbose }));
  process.exitCode = error instanceof InterruptedError ? 130 : 1;
}
