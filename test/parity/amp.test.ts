import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { record } from '../../dist/torch/dispatch/record';
import { trainStep } from '../../dist/train/step';
import {
  assertClose,
  assertExact,
  camelCase,
  DEVICE,
  type Fill,
  filled,
  filledState,
  loadGolden,
  restored,
  type Stored,
  valuesOf,
  type Whole,
} from './golden';

const { amp, d2l, F, nn, optim } = torch;
const CLASSES = 5;

type Low = 'bfloat16' | 'float16';
type Given = 'float32' | 'low' | 'mixed';
type Argument = number | boolean | string | { floats: number[] } | { zeros: number[] } | Argument[];

interface OperatorsCase {
  name: 'operators';
  operators: {
    op: string;
    arguments: Argument[];
    /** null where PyTorch has an error. */
    dtypes: Record<Low, Record<Given, torch.DType | null>>;
  }[];
}

interface StepsCase {
  name: string;
  dtype: Low;
  options: Record<string, unknown>;
  scaling: Record<string, number> | null;
  initial: Record<string, Fill>;
  steps: {
    x: Fill;
    y: Whole;
    loss: Stored;
    state: Record<string, Stored>;
    logits: torch.DType;
    made: boolean;
    scaler: torch.amp.GradScalerStateDict | null;
  }[];
}

interface ScalerCase {
  name: 'scaler';
  options: Record<string, unknown>;
  steps: { factor: string; weight: Whole; state: torch.amp.GradScalerStateDict }[];
}

const [operators, bfloat16, float16, scaler] = loadGolden('amp') as [
  OperatorsCase,
  StepsCase,
  StepsCase,
  ScalerCase,
];

/** As `made` in the golden's script. */
function made(args: Argument[], given: Given, low: Low): torch.OpArgument[] {
  let floats = 0;
  const make = (value: Argument): torch.OpArgument => {
    if (Array.isArray(value)) return value.map(make) as torch.OpArgument;
    if (typeof value !== 'object') return value;
    if ('zeros' in value) return torch.zeros(value.zeros, { dtype: 'int64' });
    floats++;
    const isLow = given === 'low' || (given === 'mixed' && floats > 1);
    return torch.ones(value.floats, { dtype: isLow ? low : 'float32' });
  };
  return args.map(make);
}

/** Of a call's result, or of its first; null where it is an error. */
function dtypeOf(op: string, args: torch.OpArgument[]): torch.DType | null {
  try {
    const result = torch.call(op, args);
    return ((Array.isArray(result) ? result[0] : result) as torch.Tensor).dtype;
  } catch {
    return null;
  }
}

/** The same of stand-ins: in a recording that is given up. */
function recordedDtypeOf(op: string, args: torch.OpArgument[]): torch.DType | null {
  const tensors = args.flat().filter((value): value is torch.Tensor => torch.isTensor(value));
  let dtype: torch.DType | null = null;
  record((...standIns) => {
    let next = 0;
    const replaced = (value: torch.OpArgument): torch.OpArgument =>
      Array.isArray(value)
        ? (value.map(replaced as never) as torch.OpArgument)
        : torch.isTensor(value)
          ? (standIns[next++] as torch.Tensor)
          : value;
    dtype = dtypeOf(op, args.map(replaced));
    throw new Error('enough');
  }, tensors);
  return dtype;
}

/** Of stand-ins LibTorch has no kernel for these, under autocast or not. */
const NOT_RECORDED = [
  ...['addbmm', 'cdist', 'nanquantile', 'polar', 'multi_margin_loss', 'multilabel_margin_loss'],
  ...['fft_rfft', 'fft_fft2', 'max_pool3d'],
];

// Which operators run in 16 bits is said for each kind of device; the golden is of the CPU.
for (const low of DEVICE === 'cpu' ? (['bfloat16', 'float16'] as const) : []) {
  test(`operators under autocast give PyTorch's dtypes: ${low}`, () => {
    torch.autocast('cpu', { dtype: low }, () => {
      for (const { op, arguments: args, dtypes } of operators.operators) {
        for (const [given, dtype] of Object.entries(dtypes[low]) as [Given, torch.DType | null][]) {
          const what = `${op}, given ${given}`;
          assert.is(dtypeOf(op, made(args, given, low)), dtype, what);
          if (dtype === null || NOT_RECORDED.includes(op)) continue;
          assert.is(recordedDtypeOf(op, made(args, given, low)), dtype, `${what}, recorded`);
        }
      }
    });
  });
}

function build(golden: StepsCase): torch.nn.Sequential {
  const net = new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(8),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(8, CLASSES, 1),
    new nn.ConvTranspose2d(CLASSES, CLASSES, 8, { stride: 4, padding: 2 }),
  );
  const kernel = new Map([['5.weight', d2l.bilinearKernel(CLASSES, CLASSES, 8)]]);
  net.loadStateDict(new Map([...net.stateDict(), ...kernel, ...filledState(golden.initial)]));
  return net;
}

