import type { Context } from '../../../vision/canvas';
import type { Random } from '../random';

/** A background: paints all of a picture. */
export type Scene = (context: Context, width: number, height: number, random: Random) => void;
