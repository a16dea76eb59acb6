import type { Command } from 'commander';
import type { WeightsList, WeightsListOther } from '../files/index';

interface WeightsOptions {
  readonly key?: string | undefined;
  readonly stripPrefix?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `fcn-torch weights FILE`: what is in a file of weights. */
export function registerWeights(program: Command): void {
  program
    .command('weights')
    .description('list the tensors of a PyTorch or safetensors file: keys, shapes, dtypes, sizes')
    .argument('<file>', 'what torch.save wrote, a .safetensors file, or an index.json of shards')
    .option('--key <name>', "the checkpoint's entry that is the state dict")
    .option('--strip-prefix <text>', 'what names lose that begin with it, such as module.')
    .option('--json', 'print one JSON object')
    .action(async (file: string, { key, stripPrefix, json }: WeightsOptions) => {
      // Loads the addon: only now, so that `install` and `doctor` work without it.
      const { listWeights, printable } = await import('../files/index.js');
      const list = await listWeights(file, { key, stripPrefix });
      const report = json
        ? JSON.stringify({ file, ...list }, null, 2)
        : formatList(file, list, printable);
      process.stdout.write(`${report}\n`);
    });
}

function formatList(
  file: string,
  { format, fileSize, tensors, numElements, others }: WeightsList,
  printable: (name: string) => string,
): string {
  const rows = tensors.map(({ name, shape, dtype, numBytes }) => [
    printable(name),
    `[${shape.join(', ')}]`,
    dtype,
    formatBytes(numBytes),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map((row) => (row[column] as string).length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, i) =>
        i === 3 ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number),
      )
      .join('  '),
  );
  const total = tensors.reduce((sum, { numBytes }) => sum + numBytes, 0);
  return [
    ...lines,
    '',
    `${file}: ${format}, ${formatBytes(fileSize)}`,
    `${tensors.length} tensors, ${numElements.toLocaleString('en')} elements, ${formatBytes(total)}`,
    ...(others.length > 0 ? [`also in the file: ${formatOthers(others, printable)}`] : []),
  ].join('\n');
}

const MAX_OTHERS = 20;

function formatOthers(
  others: readonly WeightsListOther[],
  printable: (name: string) => string,
): string {
  const shown = others
    .slice(0, MAX_OTHERS)
    .map(({ name, what }) => `${printable(name)} (${printable(what)})`);
  const more = others.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
