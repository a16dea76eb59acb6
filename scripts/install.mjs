#!/usr/bin/env node
// Provisions LibTorch and puts the addon in place: a prebuilt one where there is one that loads, else
// one that is compiled here. npm runs it when the package is installed, `npx fcn-torch install` runs
// it by hand, and `npm run build:native` while developing.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addonPath } from './libtorch/addon.mjs';
import { buildAddon } from './libtorch/build.mjs';
import {
  explainSystemError,
  formatError,
  InstallError,
  InterruptedError,
} from './libtorch/errors.mjs';
import { currentPlatform, requireGlibc } from './libtorch/platform.mjs';
import { findPrebuilt, takePrebuilt } from './libtorch/prebuilt.mjs';
import { provision } from './libtorch/provision.mjs';
import { checkCmake, checkCompiler, checkNode } from './libtorch/toolchain.mjs';

const USAGE = `Usage: node scripts/install.mjs [--variant cpu|cu130] [--force] [--build] [--verbose]
  --variant  which LibTorch to take (also FCN_TORCH_VARIANT)
  --force    provisions LibTorch anew although the cache has it
  --build    compiles the addon although there may be a prebuilt one (also FCN_TORCH_BUILD=1)
  --verbose  prints the stack of an error`;

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const log = (/** @type {string} */ line) => console.log(`fcn-torch: ${line}`);

/** @param {ReturnType<typeof readOptions>} options */
async function install({ variant, force, build }) {
  const { env } = process;
  if (!env.LIBTORCH && !env.LIBTORCH_USE_PYTORCH) requireGlibc(currentPlatform());
  /** @type {Awaited<ReturnType<typeof findPrebuilt>>} */
  const found = build ? { reason: '--build was given' } : await findPrebuilt({ packageRoot, env });
  await requireTools(found.reason);
  const signal = interruption();
  const libtorch = await provision({
    variant,
    force,
    signal,
    log,
    progress: true,
  });
  log(`LibTorch ${libtorch.version} (${libtorch.variant}) from ${libtorch.root}`);
  try {
    await placeAddon(found, libtorch, signal);
  } catch (error) {
    const remedy = 'Make room there, or run the installation as the user who owns that folder.';
    throw explainSystemError(error, packageRoot, remedy);
  }
  log(`Ready: ${addonPath(packageRoot)}`);
}

/**
 * @param {Awaited<ReturnType<typeof findPrebuilt>>} found
 * @param {import('./libtorch/locate.mjs').LibTorch} libtorch
 * @param {AbortSignal} signal
 */
async function placeAddon({ prebuilt, reason }, libtorch, signal) {
  const common = { packageRoot, libtorch, env: process.env, signal };
  const why = prebuilt ? await takePrebuilt({ ...common, prebuilt }) : reason;
  if (why === undefined) {
    log(`Took the prebuilt addon of ${prebuilt?.name} (FCN_TORCH_BUILD=1 compiles it instead)`);
    return;
  }
  if (prebuilt) await requireTools(why);
  log(`Compiling the addon, because ${why}`);
  await buildAddon({ ...common, log });
}

/**
 * Everything that is missing at once, before anything takes time.
 * @param {string | undefined} reason why the addon has to be compiled; undefined where it has not
 */
async function requireTools(reason) {
  const checks = [checkNode()];
  if (reason !== undefined) checks.push(await checkCmake(), await checkCompiler());
  const failed = checks.filter((check) => !check.ok);
  if (failed.length === 0) return;
  const missing = failed.map((check) => check.detail).join('; ');
  throw new InstallError(
    reason === undefined
      ? `fcn-torch does not run here: ${missing}.`
      : `The addon cannot be compiled here: ${missing}. It has to be, because ${reason}.`,
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
