/**
 * Damages weight files many times and reads each copy: it loads or is an ERR_WEIGHTS, and the memory
 * that reading takes at its highest is measured against the file.
 *
 *   npx tsx scripts/fuzz/weights.ts COUNT FILE...      (Linux; needs `npm run build` before)
 *
 * Files should be of some megabytes, so that what reading takes stands out from the process's own.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as torch from 'fcn-torch';
import { generator, mutate } from '../../test/files/mutate';

async function main(): Promise<void> {
  const [count = '0', ...files] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'fcn-torch-fuzz-'));
  const path = join(folder, 'mutated.pth');
  try {
    for (const file of files) {
      const whole = readFileSync(file);
      await load(file); // what is made once is made now
      const result = await fuzz(whole, path, Number(count));
      console.log(`${basename(file)} (${whole.length} bytes):`, JSON.stringify(result));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fuzz(whole: Buffer, path: string, count: number): Promise<object> {
  const below = generator(1);
  let loaded = 0;
  let errors = 0;
  let worst = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    // What is structure is at the beginning and the end, and all over a small part of the rest.
    const place = below(3);
    const near = Math.min(whole.length, 16_384);
    const copy = mutate(whole, below, (length) =>
      place === 0 ? below(near) : place === 1 ? length - 1 - below(near) : below(length),
    );
    writeFileSync(path, copy);
    // What is free and resident would be used again, and not be seen.
    global.gc?.();
    await pause(3); // of buffers, another thread lets go
    torch.emptyCache();
    const before = resetPeak();
    const start = performance.now();
    if (await load(path)) loaded++;
    else errors++;
    slowest = Math.max(slowest, performance.now() - start);
    worst = Math.max(worst, (status('VmHWM') - before) / copy.length);
  }
  return {
    copies: count,
    loaded,
    errors,
    peakOverFile: Number(worst.toFixed(2)),
    slowestMs: Math.round(slowest),
  };
}

async function load(path: string): Promise<boolean> {
  try {
    const value = await torch.load<unknown>(path);
    if (value instanceof Map) for (const tensor of value.values()) tensor.dispose?.();
    return true;
  } catch (error) {
    if ((error as torch.TorchError).code === 'ERR_WEIGHTS') return false;
    throw error;
  }
}

/** From now on the peak counts anew; what is resident now. */
function resetPeak(): number {
  writeFileSync('/proc/self/clear_refs', '5');
  return status('VmRSS');
}

function status(name: string): number {
  const line = readFileSync('/proc/self/status', 'utf8').match(new RegExp(`${name}:\\s+(\\d+) kB`));
  return Number(line?.[1]) * 1024;
}

void main();
