/** A network's last layer with its loss or its classes, beside the functions they are made of. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { record } from '../../../dist/torch/dispatch/record';

const { F, noGrad, randn } = torch;

type Dtype = 'float64' | 'float32' | 'bfloat16';
type Loss = torch.Tensor;

interface Case {
  batch: number;
  channels: readonly [number, number];
  size: readonly [number, number];
  kernel: number;
  stride: number;
  padding: number;
  outputPadding?: number;
}

/** The first is done in full, the others without the logits, whatever the processor's vectors. */
const CASES: Case[] = [
  { batch: 2, channels: [3, 4], size: [5, 4], kernel: 4, stride: 2, padding: 1 },
  { batch: 3, channels: [3, 5], size: [4, 3], kernel: 32, stride: 16, padding: 8 },
  { batch: 2, channels: [2, 4], size: [2, 3], kernel: 37, stride: 16, padding: 1 },
  {
    batch: 1,
    channels: [2, 3],
    size: [3, 1],
    kernel: 20,
    stride: 32,
    padding: 0,
    outputPadding: 9,
  },
  { batch: 1, channels: [21, 21], size: [10, 15], kernel: 64, stride: 32, padding: 16 },
];

const LOSSES: torch.F.UpsampleCrossEntropyOptions[] = [
  {},
  { reduction: 'sum' },
  { reduction: 'none' },
  { ignoreIndex: 1 },
  { ignoreIndex: 255, reduction: 'sum' },
  { ignoreIndex: 255, reduction: 'none' },
];

function argumentsOf(given: Case, dtype: Dtype, ignored = 255) {
  const { batch, channels, size, kernel, stride, padding, outputPadding = 0 } = given;
  torch.manualSeed(5);
  const leaf = (shape: number[]) => randn(shape, { dtype }).requiresGrad_(true);
  const input = leaf([batch, channels[0], ...size]);
  const weight = leaf([...channels, kernel, kernel]);
  const bias = leaf([channels[1]]);
  const layer = { stride, padding, outputPadding };
  const [height, width] = size.map(
    (it) => (it - 1) * stride - 2 * padding + kernel + outputPadding,
  );
  const target = torch.randint(0, channels[1], [batch, height as number, width as number]);
  // A frame of void pixels.
  target.select(1, 0).fill_(ignored);
  const classWeight = torch.rand([channels[1]], { dtype });
  return { input, weight, bias, target, layer, classWeight };
}

type Arguments = ReturnType<typeof argumentsOf>;

const fused = (a: Arguments, options: torch.F.UpsampleCrossEntropyOptions) =>
  F.upsampleCrossEntropy(a.input, a.weight, a.bias, a.target, { ...a.layer, ...options });

function inFull(a: Arguments, options: torch.F.UpsampleCrossEntropyOptions) {
  const logits = F.convTranspose2d(a.input, a.weight, a.bias, a.layer);
  const ignored = a.target.eq(options.ignoreIndex ?? -100);
  const numClasses = logits.size(1);
  const cells = a.target.mul(numClasses).add(logits.argmax(1)).maskedSelect(ignored.logicalNot());
  return {
    loss: F.crossEntropy(logits, a.target, options),
    confusion: torch
      .bincount(cells, { minlength: numClasses ** 2 })
      .reshape([numClasses, numClasses]),
  };
}

const gradients = (loss: Loss, a: Arguments, options: torch.autograd.GradOptions = {}) =>
  torch.autograd.grad(loss, [a.input, a.weight, a.bias], options);

function isClose(a: torch.Tensor, b: torch.Tensor, tolerance: number, what: string): void {
  const [x, y] = [a.detach().to('float64'), b.detach().to('float64')];
  assert.equal(x.shape, y.shape, what);
  const difference = x.sub(y).abs().max().item() as number;
  const largest = y.abs().max().item() as number;
  assert.ok(difference <= tolerance * Math.max(largest, 1e-30), `${what}: ${difference}`);
}

