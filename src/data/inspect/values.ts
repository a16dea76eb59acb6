import { type LowDepth, maxSample, meansSamples } from '../masks/grey-depth';
import { classesByKey, keyIn, keyOf, type MaskCounts, valueOfKey } from '../masks/masks';
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
  /** How many grey masks of few bits there are, by how many bits. */
  readonly #lowDepths = new Map<LowDepth, number>();
  #pixels = 0;
  #uncounted = 0;

  add({ pixels: counts, others, lowDepth }: MaskCounts): void {
    this.#pixels += others;
    this.#uncounted += others;
    if (lowDepth) this.#lowDepths.set(lowDepth, (this.#lowDepths.get(lowDepth) ?? 0) + 1);
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

  /** How masks were read that could be read in two ways. */
  notes({ values }: Classes): string[] {
    const why = values
      ? 'some values of classes are such samples, and none is a scaled one'
      : 'the classes have no values';
    return [...this.#lowDepths]
      .filter(([depth]) => meansSamples(depth, values))
      .sort(([a], [b]) => a - b)
      .map(
        ([depth, masks]) =>
          `grey masks with ${depth === 1 ? '1 bit' : `${depth} bits`} a pixel (${masks}): their samples, 0 to ` +
          `${maxSample(depth)}, are taken as they are and not scaled to 0 to 255, since ${why}`,
      );
  }

  report(classes: Classes): Pick<SetReport, 'classes' | 'counts' | 'ignored' | 'unknown'> {
    const share = (pixels: number): number => (this.#pixels === 0 ? 0 : pixels / this.#pixels);
    const counts = classes.names.map((): Count => ({ pixels: 0, pictures: 0 }));
    const byKey = keysOf(classes);
    const ignoredKeys = new Set(classes.ignored.map(keyOf));
    let ignored = 0;
    let unknown = this.#uncounted;
    for (const [found, { pixels, pictures }] of this.#counts) {
      const key = keyIn(found, classes.values);
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
export function unknownValues(classes: Classes): (counts: MaskCounts) => string | undefined {
  const known = new Set([...keysOf(classes).keys(), ...classes.ignored.map(keyOf)]);
  return ({ pixels: counts, others }) => {
    const unknown = [...counts]
      .map(([key, pixels]) => [keyIn(key, classes.values), pixels] as const)
      .filter(([key]) => !known.has(key))
      .sort((a, b) => b[1] - a[1]);
    if (unknown.length === 0) return undefined;
    const shown = unknown
      .slice(0, SHOWN)
      .map(([key, pixels]) => `${nameOf(valueOfKey(key))} (${pixels} pixels)`);
    if (unknown.length > SHOWN) {
      shown.push(`${others > 0 ? 'more than ' : ''}${unknown.length - SHOWN} more`);
    }
    return shown.join(', ');
  };
}

function keysOf({ names, ...classes }: Classes): Map<number, number> {
  return classesByKey({ numClasses: names.length, ...classes });
}
