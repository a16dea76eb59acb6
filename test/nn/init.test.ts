/** What is drawn: test/parity/init.test.ts. */
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const { empty, nn } = torch;
const { init } = nn;

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
