import { VOC_CLASSES } from '../../../vision/palette';
import { css, disc, gradient, type Hsl, panel, polygon, within } from '../paint';
import { GLASS, STEEL } from './materials';
import type { Thing } from './thing';

export const bus: Thing = {
  classIndex: VOC_CLASSES.indexOf('bus'),
  aspect: 1.75,
  fill: 0.92,
  tilt: 0.03,
  draw(context, random) {
    const paint = random.pick<Hsl>([
      [46, 95, 52],
      [2, 78, 46],
      [30, 95, 52],
      [52, 92, 56],
      [352, 72, 42],
    ]);
    const stripe = random.pick<Hsl>([
      [0, 0, 96],
      [220, 50, 24],
    ]);
    const tyre: Hsl = [220, 8, 13];

    for (const x of [-0.29, 0.27]) disc(context, css(tyre), x, 0.195, 0.09);
    const body = (): void => context.roundRect(-0.5, -0.285, 1, 0.475, [0.07, 0.09, 0.03, 0.03]);
    within(context, body, () => {
      const shade = [css(paint, 12), css(paint), css(paint, -5), css(paint, -18)];
      panel(context, gradient(context, [0, -0.28, 0, 0.19], shade), -0.5, -0.3, 1, 0.6);
      panel(context, css(stripe), -0.5, 0.035, 1, 0.035);
      panel(context, css(paint, -24), -0.5, 0.16, 1, 0.03);
      for (const x of [-0.29, 0.27]) disc(context, css(tyre, 4), x, 0.195, 0.108);
    });
    const pane = gradient(
      context,
      [0, -0.21, 0, -0.02],
      [css(GLASS, 34), css(GLASS, 2), css(GLASS, -12)],
    );
    const panes = random.whole(4, 6);
    const pitch = 0.76 / panes;
    for (let i = 0; i < panes; i++)
      panel(context, pane, -0.46 + i * pitch, -0.21, pitch - 0.025, 0.19, 0.02);
    polygon(context, pane, [0.33, -0.225], [0.455, -0.225], [0.49, -0.01], [0.33, -0.01]);
    panel(context, css(GLASS, -26), -0.4, -0.268, 0.34, 0.036, 0.012);
    panel(context, css([50, 100, 82]), 0.455, 0.085, 0.04, 0.05, 0.018);
    panel(context, css([2, 85, 45]), -0.497, 0.08, 0.024, 0.06, 0.01);
    for (const x of [-0.29, 0.27]) {
      disc(context, css(tyre), x, 0.195, 0.088);
      disc(context, css(STEEL, 12), x, 0.195, 0.046);
      disc(context, css(STEEL, -22), x, 0.195, 0.018);
    }
  },
};
