import { invalidArgument } from '../../base/errors';
import { type Mirror, parseUrl } from '../../files/hub/mirror';

/** Where d2l keeps its data sets. */
export const DATA_URL = 'http://d2l-data.s3-accelerate.amazonaws.com/';

const VOC_URL = 'http://host.robots.ox.ac.uk/pascal/VOC/voc2012/';
const VOC_ARCHIVE = 'VOCtrainval_11-May-2012.tar';

/** An archive's URL, its SHA-1, and other URLs that have the same archive. */
export type DataHubEntry = readonly [url: string, sha1: string, ...others: string[]];

/**
 * The archives that `download` and `downloadExtract` know by a name: .tar, .tar.gz, .tgz or .zip. Put
 * others in as `d2l.DATA_HUB.mine = [url, sha1]`.
 *
 * As d2l's DATA_HUB, whose entries are (url, sha1).
 */
export const DATA_HUB: Record<string, DataHubEntry> = {
  voc2012: [
    VOC_URL + VOC_ARCHIVE,
    '4e443f8a2eca6b1dac8a6c57641b67dd40621a49',
    DATA_URL + VOC_ARCHIVE,
  ],
};

/** The environment variable's server has the archives of both under their names. */
export const DATA_MIRROR: Mirror = {
  variable: 'FCN_TORCH_DATA_MIRROR',
  bases: [DATA_URL, VOC_URL],
};

/** A checked entry of `DATA_HUB`. */
export interface DataSource {
  readonly urls: readonly string[];
  readonly sha1: string;
  /** The archive's name as a file. */
  readonly fileName: string;
}

/** @throws TorchError `ERR_ARGUMENT` where there is no such entry, or it is not what it should be */
export function sourceOf(name: string): DataSource {
  if (typeof name !== 'string' || !Object.hasOwn(DATA_HUB, name)) {
    const names = Object.keys(DATA_HUB).join(', ');
    throw invalidArgument('name', `a name that is in d2l.DATA_HUB (${names})`, name);
  }
  const entry: unknown = DATA_HUB[name];
  const at = `d2l.DATA_HUB.${name}`;
  if (!Array.isArray(entry)) throw invalidArgument(at, '[url, sha1]', entry);
  const [url, sha1, ...others] = entry as unknown[];
  const urls = [url, ...others].map((it) => parseUrl(at, it));
  if (typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/i.test(sha1)) {
    throw invalidArgument(at, '[url, sha1] with a SHA-1 of 40 hexadecimal digits', sha1);
  }
  const fileName = urls[0]?.pathname.split('/').at(-1) ?? '';
  if (fileName === '') throw invalidArgument(at, 'a URL that ends in a name', url);
  return { urls: urls.map((it) => it.href), sha1: sha1.toLowerCase(), fileName };
}
