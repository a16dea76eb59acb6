/** The convolution of our own, beside LibTorch's; and chains of layers, which run in channels_last. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runnableOf } from '../../dist/nn/run';
import { record } from '../../dist/torch/dispatch/record';

const { call, F, nn, noGrad, randn } = torch;

type Dtype = 'float64' | 'float32' | 'bfloat16' | 'float16';
type Pair = readonly [number, number];

interface Case {
  batch?: number;
  channels: Pair;
  size: Pair;
  kernel?: Pair;
  stride?: Pair;
  padding?: Pair;
  dilation?: Pair;
  groups?: number;
  bias?: boolean;
}

const LAYER: Case = { batch: 2, channels: [64, 64], size: [20, 30], padding: [1, 1], bias: false };

/** Where it is our own: many tiles or few, of which the ends are cut off in every way. */
const OWN: Case[] = [
  LAYER,
  { batch: 4, channels: [32, 32], size: [8, 8], padding: [1, 1] },
  { batch: 1, channels: [33, 47], size: [13, 18], padding: [1, 1] },
  { batch: 3, channels: [37, 130], size: [11, 10] },
  { batch: 2, channels: [129, 35], size: [9, 15], padding: [2, 0] },
  { batch: 2, channels: [40, 40], size: [7, 12], padding: [3, 2], bias: false },
  { batch: 1, channels: [200, 256], size: [14, 11], padding: [0, 1] },
  { batch: 5, channels: [64, 300], size: [7, 6], padding: [1, 3] },
  { batch: 9, channels: [32, 48], size: [3, 3], padding: [1, 1] },
  { batch: 1, channels: [34, 33], size: [5, 100], padding: [0, 0] },
  { batch: 1, channels: [48, 32], size: [70, 4], padding: [1, 1] },
  { batch: 10, channels: [32, 65], size: [2, 3], padding: [2, 2] },
];

/** Where it is whichever is faster. */
const EITHER: Case[] = Array.from({ length: 48 }, (_, i) => ({
  batch: i % 5,
  channels: [8 + 5 * i, 70 - i],
  size: [3 + (i % 7), 3 + (i % 5) * 2],
  padding: [i % 4, (i + 1) % 3],
  bias: i % 5 !== 0,
}));

function argumentsOf(given: Case, dtype: Dtype) {
  const { batch = 1, channels, size, kernel = [3, 3], groups = 1, bias = true } = given;
  torch.manualSeed(7);
  const leaf = (shape: number[]) => randn(shape, { dtype }).requiresGrad_(true);
  const input = leaf([batch, channels[0], ...size]);
  const weight = leaf([channels[1], channels[0] / groups, ...kernel]);
  const options = {
    stride: given.stride ?? [1, 1],
    padding: given.padding ?? [0, 0],
    dilation: given.dilation ?? [1, 1],
    groups,
  };
  return { input, weight, bias: bias ? leaf([channels[1]]) : null, options };
}

type Arguments = ReturnType<typeof argumentsOf>;

const own = ({ input, weight, bias, options }: Arguments) => F.conv2d(input, weight, bias, options);

const libtorch = ({ input, weight, bias, options: o }: Arguments) =>
  call('conv2d', [input, weight, bias, o.stride, o.padding, o.dilation, o.groups]) as torch.Tensor;

const isOwn = (output: torch.Tensor) => /CppNode/.test(output.gradFn ?? '');

const leavesOf = ({ input, weight, bias }: Arguments) =>
  bias ? [input, weight, bias] : [input, weight];

/** Largest difference, in parts of the largest value. */
function difference(a: torch.Tensor, b: torch.Tensor): number {
  const [x, y] = [a.detach().to('float64'), b.detach().to('float64')];
  assert.equal(x.shape, y.shape);
  if (x.numel() === 0) return 0;
  return (x.sub(y).abs().max().item() as number) / Math.max(y.abs().max().item() as number, 1e-30);
}

function isClose(a: torch.Tensor, b: torch.Tensor, tolerance: number, what: string): void {
  const found = difference(a, b);
  assert.ok(found <= tolerance, `${what}: ${found}`);
}

function gradients(output: torch.Tensor, args: Arguments, gradient: torch.Tensor) {
  const options = { gradOutputs: gradient, retainGraph: true };
  return torch.autograd.grad(output, leavesOf(args), options);
}

