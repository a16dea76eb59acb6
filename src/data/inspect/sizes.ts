import type { ImageSize } from '../images/image';
import type { Extent, SetReport, Sizes } from './report';

const COMMON = 10;

/** Counts sizes. What it keeps grows with how many different ones there are. */
export class SizeTally {
  readonly #counts = new Map<string, ImageSize & { pictures: number }>();

  add({ height, width }: ImageSize): void {
    const key = `${height}x${width}`;
    const entry = this.#counts.get(key);
    if (entry) entry.pictures++;
    else this.#counts.set(key, { height, width, pictures: 1 });
  }

  sizes(): Sizes | undefined {
    const all = [...this.#counts.values()];
    if (all.length === 0) return undefined;
    const common = [...all].sort(
      (a, b) => b.pictures - a.pictures || b.height * b.width - a.height * a.width,
    );
    return {
      height: extent(all.map(({ height, pictures }) => [height, pictures])),
      width: extent(all.map(({ width, pictures }) => [width, pictures])),
      different: all.length,
      common: common.slice(0, COMMON),
    };
  }

  crop([height, width]: readonly [number, number]): SetReport['crop'] {
    let [kept, dropped] = [0, 0];
    for (const size of this.#counts.values()) {
      if (size.height >= height && size.width >= width) kept += size.pictures;
      else dropped += size.pictures;
    }
    return { height, width, kept, dropped };
  }
}

/** @param counted lengths, and how many have each; of an even number the lower middle one is the median */
function extent(counted: [length: number, count: number][]): Extent {
  const sorted = counted.sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  const median = sorted.find(([, count]) => {
    before += count;
    return before * 2 >= total;
  });
  return {
    min: (sorted[0] as [number, number])[0],
    median: (median as [number, number])[0],
    max: (sorted.at(-1) as [number, number])[0],
  };
}
