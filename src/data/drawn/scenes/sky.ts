import { clouds, hills, paintSky } from './outdoors';
import type { Scene } from './scene';

/** Clouds over nothing, or over far hills. */
export const sky: Scene = (context, width, height, random) => {
  paintSky(context, width, height, random);
  clouds(context, width, height, random, random.whole(3, 6));
  if (random.chance(0.6)) hills(context, width, height, height, random);
};