function compare(given: Case, dtype: Dtype, tolerance: number): torch.Tensor {
  const args = argumentsOf(given, dtype);
  const [output, expected] = [own(args), libtorch(args)];
  const name = `${JSON.stringify(given)} ${dtype}`;
  assert.is(output.dtype, dtype);
  isClose(output, expected, tolerance, `output of ${name}`);
  const gradient = randn(output.shape, { dtype });
  const wanted = gradients(expected, args, gradient);
  for (const [i, found] of gradients(output, args, gradient).entries()) {
    isClose(found, wanted[i] as torch.Tensor, tolerance, `gradient ${i} of ${name}`);
  }
  return output;
}

test('output and gradients are those of LibTorch', () => {
  for (const given of OWN) {
    assert.ok(isOwn(compare(given, 'float64', 1e-12)), JSON.stringify(given));
  }
});

test('the same in float32 and in 16 bits', () => {
  for (const given of OWN) {
    compare(given, 'float32', 2e-5);
    compare(given, 'bfloat16', 2e-2);
  }
  for (const given of OWN.slice(1, 4)) compare(given, 'float16', 2e-3);
});

/** Not of ours in float32. */
const OTHERS: [string, Case][] = [
  ['stride 2', { ...LAYER, stride: [2, 2] }],
  ['dilation', { ...LAYER, dilation: [1, 2] }],
  ['groups', { ...LAYER, groups: 2 }],
  ['1x1', { ...LAYER, kernel: [1, 1] }],
  ['5x3', { ...LAYER, kernel: [5, 3] }],
  ['few channels', { ...LAYER, channels: [3, 64] }],
  ['few pixels', { ...LAYER, size: [2, 2] }],
];

test('16 bits, whatever the kernel, the stride, the groups', () => {
  const small: Case = { channels: [12, 10], size: [9, 11] };
  for (const [, given] of OTHERS) {
    for (const bias of [true, false]) {
      compare({ ...given, ...small, bias }, 'bfloat16', 2e-2);
      compare({ ...given, ...small, bias }, 'float16', 2e-3);
    }
  }
  const args = argumentsOf({ ...LAYER, stride: [2, 2], bias: true }, 'bfloat16');
  const last = { ...args, input: args.input.to({ memoryFormat: 'channels_last' }) };
  assert.equal(own(last).stride(), libtorch(last).stride());
});

test('mixed dtypes are one error, whatever the convolution, the dtypes and the processor', () => {
  type Convolution = (
    input: torch.Tensor,
    weight: torch.Tensor,
    bias?: torch.Tensor,
  ) => torch.Tensor;
  const convolutions: [Convolution, number][] = [
    [torch.conv1d, 1],
    [torch.conv2d, 2],
    [torch.conv3d, 3],
    [torch.convTranspose1d, 1],
    [torch.convTranspose2d, 2],
    [torch.convTranspose3d, 3],
  ];
  const isDtypeError = (pattern: RegExp) => (error: unknown) =>
    error instanceof torch.DTypeError && pattern.test(error.message);
  for (const [compute, dims] of convolutions) {
    const sides = Array(dims).fill(5);
    for (const [a, b] of [
      ['bfloat16', 'float32'],
      ['float32', 'bfloat16'],
      ['float16', 'float32'],
      ['float64', 'float32'],
    ] as const) {
      const input = torch.ones([1, 4, ...sides], { dtype: a });
      const weight = torch.ones([4, 4, ...Array(dims).fill(3)], { dtype: b });
      const bias = torch.ones([4], { dtype: b });
      assert.throws(
        () => compute(input, weight),
        isDtypeError(/Input type .* and weight type .* should be the same/),
        `${compute.name} ${a} ${b}`,
      );
      assert.throws(
        () => compute(input, weight.to(a), bias),
        isDtypeError(/Input type .* and bias type .* should be the same/),
        `${compute.name} ${a} ${b}, bias`,
      );
    }
  }
  const layer = new torch.nn.ConvTranspose2d(4, 4, 3).to('bfloat16');
  const picture = torch.ones([1, 4, 5, 5]);
  const refused = isDtypeError(/should be the same/);
  assert.throws(() => layer.forward(picture), refused);
  assert.throws(() => new torch.nn.Conv2d(4, 4, 3).forward(picture.to('bfloat16')), refused);
  assert.throws(() => F.conv2d(picture.to('bfloat16'), torch.ones([4, 4, 3, 3])), refused);
  // Autocast makes them one.
  const output = torch.autocast('cpu', () =>
    F.conv2d(picture.to('bfloat16'), torch.ones([4, 4, 3, 3])),
  );
  assert.is(output.dtype, 'bfloat16');
});

