import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadGolden } from '../parity/golden';

const { metrics, tensor } = torch;

const fails = (code: string, pattern: RegExp) => (error: unknown) =>
  error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

interface Case {
  name: string;
  numClasses: number;
  prediction: number[];
  target: number[];
  matrix: number[][];
  /** By torchvision's references: NaN, which JSON has as null, where a class is absent. */
  torchvisionMeanIoU: number | null;
  /** Means leave absent classes out, as mmsegmentation and the FCN paper. */
  whole: Record<'pixelAccuracy', number>;
  classes: Record<'iou', (number | null)[]>;
}

const isNear = (a: number, b: number | null) =>
  b === null ? Number.isNaN(a) : Math.abs(a - b) <= 1e-12;

for (const golden of loadGolden<Case>('metrics')) {
  test(golden.name, () => {
    const confusion = new metrics.ConfusionMatrix(golden.numClasses);
    const [prediction, target] = [golden.prediction, golden.target].map((values) =>
      tensor(values, { dtype: 'int64' }),
    ) as [torch.Tensor, torch.Tensor];
    confusion.update(prediction, target);
    assert.equal(confusion.toArray(), golden.matrix);
    for (const [name, expected] of Object.entries(golden.whole)) {
      const figure = metrics[name as keyof Case['whole']](confusion);
      assert.ok(isNear(figure, expected), `${name}: ${figure}`);
    }
    for (const [name, expected] of Object.entries(golden.classes)) {
      for (const [c, figure] of metrics[name as keyof Case['classes']](confusion).entries()) {
        const wanted = expected[c] as number | null;
        const isEqual = wanted === null ? figure === null : isNear(figure as number, wanted);
        assert.ok(isEqual, `${name} of class ${c}: ${figure}`);
      }
    }
    assert.ok(isNear(metrics.meanIoU(confusion, { absent: 'nan' }), golden.torchvisionMeanIoU));
  });
}

test('a class that is absent counts as the rule says, by name', () => {
  // Class 2 is neither there nor predicted; class 1 is only predicted.
  const confusion = new metrics.ConfusionMatrix(3, [3, 1, 0, 0, 0, 0, 0, 0, 0]);
  assert.equal(metrics.iou(confusion), [3 / 4, 0, null]);
  assert.equal(metrics.accuracy(confusion), [3 / 4, null, null]);
  const { meanIoU } = metrics;
  assert.is(meanIoU(confusion), 0.375);
  assert.is(meanIoU(confusion, { absent: 'skip' }), 0.375);
  assert.is(meanIoU(confusion, { absent: 'one' }), 1.75 / 3);
  assert.is(meanIoU(confusion, { absent: 'zero' }), 0.25);
  assert.ok(Number.isNaN(meanIoU(confusion, { absent: 'nan' })));
  assert.is(JSON.stringify({ mean: meanIoU(confusion, { absent: 'nan' }) }), '{"mean":null}');
  assert.throws(
    () => meanIoU(confusion, { absent: 'leave' as 'skip' }),
    fails('ERR_ARGUMENT', /'skip', 'nan', 'one', 'zero' for absent.*'leave'/),
  );
});

test('logits, masks of bytes and void pixels', () => {
  const target = tensor(
    [
      [
        [0, 1],
        [255, 2],
      ],
    ],
    { dtype: 'uint8' },
  );
  const classes = tensor(
    [
      [
        [0, 2],
        [1, 2],
      ],
    ],
    { dtype: 'int64' },
  );
  const logits = torch.F.oneHot(classes, 3).permute([0, 3, 1, 2]).to('float32');
  const expected = [
    [1, 0, 0],
    [0, 0, 1],
    [0, 0, 1],
  ];
  const confusion = new metrics.ConfusionMatrix(3).update(logits, target);
  assert.equal(confusion.toArray(), expected);
  assert.equal(new metrics.ConfusionMatrix(3).update(classes, target).toArray(), expected);
  confusion.add(confusion).add([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  assert.is(confusion.at(0, 0), 3);
  assert.equal(
    [confusion.correct, confusion.truth, confusion.predicted, confusion.total],
    [[3, 0, 2], [3, 2, 2], [3, 0, 4], 7],
  );
  assert.is(JSON.stringify(confusion), JSON.stringify(confusion.toArray()));
  confusion.reset();
  assert.is(confusion.total, 0);
  assert.ok(Number.isNaN(metrics.pixelAccuracy(confusion)));
});

test('what does not fit is said', () => {
  const confusion = new metrics.ConfusionMatrix(3);
  const int64 = (values: number[]) => tensor(values, { dtype: 'int64' });
  const wrong: [() => unknown, string, RegExp][] = [
    [() => new metrics.ConfusionMatrix(0), 'ERR_ARGUMENT', /at least 1 for numClasses.*0/],
    [() => new metrics.ConfusionMatrix(2, [1, 2]), 'ERR_SHAPE', /2 classes, 4 cells.*2/],
    [() => confusion.add(new metrics.ConfusionMatrix(2)), 'ERR_SHAPE', /9 cells.*4/],
    [() => confusion.update(int64([0, 1]), int64([0])), 'ERR_SHAPE', /\[2\] for a target \[1\]/],
    [
      () => confusion.update(int64([3]), int64([0])),
      'ERR_INDEX',
      /prediction is out of bounds: classes are 0 to 2/,
    ],
    [
      () => confusion.update(torch.ones([1, 4, 2, 2]).to('int64'), int64([0])),
      'ERR_SHAPE',
      /pixel/,
    ],
    [() => confusion.update(torch.zeros([1]), int64([0])), 'ERR_DTYPE', /float32 and int64/],
    [() => confusion.update(int64([0]), torch.zeros([1])), 'ERR_DTYPE', /int64 and float32/],
    [
      () => confusion.update(torch.zeros([1, 4, 2]), torch.ones([1, 2]).to('int64')),
      'ERR_SHAPE',
      /logits of 3 classes in dimension 1.*\[1,4,2\]/,
    ],
    [
      () => confusion.update([0] as unknown as torch.Tensor, int64([0])),
      'ERR_ARGUMENT',
      /a tensor for prediction/,
    ],
  ];
  for (const [attempt, code, pattern] of wrong) assert.throws(attempt, fails(code, pattern));
  assert.is(confusion.total, 0, 'nothing was counted');
});

test.run();
