import { invalidArgument } from '../../base/errors';

/** Another server for what is at well-known places. */
export interface Mirror {
  /** The environment variable that names its URL. */
  readonly variable: string;
  /**
   * The URLs it stands for. Any other is somebody's own, and is not redirected behind their back.
   */
  readonly bases: readonly string[];
}

/** For where PyTorch and torchvision keep their weights. */
export const WEIGHTS_MIRROR: Mirror = {
  variable: 'FCN_TORCH_WEIGHTS_MIRROR',
  bases: ['https://download.pytorch.org/models/'],
};

/**
 * The URL that is asked instead: below the one that the mirror's variable names, for what is below
 * one of its bases.
 *
 * @throws TorchError `ERR_ARGUMENT` where the variable is no URL
 */
export function throughMirror(url: URL, { variable, bases }: Mirror): URL {
  const mirror = process.env[variable];
  const base = baseOf(url, bases);
  return mirror && base ? below(variable, mirror, url.href.slice(base.length)) : url;
}

/** What can be done where none of the URLs can be reached, besides fetching the file by hand. */
export function mirrorRemedy(urls: readonly URL[], { variable, bases }: Mirror): string {
  const [base] = urls.flatMap((url) => baseOf(url, bases) ?? []);
  return base ? `, or set ${variable} to a URL that has what is at ${base}` : '';
}

/** @throws TorchError `ERR_ARGUMENT` where `mirror`, which came by that name, is no URL */
export function below(name: string, mirror: string, path: string): URL {
  return parseUrl(name, mirror.endsWith('/') ? mirror + path : `${mirror}/${path}`);
}

export function parseUrl(name: string, value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw invalidArgument(name, 'an http or https URL', value);
}

function baseOf(url: URL, bases: readonly string[]): string | undefined {
  return bases.find((base) => url.href.startsWith(base));
}
