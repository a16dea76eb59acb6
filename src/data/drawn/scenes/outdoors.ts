import type { Context } from '../../../vision/canvas';
import { css, ellipse, glow, gradient, type Hsl, panel } from '../paint';
import type { Random } from '../random';

/** Daylight, haze or dusk, from the top of the picture down to `height`. */
export function paintSky(context: Context, width: number, height: number, random: Random): void {
  const [top, bottom] = random.pick<readonly [Hsl, Hsl]>([
    [
      [212, 72, 48],
      [200, 70, 82],
    ],
    [
      [208, 62, 58],
      [198, 55, 88],
    ],
    [
      [222, 50, 46],
      [28, 80, 80],
    ],
    [
      [216, 30, 58],
      [210, 26, 82],
    ],
  ]);
  panel(
    context,
    gradient(context, [0, 0, 0, height], [css(top), css(bottom)]),
    0,
    0,
    width,
    height + 1,
  );
}

/** Heaps of soft puffs, anywhere above `height`. */
export function clouds(
  context: Context,
  width: number,
  height: number,
  random: Random,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const [x, y] = [random.between(0, width), random.between(0.05, 0.85) * height];
    const size = width * random.between(0.05, 0.1);
    const lightness = random.between(92, 100);
    for (let puff = 0; puff < 9; puff++) {
      const along = random.between(-2, 2);
      const rise = random.between(-0.5, 0.3) * (2.2 - Math.abs(along)) * 0.6;
      const radius = size * random.between(0.7, 1.2);
      glow(context, x + along * size, y + rise * size, radius, [210, 20, lightness], 0.62);
    }
  }
}

/** Two rows of round hills that rise above `floor`. */
export function hills(
  context: Context,
  width: number,
  height: number,
  floor: number,
  random: Random,
): void {
  for (let layer = 0; layer < 2; layer++) {
    const color: Hsl = [random.between(95, 160) - layer * 10, 26, 48 - layer * 10];
    for (let i = 0; i < 3; i++) {
      const x = random.between(0, width);
      const rise = height * random.between(0.08, 0.15) * (1 - layer * 0.35);
      ellipse(
        context,
        css(color),
        x,
        floor + height * 0.02,
        width * random.between(0.3, 0.5),
        rise,
      );
    }
  }
}
