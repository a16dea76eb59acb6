import type { Canvas } from '@napi-rs/canvas';
import { type Context, imageOf, loadCanvas } from '../../vision/canvas';
import type { RgbImage } from '../images';
import type { IndexMask } from '../masks';
import { glow } from './paint';
import type { Random } from './random';
import { room } from './scenes/room';
import type { Scene } from './scenes/scene';
import { sea } from './scenes/sea';
import { sky } from './scenes/sky';
import { street } from './scenes/street';
import { aeroplane } from './things/aeroplane';
import { boat } from './things/boat';
import { bottle } from './things/bottle';
import { bus } from './things/bus';
import { monitor } from './things/monitor';
import { pottedPlant } from './things/potted-plant';
import type { Thing } from './things/thing';

/** A drawn picture and the class of each of its pixels: 0..20, and 255 along outlines. */
export interface Picture {
  readonly image: RgbImage;
  readonly mask: IndexMask;
}

interface Theme {
  readonly scene: Scene;
  readonly thing: Thing;
  /** Where the thing's foot is, as a part of the picture's height; none for what flies. */
  readonly ground?: readonly [number, number];
  /** What may stand beside it. */
  readonly companions?: readonly [Thing, ...Thing[]];
}

const TABLE = [0.86, 0.95] as const;

const THEMES: readonly [Theme, ...Theme[]] = [
  { scene: sky, thing: aeroplane },
  { scene: room, thing: pottedPlant, ground: TABLE, companions: [bottle, monitor, pottedPlant] },
  { scene: sea, thing: boat, ground: [0.86, 0.95], companions: [boat] },
  { scene: room, thing: monitor, ground: TABLE, companions: [bottle, pottedPlant] },
  { scene: street, thing: bus, ground: [0.86, 0.92] },
  { scene: room, thing: bottle, ground: TABLE, companions: [bottle, pottedPlant, monitor] },
];

const BORDER = 255;

/**
 * Draws one picture of one or two things, with its exact mask: a pixel is a thing's where the
 * thing alone covers half of it or more. As in VOC, pixels along outlines are 255.
 *
 * @param index which picture it is: the themes take turns
 */
export async function drawPicture(
  height: number,
  width: number,
  index: number,
  random: Random,
): Promise<Picture> {
  const { createCanvas } = loadCanvas();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const theme = THEMES[index % THEMES.length] ?? THEMES[0];
  theme.scene(context, width, height, random);

  const classes = new Uint8Array(height * width);
  const ground = theme.ground && random.between(...theme.ground) * height;
  for (const { thing, slot } of cast(theme, width, random)) {
    const place = placeOf(thing, slot, height, ground, random);
    if (ground !== undefined) shadow(context, place);
    const layer = createCanvas(width, height);
    drawThing(layer.getContext('2d'), thing, place, random);
    context.drawImage(layer, 0, 0);
    label(classes, layer, thing.classIndex);
  }
  const image = imageOf(canvas);
  grain(image.data, random);
  return { image, mask: { height, width, data: withBorders(classes, height, width) } };
}

/** The part of the picture's width that a thing has for itself, from left to right. */
type Slot = readonly [number, number];

function cast(theme: Theme, width: number, random: Random): { thing: Thing; slot: Slot }[] {
  const { thing, companions } = theme;
  if (!companions || random.chance(0.6)) return [{ thing, slot: [0, width] }];
  const other = random.pick(companions);
  // The wider of the two has the more room.
  const share = Math.min(0.64, Math.max(0.36, thing.aspect / (thing.aspect + other.aspect)));
  const pair = [
    { thing, slot: [0, share * width] },
    { thing: other, slot: [share * width, width] },
  ] as const;
  if (random.chance(0.5)) return [...pair];
  return pair.map(({ thing: each, slot: [from, to] }) => ({
    thing: each,
    slot: [width - to, width - from] as const,
  }));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tilt: number;
  readonly flipped: boolean;
}

function placeOf(
  thing: Thing,
  [from, to]: Slot,
  pictureHeight: number,
  ground: number | undefined,
  random: Random,
): Place {
  const slotWidth = to - from;
  const mostHeight = (ground ?? pictureHeight * 0.96) - pictureHeight * 0.04;
  const mostCovered = 0.44 * slotWidth * pictureHeight;
  const largest = Math.min(
    Math.sqrt(mostCovered / (thing.fill * thing.aspect)),
    mostHeight,
    (slotWidth * 0.96) / thing.aspect,
  );
  const height = largest * random.between(0.84, 1);
  const width = height * thing.aspect;
  const free = slotWidth - width;
  return {
    x: from + width / 2 + free * random.between(0.15, 0.85),
    y:
      ground === undefined
        ? pictureHeight / 2 + (pictureHeight - height) * random.between(-0.35, 0.3)
        : ground - height / 2,
    width,
    height,
    tilt: random.between(-thing.tilt, thing.tilt),
    flipped: random.chance(0.5),
  };
}

function drawThing(context: Context, thing: Thing, place: Place, random: Random): void {
  context.translate(place.x, place.y);
  context.rotate(place.tilt);
  context.scale(place.flipped ? -place.width : place.width, place.width);
  thing.draw(context, random);
}

/** The soft shadow, or reflection, below what stands. */
function shadow(context: Context, { x, y, width, height }: Place): void {
  context.save();
  context.translate(x, y + height * 0.49);
  context.scale(1, 0.16);
  glow(context, 0, 0, width * 0.68, [220, 40, 6], 0.6);
  context.restore();
}

/** Gives the pixels that are opaque in `layer` to a class. */
export function label(classes: Uint8Array, layer: Canvas, classIndex: number): void {
  const rgba = layer.getContext('2d').getImageData(0, 0, layer.width, layer.height).data;
  for (let i = 0; i < classes.length; i++) {
    if ((rgba[i * 4 + 3] ?? 0) >= 128) classes[i] = classIndex;
  }
}

/** A camera's noise: without it large areas would be one colour, which no photograph is. */
export function grain(pixels: Uint8Array, random: Random): void {
  for (let at = 0; at < pixels.length; at += 3) {
    const noise = (random.next() + random.next() - 1) * 6;
    for (let c = at; c < at + 3; c++) {
      pixels[c] = Math.min(255, Math.max(0, Math.round((pixels[c] ?? 0) + noise)));
    }
  }
}

/** The classes with a band of `BORDER` on both sides of each outline: about VOC's, in proportion. */
export function withBorders(classes: Uint8Array, height: number, width: number): Uint8Array {
  const radius = Math.max(1, Math.round(Math.min(height, width) / 160));
  const bordered = Uint8Array.from(classes);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      for (let step = 1; step <= radius; step++) {
        const differs =
          (x + step < width && classes[i + step] !== classes[i]) ||
          (x - step >= 0 && classes[i - step] !== classes[i]) ||
          (y + step < height && classes[i + step * width] !== classes[i]) ||
          (y - step >= 0 && classes[i - step * width] !== classes[i]);
        if (differs) bordered[i] = BORDER;
      }
    }
  }
  return bordered;
}
