import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { tensor } = torch;

/** Accepts an error of this library with that code and a message like `pattern`. */
const fails =
  (code: string, pattern: RegExp = /^Expected /) =>
  (error: unknown) =>
    error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

test('a typed array gives its own dtype, one dimension and a copy', () => {
  const arrays: [Exclude<torch.TypedArray, BigInt64Array>, torch.DType][] = [
    [Float32Array.of(1.5, -2), 'float32'],
    [Float64Array.of(1e300, -2), 'float64'],
    [Uint8Array.of(0, 255), 'uint8'],
    [Uint8ClampedArray.of(0, 255), 'uint8'],
    [Int8Array.of(-128, 127), 'int8'],
    [Int16Array.of(-32768, 32767), 'int16'],
    [Int32Array.of(-(2 ** 31), 2 ** 31 - 1), 'int32'],
  ];
  for (const [array, dtype] of arrays) {
    const made = tensor(array);
    assert.is(made.dtype, dtype);
    assert.equal(made.shape, [2]);
    const values = Array.from(array as ArrayLike<number>);
    new Uint8Array(array.buffer).fill(0);
    assert.equal(made.toArray(), values, `${dtype}: the tensor keeps what it was made of`);
  }
  const longs = tensor(BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n));
  assert.is(longs.dtype, 'int64');
  assert.equal(longs.toTypedArray(), BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n));
});

test('a Buffer and a view within a larger memory give their own bytes only', () => {
  const pooled = Buffer.from([1, 2, 3, 4, 5]);
  assert.equal(tensor(pooled).toArray(), [1, 2, 3, 4, 5]);
  assert.equal(tensor(pooled.subarray(1, 4)).toArray(), [2, 3, 4]);
  const memory = Float32Array.from({ length: 8 }, (_, i) => i);
  assert.equal(tensor(memory.subarray(2, 5)).toArray(), [2, 3, 4]);
  assert.equal(tensor(new Float32Array(memory.buffer, 20, 2)).toArray(), [5, 6]);
  assert.equal(tensor(new Float32Array(new SharedArrayBuffer(8))).toArray(), [0, 0]);
});

test('a typed array is converted where a dtype is given', () => {
  const made = tensor(Uint8Array.of(1, 2), { dtype: 'float32' });
  assert.is(made.dtype, 'float32');
  assert.equal(made.toArray(), [1, 2]);
  assert.equal(tensor(Float32Array.of(0, 2.5), { dtype: 'bool' }).toArray(), [false, true]);
});

test('memory of no dtype is refused by name', () => {
  const array = new DataView(new ArrayBuffer(4));
  assert.throws(() => tensor(array), fails('ERR_ARGUMENT', /DataView/));
});

test('nested arrays give shape and dtype as in Python', () => {
  const cases: [torch.TensorData, number[], torch.DType][] = [
    [3, [], 'int64'],
    [3.5, [], 'float32'],
    [true, [], 'bool'],
    [5n, [], 'int64'],
    [[1, 2, 3], [3], 'int64'],
    [[1, 2.5], [2], 'float32'],
    [[true, false], [2], 'bool'],
    [[1, true], [2], 'int64'],
    [[1.5, true], [2], 'float32'],
    [[1, 2n], [2], 'int64'],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [3, 2],
      'int64',
    ],
    [[[[1]]], [1, 1, 1], 'int64'],
    [[], [0], 'float32'],
    [[[], []], [2, 0], 'float32'],
    [[Number.NaN, 1], [2], 'float32'],
    [[Number.POSITIVE_INFINITY], [1], 'float32'],
  ];
  for (const [data, shape, dtype] of cases) {
    const made = tensor(data);
    assert.equal(made.shape, shape, String(made));
    assert.is(made.dtype, dtype, String(made));
  }
});

test('values arrive exactly', () => {
  assert.equal(
    tensor([
      [1, 2],
      [3, 4],
    ]).toArray(),
    [
      [1, 2],
      [3, 4],
    ],
  );
  assert.equal(
    tensor([9007199254740993n, -(2n ** 63n)]).toTypedArray(),
    BigInt64Array.of(9007199254740993n, -(2n ** 63n)),
  );
  assert.equal(tensor([Number.NaN, Number.POSITIVE_INFINITY, -1.5]).toArray(), [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1.5,
  ]);
  assert.ok(Object.is((tensor([-0.0, 1.5]).toArray() as number[])[0], -0), 'the sign of zero');
  assert.equal(tensor([1, 2.7, -2.7], { dtype: 'int64' }).toArray(), [1, 2, -2]);
  assert.equal(tensor([0, 3], { dtype: 'bool' }).toArray(), [false, true]);
  assert.equal(tensor([1, 2], { dtype: 'float64' }).dtype, 'float64');
});

test('ragged arrays are refused at every depth', () => {
  const ragged: torch.TensorData[] = [
    [[1, 2], [3]],
    [[1], 2],
    [1, [2]],
    [[], [1]],
    [[1], []],
    [
      [[1, 2]],
      [
        [3, 4],
        [5, 6],
      ],
    ],
    [[[1]], [1]],
  ];
  for (const data of ragged) {
    assert.throws(() => tensor(data), fails('ERR_SHAPE'), JSON.stringify(data));
  }
});

