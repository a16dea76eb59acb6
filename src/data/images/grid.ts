import type { Canvas } from '@napi-rs/canvas';
import { invalidArgument, noMoreOptions, torchError } from '../../base/errors';
import { type Context, canvasOf, FONT, loadCanvas } from './canvas';
import type { RgbImage } from './image';

export interface GridOptions {
  /** The side of a cell in inches at 200 dots an inch. Default 1.5, as in d2l. */
  readonly scale?: number | undefined;
  /** A title above each picture, in the pictures' order; fewer than pictures is fine. */
  readonly titles?: readonly string[] | undefined;
  /** A label left of each row, turned upright; fewer than rows is fine. */
  readonly rowLabels?: readonly string[] | undefined;
  /** Whether each picture has a frame with ticks that count its pixels. Default false. */
  readonly axes?: boolean | undefined;
}

export const DOTS_PER_INCH = 200;
const POINT = DOTS_PER_INCH / 72;
const FONT_SIZE = 9 * POINT;
const TICK_FONT_SIZE = 7 * POINT;
const TICK_LENGTH = 3.5 * POINT;
const GAP = 6 * POINT;
const INK = '#1a1a1a';

/** A canvas beyond this on a side cannot be made. */
const MAX_SIDE = 32_000;

/** What lies around the picture in each cell, in dots. */
interface Margins {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/**
 * Draws pictures in a grid of equal cells, row by row, on white: d2l's `show_images`. Each is
 * fitted into its cell with its aspect ratio. Photographs are scaled smoothly; pictures of few
 * colours, such as painted class maps, by nearest neighbour, so that no colour appears that is
 * not a class's. Cells without a picture stay white.
 *
 * @param images at most rows x cols pictures
 * @returns the bytes of a PNG
 * @throws TorchError `ERR_ARGUMENT` for more pictures than cells, or arguments out of range.
 */
export async function renderGrid(
  images: readonly RgbImage[],
  rows: number,
  cols: number,
  options: GridOptions = {},
): Promise<Buffer> {
  return (await drawGrid(images, rows, cols, options)).encode('png');
}

/** As `renderGrid`, to be drawn upon. */
export async function drawGrid(
  images: readonly RgbImage[],
  rows: number,
  cols: number,
  options: GridOptions = {},
): Promise<Canvas> {
  checkArguments(images, rows, cols, options);
  const { scale = 1.5, titles = [], rowLabels = [], axes = false } = options;
  const { createCanvas } = loadCanvas();

  const measure = createCanvas(1, 1).getContext('2d');
  const margins = marginsOf(measure, images, titles, axes);
  const cell = cellSize(images, scale * DOTS_PER_INCH);
  const labels = rowLabels.some((label) => label !== '') ? FONT_SIZE * 1.6 : 0;
  const pitchX = margins.left + cell.width + GAP;
  const pitchY = margins.top + cell.height + margins.bottom + GAP;
  const width = Math.round(GAP + labels + cols * pitchX);
  const height = Math.round(GAP + rows * pitchY);
  if (width > MAX_SIDE || height > MAX_SIDE) {
    throw torchError(
      'ERR_ARGUMENT',
      `Expected a figure of at most ${MAX_SIDE} dots a side but ${rows}x${cols} cells at scale ` +
        `${scale} make ${height}x${width} (height x width)`,
    );
  }

  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);

  for (const [row, label] of rowLabels.entries()) {
    const middle = GAP + row * pitchY + margins.top + cell.height / 2;
    drawRowLabel(context, label, GAP + labels / 2, middle, cell.height);
  }
  for (const [i, image] of images.entries()) {
    const left = GAP + labels + (i % cols) * pitchX + margins.left;
    const top = GAP + Math.floor(i / cols) * pitchY + margins.top;
    const fit = Math.min(cell.width / image.width, cell.height / image.height);
    const box: Box = {
      width: Math.round(image.width * fit),
      height: Math.round(image.height * fit),
      left: Math.round(left + (cell.width - image.width * fit) / 2),
      top: Math.round(top + (cell.height - image.height * fit) / 2),
    };
    context.imageSmoothingEnabled = !hasFewColors(image) && !(axes && fit > 1);
    context.imageSmoothingQuality = 'high';
    context.drawImage(await canvasOf(image), box.left, box.top, box.width, box.height);
    if (axes) drawAxes(context, box, image);
    const title = titles[i];
    if (title) drawTitle(context, title, box, margins.left + cell.width);
  }
  return canvas;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box in which every picture fits with its longer side at most `side`. */
function cellSize(images: readonly RgbImage[], side: number): { width: number; height: number } {
  if (images.length === 0) return { width: side, height: side };
  const longest = (a: number, b: number): number => Math.max(a, b);
  const width = images.map((image) => Math.min(1, image.width / image.height)).reduce(longest);
  const height = images.map((image) => Math.min(1, image.height / image.width)).reduce(longest);
  return { width: side * width, height: side * height };
}

function marginsOf(
  context: Context,
  images: readonly RgbImage[],
  titles: readonly string[],
  axes: boolean,
): Margins {
  const top = titles.some((title) => title !== '') ? FONT_SIZE * 1.5 : 0;
  if (!axes) return { top, left: 0, bottom: 0 };
  context.font = `${TICK_FONT_SIZE}px "${FONT}"`;
  const widest = Math.max(0, ...images.map(({ height }) => context.measureText(`${height}`).width));
  return {
    top: Math.max(top, TICK_FONT_SIZE / 2),
    left: widest + TICK_LENGTH * 2,
    bottom: TICK_LENGTH * 2 + TICK_FONT_SIZE,
  };
}

function drawTitle(context: Context, title: string, box: Box, width: number): void {
  context.font = `${FONT_SIZE}px "${FONT}"`;
  context.fillStyle = INK;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(title, box.left + box.width / 2, box.top - FONT_SIZE * 0.4, width);
}

function drawRowLabel(
  context: Context,
  label: string,
  x: number,
  middle: number,
  height: number,
): void {
  context.save();
  context.translate(x, middle);
  context.rotate(-Math.PI / 2);
  context.font = `${FONT_SIZE}px "${FONT}"`;
  context.fillStyle = INK;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, 0, 0, height);
  context.restore();
}

