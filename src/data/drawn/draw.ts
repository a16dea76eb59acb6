import { VOC_CLASSES } from '../masks/palette';
import { makeClasses } from '../sets/classes';
import { drawStreet, drawThings } from './pictures';
import { type Drawing, type DrawnSetOptions, drawSet } from './set';

export type { DrawnSetOptions } from './set';

const CAMVID = {
  sky: [128, 128, 128],
  building: [128, 0, 0],
  pole: [192, 192, 128],
  road: [128, 64, 128],
  pavement: [60, 40, 222],
  tree: [128, 128, 0],
  sign: [192, 128, 128],
  fence: [64, 64, 128],
  car: [64, 0, 128],
  pedestrian: [64, 64, 0],
  bicyclist: [0, 128, 192],
} as const;

/** CamVid's eleven classes, by the names and colours that SegNet made known. */
export const STREET = makeClasses({ names: Object.keys(CAMVID), palette: Object.values(CAMVID) });

const VOC_THINGS: Drawing = {
  mark: { version: 2 },
  size: [160, 224],
  names: VOC_CLASSES,
  draw: drawThings,
  // About VOC's, in proportion.
  border: ([height, width]) => 2 * Math.max(1, Math.round(Math.min(height, width) / 160)),
};

const STREETS: Drawing = {
  mark: { kind: 'street', version: 2 },
  size: [180, 240],
  names: STREET.names,
  draw: drawStreet,
  border: () => 1,
  // A viewer shows 255 black, as CamVid's void.
  palette: Array.from({ length: 256 }, (_, index) => STREET.palette[index] ?? [0, 0, 0]),
  files: { 'classes.json': JSON.stringify(STREET, null, 2) },
};

/**
 * Draws a small data set in PASCAL VOC's format into `dir`, to try the library without a
 * download: one or two large things a picture (aeroplanes, boats, bottles, buses, potted plants,
 * monitors; VOC's class indices, 255 along outlines) on varied backgrounds. With one version of sharp,
 * which renders them, pictures depend on nothing but the seed, their number in the list and the size.
 *
 * The set is drawn in a folder beside `dir` and renamed into place when it is complete. A complete
 * set of the same parameters in `dir` is used again; one of other parameters, or one from which a
 * file is missing, is replaced. Any other folder that is not empty is left alone.
 *
 * @returns `dir` as an absolute path, for `readVoc`
 * @throws TorchError `ERR_ARGUMENT` for options out of range, `ERR_DATA` where `dir` has something
 * else in it, `ERR_IO` where it cannot be written, `ERR_ABORTED`; then nothing is left behind.
 */
export function drawVocSet(dir: string, options: DrawnSetOptions = {}): Promise<string> {
  return drawSet(dir, VOC_THINGS, options);
}

/**
 * Draws a set of street scenes in PASCAL VOC's layout into `dir`, with CamVid's eleven classes and a
 * `classes.json` that says them: small pictures in which every pixel has a class, but outlines, which
 * are 255. It is drawn, used again and replaced as `drawVocSet`'s.
 *
 * @returns `dir` as an absolute path, for `vocSet`
 * @throws TorchError as `drawVocSet`
 */
export function drawStreetSet(dir: string, options: DrawnSetOptions = {}): Promise<string> {
  return drawSet(dir, STREETS, options);
}
