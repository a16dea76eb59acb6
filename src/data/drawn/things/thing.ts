import type { Context } from '../../../vision/canvas';
import type { Random } from '../random';

/**
 * Something that a picture shows, with its class. It is drawn around the origin, 1 wide and
 * 1 / `aspect` high, x to the right and y down, opaque: its mask is where it has paint.
 */
export interface Thing {
  /** The index in `VOC_CLASSES`. */
  readonly classIndex: number;
  /** Width by height. */
  readonly aspect: number;
  /** How much of its box the thing covers, 0..1. */
  readonly fill: number;
  /** By how much it may be turned either way, in radians. */
  readonly tilt: number;
  draw(context: Context, random: Random): void;
}
