import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { nn, ones } = torch;

function refuses(module: () => unknown, what: string, pattern: RegExp = /^Expected /): void {
  assert.throws(
    module,
    (error: unknown) =>
      error instanceof torch.TorchError &&
      error.code === 'ERR_ARGUMENT' &&
      pattern.test(error.message),
    what,
  );
}

const isTorchError = (error: unknown) => error instanceof torch.TorchError;

/** Not what the types allow: what a program in JavaScript gives. */
const loose = <T>(value: unknown) => value as T;

test('an input of the wrong shape or dtype is an error that shows it', () => {
  const long = (...shape: number[]) => ones(shape, { dtype: 'int64' });
  const cases: [torch.nn.Module, torch.Tensor, RegExp][] = [
    [new nn.Conv2d(3, 4, 3), ones([2, 5, 8, 8]), /\[4, 3, 3, 3\].*\[2, 5, 8, 8\]/],
    [new nn.Conv2d(3, 4, 3), ones([5]), /conv2d.*\[5\]/],
    [new nn.Conv2d(3, 4, 3), ones([1, 3, 2, 2]), /2 x 2.*3 x 3/],
    [new nn.Conv2d(3, 4, 3), ones([1, 3, 8, 8], { dtype: 'float64' }), /double.*float/i],
    [new nn.ConvTranspose2d(3, 4, 3), ones([2, 5, 8, 8]), /\[3, 4, 3, 3\].*\[2, 5, 8, 8\]/],
    [new nn.ConvTranspose2d(3, 4, 3), long(1, 3, 8, 8), /long.*float/i],
    [new nn.BatchNorm2d(3), ones([2, 3]), /4D.*2D/],
    [new nn.BatchNorm2d(3), ones([2, 5, 2, 2]), /5.*3/],
    [new nn.BatchNorm2d(3), ones([1, 3, 1, 1]), /\[1, 3, 1, 1\]/],
    [new nn.BatchNorm2d(3), long(2, 3, 2, 2), /Long/],
    [new nn.MaxPool2d(2), ones([4]), /4D/],
    [new nn.MaxPool2d(5), ones([1, 1, 4, 4]), /1x4x4/],
    [new nn.AdaptiveAvgPool2d(2), ones([4]), /dimension/],
    [new nn.Linear(3, 4), ones([2, 5]), /2x5 and 3x4/],
    [new nn.Linear(2, 2), long(1, 2), /Long.*Float/],
    [new nn.ReLU(), ones([1], { dtype: 'bool' }), /Boolean/],
    [new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(2, 3)), ones([1, 2]), /1x3 and 2x3/],
  ];
  for (const [module, input, pattern] of cases) {
    assert.throws(
      () => module.forward(input),
      (error: unknown) => error instanceof torch.TorchError && pattern.test(error.message),
      `${module} of ${input.dtype} [${input.shape}]`,
    );
  }
});

test('an input that is not a tensor', () => {
  for (const input of [undefined, null, 1, [1], 'x', {}, new torch.Generator()]) {
    assert.throws(() => new nn.ReLU().forward(loose<torch.Tensor>(input)), String(input));
  }
});

test('an empty batch', () => {
  assert.equal(new nn.Conv2d(3, 4, 3).forward(ones([0, 3, 8, 8])).shape, [0, 4, 6, 6]);
  assert.equal(new nn.Linear(3, 4).forward(ones([0, 3])).shape, [0, 4]);
  assert.equal(new nn.ReLU().forward(ones([0])).shape, [0]);
  assert.equal(new nn.Sequential().forward(ones([2])).shape, [2]);
});

test('sizes that cannot be', () => {
  for (const size of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined]) {
    const wrong = loose<number>(size);
    refuses(() => new nn.Conv2d(wrong, 1, 1), `Conv2d in ${size}`);
    refuses(() => new nn.Conv2d(1, wrong, 1), `Conv2d out ${size}`);
    refuses(() => new nn.Conv2d(1, 1, wrong), `Conv2d kernel ${size}`);
    refuses(() => new nn.ConvTranspose2d(1, 1, [1, wrong]), `ConvTranspose2d kernel ${size}`);
    refuses(() => new nn.BatchNorm2d(wrong), `BatchNorm2d ${size}`);
    refuses(() => new nn.Linear(wrong, 1), `Linear in ${size}`);
    refuses(() => new nn.Linear(1, wrong), `Linear out ${size}`);
    refuses(() => new nn.MaxPool2d(wrong), `MaxPool2d ${size}`);
    if (size === undefined) continue; // takes the default
    refuses(() => new nn.Conv2d(1, 1, 1, { stride: wrong }), `stride ${size}`);
    refuses(() => new nn.Conv2d(1, 1, 1, { dilation: wrong }), `dilation ${size}`);
    refuses(() => new nn.Conv2d(1, 1, 1, { groups: wrong }), `groups ${size}`);
    refuses(() => new nn.MaxPool2d(2, { stride: wrong }), `MaxPool2d stride ${size}`);
    if (size === 0) continue; // a padding
    refuses(() => new nn.Conv2d(1, 1, 1, { padding: wrong }), `padding ${size}`);
    refuses(() => new nn.ConvTranspose2d(1, 1, 1, { outputPadding: wrong }), `output ${size}`);
    if (size !== null) refuses(() => new nn.AdaptiveAvgPool2d(wrong), `AdaptiveAvgPool2d ${size}`);
  }
  for (const pair of [[], [1], [1, 2, 3], [1, 0]]) {
    refuses(() => new nn.Conv2d(1, 1, loose<[number, number]>(pair)), `kernel [${pair}]`);
    refuses(() => new nn.AdaptiveAvgPool2d(loose<[number, number]>(pair)), `size [${pair}]`);
  }
});

