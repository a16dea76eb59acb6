import { Writable } from 'node:stream';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fitBar } from '../../dist/base/fitting-bar.js';
import { formatEpoch, trainProgress } from '../../dist/train/hooks/progress.js';

const FIELDS = ['8/24', 'loss 0.293', '04s left', '16.0 images/s'];

test('a bar is as wide as the terminal lets it be; loss and time stay before the rate', () => {
  const bar = (columns: number) => fitBar(columns, 0.5, 'epoch 1/2', FIELDS, 3);
  assert.is(bar(200), `epoch 1/2 [${'='.repeat(20)}${' '.repeat(20)}] ${FIELDS.join(' | ')}`);
  assert.match(
    bar(79),
    /^epoch 1\/2 \[=+ +\] 8\/24 \| loss 0\.293 \| 04s left \| 16\.0 images\/s$/,
  );
  assert.is(bar(79).length, 79);
  assert.match(bar(60), /^epoch 1\/2 \[=+ +\] 8\/24 \| loss 0\.293 \| 04s left$/);
  assert.is(bar(39), 'epoch 1/2 8/24 | loss 0.293 | 04s left');
  assert.is(bar(30), '8/24 | loss 0.293 | 04s left');
  assert.is(bar(20), '8/24 | loss 0.293');
  for (let columns = 4; columns < 120; columns++) assert.ok(bar(columns).length <= columns);
  assert.match(fitBar(60, 0, 'reading', ['0/4 pictures']), /^reading \[ {37}\] 0\/4 pictures$/);
  assert.match(fitBar(60, 2, 'reading', ['8/4 pictures']), /^reading \[={37}\] 8\/4 pictures$/);
});

const REPORT = { epoch: 0, trainLoss: 3.25, trainAcc: 0.297, testAcc: 0.3124 };

test("an epoch's line wraps where the terminal is narrow: no figure is cut", () => {
  assert.is(formatEpoch(REPORT), 'epoch 1: loss 3.250, train acc 0.297, test acc 0.312');
  assert.is(formatEpoch(REPORT, 80), formatEpoch(REPORT));
  assert.is(formatEpoch(REPORT, 40), 'epoch 1: loss 3.250, train acc 0.297,\n  test acc 0.312');
  assert.is(formatEpoch(REPORT, 24), 'epoch 1: loss 3.250,\n  train acc 0.297,\n  test acc 0.312');
});

/** A terminal that keeps what is written to it. */
function terminal(columns: number) {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  Object.assign(stream, { isTTY: true, columns, cursorTo: () => {}, moveCursor: () => {} });
  return { stream, read: () => text };
}

test('a warning clears the line of the bar first, and only while there is one', async () => {
  const { stream, read } = terminal(40);
  const progress = trainProgress(2, stream);
  const batch = { batches: 2, examples: 4, ms: 100, loss: 8, meanLoss: 2, correct: 1, pixels: 2 };
  progress.batch({ epoch: 0, batch: 0, ...batch });
  const before = read().length;
  const seen: string[] = [];
  const listen = () => seen.push(read().slice(before)); // after the bar's own listener
  process.on('warning', listen);
  process.emitWarning('a test');
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(seen[0]?.endsWith('\r\x1b[K'), JSON.stringify(seen));
  progress.epoch(REPORT);
  assert.match(read(), /epoch 1: loss 3\.250, train acc 0\.297,\n {2}test acc 0\.312\n/);
  progress.stop();
  const after = read().length;
  process.emitWarning('another test');
  await new Promise((resolve) => setImmediate(resolve));
  assert.is(read().length, after);
  process.off('warning', listen);
});

test.run();
