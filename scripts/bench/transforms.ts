/**
 * Transforms of one picture of 375 x 500 and its mask beside torchvision's, one thread each: one call of
 * each in turn, medians of the rounds' ratios. Run with `npm run bench:transforms`; PYTHON names a Python
 * with PyTorch and torchvision (python3).
 */
import { join } from 'node:path';
import * as torch from 'fcn-torch';
import { machine, median, PYTHON, printTable, quiet } from './measure';
import { ABOUT_TUNED, Peer, peerCells, peerHead, Times } from './tuned';

const ROUNDS = 101;
const WARM_UP = 10;
const SIZE = { height: 375, width: 500 };

async function main(): Promise<void> {
  torch.setNumThreads(1);
  const { transforms } = torch;
  const { height, width } = SIZE;
  const image = torch.randint(0, 256, [height, width, 3], { dtype: 'uint8' });
  const mask = torch.randint(0, 21, [height, width], { dtype: 'uint8' });
  const train = transforms.compose([
    transforms.randomResizedCrop([320, 480], { scale: [0.25, 1] }),
    transforms.randomHorizontalFlip(),
    transforms.colorJitter({ brightness: 0.4, contrast: 0.4, saturation: 0.4, hue: 0.1 }),
  ]);
  const pad = { left: 50, top: 50, right: 50, bottom: 50, fill: [0, 0, 0], maskFill: 255 } as const;
  const rows: [name: string, steps: readonly torch.transforms.Step[] | 'train'][] = [
    ['crop to 320 x 480', [{ kind: 'crop', top: 20, left: 10, height: 320, width: 480 }]],
    ['pad by 50', [{ kind: 'pad', ...pad }]],
    ['flip', [{ kind: 'horizontalFlip' }]],
    ['resize to half', [{ kind: 'resize', height: 187, width: 250 }]],
    ['resize to double', [{ kind: 'resize', height: 750, width: 1000 }]],
    ['brightness', [{ kind: 'adjustBrightness', factor: 1.2 }]],
    ['contrast', [{ kind: 'adjustContrast', factor: 1.2 }]],
    ['saturation', [{ kind: 'adjustSaturation', factor: 1.2 }]],
    ['hue', [{ kind: 'adjustHue', factor: 0.1 }]],
    ['drawn: resized crop, flip, jitter', 'train'],
  ];

  const python = new Peer('Python', PYTHON, [join(__dirname, 'transforms.py')]);
  const [versions] = await python.answer<Record<'torch' | 'torchvision' | 'python', string>>();
  const pixel = torch.zeros([1, 1, 3], { dtype: 'uint8' });
  const ways: number[] = [];
  const times = rows.map(() => new Times());
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const start = performance.now();
    (await transforms.apply([], pixel)).dispose();
    ways.push(performance.now() - start);
    for (const [i, [, steps]] of rows.entries()) {
      const theirs = await python.ask<number>(JSON.stringify(steps));
      await quiet();
      const start = performance.now();
      const plan = steps === 'train' ? train.draw(SIZE) : steps;
      const results = await transforms.apply(plan, image, mask);
      const ours = performance.now() - start;
      for (const tensor of results) tensor.dispose();
      if (round >= WARM_UP) times[i]?.push(ours, theirs);
    }
  }
  python.end();

  console.log(
    `${machine()}, LibTorch ${torch.version().libtorch}; Python` +
      ` ${versions?.python}, PyTorch ${versions?.torch}, torchvision ${versions?.torchvision}`,
  );
  console.log(
    `${ROUNDS} rounds in turn; ratios below 1 are in our favour. Of our times ` +
      `${median(ways).toFixed(2)} ms are the way to libuv's pool and back.`,
  );
  console.log(`${ABOUT_TUNED}\n`);
  printTable(
    ['picture and mask', 'here, ms', ...peerHead('torchvision')],
    rows.map(([name], i) => {
      const taken = times[i] as Times;
      const cells = peerCells(taken, { digits: 2, over: 'peer' });
      return [name, median(taken.own).toFixed(2), ...cells];
    }),
  );
}

void main();
