import type { Context } from '../../../vision/canvas';
import { VOC_CLASSES } from '../../../vision/palette';
import { css, disc, gradient, type Hsl, panel, polygon } from '../paint';
import type { Thing } from './thing';

export const pottedPlant: Thing = {
  classIndex: VOC_CLASSES.indexOf('potted plant'),
  aspect: 0.8,
  fill: 0.62,
  tilt: 0.05,
  draw(context, random) {
    const pot = random.pick<Hsl>([
      [17, 62, 50],
      [14, 55, 42],
      [28, 30, 84],
      [24, 70, 56],
    ]);
    const green: Hsl = [random.between(88, 138), random.between(48, 68), random.between(27, 37)];
    const flower = random.pick<Hsl>([
      [338, 82, 64],
      [48, 96, 58],
      [4, 82, 58],
      [285, 60, 66],
    ]);
    const upright = random.chance(0.3);
    const flowering = !upright && random.chance(0.45);

    // From the outside in, so that the upright leaves lie in front of the hanging ones.
    const count = upright ? 9 : 15;
    for (let i = 0; i < count; i++) {
      const side = i % 2 === 0 ? -1 : 1;
      const spread = (1 - i / count) * (upright ? 0.5 : 1.5);
      const angle = side * spread + random.between(-0.1, 0.1);
      const length = upright
        ? random.between(0.62, 0.82)
        : random.between(0.62, 0.8) - Math.abs(angle) * 0.13;
      const leafColor: Hsl = [
        green[0] + random.between(-9, 9),
        green[1],
        green[2] + random.between(-6, 11),
      ];
      leaf(context, leafColor, angle, length, upright ? 0.085 : random.between(0.13, 0.17));
    }
    if (flowering) {
      for (let i = 0; i < 6; i++) {
        const angle = -1 + i * 0.4 + random.between(-0.1, 0.1);
        const reach = random.between(0.42, 0.66);
        blossom(context, flower, Math.sin(angle) * reach, 0.2 - Math.cos(angle) * reach);
      }
    }
    const clay = [css(pot, -10), css(pot, 9), css(pot), css(pot, -18)];
    const across = gradient(context, [-0.34, 0, 0.34, 0], clay);
    polygon(context, across, [-0.3, 0.25], [0.3, 0.25], [0.21, 0.62], [-0.21, 0.62]);
    panel(context, css(pot, -24), -0.29, 0.28, 0.58, 0.03);
    panel(context, across, -0.35, 0.15, 0.7, 0.135, 0.03);
  },
};

function leaf(context: Context, color: Hsl, angle: number, length: number, width: number): void {
  context.save();
  context.translate(0, 0.2);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.bezierCurveTo(-width, -length * 0.3, -width, -length * 0.75, 0, -length);
  context.bezierCurveTo(width, -length * 0.75, width, -length * 0.3, 0, 0);
  context.fillStyle = gradient(
    context,
    [-width, 0, width, 0],
    [css(color, 10), css(color), css(color, -9)],
  );
  context.fill();
  context.beginPath();
  context.moveTo(0, -0.05);
  context.lineTo(0, -length * 0.9);
  context.lineWidth = 0.012;
  context.strokeStyle = css(color, 18);
  context.stroke();
  context.restore();
}

function blossom(context: Context, color: Hsl, x: number, y: number): void {
  for (let petal = 0; petal < 5; petal++) {
    const angle = (petal * Math.PI * 2) / 5;
    disc(
      context,
      css(color, petal % 2 === 0 ? 0 : 6),
      x + Math.cos(angle) * 0.05,
      y + Math.sin(angle) * 0.05,
      0.045,
    );
  }
  disc(context, css([44, 95, 62]), x, y, 0.03);
}
