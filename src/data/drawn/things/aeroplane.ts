import { VOC_CLASSES } from '../../../vision/palette';
import { css, gradient, type Hsl, panel, polygon, within } from '../paint';
import { GLASS, STEEL } from './materials';
import type { Thing } from './thing';

export const aeroplane: Thing = {
  classIndex: VOC_CLASSES.indexOf('aeroplane'),
  aspect: 2,
  fill: 0.45,
  tilt: 0.24,
  draw(context, random) {
    const accent = random.pick<Hsl>([
      [2, 75, 48],
      [215, 78, 45],
      [28, 92, 52],
      [172, 72, 34],
      [330, 70, 48],
    ]);
    const body: Hsl = [215, random.between(8, 22), random.between(86, 95)];
    const wing = gradient(context, [0, 0, -0.15, 0.24], [css(STEEL, 12), css(STEEL, -14)]);

    polygon(context, css(STEEL, 4), [0.13, -0.09], [-0.07, -0.22], [-0.15, -0.22], [-0.05, -0.09]);
    polygon(
      context,
      gradient(context, [-0.5, -0.25, -0.28, -0.05], [css(accent, 4), css(accent, -12)]),
      [-0.46, -0.02],
      [-0.5, -0.245],
      [-0.4, -0.245],
      [-0.25, -0.08],
    );
    const fuselage = (): void => {
      context.moveTo(-0.5, -0.05);
      context.bezierCurveTo(-0.36, -0.1, -0.2, -0.12, 0.08, -0.12);
      context.bezierCurveTo(0.3, -0.12, 0.45, -0.07, 0.495, 0.02);
      context.bezierCurveTo(0.5, 0.07, 0.42, 0.115, 0.25, 0.118);
      context.lineTo(-0.12, 0.118);
      context.bezierCurveTo(-0.33, 0.105, -0.46, 0.03, -0.5, -0.02);
      context.closePath();
    };
    within(context, fuselage, () => {
      const shade = [css(body, 4), css(body), css(body, -10), css(body, -34)];
      panel(context, gradient(context, [0, -0.12, 0, 0.12], shade), -0.5, -0.13, 1, 0.26);
      panel(context, css(accent), -0.5, 0.028, 1, 0.03);
      polygon(
        context,
        css(GLASS, -16),
        [0.36, -0.09],
        [0.44, -0.048],
        [0.37, -0.03],
        [0.34, -0.07],
      );
    });
    for (let x = -0.29; x < 0.3; x += 0.058)
      panel(context, css(GLASS, -12), x, -0.05, 0.026, 0.042, 0.011);
    polygon(context, css(STEEL, 8), [-0.36, -0.005], [-0.5, 0.085], [-0.43, 0.085], [-0.25, 0.02]);
    panel(
      context,
      gradient(context, [0, 0.1, 0, 0.18], [css(accent, 8), css(accent, -18)]),
      -0.03,
      0.1,
      0.15,
      0.075,
      0.034,
    );
    polygon(context, wing, [0.14, 0.045], [-0.14, 0.245], [-0.25, 0.245], [-0.1, 0.045]);
  },
};
