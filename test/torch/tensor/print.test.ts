/** Each string is what PyTorch 2.13 prints. */
import { inspect } from 'node:util';
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { left } from '../../memory';

const { arange, call, ones, tensor, zeros } = torch;
const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
const float32 = { dtype: 'float32' } as const;

function prints(printed: torch.OpResult, ...lines: string[]): void {
  assert.is(String(printed), lines.join('\n'));
}

function withCopiedSlice(): torch.Tensor {
  const x = ones([3], { requiresGrad: true }).mul(1);
  x.select(0, 0).mul_(2);
  return x;
}

test('scalars', () => {
  prints(tensor(3.5), 'tensor(3.5000)');
  prints(tensor(7), 'tensor(7)');
  prints(tensor(true), 'tensor(True)');
  prints(tensor(2, float32), 'tensor(2.)');
});

test('one dimension', () => {
  prints(tensor([1, 2.5, -3]), 'tensor([ 1.0000,  2.5000, -3.0000])');
  prints(tensor([1, 2, 3], float32), 'tensor([1., 2., 3.])');
  prints(tensor([1, -20, 300]), 'tensor([  1, -20, 300])');
  prints(tensor([true, false]), 'tensor([ True, False])');
  prints(tensor([true, true]), 'tensor([True, True])');
  prints(tensor([2n ** 62n, -1n]), 'tensor([4611686018427387904,                  -1])');
  prints(tensor([0.1], { dtype: 'float64' }), 'tensor([0.1000], dtype=torch.float64)');
  prints(
    tensor([0.1, 65504], { dtype: 'float16' }),
    'tensor([9.9976e-02, 6.5504e+04], dtype=torch.float16)',
  );
  prints(tensor([0.1, 1], { dtype: 'bfloat16' }), 'tensor([0.1001, 1.0000], dtype=torch.bfloat16)');
  prints(tensor([1, 255], { dtype: 'uint8' }), 'tensor([  1, 255], dtype=torch.uint8)');
  prints(tensor([-128], { dtype: 'int8' }), 'tensor([-128], dtype=torch.int8)');
});

test('several dimensions', () => {
  prints(
    tensor(
      [
        [1, 2],
        [3, 4],
      ],
      float32,
    ),
    'tensor([[1., 2.],',
    '        [3., 4.]])',
  );
  prints(
    arange(12).reshape([2, 3, 2]),
    'tensor([[[ 0,  1],',
    '         [ 2,  3],',
    '         [ 4,  5]],',
    '',
    '        [[ 6,  7],',
    '         [ 8,  9],',
    '         [10, 11]]])',
  );
  prints(
    arange(8).reshape([2, 2, 1, 2]),
    'tensor([[[[0, 1]],',
    '',
    '         [[2, 3]]],',
    '',
    '',
    '        [[[4, 5]],',
    '',
    '         [[6, 7]]]])',
  );
  prints(
    arange(6).reshape([2, 3]).transpose(0, 1),
    'tensor([[0, 3],',
    '        [1, 4],',
    '        [2, 5]])',
  );
});

test('what is not finite, and zeros', () => {
  prints(tensor([nan, inf, -inf, 1]), 'tensor([nan, inf, -inf, 1.])');
  prints(tensor([nan, inf, -inf, 1.5]), 'tensor([   nan,    inf,   -inf, 1.5000])');
  prints(tensor([nan, nan]), 'tensor([nan, nan])');
  prints(tensor([nan, 0]), 'tensor([nan, 0.])');
  prints(zeros([3]), 'tensor([0., 0., 0.])');
  prints(tensor([-0, 0], float32), 'tensor([-0., 0.])');
  prints(tensor([-0, 1.5]), 'tensor([-0.0000, 1.5000])');
});

test('magnitudes', () => {
  prints(tensor([1e-5, 1, 1000]), 'tensor([1.0000e-05, 1.0000e+00, 1.0000e+03])');
  prints(tensor([1, 1001], float32), 'tensor([1.0000e+00, 1.0010e+03])');
  prints(tensor([0.5, 600]), 'tensor([5.0000e-01, 6.0000e+02])');
  prints(tensor([1e9, 2e9], float32), 'tensor([1.0000e+09, 2.0000e+09])');
  prints(tensor([123456.5, 1]), 'tensor([1.2346e+05, 1.0000e+00])');
  prints(tensor([1e-6, 2e-6]), 'tensor([1.0000e-06, 2.0000e-06])');
  prints(
    tensor([-1e-5, 1, nan, 0]),
    'tensor([-1.0000e-05,  1.0000e+00,         nan,  0.0000e+00])',
  );
  prints(
    tensor([1e-120, 1], { dtype: 'float64' }),
    'tensor([1.0000e-120,  1.0000e+00], dtype=torch.float64)',
  );
});

test('halves round to even', () => {
  prints(tensor([0.03125, 0.09375, -0.03125, 2.5]), 'tensor([ 0.0312,  0.0938, -0.0312,  2.5000])');
  prints(tensor([100005, 100015, 1], float32), 'tensor([1.0000e+05, 1.0002e+05, 1.0000e+00])');
});

