import sharp from 'sharp';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type CurvePoint, renderCurve } from '../../dist/train/hooks/render-curve.js';
import { rejects } from '../data/fixtures';

const BLUE = [0x1f, 0x77, 0xb4] as const;

/** Where a colour is, below the legend: the rows and columns of its first and last pixel. */
async function extent(png: Buffer, color: readonly number[]) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = {
    width: info.width,
    height: info.height,
    rows: [] as number[],
    cols: [] as number[],
  };
  for (let i = 0; i < info.width * info.height; i++) {
    const row = Math.floor(i / info.width);
    if (row > 90 && color.every((value, c) => Math.abs((data[i * 3 + c] ?? 0) - value) < 4)) {
      found.rows.push(row);
      found.cols.push(i % info.width);
    }
  }
  return found;
}

const lowest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const highest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

test('draws a training at twice the resolution', async () => {
  const points: CurvePoint[] = [];
  for (let epoch = 1; epoch <= 5; epoch++) {
    points.push({ epoch: epoch - 0.5, loss: 1 / epoch, trainAcc: 0.7 });
    points.push({ epoch, loss: 0.9 / epoch, trainAcc: 0.8, testAcc: 0.6 });
  }
  const { width, height, cols } = await extent(await renderCurve({ points, numEpochs: 5 }), BLUE);
  assert.equal([width, height], [1440, 960]);
  assert.ok(highest(cols) - lowest(cols) > 1000, 'the loss runs over the figure');
});

test('nothing is cut off: not a loss above 1, not an epoch after the last', async () => {
  const points = [
    { epoch: 1, loss: 40 },
    { epoch: 2, loss: 2 },
    { epoch: 3, loss: 0.5 },
  ];
  const { rows, cols } = await extent(await renderCurve({ points, numEpochs: 2 }), BLUE);
  assert.ok(highest(rows) - lowest(rows) > 500);
  assert.ok(highest(cols) - lowest(cols) > 1000);
});

test('shows one point, skips values that are not finite, and draws an empty figure', async () => {
  const one = await extent(
    await renderCurve({ points: [{ epoch: 1, loss: 0.5 }], numEpochs: 1 }),
    BLUE,
  );
  assert.ok(one.rows.length > 20, 'a dot');
  const loss = [Number.NaN, Number.POSITIVE_INFINITY, undefined];
  const points = loss.map((value, i) => ({ epoch: i + 1, loss: value }));
  for (const none of [[], points]) {
    const { rows } = await extent(await renderCurve({ points: none, numEpochs: 10 }), BLUE);
    assert.is(rows.length, 0);
  }
});

test('draws 500 epochs of many batches', async () => {
  const points = Array.from({ length: 20_000 }, (_, i) => ({
    epoch: (i + 1) / 40,
    loss: 40 / (i + 40),
  }));
  const { cols } = await extent(await renderCurve({ points, numEpochs: 500 }), BLUE);
  assert.ok(highest(cols) - lowest(cols) > 1000);
});

test('takes a size and a title, and checks them', async () => {
  const history = { points: [], numEpochs: 3 };
  const png = await renderCurve(history, { width: 300, height: 200, title: 'FCN' });
  const { width, height } = await sharp(png).metadata();
  assert.equal([width, height], [600, 400]);
  await rejects(renderCurve(history, { width: 5 }), 'ERR_ARGUMENT', 'for width', '5');
  await rejects(renderCurve({ points: [], numEpochs: 0 }), 'ERR_ARGUMENT', 'numEpochs', '0');
});

test.run();
