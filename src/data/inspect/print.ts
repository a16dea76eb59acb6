import { printable } from '../../files/problem';
import type { Rgb } from '../masks/palette';
import type { Classes } from '../sets/classes';
import { nameOf } from '../sets/read-classes';
import type { ProblemGroup, SetReport } from './report';

/** Letters of a class's index and name that stay, however narrow the terminal is. */
const LEAST_NAME = 8;

/**
 * A report as lines for people.
 *
 * @param columns what the table of classes is to fit into: names are shortened, figures are not
 */
export function formatReport(report: SetReport, maxExamples: number, columns?: number): string {
  const { where, pictures, sizes, exif, crop, notes, warnings, problems } = report;
  const blocks = [[`${printable(where)}: ${plural(pictures, 'picture')}`]];
  if (sizes) {
    blocks.push([
      ...table([
        ['pixels', 'least', 'median', 'most'],
        ...(['height', 'width'] as const).map((side) => [
          side,
          ...[sizes[side].min, sizes[side].median, sizes[side].max].map(whole),
        ]),
      ]),
      `${plural(sizes.different, 'size')} (height x width), the most frequent: ${sizes.common
        .map((size) => `${size.height}x${size.width} (${whole(size.pictures)})`)
        .join(', ')}`,
    ]);
  }
  const turned = [
    exif.turned > 0 ? [`${plural(exif.turned, 'picture')} turned as EXIF says`] : [],
    exif.asStored > 0
      ? [`${plural(exif.asStored, 'picture')} with an EXIF orientation, taken as stored`]
      : [],
  ].flat();
  if (turned.length > 0) blocks.push(turned);
  blocks.push(classTable(report, columns));
  if (crop) {
    const { height, width, kept, dropped } = crop;
    blocks.push([
      `a crop of ${height}x${width} keeps ${whole(kept)} of ${plural(kept + dropped, 'picture')}`,
    ]);
  }
  if (notes.length > 0) blocks.push(notes.map((note) => `note: ${printable(note)}`));
  for (const warning of warnings) blocks.push([`warning: ${printable(warning)}`]);
  blocks.push(
    problems.length === 0
      ? [warnings.length === 0 ? 'nothing is wrong' : 'nothing else is wrong']
      : problems.flatMap((group) => formatProblems(group, maxExamples)),
  );
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function classTable({ classes, counts, ignored, unknown }: SetReport, columns?: number): string[] {
  const row = (index: string, name: string, pixels: number, share: number, pictures: string) => [
    `${index} ${printable(name)}`,
    whole(pixels),
    `${(share * 100).toFixed(2)}%`,
    pictures,
  ];
  const rows = counts.flatMap(({ name, pixels, share, pictures }, i) =>
    pixels === 0 && isUnnamed(name, i, classes)
      ? []
      : [row(String(i).padStart(3), name, pixels, share, whole(pictures))],
  );
  for (const [name, { pixels, share }] of Object.entries({ ignored, unknown })) {
    if (pixels > 0) rows.push(row('  -', name, pixels, share, ''));
  }
  if (rows.length === 0) return ['no class occurs'];
  return table([['class', 'pixels', 'share', 'pictures'], ...rows], columns);
}

/** Whether a class has no name but its value's or colour's. */
function isUnnamed(name: string, index: number, { values, palette }: Classes): boolean {
  return name === String(values?.[index] ?? index) || name === nameOf(palette[index] as Rgb);
}

function formatProblems({ kind, count, examples }: ProblemGroup, most: number): string[] {
  const shown = examples.slice(0, most).map(({ message }) => `  ${printable(message)}`);
  if (count > shown.length) shown.push(`  and ${whole(count - shown.length)} more`);
  return [`${kind}: ${whole(count)}`, ...shown];
}

/** The first column to the left, as wide as there is room for, the others to the right. */
function table(all: readonly (readonly string[])[], columns = Number.POSITIVE_INFINITY): string[] {
  const widthOf = (rows: readonly (readonly string[])[], column: number) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length));
  const others = (all[0] ?? []).slice(1).reduce((sum, _, i) => sum + 2 + widthOf(all, i + 1), 0);
  const room = Math.max(LEAST_NAME, columns - others);
  const rows = all.map(([first = '', ...rest]) => [
    first.length > room ? `${first.slice(0, room - 1)}…` : first,
    ...rest,
  ]);
  const widths = (rows[0] ?? []).map((_, column) => widthOf(rows, column));
  return rows.map((row) =>
    row
      .map((cell, i) =>
        i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number),
      )
      .join('  ')
      .trimEnd(),
  );
}

function plural(count: number, what: string): string {
  return `${whole(count)} ${what}${count === 1 ? '' : 's'}`;
}

function whole(value: number): string {
  return value.toLocaleString('en');
}
