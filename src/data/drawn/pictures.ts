// What pictures show: which groups of assets/drawn.svg, where, and in what colours. A picture is 100
// high; x goes from 0 to its width.
import type { Random } from './random';

/** A group in a picture. */
export interface Layer {
  /** Its class; undefined for what is not in the mask. */
  readonly name: string | undefined;
  readonly id: string;
  readonly transform: string;
  readonly fill: string;
  readonly color: string;
}

/** Colours near these: hues in degrees, saturation and lightness in percent. */
type Tint = readonly [hues: readonly number[], saturation: number, lightness: number];

const BRIGHT: Tint = [[4, 32, 48, 172, 214, 330], 76, 48];
const PALE: Tint = [[20, 45, 215], 30, 92];
const DEEP: Tint = [[26, 92, 140, 350], 60, 30];
const CLAY: Tint = [[14, 22, 30], 52, 52];
const LEAF: Tint = [[96, 112, 130], 48, 34];
const CLOTHES: Tint = [[0, 30, 80, 150, 210, 270, 320], 48, 42];
const WOOD: Tint = [[20, 28, 34], 38, 42];
const STONE: Tint = [[40, 220], 8, 60];

interface Thing {
  /** The ids that it may be drawn by. */
  readonly ids: readonly string[];
  readonly size: readonly [width: number, height: number];
  readonly fill: Tint;
  readonly color?: Tint;
  /** By how much it is turned at most, in degrees. */
  readonly tilt?: number;
}

/** By their classes' names. */
const THINGS = {
  aeroplane: { ids: ['aeroplane'], size: [100, 50], fill: PALE, color: BRIGHT, tilt: 14 },
  boat: { ids: ['boat'], size: [100, 105], fill: BRIGHT, color: BRIGHT, tilt: 6 },
  bottle: { ids: ['wine', 'beer'], size: [42, 100], fill: DEEP, color: BRIGHT, tilt: 4 },
  bus: { ids: ['bus'], size: [100, 57], fill: BRIGHT, color: PALE, tilt: 2 },
  'potted plant': { ids: ['fern', 'lily'], size: [80, 125], fill: CLAY, color: LEAF, tilt: 3 },
  'tv/monitor': { ids: ['view', 'bars'], size: [100, 77], fill: BRIGHT, tilt: 2 },
  car: { ids: ['car'], size: [100, 70], fill: BRIGHT },
  pedestrian: { ids: ['pedestrian'], size: [30, 100], fill: CLOTHES, color: CLOTHES },
  bicyclist: { ids: ['bicyclist'], size: [92, 95], fill: CLOTHES, color: BRIGHT },
  tree: { ids: ['oak', 'fir'], size: [78, 100], fill: LEAF },
  sign: { ids: ['disc', 'square'], size: [20, 20], fill: BRIGHT },
} as const satisfies Record<string, Thing>;

type Name = keyof typeof THINGS;

/** A picture that is being put together. */
class Composition {
  readonly layers: Layer[] = [];
  readonly width: number;
  readonly random: Random;

  constructor(width: number, random: Random) {
    this.width = width;
    this.random = random;
  }

  add(name: string | undefined, id: string, transform: string, fill: Tint, color = fill): void {
    const near = ([hues, saturation, lightness]: Tint): string => {
      const hue = this.random.pick(hues) + this.random.between(-8, 8);
      return `hsl(${hue}, ${saturation}%, ${lightness + this.random.between(-5, 5)}%)`;
    };
    this.layers.push({ name, id, transform, fill: near(fill), color: near(color) });
  }

  /** What goes from the left to the right, and down from `y`. */
  across(name: string, id: string, y: number, fill: Tint, height = 1): void {
    this.add(name, id, `translate(0 ${y}) scale(${this.width / 150} ${height})`, fill);
  }

  /** A thing whose foot is at (x, y), which looks to either side. */
  put(name: Name, x: number, y: number, height: number): void {
    const { ids, size, fill, color, tilt = 0 }: Thing = THINGS[name];
    const scale = height / size[1];
    const flip = this.random.chance(0.5) ? -scale : scale;
    const turn = this.random.between(-tilt, tilt);
    const place = `translate(${x} ${y - height / 2}) rotate(${turn}) scale(${flip} ${scale})`;
    this.add(name, this.random.pick(ids), place, fill, color);
  }
}

/** A background; returns how low things stand on it, or undefined where they fly. */
type Scene = (picture: Composition) => number | undefined;

const sky: Scene = (picture) => {
  heaven(picture, 100);
  if (picture.random.chance(0.6)) picture.across('hill', 'hills', 0, LEAF);
  return undefined;
};

function heaven(picture: Composition, floor: number): void {
  picture.across('sky', 'sky', 0, [[205, 214, 220], 58, 54], floor / 100);
}

const sea: Scene = (picture) => {
  const horizon = picture.random.between(40, 56);
  heaven(picture, horizon);
  if (picture.random.chance(0.5)) picture.across('hill', 'hills', horizon - 100, LEAF);
  picture.across('water', 'sea', horizon, [[186, 200, 212], 58, 42]);
  return picture.random.between(86, 95);
};

