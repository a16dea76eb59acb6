// onnxruntime-node's side of ../compare: the network as export_onnx.py makes it. Of arg-max in the graph
// and outside of it, the faster one is taken.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { argMax } from '../compare/arg-max.mjs';
import { peakMemory, picturesOf, serve, timed } from '../compare/serve.mjs';

const EXPORT = join(import.meta.dirname, '..', 'compare', 'export_onnx.py');
const require = createRequire(import.meta.url);

let ort;
let threads = 1;
let runs = {};

async function exported({ folder, python, batch, height, width }) {
  const into = mkdtempSync(join(folder, 'onnx-'));
  const args = [EXPORT, join(folder, 'weights.pth'), into, `${batch}`, `${height}`, `${width}`];
  try {
    await promisify(execFile)(python, args);
    return [join(into, 'classes.onnx'), join(into, 'logits.onnx')].map((path) =>
      readFileSync(path),
    );
  } catch ({ stderr, message }) {
    const reason = `${stderr ?? message}`.trim().split('\n').at(-1);
    throw new Error(`the network could not be exported to ONNX: ${reason}`);
  } finally {
    rmSync(into, { recursive: true });
  }
}

async function predict(given) {
  const { batch, height, width } = given;
  const options = { intraOpNumThreads: threads, interOpNumThreads: 1 };
  const [classes, logits] = await Promise.all(
    (await exported(given)).map((model) => ort.InferenceSession.create(model, options)),
  );
  const images = new ort.Tensor('uint8', picturesOf(given), [batch, height, width, 3]);
  const ways = {
    'arg-max in the graph': async () => (await classes.run({ images })).classes.data,
    'arg-max in JavaScript': async () => {
      const { data, dims } = (await logits.run({ images })).logits;
      return argMax(data, dims);
    },
  };
  const took = {};
  for (const [name, way] of Object.entries(ways))
    took[name] = Math.min(...(await timed(3, way)).ms);
  const [note] = Object.entries(took).sort(([, a], [, b]) => a - b)[0];
  runs = {
    check: async ({ into }) => writeFileSync(into, Uint8Array.from(await ways[note](), Number)),
    run: (count) => timed(count, ways[note]),
  };
  return { note };
}

await serve({
  async hello(given) {
    ({ threads } = given);
    ort = await import('onnxruntime-node').catch(() => {
      throw new Error('not installed: npm run bench:peers');
    });
    ort = ort.default ?? ort;
    return {
      threads,
      versions: { 'onnxruntime-node': require('onnxruntime-node/package.json').version },
    };
  },
  prepare: predict,
  check: (given) => runs.check(given),
  run: ({ count }) => runs.run(count),
  memory: () => ({ peak: peakMemory() }),
});
