// Bars that fit a terminal of any width.
import { Format, type GenericFormatter } from 'cli-progress';

const WIDEST = 40;
const NARROWEST = 10;

/**
 * A bar between its title and what it says, in at most `columns` letters where that can be: first the
 * bar gets shorter, then fields go, the last first, then the bar, then the other fields and the title.
 *
 * @param share how much is done, 0 to 1
 * @param fields the most important first
 * @param needed for how many of the fields the bar goes
 */
export function fitBar(
  columns: number,
  share: number,
  title: string,
  fields: readonly string[],
  needed = fields.length,
): string {
  for (let count = fields.length; count >= needed; count--) {
    const text = fields.slice(0, count).join(' | ');
    const room = Math.min(WIDEST, columns - title.length - text.length - 4);
    if (room < NARROWEST) continue;
    const done = Math.round(Math.min(1, Math.max(0, share)) * room);
    return `${title} [${'='.repeat(done).padEnd(room)}] ${text}`;
  }
  const texts = fields.map((_, i) => fields.slice(0, fields.length - i).join(' | '));
  const all = [
    ...texts.slice(0, fields.length - needed + 1).map((text) => `${title} ${text}`),
    ...texts,
  ];
  return all.find((text) => text.length <= columns) ?? (fields[0] as string);
}

/** What a bar says. */
export interface Described {
  readonly title: string;
  /** The most important first; empty ones are left out. */
  readonly fields: readonly string[];
  /** For how many fields the bar goes; all. */
  readonly needed?: number | undefined;
}

/** How far a bar is. */
export interface Progress {
  readonly value: number;
  readonly total: number;
  /** `1m30s left`, or empty where it is not known. */
  readonly left: string;
}

/** A formatter of `cli-progress` for such a bar. */
export function fittingBar<Payload = unknown>(
  describe: (progress: Progress, payload: Payload) => Described,
): GenericFormatter {
  return (options, params, payload) => {
    const { value, total, progress } = params;
    const { eta, maxWidth } = params as { eta: unknown; maxWidth?: number };
    // Where it is not known yet, it is a text.
    const left = typeof eta === 'number' ? `${Format.TimeFormat(eta, options, 5)} left` : '';
    const { title, fields, needed } = describe({ value, total, left }, payload as Payload);
    const texts = fields.filter((field) => field !== '');
    return fitBar((maxWidth ?? 80) - 1, progress, title, texts, needed); // the cursor's place is free
  };
}