function compare(
  given: Case,
  options: torch.F.UpsampleCrossEntropyOptions,
  weighted: boolean,
): void {
  const name = `${JSON.stringify(given)} ${JSON.stringify(options)} ${weighted}`;
  const args = argumentsOf(given, 'float64', options.ignoreIndex ?? 0);
  const all = { ...options, weight: weighted ? args.classWeight : null };
  const right = inFull(args, all);
  const gradOutputs = randn(right.loss.shape, { dtype: 'float64' });
  const rights = gradients(right.loss, args, { gradOutputs });
  const check = (a: Arguments, tolerance: number, classWeight: torch.Tensor) => {
    const found = fused(a, { ...all, weight: weighted ? classWeight : null });
    isClose(found.loss, right.loss, tolerance, `loss of ${name}`);
    assert.is(/CppNode/.test(found.loss.gradFn ?? ''), given.stride > 2, name);
    assert.ok(found.confusion.sum(1).equal(right.confusion.sum(1)), name);
    assert.is(found.confusion.dtype, 'int64');
    const toDtype = { gradOutputs: gradOutputs.to(found.loss.dtype) };
    for (const [i, gradient] of gradients(found.loss, a, toDtype).entries()) {
      isClose(gradient, rights[i] as torch.Tensor, tolerance, `gradient ${i} of ${name}`);
    }
    return found;
  };
  assert.ok(check(args, 1e-9, args.classWeight).confusion.equal(right.confusion), name);
  // The same values in float32, whose sums are compared with float64's.
  const single = (tensor: torch.Tensor) => tensor.detach().to('float32');
  const leaf = (tensor: torch.Tensor) => single(tensor).requiresGrad_(true);
  const { input, weight, bias, classWeight } = args;
  const half = { ...args, input: leaf(input), weight: leaf(weight), bias: leaf(bias) };
  const { confusion } = check(half, 1e-5, single(classWeight));
  const off = confusion.sub(right.confusion).abs().sum().item() as number;
  assert.ok(off <= 4, `${off} pixels otherwise than in float64, of ${name}`);
}

test('loss, counts and gradients are those of the two functions', () => {
  for (const given of CASES.slice(0, -1)) {
    for (const options of LOSSES) {
      for (const weighted of [false, true]) compare(given, options, weighted);
    }
  }
  compare(CASES.at(-1) as Case, { ignoreIndex: 255 }, true);
});

test("each pixel's class is the arg-max", () => {
  for (const given of CASES) {
    for (const dtype of ['float64', 'float32', 'bfloat16'] as const) {
      const { input, weight, bias, layer } = argumentsOf(given, dtype);
      const logits = F.convTranspose2d(input, weight, bias, layer);
      const classes = F.upsampleArgmax(input, weight, bias, layer);
      assert.is(classes.dtype, 'int64');
      assert.not(classes.requiresGrad);
      assert.ok(classes.equal(logits.argmax(1)), `${JSON.stringify(given)} ${dtype}`);
    }
  }
});

test('of equal logits the first is the class, and NaN is the largest', () => {
  const { weight, layer } = argumentsOf(CASES[1] as Case, 'float32');
  const zero = torch.zeros([1, 3, 2, 2]);
  const biases: [number[], number][] = [
    [[1, 2, 2, 0, 2], 1],
    [[0, 0, 0, 0, 0], 0],
    [[1, Number.NaN, 3, Number.NaN, 9], 1],
    [[Number.NEGATIVE_INFINITY, -5, -5, Number.NEGATIVE_INFINITY, -5], 1],
  ];
  for (const [values, wanted] of biases) {
    const bias = torch.tensor(values, { dtype: 'float32' });
    const classes = F.upsampleArgmax(zero, weight, bias, layer);
    assert.ok(classes.eq(wanted).all().item(), String(values));
    assert.ok(
      classes.equal(F.convTranspose2d(zero, weight, bias, layer).argmax(1)),
      String(values),
    );
  }
});

test('only void pixels: no loss, and gradients of zero, as in PyTorch', () => {
  const args = argumentsOf(CASES[1] as Case, 'float32');
  args.target.fill_(255);
  const options = { ignoreIndex: 255 };
  const { loss, confusion } = fused(args, options);
  assert.ok(Number.isNaN(loss.item()));
  assert.is(confusion.sum().item(), 0);
  for (const gradient of [
    ...gradients(loss, args),
    ...gradients(inFull(args, options).loss, args),
  ]) {
    assert.is(gradient.abs().max().item(), 0);
  }
});

