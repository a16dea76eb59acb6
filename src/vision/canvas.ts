import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { RgbImage } from '../data/images';

/** The context that everything is drawn with. */
export type Context = SKRSContext2D;

/** The font of all figures. It travels with the package: many servers have no font at all. */
export const FONT = 'DejaVu Sans';

type CanvasModule = typeof import('@napi-rs/canvas');

let loaded: CanvasModule | undefined;

/**
 * The canvas library with the figures' font registered. Loaded on first use: its native part
 * is large, and a program that only trains has no need of it.
 */
export function loadCanvas(): CanvasModule {
  if (loaded) return loaded;
  const canvas = require('@napi-rs/canvas') as CanvasModule;
  const font = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  canvas.GlobalFonts.registerFromPath(font, FONT);
  loaded = canvas;
  return canvas;
}

/** A canvas of the picture's size that shows it, opaque. */
export async function canvasOf({ height, width, data }: RgbImage): Promise<Canvas> {
  const { createCanvas } = loadCanvas();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    pixels.data.set(data.subarray(from, from + 3), to);
    pixels.data[to + 3] = 255;
  }
  context.putImageData(pixels, 0, 0);
  return canvas;
}
