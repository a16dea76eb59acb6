// The side of a child of compare: answers each line of JSON, { do: NAME, ...given }, by a line of JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** An answer is what the command gives; what it throws is { missing }, the reason in a sentence. */
export async function serve(commands) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { do: name, ...given } = JSON.parse(line);
    let answer;
    try {
      answer = (await commands[name](given)) ?? {};
    } catch (error) {
      answer = { missing: error.message.split('\n')[0] };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/** Calls in turn, in ms each. */
export async function timed(count, body) {
  const ms = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await body();
    ms.push(performance.now() - start);
  }
  return { ms };
}

/** The first pictures of a file, bytes [N, H, W, C]. */
export function picturesOf({ folder, batch, height, width }, name = 'pictures', channels = 3) {
  const file = readFileSync(`${folder}/${name}-${height}x${width}.u8`);
  return new Uint8Array(file.buffer, file.byteOffset, batch * height * width * channels);
}

/** The most resident memory of this process so far, in bytes. */
export function peakMemory() {
  // On Linux maxRSS begins with that of the process which started this one.
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(line[1]) * 1024;
}
