/** Which code, and so which class, each of LibTorch's own errors has; each is provoked here. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rejection } from '../rejection';

const { call, nn, F } = torch;

function thrown(body: () => unknown): torch.TorchError {
  try {
    body();
  } catch (error) {
    assert.instance(error, torch.TorchError, String(error));
    return error as torch.TorchError;
  }
  throw new Error(`Expected ${body} to throw`);
}

const ones = (...shape: number[]) => torch.ones(shape);
const doubles = (...shape: number[]) => torch.ones(shape, { dtype: 'float64' });
const ints = (...shape: number[]) => torch.ones(shape, { dtype: 'int64' });
const bools = (...shape: number[]) => torch.ones(shape, { dtype: 'bool' });
const meta = (...shape: number[]) => torch.ones(shape, { device: 'meta' });
const leaf = (...shape: number[]) => torch.ones(shape, { requiresGrad: true });

type Cases = readonly (readonly [words: string, body: () => unknown])[];

const SHAPES: Cases = [
  ['The size of tensor a (3) must match', () => ones(3).add(ones(4))],
  ['the broadcast shape', () => ones(3).add_(ones(2, 3))],
  ['shapes cannot be multiplied', () => ones(2, 3).matmul(ones(4, 5))],
  ['inconsistent tensor size', () => ones(2).matmul(ones(3))],
  ['size mismatch', () => call('mv', [ones(2, 3), ones(4)])],
  ['first two dimensions', () => call('bmm', [ones(2, 3, 4), ones(3, 4, 5)])],
  ['must be a 3D tensor', () => call('bmm', [ones(2, 3), ones(3, 4, 5)])],
  ['must be a matrix', () => call('mm', [ones(2, 3, 4), ones(3, 4)])],
  ['The expanded size', () => call('expand', [ones(2, 3), [4, 3]])],
  ['number of sizes provided', () => call('expand', [ones(2, 3), [3]])],
  ["shape '[4]' is invalid for input of size 6", () => ones(6).view([4])],
  ['is invalid for input of size', () => ones(6).reshape([4, -1])],
  ['view size is not compatible', () => call('view', [call('t', [ones(2, 3)]), [6]])],
  ['Sizes of tensors must match', () => torch.cat([ones(2, 3), ones(2, 4)])],
  ['same number of dimensions', () => torch.cat([ones(2, 3), ones(2)])],
  ['equal size', () => torch.stack([ones(2), ones(3)])],
  ['weight of size', () => new nn.Conv2d(3, 4, 3).forward(ones(1, 5, 8, 8))],
  ['weight of size', () => new nn.ConvTranspose2d(3, 4, 3).forward(ones(1, 5, 8, 8))],
  ['Kernel size', () => new nn.Conv2d(3, 4, 9).forward(ones(1, 3, 4, 4))],
  ['elements not', () => new nn.BatchNorm2d(3).forward(ones(1, 5, 8, 8))],
  ['shapes cannot be multiplied', () => new nn.Linear(3, 4).forward(ones(2, 5))],
  ['Output size is too small', () => new nn.MaxPool2d(5).forward(ones(1, 1, 2, 2))],
  ['tensor expected for input', () => new nn.MaxPool2d(2).forward(ones(2))],
  ['Input dimension', () => new nn.AdaptiveAvgPool2d(2).forward(ones(2))],
  ['Expected 3D or 4D', () => call('adaptive_avg_pool2d', [ones(2), [2, 2]])],
  ['size mismatch', () => F.crossEntropy(ones(2, 3, 4, 4), ints(2, 5, 5))],
  ['does not match the length', () => call('permute', [ones(2, 3), [0]])],
  ['duplicate dims', () => call('permute', [ones(2, 3), [0, 0]])],
  ['same number of dimensions', () => call('gather', [ones(2), 0, ints(2, 2)])],
  ['shape mismatch', () => call('index', [ones(4, 4), [ints(2), ints(3)]])],
  ['shape of the mask', () => call('index', [ones(3), [bools(4)]])],
  ['split_sizes to sum', () => call('split_with_sizes', [ones(5), [2, 2]])],
  ['only for scalar outputs', () => leaf(3).mul(1).backward()],
  [
    'invalid gradient',
    () =>
      leaf(3)
        .mul(1)
        .backward({ gradient: ones(4) }),
  ],
  ['negative dimension', () => ones(-1)],
  ['exceeds dimension size', () => call('narrow', [ones(5), 0, 3, 5])],
  ['input_size', () => call('upsample_bilinear2d', [ones(2, 2), [4, 4], false])],
  ['normalized_shape', () => call('layer_norm', [ones(2, 3), [4]])],
  ['number of channels', () => call('group_norm', [ones(2, 3), 2])],
  ['1-D argument', () => call('outer', [ones(2, 2), ones(3)])],
  ['does not broadcast', () => call('einsum', ['ij,jk->ik', [ones(2, 3), ones(4, 5)]])],
  ['repeat dims', () => call('repeat', [ones(2, 3), [2]])],
  ['at least 2 dimensions', () => call('tril', [ones(2)])],
  ['square matrices', () => call('linalg_inv', [ones(2, 3)])],
  ['numel() == 0', () => call('max', [ones(0)])],
  ['one element', () => ones(3).item()],
];

const DTYPES: Cases = [
  ['same dtype', () => ones(2, 2).matmul(doubles(2, 2))],
  ['same dtype', () => call('dot', [ones(2), doubles(2)])],
  ['should be the same', () => new nn.Conv2d(3, 4, 3).forward(doubles(1, 3, 8, 8))],
  ['should be the same', () => new nn.Conv2d(3, 4, 3).forward(ints(1, 3, 8, 8))],
  ['same datatype', () => new nn.BatchNorm2d(3).forward(doubles(1, 3, 4, 4))],
  ["can't be cast", () => ints(2).add_(ones(2))],
  ['could not infer output dtype', () => ints(2).mean()],
  ['Boolean inputs', () => call('relu', [bools(2)])],
  ['bool tensor', () => bools(2).neg()],
  ['two bool tensors', () => bools(2).sub(bools(2))],
  ['can require gradients', () => ints(2).requiresGrad_()],
  ['used as indices', () => call('index', [ones(2), [ones(2)]])],
  ['Expected dtype', () => call('gather', [ones(2), 0, ones(2)])],
  ['following scalar types', () => call('embedding', [ones(3, 2), ones(2)])],
  ['target dtype', () => F.crossEntropy(ones(2, 3, 4, 4), ones(2, 4, 4))],
  ['boolean tensor', () => torch.where(ones(2), ones(2), ones(2))],
  ['boolean masks', () => call('masked_fill', [ones(2), ones(2), 1])],
  ['expected scalar type', () => call('bmm', [ones(1, 2, 2), doubles(1, 2, 2)])],
  ['expected dtype', () => call('lerp', [ones(2), doubles(2), 0.5])],
  ['Found dtype', () => call('binary_cross_entropy', [ones(2), ints(2)])],
  ['dtypes match', () => call('index_put_', [ones(2), [torch.tensor([0])], doubles(1)])],
  ['dtype to be equal', () => call('scatter_', [ones(3), 0, torch.tensor([1]), doubles(1)])],
  ['floating point or complex', () => call('linalg_inv', [ints(2, 2)])],
  ['Low precision', () => call('linalg_inv', [torch.ones([2, 2], { dtype: 'float16' })])],
];

const DEVICES: Cases = [
  ['on the same device', () => ones(2).add(meta(2))],
  ['on the same device', () => meta(2).add_(ones(2))],
];

const INDICES: Cases = [
  ['Dimension out of range', () => ones(2).sum(3)],
  ['out of range for tensor', () => ones(2).select(0, 5)],
  ['index out of range', () => ones(2).indexSelect(0, torch.tensor([5]))],
  ['is out of bounds', () => call('gather', [ones(2), 0, torch.tensor([5])])],
  ['Target 7 is out of bounds', () => F.crossEntropy(ones(2, 3), ints(2).mul(7))],
  ['index k out of range', () => call('topk', [ones(2), 5])],
];

const MEMORY: Cases = [
  ["can't allocate memory", () => torch.empty([2 ** 45])],
  ['overflowed', () => torch.empty([2 ** 31, 2 ** 31, 2 ** 31])],
];

const KINDS = [
  ['ERR_SHAPE', torch.ShapeError, 'ShapeError', SHAPES],
  ['ERR_DTYPE', torch.DTypeError, 'DTypeError', DTYPES],
  ['ERR_DEVICE', torch.DeviceError, 'DeviceError', DEVICES],
  ['ERR_INDEX', torch.TorchError, 'TorchError', INDICES],
  ['ERR_OUT_OF_MEMORY', torch.OutOfMemoryError, 'OutOfMemoryError', MEMORY],
] as const;

for (const [code, errorClass, name, cases] of KINDS) {
  test(`${code}, a ${name}`, () => {
    for (const [words, body] of cases) {
      const error = thrown(body);
      assert.ok(error.message.includes(words), `'${words}' in:\n${error.message}`);
      assert.equal([error.code, error.name], [code, name], error.message);
      assert.is(error.constructor, errorClass);
      assert.ok(error.stack?.startsWith(`${name}: ${error.message}`), error.stack);
    }
  });
}

test('no place in C++ sources, and no C++ stack', () => {
  for (const [, , , cases] of KINDS) {
    for (const [, body] of cases) {
      const { message } = thrown(body);
      assert.not.match(message, /Exception raised from|\.cpp|\.cc\b|\.h:|frame #|enforce fail/);
    }
  }
});

test('the classes that have no message of LibTorch', async () => {
  const x = ones(1);
  x.dispose();
  assert.instance(
    thrown(() => x.shape),
    torch.DisposedError,
  );
  assert.instance(
    thrown(() => x.add(1)),
    torch.DisposedError,
  );
  if (!torch.cuda.isAvailable()) {
    const error = thrown(() => torch.ones([1], { device: 'cuda' }));
    assert.instance(error, torch.DeviceError);
  }
  assert.is(thrown(() => torch.call('nothing', [])).constructor, torch.TorchError);
  const aborted = await rejection(
    torch.d2l.VOCSegDataset.read('nowhere', 'train', [1, 1], { signal: AbortSignal.abort() }),
  );
  assert.ok(aborted.code === 'ERR_ABORTED' || aborted.code === 'ERR_DATA');
});

test('a layer says which it is, and what it was called on', async () => {
  const net = new nn.Sequential(new nn.ReLU(), new nn.Conv2d(3, 4, 3));
  const expected = /^Conv2d: Given groups=1, .*\n {2}called on float32\[1, 5, 8, 8\]$/;
  assert.match(thrown(() => net.forward(ones(1, 5, 8, 8))).message, expected);
  const error = await rejection(net.forwardAsync(ones(1, 5, 8, 8)));
  assert.match(error.message, expected);
  assert.instance(error, torch.ShapeError);
});

test('nobody else makes them', () => {
  // @ts-expect-error the constructor is the library's
  assert.ok(new torch.TorchError('ERR_ARGUMENT', 'message'));
});

test.run();