test('large logits overflow in neither', () => {
  const args = argumentsOf(CASES[1] as Case, 'float32');
  noGrad(() => args.input.mul_(1e4));
  const options = { ignoreIndex: 255 };
  const [found, right] = [fused(args, options), inFull(args, options)];
  isClose(found.loss, right.loss, 1e-6, 'loss');
  const rights = gradients(right.loss, args);
  for (const [i, gradient] of gradients(found.loss, args).entries()) {
    isClose(gradient, rights[i] as torch.Tensor, 1e-5, String(i));
  }
});

test('a target that is no class is an error', () => {
  for (const given of CASES.slice(0, 2)) {
    for (const wrong of [-1, given.channels[1], 300]) {
      const args = argumentsOf(given, 'float32', 0);
      args.target.select(0, 0).select(0, 3).select(0, 2).fill_(wrong);
      assert.throws(
        () => fused(args, { ignoreIndex: 255 }),
        (error: unknown) =>
          error instanceof torch.TorchError && /Target -?\d+ is out of bounds/.test(error.message),
      );
    }
  }
});

test('shapes that do not fit are errors', () => {
  const args = argumentsOf(CASES[1] as Case, 'float32');
  const isTorchError = (error: unknown) => error instanceof torch.TorchError;
  const wrong: Partial<Arguments>[] = [
    { target: args.target.select(0, 0) },
    { target: torch.zeros([3, 5, 5], { dtype: 'int64' }) },
    { target: args.target.to('float64') },
    { weight: args.weight.select(0, 0) },
    { bias: randn([9]) },
    { input: randn([2, 9, 4, 3]) },
  ];
  for (const part of wrong) {
    assert.throws(() => fused({ ...args, ...part }, {}), isTorchError, Object.keys(part)[0]);
  }
  assert.throws(() => fused(args, { weight: randn([9]) }), isTorchError);
  const options = { reduction: 'no' } as unknown as torch.F.UpsampleCrossEntropyOptions;
  assert.throws(() => fused(args, options), /one of none, mean, sum/);
});

test('without gradients, or for some of the arguments', () => {
  const args = argumentsOf(CASES[1] as Case, 'float64');
  const options = { ignoreIndex: 255 };
  const right = gradients(inFull(args, options).loss, args);
  const { loss } = noGrad(() => fused(args, options));
  assert.not(loss.requiresGrad);
  isClose(loss, inFull(args, options).loss, 1e-12, 'loss');
  const frozen = { ...args, input: args.input.detach(), bias: args.bias.detach() };
  const [weight] = torch.autograd.grad(fused(frozen, options).loss, [args.weight]);
  isClose(weight as torch.Tensor, right[1] as torch.Tensor, 1e-12, 'weight');
  const { loss: plain } = F.upsampleCrossEntropy(args.input, args.weight, null, args.target, {
    ...args.layer,
    ...options,
  });
  const bare = { ...args, bias: torch.zeros([5], { dtype: 'float64' }) };
  isClose(plain, inFull(bare, options).loss, 1e-12, 'no bias');
});

test('a graph that is kept, and derivatives of derivatives', () => {
  const args = argumentsOf(CASES[1] as Case, 'float64');
  for (const reduction of ['mean', 'none'] as const) {
    const options = { ignoreIndex: 255, reduction };
    const twice = (loss: Loss) => {
      const first = gradients(loss.pow(2).sum(), args, { createGraph: true });
      const again = gradients(loss.pow(2).sum(), args, { retainGraph: true });
      for (const [i, gradient] of again.entries()) {
        isClose(gradient, first[i] as torch.Tensor, 1e-12, `gradient ${i}, ${reduction}`);
      }
      const sum = first.map((it) => it.pow(2).sum()).reduce((a, b) => a.add(b));
      return gradients(sum, args);
    };
    const right = twice(inFull(args, options).loss);
    for (const [i, gradient] of twice(fused(args, options).loss).entries()) {
      isClose(gradient, right[i] as torch.Tensor, 1e-10, `second derivative ${i}, ${reduction}`);
    }
  }
});

test('a loss with it is recorded', () => {
  for (const given of CASES.slice(0, 2)) {
    const { input, weight, bias, target, layer } = argumentsOf(given, 'float32');
    const loss = (x: torch.Tensor, y: torch.Tensor) =>
      F.upsampleCrossEntropy(x, weight, bias, y, { ...layer, ignoreIndex: 255 }).loss;
    assert.ok(record(loss, [input, target]));
  }
});

test.run();
