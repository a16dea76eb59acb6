import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { tensor } = torch;

const fails =
  (code: string, pattern: RegExp = /^Expected /) =>
  (error: unknown) =>
    error instanceof torch.TorchError && error.code === code && pattern.test(error.message);

test('each dtype reads as its typed array', () => {
  const classes = {
    float32: Float32Array,
    float64: Float64Array,
    float16: Float32Array,
    bfloat16: Float32Array,
    uint8: Uint8Array,
    int8: Int8Array,
    int16: Int16Array,
    int32: Int32Array,
    int64: BigInt64Array,
    bool: Uint8Array,
  };
  for (const [dtype, arrayClass] of Object.entries(classes)) {
    const read = tensor([0, 1], { dtype: dtype as torch.DType }).toTypedArray();
    assert.instance(read, arrayClass, dtype);
    assert.equal(Array.from(read as Float32Array, Number), [0, 1], dtype);
  }
});

test('what has no typed array is refused, not garbled', () => {
  const complex = torch.zeros([2], { dtype: 'complex64' });
  assert.throws(() => complex.toTypedArray(), fails('ERR_DTYPE', /complex64/));
  assert.throws(() => complex.toArray(), fails('ERR_DTYPE', /complex64/));
});

test('int64 reads as numbers on request, where they are exact', () => {
  const safe = tensor([2n ** 53n - 1n, -5n]);
  assert.equal(safe.toTypedArray(), BigInt64Array.of(2n ** 53n - 1n, -5n));
  assert.equal(safe.toTypedArray({ bigint: false }), Float64Array.of(2 ** 53 - 1, -5));
  const unsafe = tensor([1n, 2n ** 53n]);
  assert.throws(
    () => unsafe.toTypedArray({ bigint: false }),
    fails('ERR_VALUE', /9007199254740992/),
  );
  assert.throws(() => unsafe.toArray(), fails('ERR_VALUE', /9007199254740992/));
  assert.throws(() => unsafe.select(0, 1).item(), fails('ERR_VALUE', /9007199254740992/));
  assert.equal(unsafe.toTypedArray()[1], 2n ** 53n);
});

test('views read in their own order', () => {
  const x = torch.arange(6).reshape([2, 3]);
  const cases: [torch.Tensor, number[]][] = [
    [x.transpose(0, 1), [0, 3, 1, 4, 2, 5]],
    [x.slice(1, 0, 3, 2), [0, 2, 3, 5]],
    [x.select(1, 1), [1, 4]],
    [x.slice(0, 1).expand([2, 3]), [3, 4, 5, 3, 4, 5]],
    [torch.call('flip', [x, [1]]) as torch.Tensor, [2, 1, 0, 5, 4, 3]],
    [x.slice(0, 2), []],
  ];
  for (const [view, values] of cases) {
    assert.equal(Array.from(view.toTypedArray({ bigint: false })), values);
  }
  const picture = torch
    .arange(8)
    .reshape([1, 2, 2, 2])
    .contiguous({ memoryFormat: 'channels_last' });
  assert.equal(picture.strides, [8, 1, 4, 2]);
  assert.equal(Array.from(picture.toTypedArray(), Number), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('what is read is a copy', () => {
  const x = torch.zeros([2]);
  (x.toTypedArray() as Float32Array)[0] = 7;
  assert.equal(x.toArray(), [0, 0]);
  const read = x.toTypedArray();
  x.fill_(1);
  assert.equal(read, Float32Array.of(0, 0));
});

test('reading a tensor that requires a gradient', () => {
  const x = torch.ones([2], { requiresGrad: true });
  assert.equal(x.toArray(), [1, 1]);
  assert.is(x.mul(2).sum().item(), 4);
});

test('toArray nests as the shape does', () => {
  assert.equal(torch.arange(6).reshape([1, 3, 2]).toArray(), [
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  ]);
  assert.equal(tensor([[true], [false]]).toArray(), [[true], [false]]);
  assert.is(tensor(4).toArray(), 4);
  assert.is(tensor(true).toArray(), true);
  assert.equal(torch.zeros([2, 0]).toArray(), [[], []]);
  assert.equal(torch.zeros([0, 2]).toArray(), []);
  assert.equal(tensor([0.1], { dtype: 'float16' }).toArray(), [0.0999755859375]);
});

test('item', () => {
  assert.is(tensor([[[3]]]).item(), 3);
  assert.is(tensor(true).item(), true);
  assert.is(tensor([0.1]).item(), Math.fround(0.1));
  assert.ok(Number.isNaN(tensor(Number.NaN).item()));
  assert.throws(() => torch.zeros([2]).item(), fails('ERR_SHAPE', /\[2\]/));
  assert.throws(() => torch.zeros([0]).item(), fails('ERR_SHAPE', /\[0\]/));
});

test('facts', () => {
  const x = torch.zeros([2, 3, 4], { dtype: 'uint8' });
  assert.equal([x.ndim, x.numel(), x.size(0), x.size(-1)], [3, 24, 2, 4]);
  assert.equal(x.strides, [12, 4, 1]);
  assert.is(String(x.device), 'cpu');
  assert.equal([torch.zeros([]).ndim, torch.zeros([]).numel()], [0, 1]);
  for (const dim of [3, -4, 0.5, Number.NaN]) {
    assert.throws(() => x.size(dim), fails('ERR_ARGUMENT', /dim.*2,3,4/), String(dim));
  }
});

test('more bytes than an ArrayBuffer has is an error, not a crash', () => {
  const endless = torch.zeros([1], { dtype: 'uint8' }).expand([2 ** 45]);
  assert.throws(() => endless.toTypedArray(), fails('ERR_OUT_OF_MEMORY', /35184372088832 bytes/));
});

// Node 24 has the class. An array of another realm is one by its name, too.
const Float16Array = (globalThis as { Float16Array?: new (values: number[]) => ArrayBufferView })
  .Float16Array;
if (!Float16Array) console.log('skipped: Float16Array, which this Node does not have');
else {
  test('a Float16Array is a tensor of float16, and is read as float32', () => {
    const values = [1, -0.5, 65504, Infinity];
    const halves = tensor(new Float16Array(values) as never);
    assert.is(halves.dtype, 'float16');
    assert.equal(halves.toTypedArray(), Float32Array.from(values));
    const doubles = tensor(new Float16Array(values) as never, { dtype: 'float64' });
    assert.equal(doubles.toTypedArray(), Float64Array.from(values));
  });
}

test.run();
