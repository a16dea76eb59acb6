import { printable } from '../../weights/problem';
import type { ProblemGroup, SetReport } from './report';

/** A report as lines for people. */
export function formatReport(report: SetReport, maxExamples: number): string {
  const { where, pictures, sizes, exif, crop, problems } = report;
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
  blocks.push(classTable(report));
  if (crop) {
    const { height, width, kept, dropped } = crop;
    blocks.push([
      `a crop of ${height}x${width} keeps ${whole(kept)} of ${plural(kept + dropped, 'picture')}`,
    ]);
  }
  blocks.push(
    problems.length === 0
      ? ['nothing is wrong']
      : problems.flatMap((group) => formatProblems(group, maxExamples)),
  );
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function classTable({ counts, ignored, unknown }: SetReport): string[] {
  const row = (index: string, name: string, pixels: number, share: number, pictures: string) => [
    `${index} ${printable(name)}`,
    whole(pixels),
    `${(share * 100).toFixed(2)}%`,
    pictures,
  ];
  const rows = counts.map(({ name, pixels, share, pictures }, i) =>
    row(String(i).padStart(3), name, pixels, share, whole(pictures)),
  );
  for (const [name, { pixels, share }] of Object.entries({ ignored, unknown })) {
    if (pixels > 0) rows.push(row('  -', name, pixels, share, ''));
  }
  return table([['class', 'pixels', 'share', 'pictures'], ...rows]);
}

function formatProblems({ kind, count, examples }: ProblemGroup, most: number): string[] {
  const shown = examples.slice(0, most).map(({ message }) => `  ${printable(message)}`);
  if (count > shown.length) shown.push(`  and ${whole(count - shown.length)} more`);
  return [`${kind}: ${whole(count)}`, ...shown];
}

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
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
