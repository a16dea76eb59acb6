import type { Context } from '../../../vision/canvas';
import { VOC_CLASSES } from '../../../vision/palette';
import { css, disc, ellipse, gradient, type Hsl, panel, polygon, within } from '../paint';
import type { Random } from '../random';
import type { Thing } from './thing';

export const monitor: Thing = {
  classIndex: VOC_CLASSES.indexOf('tv/monitor'),
  aspect: 1.3,
  fill: 0.87,
  tilt: 0.04,
  draw(context, random) {
    const frame = random.pick<Hsl>([
      [220, 8, 12],
      [220, 6, 20],
      [215, 8, 30],
    ]);
    polygon(context, css(frame, 10), [-0.07, 0.25], [0.07, 0.25], [0.09, 0.35], [-0.09, 0.35]);
    panel(
      context,
      gradient(context, [0, 0.33, 0, 0.385], [css(frame, 22), css(frame)]),
      -0.24,
      0.335,
      0.48,
      0.05,
      0.02,
    );
    panel(
      context,
      gradient(context, [0, -0.385, 0, 0.275], [css(frame, 9), css(frame)]),
      -0.5,
      -0.385,
      1,
      0.66,
      0.035,
    );
    within(
      context,
      () => context.roundRect(-0.462, -0.347, 0.924, 0.555, 0.012),
      () => {
        random.pick([landscape, bars, desktop])(context, random);
        polygon(
          context,
          css([0, 0, 100], 0, 0.13),
          [-0.3, -0.35],
          [0, -0.35],
          [-0.25, 0.21],
          [-0.47, 0.21],
          [-0.47, 0.05],
        );
      },
    );
    disc(context, css([130, 80, 60]), 0.44, 0.242, 0.009);
  },
};

function landscape(context: Context, random: Random): void {
  const sky = random.pick<Hsl>([
    [200, 75, 62],
    [22, 82, 66],
    [275, 45, 58],
  ]);
  panel(
    context,
    gradient(context, [0, -0.35, 0, 0.1], [css(sky, -16), css(sky, 14)]),
    -0.5,
    -0.4,
    1,
    0.7,
  );
  disc(context, css([48, 95, 74]), random.between(-0.25, 0.25), -0.13, 0.08);
  ellipse(context, css([225, 35, 36]), -0.25, 0.22, 0.45, 0.24);
  ellipse(context, css([195, 40, 30]), 0.3, 0.25, 0.5, 0.22);
}

function bars(context: Context): void {
  const hues = [0, 52, 180, 120, 300, 230, 210];
  for (const [i, hue] of hues.entries()) {
    panel(
      context,
      css([hue, i === 0 ? 0 : 82, i === 0 ? 88 : 50]),
      -0.47 + i * 0.135,
      -0.4,
      0.14,
      0.65,
    );
  }
}

function desktop(context: Context, random: Random): void {
  panel(
    context,
    gradient(context, [-0.4, -0.35, 0.4, 0.2], [css([225, 62, 36]), css([190, 70, 44])]),
    -0.5,
    -0.4,
    1,
    0.7,
  );
  panel(context, css([215, 25, 94]), -0.33, -0.25, 0.58, 0.38, 0.02);
  panel(context, css([215, 22, 74]), -0.33, -0.25, 0.58, 0.06, 0.02);
  for (let y = -0.15; y < 0.09; y += 0.055) {
    const hue = random.pick([215, 150, 25, 330]);
    panel(context, css([hue, 50, 52]), -0.29, y, random.between(0.18, 0.48), 0.022);
  }
}
