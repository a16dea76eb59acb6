import { css, ellipse, gradient, type Hsl, panel } from '../paint';
import { clouds, paintSky } from './outdoors';
import type { Scene } from './scene';

/** Water below a horizon somewhat above the middle. */
export const sea: Scene = (context, width, height, random) => {
  const horizon = height * random.between(0.4, 0.56);
  paintSky(context, width, horizon, random);
  clouds(context, width, horizon * 0.8, random, random.whole(2, 4));
  if (random.chance(0.5)) {
    const x = random.between(0, width);
    ellipse(
      context,
      css([165, 18, 38]),
      x,
      horizon,
      width * random.between(0.15, 0.3),
      height * 0.07,
    );
  }
  const water: Hsl = [random.between(186, 214), random.between(48, 70), random.between(34, 44)];
  const depths = [css(water, 16), css(water), css(water, -14)];
  panel(
    context,
    gradient(context, [0, horizon, 0, height], depths),
    0,
    horizon,
    width,
    height - horizon,
  );
  // Nearer waves are longer, thicker and farther apart.
  for (let i = 0; i < 70; i++) {
    const near = random.next() ** 1.4;
    const y = horizon + (height - horizon) * near;
    const length = width * (0.02 + 0.1 * near) * random.between(0.6, 1.4);
    const x = random.between(-0.05, 1) * width;
    context.beginPath();
    context.moveTo(x, y);
    context.quadraticCurveTo(x + length / 2, y - height * 0.012 * (0.3 + near), x + length, y);
    context.lineWidth = height * (0.003 + 0.007 * near);
    context.strokeStyle = css([200, 40, 92], 0, random.between(0.12, 0.4));
    context.stroke();
  }
};
