import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  assertClose,
  camelCase,
  DEVICE,
  type Fill,
  filled,
  filledState,
  loadGolden,
  numbers,
  type Stored,
  type Tolerance,
  valuesOf,
  type Whole,
} from './golden';

const { d2l, F, nn, optim } = torch;
const CLASSES = 5;

interface StepsCase {
  name: string;
  options: Record<string, unknown>;
  /** Where given, the network and its batches are drawn from it; otherwise they are fills. */
  seed: number | null;
  initial: Record<string, Fill>;
  steps: {
    x: Fill | null;
    y: Whole;
    loss: Stored;
    correct: number;
    state: Record<string, Stored>;
  }[];
  eval: { logits: Stored; classes: Whole };
}

/** In the order in which the golden's script draws. */
function build(): torch.nn.Sequential {
  const head = new nn.Sequential(
    new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1 }),
    new nn.BatchNorm2d(8),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(8, CLASSES, 1),
    new nn.ConvTranspose2d(CLASSES, CLASSES, 8, { stride: 4, padding: 2 }),
  );
  const kernel = new Map([['5.weight', d2l.bilinearKernel(CLASSES, CLASSES, 8)]]);
  head.loadStateDict(new Map([...head.stateDict(), ...kernel]));
  return head;
}

function drawnBatch(): [torch.Tensor, torch.Tensor] {
  return [torch.rand([2, 3, 16, 24]), torch.randint(0, CLASSES, [2, 16, 24])];
}

function givenBatch(x: Fill, y: Whole): [torch.Tensor, torch.Tensor] {
  return [filled(x), torch.tensor(valuesOf(y), { dtype: 'int64' }).reshape(y.shape)];
}

/** On the calling thread, or on the one that runs networks: the numbers are the same. */
interface Way {
  forward(net: torch.nn.Module, x: torch.Tensor): torch.Tensor | Promise<torch.Tensor>;
  backward(loss: torch.Tensor): void | Promise<void>;
  step(optimiser: torch.optim.SGD): void | Promise<void>;
}

const HERE: Way = {
  forward: (net, x) => net.forward(x),
  backward: (loss) => loss.backward(),
  step: (optimiser) => optimiser.step(),
};
const ASYNC: Way = {
  forward: (net, x) => net.forwardAsync(x),
  backward: (loss) => loss.backwardAsync(),
  step: (optimiser) => optimiser.stepAsync(),
};

/** What the last bit is, on a CPU with other vector instructions, grows from step to step. */
function tolerance(step: number): Tolerance {
  return { rtol: step < 3 ? 1e-5 : 1e-4 };
}

async function compareSteps(golden: StepsCase, way: Way): Promise<void> {
  if (golden.seed !== null) torch.manualSeed(golden.seed);
  const net = build();
  net.loadStateDict(new Map([...net.stateDict(), ...filledState(golden.initial)]));
  net.to(DEVICE);
  const optimiser = new optim.SGD(
    net.parameters(),
    camelCase<torch.optim.SGDOptions>(golden.options),
  );
  net.train();
  let last: torch.Tensor | undefined;
  for (const [n, step] of golden.steps.entries()) {
    const batch = step.x ? givenBatch(step.x, step.y) : drawnBatch();
    const [x, y] = batch.map((tensor) => tensor.to(DEVICE)) as typeof batch;
    assert.equal(numbers(y), valuesOf(step.y), `step ${n}: targets`);
    optimiser.zeroGrad();
    const logits = await way.forward(net, x);
    const loss = F.crossEntropy(logits, y, { reduction: 'none' }).mean(1).mean(1);
    await way.backward(loss.sum());
    await way.step(optimiser);
    assertClose(loss, step.loss, `step ${n}: loss`, tolerance(n));
    assert.is(logits.argmax(1).eq(y).sum().item(), step.correct, `step ${n}: correct pixels`);
    for (const [name, tensor] of net.stateDict()) {
      assertClose(tensor, step.state[name] as Stored, `step ${n}: ${name}`, tolerance(n));
    }
    last = x;
  }
  net.eval();
  const logits = await torch.noGrad(() => way.forward(net, last as torch.Tensor));
  assert.is(logits.requiresGrad, false, 'evaluation: no graph');
  assertClose(logits, golden.eval.logits, 'evaluation: logits', tolerance(golden.steps.length));
  assert.equal(numbers(logits.argmax(1)), valuesOf(golden.eval.classes), 'evaluation: classes');
}

for (const golden of loadGolden<StepsCase>('fcn_steps')) {
  test(golden.name, () => compareSteps(golden, HERE));
  test(`${golden.name}, asynchronously`, () => compareSteps(golden, ASYNC));
}

test.run();