test('empty', () => {
  prints(tensor([]), 'tensor([])');
  prints(zeros([0], { dtype: 'int64' }), 'tensor([], dtype=torch.int64)');
  prints(zeros([2, 0]), 'tensor([], size=(2, 0))');
  prints(zeros([0, 3, 0], { dtype: 'uint8' }), 'tensor([], size=(0, 3, 0), dtype=torch.uint8)');
  prints(zeros([0], { dtype: 'bool' }), 'tensor([], dtype=torch.bool)');
});

test('long lines', () => {
  prints(
    arange(30),
    'tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,',
    '        18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])',
  );
  prints(
    arange(30).div(4),
    'tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000, 1.2500, 1.5000, 1.7500, 2.0000,',
    '        2.2500, 2.5000, 2.7500, 3.0000, 3.2500, 3.5000, 3.7500, 4.0000, 4.2500,',
    '        4.5000, 4.7500, 5.0000, 5.2500, 5.5000, 5.7500, 6.0000, 6.2500, 6.5000,',
    '        6.7500, 7.0000, 7.2500])',
  );
  prints(
    arange(60).div(8).reshape([2, 30]),
    'tensor([[0.0000, 0.1250, 0.2500, 0.3750, 0.5000, 0.6250, 0.7500, 0.8750, 1.0000,',
    '         1.1250, 1.2500, 1.3750, 1.5000, 1.6250, 1.7500, 1.8750, 2.0000, 2.1250,',
    '         2.2500, 2.3750, 2.5000, 2.6250, 2.7500, 2.8750, 3.0000, 3.1250, 3.2500,',
    '         3.3750, 3.5000, 3.6250],',
    '        [3.7500, 3.8750, 4.0000, 4.1250, 4.2500, 4.3750, 4.5000, 4.6250, 4.7500,',
    '         4.8750, 5.0000, 5.1250, 5.2500, 5.3750, 5.5000, 5.6250, 5.7500, 5.8750,',
    '         6.0000, 6.1250, 6.2500, 6.3750, 6.5000, 6.6250, 6.7500, 6.8750, 7.0000,',
    '         7.1250, 7.2500, 7.3750]])',
  );
});

test('more than 1,000 elements', () => {
  prints(arange(1001), 'tensor([   0,    1,    2,  ...,  998,  999, 1000])');
  prints(
    arange(4000).div(8).reshape([40, 100]),
    'tensor([[0.0000e+00, 1.2500e-01, 2.5000e-01,  ..., 1.2125e+01, 1.2250e+01,',
    '         1.2375e+01],',
    '        [1.2500e+01, 1.2625e+01, 1.2750e+01,  ..., 2.4625e+01, 2.4750e+01,',
    '         2.4875e+01],',
    '        [2.5000e+01, 2.5125e+01, 2.5250e+01,  ..., 3.7125e+01, 3.7250e+01,',
    '         3.7375e+01],',
    '        ...,',
    '        [4.6250e+02, 4.6262e+02, 4.6275e+02,  ..., 4.7462e+02, 4.7475e+02,',
    '         4.7488e+02],',
    '        [4.7500e+02, 4.7512e+02, 4.7525e+02,  ..., 4.8712e+02, 4.8725e+02,',
    '         4.8738e+02],',
    '        [4.8750e+02, 4.8762e+02, 4.8775e+02,  ..., 4.9962e+02, 4.9975e+02,',
    '         4.9988e+02]])',
  );
  prints(
    arange(2000).to('float32').reshape([1000, 2]),
    'tensor([[0.0000e+00, 1.0000e+00],',
    '        [2.0000e+00, 3.0000e+00],',
    '        [4.0000e+00, 5.0000e+00],',
    '        ...,',
    '        [1.9940e+03, 1.9950e+03],',
    '        [1.9960e+03, 1.9970e+03],',
    '        [1.9980e+03, 1.9990e+03]])',
  );
  prints(
    arange(2400).reshape([4, 20, 30]),
    'tensor([[[   0,    1,    2,  ...,   27,   28,   29],',
    '         [  30,   31,   32,  ...,   57,   58,   59],',
    '         [  60,   61,   62,  ...,   87,   88,   89],',
    '         ...,',
    '         [ 510,  511,  512,  ...,  537,  538,  539],',
    '         [ 540,  541,  542,  ...,  567,  568,  569],',
    '         [ 570,  571,  572,  ...,  597,  598,  599]],',
    '',
    '        [[ 600,  601,  602,  ...,  627,  628,  629],',
    '         [ 630,  631,  632,  ...,  657,  658,  659],',
    '         [ 660,  661,  662,  ...,  687,  688,  689],',
    '         ...,',
    '         [1110, 1111, 1112,  ..., 1137, 1138, 1139],',
    '         [1140, 1141, 1142,  ..., 1167, 1168, 1169],',
    '         [1170, 1171, 1172,  ..., 1197, 1198, 1199]],',
    '',
    '        [[1200, 1201, 1202,  ..., 1227, 1228, 1229],',
    '         [1230, 1231, 1232,  ..., 1257, 1258, 1259],',
    '         [1260, 1261, 1262,  ..., 1287, 1288, 1289],',
    '         ...,',
    '         [1710, 1711, 1712,  ..., 1737, 1738, 1739],',
    '         [1740, 1741, 1742,  ..., 1767, 1768, 1769],',
    '         [1770, 1771, 1772,  ..., 1797, 1798, 1799]],',
    '',
    '        [[1800, 1801, 1802,  ..., 1827, 1828, 1829],',
    '         [1830, 1831, 1832,  ..., 1857, 1858, 1859],',
    '         [1860, 1861, 1862,  ..., 1887, 1888, 1889],',
    '         ...,',
    '         [2310, 2311, 2312,  ..., 2337, 2338, 2339],',
    '         [2340, 2341, 2342,  ..., 2367, 2368, 2369],',
    '         [2370, 2371, 2372,  ..., 2397, 2398, 2399]]])',
  );
  prints(
    (call('remainder', [arange(2000), 2]) as torch.Tensor).to('bool'),
    'tensor([False,  True, False,  ...,  True, False,  True])',
  );
  prints(
    torch.cat([zeros([500]), tensor([1e10]), ones([600])]),
    'tensor([0., 0., 0.,  ..., 1., 1., 1.])',
  );
});

