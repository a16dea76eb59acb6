// What moves on a street. Each stands on the origin, 1 high at most, x to the right and y down.
import type { Context } from '../../../vision/canvas';
import { css, disc, gradient, type Hsl, panel, polygon } from '../paint';
import type { Random } from '../random';
import { GLASS, STEEL } from '../things/materials';

const TYRE: Hsl = [220, 8, 13];
const SKIN: readonly [Hsl, ...Hsl[]] = [
  [24, 46, 66],
  [22, 40, 44],
  [28, 50, 76],
];

/** From behind. */
export function car(context: Context, random: Random): void {
  const paint = random.pick<Hsl>([
    [212, 60, 38],
    [2, 72, 42],
    [0, 0, 78],
    [220, 8, 28],
    [48, 80, 52],
    [150, 34, 34],
  ]);
  for (const x of [-0.36, 0.22]) panel(context, css(TYRE), x, -0.16, 0.14, 0.16, 0.03);
  const body = gradient(
    context,
    [0, -0.62, 0, -0.06],
    [css(paint, 10), css(paint), css(paint, -12)],
  );
  polygon(context, body, [-0.3, -0.62], [0.3, -0.62], [0.4, -0.34], [-0.4, -0.34]);
  panel(context, body, -0.44, -0.38, 0.88, 0.31, 0.06);
  const pane = gradient(context, [0, -0.58, 0, -0.36], [css(GLASS, 24), css(GLASS, -14)]);
  polygon(context, pane, [-0.26, -0.58], [0.26, -0.58], [0.34, -0.37], [-0.34, -0.37]);
  for (const x of [-0.42, 0.28]) panel(context, css([2, 85, 45]), x, -0.31, 0.14, 0.07, 0.02);
  panel(context, css([48, 30, 88]), -0.12, -0.22, 0.24, 0.07, 0.01);
  panel(context, css(paint, -26), -0.44, -0.12, 0.88, 0.04, 0.02);
}

export function pedestrian(context: Context, random: Random): void {
  const trousers = clothes(random);
  const stride = random.between(0.03, 0.09);
  for (const to of [-stride, stride]) leg(context, trousers, 0, -0.48, to, 0.09);
  figure(context, 0, -0.82, random);
}

/** From the side. */
export function bicyclist(context: Context, random: Random): void {
  const frame = clothes(random);
  for (const x of [-0.27, 0.27]) {
    disc(context, css(TYRE), x, -0.19, 0.19);
    disc(context, css(STEEL, 8), x, -0.19, 0.13);
    disc(context, css(TYRE), x, -0.19, 0.03);
  }
  const tube = (x0: number, y0: number, x1: number, y1: number): void => {
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.strokeStyle = css(frame);
    context.lineWidth = 0.045;
    context.stroke();
  };
  tube(-0.27, -0.19, -0.1, -0.46);
  tube(-0.1, -0.46, 0.18, -0.46);
  tube(0.18, -0.5, 0.27, -0.19);
  tube(-0.1, -0.46, 0.02, -0.19);
  tube(0.02, -0.19, 0.18, -0.46);
  leg(context, clothes(random), -0.08, -0.52, 0.04, 0.1, -0.16);
  figure(context, -0.02, -0.86, random);
}

/** Head, trunk and arms, of which the head's middle is at (x, y + 0.04). */
function figure(context: Context, x: number, y: number, random: Random): void {
  const coat = clothes(random);
  const skin = random.pick(SKIN);
  panel(context, css(coat), x - 0.1, y + 0.1, 0.2, 0.32, 0.06);
  for (const side of [-0.13, 0.07])
    panel(context, css(coat, -9), x + side, y + 0.12, 0.06, 0.26, 0.03);
  disc(context, css(skin), x, y + 0.02, 0.075);
  disc(context, css([random.between(15, 40), 40, random.between(10, 34)]), x, y - 0.02, 0.062);
}

function leg(
  context: Context,
  color: Hsl,
  x: number,
  y: number,
  foot: number,
  thick: number,
  ground = 0,
): void {
  const half = thick / 2;
  polygon(
    context,
    css(color),
    [x - half, y],
    [x + half, y],
    [x + foot + half * 0.8, ground],
    [x + foot - half * 0.8, ground],
  );
}

function clothes(random: Random): Hsl {
  return [random.between(0, 360), random.between(20, 70), random.between(22, 58)];
}
