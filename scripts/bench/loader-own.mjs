// The loader's own side of loader.ts, in JavaScript: a compiler in the process would count as its memory.
//
// loader-own.mjs VOC_DIR OPTIONS (the data set's, as JSON): says how long the first batch took, then for each
// line read passes over the set once and says images a second; at the end of its input, the peak of its
// resident memory.
import { createInterface } from 'node:readline';
import * as torch from 'fcn-torch';
import { peakMemory } from './compare/serve.mjs';

const CROP = [320, 480];
const BATCH = 32;

const [folder, options] = process.argv.slice(2);
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const dispose = (batch) => {
  for (const tensor of batch) tensor.dispose();
};

const start = performance.now();
const all = await torch.data.vocSet(folder, { split: 'train', ignoreIndex: 0 });
// As the chapter: pictures smaller than the crop are not used.
const set = await torch.data.atLeast(all, CROP);
const dataset = new torch.data.SegmentationDataset(set, {
  transform: torch.transforms.randomCrop(CROP),
  ...JSON.parse(options),
});
const loader = new torch.DataLoader(dataset, { batchSize: BATCH, shuffle: true, dropLast: true });
for await (const batch of loader) {
  dispose(batch);
  break;
}
const first = performance.now() - start;
say({ first, images: dataset.length, torch: torch.version().libtorch });
for await (const _ of createInterface({ input: process.stdin })) {
  const begin = performance.now();
  let images = 0;
  for await (const batch of loader) {
    images += batch[0].size(0);
    dispose(batch);
  }
  say(images / ((performance.now() - begin) / 1e3));
}
say(peakMemory());
