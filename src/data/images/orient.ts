import { invalidArgument } from '../../base/errors';
import { readBeginning } from '../../base/files';
import type { ImageSize } from './image';
import { pngSize } from './png-size';

/** What becomes of a picture's EXIF orientation: `'exif'` applies it, `'stored'` does not. */
export type Orient = 'exif' | 'stored';

/** `orient` as an option of what reads pictures. */
export interface OrientOption {
  /**
   * `'exif'`: pictures are turned and mirrored as their EXIF orientation says, as viewers and labelling
   * tools show them. `'stored'`: rows and columns as in the file, as Pillow's `Image.open` and
   * torchvision's `decode_image` give them.
   */
  readonly orient?: Orient | undefined;
}

/** A picture's size as stored, and its EXIF orientation: 1 to 8, 1 where there is none. */
export interface ImageHeader extends ImageSize {
  readonly orientation: number;
}

/** @throws TorchError `ERR_ARGUMENT` where it is neither */
export function checkOrient(orient: unknown, otherwise: Orient = 'exif'): Orient {
  if (orient === undefined) return otherwise;
  if (orient === 'exif' || orient === 'stored') return orient;
  throw invalidArgument('orient', "'exif' or 'stored'", orient);
}

/** The size of a picture that is turned so: from 5 on, the sides change places. */
export function turnedSize({ height, width }: ImageSize, orientation: number): ImageSize {
  return orientation >= 5 ? { height: width, width: height } : { height, width };
}

/**
 * How a picture with a mask is to be turned: as `orient` says, unless the mask has the size of the stored
 * picture alone, for then it was drawn on what is stored. Sizes tell from orientation 5 on; with a
 * smaller one the picture is turned, for a labelling tool has shown it so.
 *
 * @param maskSize asked only where it matters; undefined where the mask cannot be read
 * @returns an EXIF orientation; 1: as stored
 */
export async function pairOrientation(
  picture: ImageHeader,
  orient: Orient,
  maskSize: () => Promise<ImageSize | undefined>,
): Promise<number> {
  const { height, width, orientation } = picture;
  if (orient === 'stored') return 1;
  if (orientation < 5 || height === width) return orientation;
  const mask = await maskSize();
  return mask?.height === height && mask.width === width ? 1 : orientation;
}

/** The size of a mask by its header alone; undefined where that cannot be read. */
export async function maskSize(path: string): Promise<ImageSize | undefined> {
  const beginning = await readBeginning(path, 'a mask', 32).catch(() => undefined);
  return beginning && pngSize(beginning);
}

/**
 * What is wrong with a mask of another size than its picture; undefined where nothing is.
 *
 * @param orientation how the picture was turned
 */
export function sizeMismatch(
  picture: ImageHeader,
  orientation: number,
  mask: ImageSize,
  maskPath: string,
): string | undefined {
  const [wanted, received] = [text(turnedSize(picture, orientation)), text(mask)];
  if (wanted === received) return undefined;
  const message =
    `Expected a mask of the picture's size, ${wanted} (height x width), at ${maskPath} but it is ` +
    received;
  if (picture.orientation === 1) return message;
  const exif = `its EXIF orientation, ${picture.orientation},`;
  return orientation === 1
    ? `${message}; the picture is taken as stored, and ${exif} is not applied (orient: 'exif' does)`
    : `${message}; the picture is stored as ${text(picture)}, and ${exif} is applied`;
}

function text({ height, width }: ImageSize): string {
  return `${height}x${width}`;
}