/** A wall behind a table. */
const room: Scene = (picture) => {
  const { random } = picture;
  picture.across('wall', 'wall', 0, [[20, 45, 100, 190, 220, 270], 28, 75]);
  const paper = random.pick([undefined, 'bricks', 'stripes']);
  if (paper) picture.across('wall', paper, 0, STONE);
  picture.across('table', 'table', random.between(70, 78), WOOD);
  return random.between(86, 95);
};

/** A street, from the middle of the road. */
const street: Scene = (picture) => {
  const { width, random } = picture;
  const floor = random.between(46, 54);
  heaven(picture, floor);
  for (let x = random.between(-14, 0); x < width; ) {
    const [across, rise] = [random.between(0.8, 1.3), random.between(0.4, 0.75)];
    const place = `translate(${x} ${floor}) scale(${across} ${rise})`;
    picture.add('building', 'house', place, [[18, 36, 210, 350, 150], 22, 63]);
    x += 24 * across;
  }
  for (let count = random.whole(1, 3); count > 0; count--) {
    picture.put('tree', random.between(0, width), floor + 2, random.between(20, 36));
  }
  picture.across('pavement', 'pavement', floor, STONE);
  const bend = `translate(0 ${floor}) scale(${width / 150} 1) skewX(${random.between(-12, 12)})`;
  picture.add('road', 'road', bend, [[225], 6, 38]);
  const isLeft = random.chance(0.5);
  const side = isLeft ? `translate(0 ${floor})` : `translate(${width} ${floor}) scale(-1 1)`;
  picture.add('fence', 'fence', side, WOOD);
  for (let count = random.whole(1, 3), i = 0; i < count; i++) {
    const [x, depth] = [random.between(0.03, 0.22) * width, random.between(0.1, 0.55)];
    const at = (i % 2 === 0) === isLeft ? width - x : x;
    const [foot, rise] = [floor + (100 - floor) * depth, 30 + 25 * depth];
    const place = `translate(${at} ${foot}) scale(${0.8 + depth} ${rise / 50})`;
    picture.add('pole', 'pole', place, STONE);
    if (i === 0 || random.chance(0.6)) picture.put('sign', at, foot - rise + 5, 10);
  }
  return random.between(86, 92);
};

/** What takes turns: a background, what it shows, and what may stand beside that. */
const THEMES: readonly (readonly [scene: Scene, shown: Name, beside: readonly Name[]])[] = [
  [sky, 'aeroplane', []],
  [room, 'potted plant', ['bottle', 'tv/monitor', 'potted plant']],
  [sea, 'boat', ['boat']],
  [room, 'tv/monitor', ['bottle', 'potted plant']],
  [street, 'bus', []],
  [room, 'bottle', ['bottle', 'potted plant', 'tv/monitor']],
];

/** At most so much of the room that a thing has is its box. */
const LARGEST = 0.52;

/** What a picture shows, the nearest last. `index` says which picture of its list it is. */
export type Draw = (width: number, index: number, random: Random) => readonly Layer[];

/** One or two large things. */
export const drawThings: Draw = (width, index, random) => {
  const picture = new Composition(width, random);
  const [scene, shown, beside] = THEMES[index % THEMES.length] as (typeof THEMES)[number];
  const ground = scene(picture);
  const isPair = beside.length > 0 && random.chance(0.4);
  const cast = isPair ? [shown, random.pick(beside)] : [shown];
  if (random.chance(0.5)) cast.reverse();
  const aspects = cast.map((name) => THINGS[name].size[0] / THINGS[name].size[1]);
  // The wider of two has the more room.
  const shares = aspects.map((aspect) => Math.min(1.4, Math.max(0.8, aspect)));
  let from = 0;
  for (const [i, name] of cast.entries()) {
    const aspect = aspects[i] as number;
    const room = (width * (shares[i] as number)) / shares.reduce((sum, share) => sum + share);
    const most = Math.min(Math.sqrt((LARGEST * room * 100) / aspect), (room * 0.96) / aspect);
    const height = Math.min(most, (ground ?? 96) - 4) * random.between(0.84, 1);
    const across = height * aspect;
    const x = from + across / 2 + (room - across) * random.between(0.15, 0.85);
    const y = ground ?? height + (100 - height) * random.between(0.15, 0.8);
    if (ground !== undefined) {
      picture.add(undefined, 'shadow', `translate(${x} ${y}) scale(${across / 100} 1)`, STONE);
    }
    picture.put(name, x, y, height);
    from += room;
  }
  return picture.layers;
};

/** A street with all that is on it. */
export const drawStreet: Draw = (width, _index, random) => {
  const picture = new Composition(width, random);
  street(picture);
  const kinds = [
    { name: 'car', height: 31, count: random.whole(1, 3), spread: 0.4 },
    { name: 'pedestrian', height: 62, count: random.whole(1, 3), spread: 1 },
    { name: 'bicyclist', height: 57, count: random.whole(0, 2), spread: 0.8 },
  ] as const;
  const cast = kinds.flatMap((kind) =>
    Array.from({ length: kind.count }, () => ({ ...kind, depth: random.between(0.22, 0.85) })),
  );
  // The farthest first, so that what is near hides it.
  for (const { name, height, spread, depth } of cast.sort((a, b) => a.depth - b.depth)) {
    const x = width * (0.5 + random.between(-0.5, 0.5) * spread * (0.3 + 0.7 * depth));
    picture.put(name, x, 50 + 50 * depth, height * (0.15 + 0.85 * depth));
  }
  return picture.layers;
};
