import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alive, settled } from '../../memory';

const { F } = torch;
const x = torch.ones([1, 4, 4, 4]);

/** Accepts an error of this library with a message that has all of these in it. */
const says =
  (...parts: (string | RegExp)[]) =>
  (error: unknown) =>
    error instanceof torch.TorchError &&
    parts.every((part) =>
      typeof part === 'string' ? error.message.includes(part) : part.test(error.message),
    );

// What a program in JavaScript, or an `as`, can pass.
const wrong = <T>(value: unknown): T => value as T;

test('an option that is not known is refused by name', () => {
  const calls: [() => unknown, string][] = [
    [() => F.relu(x, wrong({ inPlace: true })), 'inPlace'],
    [() => F.maxPool2d(x, 2, wrong({ strides: 1 })), 'strides'],
    [() => F.conv2d(x, x, null, wrong({ bias: true })), 'bias'],
    [() => F.crossEntropy(x, x, wrong({ ignore_index: 1 })), 'ignore_index'],
    [() => F.interpolate(x, wrong({ size: 2, align_corners: true })), 'align_corners'],
    [() => F.dropout(x, 0.1, wrong({ train: true })), 'train'],
    [() => F.pad(x, [1, 1], wrong({ toString: 1 })), 'toString'],
  ];
  for (const [call, name] of calls) {
    assert.throws(call, says('known options only', `'${name}'`), name);
  }
});

test('a value at the place of the options is refused, not passed over', () => {
  const calls: [() => unknown, string | RegExp][] = [
    [() => F.relu(x, wrong(true)), 'true'],
    [() => F.maxPool2d(x, 2, wrong(2)), '2'],
    [() => F.normalize(x, wrong(1)), '1'],
    [() => F.mseLoss(x, x, wrong('sum')), "'sum'"],
    [() => F.softmax(x, 1, wrong(null)), 'null'],
    [() => F.batchNorm(x, null, null, wrong(x)), 'a float32 tensor of shape'],
    [() => F.interpolate(x, wrong([8, 8])), '8, 8'],
    [() => F.interpolate(x, wrong(undefined)), 'undefined'],
    [() => F.interpolate(x, {}), 'either size or scaleFactor'],
  ];
  for (const [call, value] of calls) assert.throws(call, says(/^Expected /, value), `${value}`);
});

test('an option that is undefined has its default', () => {
  const pooled = F.maxPool2d(x, 2, { stride: undefined, padding: undefined });
  assert.equal(pooled.shape, [1, 4, 2, 2]);
  assert.is(F.mseLoss(x, x, { reduction: undefined }).item(), 0);
});

test('errors name the argument, what was expected and what came', () => {
  const calls: [() => unknown, ...(string | RegExp)[]][] = [
    [() => F.relu(x, { inplace: wrong(1) }), 'inplace', 'true or false', '1 of type number'],
    [() => F.gaussianNllLoss(x, x, 1, { full: wrong('no') }), 'full', "'no'"],
    [() => F.dropout(x, 1.5), 'p ', 'between 0 and 1', '1.5'],
    [() => F.dropout2d(x, Number.NaN), 'p ', 'NaN'],
    [() => F.alphaDropout(x, wrong('a')), 'p ', "'a'"],
    [() => F.mseLoss(x, x, { reduction: wrong('avg') }), 'reduction', 'none, mean, sum', "'avg'"],
    [() => F.klDiv(x, x, { reduction: wrong(1) }), 'reduction', 'batchmean', '1 of type number'],
    [() => F.mseLoss(x, x, { reduction: wrong('toString') }), "'toString'"],
    [() => F.pad(x, [1, 1], { mode: wrong('mirror') }), 'mode', 'reflect', "'mirror'"],
    [() => F.interpolate(x, { size: 2, mode: wrong('cubic') }), 'mode', 'bicubic', "'cubic'"],
    [() => F.interpolate(x, { size: [2, 2, 2] }), 'size', '2, for the spatial', '2, 2, 2'],
    [() => F.interpolate(x, { size: 2.5 }), 'size', '2.5'],
    [() => F.interpolate(x, { scaleFactor: [2] }), 'scaleFactor', 'or 2', '[2]'],
    [() => F.interpolate(x, { scaleFactor: Number.NaN }), 'scaleFactor', 'NaN'],
    [() => F.interpolate(x, { size: 2, mode: 'linear' }), '3 dimensions', "'linear'", 'one of 4'],
    [() => F.interpolate(x, { size: 2, alignCorners: true }), 'alignCorners', "'nearest'", 'true'],
    [() => F.interpolate(x, { size: 2, antialias: true }), 'antialias', 'bicubic', 'nearest'],
    [() => F.gridSample(x, x, { mode: wrong('area') }), 'mode', 'bilinear', "'area'"],
    [() => F.gridSample(x, x, { paddingMode: wrong('edge') }), 'paddingMode', 'border', "'edge'"],
    [() => F.affineGrid(torch.ones([1, 2, 3]), [1, 1, 2]), 'size', '[N, C, H, W]', '1, 1, 2'],
    [() => F.affineGrid(torch.ones([1, 3, 2]), [1, 1, 2, 2]), '[N, 2, 3]', '[1,3,2]'],
    [() => F.unfold(x, [1, 2, 3]), 'kernelSize', 'two of them', '1, 2, 3'],
    [() => F.fold(x, 4, 2, { stride: wrong('1') }), 'stride', "'1'"],
    [() => F.lpPool2d(x, 2, wrong(null)), 'kernelSize', 'null'],
    [() => F.maxUnpool2d(x, x, 2, { outputSize: [9, 99] }), '[8,8]', '[9,99]'],
    [() => F.hardtanh(x, 2, 1), 'minVal', 'maxVal, 1', '2 of type number'],
    [() => F.glu(torch.tensor(1)), 'even', 'scalar'],
    [() => F.batchNorm(x, null, null, { training: true, eps: 0 }), 'eps', 'positive', '0 of'],
    [() => F.batchNorm(torch.ones([1, 4]), null, null, { training: true }), 'more than one', '1,4'],
    [() => F.groupNorm(x, 0), 'numGroups', 'at least 1', '0 of'],
    [() => F.localResponseNorm(x, 1.5), 'size', '1.5'],
    [() => F.binaryCrossEntropy(x, torch.ones([2])), '[1,4,4,4]', '[2]'],
    [() => F.mseLoss(x, x, { weight: torch.ones([2]) }), 'weight', '[1,4,4,4]', '[2]'],
    [() => F.gaussianNllLoss(x, x, -1), 'variance', 'at least 0', '-1'],
    [() => F.embedding(torch.tensor([0]), torch.ones([2, 3]), { paddingIdx: 2 }), '2 rows', '2 of'],
    // What the operators themselves refuse, with their schema.
    [() => F.conv2d(x, wrong(3)), 'conv2d', '3', 'Tensor weight'],
    [() => F.conv2d(x, x, null, { stride: 1.5 }), 'conv2d', '1.5', 'stride'],
    [() => F.conv2d(x, x, null, { padding: wrong('full') }), 'conv2d', "'full'"],
    [() => F.softmax(x, wrong('1')), 'softmax', "'1'", 'int dim'],
    [() => F.relu(wrong(undefined)), 'relu', 'null', 'Tensor self'],
    [() => F.linear(x, torch.ones([3, 5])), 'linear', '[3, 5]'],
    [() => F.leakyRelu(x, wrong({ negativeSlope: 1 })), 'an object of type Object'],
  ];
  for (const [call, ...parts] of calls) assert.throws(call, says(...parts), parts.join(' '));
});

