// Networks that give several tensors by name.
import * as torch from 'fcn-torch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { setMaskValues } from '../../dist/data/loader/mask-values.js';
import { evaluateStep, trainStep } from '../../dist/train/step.js';
import { DEVICE } from '../on-device';

const { d2l, F, nn, noGrad, optim } = torch;

type Outputs = { out: torch.Tensor; aux: torch.Tensor };

/** As torchvision's segmentation models with `aux_loss`. */
class WithAux extends nn.Module<Outputs> {
  body = new nn.Sequential(new nn.Conv2d(3, 6, 3, { padding: 1 }), new nn.ReLU());
  aux_classifier = new nn.Conv2d(6, 4, 1);
  classifier = new nn.Sequential(new nn.Conv2d(6, 6, 3, { padding: 1 }), new nn.Conv2d(6, 4, 1));

  override forward(x: torch.Tensor): Outputs {
    const features = this.body.forward(x);
    // The main one is not the first.
    return {
      aux: this.aux_classifier.forward(features),
      out: this.classifier.forward(features),
    };
  }
}

function made<T>(of: () => T): T {
  torch.manualSeed(5);
  return of();
}

const network = () => made(() => new WithAux()).to(DEVICE);

const loss: torch.Loss<Outputs> = ({ out, aux }, targets) =>
  F.crossEntropy(out, targets, { ignoreIndex: 255 }).add(
    F.crossEntropy(aux, targets, { ignoreIndex: 255 }).mul(0.5),
  );

function batch(): [torch.Tensor, torch.Tensor] {
  torch.manualSeed(6);
  const inputs = torch.rand([2, 3, 10, 12]);
  const targets = torch.randint(0, 4, [2, 10, 12]);
  targets.select(1, 0).fill_(255);
  return [inputs.to(DEVICE), targets.to(DEVICE)];
}

const same = (a: torch.Tensor, b: torch.Tensor) => a.equal(b);

test('forward and forwardAsync give them by name, in the order of the object', async () => {
  const net = network();
  const [inputs] = batch();
  const here = noGrad(() => net.forward(inputs));
  const there = await noGrad(() => net.forwardAsync(inputs));
  assert.equal(Object.keys(there), ['aux', 'out']);
  assert.ok(same(there.out, here.out));
  assert.ok(same(there.aux, here.aux));
});

test('gradients flow back from each', async () => {
  const net = network();
  const { out, aux } = await net.forwardAsync(batch()[0]);
  out.sum().add(aux.sum()).backward();
  for (const [name, parameter] of net.namedParameters()) assert.ok(parameter.grad, name);
});

test('a step of a loss of all of them is the step by hand', async () => {
  const [inputs, targets] = batch();
  const [net, other, third] = [network(), network(), network()];
  const sgd = (of: torch.nn.Module<Outputs>) =>
    new optim.SGD(of.parameters(), { lr: 0.1, momentum: 0.9 });
  const [trainer, byHand, reader] = [sgd(net), sgd(other), sgd(third)];
  // A loss that reads values runs on this thread.
  const reading: torch.Loss<Outputs> = (outputs, given) => {
    assert.ok(Number.isFinite(outputs.out.sum().item()));
    return loss(outputs, given);
  };
  for (let step = 0; step < 3; step++) {
    const outputs = other.forward(inputs);
    const right = outputs.out.argmax(1).eq(targets).sum().item();
    const expected = loss(outputs, targets);
    byHand.zeroGrad();
    expected.backward();
    byHand.step();
    for (const [of, by, how] of [
      [net, trainer, loss],
      [third, reader, reading],
    ] as const) {
      const result = await trainStep(of, [inputs, targets], how, by);
      assert.is(result.loss, expected.item());
      assert.is(result.correct, right);
      assert.is(result.pixels, 2 * 9 * 12);
      for (const [name, parameter] of of.namedParameters()) {
        assert.ok(
          same(
            parameter,
            other.get(name.replace(/\.[^.]*$/, ''), nn.Conv2d)[
              name.endsWith('bias') ? 'bias' : 'weight'
            ] as torch.Tensor,
          ),
          `${name} after step ${step}`,
        );
      }
    }
  }
});

test('predictions and accuracies are of `out`', async () => {
  const net = network();
  const [inputs, targets] = batch();
  const classes = noGrad(() => net.eval().forward(inputs)).out.argmax(1);
  const confusion = await evaluateStep(net, [inputs, targets]);
  const counted = targets.ne(255);
  const right = classes.eq(targets).logicalAnd(counted).sum().item();
  assert.is(torch.metrics.pixelAccuracy(confusion), (right as number) / (2 * 9 * 12));
  const picture = torch.randint(0, 256, [10, 12, 3]).to('uint8');
  const predicted = await d2l.predict(net, picture, {
    normalize: { mean: [0, 0, 0], std: [1, 1, 1] },
  });
  const input = picture.permute([2, 0, 1]).unsqueeze(0).to('float32').div(255).to(DEVICE);
  const expected = noGrad(() => net.forward(input))
    .out.argmax(1)
    .select(0, 0)
    .cpu();
  assert.ok(same(predicted, expected));
});

test('without `out` the first is the main one', async () => {
  class Two extends nn.Module<{ logits: torch.Tensor; features: torch.Tensor }> {
    conv = new nn.Conv2d(3, 4, 1);
    override forward(x: torch.Tensor) {
      const logits = this.conv.forward(x);
      return { logits, features: logits.relu() };
    }
  }
  const net = made(() => new Two()).to(DEVICE);
  const [inputs, targets] = batch();
  const { correct } = await d2l.trainBatchCh13(
    net,
    inputs,
    targets,
    ({ logits }, given) => F.crossEntropy(logits, given, { ignoreIndex: 255 }),
    new optim.SGD(net.parameters(), { lr: 0 }),
  );
  const classes = noGrad(() => net.forward(inputs)).logits.argmax(1);
  assert.is(correct, classes.eq(targets).sum().item());
});

test('what is no output is said', async () => {
  const wrong: [unknown, RegExp][] = [
    [{}, /an empty object/],
    [[torch.ones([1])], /an array/],
    [{ out: torch.ones([1]), loss: 3 }, /an object whose loss is no tensor/],
    [3, /number/],
    [null, /null/],
    [Promise.resolve(), /a promise/],
  ];
  for (const [output, pattern] of wrong) {
    class Wrong extends nn.Module {
      override forward(): torch.Tensor {
        return output as torch.Tensor;
      }
    }
    let caught: unknown;
    await new Wrong().forwardAsync().catch((error: unknown) => {
      caught = error;
    });
    assert.instance(caught, torch.TorchError);
    const { code, message } = caught as torch.TorchError;
    assert.is(code, 'ERR_MODULE');
    assert.match(message, /Wrong\.forward to return a tensor, or an object of tensors/);
    assert.match(message, pattern);
  }
});

test('a class that neither head has is said before the step', async () => {
  const net = network();
  const [inputs] = batch();
  const targets = torch.full([2, 10, 12], 9, { dtype: 'int64' }).to(DEVICE);
  setMaskValues(targets, [{ id: 'a', values: [9] }]); // as a loader says
  let caught: unknown;
  await d2l
    .trainBatchCh13(net, inputs, targets, loss, new optim.SGD(net.parameters(), { lr: 0.1 }))
    .catch((error: unknown) => {
      caught = error;
    });
  assert.is((caught as torch.TorchError).code, 'ERR_INDEX');
  assert.match((caught as torch.TorchError).message, /the mask of a has 9/);
});

test.run();
