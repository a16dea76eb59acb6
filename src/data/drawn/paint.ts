import type { Context } from '../../vision/canvas';

type Style = Context['fillStyle'];

/** A colour's hue in degrees, saturation and lightness in percent. */
export type Hsl = readonly [number, number, number];

/** The CSS colour, made lighter (or darker, below 0) by so many percent. */
export function css([h, s, l]: Hsl, lighter = 0, alpha = 1): string {
  const lightness = Math.min(100, Math.max(0, l + lighter));
  return `hsla(${h.toFixed(1)}, ${s.toFixed(1)}%, ${lightness.toFixed(1)}%, ${alpha.toFixed(3)})`;
}

/** A linear gradient from one point to another through evenly spaced colours. */
export function gradient(
  context: Context,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  colors: readonly string[],
): Style {
  const fill = context.createLinearGradient(x0, y0, x1, y1);
  for (const [i, color] of colors.entries()) fill.addColorStop(i / (colors.length - 1), color);
  return fill;
}

/** A round spot that fades out towards its rim. */
export function glow(
  context: Context,
  x: number,
  y: number,
  radius: number,
  color: Hsl,
  alpha: number,
): void {
  const fill = context.createRadialGradient(x, y, 0, x, y, radius);
  fill.addColorStop(0, css(color, 0, alpha));
  fill.addColorStop(1, css(color, 0, 0));
  context.fillStyle = fill;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

/** Fills a polygon of [x, y] corners. */
export function polygon(
  context: Context,
  fill: Style,
  ...corners: readonly (readonly [number, number])[]
): void {
  context.beginPath();
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

export function disc(context: Context, fill: Style, x: number, y: number, radius: number): void {
  ellipse(context, fill, x, y, radius, radius);
}

export function ellipse(
  context: Context,
  fill: Style,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
): void {
  context.beginPath();
  context.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
}

/** A rectangle with corners of one radius. */
export function panel(
  context: Context,
  fill: Style,
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fillStyle = fill;
  context.fill();
}

/** Draws only where `shape`, a path, is. */
export function within(context: Context, shape: () => void, draw: () => void): void {
  context.save();
  context.beginPath();
  shape();
  context.clip();
  draw();
  context.restore();
}
