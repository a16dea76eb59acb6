import { VOC_CLASSES } from '../../../vision/palette';
import { css, disc, gradient, type Hsl, panel, within } from '../paint';
import type { Thing } from './thing';

export const bottle: Thing = {
  classIndex: VOC_CLASSES.indexOf('bottle'),
  aspect: 0.42,
  fill: 0.75,
  tilt: 0.07,
  draw(context, random) {
    const glass = random.pick<Hsl>([
      [140, 58, 26],
      [92, 52, 30],
      [26, 72, 28],
      [212, 70, 36],
      [350, 62, 34],
    ]);
    const label = random.pick<Hsl>([
      [44, 55, 88],
      [0, 0, 95],
      [48, 82, 68],
    ]);
    const accent = random.pick<Hsl>([
      [4, 70, 45],
      [222, 60, 38],
      [265, 40, 42],
    ]);
    const shoulder = random.between(-0.5, -0.2);
    const neck = random.between(0.15, 0.2);

    const shape = (): void => {
      context.moveTo(-neck, -1.1);
      context.lineTo(-neck, shoulder - 0.32);
      context.bezierCurveTo(-neck, shoulder - 0.1, -0.48, shoulder - 0.1, -0.48, shoulder + 0.22);
      context.lineTo(-0.48, 1.08);
      context.quadraticCurveTo(-0.48, 1.19, -0.36, 1.19);
      context.lineTo(0.36, 1.19);
      context.quadraticCurveTo(0.48, 1.19, 0.48, 1.08);
      context.lineTo(0.48, shoulder + 0.22);
      context.bezierCurveTo(0.48, shoulder - 0.1, neck, shoulder - 0.1, neck, shoulder - 0.32);
      context.lineTo(neck, -1.1);
      context.closePath();
    };
    within(context, shape, () => {
      const sheen = [
        css(glass, -12),
        css(glass, 14),
        css(glass, 3),
        css(glass, -2),
        css(glass, -14),
      ];
      panel(context, gradient(context, [-0.48, 0, 0.48, 0], sheen), -0.5, -1.2, 1, 2.4);
      const paper = [css(label, -18), css(label), css(label), css(label, -24)];
      panel(context, gradient(context, [-0.48, 0, 0.48, 0], paper), -0.5, 0.17, 1, 0.66);
      panel(context, css(accent), -0.5, 0.22, 1, 0.07);
      panel(context, css(accent), -0.5, 0.71, 1, 0.07);
      disc(context, css(accent, 6), 0, 0.5, 0.14);
      panel(context, css([0, 0, 100], 0, 0.34), -0.34, shoulder + 0.12, 0.09, 1.4, 0.045);
    });
    const cap = [css(accent, -14), css(accent, 10), css(accent, -12)];
    panel(
      context,
      gradient(context, [-neck, 0, neck, 0], cap),
      -neck - 0.03,
      -1.19,
      neck * 2 + 0.06,
      0.2,
      0.04,
    );
  },
};