/** A frame with ticks at the middles of the pixels they name, as matplotlib's `imshow` has. */
function drawAxes(context: Context, box: Box, { width, height }: RgbImage): void {
  context.strokeStyle = INK;
  context.fillStyle = INK;
  context.lineWidth = 0.8 * POINT;
  context.font = `${TICK_FONT_SIZE}px "${FONT}"`;
  context.strokeRect(box.left, box.top, box.width, box.height);
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  };

  context.textAlign = 'center';
  context.textBaseline = 'top';
  const widestX = context.measureText(`${width}`).width;
  for (const pixel of ticks(width, box.width / (widestX * 1.8))) {
    const x = box.left + ((pixel + 0.5) / width) * box.width;
    line(x, bottom, x, bottom + TICK_LENGTH);
    // The last label must not run out of the cell.
    const text = Math.min(x, right - context.measureText(`${pixel}`).width / 4);
    context.fillText(`${pixel}`, text, bottom + TICK_LENGTH * 1.6);
  }
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const pixel of ticks(height, box.height / (TICK_FONT_SIZE * 2))) {
    const y = box.top + ((pixel + 0.5) / height) * box.height;
    line(box.left, y, box.left - TICK_LENGTH, y);
    context.fillText(`${pixel}`, box.left - TICK_LENGTH * 1.6, y);
  }
}

/** Pixels from 0 to below `length`, at most `most` (but two) of them, in steps of 1, 2 or 5 x 10^n. */
function ticks(length: number, most: number): number[] {
  const wanted = Math.max(2, Math.min(9, Math.floor(most)));
  let step = 1;
  for (let i = 0; Math.ceil(length / step) > wanted; i++) step *= i % 3 === 1 ? 2.5 : 2;
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
}

/** Whether a picture is painted from a palette: a photograph has this many colours in no time. */
function hasFewColors({ data }: RgbImage): boolean {
  const seen = new Set<number>();
  for (let at = 0; at < data.length && seen.size <= 64; at += 3) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    seen.add((r << 16) | (g << 8) | b);
  }
  return seen.size <= 64;
}

function checkArguments(
  images: readonly RgbImage[],
  rows: number,
  cols: number,
  { scale = 1.5, titles = [], rowLabels = [], axes, ...rest }: GridOptions,
): void {
  noMoreOptions(rest, { scale, titles, rowLabels, axes, path: undefined });
  for (const [name, value] of Object.entries({ rows, cols })) {
    if (!Number.isInteger(value) || value < 1) {
      throw invalidArgument(name, 'a whole number of at least 1', value);
    }
  }
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    throw invalidArgument('scale', 'a number above 0', scale);
  }
  const atMost = (what: string, most: number, of: string, count: number): void => {
    if (count <= most) return;
    throw torchError(
      'ERR_ARGUMENT',
      `Expected at most ${most} ${what} for ${of} but received ${count}`,
    );
  };
  atMost('images', rows * cols, `a grid of ${rows} x ${cols} cells`, images.length);
  atMost('titles', images.length, `${images.length} images`, titles.length);
  atMost('row labels', rows, `${rows} rows`, rowLabels.length);
  for (const [i, { height, width, data }] of images.entries()) {
    if (height * width < 1 || data.length !== height * width * 3) {
      throw torchError(
        'ERR_ARGUMENT',
        `Expected ${height}x${width}x3 bytes for images[${i}] but received ${data.length}`,
      );
    }
  }
}
