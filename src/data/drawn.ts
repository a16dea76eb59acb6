import { drawPicture } from './drawn/picture';
import { type Drawing, type DrawnSetOptions, drawSet } from './drawn/set';

const VOC_THINGS: Drawing = { mark: { version: 1 }, size: [160, 224], draw: drawPicture };

/**
 * Draws a small data set in PASCAL VOC's format into `dir`, to try the library without a
 * download: one or two large things a picture (aeroplanes, boats, bottles, buses, potted plants,
 * monitors; VOC's class indices, 255 along outlines) on varied backgrounds. The pictures depend on
 * nothing but the seed, their number in the list and the size.
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
