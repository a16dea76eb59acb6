// Which of the known names was most likely meant by one that is not known.

/** Names with more edits than this between them are not near. */
const MOST_EDITS = 3;

/** The known name that is nearest to `name`, which is none of them; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = byNearness(name, known);
  return best !== undefined && nearness(name, best) <= MOST_EDITS + 1 ? best : undefined;
}

/** The names, the nearest to `name` first; those equally near keep their order. */
export function byNearness(name: string, known: readonly string[]): string[] {
  return known
    .map((other) => ({ other, rank: nearness(name, other) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ other }) => other);
}

/** 0 for the same name in another case or style (`weight_decay`), then the edits between two. */
function nearness(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (one === undefined || other === undefined || one === other) return 0;
  if (one === '' || other === '') return Number.POSITIVE_INFINITY;
  if (initials(a) === other || initials(b) === one) return 1; // learning_rate: lr
  const edits = distance(one, other);
  const longer = Math.max(one.length, other.length);
  if (edits <= MOST_EDITS && edits < 0.6 * longer) return edits;
  const shorter = Math.min(one.length, other.length);
  const isPart = shorter > 2 && (one.includes(other) || other.includes(one));
  return isPart || abbreviates(other, one) ? MOST_EDITS + 1 : MOST_EDITS + 1 + edits;
}

/** Whether two or three letters, the first in front, come in this order in a name: `lr` in `lernrate`. */
function abbreviates(short: string, name: string): boolean {
  const pattern = `^${[...short].join('.*')}`;
  return short.length > 1 && short.length < 4 && new RegExp(pattern).test(name);
}

function initials(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean);
  return words.length < 2 ? '' : words.map((word) => word[0]?.toLowerCase()).join('');
}

/** How many letters must be put in, left out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
