import type { Canvas } from '@napi-rs/canvas';
import { throwIfAborted } from '../../base/concurrent';
import { noMoreOptions, TorchError } from '../../base/errors';
import { type Context, FONT, loadCanvas } from '../images/canvas';
import { DOTS_PER_INCH, drawGrid } from '../images/grid';
import type { IndexMask, RgbImage } from '../images/image';
import { readMask } from '../masks/masks';
import type { Rgb } from '../masks/palette';
import type { Classes } from '../sets/classes';
import type { SegmentationSet } from '../sets/set';

export interface SheetOptions {
  /** Default: the set's. */
  readonly classes?: Classes | undefined;
  /** At most how many pictures. Default 12. */
  readonly pictures?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The side of a picture, in inches and in dots. */
const INCHES = 2;
const DOTS = INCHES * DOTS_PER_INCH;

/** How much of a pixel is its class's colour. */
const PAINT = 0.55;
const IGNORED: Rgb = [255, 255, 255];

/**
 * Pictures evenly spread over the set with their masks painted over them, and a legend of the classes
 * that are seen in them. Pixels of none of the classes are white. Pairs that cannot be read are left out.
 *
 * @returns the bytes of a PNG
 */
export async function renderSheet(
  set: SegmentationSet,
  { classes = set.classes, pictures = 12, signal, ...rest }: SheetOptions = {},
): Promise<Buffer> {
  noMoreOptions(rest, { classes, pictures, signal });
  const count = Math.min(pictures, set.length);
  const seen = new Uint8Array(256);
  const cells: { title: string; image: RgbImage }[] = [];
  for (let i = 0; i < count; i++) {
    throwIfAborted(signal);
    const index = Math.floor((i * set.length) / count);
    const pair = await readPair(set, index, classes);
    if (!pair) continue;
    cells.push({ title: set.id(index), image: paintOver(pair.image, pair.mask, classes) });
    for (const value of pair.mask.data) seen[value] = 1;
  }
  const columns = Math.min(4, Math.max(1, cells.length));
  const grid = await drawGrid(
    cells.map(({ image }) => image),
    Math.max(1, Math.ceil(cells.length / columns)),
    columns,
    { scale: INCHES, titles: cells.map(({ title }) => title) },
  );
  const values = [...seen.keys()].filter((value) => seen[value]);
  const entries = values.map((value) => entryOf(value, classes));
  return withLegend(grid, entries);
}

async function readPair(set: SegmentationSet, index: number, classes: Classes) {
  try {
    const image = await set.readImage(index);
    const { names, ...options } = classes;
    const mask = await readMask(set.maskPath(index), {
      numClasses: names.length,
      maxPixels: set.maxPixels,
      ...options,
    });
    if (mask.height !== image.height || mask.width !== image.width) return undefined;
    return { image: await fitted(image, 3), mask: await fitted(mask, 1) };
  } catch (error) {
    if (error instanceof TorchError && error.code === 'ERR_DATA') return undefined;
    throw error;
  }
}

/** No larger than it is shown: less to paint on the event loop. A mask keeps its values. */
async function fitted<T extends RgbImage | IndexMask>(pixels: T, channels: 1 | 3): Promise<T> {
  const { height, width, data } = pixels;
  const scale = DOTS / Math.max(height, width);
  if (scale >= 1) return pixels;
  const [rows, columns] = [height, width].map((side) => Math.max(1, Math.round(side * scale)));
  const sharp = require('sharp') as typeof import('sharp');
  const small = sharp(data, { raw: { height, width, channels }, limitInputPixels: false })
    .resize(columns, rows, { fit: 'fill', kernel: channels === 1 ? 'nearest' : 'lanczos3' })
    .toColourspace(channels === 1 ? 'b-w' : 'srgb');
  return { ...pixels, height: rows, width: columns, data: await small.raw().toBuffer() };
}

function paintOver(
  { height, width, data }: RgbImage,
  mask: IndexMask,
  { palette }: Classes,
): RgbImage {
  const painted = new Uint8Array(data.length);
  for (let i = 0; i < mask.data.length; i++) {
    const color = palette[mask.data[i] as number] ?? IGNORED;
    for (let c = 0; c < 3; c++) {
      const at = i * 3 + c;
      painted[at] = Math.round((data[at] as number) * (1 - PAINT) + (color[c] as number) * PAINT);
    }
  }
  return { height, width, data: painted };
}

interface Entry {
  readonly name: string;
  readonly color: Rgb;
}

function entryOf(value: number, { names, palette }: Classes): Entry {
  return { name: names[value] ?? 'none of the classes', color: palette[value] ?? IGNORED };
}

const SIZE = 24;
const LINE = SIZE * 1.6;
const MARGIN = 16;
const INK = '#1a1a1a';

/** The picture on white with a line or more of colours and names below it. */
function withLegend(picture: Canvas, entries: readonly Entry[]): Promise<Buffer> {
  const { createCanvas } = loadCanvas();
  const measure = createCanvas(1, 1).getContext('2d');
  measure.font = `${SIZE}px "${FONT}"`;
  const places = placesOf(measure, entries, picture.width);
  const lines = (places.at(-1)?.line ?? -1) + 1;
  const canvas = createCanvas(picture.width, Math.round(picture.height + lines * LINE + MARGIN));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  context.font = measure.font;
  context.textBaseline = 'middle';
  for (const { name, color, x, line } of places) {
    const middle = picture.height + (line + 0.5) * LINE;
    context.fillStyle = `rgb(${color.join(',')})`;
    context.fillRect(x, middle - SIZE / 2, SIZE, SIZE);
    context.strokeStyle = INK;
    context.strokeRect(x, middle - SIZE / 2, SIZE, SIZE);
    context.fillStyle = INK;
    context.fillText(name, x + SIZE * 1.4, middle);
  }
  return canvas.encode('png');
}

function placesOf(context: Context, entries: readonly Entry[], width: number) {
  let [x, line] = [MARGIN, 0];
  return entries.map((entry) => {
    const across = context.measureText(entry.name).width + SIZE * 2.4;
    if (x > MARGIN && x + across > width) [x, line] = [MARGIN, line + 1];
    const place = { ...entry, x, line };
    x += across;
    return place;
  });
}