test('autograd', () => {
  prints(ones([2], { requiresGrad: true }), 'tensor([1., 1.], requires_grad=True)');
  prints(
    call('conv2d', [ones([1, 1, 2, 2]), ones([1, 1, 2, 2], { requiresGrad: true })]),
    'tensor([[[[4.]]]], grad_fn=<ConvolutionBackward0>)',
  );
  prints(withCopiedSlice(), 'tensor([2., 1., 1.], grad_fn=<CopySlices>)');
  prints(
    torch.full([13], 0.5, { dtype: 'float64', requiresGrad: true }),
    'tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,',
    '        0.5000, 0.5000, 0.5000, 0.5000], dtype=torch.float64,',
    '       requires_grad=True)',
  );
  prints(
    torch.full([10], 0.5, { dtype: 'float64', requiresGrad: true }),
    'tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,',
    '        0.5000], dtype=torch.float64, requires_grad=True)',
  );
});

test('without values', () => {
  prints(call('zeros', [[2, 3]], { device: 'meta' }), "tensor(..., device='meta', size=(2, 3))");
  prints(
    call('zeros', [[2]], { device: 'meta', dtype: 'int64' }),
    "tensor(..., device='meta', size=(2,), dtype=torch.int64)",
  );
});

test('console.log prints the same', () => {
  assert.is(inspect(tensor([1, 2])), 'tensor([1, 2])');
  assert.is(inspect({ x: tensor([1, 2]) }), '{ x: tensor([1, 2]) }');
});

test('printing leaves no tensors and no graph behind', async () => {
  const x = arange(4000).div(8).requiresGrad_();
  const count = await left(() => {
    String(x);
    String(x.view([40, 100]));
  });
  assert.is(count, 1, 'but the view');
  assert.ok(torch.isGradEnabled());
});

test('what cannot be read prints without its elements', () => {
  assert.match(inspect(call('to_sparse', [ones([2])])), /^tensor\(\.\.\., .*size=\(2,\)/);
});

const complex = (re: number[], im: number[]) =>
  torch.complex(tensor(re, float32), tensor(im, float32));

test('complex numbers', () => {
  prints(complex([1, 2], [3, -4]), 'tensor([1.+3.j, 2.-4.j])');
  prints(complex([1.5, 1e10], [3, -4]), 'tensor([1.5000e+00+3.j, 1.0000e+10-4.j])');
  prints(complex([1.5, nan], [inf, -inf]), 'tensor([1.5000+infj,    nan-infj])');
  prints(complex([1.5], [-0]), 'tensor([1.5000-0.j])');
  prints(complex([1.5], [-2.5]).conj(), 'tensor([1.5000+2.5000j])');
  prints(complex([1.5], [-2.5]).select(0, 0), 'tensor(1.5000-2.5000j)');
  prints(
    complex([0.5, -0.5], [100.5, -100.5]).to('complex128'),
    'tensor([ 0.5000+100.5000j, -0.5000-100.5000j], dtype=torch.complex128)',
  );
  prints(
    ones([2], { dtype: 'complex64', requiresGrad: true }),
    'tensor([1.+0.j, 1.+0.j], requires_grad=True)',
  );
  prints(zeros([2, 0], { dtype: 'complex64' }), 'tensor([], size=(2, 0), dtype=torch.complex64)');
});

test('a large tensor without reading it all, and leaving no handle', async () => {
  const count = await left(() => {
    using one = ones([1]);
    using x = one.expand(100000, 100000); // forty gigabytes, were it read
    const row = '[1., 1., 1.,  ..., 1., 1., 1.]';
    const rows = [row, row, row, '...', row, row, row];
    prints(x, ...`tensor([${rows.join(',|        ')}])`.split('|'));
  });
  assert.is(count, 0);
});

test('sparse tensors say so', () => {
  prints(
    tensor([0, 1]).toSparse(),
    'tensor(..., size=(2,), dtype=torch.int64, layout=torch.sparse_coo)',
  );
});

test.run();
