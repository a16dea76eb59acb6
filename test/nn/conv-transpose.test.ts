/** The transposed convolution of our own, beside LibTorch's. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runnableOf } from '../../dist/nn/run';
import { record } from '../../dist/torch/dispatch/record';

const { call, F, nn, noGrad, randn } = torch;

type Dtype = 'float64' | 'float32' | 'bfloat16';
type Pair = readonly [number, number];

interface Case {
  batch?: number;
  channels: Pair;
  size: Pair;
  kernel: Pair;
  stride: Pair;
  padding?: Pair;
  outputPadding?: Pair;
  groups?: number;
  dilation?: Pair;
  bias?: boolean;
}

const TUTORIAL: Case = {
  channels: [21, 21],
  size: [10, 15],
  kernel: [64, 64],
  stride: [32, 32],
  padding: [16, 16],
};

/** Where the kernels are our own, whatever the processor: vectors are at most as wide as strides. */
const OWN: Case[] = [
  { ...TUTORIAL, channels: [5, 4] },
  { batch: 4, channels: [3, 5], size: [4, 3], kernel: [32, 32], stride: [16, 16], padding: [8, 8] },
  { batch: 2, channels: [2, 3], size: [5, 7], kernel: [16, 16], stride: [16, 16] },
  { batch: 3, channels: [4, 2], size: [1, 1], kernel: [48, 32], stride: [16, 32], padding: [3, 5] },
  { channels: [7, 1], size: [3, 6], kernel: [37, 41], stride: [16, 16], padding: [1, 0] },
  { batch: 2, channels: [1, 9], size: [2, 5], kernel: [50, 33], stride: [16, 32], padding: [7, 2] },
  { channels: [3, 3], size: [4, 4], kernel: [9, 20], stride: [16, 32], outputPadding: [11, 31] },
  { batch: 2, channels: [6, 4], size: [3, 4], kernel: [32, 40], stride: [16, 16], groups: 2 },
  {
    channels: [6, 6],
    size: [3, 4],
    kernel: [32, 32],
    stride: [16, 16],
    padding: [8, 8],
    groups: 6,
  },
  { batch: 2, channels: [3, 2], size: [9, 4], kernel: [3, 64], stride: [1, 32], padding: [1, 16] },
  { channels: [2, 2], size: [3, 3], kernel: [16, 33], stride: [5, 16], padding: [6, 20] },
  { channels: [2, 4], size: [4, 3], kernel: [30, 29], stride: [31, 29], padding: [0, 14] },
];

/** Where they are whichever is faster. */
const EITHER: Case[] = Array.from({ length: 32 }, (_, i) => ({
  batch: (i % 4) + 1,
  channels: [(i % 3) + 1, (i % 4) + 1],
  size: [(i % 5) + 1, (i % 3) + 2],
  kernel: [i + 1 + (i % 7), 2 * (i + 1)],
  stride: [i + 1, i + 1],
  padding: [i % 3 === 0 ? 0 : Math.min(2, i >> 1), (i + 1) >> 1],
  outputPadding: [i % 2 && i > 1 ? 1 : 0, 0],
  bias: i % 5 !== 0,
}));

function argumentsOf(given: Case, dtype: Dtype) {
  const { batch = 1, channels, size, kernel, stride, groups = 1, bias = true } = given;
  torch.manualSeed(7);
  const leaf = (shape: number[]) => randn(shape, { dtype }).requiresGrad_(true);
  const input = leaf([batch, channels[0], ...size]);
  const weight = leaf([channels[0], channels[1] / groups, ...kernel]);
  const options = {
    stride,
    padding: given.padding ?? [0, 0],
    outputPadding: given.outputPadding ?? [0, 0],
    groups,
    dilation: given.dilation ?? [1, 1],
  };
  return { input, weight, bias: bias ? leaf([channels[1]]) : null, options };
}

type Arguments = ReturnType<typeof argumentsOf>;

const own = ({ input, weight, bias, options }: Arguments) =>
  F.convTranspose2d(input, weight, bias, options);

const libtorch = ({ input, weight, bias, options: o }: Arguments) =>
  call('conv_transpose2d', [
    input,
    weight,
    bias,
    o.stride,
    o.padding,
    o.outputPadding,
    o.groups,
    o.dilation,
  ]) as torch.Tensor;

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

test('the same in float32 and bfloat16', () => {
  for (const given of OWN) {
    compare(given, 'float32', 2e-5);
    compare(given, 'bfloat16', 2e-2);
  }
});

test('all strides, kernels that are multiples of them and not', () => {
  for (const given of EITHER) compare(given, 'float64', 1e-12);
});

test("bfloat16's results are float32's, rounded once", () => {
  const half = argumentsOf(TUTORIAL, 'bfloat16');
  const full = { ...half, input: half.input.to('float32'), weight: half.weight.to('float32') };
  full.bias = half.bias?.to('float32') ?? null;
  assert.ok(own(half).equal(own(full).to('bfloat16')));
});

test("what is not for these kernels is LibTorch's", () => {
  const others: [string, Case][] = [
    ['dilation', { ...TUTORIAL, dilation: [2, 1] }],
    ['stride 2', { ...TUTORIAL, kernel: [4, 4], stride: [2, 2], padding: [1, 1] }],
    ['many channels', { ...TUTORIAL, channels: [512, 1], size: [2, 2] }],
  ];
  for (const [what, given] of others) {
    const args = argumentsOf(given, 'float32');
    const output = own(args);
    assert.not(isOwn(output), what);
    assert.ok(output.equal(libtorch(args)), what);
  }
  const { input, weight, bias, options } = argumentsOf(TUTORIAL, 'float32');
  assert.throws(
    () => F.convTranspose2d(input, randn([3, 21, 64, 64]), bias, options),
    /^conv_transpose2d: .*weight of size \[3, 21, 64, 64\]/,
  );
  const image = input.select(0, 0);
  assert.equal(F.convTranspose2d(image, weight, bias, options).shape, [21, 320, 480]);
});

