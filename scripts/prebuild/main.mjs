#!/usr/bin/env node
// Makes the packages of prebuilt addons, as they are published beside fcn-torch itself.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addonPath } from '../libtorch/addon.mjs';
import { buildAddon } from '../libtorch/build.mjs';
import { formatError } from '../libtorch/errors.mjs';
import { provision } from '../libtorch/provision.mjs';
import { addToPackage, nameInManifest } from './packages.mjs';
import { requirePortable } from './portable.mjs';

const USAGE = `Usage: node scripts/prebuild/main.mjs [--allow-newer-glibc] [--verbose]
       node scripts/prebuild/main.mjs --release
  Compiles the addon for LibTorch (LIBTORCH=... or FCN_TORCH_VARIANT=... say which) and puts it into
  packages/<platform>, from which npm pack and npm publish make the platform's package. Once for each
  minor version of LibTorch and for CUDA, on a system as old as the addon is to run on.
  --allow-newer-glibc  takes an addon that needs a newer system than LibTorch does, for trying it here
  --release            names the packages in package.json, before fcn-torch itself is published: in the
                       repository it names none, since none is there before the release
  --verbose            prints the stack of an error`;

const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const log = (/** @type {string} */ line) => console.log(`prebuild: ${line}`);
// As LibTorch's wheels for macOS. CMake reads it.
if (process.platform === 'darwin') process.env.MACOSX_DEPLOYMENT_TARGET ??= '14.0';

const { values } = parseArgs({
  options: {
    'allow-newer-glibc': { type: 'boolean' },
    release: { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
try {
  if (values.help) console.log(USAGE);
  else if (values.release) log(`package.json names ${await nameInManifest(packageRoot)}`);
  else await prebuild();
} catch (error) {
  console.error(formatError(error, { verbose: values.verbose }));
  process.exitCode = 1;
}

async function prebuild() {
  const { env } = process;
  const libtorch = await provision({ log });
  await buildAddon({ packageRoot, libtorch, env, log, relocatable: true });
  const addon = addonPath(packageRoot);
  await requirePortable(addon, { allowNewer: values['allow-newer-glibc'], log });
  const folder = join(packageRoot, 'packages');
  log(`Put ${await addToPackage({ packageRoot, folder, addon, libtorch })}`);
}