test('second derivatives in 16 bits', () => {
  const args = argumentsOf({ ...LAYER, channels: [4, 5], size: [6, 7], bias: true }, 'bfloat16');
  const penalty = (output: torch.Tensor) => {
    const [first] = torch.autograd.grad(output.pow(2).sum(), [args.input], { createGraph: true });
    return torch.autograd.grad(first?.pow(2).sum() as torch.Tensor, [args.weight])[0];
  };
  const wide = leavesOf(args).map((it) => it.detach().to('float64').requiresGrad_(true));
  const [x, w, b] = wide as [torch.Tensor, torch.Tensor, torch.Tensor];
  const [first] = torch.autograd.grad(
    libtorch({ ...args, input: x, weight: w, bias: b })
      .pow(2)
      .sum(),
    [x],
    { createGraph: true },
  );
  const [right] = torch.autograd.grad(first?.pow(2).sum() as torch.Tensor, [w]);
  isClose(penalty(own(args)) as torch.Tensor, right as torch.Tensor, 3e-2, 'second derivative');
});

test('any batch, channels, sizes and paddings', () => {
  for (const given of EITHER) compare(given, 'float64', 1e-12);
});

// Of sums of 576 products. They are 1e-6 to 1.5e-6, with each of the vector instructions.
test('in float32, errors are below 3 millionths of the largest value', () => {
  const half = argumentsOf(LAYER, 'float32');
  const full = argumentsOf(LAYER, 'float64');
  for (const name of ['input', 'weight'] as const) full[name] = half[name].detach().to('float64');
  for (const leaf of leavesOf(full)) leaf.requiresGrad_(true);
  const gradient = randn([2, 64, 20, 30]);
  const results = (of: typeof own, args: Arguments) => {
    const output = of(args);
    return [output, ...gradients(output, args, gradient.to(output.dtype))];
  };
  const right = results(libtorch, full);
  for (const [i, found] of results(own, half).entries()) {
    const error = difference(found, right[i] as torch.Tensor);
    assert.ok(error < 3e-6, `${i}: ${error}`);
  }
});

test("what is not for these kernels is LibTorch's", () => {
  for (const [what, given] of OTHERS) {
    const args = argumentsOf(given, 'float32');
    const output = own(args);
    assert.not(isOwn(output), what);
    assert.ok(output.equal(libtorch(args)), what);
  }
  const { input, weight, bias, options } = argumentsOf(LAYER, 'float32');
  assert.throws(
    () => F.conv2d(input, randn([64, 21, 3, 3]), bias, options),
    /^conv2d: .*weight of size \[64, 21, 3, 3\]/,
  );
  assert.throws(
    () => F.conv2d(input, weight, null, { padding: -1 }),
    /^conv2d: .*negative padding/,
  );
  assert.throws(() => F.conv2d(randn([1, 64, 2, 9]), weight), /^conv2d: .*Kernel size/);
  assert.equal(F.conv2d(input.select(0, 0), weight, bias, options).shape, [64, 20, 30]);
  assert.ok(
    F.conv2d(input, weight, bias, { padding: 'same' }).equal(
      libtorch({ input, weight, bias, options }),
    ),
  );
});

test('inputs that are not contiguous', () => {
  const args = argumentsOf({ ...LAYER, bias: true }, 'float64');
  const expected = libtorch(args);
  const views: [string, torch.Tensor, torch.Tensor][] = [
    ['transposed', args.input.transpose(2, 3).contiguous().transpose(2, 3), args.weight],
    ['strided weight', args.input, args.weight.transpose(0, 3).contiguous().transpose(0, 3)],
    ['expanded', args.input.select(0, 0).unsqueeze(0).expand([2, -1, -1, -1]), args.weight],
  ];
  for (const [what, input, weight] of views) {
    const output = own({ ...args, input, weight });
    assert.ok(isOwn(output), what);
    const wanted = what === 'expanded' ? libtorch({ ...args, input }) : expected;
    isClose(output, wanted, 1e-12, what);
    const gradient = randn(output.shape, { dtype: 'float64' });
    const sparse = gradient.transpose(2, 3).contiguous().transpose(2, 3);
    const found = gradients(output, args, sparse);
    const right = gradients(wanted, args, gradient);
    for (const i of [0, 1, 2])
      isClose(found[i] as torch.Tensor, right[i] as torch.Tensor, 1e-12, what);
    const single = gradient.sum().expand(output.shape);
    const constant = gradients(wanted, args, single);
    for (const [i, it] of gradients(output, args, single).entries()) {
      isClose(it, constant[i] as torch.Tensor, 1e-12, `${what}, one gradient for all`);
    }
  }
});

