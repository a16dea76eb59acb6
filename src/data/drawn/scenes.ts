import type { Context } from '../../vision/canvas';
import { css, disc, ellipse, glow, gradient, type Hsl, panel, polygon } from './paint';
import type { Random } from './random';

/** A background: paints all of a picture. */
export type Scene = (context: Context, width: number, height: number, random: Random) => void;

/** Clouds over nothing, or over far hills. */
export const sky: Scene = (context, width, height, random) => {
  paintSky(context, width, height, random);
  clouds(context, width, height, random, random.whole(3, 6));
  if (random.chance(0.6)) hills(context, width, height, height, random);
};

/** Water below a horizon somewhat above the middle. */
export const sea: Scene = (context, width, height, random) => {
  const horizon = height * random.between(0.4, 0.56);
  paintSky(context, width, horizon, random);
  clouds(context, width, horizon * 0.8, random, random.whole(2, 4));
  if (random.chance(0.5)) {
    const x = random.between(0, width);
    ellipse(context, css([165, 18, 38]), x, horizon, width * random.between(0.15, 0.3), height * 0.07);
  }
  const water: Hsl = [random.between(186, 214), random.between(48, 70), random.between(34, 44)];
  const depths = [css(water, 16), css(water), css(water, -14)];
  panel(context, gradient(context, [0, horizon, 0, height], depths), 0, horizon, width, height - horizon);
  // Nearer waves are longer, thicker and farther apart.
  for (let i = 0; i < 70; i++) {
    const near = random.next() ** 1.4;
    const y = horizon + (height - horizon) * near;
    const length = width * (0.02 + 0.1 * near) * random.between(0.6, 1.4);
    const x = random.between(-0.05, 1) * width;
    context.beginPath();
    context.moveTo(x, y);
    context.quadraticCurveTo(x + length / 2, y - height * 0.012 * (0.3 + near), x + length, y);
    context.lineWidth = height * (0.003 + 0.007 * near);
    context.strokeStyle = css([200, 40, 92], 0, random.between(0.12, 0.4));
    context.stroke();
  }
};

/** A road in front of houses or of trees. */
export const street: Scene = (context, width, height, random) => {
  const kerb = height * random.between(0.68, 0.76);
  paintSky(context, width, kerb, random);
  clouds(context, width, kerb * 0.7, random, 2);
  if (random.chance(0.6)) houses(context, width, height, kerb, random);
  else trees(context, width, height, kerb, random);
  panel(context, css([36, 6, 66]), 0, kerb - height * 0.045, width, height * 0.05);
  const asphalt: Hsl = [225, 6, random.between(30, 40)];
  panel(context, gradient(context, [0, kerb, 0, height], [css(asphalt, 5), css(asphalt, -9)]), 0, kerb, width, height);
  const start = random.between(-0.2, 0);
  for (let x = start; x < 1; x += 0.22) {
    panel(context, css([48, 40, 84]), x * width, height * 0.945, width * 0.12, height * 0.018);
  }
};

/** A wall behind a table. */
export const room: Scene = (context, width, height, random) => {
  const wall = random.pick<Hsl>([
    [38, 38, 80],
    [210, 24, 78],
    [12, 38, 80],
    [265, 18, 76],
    [48, 48, 74],
    [195, 16, 68],
  ]);
  const edge = height * random.between(0.7, 0.78);
  panel(context, gradient(context, [0, 0, width, edge], [css(wall, 6), css(wall, -8)]), 0, 0, width, height);
  random.pick([plain, stripes, bricks, panelling])(context, width, edge, wall, random);
  glow(context, width * random.between(0.1, 0.9), 0, height * 0.95, [45, 80, 94], 0.42);

  const wood = random.pick<Hsl>([
    [28, 48, 46],
    [22, 46, 34],
    [34, 52, 60],
    [18, 32, 27],
  ]);
  const table = gradient(context, [0, edge, 0, height], [css(wood, 9), css(wood), css(wood, -10)]);
  panel(context, table, 0, edge, width, height - edge);
  for (let i = 0; i < 16; i++) {
    const y = edge + (height - edge) * random.next();
    const x = random.between(-0.3, 0.9) * width;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + width * random.between(0.15, 0.6), y + random.between(-1, 1));
    context.lineWidth = height * 0.005;
    context.strokeStyle = css(wood, random.between(-14, -6), 0.5);
    context.stroke();
  }
  panel(context, css(wood, 18), 0, edge, width, height * 0.008);
};