test('what is not numbers is refused', () => {
  for (const data of [
    '12',
    null,
    undefined,
    {},
    [null],
    [undefined],
    ['1'],
    [{}],
    new ArrayBuffer(4),
  ]) {
    assert.throws(() => tensor(data as torch.TensorData), fails('ERR_ARGUMENT'), String(data));
  }
});

test('integers that int64 does not hold are refused', () => {
  assert.throws(() => tensor([2n ** 63n]), fails('ERR_ARGUMENT'));
  assert.throws(() => tensor([-(2n ** 63n) - 1n]), fails('ERR_ARGUMENT'));
  assert.throws(() => tensor([Number.NaN], { dtype: 'int64' }), fails('ERR_ARGUMENT'));
  assert.throws(
    () => tensor([Number.NEGATIVE_INFINITY], { dtype: 'int64' }),
    fails('ERR_ARGUMENT'),
  );
});

test('factories', () => {
  assert.equal(torch.zeros([2, 0]).shape, [2, 0]);
  assert.equal(torch.zeros([]).item(), 0);
  assert.equal(torch.ones([2], { dtype: 'int32' }).toArray(), [1, 1]);
  assert.is(torch.full([1], 2).dtype, 'int64');
  assert.is(torch.full([1], 2, { dtype: 'float32' }).dtype, 'float32');
  assert.is(torch.full([1], 2.5).dtype, 'float32');
  assert.equal(torch.eye(2).toArray(), [
    [1, 0],
    [0, 1],
  ]);
  assert.equal(torch.arange(3).toArray(), [0, 1, 2]);
  assert.is(torch.arange(3).dtype, 'int64');
  assert.equal(torch.arange(1, 2, 0.5).toArray(), [1, 1.5]);
  assert.equal(torch.arange(3, 0, -1).toArray(), [3, 2, 1]);
  assert.equal(torch.linspace(0, 1, 3).toArray(), [0, 0.5, 1]);
  assert.equal(torch.empty([3, 2]).shape, [3, 2]);
  assert.equal(torch.randperm(4).toArray().toString().split(',').sort().join(), '0,1,2,3');
  assert.ok(torch.zeros([1], { requiresGrad: true }).requiresGrad);
  const half = torch.zeros([1], { dtype: 'float16' });
  assert.is(torch.zerosLike(half).dtype, 'float16');
  assert.is(torch.onesLike(half).item(), 1);
});

test('shapes that cannot be are errors, not crashes', () => {
  assert.throws(() => torch.zeros([-1]), fails('ERR_SHAPE', /zeros.*non-negative[\s\S]*\[-1\]/));
  assert.throws(
    () => torch.zeros([1e15]),
    fails('ERR_OUT_OF_MEMORY', /zeros.*4000000000000000 bytes/),
  );
  assert.throws(() => torch.empty([2 ** 40, 2 ** 40]), fails('ERR_OUT_OF_MEMORY', /overflow/));
  for (const size of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
    assert.throws(() => torch.zeros([size]), fails('ERR_ARGUMENT', /zeros: no overload takes/));
  }
  assert.throws(() => torch.randint(5, 5, [2]), fails('ERR_TORCH', /randint/));
  assert.throws(() => torch.arange(0, 3, -1), fails('ERR_TORCH', /arange/));
});

test('unknown options and dtypes are refused', () => {
  const options = { dtyp: 'float64' } as torch.TensorOptions;
  assert.throws(() => torch.zeros([1], options), fails('ERR_ARGUMENT', /dtyp/));
  assert.throws(() => tensor([1], options), fails('ERR_ARGUMENT', /dtyp/));
  const wrong = { dtype: 'float' as torch.DType };
  assert.throws(() => torch.zeros([1], wrong), fails('ERR_ARGUMENT', /'float'/));
  assert.throws(() => tensor([1], wrong), fails('ERR_ARGUMENT', /'float'/));
});

test('random numbers: seeds repeat, generators are streams of their own', () => {
  const draw = (generator?: torch.Generator) =>
    torch.rand([4], generator ? { generator } : {}).toArray();
  torch.manualSeed(3);
  const global = draw();
  const own = new torch.Generator(3);
  torch.manualSeed(3);
  assert.equal(draw(own), global, 'the same stream for the same seed');
  assert.equal(draw(), global, 'a generator leaves the global stream alone');
  assert.not.equal(draw(own), global, 'it goes on');
  for (const seed of [0, -1, 2 ** 53 - 1, 2n ** 64n - 1n, -(2n ** 63n)]) torch.manualSeed(seed);
  for (const seed of [1.5, Number.NaN, 2n ** 64n, -(2n ** 63n) - 1n, '1' as unknown as number]) {
    assert.throws(() => torch.manualSeed(seed), fails('ERR_ARGUMENT', /seed/));
    assert.throws(() => new torch.Generator(seed), fails('ERR_ARGUMENT', /seed/));
  }
});

test.run();
