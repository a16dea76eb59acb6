import { VOC_CLASSES } from '../../vision/palette';
import type { Context } from '../../vision/canvas';
import { css, disc, ellipse, gradient, type Hsl, panel, polygon, within } from './paint';
import type { Random } from './random';

/**
 * Something that a picture shows, with its class. It is drawn around the origin, 1 wide and
 * 1 / `aspect` high, x to the right and y down, opaque: its mask is where it has paint.
 */
export interface Thing {
  /** The index in `VOC_CLASSES`. */
  readonly classIndex: number;
  /** Width by height. */
  readonly aspect: number;
  /** How much of its box the thing covers, 0..1. */
  readonly fill: number;
  /** By how much it may be turned either way, in radians. */
  readonly tilt: number;
  draw(context: Context, random: Random): void;
}

const GLASS: Hsl = [205, 55, 42];
const STEEL: Hsl = [215, 12, 62];

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
      polygon(context, css(GLASS, -16), [0.36, -0.09], [0.44, -0.048], [0.37, -0.03], [0.34, -0.07]);
    });
    for (let x = -0.29; x < 0.3; x += 0.058) panel(context, css(GLASS, -12), x, -0.05, 0.026, 0.042, 0.011);
    polygon(context, css(STEEL, 8), [-0.36, -0.005], [-0.5, 0.085], [-0.43, 0.085], [-0.25, 0.02]);
    panel(context, gradient(context, [0, 0.1, 0, 0.18], [css(accent, 8), css(accent, -18)]), -0.03, 0.1, 0.15, 0.075, 0.034);
    polygon(context, wing, [0.14, 0.045], [-0.14, 0.245], [-0.25, 0.245], [-0.1, 0.045]);
  },
};

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
      panel(context, gradient(context, [-0.48, 0, -0.02, 0], [css(sail, 2), css(sail, -14)]), -0.5, -0.5, 0.5, 0.8);
      panel(context, css(band), -0.5, -0.04, 0.5, 0.08);
    });
    within(context, jib, () => {
      panel(context, gradient(context, [0.01, 0, 0.49, 0], [css(sail, -10), css(sail, 2)]), 0, -0.5, 0.5, 0.8);
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
      panel(context, gradient(context, [0, 0.27, 0, 0.52], [css(hull, 9), css(hull, -12)]), -0.5, 0.25, 1, 0.3);
      panel(context, css(sail, 2), -0.5, 0.325, 1, 0.032);
    });
  },
};

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
      const sheen = [css(glass, -12), css(glass, 14), css(glass, 3), css(glass, -2), css(glass, -14)];
      panel(context, gradient(context, [-0.48, 0, 0.48, 0], sheen), -0.5, -1.2, 1, 2.4);
      const paper = [css(label, -18), css(label), css(label), css(label, -24)];
      panel(context, gradient(context, [-0.48, 0, 0.48, 0], paper), -0.5, 0.17, 1, 0.66);
      panel(context, css(accent), -0.5, 0.22, 1, 0.07);
      panel(context, css(accent), -0.5, 0.71, 1, 0.07);
      disc(context, css(accent, 6), 0, 0.5, 0.14);
      panel(context, css([0, 0, 100], 0, 0.34), -0.34, shoulder + 0.12, 0.09, 1.4, 0.045);
    });
    const cap = [css(accent, -14), css(accent, 10), css(accent, -12)];
    panel(context, gradient(context, [-neck, 0, neck, 0], cap), -neck - 0.03, -1.19, neck * 2 + 0.06, 0.2, 0.04);
  },
};

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
    const pane = gradient(context, [0, -0.21, 0, -0.02], [css(GLASS, 34), css(GLASS, 2), css(GLASS, -12)]);
    const panes = random.whole(4, 6);
    const pitch = 0.76 / panes;
    for (let i = 0; i < panes; i++) panel(context, pane, -0.46 + i * pitch, -0.21, pitch - 0.025, 0.19, 0.02);
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
      const length = upright ? random.between(0.62, 0.82) : random.between(0.62, 0.8) - Math.abs(angle) * 0.13;
      const leafColor: Hsl = [green[0] + random.between(-9, 9), green[1], green[2] + random.between(-6, 11)];
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
  context.fillStyle = gradient(context, [-width, 0, width, 0], [css(color, 10), css(color), css(color, -9)]);
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
    disc(context, css(color, petal % 2 === 0 ? 0 : 6), x + Math.cos(angle) * 0.05, y + Math.sin(angle) * 0.05, 0.045);
  }
  disc(context, css([44, 95, 62]), x, y, 0.03);
}

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
    panel(context, gradient(context, [0, 0.33, 0, 0.385], [css(frame, 22), css(frame)]), -0.24, 0.335, 0.48, 0.05, 0.02);
    panel(context, gradient(context, [0, -0.385, 0, 0.275], [css(frame, 9), css(frame)]), -0.5, -0.385, 1, 0.66, 0.035);
    within(
      context,
      () => context.roundRect(-0.462, -0.347, 0.924, 0.555, 0.012),
      () => {
        random.pick([landscape, bars, desktop])(context, random);
        polygon(context, css([0, 0, 100], 0, 0.13), [-0.3, -0.35], [0, -0.35], [-0.25, 0.21], [-0.47, 0.21], [-0.47, 0.05]);
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
  panel(context, gradient(context, [0, -0.35, 0, 0.1], [css(sky, -16), css(sky, 14)]), -0.5, -0.4, 1, 0.7);
  disc(context, css([48, 95, 74]), random.between(-0.25, 0.25), -0.13, 0.08);
  ellipse(context, css([225, 35, 36]), -0.25, 0.22, 0.45, 0.24);
  ellipse(context, css([195, 40, 30]), 0.3, 0.25, 0.5, 0.22);
}

function bars(context: Context): void {
  const hues = [0, 52, 180, 120, 300, 230, 210];
  for (const [i, hue] of hues.entries()) {
    panel(context, css([hue, i === 0 ? 0 : 82, i === 0 ? 88 : 50]), -0.47 + i * 0.135, -0.4, 0.14, 0.65);
  }
}

function desktop(context: Context, random: Random): void {
  panel(context, gradient(context, [-0.4, -0.35, 0.4, 0.2], [css([225, 62, 36]), css([190, 70, 44])]), -0.5, -0.4, 1, 0.7);
  panel(context, css([215, 25, 94]), -0.33, -0.25, 0.58, 0.38, 0.02);
  panel(context, css([215, 22, 74]), -0.33, -0.25, 0.58, 0.06, 0.02);
  for (let y = -0.15; y < 0.09; y += 0.055) {
    const hue = random.pick([215, 150, 25, 330]);
    panel(context, css([hue, 50, 52]), -0.29, y, random.between(0.18, 0.48), 0.022);
  }
}