test('formats go on as they do in LibTorch', () => {
  const args = argumentsOf({ ...LAYER, bias: true }, 'float32');
  const last = (tensor: torch.Tensor) => tensor.to({ memoryFormat: 'channels_last' });
  const formats: [string, Arguments][] = [
    ['contiguous', args],
    ['input', { ...args, input: last(args.input) }],
    ['weight', { ...args, weight: last(args.weight) }],
  ];
  for (const [what, given] of formats) {
    const output = own(given);
    const expected = libtorch(given);
    assert.ok(isOwn(output));
    assert.equal(output.stride(), expected.stride(), what);
    isClose(output, expected, 2e-5, what);
    const gradient = last(randn(output.shape));
    const right = gradients(expected, args, gradient);
    for (const [i, found] of gradients(output, args, gradient).entries()) {
      if (i === 0) assert.equal(found.stride(), right[i]?.stride(), `gradient, ${what}`);
      isClose(found, right[i] as torch.Tensor, 2e-5, what);
    }
  }
});

test('an empty batch', () => {
  const args = argumentsOf({ ...LAYER, batch: 0 }, 'float32');
  const output = own(args);
  assert.equal(output.shape, [0, 64, 20, 30]);
  const found = gradients(output, args, randn(output.shape));
  assert.equal(found[1]?.abs().max().item(), 0);
});

test('a gradient of some of the arguments only', () => {
  const args = argumentsOf({ ...LAYER, bias: true }, 'float64');
  const gradient = randn([2, 64, 20, 30], { dtype: 'float64' });
  const all = gradients(libtorch(args), args, gradient);
  for (const [i, leaf] of leavesOf(args).entries()) {
    const frozen: Arguments = {
      ...args,
      input: i === 0 ? args.input : args.input.detach(),
      weight: i === 1 ? args.weight : args.weight.detach(),
      bias: i === 2 ? args.bias : (args.bias?.detach() ?? null),
    };
    const [found] = torch.autograd.grad(own(frozen), [leaf], { gradOutputs: gradient });
    isClose(found as torch.Tensor, all[i] as torch.Tensor, 1e-12, String(i));
  }
});

test('derivatives of derivatives', () => {
  const args = argumentsOf({ ...LAYER, channels: [32, 33], size: [9, 8], bias: true }, 'float64');
  const penalty = (output: torch.Tensor) => {
    const first = torch.autograd.grad(output.pow(2).sum(), leavesOf(args), { createGraph: true });
    const sum = first.map((it) => it.pow(2).sum()).reduce((a, b) => a.add(b));
    return torch.autograd.grad(sum, leavesOf(args));
  };
  const right = penalty(libtorch(args));
  for (const [i, found] of penalty(own(args)).entries()) {
    isClose(found, right[i] as torch.Tensor, 1e-11, `second derivative ${i}`);
  }
});

test('a graph that is kept gives the same twice', () => {
  const args = argumentsOf(LAYER, 'float32');
  const sum = own(args).pow(2).sum();
  const [first] = torch.autograd.grad(sum, [args.weight], { retainGraph: true });
  const [second] = torch.autograd.grad(sum, [args.weight]);
  assert.ok(first?.equal(second as torch.Tensor));
  assert.ok(own(args).equal(own(args)), 'and so does the forward pass');
});

test('a weight that was changed since is an error', () => {
  const args = argumentsOf(LAYER, 'float32');
  const sum = own(args).sum();
  noGrad(() => args.weight.add_(1));
  assert.throws(() => sum.backward(), /inplace/);
});

test('it is printed as in PyTorch', () => {
  const args = argumentsOf(LAYER, 'float32');
  assert.match(String(own(args)), / grad_fn=<ConvolutionBackward0>\)$/);
});

test('without gradients', () => {
  const args = argumentsOf({ ...LAYER, bias: true }, 'float32');
  const output = noGrad(() => own(args));
  assert.not(output.requiresGrad);
  assert.ok(output.equal(own(args).detach()));
});