/** A module of TypeScript: what it consists of is recorded. */
class Recorded extends nn.Module {
  readonly inner: torch.nn.Sequential;

  constructor(inner: torch.nn.Sequential) {
    super();
    this.inner = inner;
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.inner.forward(x);
  }
}

const loss: torch.Loss = (logits, targets) =>
  F.crossEntropy(logits, targets, { reduction: 'none' }).mean(1).mean(1);

const readsValues: torch.Loss = (logits, targets) => {
  const each = loss(logits, targets);
  assert.is(typeof each.sum().item(), 'number');
  return each;
};

/** A step's loss, summed. */
type Step = (
  net: torch.nn.Sequential,
  batch: [torch.Tensor, torch.Tensor],
  optimizer: torch.optim.SGD,
  scaler: torch.amp.GradScaler | undefined,
  golden: StepsCase,
) => Promise<number>;

/** As the golden's script has it. */
const written: Step = async (net, [x, y], optimizer, gradScaler, { dtype, steps }) => {
  optimizer.zeroGrad();
  const each = torch.autocast(DEVICE as 'cpu', { dtype }, () => {
    const logits = net.forward(x);
    assert.is(logits.dtype, steps[0]?.logits);
    return loss(logits, y);
  });
  if (gradScaler) {
    gradScaler.scale(each.sum()).backward();
    gradScaler.step(optimizer);
    gradScaler.update();
  } else {
    each.sum().backward();
    optimizer.step();
  }
  return each.sum().item() as number;
};

const trained =
  (chosen: torch.Loss, wrap: (net: torch.nn.Sequential) => torch.nn.Module): Step =>
  async (net, batch, optimizer, gradScaler, { dtype: precision }) =>
    (await trainStep(wrap(net), batch, chosen, optimizer, { precision, scaler: gradScaler })).loss;

const WAYS: Record<string, Step> = {
  written,
  'trainStep, a native network': trained(loss, (net) => net),
  'trainStep, a recorded network': trained(loss, (net) => new Recorded(net)),
  'trainStep, a loss that reads values': trained(readsValues, (net) => net),
};

/** Of numbers that are rounded to so many bits on the way; what is in it grows from step to step. */
const TOLERANCE = { bfloat16: { rtol: 0.02 }, float16: { rtol: 0.004 } };

for (const golden of [bfloat16, float16]) {
  for (const [way, step] of Object.entries(WAYS)) {
    test(`five steps in ${golden.name}: ${way}`, async () => {
      const net = build(golden).to(DEVICE);
      const options = camelCase<torch.optim.SGDOptions>(golden.options);
      const optimizer = new optim.SGD(net.parameters(), options);
      const gradScaler = golden.scaling
        ? new amp.GradScaler(
            DEVICE as 'cpu',
            camelCase<torch.amp.GradScalerOptions>(golden.scaling),
          )
        : undefined;
      const tolerance = TOLERANCE[golden.dtype];
      for (const [n, expected] of golden.steps.entries()) {
        const y = restored(expected.y).to('int64');
        const first = net.parameters()[0] as torch.Tensor;
        const before = first.clone();
        const sum = await step(net, [filled(expected.x), y], optimizer, gradScaler, golden);
        const wanted = valuesOf(expected.loss as Whole).reduce((a, b) => a + b, 0);
        assert.ok(
          Math.abs(sum - wanted) <= tolerance.rtol * wanted,
          `step ${n}: the loss is ${sum}, PyTorch's is ${wanted}`,
        );
        assert.is(!torch.equal(before, first), expected.made, `step ${n}: made`);
        if (gradScaler) assert.equal(gradScaler.stateDict(), expected.scaler);
        for (const [name, tensor] of net.stateDict()) {
          assert.is(tensor.dtype, name.endsWith('tracked') ? 'int64' : 'float32');
          assertClose(tensor, expected.state[name] as Stored, `step ${n}: ${name}`, tolerance);
        }
      }
    });
  }
}

test('a scale follows what the gradients are', () => {
  const weight = torch.ones([4], { device: DEVICE }).requiresGrad_();
  const optimizer = new optim.SGD([weight], { lr: 0.25 });
  const gradScaler = new amp.GradScaler(DEVICE as 'cpu', camelCase(scaler.options));
  for (const [n, { factor, weight: expected, state }] of scaler.steps.entries()) {
    optimizer.zeroGrad();
    gradScaler.scale(weight.mul(Number(factor.replace('inf', 'Infinity'))).sum()).backward();
    gradScaler.step(optimizer);
    gradScaler.update();
    assertExact(weight.detach(), expected, `step ${n}`);
    assert.equal(gradScaler.stateDict(), state, `step ${n}`);
  }
});

test.run();