test('options of the wrong type, and unknown ones', () => {
  const flag = loose<boolean>(1);
  refuses(() => new nn.Conv2d(1, 1, 1, { bias: flag }), 'bias', /bias/);
  refuses(() => new nn.Linear(1, 1, { bias: flag }), 'Linear bias', /bias/);
  refuses(() => new nn.ReLU({ inplace: flag }), 'inplace', /inplace/);
  refuses(() => new nn.BatchNorm2d(1, { affine: flag }), 'affine', /affine/);
  refuses(() => new nn.MaxPool2d(1, { ceilMode: flag }), 'ceilMode', /ceilMode/);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '0.1']) {
    refuses(() => new nn.BatchNorm2d(1, { eps: loose<number>(value) }), `eps ${value}`, /eps/);
  }
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '0.1']) {
    const momentum = loose<number>(value);
    refuses(() => new nn.BatchNorm2d(1, { momentum }), `momentum ${value}`, /momentum/);
  }
  const typo = loose<Record<string, never>>({ bais: false });
  refuses(() => new nn.Conv2d(1, 1, 1, typo), 'Conv2d', /bais/);
  refuses(() => new nn.ConvTranspose2d(1, 1, 1, typo), 'ConvTranspose2d', /bais/);
  refuses(() => new nn.BatchNorm2d(1, typo), 'BatchNorm2d', /bais/);
  refuses(() => new nn.MaxPool2d(1, typo), 'MaxPool2d', /bais/);
  refuses(() => new nn.Linear(1, 1, typo), 'Linear', /bais/);
  refuses(() => new nn.ReLU(typo), 'ReLU', /bais/);
});

test('what LibTorch does not accept is its error', () => {
  assert.throws(() => new nn.Conv2d(3, 4, 1, { groups: 2 }), /divisible/);
  assert.throws(() => new nn.Linear(2 ** 40, 2 ** 20), isTorchError);
});

test('what a layer says of itself', () => {
  const conv = new nn.Conv2d(2, 4, [1, 3], { stride: 2, padding: [0, 1], dilation: 3, groups: 2 });
  assert.equal(
    [conv.inChannels, conv.outChannels, conv.kernelSize, conv.stride, conv.padding],
    [2, 4, [1, 3], [2, 2], [0, 1]],
  );
  assert.equal([conv.dilation, conv.groups, conv.weight.shape], [[3, 3], 2, [4, 1, 1, 3]]);
  assert.equal(conv.bias?.shape, [4]);
  assert.is(new nn.Conv2d(1, 1, 1, { bias: false }).bias, null);
  const up = new nn.ConvTranspose2d(2, 3, 4, { stride: 2, outputPadding: 1 });
  assert.equal(
    [up.outputPadding, up.weight.shape],
    [
      [1, 1],
      [2, 3, 4, 4],
    ],
  );
  const norm = new nn.BatchNorm2d(3);
  assert.equal([norm.numFeatures, norm.eps, norm.momentum], [3, 1e-5, 0.1]);
  assert.is(new nn.BatchNorm2d(3, { momentum: null }).momentum, null);
});

test('an in-place layer writes over its input', () => {
  const x = torch.tensor([-1, 2]);
  new nn.ReLU({ inplace: true }).forward(x);
  assert.equal(x.toArray(), [0, 2]);
  const leaf = ones([1], { requiresGrad: true });
  assert.throws(() => new nn.ReLU({ inplace: true }).forward(leaf), /leaf Variable/);
});

test('layers say how they were made', () => {
  const pool = new nn.MaxPool2d(3, { stride: 2, padding: [1, 0], dilation: 2, ceilMode: true });
  assert.equal(
    [pool.kernelSize, pool.stride, pool.padding, pool.dilation, pool.ceilMode],
    [[3, 3], [2, 2], [1, 0], [2, 2], true],
  );
  assert.equal([new nn.MaxPool2d(2).stride, new nn.MaxPool2d(2).ceilMode], [[2, 2], false]);
  const up = new nn.ConvTranspose2d(4, 2, 3, { stride: 2, outputPadding: 1, groups: 2 });
  assert.equal([up.inChannels, up.outChannels, up.groups], [4, 2, 2]);
  assert.equal(
    [up.kernelSize, up.stride, up.padding, up.dilation, up.outputPadding],
    [
      [3, 3],
      [2, 2],
      [0, 0],
      [1, 1],
      [1, 1],
    ],
  );
  assert.equal(new nn.AdaptiveAvgPool2d([1, null]).outputSize, [1, null]);
  assert.equal(new nn.AdaptiveAvgPool2d(7).outputSize, 7);
  const linear = new nn.Linear(3, 4);
  assert.equal([linear.inFeatures, linear.outFeatures], [3, 4]);
  const norm = new nn.BatchNorm2d(3, { affine: false });
  assert.equal([norm.affine, norm.trackRunningStats, norm.numFeatures], [false, true, 3]);
});

test.run();