test('what is not finite spreads as in LibTorch', () => {
  const bits = (tensor: torch.Tensor) => tensor.detach().nanToNum({ nan: 7, posinf: 8, neginf: 9 });
  for (const given of [{ ...LAYER, bias: true }, OWN[6] as Case]) {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const which of ['input', 'weight', 'bias'] as const) {
        const args = argumentsOf(given, 'float64');
        noGrad(() => args[which]?.flatten().select(0, 1).fill_(value));
        isClose(bits(own(args)), bits(libtorch(args)), 1e-12, `${which} ${value}`);
      }
      const args = argumentsOf(given, 'float64');
      const gradient = randn(own(args).shape, { dtype: 'float64' });
      gradient.flatten().select(0, 100).fill_(value);
      const right = gradients(libtorch(args), args, gradient);
      for (const [i, found] of gradients(own(args), args, gradient).entries()) {
        isClose(bits(found), bits(right[i] as torch.Tensor), 1e-12, `gradient ${i} of ${value}`);
      }
    }
  }
});

test('the layer, on the event loop and recorded', async () => {
  class Net extends nn.Module {
    conv = new nn.Conv2d(32, 40, 3, { padding: 1 });
    override forward(x: torch.Tensor): torch.Tensor {
      return F.conv2d(this.conv.forward(x), this.conv.weight.transpose(0, 1), null, { padding: 2 });
    }
  }
  torch.manualSeed(1);
  const net = new Net();
  const x = randn([2, 32, 12, 13]);
  const output = net.conv.forward(x);
  assert.ok(isOwn(output));
  assert.ok(output.isContiguous());
  const right = net.forward(x);
  assert.ok(runnableOf(net, [x]), 'it is recorded');
  assert.ok((await net.forwardAsync(x)).equal(right));
  const { options } = argumentsOf(LAYER, 'float32');
  const { weight, bias } = net.conv;
  isClose(output, libtorch({ input: x, weight, bias, options }), 1e-5, 'layer');
  assert.ok(record((a) => F.conv2d(a, weight, null, { padding: 1 }), [x]));
});

test('a chain of layers gives what its layers give one by one, and its format', async () => {
  torch.manualSeed(1);
  const layers = () => [
    new nn.Conv2d(3, 32, 7, { stride: 2, padding: 3, bias: false }),
    new nn.BatchNorm2d(32),
    new nn.ReLU({ inplace: true }),
    new nn.MaxPool2d(3, { stride: 2, padding: 1 }),
    new nn.Conv2d(32, 48, 3, { padding: 1 }),
    new nn.Sequential(new nn.Conv2d(48, 40, 3, { stride: 2 }), new nn.ReLU()),
  ];
  const ends = [new nn.Conv2d(40, 5, 1), new nn.ConvTranspose2d(40, 5, 32, { stride: 16 })];
  for (const end of ends) {
    const each = [...layers(), end];
    const net = new nn.Sequential(...each);
    const x = randn([2, 3, 80, 96]).requiresGrad_(true);
    const leaves = [x, ...net.parameters()];
    const results = (output: torch.Tensor) => [
      output,
      ...torch.autograd.grad(output.pow(2).sum(), leaves),
    ];
    const right = results(each.reduce<torch.Tensor>((it, layer) => layer.forward(it), x));
    const found = results(net.forward(x));
    for (const [i, tensor] of found.entries()) {
      isClose(tensor, right[i] as torch.Tensor, 1e-4, `${end} ${i}`);
    }
    assert.equal(found[0]?.stride(), right[0]?.stride(), String(end));
    const last = x.detach().to({ memoryFormat: 'channels_last' });
    const apart = each.reduce<torch.Tensor>((it, layer) => layer.forward(it), last);
    assert.equal(net.forward(last).stride(), apart.stride());
    assert.ok((await net.forwardAsync(x)).isContiguous());
  }
});

test('the number of threads changes what is parallel, not what comes out', () => {
  const before = torch.getNumThreads();
  try {
    for (const given of OWN.slice(0, 7)) {
      const args = argumentsOf(given, 'float32');
      const gradient = randn(own(args).shape);
      const results = [1, 2, 5].map((threads) => {
        torch.setNumThreads(threads);
        return [own(args), ...gradients(own(args), args, gradient)];
      });
      for (const other of results.slice(1)) {
        for (const [i, tensor] of other.entries()) {
          isClose(tensor, results[0]?.[i] as torch.Tensor, 1e-5, String(i));
        }
      }
    }
  } finally {
    torch.setNumThreads(before);
  }
});

test.run();
