import { classesByKey, keyOf, valueOfKey } from '../masks';
import type { Classes } from '../sets/classes';
import { classesOf, nameOf } from '../sets/read-classes';
import type { SetReport } from './report';

interface Count {
  pixels: number;
  pictures: number;
}

/** Beyond so many different values they are counted as one: smooth edges and photographs have thousands. */
const MOST_KEYS = 4096;

/** Counts the values and colours of masks. */
export class ValueTally {
  readonly #counts = new Map<number, Count>();
  #pixels = 0;
  #uncounted = 0;

  /** @param counts a mask's pixels by key */
  add(counts: ReadonlyMap<number, number>): void {
    for (const [key, pixels] of counts) {
      this.#pixels += pixels;
      const count = this.#counts.get(key);
      if (count) {
        count.pixels += pixels;
        count.pictures++;
      } else if (this.#counts.size < MOST_KEYS) {
        this.#counts.set(key, { pixels, pictures: 1 });
      } else {
        this.#uncounted += pixels;
      }
    }
  }

  /** The classes that the masks have (see `readClasses`); none where no mask was read. */
  classes(where: string, ignoreIndex: number): Classes | undefined {
    if (this.#counts.size === 0) return undefined;
    return classesOf([...this.#counts.keys()], where, ignoreIndex);
  }

  report(classes: Classes): Pick<SetReport, 'classes' | 'counts' | 'ignored' | 'unknown'> {
    const share = (pixels: number): number => (this.#pixels === 0 ? 0 : pixels / this.#pixels);
    const counts = classes.names.map((): Count => ({ pixels: 0, pictures: 0 }));
    const byKey = keysOf(classes);
    const ignoredKeys = new Set(classes.ignored.map(keyOf));
    let ignored = 0;
    let unknown = this.#uncounted;
    for (const [key, { pixels, pictures }] of this.#counts) {
      const count = counts[byKey.get(key) ?? -1];
      if (count) {
        count.pixels += pixels;
        count.pictures += pictures;
      } else if (ignoredKeys.has(key)) ignored += pixels;
      else unknown += pixels;
    }
    return {
      classes,
      counts: counts.map(({ pixels, pictures }, i) => ({
        name: classes.names[i] as string,
        pixels,
        share: share(pixels),
        pictures,
      })),
      ignored: { pixels: ignored, share: share(ignored) },
      unknown: { pixels: unknown, share: share(unknown) },
    };
  }
}

const SHOWN = 6;

/** Says which of a mask's values are neither a class's nor ignored, if any are. */
export function unknownValues(
  classes: Classes,
): (counts: ReadonlyMap<number, number>) => string | undefined {
  const known = new Set([...keysOf(classes).keys(), ...classes.ignored.map(keyOf)]);
  return (counts) => {
    const unknown = [...counts].filter(([key]) => !known.has(key)).sort((a, b) => b[1] - a[1]);
    if (unknown.length === 0) return undefined;
    const shown = unknown
      .slice(0, SHOWN)
      .map(([key, pixels]) => `${nameOf(valueOfKey(key))} (${pixels} pixels)`);
    if (unknown.length > SHOWN) shown.push(`${unknown.length - SHOWN} more`);
    return shown.join(', ');
  };
}

function keysOf({ names, ...classes }: Classes): Map<number, number> {
  return classesByKey({ numClasses: names.length, ...classes });
}