type Wall = (context: Context, width: number, height: number, color: Hsl, random: Random) => void;

const plain: Wall = () => {};

const stripes: Wall = (context, width, height, color, random) => {
  const pitch = width * random.between(0.06, 0.12);
  for (let x = -pitch * random.next(); x < width; x += pitch * 2) {
    panel(context, css(color, -7, 0.6), x, 0, pitch, height);
  }
};

const bricks: Wall = (context, width, height, _color, random) => {
  const brick: Hsl = [random.between(8, 20), random.between(28, 42), random.between(52, 62)];
  panel(context, css(brick, 20), 0, 0, width, height);
  const [across, down] = [width * 0.1, height * 0.085];
  for (let row = 0; row * down < height; row++) {
    for (let x = row % 2 === 0 ? 0 : -across / 2; x < width; x += across) {
      const tone = css(brick, random.between(-6, 6));
      panel(context, tone, x + across * 0.04, row * down + down * 0.07, across * 0.92, down * 0.86, 1);
    }
  }
};

const panelling: Wall = (context, width, height, color, random) => {
  const rail = height * random.between(0.5, 0.62);
  panel(context, css(color, 8), 0, rail, width, height - rail);
  panel(context, css(color, -14), 0, rail, width, height * 0.02);
  const pitch = width / random.whole(4, 6);
  context.strokeStyle = css(color, -12);
  context.lineWidth = height * 0.012;
  for (let x = pitch * 0.12; x < width; x += pitch) {
    context.strokeRect(x, rail + height * 0.09, pitch * 0.76, height);
  }
};

function paintSky(context: Context, width: number, height: number, random: Random): void {
  const [top, bottom] = random.pick<readonly [Hsl, Hsl]>([
    [[212, 72, 48], [200, 70, 82]],
    [[208, 62, 58], [198, 55, 88]],
    [[222, 50, 46], [28, 80, 80]],
    [[216, 30, 58], [210, 26, 82]],
  ]);
  panel(context, gradient(context, [0, 0, 0, height], [css(top), css(bottom)]), 0, 0, width, height + 1);
}

function clouds(context: Context, width: number, height: number, random: Random, count: number): void {
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

function hills(context: Context, width: number, height: number, floor: number, random: Random): void {
  for (let layer = 0; layer < 2; layer++) {
    const color: Hsl = [random.between(95, 160) - layer * 10, 26, 48 - layer * 10];
    for (let i = 0; i < 3; i++) {
      const x = random.between(0, width);
      const rise = height * random.between(0.08, 0.15) * (1 - layer * 0.35);
      ellipse(context, css(color), x, floor + height * 0.02, width * random.between(0.3, 0.5), rise);
    }
  }
}

function houses(context: Context, width: number, height: number, floor: number, random: Random): void {
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
    panel(context, gradient(context, [x, 0, x + across, 0], [css(front, 4), css(front, -6)]), x, top, across, rise);
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

function trees(context: Context, width: number, height: number, floor: number, random: Random): void {
  hills(context, width, height * 1.6, floor, random);
  panel(context, css([92, 38, 42]), 0, floor - height * 0.1, width, height * 0.1);
  for (let x = random.next() * width * 0.1; x < width; x += width * random.between(0.13, 0.24)) {
    const crown = height * random.between(0.09, 0.15);
    const base = floor - height * 0.06;
    const color: Hsl = [random.between(92, 140), 36, random.between(24, 36)];
    panel(context, css([26, 34, 24]), x - height * 0.012, base - crown * 1.2, height * 0.024, crown * 1.2);
    if (random.chance(0.35)) {
      polygon(context, css(color), [x - crown * 0.8, base - crown * 0.5], [x, base - crown * 3.2], [x + crown * 0.8, base - crown * 0.5]);
      continue;
    }
    disc(context, css(color, -5), x - crown * 0.5, base - crown * 1.5, crown * 0.8);
    disc(context, css(color), x + crown * 0.5, base - crown * 1.6, crown * 0.75);
    disc(context, css(color, 6), x, base - crown * 2.1, crown * 0.85);
  }
}
