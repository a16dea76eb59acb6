import { type Context, imageOf, loadCanvas } from '../../../vision/canvas';
import { css, gradient, type Hsl, panel, polygon } from '../paint';
import { grain, label, type Picture } from '../picture';
import type { Random } from '../random';
import { clouds, paintSky } from '../scenes/outdoors';
import { houses, tree } from '../scenes/street';
import { bicyclist, car, pedestrian } from './traffic';

const VOID = 255;

/** What a picture is painted with: each layer belongs to one class. */
type Paint = (classIndex: Class, draw: (context: Context) => void) => void;

enum Class {
  Sky,
  Building,
  Pole,
  Road,
  Pavement,
  Tree,
  Sign,
  Fence,
  Car,
  Pedestrian,
  Bicyclist,
}

/** Where things stand: the ground goes from `floor`, far away, to the picture's lower edge. */
interface Ground {
  readonly height: number;
  readonly width: number;
  readonly floor: number;
  /** The middle of the road, far away. */
  readonly vanishing: number;
}

/** Draws a street with all that is in it, and each pixel's class; outlines are void. */
export async function drawStreet(height: number, width: number, random: Random): Promise<Picture> {
  const { createCanvas } = loadCanvas();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const classes = new Uint8Array(height * width);
  const paint: Paint = (classIndex, draw) => {
    const layer = createCanvas(width, height);
    draw(layer.getContext('2d'));
    context.drawImage(layer, 0, 0);
    label(classes, layer, classIndex);
  };
  const ground: Ground = {
    height,
    width,
    floor: height * random.between(0.46, 0.54),
    vanishing: width * random.between(0.38, 0.62),
  };
  background(paint, ground, random);
  street(paint, ground, random);
  roadside(paint, ground, random);
  traffic(paint, ground, random);
  const image = imageOf(canvas);
  grain(image.data, random);
  return { image, mask: { height, width, data: outlined(classes, height, width) } };
}

function background(paint: Paint, { height, width, floor }: Ground, random: Random): void {
  paint(Class.Sky, (context) => {
    paintSky(context, width, floor, random);
    clouds(context, width, floor * 0.8, random, random.whole(1, 3));
  });
  paint(Class.Building, (context) => houses(context, width, height * 0.72, floor, random));
  paint(Class.Tree, (context) => {
    for (let count = random.whole(1, 3); count > 0; count--) {
      const crown = height * random.between(0.07, 0.12);
      tree(context, random.next() * width, floor + 2, crown, height * 0.03, random);
    }
  });
}

function street(paint: Paint, { height, width, floor, vanishing }: Ground, random: Random): void {
  const stone: Hsl = [random.between(20, 50), 8, random.between(58, 70)];
  paint(Class.Pavement, (context) => {
    const fill = gradient(context, [0, floor, 0, height], [css(stone, 5), css(stone, -7)]);
    panel(context, fill, 0, floor, width, height);
  });
  const asphalt: Hsl = [225, 6, random.between(30, 42)];
  const far = width * random.between(0.05, 0.09);
  const near = width * random.between(0.42, 0.52);
  const middle = width * random.between(0.4, 0.6);
  paint(Class.Road, (context) => {
    const fill = gradient(context, [0, floor, 0, height], [css(asphalt, 6), css(asphalt, -8)]);
    polygon(
      context,
      fill,
      [vanishing - far, floor],
      [vanishing + far, floor],
      [middle + near, height],
      [middle - near, height],
    );
    for (let depth = random.between(0.02, 0.12); depth < 1; depth += 0.08 + depth * 0.3) {
      const [from, to] = [depth, depth + 0.04 + depth * 0.1];
      const x = (at: number): number => vanishing + (middle - vanishing) * at;
      const y = (at: number): number => floor + (height - floor) * at;
      const [narrow, broad] = [width * 0.008 * from, width * 0.008 * to];
      polygon(
        context,
        css([48, 40, 84]),
        [x(from) - narrow, y(from)],
        [x(from) + narrow, y(from)],
        [x(to) + broad, y(to)],
        [x(to) - broad, y(to)],
      );
    }
  });
}

