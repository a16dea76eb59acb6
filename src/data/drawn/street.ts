import { makeClasses } from '../sets/classes';
import { type Drawing, type DrawnSetOptions, drawSet } from './set';
import { drawStreet } from './street/picture';

export type { DrawnSetOptions } from './set';

/** CamVid's eleven classes, by the names and colours that SegNet made known. */
export const STREET = makeClasses({
  names: [
    'sky',
    'building',
    'pole',
    'road',
    'pavement',
    'tree',
    'sign',
    'fence',
    'car',
    'pedestrian',
    'bicyclist',
  ],
  palette: [
    [128, 128, 128],
    [128, 0, 0],
    [192, 192, 128],
    [128, 64, 128],
    [60, 40, 222],
    [128, 128, 0],
    [192, 128, 128],
    [64, 64, 128],
    [64, 0, 128],
    [64, 64, 0],
    [0, 128, 192],
  ],
});

const STREETS: Drawing = {
  mark: { kind: 'street', version: 1 },
  size: [180, 240],
  // A viewer shows 255 black, as CamVid's void.
  palette: Array.from({ length: 256 }, (_, index) => STREET.palette[index] ?? [0, 0, 0]),
  files: { 'classes.json': `${JSON.stringify(STREET, null, 2)}\n` },
  draw: (height, width, _index, random) => drawStreet(height, width, random),
};

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