test('inputs that are not contiguous', () => {
  const args = argumentsOf({ ...TUTORIAL, batch: 2, channels: [4, 3] }, 'float64');
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
  }
});

test('channels_last goes on as it does in LibTorch', () => {
  const args = argumentsOf({ ...TUTORIAL, batch: 2, channels: [4, 3] }, 'float32');
  for (const last of ['input', 'weight'] as const) {
    const given = { ...args, [last]: args[last].to({ memoryFormat: 'channels_last' }) };
    const output = own(given);
    const expected = libtorch(given);
    assert.ok(isOwn(output));
    assert.equal(output.stride(), expected.stride());
    isClose(output, expected, 2e-6, last);
    const gradient = randn(output.shape).to({ memoryFormat: 'channels_last' });
    const right = gradients(expected, args, gradient);
    for (const [i, found] of gradients(output, args, gradient).entries()) {
      isClose(found, right[i] as torch.Tensor, 2e-5, last);
    }
  }
});

test('an empty batch', () => {
  const args = argumentsOf({ ...TUTORIAL, batch: 0, channels: [4, 3] }, 'float32');
  const output = own(args);
  assert.equal(output.shape, [0, 3, 320, 480]);
  const found = gradients(output, args, randn(output.shape));
  assert.equal(found[1]?.abs().max().item(), 0);
});

test('a gradient of some of the arguments only', () => {
  const args = argumentsOf({ ...TUTORIAL, channels: [4, 3] }, 'float64');
  const gradient = randn([1, 3, 320, 480], { dtype: 'float64' });
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
  const args = argumentsOf({ ...OWN[1], batch: 2 } as Case, 'float64');
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
  const args = argumentsOf({ ...TUTORIAL, channels: [4, 3] }, 'float32');
  const sum = own(args).pow(2).sum();
  const [first] = torch.autograd.grad(sum, [args.weight], { retainGraph: true });
  const [second] = torch.autograd.grad(sum, [args.weight]);
  assert.ok(first?.equal(second as torch.Tensor));
  assert.ok(own(args).equal(own(args)), 'and so does the forward pass');
});

test('a weight that was changed since is an error', () => {
  const args = argumentsOf({ ...TUTORIAL, channels: [4, 3] }, 'float32');
  const sum = own(args).sum();
  noGrad(() => args.weight.add_(1));
  assert.throws(() => sum.backward(), /inplace/);
});

test('it is printed as in PyTorch', () => {
  const args = argumentsOf({ ...TUTORIAL, channels: [1, 1], size: [1, 1] }, 'float32');
  assert.match(String(own(args)), / grad_fn=<ConvolutionBackward0>\)$/);
});

test('without gradients', () => {
  const args = argumentsOf({ ...TUTORIAL, batch: 2 }, 'float32');
  const output = noGrad(() => own(args));
  assert.not(output.requiresGrad);
  assert.ok(output.equal(own(args).detach()));
});

test('what is not finite spreads as in LibTorch', () => {
  const given: Case = { ...TUTORIAL, channels: [3, 2], size: [3, 4], kernel: [50, 64] };
  const bits = (tensor: torch.Tensor) => tensor.detach().nanToNum({ nan: 7, posinf: 8, neginf: 9 });
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
});

test('the layer, on the event loop and recorded', async () => {
  class Net extends nn.Module {
    up = new nn.ConvTranspose2d(3, 4, 32, { stride: 16, padding: 8 });
    override forward(x: torch.Tensor): torch.Tensor {
      return F.convTranspose2d(this.up.forward(x), this.up.weight.transpose(0, 1), null, {
        stride: 16,
      });
    }
  }
  torch.manualSeed(1);
  const net = new Net();
  const x = randn([2, 3, 2, 3]);
  assert.ok(isOwn(net.up.forward(x)));
  const right = net.forward(x);
  assert.ok(runnableOf(net, [x]), 'it is recorded');
  assert.ok((await net.forwardAsync(x)).equal(right));
  isClose(
    net.up.forward(x),
    libtorch({
      input: x,
      weight: net.up.weight,
      bias: net.up.bias,
      options: {
        stride: [16, 16],
        padding: [8, 8],
        outputPadding: [0, 0],
        groups: 1,
        dilation: [1, 1],
      },
    }),
    2e-6,
    'layer',
  );
  assert.ok(record((a) => F.convTranspose2d(a, net.up.weight, null, { stride: 16 }), [x]));
});

test('the number of threads changes what is parallel, not what comes out', () => {
  const before = torch.getNumThreads();
  try {
    const args = argumentsOf({ ...TUTORIAL, batch: 2, channels: [4, 3] }, 'float32');
    const gradient = randn([2, 3, 320, 480]);
    const results = [1, 2, 5].map((threads) => {
      torch.setNumThreads(threads);
      return [own(args), ...gradients(own(args), args, gradient)];
    });
    for (const other of results.slice(1)) {
      for (const [i, tensor] of other.entries()) {
        isClose(tensor, results[0]?.[i] as torch.Tensor, 1e-5, String(i));
      }
    }
  } finally {
    torch.setNumThreads(before);
  }
});

test.run();
