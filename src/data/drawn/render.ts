import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../base/package-root';
import type { IndexMask, RgbImage } from '../images/image';
import type { Layer } from './pictures';

/** A drawn picture and the class of each of its pixels; 255 along outlines. */
export interface Picture {
  readonly image: RgbImage;
  readonly mask: IndexMask;
}

const BORDER = 255;

/** For masks: a layer's shapes have its fill, and no pixel is a mixture of two. */
const FLAT = '*{fill:inherit;stroke:none;opacity:1;filter:none;shape-rendering:crispEdges}';

/**
 * Renders layers to a picture and to its mask, off the event loop.
 *
 * @param names the classes; what is of another name is of the first
 * @param border how many pixels along outlines are 255
 * @param seed what clouds, waves and the grain of wood follow from
 */
export async function render(
  layers: readonly Layer[],
  [height, width]: readonly [number, number],
  names: readonly string[],
  border: number,
  seed: number,
): Promise<Picture> {
  const scenery = await readFile(join(packageRoot(), 'assets', 'drawn.svg'), 'utf8');
  const pixels = (style: string, paint: (layer: Layer) => string): Promise<Buffer> => {
    const uses = layers.map(
      (layer) => `<use href="#${layer.id}" transform="${layer.transform}" ${paint(layer)}/>`,
    );
    const box = `viewBox="0 0 ${(100 * width) / height} 100" preserveAspectRatio="none"`;
    const svg = scenery
      .replaceAll('seed="0"', `seed="${seed}"`)
      .replace('<svg', `<svg width="${width}" height="${height}" ${box}`)
      .replace('</svg>', `<style>${style}</style>${uses.join('')}</svg>`);
    const sharp = require('sharp') as typeof import('sharp');
    return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  };
  const image = await pixels('', ({ fill, color }) => `fill="${fill}" color="${color}"`);
  const flat = await pixels(FLAT, ({ name }) => {
    if (name === undefined) return 'display="none"';
    const index = Math.max(0, names.indexOf(name));
    return `style="fill:rgb(${index},${index},${index})"`;
  });
  const classes = Uint8Array.from({ length: height * width }, (_, i) => flat[i * 3] as number);
  return {
    image: { height, width, data: image },
    mask: { height, width, data: withBorders(classes, width, border) },
  };
}

/** The classes, with `BORDER` for so many pixels where two of them meet. */
function withBorders(classes: Uint8Array, width: number, thickness: number): Uint8Array {
  const before = Math.floor(thickness / 2);
  return classes.map((own, i) => {
    const x = i % width;
    for (let step = -before; step <= thickness - before; step++) {
      const beside = x + step >= 0 && x + step < width ? classes[i + step] : own;
      const below = classes[i + step * width] ?? own;
      if (beside !== own || below !== own) return BORDER;
    }
    return own;
  });
}
