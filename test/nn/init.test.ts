/** The sums are what PyTorch 2.13 draws. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { empty, nn } = torch;
const { init } = nn;

/** The sum of what is drawn after seed 3. */
function drawn(body: () => torch.Tensor): number {
  torch.manualSeed(3);
  return body().double().sum().item() as number;
}

test("draws Python's numbers", () => {
  const conv = () => empty(4, 3, 3, 3);
  const linear = () => empty(4, 3);
  const kaiming = { mode: 'fan_out', nonlinearity: 'relu' } as const;
  for (const [body, sum] of [
    [() => init.xavierUniform_(conv()), -3.494997337460518],
    [() => init.xavierNormal_(linear(), { gain: 2 }), 1.9051693826913834],
    [() => init.kaimingNormal_(conv(), kaiming), 1.6281070453114808],
    [() => init.kaimingUniform_(linear(), { a: Math.sqrt(5) }), -0.9206128418445587],
    [() => init.uniform_(linear(), -1, 1), -1.594548225402832],
    [() => init.normal_(linear(), 1, 0.5), 12.891061246395111],
  ] as const) {
    const difference = Math.abs(drawn(body) - sum);
    assert.ok(difference < 1e-12, `${body}: ${difference}`); // sums of the same numbers
  }
});

test('writes in place, unseen by autograd, also to parameters', () => {
  const { weight, bias } = new nn.Linear(3, 2);
  assert.is(init.constant_(weight, 2), weight);
  assert.equal(weight.toArray(), [
    [2, 2, 2],
    [2, 2, 2],
  ]);
  assert.ok(weight.isLeaf && weight.requiresGrad);
  assert.equal(init.zeros_(bias as torch.Tensor).toArray(), [0, 0]);
  assert.equal(init.ones_(bias as torch.Tensor).toArray(), [1, 1]);
});

test('a generator of its own', () => {
  const draw = () => init.normal_(empty(4), 0, 1, { generator: new torch.Generator(5) });
  assert.ok(torch.equal(draw(), draw()));
});

test('gains', () => {
  assert.is(init.calculateGain('tanh'), 5 / 3);
  assert.is(init.calculateGain('relu'), Math.sqrt(2));
  assert.is(init.calculateGain('leaky_relu', 0.2), Math.sqrt(2 / 1.04));
});

test('bad arguments', () => {
  assert.throws(() => init.xavierUniform_(empty(4)), /at least 2 dimensions.*\[4\]/);
  // @ts-expect-error no such nonlinearity
  assert.throws(() => init.calculateGain('softmax'), /one of linear.*'softmax'/);
  // @ts-expect-error no such mode
  assert.throws(() => init.kaimingNormal_(empty(2, 2), { mode: 'in' }), /'fan_in' or 'fan_out'/);
  // @ts-expect-error no such option
  assert.throws(() => init.kaimingNormal_(empty(2, 2), { slope: 1 }), /known options only.*slope/);
  // @ts-expect-error no tensor
  assert.throws(() => init.zeros_([1]), /a tensor for tensor/);
  assert.throws(() => init.xavierNormal_(empty(2, 2), { gain: Number.NaN }), /a number for gain/);
});

test.run();
