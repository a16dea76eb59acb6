import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { RgbImage } from './image';

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
  const { createCanvas, ImageData } = loadCanvas();
  const sharp = require('sharp') as typeof import('sharp');
  const rgb = sharp(data, { raw: { height, width, channels: 3 }, limitInputPixels: false });
  const { buffer, byteOffset, length } = await rgb.ensureAlpha().raw().toBuffer();
  const canvas = createCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(buffer, byteOffset, length), width, height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return canvas;
}
