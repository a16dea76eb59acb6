import { invalidArgument } from '../errors';

/** Where PyTorch and torchvision keep their weights. */
const MODELS = 'https://download.pytorch.org/models/';

const VARIABLE = 'FCN_TORCH_WEIGHTS_MIRROR';

/**
 * The URL that is asked instead: below the one that `FCN_TORCH_WEIGHTS_MIRROR` names, for what is
 * below `https://download.pytorch.org/models/`. Any other URL is somebody's own, and is not
 * redirected behind their back.
 *
 * @throws TorchError `ERR_ARGUMENT` where the variable is no URL
 */
export function throughMirror(url: URL): URL {
  const mirror = process.env[VARIABLE];
  if (!mirror || !url.href.startsWith(MODELS)) return url;
  const base = mirror.endsWith('/') ? mirror : `${mirror}/`;
  return parseUrl(VARIABLE, base + url.href.slice(MODELS.length));
}

/** What can be done where the URL cannot be reached, besides fetching the file by hand. */
export function mirrorRemedy(url: URL): string {
  if (!url.href.startsWith(MODELS)) return '';
  return `, or set ${VARIABLE} to a URL that has what is at ${MODELS}`;
}

export function parseUrl(name: string, value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw invalidArgument(name, 'an http or https URL', value);
}