function roadside(paint: Paint, ground: Ground, random: Random): void {
  const { height, width, floor, vanishing } = ground;
  const isLeft = random.chance(0.5);
  paint(Class.Fence, (context) => {
    const [from, to] = isLeft
      ? [-1, vanishing * 0.7]
      : [vanishing + (width - vanishing) * 0.3, width + 1];
    const [far, near] = isLeft ? [to, from] : [from, to];
    const wood: Hsl = [random.between(20, 40), 30, random.between(34, 50)];
    const rise = (x: number): number => height * (0.06 + 0.1 * Math.abs((x - far) / (near - far)));
    const foot = (x: number): number =>
      floor + height * (0.02 + 0.13 * Math.abs((x - far) / (near - far)));
    polygon(
      context,
      css(wood),
      [far, foot(far)],
      [far, foot(far) - rise(far)],
      [near, foot(near) - rise(near)],
      [near, foot(near)],
    );
    const pitch = width * 0.035;
    for (let x = from + pitch / 2; x < to; x += pitch) {
      panel(context, css(wood, -14), x, foot(x) - rise(x), Math.max(1, width * 0.008), rise(x));
    }
  });
  for (let count = random.whole(1, 3), i = 0; i < count; i++) {
    const depth = random.between(0.1, 0.55);
    const side = (i % 2 === 0) === isLeft ? random.between(0.78, 0.97) : random.between(0.03, 0.22);
    const [x, base] = [width * side, floor + (height - floor) * depth];
    const thick = Math.max(3, height * (0.014 + 0.014 * depth));
    const top = base - height * (0.3 + 0.25 * depth);
    const steel: Hsl = [random.between(40, 60), 10, random.between(40, 70)];
    paint(Class.Pole, (context) => {
      const shine = [css(steel, 12), css(steel, -12)];
      panel(context, gradient(context, [x, 0, x + thick, 0], shine), x, top, thick, base - top);
    });
    if (i > 0 && random.chance(0.4)) continue;
    paint(Class.Sign, (context) => sign(context, x + thick / 2, top, height * 0.05, random));
  }
}

function sign(context: Context, x: number, y: number, radius: number, random: Random): void {
  const color = random.pick<Hsl>([
    [4, 78, 46],
    [214, 80, 42],
    [50, 92, 52],
  ]);
  panel(
    context,
    css(color),
    x - radius,
    y - radius,
    radius * 2,
    radius * 2,
    random.pick([1, radius]),
  );
  panel(context, css([0, 0, 96]), x - radius * 0.6, y - radius * 0.2, radius * 1.2, radius * 0.4);
}

/** The farthest first, so that what is near hides it. */
function traffic(paint: Paint, { height, width, floor, vanishing }: Ground, random: Random): void {
  const kinds = [
    { class: Class.Car, draw: car, size: 0.5, count: random.whole(1, 3), from: 0.3, to: 0.7 },
    {
      class: Class.Pedestrian,
      draw: pedestrian,
      size: 0.62,
      count: random.whole(1, 3),
      from: 0.02,
      to: 0.98,
    },
    {
      class: Class.Bicyclist,
      draw: bicyclist,
      size: 0.6,
      count: random.whole(0, 2),
      from: 0.15,
      to: 0.85,
    },
  ];
  const cast = kinds.flatMap((kind) =>
    Array.from({ length: kind.count }, () => ({
      ...kind,
      depth: random.between(0.22, 0.85),
      across: random.between(kind.from, kind.to),
    })),
  );
  for (const { class: its, draw, size, depth, across } of cast.sort((a, b) => a.depth - b.depth)) {
    const x = vanishing + (across * width - vanishing) * (0.3 + 0.7 * depth);
    const scale = height * size * (0.15 + 0.85 * depth);
    paint(its, (context) => {
      context.translate(x, floor + (height - floor) * depth);
      context.scale(random.chance(0.5) ? scale : -scale, scale);
      draw(context, random);
    });
  }
}

/** The classes, where a pixel is void when its right or lower neighbour is of another one. */
function outlined(classes: Uint8Array, height: number, width: number): Uint8Array {
  return classes.map((own, i) => {
    const isEdge =
      (i % width < width - 1 && classes[i + 1] !== own) ||
      (i < width * (height - 1) && classes[i + width] !== own);
    return isEdge ? VOID : own;
  });
}