test('what is no tensor is refused where a shape is needed', () => {
  const calls: [() => unknown, string][] = [
    [() => F.interpolate(wrong([1]), { size: 2 }), 'input'],
    [() => F.groupNorm(wrong(null), 1), 'input'],
    [() => F.mseLoss(x, wrong(1)), 'target'],
    [() => F.marginRankingLoss(x, wrong(1), x), 'input2'],
    [() => F.affineGrid(wrong({}), [1, 1, 2, 2]), 'theta'],
    [() => F.embedding(x, wrong('w')), 'weight'],
  ];
  for (const [call, name] of calls) {
    assert.throws(call, says(`Expected a tensor for ${name} but received`), name);
  }
});

test('a target that is broadcast is warned of, once', async () => {
  const warnings: string[] = [];
  const listener = (warning: Error) => warnings.push(warning.message);
  process.on('warning', listener);
  for (let i = 0; i < 3; i++) F.mseLoss(torch.ones([5, 6]), torch.ones([6]));
  F.l1Loss(torch.ones([5, 6]), torch.ones([5, 6]));
  await new Promise(setImmediate);
  process.off('warning', listener);
  const own = warnings.filter((message) => message.includes('[5,6]'));
  assert.is(own.length, 1);
  assert.match(own[0] as string, '[6]');
});

test('functions of several steps leave nothing behind but their result', async () => {
  const grid = torch.rand([2, 3, 4, 4]).requiresGrad_();
  const other = torch.rand([2, 3, 4, 4]);
  const weight = torch.rand([2, 3, 4, 4]);
  const calls: [string, () => torch.Tensor][] = [
    ['softsign', () => F.softsign(grid)],
    ['softmin', () => F.softmin(grid, 1)],
    ['gumbelSoftmax', () => F.gumbelSoftmax(grid)],
    ['gumbelSoftmax, hard', () => F.gumbelSoftmax(grid, 1, { hard: true })],
    ['lpPool2d', () => F.lpPool2d(grid, 2, 2)],
    ['lpPool2d, -inf', () => F.lpPool2d(grid, Number.NEGATIVE_INFINITY, 2)],
    ['adaptiveMaxPool2d', () => F.adaptiveMaxPool2d(grid, 2)],
    ['localResponseNorm', () => F.localResponseNorm(grid, 2)],
    ['normalize', () => F.normalize(grid)],
    ['mseLoss', () => F.mseLoss(grid, other)],
    ['mseLoss, weighted', () => F.mseLoss(grid, other, { weight })],
    ['l1Loss, weighted sum', () => F.l1Loss(grid, other, { weight, reduction: 'sum' })],
    ['huberLoss, weighted', () => F.huberLoss(grid, other, { weight, reduction: 'none' })],
    ['klDiv', () => F.klDiv(grid, other, { reduction: 'batchmean' })],
    ['binaryCrossEntropy', () => F.binaryCrossEntropy(other, weight, { weight: other })],
    ['gaussianNllLoss', () => F.gaussianNllLoss(grid, other, weight, { full: true })],
    ['gaussianNllLoss, a number', () => F.gaussianNllLoss(grid, other, 1)],
    ['relu, in place', () => F.relu(other, { inplace: true })],
    ['embedding', () => F.embedding(torch.zeros([1], { dtype: 'int64' }), weight.reshape([32, 3]))],
  ];
  await settled();
  for (const [name, call] of calls) {
    const before = alive().numTensors;
    const result = call();
    const made = alive().numTensors - before;
    // the embedding's two arguments are made within its call
    const expected = name === 'embedding' ? 3 : result === other ? 0 : 1;
    assert.is(made, expected, name);
  }
});

test.run();
