import { VOC_CLASSES } from '../../../vision/palette';
import { css, disc, gradient, type Hsl, panel, polygon, within } from '../paint';
import { GLASS } from './materials';
import type { Thing } from './thing';

export const boat: Thing = {
  classIndex: VOC_CLASSES.indexOf('boat'),
  aspect: 0.95,
  fill: 0.53,
  tilt: 0.1,
  draw(context, random) {
    const hull = random.pick<Hsl>([
      [4, 68, 42],
      [222, 62, 32],
      [24, 52, 34],
      [350, 70, 36],
      [158, 45, 26],
    ]);
    const sail = random.pick<Hsl>([
      [42, 50, 92],
      [0, 0, 96],
      [32, 88, 74],
      [8, 70, 66],
    ]);
    const band = random.pick<Hsl>([hull, [212, 70, 48], [45, 92, 55]]);

    panel(context, css([28, 40, 30]), -0.022, -0.525, 0.034, 0.85);
    polygon(context, css(band, 6), [0.012, -0.525], [0.13, -0.49], [0.012, -0.455]);
    const main = (): void => {
      context.moveTo(-0.02, -0.47);
      context.quadraticCurveTo(-0.22, -0.04, -0.48, 0.22);
      context.quadraticCurveTo(-0.24, 0.3, -0.02, 0.28);
      context.closePath();
    };
    const jib = (): void => {
      context.moveTo(0.01, -0.44);
      context.quadraticCurveTo(0.34, -0.06, 0.49, 0.21);
      context.quadraticCurveTo(0.24, 0.3, 0.01, 0.28);
      context.closePath();
    };
    within(context, main, () => {
      panel(
        context,
        gradient(context, [-0.48, 0, -0.02, 0], [css(sail, 2), css(sail, -14)]),
        -0.5,
        -0.5,
        0.5,
        0.8,
      );
      panel(context, css(band), -0.5, -0.04, 0.5, 0.08);
    });
    within(context, jib, () => {
      panel(
        context,
        gradient(context, [0.01, 0, 0.49, 0], [css(sail, -10), css(sail, 2)]),
        0,
        -0.5,
        0.5,
        0.8,
      );
    });
    panel(context, css([36, 30, 86]), -0.27, 0.215, 0.4, 0.1, 0.03);
    for (const x of [-0.2, -0.07, 0.06]) disc(context, css(GLASS, -8), x, 0.258, 0.024);
    const shape = (): void => {
      context.moveTo(-0.48, 0.29);
      context.lineTo(0.5, 0.275);
      context.bezierCurveTo(0.45, 0.41, 0.38, 0.51, 0.27, 0.52);
      context.lineTo(-0.31, 0.52);
      context.bezierCurveTo(-0.4, 0.48, -0.46, 0.39, -0.48, 0.29);
      context.closePath();
    };
    within(context, shape, () => {
      panel(
        context,
        gradient(context, [0, 0.27, 0, 0.52], [css(hull, 9), css(hull, -12)]),
        -0.5,
        0.25,
        1,
        0.3,
      );
      panel(context, css(sail, 2), -0.5, 0.325, 1, 0.032);
    });
  },
};
