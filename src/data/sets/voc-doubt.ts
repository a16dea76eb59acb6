// VOC's classes are taken where a folder in its layout names no others. Here is what speaks against it.

import { warnOnce } from '../../base/warn';
import { classesByKey, countMask, keyIn, keyOf, valueOfKey } from '../masks/masks';
import { type Rgb, VOC_CLASSES, VOC_PALETTE } from '../masks/palette';
import { readPalette } from '../masks/png-palette';
import { VOC } from './classes';
import { nameOf } from './read-classes';

/** VOC's colours and values, with the class of each, and its border's. */
const KNOWN = new Map([
  ...VOC.ignored.map((value) => [keyOf(value), VOC.ignoreIndex] as const),
  ...classesByKey({}),
]);

/** So many masks are looked at when they are read. */
const SAMPLE = 64;

const ADVICE =
  "If the masks are not VOC's, name their classes: by classes.json in the folder, by the option classes, " +
  'or by --classes';

/** Gathers what masks have that are taken for VOC's. */
export class VocDoubt {
  readonly #where: string;
  readonly #classes = new Set<number>();
  #masks = 0;
  #started = 0;
  #hasVocColors = false;
  #foreign: string | undefined;

  /** @param where the folder or its lists, for messages */
  constructor(where: string) {
    this.#where = where;
  }

  /**
   * @param counts the mask's pixels by value or colour (`countMask`)
   * @param palette the colours that the file has for its values
   */
  add(path: string, counts: ReadonlyMap<number, number>, palette?: readonly Rgb[]): void {
    this.#masks++;
    for (const counted of counts.keys()) {
      const key = keyIn(counted, undefined);
      const index = KNOWN.get(key);
      if (index === undefined) {
        this.#foreign ??= `${path} has ${nameOf(valueOfKey(key))}, which is none of theirs`;
        continue;
      }
      if (index === VOC.ignoreIndex) continue;
      this.#classes.add(index);
      const color = typeof valueOfKey(key) === 'number' ? palette?.[index] : VOC_PALETTE[index];
      if (index > 0 && color && !isGrey(color, index)) this.#compare(path, index, color);
    }
  }

  #compare(path: string, index: number, color: Rgb): void {
    const own = VOC_PALETTE[index] as Rgb;
    if (keyOf(color) === keyOf(own)) this.#hasVocColors = true;
    else {
      this.#foreign ??=
        `${path} draws ${index} in ${nameOf(color)}, and VOC its ${VOC_CLASSES[index]} ` +
        `in ${nameOf(own)}`;
    }
  }

  /** The sentence where masks have other colours or values, or most of the 21 classes are in none. */
  warning(): string | undefined {
    const total = VOC_CLASSES.length;
    const occur = this.#classes.size;
    let reason = this.#foreign;
    if (!reason && this.#masks > 0 && occur * 2 < total) {
      reason = `only ${occur} of the ${total} occur in ${this.#masks} masks`;
    }
    return (
      reason && `VOC's ${total} classes were taken for ${this.#where}, but ${reason}. ${ADVICE}`
    );
  }

  /** Looks at a mask that is being read, as long as few were, and warns once. Never throws. */
  async lookAt(path: string, total: number): Promise<void> {
    const warning = await this.examine(path, total);
    if (warning !== undefined) warnOnce(warning);
  }

  /**
   * The warning, once there is reason for it, the first time.
   *
   * @param total how many masks there are
   */
  async examine(path: string, total: number): Promise<string | undefined> {
    const wanted = Math.min(SAMPLE, total);
    if (this.#started >= wanted) return undefined;
    this.#started++;
    try {
      this.add(path, (await countMask(path)).pixels, await readPalette(path));
    } catch {
      return undefined; // reading it says what is wrong
    }
    // A few genuine masks have few classes, too.
    const isEnough = this.#masks === wanted && (wanted === SAMPLE || !this.#hasVocColors);
    const warning = this.#foreign || isEnough ? this.warning() : undefined;
    if (warning !== undefined) this.#started = SAMPLE;
    return warning;
  }
}

/** A palette of greys stands for none. */
function isGrey([red, green, blue]: Rgb, index: number): boolean {
  return red === index && green === index && blue === index;
}
