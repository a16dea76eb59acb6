import type { Context } from '../../../vision/canvas';
import { css, disc, gradient, type Hsl, panel, polygon } from '../paint';
import type { Random } from '../random';
import { clouds, hills, paintSky } from './outdoors';
import type { Scene } from './scene';

/** A road in front of houses or of trees. */
export const street: Scene = (context, width, height, random) => {
  const kerb = height * random.between(0.68, 0.76);
  paintSky(context, width, kerb, random);
  clouds(context, width, kerb * 0.7, random, 2);
  if (random.chance(0.6)) houses(context, width, height, kerb, random);
  else trees(context, width, height, kerb, random);
  panel(context, css([36, 6, 66]), 0, kerb - height * 0.045, width, height * 0.05);
  const asphalt: Hsl = [225, 6, random.between(30, 40)];
  panel(
    context,
    gradient(context, [0, kerb, 0, height], [css(asphalt, 5), css(asphalt, -9)]),
    0,
    kerb,
    width,
    height,
  );
  const start = random.between(-0.2, 0);
  for (let x = start; x < 1; x += 0.22) {
    panel(context, css([48, 40, 84]), x * width, height * 0.945, width * 0.12, height * 0.018);
  }
};

/** A row of fronts with windows, from wall to wall, that stands on `floor`. */
export function houses(
  context: Context,
  width: number,
  height: number,
  floor: number,
  random: Random,
): void {
  for (let x = -random.next() * width * 0.1; x < width; ) {
    const across = width * random.between(0.14, 0.24);
    const rise = height * random.between(0.32, 0.6);
    const front = random.pick<Hsl>([
      [18, 30, 56],
      [36, 30, 72],
      [210, 14, 62],
      [350, 18, 58],
      [150, 12, 58],
    ]);
    const top = floor - rise;
    panel(
      context,
      gradient(context, [x, 0, x + across, 0], [css(front, 4), css(front, -6)]),
      x,
      top,
      across,
      rise,
    );
    panel(context, css(front, -20), x, top, across, height * 0.02);
    const pitch = across / 3;
    for (let y = top + height * 0.06; y < floor - height * 0.12; y += height * 0.12) {
      for (let column = 0; column < 3; column++) {
        const pane = random.chance(0.2) ? css([46, 80, 76]) : css([212, 26, 36]);
        panel(context, pane, x + pitch * (column + 0.25), y, pitch * 0.5, height * 0.065);
      }
    }
    x += across;
  }
}

/** Trees on grass before hills; nothing below `floor` but the hills' feet. */
function trees(
  context: Context,
  width: number,
  height: number,
  floor: number,
  random: Random,
): void {
  hills(context, width, height * 1.6, floor, random);
  panel(context, css([92, 38, 42]), 0, floor - height * 0.1, width, height * 0.1);
  for (let x = random.next() * width * 0.1; x < width; x += width * random.between(0.13, 0.24)) {
    const crown = height * random.between(0.09, 0.15);
    const base = floor - height * 0.06;
    tree(context, x, base, crown, height * 0.024, random);
  }
}

/** A tree that stands at (x, base), some three times as high as its crown. */
export function tree(
  context: Context,
  x: number,
  base: number,
  crown: number,
  trunk: number,
  random: Random,
): void {
  const color: Hsl = [random.between(92, 140), 36, random.between(24, 36)];
  panel(context, css([26, 34, 24]), x - trunk / 2, base - crown * 1.2, trunk, crown * 1.2);
  if (random.chance(0.35)) {
    polygon(
      context,
      css(color),
      [x - crown * 0.8, base - crown * 0.5],
      [x, base - crown * 3.2],
      [x + crown * 0.8, base - crown * 0.5],
    );
    return;
  }
  disc(context, css(color, -5), x - crown * 0.5, base - crown * 1.5, crown * 0.8);
  disc(context, css(color), x + crown * 0.5, base - crown * 1.6, crown * 0.75);
  disc(context, css(color, 6), x, base - crown * 2.1, crown * 0.85);
}
