import type { Context } from '../../../vision/canvas';
import { css, glow, gradient, type Hsl, panel } from '../paint';
import type { Random } from '../random';
import type { Scene } from './scene';

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
  panel(
    context,
    gradient(context, [0, 0, width, edge], [css(wall, 6), css(wall, -8)]),
    0,
    0,
    width,
    height,
  );
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
      panel(
        context,
        tone,
        x + across * 0.04,
        row * down + down * 0.07,
        across * 0.92,
        down * 0.86,
        1,
      );
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
