// Which build of LibTorch: what the user says, else what the machine has.
import { InstallError } from './errors.mjs';
import { RELEASES } from './releases.mjs';
import { run } from './run.mjs';

/**
 * The names of the GPUs that NVIDIA's driver shows, or why it shows none.
 * @param {string} [command]
 * @returns {Promise<{ gpus: string[], reason: string }>}
 */
export async function detectGpus(command = 'nvidia-smi') {
  const listing = await run(command, ['-L']);
  if (listing.missing) return { gpus: [], reason: `no ${command} on PATH` };
  if (listing.code !== 0) {
    const output = `${listing.stdout}\n${listing.stderr}`.trim().split('\n')[0];
    return { gpus: [], reason: `${command} -L failed: ${output}` };
  }
  const gpus = [...listing.stdout.matchAll(/^GPU \d+: (.+?)(?: \(UUID.*)?$/gm)].map((m) => m[1]);
  return { gpus, reason: gpus.length > 0 ? '' : `${command} -L lists no GPU` };
}

/**
 * The variant that the user asked for, or undefined. An unknown one is an error.
 * @param {string | undefined} option from the command line
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./releases.mjs').Releases} [releases]
 */
export function requestedVariant(option, env, releases = RELEASES) {
  const variant = option || env.FCN_TORCH_VARIANT || undefined;
  if (variant === undefined || Object.hasOwn(releases.variants, variant)) return variant;
  const origin = option ? '--variant' : 'FCN_TORCH_VARIANT';
  throw new InstallError(
    `Expected one of ${Object.keys(releases.variants).join(', ')} for ${origin}` +
      ` but received '${variant}'.`,
  );
}

/**
 * Decides for a machine whose user has not: CUDA where a GPU answers and a CUDA build exists.
 * @param {object} options
 * @param {string} options.platform
 * @param {(line: string) => void} options.log
 * @param {import('./releases.mjs').Releases} [options.releases]
 * @param {typeof detectGpus} [options.detect]
 */
export async function defaultVariant({ platform, log, releases = RELEASES, detect = detectGpus }) {
  const [name] =
    Object.entries(releases.variants).find(
      ([, release]) => release.cuda !== null && platform in release.platforms,
    ) ?? [];
  if (name === undefined) return 'cpu';
  const { gpus } = await detect();
  if (gpus.length === 0) return 'cpu';
  log(`Found ${gpus[0]}: taking the CUDA build of LibTorch (${name}, several GB).`);
  log('Set FCN_TORCH_VARIANT=cpu (or pass --variant cpu) for the CPU build instead.');
  return name;
}
